// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tabletotals.h"

#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>

namespace thidua {

TableTotals::TableTotals(QWidget* parent)
    : QWidget(parent), m_sums(makeLabel({}, TypeRole::Strong, this)),
      m_verdict(new InfoLine(Tone::Ok, {}, this))
{
    setGround(this, Ground::Head, Edge::Top);
    m_sums->setObjectName(QStringLiteral("tableSums"));
    m_verdict->setObjectName(QStringLiteral("tableVerdict"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kHuge);
    row->addWidget(m_sums);
    row->addWidget(m_verdict, 1);
    setMinimumHeight(scaled(space::kPageToolbar));
}

void TableTotals::show(const ScoreTable& table)
{
    m_sums->setText(totalsText(table));
    const Points base = table.maximum(CriterionType::Base);
    const int decimals = table.rules().decimals;
    const Points hundred = Points::whole(100);
    const Points gap = base < hundred ? hundred - base : base - hundred;
    if (base == hundred)
        m_verdict->setMessage(Tone::Ok,
                              tr("Base points come to %1: right").arg(hundred.toString(decimals)));
    else if (base < hundred)
        m_verdict->setMessage(Tone::Warn,
                              tr("Base points lack %1 to come to %2")
                                  .arg(gap.toString(decimals), hundred.toString(decimals)));
    else
        m_verdict->setMessage(Tone::Warn,
                              tr("Base points are %1 above %2")
                                  .arg(gap.toString(decimals), hundred.toString(decimals)));
}

QString totalsText(const ScoreTable& table)
{
    const int decimals = table.rules().decimals;
    QStringList parts{TableTotals::tr("Base points %1")
                          .arg(table.maximum(CriterionType::Base).toString(decimals))};
    if (const Points bonus = table.maximum(CriterionType::Bonus); !bonus.isZero())
        parts << TableTotals::tr("Bonus points %1").arg(bonus.toString(decimals));
    if (const Points penalty = table.maximum(CriterionType::Penalty); !penalty.isZero())
        parts << TableTotals::tr("Penalty points %1").arg(penalty.toString(decimals));
    parts << TableTotals::tr("%n criteria", nullptr, table.leafCount());
    return parts.join(QStringLiteral(" · "));
}

} // namespace thidua
