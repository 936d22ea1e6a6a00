// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/initiatives/coverage.h"

#include "core/base/text.h"
#include "core/domain/shortname.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct CoverageText {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// An initiative that counts for a rule, and when it came to count.
struct Counted {
    const Initiative* initiative;
    QDate on;
};

bool isOfKind(const CoverageRule& rule, const Initiative& initiative)
{
    return rule.kinds == 0 || (rule.kinds & kindBit(initiative.kind)) != 0;
}

std::vector<Counted> countedBy(const CoverageRule& rule, const InitiativeBook& book, QDate today)
{
    std::vector<Counted> counted;
    for (const Initiative& initiative : book.initiatives) {
        if (!initiative.dropped.isEmpty() || !isOfKind(rule, initiative)
            || (rule.evaluated && !initiative.isEvaluated()))
            continue;
        auto steps = book.stepsOf(initiative.id);
        std::erase_if(steps, [&](const InitiativeStep* step) { return step->on > today; });
        const Reached reached = whenReached(steps, rule.stage);
        if (reached.reached)
            counted.push_back({&initiative, reached.on});
    }
    return counted;
}

PeriodState stateOf(QDate first, QDate last, QDate today)
{
    if (first.isValid() && today < first)
        return PeriodState::Ahead;
    return last.isValid() && last < today ? PeriodState::Over : PeriodState::Running;
}

CoverageSpan spanOf(const QString& label, QDate first, QDate last, QDate today)
{
    CoverageSpan span;
    span.label = label;
    span.first = first;
    span.last = last;
    span.state = stateOf(first, last, today);
    return span;
}

std::vector<CoverageSpan> yearsOf(const PlanBook& book, QDate today)
{
    const auto [first, last] = planPeriod(book);
    const int firstYear = first.isValid() ? first.year() : today.year();
    const int lastYear = last.isValid() ? std::min(last.year(), today.year()) : today.year();
    std::vector<CoverageSpan> spans;
    for (int year = firstYear; year <= lastYear; ++year)
        spans.push_back(
            spanOf(QString::number(year), QDate(year, 1, 1), QDate(year, 12, 31), today));
    return spans;
}

std::vector<CoverageSpan> spansOf(const CoverageRule& rule, const PlanBook& book, QDate today)
{
    if (rule.period == CoveragePeriod::EachYear)
        return yearsOf(book, today);
    if (rule.period == CoveragePeriod::Phase) {
        const auto phase =
            std::find_if(book.phases.begin(), book.phases.end(),
                         [&](const Phase& candidate) { return candidate.id == rule.phase; });
        const Phase* found = phase == book.phases.end() ? book.phase() : &*phase;
        if (found)
            return {spanOf(found->name, found->first, found->last, today)};
    }
    const auto [first, last] = planPeriod(book);
    return {spanOf({}, first, last, today)};
}

bool countsIn(const CoverageSpan& span, CoveragePeriod period, QDate day)
{
    if (!day.isValid())
        return period == CoveragePeriod::WholePlan;
    return (!span.first.isValid() || day >= span.first)
        && (!span.last.isValid() || day <= span.last);
}

/// The day on which a span asks who is bound by it.
QDate dayOf(const CoverageSpan& span, QDate today)
{
    return span.state == PeriodState::Over ? span.last
        : span.state == PeriodState::Ahead ? span.first
                                           : today;
}

/// Fills one span of a rule.
class SpanCount {
public:
    SpanCount(const PlanBook& book, const CoverageSources& sources, const CoverageRule& rule,
              QDate day)
        : m_book(book), m_sources(sources), m_rule(rule), m_day(day)
    {
    }

    void fill(CoverageSpan& span, std::span<const Counted> counted) const
    {
        std::vector<Counted> inside;
        for (const Counted& one : counted) {
            if (countsIn(span, m_rule.period, one.on))
                inside.push_back(one);
        }
        addLines(span);
        for (const Counted& one : inside)
            assign(span, one);
        std::erase_if(span.others, [](const CoverageLine& line) { return line.count() == 0; });
        for (CoverageLine& line : span.lines) {
            line.met = line.count() >= m_rule.count;
            span.met += line.met ? 1 : 0;
        }
        if (const auto share = Fraction::of(span.met, static_cast<qint64>(span.lines.size())))
            span.share = *share;
    }

private:
    void addLines(CoverageSpan& span) const
    {
        if (m_rule.subject == CoverageSubject::Sector)
            span.lines.emplace_back();
        if (m_rule.subject == CoverageSubject::Bloc)
            addBlocs(span);
        if (m_rule.subject != CoverageSubject::Unit)
            return;
        for (const Member& member : m_book.members) {
            if (!member.inForce(m_day))
                continue;
            CoverageLine line;
            line.unit = member.unit;
            line.bloc = m_book.blocOn(member, m_day);
            (isBound(member) ? span.lines : span.others).push_back(line);
        }
    }

