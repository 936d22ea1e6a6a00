// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/copycarry.h"

#include "core/actions/packages/returndesk.h"
#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/unitcopy.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace thidua {

namespace {

struct CopyCarryText {
    Q_DECLARE_TR_FUNCTIONS(CopyCarryText)
};

Result<UnitCopy> copyIn(const Ledger& ledger)
{
    THIDUA_ASSIGN(copy, unitCopyOf(ledger));
    if (!copy)
        return fail(ErrorCode::NotALedger, CopyCarryText::tr("This is no unit's copy of a form."));
    return std::move(*copy);
}

/// What the unit said in the earlier copy, as if it came in.
Result<IncomingReturn> saidIn(const Ledger& ledger)
{
    THIDUA_ASSIGN(copy, copyIn(ledger));
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, copy.plan));
    IncomingReturn said;
    said.unitName = copy.form.manifest.unitName;
    THIDUA_ASSIGN(report, reader.read(copy.unit));
    said.report = std::move(report);
    THIDUA_ASSIGN(baseHash, ledger.setting(QStringLiteral("unit.base")));
    THIDUA_ASSIGN(baseBytes, ledger.blob(baseHash));
    THIDUA_ASSIGN(base, readReport(baseBytes, CopyCarryText::tr("the form in this file")));
    said.base = std::move(base);
    for (const ReportedFile& file : said.report.files)
        said.files.emplace(file.sha256, file.bytes);
    said.fileBytes = [&ledger](const QString& hash) { return ledger.blob(hash); };
    return said;
}

/// The initiatives that are only in the earlier copy and were not removed by the council since.
std::vector<ReportedInitiative> notHere(const ReportComparison& rows)
{
    std::vector<ReportedInitiative> initiatives;
    for (const auto& row : rows.initiatives) {
        if (row.unit && !row.council && !row.base)
            initiatives.push_back(*row.unit);
    }
    return initiatives;
}

} // namespace

Result<ChangeSet> initiativesOfOwn(const Ledger& ledger, PlanId plan, UnitId unit,
                                   const std::vector<ReportedInitiative>& initiatives)
{
    ChangeSet change(Action::EditReport);
    for (const ReportedInitiative& row : initiatives) {
        THIDUA_ASSIGN(known, ledger.find<Initiative>({toValue(row.id)}));
        if (known)
            continue;
        Initiative initiative;
        initiative.id = row.id;
        initiative.unit = unit;
        initiative.code = row.code;
        initiative.title = row.title;
        initiative.kind = row.kind;
        initiative.field = row.field;
        initiative.authors = row.authors;
        initiative.summary = row.summary;
        initiative.effect = row.effect;
        initiative.benefit = row.benefit;
        change.insert(initiative);
        change.insert(InitiativeUse{row.id, plan, false, {}, {}});
        for (const InitiativeStage stage : kInitiativeStages) {
            const ReportedStage& reached = row.stages[static_cast<size_t>(stage)];
            if (reached.reached)
                change.insert(InitiativeStep{row.id, stage, reached.on, reached.document, {}});
        }
    }
    return change;
}

Result<int> carryOver(Session& copy, const QString& earlierPath)
{
    Session::Options reading;
    reading.readOnly = true;
    THIDUA_ASSIGN(earlier, Session::open(earlierPath, reading));
    THIDUA_ASSIGN(said, saidIn(earlier->ledger()));
    THIDUA_ASSIGN(here, copyIn(copy.ledger()));
    said.plan = here.plan;
    said.unit = here.unit;
    THIDUA_ASSIGN(
        desk, actions::ReturnDesk::make(copy.ledger(), here.plan, copy.now().toLocalTime().date()));
    THIDUA_ASSIGN(rows, desk.compare(std::move(said)));
    int taken = 0;
    forEachComparedList(rows.rows, [&](auto& list) {
        for (auto& row : list) {
            // Of two words on the same thing a unit keeps its own; the council decides on receipt.
            if (row.arrival == Arrival::Conflict)
                row.take = true;
            taken += row.take && row.problem.isEmpty() ? 1 : 0;
        }
    });
    THIDUA_ASSIGN(change, desk.adopt(rows));
    THIDUA_ASSIGN(own, initiativesOfOwn(copy.ledger(), here.plan, here.unit, notHere(rows.rows)));
    change.append(own);
    taken += static_cast<int>(notHere(rows.rows).size());
    for (const auto& [hash, size] : rows.incoming.files) {
        THIDUA_ASSIGN(bytes, earlier->ledger().blob(hash));
        change.keep(bytes);
    }
    THIDUA_TRY(copy.apply(change));
    return taken;
}

} // namespace thidua
