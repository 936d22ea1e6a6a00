// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/reportjson.h"

#include "core/actions/targets/targetactions.h"
#include "core/base/filename.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/packages/reportrules.h"
#include "core/exchange/packages/reportscan.h"
#include "core/exchange/planfilefields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thidua {

namespace {

using planfile::Fields;
using planfile::listOf;
using namespace reportrules;

struct ReportJson {
    Q_DECLARE_TR_FUNCTIONS(ReportJson)
};

Fields written(const ReportedScore& row)
{
    Fields fields;
    fields.text("criterion", row.criterion);
    if (row.entry) {
        switch (row.entry->kind) {
        case Entry::Kind::Points:
            fields.points("points", row.entry->amount);
            break;
        case Entry::Kind::Value:
            fields.points("value", row.entry->amount);
            break;
        case Entry::Kind::Ratio:
            fields.points("numerator", row.entry->amount)
                .points("denominator", row.entry->denominator);
            break;
        case Entry::Kind::NotApplicable:
            fields.flag("na", true);
            break;
        }
    }
    fields.text("reason", row.reason).text("explanation", row.explanation);
    return fields.text("evidence", row.evidence).flag("partial", row.evidencePartial);
}

Fields written(const ReportedStep& row)
{
    Fields fields;
    fields.text("milestone", row.milestone).date("done", row.doneOn);
    return fields.text("document", row.document).text("note", row.note);
}

Fields written(const ReportedFigure& row)
{
    Fields fields;
    fields.text("target", row.target)
        .text("period", actions::periodCode(row.year, row.quarter))
        .word("kind", row.kind);
    if (row.kind == Measurement::Kind::Number || row.kind == Measurement::Kind::Ratio)
        fields.points("amount", row.amount);
    if (row.kind == Measurement::Kind::Ratio)
        fields.points("denominator", row.denominator);
    if (!row.weight.isZero())
        fields.points("weight", row.weight);
    fields.flag("above", row.above).date("reported", row.reportedOn);
    return fields.text("source", row.source).text("evidence", row.evidence).text("note", row.note);
}

Fields written(const ReportedPromise& row)
{
    Fields fields;
    fields.text("target", row.target).number("year", row.year, 0).text("kind", enumCode(row.kind));
    return fields.points("value", row.value).text("note", row.note);
}

Fields written(const ReportedInitiative& row)
{
    Fields fields;
    fields.text("number", QString::number(row.id.value)).text("code", row.code);
    fields.text("title", row.title).word("kind", row.kind).word("field", row.field);
    fields.text("authors", row.authors).text("summary", row.summary).text("effect", row.effect);
    fields.money("benefit", row.benefit);
    Fields stages;
    for (const InitiativeStage stage : kInitiativeStages) {
        const ReportedStage& reached = row.stages[static_cast<size_t>(stage)];
        if (reached.reached)
            stages.value(enumCode(stage).toLatin1().constData(),
                         Fields().date("on", reached.on).text("document", reached.document).json());
    }
    return fields.object("stages", stages.json());
}

Fields written(const ReportedWords& row)
{
    return Fields().text("topic", row.topic).text("text", row.text);
}

Fields written(const ReportedFile& row)
{
    Fields fields;
    fields.text("about", row.about).text("name", row.name).text("sha256", row.sha256);
    return fields.value("bytes", row.bytes);
}

QString noLonger(JsonObject& object, const char* key, const QString& value, qsizetype longest)
{
    if (value.size() > longest)
        object.fail(key, ReportJson::tr("the text is longer than %1 characters.").arg(longest));
    return value;
}

/// Text of a field, no longer than one is.
QString shortText(JsonObject& object, const char* key)
{
    return noLonger(object, key, object.text(key), kLongestText);
}

/// What names a row.
QString keyText(JsonObject& object, const char* key)
{
    return noLonger(object, key, object.requiredText(key), kLongestKey);
}

std::optional<Entry> readEntry(JsonObject& object)
{
    const int given =
        object.has("points") + object.has("value") + object.has("numerator") + object.has("na");
    if (given > 1)
        object.fail("criterion",
                    ReportJson::tr("there is more than one of points, value, numerator "
                                   "and na."));
    if (object.has("points"))
        return Entry::points(object.points("points"));
    if (object.has("value"))
        return Entry::value(object.points("value"));
    if (object.has("numerator")) {
        const Points numerator = object.points("numerator");
        return Entry::ratio(numerator, object.points("denominator"));
    }
    if (object.flag("na", false))
        return Entry::notApplicable();
    return std::nullopt;
}

void read(JsonObject& object, ReportedScore& row)
{
    row.criterion = keyText(object, "criterion");
    row.entry = readEntry(object);
    row.reason = shortText(object, "reason");
    row.explanation = shortText(object, "explanation");
    row.evidence = shortText(object, "evidence");
    row.evidencePartial = object.flag("partial", false);
}

void read(JsonObject& object, ReportedStep& row)
{
    row.milestone = keyText(object, "milestone");
    row.doneOn = object.date("done");
    row.document = shortText(object, "document");
    row.note = shortText(object, "note");
}

void read(JsonObject& object, ReportedFigure& row)
{
    row.target = keyText(object, "target");
    const auto period = object.accept("period", actions::parsePeriod(keyText(object, "period")));
    row.year = period.first;
    row.quarter = period.second;
    if (row.year < kFirstYear)
        object.fail("period", ReportJson::tr("there are no figures of that year."));
    row.kind = object.word("kind", Measurement::Kind::Number);
    row.amount = object.points("amount");
    row.denominator = object.points("denominator");
    row.weight = object.points("weight");
    row.above = object.flag("above", false);
    row.reportedOn = object.date("reported");
    row.source = shortText(object, "source");
    row.evidence = shortText(object, "evidence");
    row.note = shortText(object, "note");
    row.settle();
}

void read(JsonObject& object, ReportedPromise& row)
{
    row.target = keyText(object, "target");
    row.year = object.integer("year", 0);
    row.kind = object.word("kind", GoalKind::AtLeast);
    row.value = object.points("value");
    row.note = shortText(object, "note");
    row.settle();
}

void read(JsonObject& object, ReportedInitiative& row)
{
    bool isNumber = false;
    row.id.value = keyText(object, "number").toLongLong(&isNumber);
    if (!isNumber || row.id.value <= 0)
        object.fail("number", ReportJson::tr("this is no number of an initiative."));
    row.code = shortText(object, "code");
    row.title = shortText(object, "title");
    row.kind = object.word("kind", InitiativeKind::Initiative);
    row.field = object.word("field", InitiativeField::Other);
    row.authors = shortText(object, "authors");
    row.summary = shortText(object, "summary");
    row.effect = shortText(object, "effect");
    row.benefit = object.money("benefit");
    object.object("stages", [&](JsonObject& stages) {
        for (const InitiativeStage stage : kInitiativeStages) {
            const QByteArray key = enumCode(stage).toLatin1();
            if (!stages.has(key.constData()))
                continue;
            stages.object(key.constData(), [&](JsonObject& reached) {
                row.stages[static_cast<size_t>(stage)] = {true, reached.date("on"),
                                                          shortText(reached, "document")};
            });
        }
    });
}

void read(JsonObject& object, ReportedWords& row)
{
    row.topic = keyText(object, "topic");
    row.text = shortText(object, "text");
}

void read(JsonObject& object, ReportedFile& row)
{
    row.about = keyText(object, "about");
    row.name = keyText(object, "name");
    row.sha256 = keyText(object, "sha256");
    row.bytes = object.integer("bytes", 0);
    if (!isFileName(row.name))
        object.fail("name", ReportJson::tr("this is no name of a file."));
    if (!isHash(row.sha256))
        object.fail("sha256", ReportJson::tr("this is no SHA-256 in hexadecimal digits."));
}

template<class Row>
void readList(JsonObject& root, const char* key, std::vector<Row>& rows)
{
    root.each(key, [&](JsonObject& object) {
        Row row;
        read(object, row);
        if (rows.size() == kMostRows)
            object.fail(key, ReportJson::tr("there are more than %1 rows.").arg(kMostRows));
        if (rows.size() <= kMostRows)
            rows.push_back(std::move(row));
    });
}

} // namespace

