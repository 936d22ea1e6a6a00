// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/reportscan.h"

#include "core/actions/targets/targetactions.h"
#include "core/base/filename.h"
#include "core/exchange/packages/jsonscan.h"

namespace thidua {

namespace {

using namespace reportrules;
using jsonscan::object;
using jsonscan::Part;
using jsonscan::Scanner;

bool read(Scanner& scanner, ReportedScore& row)
{
    std::optional<Points> points;
    std::optional<Points> value;
    std::optional<Points> numerator;
    std::optional<Points> denominator;
    bool none = false;
    const bool done = object(scanner, [&](Part& field) {
        return field.is("criterion")  ? field.key(row.criterion)
            : field.is("points")      ? field.points(points.emplace())
            : field.is("value")       ? field.points(value.emplace())
            : field.is("numerator")   ? field.points(numerator.emplace())
            : field.is("denominator") ? field.points(denominator.emplace())
            : field.is("na")          ? field.flag(none)
            : field.is("reason")      ? field.text(row.reason)
            : field.is("explanation") ? field.text(row.explanation)
            : field.is("evidence")    ? field.text(row.evidence)
                                      : field.is("partial") && field.flag(row.evidencePartial);
    });
    if (points)
        row.entry = Entry::points(*points);
    else if (value)
        row.entry = Entry::value(*value);
    else if (numerator && denominator)
        row.entry = Entry::ratio(*numerator, *denominator);
    else if (none)
        row.entry = Entry::notApplicable();
    const int given = points.has_value() + value.has_value() + numerator.has_value() + none;
    return done && given <= 1 && numerator.has_value() == denominator.has_value()
        && !row.criterion.isEmpty();
}

bool read(Scanner& scanner, ReportedStep& row)
{
    return object(scanner,
                  [&](Part& field) {
                      return field.is("milestone") ? field.key(row.milestone)
                          : field.is("done")       ? field.date(row.doneOn)
                          : field.is("document")   ? field.text(row.document)
                                                   : field.is("note") && field.text(row.note);
                  })
        && !row.milestone.isEmpty();
}

bool read(Scanner& scanner, ReportedFigure& row)
{
    QString period;
    const bool done = object(scanner, [&](Part& field) {
        return field.is("target")     ? field.key(row.target)
            : field.is("period")      ? field.key(period)
            : field.is("kind")        ? field.word(row.kind)
            : field.is("amount")      ? field.points(row.amount)
            : field.is("denominator") ? field.points(row.denominator)
            : field.is("weight")      ? field.points(row.weight)
            : field.is("above")       ? field.flag(row.above)
            : field.is("reported")    ? field.date(row.reportedOn)
            : field.is("source")      ? field.text(row.source)
            : field.is("evidence")    ? field.text(row.evidence)
                                      : field.is("note") && field.text(row.note);
    });
    const auto parsed = actions::parsePeriod(period);
    if (!done || !parsed || parsed->first < reportrules::kFirstYear || row.target.isEmpty())
        return false;
    std::tie(row.year, row.quarter) = *parsed;
    row.settle();
    return true;
}

bool read(Scanner& scanner, ReportedPromise& row)
{
    const bool done = object(scanner, [&](Part& field) {
        return field.is("target") ? field.key(row.target)
            : field.is("year")    ? field.whole(row.year)
            : field.is("kind")    ? field.word(row.kind)
            : field.is("value")   ? field.points(row.value)
                                  : field.is("note") && field.text(row.note);
    });
    row.settle();
    return done && !row.target.isEmpty();
}

bool readStages(Scanner& scanner, ReportedInitiative::Stages& stages)
{
    return object(scanner, [&](Part& field) {
        for (const InitiativeStage stage : kInitiativeStages) {
            if (!field.is(enumCode(stage).toLatin1().constData()))
                continue;
            ReportedStage& reached = stages[static_cast<size_t>(stage)];
            reached.reached = true;
            return object(field.scanner(), [&](Part& part) {
                return part.is("on") ? part.date(reached.on)
                                     : part.is("document") && part.text(reached.document);
            });
        }
        return false;
    });
}

bool read(Scanner& scanner, ReportedInitiative& row)
{
    QString number;
    const bool done = object(scanner, [&](Part& field) {
        return field.is("number") ? field.key(number)
            : field.is("code")    ? field.text(row.code)
            : field.is("title")   ? field.text(row.title)
            : field.is("kind")    ? field.word(row.kind)
            : field.is("field")   ? field.word(row.field)
            : field.is("authors") ? field.text(row.authors)
            : field.is("summary") ? field.text(row.summary)
            : field.is("effect")  ? field.text(row.effect)
            : field.is("benefit") ? field.money(row.benefit)
                                  : field.is("stages") && readStages(scanner, row.stages);
    });
    bool isNumber = false;
    row.id.value = number.toLongLong(&isNumber);
    return done && isNumber && row.id.value > 0;
}

bool read(Scanner& scanner, ReportedWords& row)
{
    return object(scanner,
                  [&](Part& field) {
                      return field.is("topic") ? field.key(row.topic)
                                               : field.is("text") && field.text(row.text);
                  })
        && !row.topic.isEmpty();
}

bool read(Scanner& scanner, ReportedFile& row)
{
    int bytes = 0;
    const bool done = object(scanner, [&](Part& field) {
        return field.is("about") ? field.key(row.about)
            : field.is("name")   ? field.text(row.name)
            : field.is("sha256") ? field.text(row.sha256)
                                 : field.is("bytes") && field.whole(bytes);
    });
    row.bytes = bytes;
    return done && !row.about.isEmpty() && isFileName(row.name) && isHash(row.sha256);
}

template<class Row>
bool rows(Part& field, std::vector<Row>& list)
{
    return field.scanner().list(
        [&] { return list.size() < kMostRows && read(field.scanner(), list.emplace_back()); });
}

} // namespace

std::optional<UnitReport> scanReport(const QByteArray& json)
{
    if (json.size() > kLargestReport)
        return std::nullopt;
    Scanner scanner(json);
    UnitReport report;
    const bool done = object(scanner, [&](Part& field) {
        return field.is("steps")      ? rows(field, report.steps)
            : field.is("scores")      ? rows(field, report.scores)
            : field.is("figures")     ? rows(field, report.figures)
            : field.is("promises")    ? rows(field, report.promises)
            : field.is("initiatives") ? rows(field, report.initiatives)
            : field.is("words")       ? rows(field, report.words)
                                      : field.is("files") && rows(field, report.files);
    });
    if (!done || !scanner.isAtEnd() || !report.arrange())
        return std::nullopt;
    return report;
}

} // namespace thidua
