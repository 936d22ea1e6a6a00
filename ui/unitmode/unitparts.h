// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/unittodo.h"
#include "ui/unitmode/steplist.h"

namespace thidua {

// What the steps of a unit are called.

inline const QString kSendStep = QStringLiteral("send");

QString partId(UnitPart part);
QString partName(UnitPart part);
/// The line of a part in the list of what is to be done.
StepLine stepLine(const TodoPart& part);
/// The line of sending: ready, how often it was done, or that it is to be done again.
StepLine sendLine(const UnitTodo& todo, int revision, bool changedSince);

} // namespace thidua
