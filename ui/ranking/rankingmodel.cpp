// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingmodel.h"

#include "core/domain/ranking/awardline.h"
#include "ui/ranking/blocwords.h"

#include <algorithm>

namespace thidua {

namespace {

double inPoints(Points points)
{
    return static_cast<double>(points.raw) / Points::kScale;
}

} // namespace

RankingModel::RankingModel(QObject* parent)
    : QAbstractTableModel(parent), m_book(std::make_shared<const PlanBook>())
{
}

void RankingModel::show(Ledger::Book book, const BlocStanding* bloc)
{
    beginResetModel();
    m_book = std::move(book);
    m_bloc = bloc ? *bloc : BlocStanding{};
    m_metrics.clear();
    for (size_t i = 0; i < m_book->metrics.size(); ++i) {
        const Metric::Kind kind = m_book->metrics[i].kind;
        if (kind != Metric::Kind::Base && kind != Metric::Kind::Bonus)
            m_metrics.push_back(static_cast<int>(i));
    }
    arrange();
    measureLine();
    endResetModel();
}

void RankingModel::arrange()
{
    m_rows.clear();
    const auto& awards = m_bloc.awards.awards;
    int places = placesGiven(m_bloc.awards);
    bool drawn = m_bloc.ranked.empty() || m_bloc.ranked.front().rank == 0;
    for (size_t i = 0; i < m_bloc.ranked.size(); ++i) {
        const bool unranked = m_bloc.ranked[i].rank == 0;
        if (!drawn && (places == 0 || unranked)) {
            m_rows.push_back({LineRow, -1});
            drawn = true;
        }
        m_rows.push_back({unranked ? UnrankedRow : RankedRow, static_cast<int>(i)});
        if (awards[i].outcome != AwardOutcome::Ineligible)
            places = std::max(places - 1, 0);
    }
    if (!drawn)
        m_rows.push_back({LineRow, -1});
}

void RankingModel::measureLine()
{
    m_line = awardLine(m_bloc);
    m_lowest = m_highest = 0;
    if (!m_line)
        return;
    for (const Ranked& ranked : m_bloc.ranked) {
        if (ranked.rank == 0)
            continue;
        m_lowest = std::min(m_lowest, inPoints(ranked.total - *m_line));
        m_highest = std::max(m_highest, inPoints(ranked.total - *m_line));
    }
}

UnitId RankingModel::unitAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)].ranked < 0)
        return {};
    return rankedAt(m_rows[static_cast<size_t>(row)]).unit;
}

int RankingModel::rowOf(UnitId unit) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!unit.isNull() && unitAt(row) == unit)
            return row;
    }
    return -1;
}

const Metric* RankingModel::metricOf(int column) const
{
    if (column < FirstMetric || column >= awardColumn())
        return nullptr;
    return &m_book->metrics[static_cast<size_t>(
        m_metrics[static_cast<size_t>(column - FirstMetric)])];
}

bool RankingModel::isReference(int column) const
{
    if (const Metric* metric = metricOf(column))
        return !metric->breaksTies;
    if (column != Base && column != Bonus)
        return false;
    const Metric::Kind kind = column == Base ? Metric::Kind::Base : Metric::Kind::Bonus;
    return std::none_of(
        m_book->metrics.begin(), m_book->metrics.end(),
        [kind](const Metric& metric) { return metric.kind == kind && metric.breaksTies; });
}

int RankingModel::gradeCount() const
{
    return static_cast<int>(m_book->grades.grades().size());
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : awardColumn() + 1;
}

bool RankingModel::isFigure(int column) const
{
    return column == Total || column == Distance || (column >= Base && column < awardColumn());
}

bool RankingModel::isAtLine(const Ranked& ranked) const
{
    return std::any_of(m_bloc.awards.dockets.begin(), m_bloc.awards.dockets.end(),
                       [&](const Docket& docket) {
                           return std::find(docket.units.begin(), docket.units.end(), ranked.unit)
                               != docket.units.end();
                       });
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    case KindRole:
        return row.kind;
    case SortRole:
        return sortValue(row, column);
    case UnitRole:
        return unitAt(index.row()).value;
    case Qt::AccessibleDescriptionRole:
        return row.kind == LineRow ? text(row, Rank) : describe(row);
    default:
        break;
    }
    if (row.kind == LineRow)
        return {};
    const Ranked& ranked = rankedAt(row);
    switch (role) {
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case AtLineRole:
        return isAtLine(ranked);
    case OpenTieRole:
        return awardAt(row).outcome == AwardOutcome::Docket;
    case VersusRole:
        return m_line && row.kind == RankedRow ? QVariant(inPoints(ranked.total - *m_line))
                                               : QVariant();
    case OutcomeRole:
        return static_cast<int>(awardAt(row).outcome);
    case GradeIndexRole:
        return ranked.grade;
    default:
        return look(row, column, role);
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(isFigure(section) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    if (role == Qt::ToolTipRole && isReference(section))
        return tr("For reference, not used to rank");
    if (role == Qt::ToolTipRole && (metricOf(section) || section == Base || section == Bonus))
        return tr("Orders units with equal totals");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Unit:
        return tr("Unit");
    case Total:
        return tr("Total");
    case Versus:
        return m_line ? tr("Against %1").arg(planPoints(*m_book, *m_line)) : tr("Against the line");
    case Distance:
        return tr("To the line");
    case Grade:
        return tr("Grade");
    case Base:
        return tr("Base");
    case Bonus:
        return tr("Bonus");
    default:
        break;
    }
    const Metric* metric = metricOf(section);
    return metric ? metric->title : tr("Award, note");
}

Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].kind == LineRow
        ? Qt::NoItemFlags
        : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace thidua
