// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/importcomparison.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/session/detail.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportComparison)
};

constexpr int kMostDetails = 12;

/// Columns of an exported file, in its order.
QStringList exportedColumns(CsvKind kind)
{
    const auto names = [kind] {
        switch (kind) {
        case CsvKind::Table:
            return "code,parent,title,short,max,type,rule,rule_args,numerator,denominator,"
                   "evidence,applies_to,na_policy,note";
        case CsvKind::Targets:
            return "target,unit,period,value,numerator,denominator,done,weight,reported_on,source,"
                   "evidence,note";
        case CsvKind::Initiatives:
            return "unit,code,title,kind,field,scope,authors,summary,effect,benefit,recognition,"
                   "recognised_on,recogniser,proposed_on,proposed_paper,approved_on,"
                   "approved_paper,applied_on,applied_paper,spread_on,spread_paper";
        case CsvKind::Steps:
            return "unit,milestone,done_on,document,note";
        default:
            return "code,name,short,bloc,kind,class,level,ownership,participation,valid_from";
        }
    };
    return QString::fromLatin1(names()).split(u',');
}

/// "name: before → after" of each field that rows change.
QStringList changeWords(const Ledger& ledger, const std::vector<RowChange>& rows)
{
    QStringList texts;
    for (const HistoryDetail& detail : describeRows(ledger, rows, kMostDetails))
        texts << QString(detail.field + QStringLiteral(": ")
                         + (detail.before.isEmpty() ? QStringLiteral("–") : detail.before)
                         + QStringLiteral(" → ")
                         + (detail.after.isEmpty() ? QStringLiteral("–") : detail.after));
    return texts;
}

QHash<int, QString> refusedLines(const actions::BulkChange& bulk)
{
    QHash<int, QString> lines;
    for (const actions::Refusal& refusal : bulk.refused)
        lines.insert(refusal.line, refusal.message);
    return lines;
}

/// What a change does to each row of the ledger, by the number of its unit or criterion.
class Effects {
public:
    Effects(const Ledger& ledger, const ChangeSet& change, CsvKind kind)
    {
        const quint16 own = kind == CsvKind::Table ? Entity<Criterion>::table : Entity<Unit>::table;
        for (const RowChange& row : change.rows()) {
            const bool member = row.table == Entity<Membership>::table;
            if (row.table != own && !member)
                continue;
            const qint64 id = std::get<qint64>(row.key[member ? 1 : 0]);
            if (row.table == own && row.kind == ChangeKind::Insert)
                m_added.insert(id);
            else if (row.table == own && row.kind == ChangeKind::Remove)
                m_removed.insert(id);
            else
                m_words[id] += changeWords(ledger, {row});
            if (row.table == own && row.kind == ChangeKind::Update)
                m_updated.insert(id);
        }
    }

    /// Whether its own row changes, not only its place in the plan.
    bool updates(qint64 id) const { return m_updated.contains(id); }
    bool removes(qint64 id) const { return m_removed.contains(id); }
    QStringList changes(qint64 id) const { return m_words.value(id); }

private:
    QSet<qint64> m_added;
    QSet<qint64> m_removed;
    QSet<qint64> m_updated;
    QHash<qint64, QStringList> m_words;
};

/// Numbers of the rows the ledger has, by code in lower case.
Result<QHash<QString, qint64>> knownCodes(const Ledger& ledger, PlanId plan, CsvKind kind)
{
    QHash<QString, qint64> known;
    if (kind == CsvKind::Table) {
        THIDUA_ASSIGN(rows, ledger.rows<Criterion>("plan = ?", {toValue(plan)}));
        for (const Criterion& row : rows)
            known.insert(row.code.toLower(), row.id.value);
        return known;
    }
    THIDUA_ASSIGN(units, ledger.units());
    for (const Unit& unit : units)
        known.insert(unit.code.toLower(), unit.id.value);
    return known;
}

/// A unit's change goes from a day on, or corrects what was entered wrongly in all years.
QString whenChanged(const CsvTable& named, const CsvRecord& record)
{
    const auto day = parseDate(named.field(record, QStringLiteral("changed_on")));
    return day && day->isValid() ? ImportText::tr("From %1: %2").arg(formatDate(*day))
                                 : ImportText::tr("Corrected in all years: %1");
}

