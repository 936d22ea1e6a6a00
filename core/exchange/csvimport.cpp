// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvimport.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/exchange/csvkinds.h"
#include "core/exchange/initiativecsv.h"
#include "core/exchange/targetcsv.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct CsvImport {
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Result<actions::BulkChange> importUnitRows(const Ledger& ledger, PlanId plan, const CsvTable& table)
{
    std::vector<actions::UnitRow> rows;
    std::vector<actions::Refusal> refused;
    for (const CsvRecord& record : table.records()) {
        const auto at = [&](const char* column) { return table.field(record, s(column)); };
        actions::UnitRow row;
        row.line = record.line;
        row.unit.code = at("code");
        row.unit.name = at("name");
        row.unit.shortName = at("short");
        row.unit.kind = at("kind");
        row.unit.unitClass = at("class");
        row.unit.level = at("level");
        row.unit.ownership = at("ownership");
        row.bloc = at("bloc");
        const auto participation = parseParticipation(at("participation"));
        const auto from =
            at("valid_from").isEmpty() ? Result<QDate>(QDate()) : parseDate(at("valid_from"));
        const auto changed =
            at("changed_on").isEmpty() ? Result<QDate>(QDate()) : parseDate(at("changed_on"));
        if (!participation || !from || !changed) {
            refused.push_back({record.line, row.unit.code,
                               !participation ? participation.error().message
                                   : !from    ? from.error().message
                                              : changed.error().message});
            continue;
        }
        row.changedOn = *changed;
        row.document = at("document");
        if (!at("participation").isEmpty())
            row.participation = *participation;
        row.unit.validFrom = *from;
        rows.push_back(row);
    }
    auto bulk = actions::importUnits(ledger, plan, rows, table.name());
    if (!bulk)
        return bulk;
    bulk->refuse(refused);
    return bulk;
}

/// `3`, or a share such as `20%`.
Result<Bloc> quotaFrom(const QString& text, Bloc bloc)
{
    QString number = text.trimmed();
    const bool share = number.endsWith(u'%');
    if (share)
        number.chop(1);
    const auto value = Points::parse(number);
    if (!value)
        return fail(value.error());
    if (share) {
        bloc.quotaKind = QuotaKind::Share;
        bloc.quotaShare = *value;
    } else if (value->raw % Points::kScale != 0) {
        return fail(ErrorCode::InvalidInput,
                    CsvImport::tr("“%1” is not a whole number of awards.").arg(text));
    } else if (*value < Points() || *value > Points::whole(actions::kMostAwards)) {
        return fail(ErrorCode::OutOfRange,
                    CsvImport::tr("“%1” is no number of awards. Write a number from 0 to 100.000.")
                        .arg(text));
    } else {
        bloc.quotaCount = static_cast<int>(value->raw / Points::kScale);
    }
    return bloc;
}

Result<actions::BulkChange> importBlocRows(const Ledger& ledger, PlanId plan, const CsvTable& table)
{
    std::vector<actions::BlocRow> rows;
    std::vector<actions::Refusal> refused;
    for (const CsvRecord& record : table.records()) {
        Bloc bloc;
        bloc.code = table.field(record, s("code"));
        bloc.name = table.field(record, s("name"));
        const auto withQuota = quotaFrom(table.field(record, s("quota")), bloc);
        if (withQuota)
            rows.push_back({record.line, *withQuota});
        else
            refused.push_back({record.line, bloc.code, withQuota.error().message});
    }
    auto bulk = actions::importBlocs(ledger, plan, rows, table.name());
    if (!bulk)
        return bulk;
    bulk->refuse(refused);
    return bulk;
}

/// The score table a file is read against: the rows the plan has, and the types of the file's rows
/// so far.
class KnownCriteria {
public:
    explicit KnownCriteria(const std::vector<Criterion>& rows)
    {
        for (const Criterion& row : rows) {
            m_byCode.insert(key(row.code), row);
            m_codes.insert(row.id, row.code);
        }
    }
    bool isEmpty() const { return m_byCode.isEmpty(); }
    const Criterion* find(const QString& code) const
    {
        const auto known = m_byCode.constFind(key(code));
        return known == m_byCode.constEnd() ? nullptr : &*known;
    }
    QString parentOf(const Criterion& known) const { return m_codes.value(known.parent); }
    void setType(const QString& code, CriterionType type) { m_types.insert(key(code), type); }
    /// What a row below this one is when it does not say.
    CriterionType typeBelow(const QString& parent) const
    {
        return m_types.value(key(parent), CriterionType::Base);
    }

private:
    static QString key(const QString& code) { return cleaned(code).toLower(); }
    QHash<QString, Criterion> m_byCode;
    QHash<CriterionId, QString> m_codes;
    QHash<QString, CriterionType> m_types;
};

/// The code of a row's parent: of the file, or as it is where the file has no such column.
Result<QString> parentOf(const CsvTable& table, const CsvRecord& record,
                         const KnownCriteria& criteria, const Criterion* known)
{
    if (table.has(s("parent")))
        return table.field(record, s("parent"));
    if (known)
        return criteria.parentOf(*known);
    if (criteria.isEmpty())
        return QString();
    return fail(ErrorCode::InvalidInput,
                CsvImport::tr("The row is new and the file has no column “parent”, so its place in "
                              "the table is not known. Add the column."));
}

