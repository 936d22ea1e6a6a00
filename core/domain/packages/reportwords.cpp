// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/reportwords.h"

#include "core/base/dates.h"
#include "core/domain/packages/answertopic.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// Parts that say something, on one line.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; ")).replace(u'\n', u' ');
}

QString named(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(name, value);
}

QString entryWords(const Entry& entry)
{
    switch (entry.kind) {
    case Entry::Kind::Points:
        return entry.amount.toExactString(2);
    case Entry::Kind::Value:
        return ReportWords::tr("result %1").arg(entry.amount.toExactString());
    case Entry::Kind::Ratio:
        return QStringLiteral("%1/%2").arg(entry.amount.toExactString(),
                                           entry.denominator.toExactString());
    case Entry::Kind::NotApplicable:
        return ReportWords::tr("not applicable");
    }
    return {};
}

QString periodWords(int year, int quarter)
{
    return quarter == 0 ? QString::number(year)
                        : ReportWords::tr("quarter %1/%2").arg(quarter).arg(year);
}

QString topicWords(const QString& topic)
{
    return topic == QLatin1String("difficulties") ? ReportWords::tr("Difficulties")
        : topic == QLatin1String("proposals")     ? ReportWords::tr("Proposals")
        : answeredRemark(topic)                   ? ReportWords::tr("Answer to a remark")
                                                  : topic;
}

} // namespace

QString subjectOf(const ReportedScore& row)
{
    return ReportWords::tr("Criterion %1").arg(row.criterion);
}

QString subjectOf(const ReportedStep& row)
{
    return row.milestone;
}

QString subjectOf(const ReportedFigure& row)
{
    return ReportWords::tr("Target %1, %2").arg(row.target, periodWords(row.year, row.quarter));
}

QString subjectOf(const ReportedPromise& row)
{
    return ReportWords::tr("Registered target %1, %2").arg(row.target).arg(row.year);
}

QString subjectOf(const ReportedInitiative& row)
{
    return QStringLiteral("%1 “%2”").arg(enumName(row.kind), row.title);
}

QString subjectOf(const ReportedWords& row)
{
    return topicWords(row.topic);
}

QString subjectOf(const ReportedFile& row)
{
    return ReportWords::tr("File “%1”").arg(row.name);
}

QString subjectOf(int list, const QString& key, const ReportFacts& facts)
{
    const QString first = key.section(u'/', 0, 0);
    const int year = key.section(u'/', 1, 1).toInt();
    switch (list) {
    case 1:
        return ReportWords::tr("Criterion %1").arg(key);
    case 2:
        return ReportWords::tr("Target %1, %2")
            .arg(first, periodWords(year, key.section(u'/', 2, 2).toInt()));
    case 3:
        return ReportWords::tr("Registered target %1, %2").arg(first).arg(year);
    case 4: // the number says nothing to people
        return facts.empty() ? ReportWords::tr("Initiative")
                             : QStringLiteral("“%1”").arg(facts.front().value);
    case 5:
        return topicWords(key);
    case 6:
        return ReportWords::tr("File “%1”").arg(key.section(u'/', -1));
    default:
        return key;
    }
}

QString wordsOf(const ReportedScore& row)
{
    return joined({row.entry ? entryWords(*row.entry) : QString(),
                   named(ReportWords::tr("reason"), row.reason),
                   named(ReportWords::tr("explanation"), row.explanation),
                   named(ReportWords::tr("evidence"), row.evidence),
                   row.evidencePartial ? ReportWords::tr("evidence in part") : QString()});
}

QString wordsOf(const ReportedStep& row)
{
    return joined({formatDate(row.doneOn), row.document, row.note});
}

QString wordsOf(const ReportedFigure& row)
{
    const QString above = row.above ? QStringLiteral("> ") : QString();
    QString figure = above + row.amount.toExactString();
    if (row.kind == Measurement::Kind::Ratio)
        figure = above
            + QStringLiteral("%1/%2").arg(row.amount.toExactString(),
                                          row.denominator.toExactString());
    else if (row.kind != Measurement::Kind::Number)
        figure = enumName(row.kind);
    const QString weight = row.weight.isZero() ? QString() : row.weight.toExactString();
    const QString reported = row.reportedOn.isValid() ? formatDate(row.reportedOn) : QString();
    return joined({figure, named(ReportWords::tr("weight"), weight),
                   named(ReportWords::tr("reported on"), reported), row.source,
                   named(ReportWords::tr("evidence"), row.evidence), row.note});
}