    void addBlocs(CoverageSpan& span) const
    {
        for (const Bloc& bloc : m_book.blocs) {
            const bool alive = std::any_of(
                m_book.members.begin(), m_book.members.end(), [&](const Member& member) {
                    return member.inForce(m_day) && m_book.blocOn(member, m_day) == bloc.id;
                });
            if (!alive)
                continue;
            CoverageLine line;
            line.bloc = bloc.id;
            span.lines.push_back(line);
        }
    }

    bool isBound(const Member& member) const
    {
        if (member.participation != Participation::Obliged)
            return false;
        if (m_rule.unitKinds.isEmpty())
            return true;
        const QString kind = folded(kindOf(member));
        const auto kinds = m_rule.unitKinds.split(u'|', Qt::SkipEmptyParts);
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const QString& wanted) { return folded(wanted.trimmed()) == kind; });
    }

    const Unit* unit(UnitId id) const
    {
        const auto found = std::find_if(m_sources.units.begin(), m_sources.units.end(),
                                        [&](const Unit& candidate) { return candidate.id == id; });
        return found == m_sources.units.end() ? nullptr : &*found;
    }

    /// The kind of that day where history has one, else the plan's.
    QString kindOf(const Member& member) const
    {
        const Unit* row = unit(member.unit);
        if (!row)
            return member.kind;
        const QString past = m_sources.history.on(*row, m_day).kind;
        return past == row->kind ? member.kind : past;
    }

    /// Who has what a unit made: itself, or what it was merged into by that day.
    UnitId heir(UnitId id) const
    {
        for (size_t hops = 0; hops <= m_sources.units.size(); ++hops) {
            const Unit* row = unit(id);
            if (!row || !row->successor || !row->validTo.isValid() || m_day <= row->validTo)
                return id;
            id = row->successor;
        }
        return id;
    }

    /// To its unit and to the bloc that unit was in when it was done.
    void assign(CoverageSpan& span, const Counted& one) const
    {
        const Initiative& initiative = *one.initiative;
        const UnitId owner = heir(initiative.unit);
        const Member* member = m_book.member(owner);
        const BlocId bloc =
            member ? m_book.blocOn(*member, one.on.isValid() ? one.on : m_day) : BlocId();
        const auto give = [&](std::vector<CoverageLine>& lines) {
            for (CoverageLine& line : lines) {
                const bool its = m_rule.subject == CoverageSubject::Unit ? line.unit == owner
                    : m_rule.subject == CoverageSubject::Bloc ? member && line.bloc == bloc
                                                              : true;
                if (its)
                    line.initiatives.push_back(initiative.id);
            }
        };
        give(span.lines);
        give(span.others);
    }

    const PlanBook& m_book;
    const CoverageSources& m_sources;
    const CoverageRule& m_rule;
    QDate m_day;
};

QString kindWords(int kinds)
{
    QStringList words;
    for (const InitiativeKind kind : kInitiativeKinds) {
        if (kinds & kindBit(kind))
            words.append(enumName(kind).toLower());
    }
    return words.isEmpty() ? CoverageText::tr("initiative of any kind")
                           : words.join(CoverageText::tr(" or "));
}

QString subjectWords(const CoverageRule& rule)
{
    if (rule.subject != CoverageSubject::Unit)
        return enumName(rule.subject);
    return rule.unitKinds.isEmpty()
        ? CoverageText::tr("each obliged unit")
        : CoverageText::tr("each unit of the kinds: %1")
              .arg(rule.unitKinds.split(u'|', Qt::SkipEmptyParts).join(QStringLiteral(", ")));
}

} // namespace

std::vector<const InitiativeStep*> InitiativeBook::stepsOf(InitiativeId id) const
{
    std::vector<const InitiativeStep*> result;
    const auto first = std::lower_bound(
        steps.begin(), steps.end(), id,
        [](const InitiativeStep& step, InitiativeId wanted) { return step.initiative < wanted; });
    for (auto step = first; step != steps.end() && step->initiative == id; ++step)
        result.push_back(&*step);
    return result;
}