/// Columns the file does not have leave a known criterion as it is.
void keepWhatIsSilent(const CsvTable& table, const Criterion& known, Criterion& criterion)
{
    const auto keep = [&](const char* column, auto member) {
        if (!table.has(s(column)))
            criterion.*member = known.*member;
    };
    keep("short", &Criterion::shortTitle);
    keep("type", &Criterion::type);
    keep("numerator", &Criterion::numerator);
    keep("denominator", &Criterion::denominator);
    keep("evidence", &Criterion::evidence);
    keep("applies_to", &Criterion::appliesTo);
    keep("na_policy", &Criterion::naPolicy);
    keep("note", &Criterion::note);
    if (criterion.rule == known.rule)
        keep("rule_args", &Criterion::ruleArgs);
}

Result<actions::CriterionRow> criterionRow(const CsvTable& table, const CsvRecord& record,
                                           const KnownCriteria& criteria)
{
    const Criterion* known = criteria.find(table.field(record, s("code")));
    const auto at = [&](const char* column) { return table.field(record, s(column)); };
    actions::CriterionRow row;
    row.line = record.line;
    auto parent = parentOf(table, record, criteria, known);
    if (!parent)
        return fail(parent.error());
    row.parent = *parent;
    Criterion& criterion = row.criterion;
    criterion.code = at("code");
    criterion.title = at("title");
    criterion.shortTitle = at("short");
    criterion.ruleArgs = at("rule_args");
    criterion.numerator = at("numerator");
    criterion.denominator = at("denominator");
    criterion.appliesTo = at("applies_to");
    criterion.note = at("note");
    const QString evidence = at("evidence").toLower();
    const bool required = evidence == s("yes") || evidence == s("có") || evidence == s("1")
        || evidence == s("required");
    criterion.evidence = required ? EvidenceRule::Required : EvidenceRule::NotRequired;
    auto maximum = Points::parse(at("max"));
    if (!maximum)
        return fail(maximum.error());
    criterion.maximum = *maximum;
    auto type = at("type").isEmpty() ? Result<CriterionType>(criteria.typeBelow(row.parent))
                                     : parseCriterionType(at("type"));
    if (!type)
        return fail(type.error());
    criterion.type = *type;
    auto rule = parseRuleKind(at("rule"));
    if (!rule)
        return fail(rule.error());
    criterion.rule = *rule;
    auto policy = parseNaPolicy(at("na_policy"));
    if (!policy)
        return fail(policy.error());
    criterion.naPolicy = *policy;
    if (known)
        keepWhatIsSilent(table, *known, criterion);
    return row;
}

Result<actions::BulkChange> importTableRows(const Ledger& ledger, PlanId plan,
                                            const CsvTable& table)
{
    std::vector<actions::CriterionRow> rows;
    std::vector<actions::Refusal> refused;
    THIDUA_ASSIGN(stored, ledger.rows<Criterion>("plan = ?", {toValue(plan)}));
    KnownCriteria criteria(stored);
    for (const CsvRecord& record : table.records()) {
        const QString code = table.field(record, s("code"));
        const auto row = criterionRow(table, record, criteria);
        if (!row) {
            refused.push_back({record.line, code, row.error().message});
            continue;
        }
        criteria.setType(code, row->criterion.type);
        rows.push_back(*row);
    }
    return actions::importTable(ledger, plan, rows, table.name(), refused);
}

Result<actions::BulkChange> importScoreRows(const Ledger& ledger, PlanId plan,
                                            const CsvTable& table, SheetState status,
                                            const actions::Stamp& stamp)
{
    std::vector<actions::ScoreRow> rows;
    rows.reserve(table.records().size());
    for (const CsvRecord& record : table.records()) {
        const auto at = [&](const char* column) { return table.field(record, s(column)); };
        rows.push_back({record.line, at("unit"), at("criterion"), at("round"), at("points"),
                        at("value"), at("numerator"), at("denominator"), at("na"), at("note"),
                        at("evidence")});
    }
    return actions::importScores(ledger, plan, rows, status, stamp, table.name());
}

} // namespace

Result<ImportedCsv> importCsv(const Ledger& ledger, PlanId plan, CsvTable table, CsvKind kind,
                              SheetState status, const actions::Stamp& stamp)
{
    ImportedCsv imported;
    imported.unknownColumns = table.nameColumns(aliasesOf(kind));
    THIDUA_TRY(requireColumns(table, kind));
    const QDate today = stamp.at.toLocalTime().date();
    Result<actions::BulkChange> bulk = kind == CsvKind::Units ? importUnitRows(ledger, plan, table)
        : kind == CsvKind::Blocs                              ? importBlocRows(ledger, plan, table)
        : kind == CsvKind::Table                              ? importTableRows(ledger, plan, table)
        : kind == CsvKind::Targets     ? importTargetCsv(ledger, plan, table, today)
        : kind == CsvKind::Initiatives ? importInitiativeCsv(ledger, plan, table, today)
        : kind == CsvKind::Steps       ? importStepCsv(ledger, plan, table, today)
                                       : importScoreRows(ledger, plan, table, status, stamp);
    if (!bulk)
        return fail(bulk.error());
    imported.bulk = std::move(*bulk);
    return imported;
}

} // namespace thidua
