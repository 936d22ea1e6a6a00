// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

/// The way of an exemplar: phát hiện → bồi dưỡng → biểu dương → nhân rộng.
enum class ExemplarStage { Found, Fostered, Commended, Spread };
inline constexpr ExemplarStage kExemplarStages[] = {
    ExemplarStage::Found, ExemplarStage::Fostered, ExemplarStage::Commended, ExemplarStage::Spread};

/// An exemplar (điển hình tiên tiến): a collective or a person worth following.
struct Exemplar {
    ExemplarId id;
    PlanId plan;
    UnitId unit;
    bool collective = false;
    QString name;
    QString field;
    QString achievement;
    QDate nextDue; ///< until when the next stage is to be reached; none when nobody set it
    bool operator==(const Exemplar&) const = default;
};

struct ExemplarStep {
    ExemplarId exemplar;
    ExemplarStage stage = ExemplarStage::Found;
    QDate on;
    QString document;
    QString note;
    bool operator==(const ExemplarStep&) const = default;
};

template<>
struct EnumWords<ExemplarStage> {
    static constexpr EnumWord words[] = {
        {"found", QT_TRANSLATE_NOOP("EnumWords", "Found")},
        {"fostered", QT_TRANSLATE_NOOP("EnumWords", "Fostered")},
        {"commended", QT_TRANSLATE_NOOP("EnumWords", "Commended")},
        {"spread", QT_TRANSLATE_NOOP("EnumWords", "Spread")},
    };
};

} // namespace thidua
