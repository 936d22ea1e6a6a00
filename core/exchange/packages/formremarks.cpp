// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/formremarks.h"

#include "core/domain/plan/planbook.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/planfilefields.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thidua {

namespace {

struct FormRemarks {
    Q_DECLARE_TR_FUNCTIONS(FormRemarks)
};

QString criterionCode(const PlanBook& book, CriterionId criterion)
{
    const int node = criterion ? book.table.indexOf(criterion) : -1;
    return node < 0 ? QString() : book.table.nodes()[static_cast<size_t>(node)].criterion.code;
}

} // namespace

QByteArray writeRemarks(const std::vector<Remark>& remarks, const PlanBook& book)
{
    const auto written = planfile::listOf(
        remarks, [](const Remark& row) { return !row.closed; },
        [&](const Remark& row) {
            planfile::Fields fields;
            fields.text("number", QString::number(row.id.value));
            fields.text("criterion", criterionCode(book, row.criterion)).text("text", row.text);
            fields.date("made", row.madeOn).text("by", row.madeBy);
            return fields.text("answer", row.answer).date("answered", row.answeredOn);
        });
    return QJsonDocument(planfile::Fields().array("remarks", written).json())
        .toJson(QJsonDocument::Indented);
}

Result<std::vector<FormRemark>> readRemarks(const QByteArray& json, const QString& name)
{
    JsonReader reader(json, name);
    std::vector<FormRemark> remarks;
    {
        JsonObject root(reader, reader.root(), {});
        root.each("remarks", [&](JsonObject& object) {
            FormRemark row;
            bool isNumber = false;
            row.id.value = object.requiredText("number").toLongLong(&isNumber);
            if (!isNumber || row.id.value <= 0)
                object.fail("number", FormRemarks::tr("this is no number of a remark."));
            row.criterion = object.text("criterion");
            row.text = object.requiredText("text");
            row.madeOn = object.date("made");
            row.madeBy = object.text("by");
            row.answer = object.text("answer");
            row.answeredOn = object.date("answered");
            remarks.push_back(std::move(row));
        });
    }
    if (reader.error())
        return fail(*reader.error());
    return remarks;
}

void keepRemarks(const std::vector<FormRemark>& remarks, const PlanBook& book, UnitId unit,
                 ChangeSet& change)
{
    for (const FormRemark& row : remarks) {
        const int node = row.criterion.isEmpty() ? -1 : book.table.indexOf(row.criterion);
        const CriterionId criterion =
            node < 0 ? CriterionId() : book.table.nodes()[static_cast<size_t>(node)].criterion.id;
        const QString text = node < 0 && !row.criterion.isEmpty()
            ? QStringLiteral("%1: %2").arg(row.criterion, row.text)
            : row.text;
        change.insert(Remark{row.id, book.plan.id, unit, criterion, text, row.madeOn, row.madeBy,
                             row.answer, row.answeredOn, false});
    }
}

} // namespace thidua
