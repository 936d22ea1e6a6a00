// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingdelegate.h"

#include "core/domain/ranking/award.h"
#include "ui/ranking/rankingmodel.h"
#include "ui/support/type.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kLineRow = 20;
constexpr int kTieBar = 4;
constexpr int kScalesAt = 36;
constexpr int kSteps = 5;
constexpr double kRing = 1.6;
constexpr double kStepWidth = 3.5;
constexpr double kStepPitch = 5;

QRect inside(const QRect& cell)
{
    return cell.adjusted(space::kCellLeft, 0, -space::kCellRight, -1);
}

bool isOpenTie(const QModelIndex& index)
{
    return index.isValid() && index.data(RankingModel::OpenTieRole).toBool();
}

bool isUnranked(const QModelIndex& index)
{
    return index.data(RankingModel::KindRole).toInt() == RankingModel::UnrankedRow;
}

int stepsWidth()
{
    return static_cast<int>(kSteps * kStepPitch) + space::kSmall;
}

} // namespace

RankingDelegate::RankingDelegate(const RankingModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{
}

int RankingDelegate::lineRowHeight()
{
    return scaled(kLineRow);
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.column() == RankingModel::Grade && !isUnranked(index))
        size.rwidth() += stepsWidth();
    return size;
}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RankingModel::KindRole).toInt() == RankingModel::LineRow) {
        paintLineRow(painter, option, index);
        painter->restore();
        return;
    }
    QStyleOptionViewItem content(option);
    paintGround(painter, option, index);
    if (isUnranked(index)) {
        if (!option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme().group);
        paintContent(painter, option, index);
    } else if (index.column() == RankingModel::Versus) {
        paintVersus(painter, option.rect, index);
    } else {
        if (index.column() == RankingModel::Rank)
            paintScales(painter, option.rect, index);
        if (index.column() == RankingModel::Grade)
            content.rect.adjust(paintSteps(painter, option.rect, index), 0, 0, 0);
        paintContent(painter, content, index);
    }
    painter->restore();
}

void RankingDelegate::paintScales(QPainter* painter, const QRect& cell,
                                  const QModelIndex& index) const
{
    if (!index.data(RankingModel::AtLineRole).toBool())
        return;
    const int side = scaled(space::kIcon);
    const QRect box(cell.left() + scaled(kScalesAt), cell.center().y() - side / 2, side, side);
    paintIcon(painter, Icon::Tie, box, isOpenTie(index) ? theme().warn : theme().text2);
}

double RankingDelegate::lineX(const QRect& versusCell) const
{
    const QRectF box = inside(versusCell);
    const double low = m_model.lowestVersus();
    const double high = m_model.highestVersus();
    return high > low ? box.left() + box.width() * (-low / (high - low)) : box.center().x();
}

void RankingDelegate::paintVersus(QPainter* painter, const QRect& cell,
                                  const QModelIndex& index) const
{
    const QVariant versus = index.data(RankingModel::VersusRole);
    if (!versus.isValid())
        return;
    const Theme& t = theme();
    const double range = m_model.highestVersus() - m_model.lowestVersus();
    const double zero = lineX(cell);
    const double x = range > 0 ? zero + inside(cell).width() * versus.toDouble() / range : zero;
    const double y = inside(cell).center().y() + 0.5;
    painter->setPen(QPen(t.ctl, 1));
    painter->drawLine(QPointF(zero, y), QPointF(x, y));
    painter->fillRect(QRectF(zero - 0.75, cell.top(), 1.5, cell.height()), t.accent);
    painter->setPen(Qt::NoPen);
    const double half = scaled(4) + 0.5;
    if (index.data(RankingModel::AtLineRole).toBool()) {
        painter->setBrush(isOpenTie(index) ? t.warn : t.accent);
        painter->drawPolygon(
            QPolygonF{{x, y - half - 1}, {x + half + 1, y}, {x, y + half + 1}, {x - half - 1, y}});
    } else {
        const bool awarded =
            index.data(RankingModel::OutcomeRole).toInt() == static_cast<int>(AwardOutcome::Yes);
        // Those that are not proposed are rings: the two colours are one grey.
        painter->setPen(awarded ? QPen(Qt::NoPen) : QPen(t.text2, kRing));
        painter->setBrush(awarded ? t.accent : t.surface);
        const double reach = awarded ? half : half - kRing / 2;
        painter->drawEllipse(QPointF(x, y), reach, reach);
    }
}

int RankingDelegate::paintSteps(QPainter* painter, const QRect& cell,
                                const QModelIndex& index) const
{
    const QRect box = inside(cell);
    const int grade = index.data(RankingModel::GradeIndexRole).toInt();
    const int count = std::max(m_model.gradeCount(), 1);
    const int reached = grade < 0 ? 0 : std::max(1, (count - grade) * kSteps / count);
    const double bottom = box.center().y() + 5.5;
    for (int step = 0; step < kSteps; ++step) {
        const double height = 3 + step * 2.0;
        painter->fillRect(
            QRectF(box.left() + step * kStepPitch, bottom - height, kStepWidth, height),
            step < reached ? theme().accent : theme().line2);
    }
    return stepsWidth();
}

void RankingDelegate::paintLineRow(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& t = theme();
    const QRect row = option.rect;
    const bool tie = isOpenTie(index.siblingAtRow(index.row() - 1))
        && isOpenTie(index.siblingAtRow(index.row() + 1));
    painter->fillRect(row, tie ? t.warns : t.surface);
    if (tie)
        painter->fillRect(0, row.top(), kTieBar, row.height(), t.warn);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && m_model.lineTotal()) {
        const QRect versus(view->columnViewportPosition(RankingModel::Versus), row.top(),
                           view->columnWidth(RankingModel::Versus), row.height());
        painter->fillRect(QRectF(lineX(versus) - 0.75, row.top(), 1.5, row.height()), t.accent);
    }
    painter->fillRect(QRect(row.left(), row.center().y(), row.width(), 2), t.accent);

    painter->setFont(roleFont(TypeRole::CaptionStrong));
    const QString text = index.data().toString();
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * space::kSmall;
    const int left = view ? view->columnViewportPosition(RankingModel::Unit) : row.left();
    const QRect pill(left, row.top(), width, row.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accent);
    painter->drawRoundedRect(pill, space::kControlRadius, space::kControlRadius);
    painter->setPen(t.onaccent);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace thidua
