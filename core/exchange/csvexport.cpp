// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvexport.h"

#include "core/actions/support.h"
#include "core/exchange/csvfigures.h"
#include "core/exchange/initiativecsv.h"
#include "core/exchange/targetcsv.h"

namespace thidua {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QString header(std::initializer_list<const char*> columns)
{
    QStringList names;
    for (const char* column : columns)
        names.append(s(column));
    return csvLine(names) + u'\n';
}

Result<QString> units(const Ledger& ledger, const PlanBook& book)
{
    THIDUA_ASSIGN(rows, ledger.units());
    QHash<UnitId, const Unit*> byId;
    for (const Unit& unit : rows)
        byId.insert(unit.id, &unit);
    QString text = header({"code", "name", "short", "bloc", "kind", "class", "level", "ownership",
                           "participation", "valid_from"});
    for (const Member& member : book.members) {
        const Unit* unit = byId.value(member.unit);
        const Bloc* bloc = book.bloc(member.bloc);
        if (unit)
            text += csvLine({unit->code, unit->name, unit->shortName, bloc ? bloc->code : QString(),
                             unit->kind, unit->unitClass, unit->level, unit->ownership,
                             participationCode(member.participation),
                             unit->validFrom.toString(Qt::ISODate)})
                + u'\n';
    }
    return text;
}

QString blocs(const PlanBook& book)
{
    QString text = header({"code", "name", "quota"});
    for (const Bloc& bloc : book.blocs)
        text +=
            csvLine({bloc.code, bloc.name,
                     bloc.quotaKind == QuotaKind::Share ? QString(csvFigure(bloc.quotaShare) + u'%')
                                                        : QString::number(bloc.quotaCount)})
            + u'\n';
    return text;
}

QString table(const PlanBook& book)
{
    QString text =
        header({"code", "parent", "title", "short", "max", "type", "rule", "rule_args", "numerator",
                "denominator", "evidence", "applies_to", "na_policy", "note"});
    for (const TableNode& node : book.table.nodes()) {
        const Criterion& row = node.criterion;
        const QString parent = node.parent < 0
            ? QString()
            : book.table.nodes()[static_cast<size_t>(node.parent)].criterion.code;
        text +=
            csvLine({row.code, parent, row.title, row.shortTitle, csvFigure(row.maximum),
                     criterionTypeCode(row.type), ruleCode(row.rule), row.ruleArgs, row.numerator,
                     row.denominator, row.evidence == EvidenceRule::Required ? s("yes") : QString(),
                     row.appliesTo,
                     row.naPolicy == NaPolicy::Inherit ? QString() : naPolicyCode(row.naPolicy),
                     row.note})
            + u'\n';
    }
    return text;
}

QStringList scoreFields(const Score& score)
{
    switch (score.kind) {
    case Entry::Kind::Points:
        return {csvFigure(score.amount), {}, {}, {}, {}};
    case Entry::Kind::Value:
        return {{}, csvMeasured(score.amount), {}, {}, {}};
    case Entry::Kind::Ratio:
        return {{}, {}, csvMeasured(score.amount), csvMeasured(score.denominator), {}};
    case Entry::Kind::NotApplicable:
        break;
    }
    return {{}, {}, {}, {}, s("yes")};
}

Result<QString> scores(const Ledger& ledger, const PlanBook& book)
{
    QString text = header({"unit", "criterion", "round", "points", "value", "numerator",
                           "denominator", "na", "note", "evidence"});
    for (const Member& member : book.members) {
        THIDUA_ASSIGN(file, ledger.unitFile(book.plan.id, member.unit));
        for (const UnitFile::RoundFile& round : file.rounds) {
            QHash<CriterionId, const Score*> entries;
            for (const Score& score : round.scores)
                entries.insert(score.criterion, &score);
            QHash<CriterionId, const ScoreNote*> notes;
            for (const ScoreNote& note : round.notes)
                notes.insert(note.criterion, &note);
            for (const TableNode& node : book.table.nodes()) {
                const Score* score = entries.value(node.criterion.id);
                const ScoreNote* note = notes.value(node.criterion.id);
                if (!score && !note)
                    continue;
                text += csvLine(QStringList{member.code, node.criterion.code,
                                            roundCode(round.sheet.round)}
                                + (score ? scoreFields(*score) : QStringList{{}, {}, {}, {}, {}})
                                + QStringList{note ? note->reason : QString(),
                                              note ? note->evidence : QString()})
                    + u'\n';
            }
        }
    }
    return text;
}

} // namespace

Result<QString> exportCsv(const Ledger& ledger, PlanId plan, CsvKind kind)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    switch (kind) {
    case CsvKind::Units:
        return units(ledger, *book);
    case CsvKind::Blocs:
        return blocs(*book);
    case CsvKind::Table:
        return table(*book);
    case CsvKind::Initiatives:
        return exportInitiativeCsv(ledger, plan);
    case CsvKind::Steps:
        return exportStepCsv(ledger, plan);
    case CsvKind::Targets:
        return exportTargetCsv(ledger, plan);
    case CsvKind::Scores:
        break;
    }
    return scores(ledger, *book);
}

} // namespace thidua
