// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <QDateTime>
#include <span>

namespace thidua {

/// A calendar file (RFC 5545) other calendars take in: one event of whole days for each item. `scope`
/// makes the identities of the events those of this plan, so that a second file replaces the first.
QByteArray icsFile(std::span<const CalendarItem> items, const QString& name, const QString& scope,
                   const QDateTime& made);

} // namespace thidua
