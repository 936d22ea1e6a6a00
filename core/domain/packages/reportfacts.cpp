// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/reportfacts.h"

namespace thidua {

namespace {

/// Collects what is said; nothing is no fact.
class Facts {
public:
    Facts& text(const char* field, const QString& value)
    {
        if (!value.isEmpty())
            m_facts.push_back({QString::fromLatin1(field), value});
        return *this;
    }
    Facts& flag(const char* field, bool value)
    {
        if (value)
            m_facts.push_back({QString::fromLatin1(field), {}});
        return *this;
    }
    Facts& day(const char* field, QDate value)
    {
        return text(field, value.isValid() ? value.toString(Qt::ISODate) : QString());
    }
    Facts& number(const char* field, Points value, bool above = false)
    {
        return text(field, prefix(above) + exact(value));
    }
    Facts& ratio(Points upper, Points lower, bool above = false)
    {
        return text("ratio", prefix(above) + exact(upper) + u'/' + exact(lower));
    }
    Facts& goal(GoalKind kind, Points value)
    {
        const QString figure = value.isZero() ? QString() : u' ' + exact(value);
        return text("goal", enumCode(kind) + figure);
    }
    Facts& money(const char* field, Money value)
    {
        if (value.kind == Money::Kind::Unknown)
            return *this;
        return text(field,
                    prefix(value.kind == Money::Kind::MoreThan) + QString::number(value.dong));
    }
    ReportFacts take() { return std::move(m_facts); }

private:
    static QString prefix(bool above) { return above ? QStringLiteral(">") : QString(); }
    static QString exact(Points value) { return value.toExactString(0, NumberStyle::C); }

    ReportFacts m_facts;
};

void addEntry(Facts& facts, const Entry& entry)
{
    switch (entry.kind) {
    case Entry::Kind::Points:
        facts.number("points", entry.amount);
        break;
    case Entry::Kind::Value:
        facts.number("value", entry.amount);
        break;
    case Entry::Kind::Ratio:
        facts.ratio(entry.amount, entry.denominator);
        break;
    case Entry::Kind::NotApplicable:
        facts.flag("na", true);
        break;
    }
}

void addAmount(Facts& facts, const ReportedFigure& row)
{
    switch (row.kind) {
    case Measurement::Kind::Number:
        facts.number("number", row.amount, row.above);
        break;
    case Measurement::Kind::Ratio:
        facts.ratio(row.amount, row.denominator, row.above);
        break;
    case Measurement::Kind::Done:
        facts.flag("done", true);
        break;
    case Measurement::Kind::NotDone:
        facts.flag("notDone", true);
        break;
    case Measurement::Kind::NotApplicable:
        facts.flag("na", true);
        break;
    }
}

} // namespace

ReportFacts factsOf(const ReportedScore& row)
{
    Facts facts;
    if (row.entry)
        addEntry(facts, *row.entry);
    return facts.text("reason", row.reason)
        .text("explanation", row.explanation)
        .text("evidence", row.evidence)
        .flag("partial", row.evidencePartial)
        .take();
}

ReportFacts factsOf(const ReportedStep& row)
{
    return Facts()
        .day("day", row.doneOn)
        .text("document", row.document)
        .text("note", row.note)
        .take();
}

ReportFacts factsOf(const ReportedFigure& row)
{
    Facts facts;
    addAmount(facts, row);
    if (!row.weight.isZero())
        facts.number("weight", row.weight);
    return facts.day("reported", row.reportedOn)
        .text("source", row.source)
        .text("evidence", row.evidence)
        .text("note", row.note)
        .take();
}

ReportFacts factsOf(const ReportedPromise& row)
{
    return Facts().goal(row.kind, row.value).text("note", row.note).take();
}

ReportFacts factsOf(const ReportedInitiative& row)
{
    Facts facts;
    facts.text("words", row.title).text("code", row.code).text("kind", enumCode(row.kind));
    if (row.field != InitiativeField::Other)
        facts.text("field", enumCode(row.field));
    facts.text("authors", row.authors).text("summary", row.summary);
    for (const InitiativeStage stage : kInitiativeStages) {
        const ReportedStage& reached = row.stages[static_cast<size_t>(stage)];
        if (reached.reached)
            facts.text("stage", enumCode(stage))
                .day("day", reached.on)
                .text("document", reached.document);
    }
    return facts.text("effect", row.effect).money("benefit", row.benefit).take();
}

ReportFacts factsOf(const ReportedWords& row)
{
    return Facts().text("words", row.text).take();
}

ReportFacts factsOf(const ReportedFile& row)
{
    return Facts()
        .text("words", row.name)
        .text("bytes", QString::number(row.bytes))
        .text("sha256", row.sha256)
        .take();
}

} // namespace thidua
