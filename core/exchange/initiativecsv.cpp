// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/initiativecsv.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/stepimport.h"
#include "core/base/dates.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const QString& unknownDay()
{
    static const QString mark = s("x");
    return mark;
}

/// One row of a file, read value by value; the first that cannot be read stops it.
class RowReader {
public:
    RowReader(const CsvTable& table, const CsvRecord& record) : m_table(table), m_record(record) { }

    QString text(const char* column) const { return m_table.field(m_record, s(column)); }
    const std::optional<Error>& error() const { return m_error; }

    QDate day(const char* column)
    {
        const QString words = text(column);
        if (words.isEmpty())
            return {};
        const auto day = parseDate(words);
        if (!day)
            keep(day.error());
        return day ? *day : QDate();
    }

    template<class E>
    std::optional<E> value(const char* column)
    {
        const QString words = text(column);
        if (words.isEmpty())
            return {};
        const auto value = parseEnum<E>(words);
        if (!value)
            keep(value.error());
        return value ? std::optional<E>(*value) : std::nullopt;
    }

    std::optional<Money> money(const char* column)
    {
        const QString words = text(column);
        if (words.isEmpty())
            return {};
        const auto money = Money::parseAny(words);
        if (!money)
            keep(money.error());
        return money ? std::optional<Money>(*money) : std::nullopt;
    }

    actions::InitiativeFileRow::Stage stage(const char* dayColumn, const char* documentColumn)
    {
        actions::InitiativeFileRow::Stage stage;
        stage.document = text(documentColumn);
        const bool unknown = text(dayColumn).compare(unknownDay(), Qt::CaseInsensitive) == 0;
        stage.on = unknown ? QDate() : day(dayColumn);
        stage.reached = unknown || stage.on.isValid() || !stage.document.isEmpty();
        return stage;
    }

private:
    void keep(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }

    const CsvTable& m_table;
    const CsvRecord& m_record;
    std::optional<Error> m_error;
};

/// The columns of a stage, in the order of the stages.
struct StageColumns {
    const char* day;
    const char* document;
};
constexpr StageColumns kStageColumns[] = {{"proposed_on", "proposed_paper"},
                                          {"approved_on", "approved_paper"},
                                          {"applied_on", "applied_paper"},
                                          {"spread_on", "spread_paper"}};

actions::InitiativeFileRow initiativeRow(RowReader& reader, int line)
{
    actions::InitiativeFileRow row;
    row.line = line;
    row.unit = reader.text("unit");
    row.code = reader.text("code");
    row.title = reader.text("title");
    row.kind = reader.value<InitiativeKind>("kind");
    row.field = reader.value<InitiativeField>("field");
    row.scope = reader.value<InitiativeScope>("scope");
    row.authors = reader.text("authors").replace(s("; "), s("\n"));
    row.summary = reader.text("summary");
    row.effect = reader.text("effect");
    row.benefit = reader.money("benefit");
    row.recognition = reader.text("recognition");
    row.recognisedOn = reader.day("recognised_on");
    row.recogniser = reader.text("recogniser");
    for (size_t i = 0; i < std::size(kStageColumns); ++i)
        row.stages[i] = reader.stage(kStageColumns[i].day, kStageColumns[i].document);
    return row;
}

QString moneyField(Money money)
{
    switch (money.kind) {
    case Money::Kind::Unknown:
        return {};
    case Money::Kind::Exact:
        return QString::number(money.dong);
    case Money::Kind::MoreThan:
        return s("> ") + QString::number(money.dong);
    }
    return {};
}

QStringList stageFields(const InitiativeRow& row)
{
    QStringList fields;
    for (const InitiativeStage stage : kInitiativeStages) {
        const auto step =
            std::find_if(row.steps.begin(), row.steps.end(),
                         [&](const InitiativeStep& one) { return one.stage == stage; });
        if (step == row.steps.end())
            fields += {QString(), QString()};
        else
            fields += {step->on.isValid() ? step->on.toString(Qt::ISODate) : unknownDay(),
                       step->document};
    }
    return fields;
}

} // namespace

