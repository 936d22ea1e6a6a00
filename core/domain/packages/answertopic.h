// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QString>

namespace thidua {

// Answers to remarks travel among the words of a report, each under a topic that names its remark.

inline QString answerTopic(RowId remark)
{
    return QStringLiteral("remark/%1").arg(remark.value);
}
/// The remark a topic answers; null for any other topic.
inline RowId answeredRemark(const QString& topic)
{
    return topic.startsWith(QLatin1String("remark/"))
        ? RowId{topic.section(u'/', 1).toLongLong()}
        : RowId();
}

} // namespace thidua
