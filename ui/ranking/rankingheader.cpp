// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingheader.h"

#include "ui/ranking/rankingmodel.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kHeight = 52;
constexpr int kGroupLine = 22;

} // namespace

RankingHeader::RankingHeader(const RankingModel& model, QWidget* parent)
    : TableHeader(Qt::Horizontal, parent), m_model(model)
{
    setSectionsMovable(false);
    setSortIndicatorShown(true);
}

QSize RankingHeader::sizeHint() const
{
    return {TableHeader::sizeHint().width(), scaled(kHeight)};
}

void RankingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->fillRect(rect, theme().head);
    TableHeader::paintSection(painter, rect.adjusted(0, scaled(kGroupLine), 0, 0), logicalIndex);
}

void RankingHeader::paintEvent(QPaintEvent* event)
{
    TableHeader::paintEvent(event);
    QRect group;
    for (int column = RankingModel::Base; column < m_model.awardColumn(); ++column) {
        if (m_model.isReference(column) && !isSectionHidden(column))
            group |=
                QRect(sectionViewportPosition(column), 0, sectionSize(column), scaled(kGroupLine));
    }
    if (group.isEmpty())
        return;
    QPainter painter(viewport());
    const QString text = tr("For reference, not used to rank");
    painter.setFont(roleFont(TypeRole::Caption));
    // The words may be wider than the columns they stand over: they end with them.
    const int words = painter.fontMetrics().horizontalAdvance(text);
    group.adjust(space::kCellLeft, 0, -space::kCellRight, 0);
    QRect room = group;
    room.setLeft(std::min(group.left(), group.right() - words));
    painter.setPen(theme().text3);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.fillRect(QRect(group.left(), group.bottom(), group.width(), 1), theme().line2);
}

} // namespace thidua