/// Rows of units or criteria, known by their code.
Result<void> addByCode(const Ledger& ledger, PlanId plan, const CsvTable& named, CsvKind kind,
                       const actions::BulkChange& bulk, ImportComparison& comparison)
{
    THIDUA_ASSIGN(known, knownCodes(ledger, plan, kind));
    const QHash<int, QString> refused = refusedLines(bulk);
    const Effects effects(ledger, bulk.change, kind);
    const QString name = kind == CsvKind::Table ? QStringLiteral("title") : QStringLiteral("name");
    for (const CsvRecord& record : named.records()) {
        ImportLine line;
        line.line = record.line;
        line.code = named.field(record, QStringLiteral("code"));
        line.name = named.field(record, name);
        const qint64 id = known.value(line.code.toLower());
        if (refused.contains(record.line)) {
            line.fate = ImportLine::Fate::Refused;
            line.detail = refused.value(record.line);
        } else if (id == 0) {
            line.fate = ImportLine::Fate::Added;
        } else if (const QStringList changes = effects.changes(id); !changes.isEmpty()) {
            line.fate = ImportLine::Fate::Changed;
            line.detail = changes.join(QStringLiteral("; "));
            if (kind == CsvKind::Units && effects.updates(id))
                line.detail = whenChanged(named, record).arg(line.detail);
        }
        comparison.lines.push_back(std::move(line));
    }
    for (auto row = known.begin(); row != known.end(); ++row) {
        if (refused.isEmpty() && effects.removes(row.value()))
            comparison.removed << row.key();
    }
    comparison.removed.sort();
    return {};
}

/// What a row is about beside its unit: a title, a milestone, a target with its period.
QString nameOf(const CsvTable& named, const CsvRecord& record, CsvKind kind)
{
    const auto field = [&](const char* column) {
        return named.field(record, QString::fromLatin1(column));
    };
    if (kind == CsvKind::Targets)
        return QStringLiteral("%1, %2").arg(field("target"), field("period"));
    return kind == CsvKind::Steps ? field("milestone") : field("title");
}

/// Rows whose import says what each of them does.
void addByLine(const Ledger& ledger, const CsvTable& named, CsvKind kind,
               const actions::BulkChange& bulk, ImportComparison& comparison)
{
    const QHash<int, QString> refused = refusedLines(bulk);
    QHash<int, actions::LineEffect> effects;
    for (const actions::LineEffect& effect : bulk.effects)
        effects.insert(effect.line, effect);
    for (const CsvRecord& record : named.records()) {
        ImportLine line;
        line.line = record.line;
        line.code = named.field(record, QStringLiteral("unit"));
        line.name = nameOf(named, record, kind);
        const actions::LineEffect effect = effects.value(record.line);
        if (refused.contains(record.line)) {
            line.fate = ImportLine::Fate::Refused;
            line.detail = refused.value(record.line);
        } else if (effect.added) {
            line.fate = ImportLine::Fate::Added;
        } else if (effect.last > effect.first) {
            line.fate = ImportLine::Fate::Changed;
            const auto rows = bulk.change.rows().begin();
            line.detail = changeWords(ledger,
                                      {rows + static_cast<std::ptrdiff_t>(effect.first),
                                       rows + static_cast<std::ptrdiff_t>(effect.last)})
                              .join(QStringLiteral("; "));
        }
        comparison.lines.push_back(std::move(line));
    }
}

} // namespace

QString ImportComparison::obstacle() const
{
    if (refusal)
        return refusal->message;
    return change.isEmpty() ? ImportText::tr("There is nothing new to write.") : QString();
}

bool isCompared(CsvKind kind)
{
    return kind != CsvKind::Blocs && kind != CsvKind::Scores;
}

Result<ImportComparison> compareImport(const Ledger& ledger, PlanId plan, const CsvTable& table,
                                       CsvKind kind, const QDateTime& now)
{
    THIDUA_ASSIGN(imported, importCsv(ledger, plan, table, kind, SheetState::Draft, {{}, now}));
    ImportComparison comparison;
    comparison.file = table.name();
    comparison.refusal = imported.bulk.obstacle;
    if (!comparison.refusal)
        comparison.change = imported.bulk.change;
    comparison.total = imported.bulk.total;
    comparison.added = imported.bulk.added;
    comparison.changed = imported.bulk.changed;
    comparison.unchanged = imported.bulk.unchanged;
    comparison.refused = static_cast<int>(imported.bulk.refused.size());
    comparison.unknownColumns = imported.unknownColumns;
    CsvTable named = table;
    if (!detectKind(named))
        named = table;
    if (kind == CsvKind::Units || kind == CsvKind::Table)
        THIDUA_TRY(addByCode(ledger, plan, named, kind, imported.bulk, comparison));
    else
        addByLine(ledger, named, kind, imported.bulk, comparison);
    return comparison;
}

Result<CsvTable> pastedTable(const QString& text, CsvKind kind)
{
    const QString name = ImportText::tr("Clipboard");
    THIDUA_ASSIGN(table, CsvTable::parse(text.toUtf8(), name));
    CsvTable named = table;
    const auto found = detectKind(named);
    if (found && *found == kind)
        return table;
    const QStringList columns = exportedColumns(kind).mid(0, table.header().size());
    return CsvTable::parse(QString(columns.join(u'\t') + u'\n' + text).toUtf8(), name);
}

} // namespace thidua
