// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <functional>

namespace thidua {

/// Reads a date as people write it: `12/12/2024`, `12-12-2024`, `12122024`, `2024-12-12`, and `12/12`
/// with the year of `reference`. A day that does not exist is refused by name.
Result<QDate> parseDate(const QString& text, QDate reference = {});

/// `12/12/2024`; "chưa đặt hạn" (in the program's language) for a missing date.
QString formatDate(QDate date);
/// `09:41 12/12/2024`, in the time of this machine.
QString formatDateTime(const QDateTime& time);

/// A window of days. Either end may be open; the last day may be excluded ("trước ngày 20/12"
/// ends on the 19th).
struct DateRange {
    QDate first;
    QDate last;
    bool lastExcluded = false;

    /// The last day that still counts, or a null date when the window has no end.
    QDate lastDay() const { return lastExcluded && last.isValid() ? last.addDays(-1) : last; }
    bool contains(QDate day) const;
    /// `15/11/2024–30/11/2024`, `trước 20/12/2024`, `đến 30/11/2024`.
    QString toString() const;
    bool operator==(const DateRange&) const = default;
};

/// Where the present comes from, so that a test can say what time it is.
using Clock = std::function<QDateTime()>;
Clock systemClock();

} // namespace thidua
