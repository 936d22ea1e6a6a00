// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandifference.h"
#include "ui/support/dialogframe.h"

namespace thidua {

/// What changed from the plan this one was made from: part by part, before and after.
class DifferencesDialog : public DialogFrame {
    Q_OBJECT
public:
    DifferencesDialog(Prompts& prompts, const QString& earlier,
                      const std::vector<PlanDifference>& differences, QWidget* parent);
};

} // namespace thidua
