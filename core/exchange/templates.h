// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"

namespace thidua {

/// A plan file that comes with the program.
struct PlanTemplate {
    QString name; ///< what `new --template` takes: `theme-2024`
    QString title;
    QString source; ///< the document it is taken from
    QString sampleNote; ///< what in it is ours and not the source's; blank when nothing is
};

std::vector<PlanTemplate> planTemplates();
/// NotFound lists the names there are.
Result<PlanDefinition> loadTemplate(const QString& name);

} // namespace thidua
