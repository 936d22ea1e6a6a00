// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

namespace thidua {

/// What describeAction() says of files to and from units: `{count, unit}`, `{unit}`,
/// `{unit, added|removed}`, of reminders, which are kept as settings, `{count, unit}`, and of returns
/// `{count, unit, paper|decided, taken, first names…}`.
QString packageWords(Action action, const QStringList& arguments);

/// Whether an entry recorded that the unit of this name sent paper.
bool isPaperOf(const QString& unitName, Action action, const QStringList& arguments);

/// How many rows an entry wrote as people count them: of returns, those that were taken of them.
int countedRows(Action action, const QStringList& arguments, int written);
/// What undo takes out of the ledger again, as a sentence. A receiving none of whose rows was taken is one still.
QString lostByUndo(Action action, const QStringList& arguments, int written);

} // namespace thidua