QString wordsOf(const ReportedPromise& row)
{
    return joined(
        {enumName(row.kind), row.value.isZero() ? QString() : row.value.toExactString(), row.note});
}

QString wordsOf(const ReportedInitiative& row)
{
    QStringList parts{
        row.title,          row.code,
        enumName(row.kind), row.field == InitiativeField::Other ? QString() : enumName(row.field),
        row.authors,        row.summary};
    for (const InitiativeStage stage : kInitiativeStages) {
        const ReportedStage& reached = row.stages[static_cast<size_t>(stage)];
        if (reached.reached)
            parts.append(joined({enumName(stage), formatDate(reached.on), reached.document}));
    }
    parts.append(row.effect);
    if (row.benefit.kind != Money::Kind::Unknown)
        parts.append(row.benefit.toString());
    return joined(parts);
}

QString wordsOf(const ReportedWords& row)
{
    return joined({row.text});
}

QString wordsOf(const ReportedFile& row)
{
    // The first digits of the hash tell two files of one name and size apart.
    return ReportWords::tr("%1, %2 kB (%3)")
        .arg(row.name, QString::number((row.bytes + 1023) / 1024), row.sha256.left(8));
}

QString narrow(ComparedRow<ReportedScore>& row)
{
    if (row.arrival == Arrival::Unchanged || !row.council || !row.unit)
        return {};
    const auto same = [&](auto member) {
        return (*row.council).*member == (*row.unit).*member
            && (!row.base || (*row.base).*member == (*row.unit).*member);
    };
    const bool sameEntry = same(&ReportedScore::entry) && same(&ReportedScore::reason);
    const bool sameEvidence =
        same(&ReportedScore::evidence) && same(&ReportedScore::evidencePartial);
    const bool sameWords = same(&ReportedScore::explanation);
    for (auto* side : {&row.base, &row.council, &row.unit}) {
        if (!*side)
            continue;
        ReportedScore& score = **side;
        if (sameEntry) {
            score.entry.reset();
            score.reason.clear();
        }
        if (sameEvidence) {
            score.evidence.clear();
            score.evidencePartial = false;
        }
        if (sameWords)
            score.explanation.clear();
    }
    QStringList parts;
    if (!sameEntry)
        parts.append(ReportWords::tr("self-score"));
    if (!sameEvidence)
        parts.append(ReportWords::tr("evidence"));
    if (!sameWords)
        parts.append(ReportWords::tr("explanation"));
    return parts.join(QStringLiteral(", "));
}

QString problemWords(const RowProblem& problem)
{
    if (problem.kind == RowProblem::Kind::Unknown)
        return problem.words;
    const QString words = enumName(problem.kind);
    const auto number = Points::parse(problem.about);
    const QString about = number ? number->toExactString(2) : problem.about;
    return about.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, about);
}

QString arrivalCode(Arrival arrival)
{
    switch (arrival) {
    case Arrival::New:
        return QStringLiteral("new");
    case Arrival::Changed:
        return QStringLiteral("changed");
    case Arrival::Merged:
        return QStringLiteral("merged");
    case Arrival::Conflict:
        return QStringLiteral("conflict");
    case Arrival::Unchanged:
        return QStringLiteral("unchanged");
    }
    return {};
}

QString arrivalName(Arrival arrival)
{
    switch (arrival) {
    case Arrival::New:
        return ReportWords::tr("new");
    case Arrival::Changed:
        return ReportWords::tr("changed");
    case Arrival::Merged:
        return ReportWords::tr("changed by both, put together");
    case Arrival::Conflict:
        return ReportWords::tr("conflict");
    case Arrival::Unchanged:
        return ReportWords::tr("unchanged");
    }
    return {};
}

} // namespace thidua
