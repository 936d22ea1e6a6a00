// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/awardline.h"
#include "ui/ranking/blocwords.h"
#include "ui/ranking/rankingmodel.h"
#include "ui/support/rowdelegate.h"

// What the cells of a ranking say and how they look; the rows themselves are in rankingmodel.cpp.

namespace thidua {

namespace {

const QString kNothing = QStringLiteral("–");
/// A total this close to a better grade says so.
constexpr Points kNear = Points::hundredths(50);

QString signedGap(const PlanBook& book, Points gap)
{
    return gap > Points{} ? QString(u'+' + gapText(book, gap)) : gapText(book, gap);
}

} // namespace

QString RankingModel::gradeHint(const Ranked& ranked, bool exact) const
{
    const auto missing = m_book->grades.toNextGrade(ranked.result);
    if (ranked.rank == 0 || !missing || *missing > kNear)
        return {};
    return tr("%1 short")
        .arg(exact ? missing->toExactString(m_book->rules.decimals) : gapText(*m_book, *missing));
}

QString RankingModel::metricText(const Ranked& ranked, int column) const
{
    const auto position = static_cast<size_t>(m_metrics[static_cast<size_t>(column - FirstMetric)]);
    const MetricFigure figure =
        position < ranked.metrics.size() ? ranked.metrics[position] : MetricFigure();
    if (!figure)
        return kNothing;
    return m_book->metrics[position].kind == Metric::Kind::Criterion ? planPoints(*m_book, *figure)
                                                                     : formatMeasured(*figure);
}

QString RankingModel::awardText(const Row& row) const
{
    const Award& award = awardAt(row);
    switch (award.outcome) {
    case AwardOutcome::Yes:
        return tr("Proposed");
    case AwardOutcome::Docket:
        return tr("Awaiting decision");
    case AwardOutcome::Ineligible:
        return awardReasonText(award.reason);
    case AwardOutcome::No:
        break;
    }
    if (award.reason == AwardReason::NotTakenByDecision)
        return tr("Not taken");
    const Ranked& ranked = rankedAt(row);
    if (ranked.isRescaled())
        return tr("Scaled from %1 points").arg(ranked.result.applicable.toExactString());
    return kNothing;
}

QString RankingModel::unrankedCell(const Ranked& ranked, int column) const
{
    if (column == Rank)
        return kNothing;
    if (column == Total)
        return ranked.result.hasTotal ? planPoints(*m_book, ranked.total) : kNothing;
    if (column == Versus)
        return unrankedText(ranked);
    if (column == awardColumn())
        return tr("Open sheet");
    return {};
}

QString RankingModel::lineText() const
{
    const int given = placesGiven(m_bloc.awards);
    const QString line = tr("Award line: %n place(s)", nullptr, m_bloc.awards.quota);
    return given == m_bloc.awards.quota ? line
                                        : tr("%1, %n taken by decision", nullptr, given).arg(line);
}

QString RankingModel::text(const Row& row, int column) const
{
    if (row.kind == LineRow)
        return column == Rank ? lineText() : QString();
    const Ranked& ranked = rankedAt(row);
    if (column == Unit) {
        const Member* member = m_book->member(ranked.unit);
        return member ? member->name : QString();
    }
    if (row.kind == UnrankedRow)
        return unrankedCell(ranked, column);
    switch (column) {
    case Rank:
        return rankText(ranked);
    case Total:
        return planPoints(*m_book, ranked.total);
    case Distance:
        if (!m_line)
            return kNothing;
        return ranked.total == *m_line ? planPoints(*m_book, {})
                                       : signedGap(*m_book, ranked.total - *m_line);
    case Grade:
        return ranked.grade < 0 ? kNothing
                                : m_book->grades.grades()[static_cast<size_t>(ranked.grade)].name;
    case Base:
        return planPoints(*m_book, ranked.result.base);
    case Bonus:
        return planPoints(*m_book, ranked.result.bonus);
    default:
        break;
    }
    if (column == awardColumn())
        return awardText(row);
    return metricOf(column) ? metricText(ranked, column) : QString();
}

QVariant RankingModel::sortValue(const Row& row, int column) const
{
    if (row.kind == LineRow)
        return {};
    const Ranked& ranked = rankedAt(row);
    switch (column) {
    case Rank:
        return row.ranked;
    case Total:
    case Versus:
    case Distance:
        return ranked.total.raw;
    case Grade:
        return ranked.grade;
    case Base:
        return ranked.result.base.raw;
    case Bonus:
        return ranked.result.bonus.raw;
    default:
        break;
    }
    if (metricOf(column)) {
        const auto position =
            static_cast<size_t>(m_metrics[static_cast<size_t>(column - FirstMetric)]);
        const MetricFigure figure =
            position < ranked.metrics.size() ? ranked.metrics[position] : MetricFigure();
        return figure ? QVariant(figure->raw) : QVariant();
    }
    return text(row, column);
}

QString RankingModel::describe(const Row& row) const
{
    const Ranked& ranked = rankedAt(row);
    if (row.kind == UnrankedRow)
        return unrankedText(ranked);
    QStringList parts{tr("Rank %1").arg(rankText(ranked)),
                      tr("%1 points").arg(planPoints(*m_book, ranked.total))};
    if (ranked.grade >= 0)
        parts << text(row, Grade);
    if (const QString award = awardText(row); award != kNothing)
        parts << award;
    return parts.join(QStringLiteral(", "));
}

QString RankingModel::toolTip(const Row& row, int column) const
{
    const Ranked& ranked = rankedAt(row);
    if (column == Total)
        return tr("Double-click: why this total?");
    if (column == Grade) {
        const QString hint = gradeHint(ranked, true);
        return hint.isEmpty()
            ? QString()
            : hint + u'\n' + tr("This close to a better grade, check the sheet once more.");
    }
    if (column == Distance && row.kind == RankedRow && m_line)
        return (ranked.total - *m_line).toExactString(m_book->rules.decimals);
    if (column == awardColumn() && row.kind == RankedRow)
        return awardReasonText(awardAt(row).reason);
    return text(row, column);
}

bool RankingModel::isStrong(const Row& row, int column) const
{
    if (row.kind != RankedRow)
        return false;
    const AwardOutcome outcome = awardAt(row).outcome;
    const bool wins = outcome == AwardOutcome::Yes || outcome == AwardOutcome::Docket;
    return column == Total
        || (wins && (column == Rank || column == Unit || column == awardColumn()));
}

/// How the row delegate paints a cell.
QVariant RankingModel::look(const Row& row, int column, int role) const
{
    const Award& award = awardAt(row);
    const bool awardCell = column == awardColumn() && row.kind == RankedRow;
    const bool open = award.outcome == AwardOutcome::Docket;
    switch (role) {
    case TintRole:
        return open ? QVariant::fromValue(Tone::Warn) : QVariant();
    case BarRole:
        return open && column == 0 ? QVariant::fromValue(Tone::Warn) : QVariant();
    case BoldRole:
        return isStrong(row, column);
    case LinkRole:
        return row.kind == UnrankedRow && column == awardColumn();
    case QuietRole:
        return row.kind == UnrankedRow || (awardCell && award.outcome == AwardOutcome::No);
    case ToneRole:
        if (awardCell && award.outcome == AwardOutcome::Yes)
            return QVariant::fromValue(Tone::Accent);
        if (awardCell && open)
            return QVariant::fromValue(Tone::Warn);
        return isReference(column) || awardCell ? QVariant::fromValue(Tone::Neutral) : QVariant();
    case RowIconRole:
        if (awardCell && award.outcome == AwardOutcome::Yes)
            return QVariant::fromValue(Icon::Certificate);
        if ((awardCell && award.outcome == AwardOutcome::Ineligible)
            || (row.kind == UnrankedRow && column == Versus))
            return QVariant::fromValue(Icon::Info);
        return {};
    case NoteRole:
        return column == Grade && row.kind == RankedRow ? gradeHint(rankedAt(row)) : QString();
    case NoteToneRole:
        return QVariant::fromValue(Tone::Warn);
    default:
        return {};
    }
}

} // namespace thidua
