// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

/// Publicity (tuyên truyền) or training (bồi dưỡng, tập huấn) for a plan, planned or held.
struct Activity {
    enum class Kind { Publicity, Training };
    RowId id;
    PlanId plan;
    UnitId unit; ///< none: the department's own
    Kind kind = Kind::Publicity;
    QString title;
    QString channel; ///< newspaper, web site, class, talk
    QDate due; ///< until when it is to be held; none when nobody set it
    QDate heldOn; ///< none until it was held
    int people = 0; ///< reached or trained; 0 when nobody counted
    QString document;
    QString note;
    bool operator==(const Activity&) const = default;
};

template<>
struct EnumWords<Activity::Kind> {
    static constexpr EnumWord words[] = {
        {"publicity", QT_TRANSLATE_NOOP("EnumWords", "Publicity")},
        {"training", QT_TRANSLATE_NOOP("EnumWords", "Training")},
    };
};

} // namespace thidua
