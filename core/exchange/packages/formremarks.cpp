// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/formremarks.h"

#include "core/actions/packages/remarkactions.h"
#include "core/domain/plan/planbook.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/planfilefields.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace thidua {

namespace {

using planfile::Fields;

struct FormRemarksText {
    Q_DECLARE_TR_FUNCTIONS(FormRemarks)
};

QString criterionCode(const PlanBook& book, CriterionId criterion)
{
    const int node = criterion ? book.table.indexOf(criterion) : -1;
    return node < 0 ? QString() : book.table.node(node).criterion.code;
}

Fields written(const FormRemark& row)
{
    Fields fields;
    fields.text("number", QString::number(row.id.value));
    fields.text("criterion", row.criterion).text("text", row.text);
    fields.date("made", row.madeOn).text("by", row.madeBy);
    return fields.text("answer", row.answer).date("answered", row.answeredOn);
}

Fields written(const FormExtension& row)
{
    Fields fields;
    fields.text("milestone", row.milestone).date("until", row.until);
    fields.text("by", row.allowedBy).date("on", row.allowedOn);
    return fields.text("reason", row.reason);
}

FormRemark readRemark(JsonObject& object)
{
    FormRemark row;
    bool isNumber = false;
    row.id.value = object.requiredText("number").toLongLong(&isNumber);
    if (!isNumber || row.id.value <= 0)
        object.fail("number", FormRemarksText::tr("this is no number of a remark."));
    row.criterion = object.text("criterion");
    row.text = object.requiredText("text");
    row.madeOn = object.date("made");
    row.madeBy = object.text("by");
    row.answer = object.text("answer");
    row.answeredOn = object.date("answered");
    return row;
}

FormExtension readExtension(JsonObject& object)
{
    FormExtension row;
    row.milestone = object.requiredText("milestone");
    row.until = object.date("until");
    row.allowedBy = object.text("by");
    row.allowedOn = object.date("on");
    row.reason = object.text("reason");
    return row;
}

} // namespace

Result<FormRemarks> remarksFor(const Ledger& ledger, const PlanBook& book, UnitId unit)
{
    FormRemarks remarks;
    THIDUA_ASSIGN(rows, actions::remarks(ledger, book.plan.id, unit));
    for (const Remark& row : rows) {
        if (!row.closed)
            remarks.remarks.push_back({row.id, criterionCode(book, row.criterion), row.text,
                                       row.madeOn, row.madeBy, row.answer, row.answeredOn});
    }
    for (const Milestone& milestone : book.milestones) {
        THIDUA_ASSIGN(more, ledger.find<Extension>({toValue(milestone.id), toValue(unit)}));
        if (more)
            remarks.extensions.push_back(
                {milestone.title, more->until, more->allowedBy, more->allowedOn, more->reason});
    }
    return remarks;
}

QByteArray writeRemarks(const FormRemarks& remarks)
{
    const auto list = [](const auto& rows) {
        return planfile::listOf(rows, [](const auto& row) { return written(row); });
    };
    Fields fields;
    fields.array("remarks", list(remarks.remarks)).array("more_time", list(remarks.extensions));
    return QJsonDocument(fields.json()).toJson(QJsonDocument::Indented);
}

Result<FormRemarks> readRemarks(const QByteArray& json, const QString& name)
{
    JsonReader reader(json, name);
    FormRemarks remarks;
    {
        JsonObject root(reader, reader.root(), {});
        root.each("remarks",
                  [&](JsonObject& object) { remarks.remarks.push_back(readRemark(object)); });
        root.each("more_time",
                  [&](JsonObject& object) { remarks.extensions.push_back(readExtension(object)); });
    }
    if (reader.error())
        return fail(*reader.error());
    return remarks;
}

void keepRemarks(const FormRemarks& remarks, const PlanBook& book, UnitId unit, ChangeSet& change)
{
    for (const FormRemark& row : remarks.remarks) {
        const int node = row.criterion.isEmpty() ? -1 : book.table.indexOf(row.criterion);
        const CriterionId criterion = node < 0 ? CriterionId() : book.table.node(node).criterion.id;
        const QString text = node < 0 && !row.criterion.isEmpty()
            ? QStringLiteral("%1: %2").arg(row.criterion, row.text)
            : row.text;
        change.insert(Remark{row.id, book.plan.id, unit, criterion, text, row.madeOn, row.madeBy,
                             row.answer, row.answeredOn, false});
    }
    for (const FormExtension& row : remarks.extensions) {
        const auto milestone = std::ranges::find(book.milestones, row.milestone, &Milestone::title);
        if (milestone != book.milestones.end() && row.until.isValid())
            change.insert(Extension{milestone->id, unit, row.until, row.allowedBy, row.allowedOn,
                                    row.reason});
    }
}

} // namespace thidua
