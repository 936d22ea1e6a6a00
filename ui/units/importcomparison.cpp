// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/importcomparison.h"

#include "core/actions/support.h"
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
    const char* names = kind == CsvKind::Table
        ? "code,parent,title,short,max,type,rule,rule_args,numerator,denominator,evidence,applies_"
          "to,na_policy,note"
        : "code,name,short,bloc,kind,class,level,ownership,participation,valid_from";
    return QString::fromLatin1(names).split(u',');
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
                m_words[id] += words(ledger, row);
        }
    }

    bool removes(qint64 id) const { return m_removed.contains(id); }
    QStringList changes(qint64 id) const { return m_words.value(id); }

private:
    static QStringList words(const Ledger& ledger, const RowChange& row)
    {
        QStringList texts;
        for (const HistoryDetail& detail : describeRows(ledger, {row}, kMostDetails))
            texts << QString(detail.field + QStringLiteral(": ")
                             + (detail.before.isEmpty() ? QStringLiteral("–") : detail.before)
                             + QStringLiteral(" → ")
                             + (detail.after.isEmpty() ? QStringLiteral("–") : detail.after));
        return texts;
    }

    QSet<qint64> m_added;
    QSet<qint64> m_removed;
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

} // namespace

QString ImportComparison::obstacle() const
{
    if (refusal)
        return refusal->message;
    return change.isEmpty() ? ImportText::tr("There is nothing new to write.") : QString();
}

Result<ImportComparison> compareImport(const Ledger& ledger, PlanId plan, const CsvTable& table,
                                       CsvKind kind)
{
    THIDUA_ASSIGN(imported, importCsv(ledger, plan, table, kind, SheetState::Draft, {}));
    THIDUA_ASSIGN(known, knownCodes(ledger, plan, kind));
    QHash<int, QString> refused;
    for (const actions::Refusal& refusal : imported.bulk.refused)
        refused.insert(refusal.line, refusal.message);
    const Effects effects(ledger, imported.bulk.change, kind);

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
    const QString name = kind == CsvKind::Table ? QStringLiteral("title") : QStringLiteral("name");
    for (const CsvRecord& record : table.records()) {
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
        }
        comparison.lines.push_back(std::move(line));
    }
    for (auto row = known.begin(); row != known.end(); ++row) {
        if (refused.isEmpty() && effects.removes(row.value()))
            comparison.removed << row.key();
    }
    comparison.removed.sort();
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
