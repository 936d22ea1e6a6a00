// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

namespace thidua {

/// What describeAction() says of actions on launches, targets, initiatives, registers, projects and
/// nominations: `{object}` or `{object, added|removed}`.
QString movementWords(Action action, const QStringList& arguments);

/// The same of files to and from units: `{count, unit}`, `{unit}`, `{unit, added|removed}`, of reminders, which
/// are kept as settings, `{count, unit}`, and of returns `{count, unit, paper|decided, taken, first names…}`.
QString packageWords(Action action, const QStringList& arguments);

/// How many rows an entry wrote as people count them: of returns, those that were taken of them.
int countedRows(Action action, const QStringList& arguments, int written);
/// What undo takes out of the ledger again, as a sentence. A receiving none of whose rows was taken is one still.
QString lostByUndo(Action action, const QStringList& arguments, int written);

/// The name of a stored code in a row of movemententities.h (a goal's kind, a project's state), in the
/// program's language; blank when the column holds no code.
QString movementCodeName(quint16 table, const QByteArray& column, qint64 code);

} // namespace thidua
