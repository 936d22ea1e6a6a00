// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"

#include <QByteArray>

namespace thidua {

/// Reads a plan file (JSON, docs/plan-file.md). Refused with line and reason: broken JSON, a field that
/// is missing, unknown or of the wrong kind, a date that does not exist, a code used twice, a
/// reference to something that is not there, grades with holes, a rule that cannot be read.
Result<PlanDefinition> readPlanFile(const QByteArray& json, const QString& name);
Result<PlanDefinition> readPlanFile(const QString& path);

/// Writes a plan so that readPlanFile gives the same one back.
QByteArray writePlanFile(const PlanDefinition& plan);

} // namespace thidua
