// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/totalsmodel.h"

#include "ui/ranking/blocwords.h"

namespace thidua {

namespace {

using Kind = GridColumn::Kind;

constexpr Points kNearEdge = Points::hundredths(50);

/// Only the deciding round's total can rank, so only it can be provisional.
bool isProvisional(const RoundScores& round, const PlanBook& book)
{
    return round.sheet && round.sheet->round == book.rules.decidingRound() && !round.sheet->ranks();
}

} // namespace

TotalsModel::TotalsModel(const ScoreModel& scores, QObject* parent)
    : QAbstractTableModel(parent), m_scores(scores)
{
    connect(&scores, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&scores, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
}

void TotalsModel::refresh(std::vector<LiveRank> ranks)
{
    m_ranks = std::move(ranks);
    if (columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_scores.layout() == GridLayout::Matrix ? 3 : 1;
}

int TotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_scores.columnCount();
}

Qt::ItemFlags TotalsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

const RoundScores* TotalsModel::roundAt(int column) const
{
    const GridColumn& each = m_scores.columnAt(column);
    if (each.kind != Kind::Score)
        return nullptr;
    return &m_scores.snapshot()
                .units[static_cast<size_t>(each.unit)]
                .rounds[static_cast<size_t>(each.round)];
}

QString TotalsModel::title(int row) const
{
    return row == TotalRow ? tr("Total") : row == GradeRow ? tr("Grade") : tr("Rank in the bloc");
}

Points TotalsModel::maximum() const
{
    const ScoreSnapshot& snapshot = m_scores.snapshot();
    const ScoreTable& table = snapshot.table;
    if (snapshot.units.size() != 1)
        return table.maximum(CriterionType::Base) + table.maximum(CriterionType::Bonus);
    const QString& kind = snapshot.units.front().member.kind;
    return table.maximumFor(CriterionType::Base, kind)
        + table.maximumFor(CriterionType::Bonus, kind);
}

QString TotalsModel::scoreCell(const QModelIndex& index) const
{
    const RoundScores& round = *roundAt(index.column());
    const auto unit = static_cast<size_t>(m_scores.columnAt(index.column()).unit);
    if (index.row() == RankRow)
        return unit < m_ranks.size() && !m_ranks[unit].text.isEmpty() ? m_ranks[unit].text
                                                                      : QStringLiteral("–");
    if (!round.evaluation.result.hasTotal)
        return index.row() == TotalRow ? QString() : QStringLiteral("–");
    if (index.row() == TotalRow)
        return round.evaluation.result.total.toString(m_scores.snapshot().decimals());
    if (round.missing > 0)
        return tr("%n left", nullptr, round.missing);
    const auto& grades = m_scores.snapshot().book->grades.grades();
    return round.grade >= 0 ? grades[static_cast<size_t>(round.grade)].name : QStringLiteral("–");
}

QString TotalsModel::difference() const
{
    const ScoreSnapshot& snapshot = m_scores.snapshot();
    const auto& rounds = snapshot.units.front().rounds;
    const int self = snapshot.roundIndex(Round::Self);
    for (int last = static_cast<int>(rounds.size()) - 1; self >= 0 && last > self; --last) {
        const SheetResult& result = rounds[static_cast<size_t>(last)].evaluation.result;
        const SheetResult& from = rounds[static_cast<size_t>(self)].evaluation.result;
        if (result.hasTotal && rounds[static_cast<size_t>(last)].missing > 0)
            return {};
        if (result.hasTotal && from.hasTotal)
            return (result.total - from.total).toDifferenceString(snapshot.decimals());
    }
    return {};
}

QString TotalsModel::unfinished() const
{
    const RoundScores& round =
        m_scores.snapshot().units.front().rounds[static_cast<size_t>(m_scores.activeRound())];
    return round.sheet && round.missing > 0 ? unfinishedText(round.missing) : QString();
}

QString TotalsModel::edge(bool* near, bool exact) const
{
    *near = false;
    const ScoreSnapshot& snapshot = m_scores.snapshot();
    const GradeScale& grades = snapshot.book->grades;
    const RoundScores& round =
        snapshot.units.front().rounds[static_cast<size_t>(m_scores.activeRound())];
    if (round.grade < 0)
        return {};
    const auto written = [&](Points gap) {
        return exact ? gap.toExactString(snapshot.decimals()) : gapText(*snapshot.book, gap);
    };
    const auto named = [&](int grade) { return grades.grades()[static_cast<size_t>(grade)].name; };
    if (round.evaluation.result.failedConditions != 0
        && grades.gradeOf(round.evaluation.result.total) != round.grade)
        return tr("a condition of grade %1 does not hold")
            .arg(named(grades.gradeOf(round.evaluation.result.total)));
    const auto missing = grades.toNextGrade(round.evaluation.result);
    if (missing && round.grade > 0) {
        *near = *missing <= kNearEdge;
        return tr("%1 points short of %2").arg(written(*missing), named(round.grade - 1));
    }
    if (const auto above = grades.aboveEdge(round.evaluation.result)) {
        *near = *above <= kNearEdge;
        if (above->isZero())
            return tr("exactly at the edge of %1").arg(named(round.grade));
        return tr("%1 points above the edge of %2").arg(written(*above), named(round.grade));
    }
    return {};
}

/// As the printed own sheet says it: the grade is given by others.
QString TotalsModel::gradeName(int grade) const
{
    const ScoreSnapshot& snapshot = m_scores.snapshot();
    const QString& name = snapshot.book->grades.grades()[static_cast<size_t>(grade)].name;
    const bool own = snapshot.rounds == std::vector{Round::Self}
        && snapshot.book->rules.decidingRound() != Round::Self;
    return own ? tr("Own grade (provisional): %1").arg(name) : name;
}

CellStates TotalsModel::states(const QModelIndex& index) const
{
    CellStates states;
    const GridColumn& column = m_scores.columnAt(index.column());
    if (index.row() == TotalRow || index.row() == RankRow || column.kind == Kind::Title)
        states |= CellState::Strong;
    if (const RoundScores* round = roundAt(index.column())) {
        if (isProvisional(*round, *m_scores.snapshot().book))
            states |= CellState::Provisional;
        if (m_scores.layout() == GridLayout::Unit && column.round == m_scores.activeRound())
            states |= CellState::Accent;
    }
    return states;
}

QString TotalsModel::tip(const QModelIndex& index) const
{
    const RoundScores* round = roundAt(index.column());
    if (!round)
        return {};
    QStringList lines;
    const auto unit = static_cast<size_t>(m_scores.columnAt(index.column()).unit);
    if (index.row() == RankRow && unit < m_ranks.size() && !m_ranks[unit].reason.isEmpty())
        lines << m_ranks[unit].reason;
    if (isProvisional(*round, *m_scores.snapshot().book) && round->evaluation.result.hasTotal)
        lines << tr("Provisional: the sheet is not approved yet.");
    if (round->missing > 0)
        lines << tr("%n criteria have no score yet.", nullptr, round->missing);
    lines << tr("Double-click: why this total?");
    return lines.join(u'\n');
}

QVariant TotalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = m_scores.columnAt(index.column()).kind;
    const bool graded = kind == Kind::Reason && m_scores.layout() == GridLayout::Unit;
    bool near = false;
    switch (role) {
    case Qt::DisplayRole:
        switch (kind) {
        case Kind::Title:
            return title(index.row());
        case Kind::Maximum:
            if (index.row() != TotalRow)
                return {};
            return m_scores.layout() == GridLayout::Matrix
                ? maximum().toExactString()
                : maximum().toString(m_scores.snapshot().decimals());
        case Kind::Score:
            return scoreCell(index);
        case Kind::Difference:
            return difference();
        case Kind::Reason:
            return graded ? unfinished() : QString();
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
    case ScoreModel::NumericRole:
        return m_scores.data(m_scores.index(0, index.column()), role);
    case Qt::ToolTipRole:
        return !graded ? tip(index) : unfinished().isEmpty() ? edge(&near, true) : unfinished();
    case Qt::AccessibleTextRole:
        return QString(
            title(index.row()) + QStringLiteral(", ")
            + m_scores.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
            + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString());
    case ScoreModel::CellStateRole:
        return static_cast<int>(states(index));
    case GradeRole: {
        if (!graded)
            return {};
        const int grade = m_scores.snapshot()
                              .units.front()
                              .rounds[static_cast<size_t>(m_scores.activeRound())]
                              .grade;
        return grade < 0 ? QVariant() : QVariant(grade);
    }
    case GradeNameRole: {
        const QVariant grade = data(index, GradeRole);
        return grade.isValid() ? gradeName(grade.toInt()) : QString();
    }
    case EdgeRole:
        return graded ? edge(&near) : QString();
    case NearEdgeRole:
        if (graded)
            edge(&near);
        return near;
    default:
        return {};
    }
}

} // namespace thidua
