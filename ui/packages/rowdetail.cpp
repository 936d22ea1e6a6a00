// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/rowdetail.h"

#include "ui/packages/returntreemodel.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kHeight = 108;

} // namespace

RowDetail::RowDetail(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, TypeRole::SmallStrong, this))
{
    setObjectName(QStringLiteral("rowDetail"));
    setGround(this, Ground::Group);
    m_title->setWordWrap(true);
    auto* text = new QWidget(this);
    auto* grid = new QGridLayout(text);
    grid->setContentsMargins(space::kMedium, space::kTiny, space::kMedium, space::kTiny);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kTiny);
    grid->addWidget(m_title, 0, 0, 1, 3);
    const QString captions[] = {tr("When given out"), tr("In the ledger"), tr("In the file")};
    for (int side = 0; side < 3; ++side) {
        m_sides[side] = makeLabel({}, TypeRole::Body, text);
        m_sides[side]->setWordWrap(true);
        m_sides[side]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_sides[side]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sides[side]->setAccessibleName(captions[side]);
        grid->addWidget(makeLabel(captions[side], TypeRole::CaptionStrong, text), 1, side);
        grid->addWidget(m_sides[side], 2, side);
        grid->setColumnStretch(side, side + 1); // what the unit says is the longest
    }
    grid->setRowStretch(2, 1);
    QScrollArea* area = makeScrollArea(text, this);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(area);
    setFixedHeight(scaled(kHeight));
    clear();
}

void RowDetail::show(const QString& unit, const BatchRowFacts& facts)
{
    m_title->setText(QStringLiteral("%1: %2 – %3").arg(unit, facts.subject, statusOf(facts).words));
    const QString sides[] = {facts.base, facts.council,
                             facts.gone ? tr("(taken away)") : facts.unit};
    for (int side = 0; side < 3; ++side) {
        const ValueLines lines = linesOf(sides[side]);
        m_sides[side]->setText(
            lines.beside.isEmpty() ? lines.figure : QString(lines.figure + u'\n' + lines.beside));
    }
}

void RowDetail::clear()
{
    m_title->setText(tr("Choose a row to read it whole."));
    for (QLabel* side : m_sides)
        side->setText(QStringLiteral("–"));
}

} // namespace thidua
