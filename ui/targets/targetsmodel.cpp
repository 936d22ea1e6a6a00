// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetsmodel.h"

#include "ui/support/rowdelegate.h"
#include "ui/targets/targetwords.h"

#include <QPointF>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kTitle = 0;

bool isShown(const TargetRow& row, const TargetView& view)
{
    return row.goals.empty()
        || std::any_of(row.goals.begin(), row.goals.end(),
                       [&](const TargetGoal& goal) { return goal.year >= view.firstYear; });
}

QString lackingText(const TargetRow& row, const TargetYear* year)
{
    if (!year || !year->figure().isKnown())
        return QStringLiteral("–");
    if (year->state == TargetState::Reached)
        return TargetsModel::tr("reached");
    if (!year->lacking)
        return QStringLiteral("–");
    // Zero of a strict goal: the bound is touched and not passed.
    const QString sign = year->lacking->value.numerator() == 0 ? QStringLiteral("> ") : QString();
    return sign + figureText(year->lacking->shown(row.decimals), row.decimals);
}

QString partsText(const TargetYear* year)
{
    if (!year || !year->total.parts)
        return year && year->figure().isKnown() ? QStringLiteral("–")
                                                : TargetsModel::tr("none yet");
    return formatMeasured(year->total.parts->numerator) + u'/'
        + formatMeasured(year->total.parts->denominator);
}

} // namespace

TargetsModel::TargetsModel(QObject* parent) : QAbstractTableModel(parent) { }

void TargetsModel::show(TargetBoard board, const TargetView& view)
{
    beginResetModel();
    m_board = std::move(board);
    m_view = view;
    m_rows.clear();
    for (size_t i = 0; i < m_board.rows.size(); ++i) {
        if (isShown(m_board.rows[i], m_view))
            m_rows.push_back(i);
    }
    endResetModel();
}

const TargetRow* TargetsModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_board.rows[m_rows[static_cast<size_t>(row)]] : nullptr;
}

int TargetsModel::rowOf(TargetId target) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row)->target.id == target)
            return row;
    }
    return -1;
}

const TargetYear* TargetsModel::current(const TargetRow& row) const
{
    return m_view.years.empty() ? nullptr : row.year(m_view.years.back());
}

bool TargetsModel::isYear(int column) const
{
    return column >= firstYearColumn() && column < partsColumn();
}

int TargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : trendColumn() + 1;
}

const TargetYear* TargetsModel::yearOf(const TargetRow& row, int column) const
{
    return isYear(column) ? row.year(m_view.years[static_cast<size_t>(column - firstYearColumn())])
                          : nullptr;
}

QString TargetsModel::text(const TargetRow& row, int column) const
{
    if (column == kTitle)
        return shortTitle(row.target);
    if (column < firstYearColumn())
        return goalWords(row, m_view.goals[static_cast<size_t>(column - 1)]);
    if (const TargetYear* year = yearOf(row, column))
        return figureWords(year->figure(), row.decimals);
    if (column == partsColumn())
        return partsText(current(row));
    return column == lackingColumn() ? lackingText(row, current(row)) : QString();
}

QVariant TargetsModel::data(const QModelIndex& index, int role) const
{
    const TargetRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::TextAlignmentRole:
        return column == kTitle ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const TargetYear* year = yearOf(*row, column))
            return yearSentence(*row, *year);
        return column == kTitle ? row->target.title : QString();
    case TargetRole:
        return row->target.id.value;
    case StateRole:
        if (const TargetYear* year = yearOf(*row, column))
            return static_cast<int>(year->state);
        return {};
    case SparkRole:
        return column == trendColumn() ? QVariant::fromValue(spark(*row)) : QVariant();
    default:
        return look(*row, column, role);
    }
}

/// How the delegate paints a cell that is no year.
QVariant TargetsModel::look(const TargetRow& row, int column, int role) const
{
    const TargetYear* year = current(row);
    const bool reached = year && year->state == TargetState::Reached;
    switch (role) {
    case SecondTextRole:
        return column == kTitle ? audienceWords(row) : QString();
    case BoldRole:
        return column == kTitle || (column == lackingColumn() && year && year->lacking);
    case QuietRole:
        return column > 1 && column < firstYearColumn();
    case ToneRole:
        if (column == lackingColumn() && reached)
            return QVariant::fromValue(Tone::Ok);
        if (column == partsColumn() && (!year || !year->figure().isKnown()))
            return QVariant::fromValue(Tone::Warn);
        return column == partsColumn() ? QVariant::fromValue(Tone::Neutral) : QVariant();
    default:
        return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == kTitle || section == trendColumn()
            ? int(Qt::AlignLeft | Qt::AlignVCenter)
            : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == kTitle)
        return tr("Target");
    if (section < firstYearColumn())
        return tr("Goal %1").arg(m_view.goals[static_cast<size_t>(section - 1)]);
    if (isYear(section))
        return QString::number(m_view.years[static_cast<size_t>(section - firstYearColumn())]);
    if (section == partsColumn())
        return m_view.years.empty() ? tr("Parts") : tr("Parts %1").arg(m_view.years.back());
    if (section == lackingColumn())
        return tr("Lacking");
    return m_view.goals.empty() ? tr("Trend") : tr("Trend to %1").arg(m_view.goals.front());
}

Sparkline TargetsModel::spark(const TargetRow& row) const
{
    const TargetTrend trend = trendOf(row);
    if (trend.figures.empty())
        return {};
    const int last = m_view.years.empty() ? trend.figures.back().year : m_view.years.back();
    const TargetYear* now = row.latest();
    const bool goal = now && now->goal.isValue();
    const int end = std::max(goal ? now->goal.year : last, last);
    const int start = trend.figures.front().year;
    qint64 low = goal ? now->goal.value.raw : trend.figures.front().value.raw;
    qint64 high = low;
    for (const TargetTrend::Mark& mark : trend.figures) {
        low = std::min(low, mark.value.raw);
        high = std::max(high, mark.value.raw);
    }
    const auto place = [&](qint64 raw) {
        return high == low ? 0.5 : static_cast<double>(raw - low) / static_cast<double>(high - low);
    };
    Sparkline line;
    for (const TargetTrend::Mark& mark : trend.figures)
        line.figures.emplace_back(
            end > start ? static_cast<double>(mark.year - start) / (end - start) : 0.0,
            place(mark.value.raw));
    if (goal)
        line.goal = place(now->goal.value.raw);
    return line;
}

} // namespace thidua