QByteArray writeReport(const UnitReport& report)
{
    const auto list = [](const auto& rows) {
        return listOf(rows, [](const auto& row) { return written(row); });
    };
    Fields fields;
    fields.array("steps", list(report.steps)).array("scores", list(report.scores));
    fields.array("figures", list(report.figures)).array("promises", list(report.promises));
    fields.array("initiatives", list(report.initiatives)).array("words", list(report.words));
    fields.array("files", list(report.files));
    return QJsonDocument(fields.json()).toJson(QJsonDocument::Indented);
}

Result<UnitReport> readReport(const QByteArray& json, const QString& name)
{
    if (auto report = scanReport(json))
        return std::move(*report);
    return readReportWithCare(json, name);
}

QByteArray packReport(const QByteArray& json)
{
    return qCompress(json, 1); // what of it is worth the time
}

Result<UnitReport> readPackedReport(const QByteArray& packed, const QString& name)
{
    return readReport(qUncompress(packed), name);
}

Result<UnitReport> readReportWithCare(const QByteArray& json, const QString& name)
{
    JsonReader reader(json, name);
    UnitReport report;
    {
        JsonObject root(reader, reader.root(), {});
        readList(root, "steps", report.steps);
        readList(root, "scores", report.scores);
        readList(root, "figures", report.figures);
        readList(root, "promises", report.promises);
        readList(root, "initiatives", report.initiatives);
        readList(root, "words", report.words);
        readList(root, "files", report.files);
        if (!report.arrange())
            root.fail("scores", ReportJson::tr("something stands in the report twice."));
    }
    if (reader.error())
        return fail(*reader.error());
    return report;
}

} // namespace thidua
