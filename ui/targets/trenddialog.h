// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"
#include "ui/support/dialogframe.h"

namespace thidua {

/// The trend of one target towards its goals, with the forecast and the figures as a table.
class TrendDialog : public DialogFrame {
    Q_OBJECT
public:
    TrendDialog(Prompts& prompts, const TargetRow& row, const TargetYear* year,
                QWidget* parent = nullptr);

    /// The year whose mark was opened; 0 for none.
    int year() const { return m_year; }

private:
    int m_year = 0;
};

} // namespace thidua
