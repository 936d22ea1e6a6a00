// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

namespace thidua {

/// What describeAction() says of actions on launches, targets, initiatives, registers, projects and
/// nominations: `{object}` or `{object, added|removed}`.
QString movementWords(Action action, const QStringList& arguments);

/// The name of a stored code in a row of movemententities.h (a goal's kind, a project's state), in the
/// program's language; blank when the column holds no code.
QString movementCodeName(quint16 table, const QByteArray& column, qint64 code);

} // namespace thidua