const QHash<QString, QStringList>& initiativeColumns()
{
    static const QHash<QString, QStringList> columns{
        {s("unit"), {s("Mã đơn vị"), s("Đơn vị")}},
        {s("code"), {s("Mã"), s("Mã sáng kiến")}},
        {s("title"), {s("Tên sáng kiến"), s("Sáng kiến")}},
        {s("kind"), {s("Loại")}},
        {s("field"), {s("Lĩnh vực")}},
        {s("scope"), {s("Phạm vi")}},
        {s("authors"), {s("Tác giả")}},
        {s("summary"), {s("Nội dung"), s("Tóm tắt")}},
        {s("effect"), {s("Hiệu quả")}},
        {s("benefit"), {s("Giá trị làm lợi")}},
        {s("recognition"), {s("Văn bản công nhận")}},
        {s("recognised_on"), {s("Ngày công nhận")}},
        {s("recogniser"), {s("Cấp công nhận")}},
        {s("proposed_on"), {s("Ngày đề xuất")}},
        {s("proposed_paper"), {s("Văn bản đề xuất")}},
        {s("approved_on"), {s("Ngày duyệt")}},
        {s("approved_paper"), {s("Văn bản duyệt")}},
        {s("applied_on"), {s("Ngày áp dụng")}},
        {s("applied_paper"), {s("Văn bản áp dụng")}},
        {s("spread_on"), {s("Ngày nhân rộng")}},
        {s("spread_paper"), {s("Văn bản nhân rộng")}}};
    return columns;
}

const QHash<QString, QStringList>& stepColumns()
{
    static const QHash<QString, QStringList> columns{
        {s("unit"), {s("Mã đơn vị"), s("Đơn vị")}},
        {s("milestone"), {s("Mốc"), s("Việc")}},
        {s("done_on"), {s("Ngày thực hiện"), s("Ngày")}},
        {s("document"), {s("Văn bản"), s("Số văn bản")}},
        {s("note"), {s("Ghi chú")}}};
    return columns;
}

Result<actions::BulkChange> importInitiativeCsv(const Ledger& ledger, PlanId plan,
                                                const CsvTable& table, QDate today)
{
    std::vector<actions::InitiativeFileRow> rows;
    std::vector<actions::Refusal> refused;
    for (const CsvRecord& record : table.records()) {
        RowReader reader(table, record);
        actions::InitiativeFileRow row = initiativeRow(reader, record.line);
        if (reader.error())
            refused.push_back({record.line, row.title, reader.error()->message});
        else
            rows.push_back(std::move(row));
    }
    THIDUA_ASSIGN(bulk, actions::importInitiatives(ledger, plan, rows, table.name(), today));
    bulk.refuse(refused);
    return std::move(bulk);
}

Result<actions::BulkChange> importStepCsv(const Ledger& ledger, PlanId plan, const CsvTable& table,
                                          QDate today)
{
    std::vector<actions::StepFileRow> rows;
    std::vector<actions::Refusal> refused;
    for (const CsvRecord& record : table.records()) {
        RowReader reader(table, record);
        actions::StepFileRow row{
            record.line,           reader.text("unit"),     reader.text("milestone"),
            reader.day("done_on"), reader.text("document"), reader.text("note")};
        if (reader.error())
            refused.push_back({record.line, row.unit, reader.error()->message});
        else
            rows.push_back(std::move(row));
    }
    THIDUA_ASSIGN(bulk, actions::importSteps(ledger, plan, rows, table.name(), today));
    bulk.refuse(refused);
    return std::move(bulk);
}

Result<QString> exportInitiativeCsv(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(rows, actions::initiativeRegister(ledger, plan));
    QStringList head{s("unit"),      s("code"),    s("title"),       s("kind"),
                     s("field"),     s("scope"),   s("authors"),     s("summary"),
                     s("effect"),    s("benefit"), s("recognition"), s("recognised_on"),
                     s("recogniser")};
    for (const StageColumns& columns : kStageColumns)
        head += {s(columns.day), s(columns.document)};
    QString text = csvLine(head) + u'\n';
    for (const InitiativeRow& row : rows.rows) {
        const Initiative& one = row.initiative;
        text += csvLine(QStringList{row.unitCode, one.code, one.title, enumCode(one.kind),
                                    enumCode(one.field), enumCode(one.scope),
                                    QString(one.authors).replace(u'\n', s("; ")), one.summary,
                                    one.effect, moneyField(one.benefit), one.recognition,
                                    one.recognisedOn.toString(Qt::ISODate), one.recogniser}
                        + stageFields(row))
            + u'\n';
    }
    return text;
}

Result<QString> exportStepCsv(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(steps,
                  ledger.rows<UnitStep>("milestone IN (SELECT id FROM milestone WHERE plan = ?)",
                                        {toValue(plan)}));
    QHash<std::pair<MilestoneId, UnitId>, const UnitStep*> done;
    for (const UnitStep& step : steps)
        done.insert({step.milestone, step.unit}, &step);
    QString text =
        csvLine({s("unit"), s("milestone"), s("done_on"), s("document"), s("note")}) + u'\n';
    for (const Milestone& milestone : book->milestones) {
        for (const Member& member : book->members) {
            if (const UnitStep* step = done.value({milestone.id, member.unit}))
                text += csvLine({member.code, milestone.title, step->doneOn.toString(Qt::ISODate),
                                 step->document, step->note})
                    + u'\n';
        }
    }
    return text;
}

} // namespace thidua
