// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/copycarry.h"

#include "core/actions/packages/returndesk.h"
#include "core/domain/packages/reportwords.h"
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

Result<void> mustBeSame(const UnitCopy& earlier, const UnitCopy& here)
{
    const PackageManifest& left = earlier.form.manifest;
    const PackageManifest& right = here.form.manifest;
    if (left.planCode == right.planCode && left.unitCode == right.unitCode
        && left.councilKey == right.councilKey)
        return {};
    return fail(ErrorCode::Refused,
                CopyCarryText::tr("The earlier file is of %1 and the plan “%2”. Nothing was taken "
                                  "from it.")
                    .arg(left.unitName, left.planTitle));
}

/// What the unit said in the earlier copy, as if it came in.
Result<IncomingReturn> saidIn(const Ledger& ledger, const UnitCopy& copy)
{
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, copy.plan));
    IncomingReturn said;
    said.unitName = copy.form.manifest.unitName;
    THIDUA_ASSIGN(report, reader.read(copy.unit));
    said.report = std::move(report);
    THIDUA_ASSIGN(base, baseOf(ledger));
    said.base = std::move(base);
    for (const ReportedFile& file : said.report.files)
        said.files.emplace(file.sha256, file.bytes);
    said.fileBytes = [&ledger](const QString& hash) { return ledger.blob(hash); };
    return said;
}

/// Whether the row is an initiative that is only in the earlier copy and was not removed by the council since.
template<class Row>
bool isOwn(const ComparedRow<Row>& row)
{
    return std::is_same_v<Row, ReportedInitiative> && row.unit && !row.council && !row.base;
}

std::vector<ReportedInitiative> ownInitiatives(const ReportComparison& rows)
{
    std::vector<ReportedInitiative> initiatives;
    for (const auto& row : rows.initiatives) {
        if (isOwn(row))
            initiatives.push_back(*row.unit);
    }
    return initiatives;
}

/// Why a row is left.
template<class Row>
QString leftWords(const ComparedRow<Row>& row)
{
    const bool gone = std::is_same_v<Row, ReportedInitiative> && !row.council;
    return gone ? CopyCarryText::tr("The department has taken it out since.") : row.problem.words;
}

/// Decides for the unit, and tells what that means. A row both changed starts from what both had.
template<class Row>
void decide(std::vector<ComparedRow<Row>>& rows, std::vector<Row>& base, CarriedOver& carried)
{
    for (auto& row : rows) {
        if (row.arrival == Arrival::Unchanged)
            continue;
        if (isOwn(row)) {
            ++carried.taken;
            continue;
        }
        if (!row.problem.isEmpty()) {
            carried.left.push_back({subjectOf(row.any()), leftWords(row)});
            continue;
        }
        ++carried.taken;
        row.take = true;
        if (row.arrival != Arrival::Conflict)
            continue;
        carried.differ.push_back({subjectOf(row.any()), wordsOf(row.council)});
        std::erase_if(base, [&](const Row& known) { return known.key() == row.key(); });
        if (row.base)
            base.push_back(*row.base);
    }
}

/// Decides all rows; the change makes returns start from what they must.
Result<ChangeSet> decideAll(const Ledger& copy, ReportComparison& rows, CarriedOver& carried)
{
    THIDUA_ASSIGN(base, baseOf(copy));
    decide(rows.steps, base.steps, carried);
    decide(rows.scores, base.scores, carried);
    decide(rows.figures, base.figures, carried);
    decide(rows.promises, base.promises, carried);
    decide(rows.initiatives, base.initiatives, carried);
    decide(rows.words, base.words, carried);
    decide(rows.files, base.files, carried);
    base.arrange();
    return carried.differ.empty() ? Result<ChangeSet>(ChangeSet(Action::EditReport))
                                  : setBase(copy, base);
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

Result<CarriedOver> carryOver(Session& copy, const QString& earlierPath)
{
    Session::Options reading;
    reading.readOnly = true;
    THIDUA_ASSIGN(earlier, Session::open(earlierPath, reading));
    THIDUA_ASSIGN(there, copyIn(earlier->ledger()));
    THIDUA_ASSIGN(here, copyIn(copy.ledger()));
    THIDUA_TRY(mustBeSame(there, here));
    THIDUA_ASSIGN(said, saidIn(earlier->ledger(), there));
    said.plan = here.plan;
    said.unit = here.unit;
    THIDUA_ASSIGN(
        desk, actions::ReturnDesk::make(copy.ledger(), here.plan, copy.now().toLocalTime().date()));
    THIDUA_ASSIGN(rows, desk.compare(std::move(said)));
    CarriedOver carried;
    THIDUA_ASSIGN(base, decideAll(copy.ledger(), rows.rows, carried));
    THIDUA_ASSIGN(change, desk.adopt(rows));
    THIDUA_ASSIGN(own,
                  initiativesOfOwn(copy.ledger(), here.plan, here.unit, ownInitiatives(rows.rows)));
    change.append(own);
    change.append(base);
    for (const auto& [hash, size] : rows.incoming.files) {
        THIDUA_ASSIGN(bytes, earlier->ledger().blob(hash));
        change.keep(bytes);
    }
    THIDUA_TRY(copy.apply(change));
    return carried;
}

} // namespace thidua