std::span<const InitiativeUse> InitiativeBook::usesOf(InitiativeId id) const
{
    const auto [first, last] =
        std::ranges::equal_range(uses, id, std::less<>{}, &InitiativeUse::initiative);
    return {first, last};
}

Reached whenReached(std::span<const InitiativeStep* const> steps, InitiativeStage stage)
{
    Reached reached;
    for (const InitiativeStep* step : steps) {
        if (step->stage < stage)
            continue;
        if (step->stage == stage)
            return {true, step->on};
        reached.reached = true;
        if (step->on.isValid() && (!reached.on.isValid() || step->on < reached.on))
            reached.on = step->on;
    }
    return reached;
}

std::vector<const CoverageLine*> CoverageSpan::missing() const
{
    std::vector<const CoverageLine*> result;
    for (const CoverageLine& line : lines) {
        if (!line.met)
            result.push_back(&line);
    }
    return result;
}

const CoverageSpan* RuleCoverage::current() const
{
    const CoverageSpan* over = nullptr;
    for (const CoverageSpan& span : spans) {
        if (span.state == PeriodState::Running)
            return &span;
        if (span.state == PeriodState::Over)
            over = &span;
    }
    return over ? over : spans.empty() ? nullptr : &spans.front();
}

bool RuleCoverage::misses(InitiativeId initiative) const
{
    return rule.period != CoveragePeriod::WholePlan
        && std::ranges::find(undated, initiative) != undated.end();
}

bool RuleCoverage::fails() const
{
    return !rule.encouraged
        && std::any_of(spans.begin(), spans.end(), [](const CoverageSpan& span) {
               return span.state == PeriodState::Over
                   && span.met < static_cast<int>(span.lines.size());
           });
}

std::vector<RuleCoverage> coverage(const PlanBook& book, const CoverageSources& sources,
                                   QDate today)
{
    std::vector<RuleCoverage> result;
    for (const CoverageRule& rule : sources.rules) {
        RuleCoverage one;
        one.rule = rule;
        const auto counted = countedBy(rule, sources.initiatives, today);
        for (const Counted& candidate : counted) {
            if (!candidate.on.isValid())
                one.undated.push_back(candidate.initiative->id);
        }
        one.spans = spansOf(rule, book, today);
        for (CoverageSpan& span : one.spans)
            SpanCount(book, sources, rule, dayOf(span, today)).fill(span, counted);
        result.push_back(std::move(one));
    }
    return result;
}

std::pair<QDate, QDate> planPeriod(const PlanBook& book)
{
    const Phase* phase = book.phase();
    const auto day = [](std::initializer_list<QDate> days) {
        const auto set =
            std::find_if(days.begin(), days.end(), [](QDate date) { return date.isValid(); });
        return set == days.end() ? QDate() : *set;
    };
    return {day({book.plan.first, phase ? phase->first : QDate(), book.movement.first}),
            day({book.plan.last, phase ? phase->last : QDate(), book.movement.last})};
}

QStringList missingNames(const PlanBook& book, const CoverageSpan& span)
{
    QStringList names;
    for (const CoverageLine* line : span.missing()) {
        const Member* member = book.member(line->unit);
        const Bloc* bloc = book.bloc(line->bloc);
        names.append(member     ? shortName(*member)
                         : bloc ? bloc->name
                                : CoverageText::tr("the sector"));
    }
    return names;
}

QString ruleTitle(const CoverageRule& rule, const PlanBook& book)
{
    return rule.title.isEmpty() ? ruleSentence(rule, book) : rule.title;
}

QString ruleSentence(const CoverageRule& rule, const PlanBook& book)
{
    const auto phase =
        std::find_if(book.phases.begin(), book.phases.end(),
                     [&](const Phase& candidate) { return candidate.id == rule.phase; });
    const QString period = rule.period == CoveragePeriod::Phase && phase != book.phases.end()
        ? phase->name
        : enumName(rule.period);
    const QString stage = rule.evaluated
        ? CoverageText::tr("%1, with its effect evaluated").arg(enumName(rule.stage).toLower())
        : enumName(rule.stage).toLower();
    return CoverageText::tr("%1: at least %2 %3 (%4), %5")
        .arg(subjectWords(rule))
        .arg(rule.count)
        .arg(kindWords(rule.kinds), stage, period);
}

} // namespace thidua
