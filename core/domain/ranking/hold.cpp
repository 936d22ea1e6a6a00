// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/hold.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct HoldText {
    Q_DECLARE_TR_FUNCTIONS(HoldText)
};

} // namespace

QString holdEffectName(Hold::Effect effect)
{
    switch (effect) {
    case Hold::Effect::Hold:
        return HoldText::tr("On hold until lifted");
    case Hold::Effect::Block:
        return HoldText::tr("Excluded");
    case Hold::Effect::GradeCap:
        return HoldText::tr("No better grade than");
    case Hold::Effect::LowestGrade:
        return HoldText::tr("Lowest grade");
    case Hold::Effect::Penalty:
        return HoldText::tr("Points off the total");
    }
    return {};
}

} // namespace thidua
