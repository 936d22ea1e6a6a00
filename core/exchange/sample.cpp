// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/support.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/templates.h"

namespace thidua {

namespace {

Result<void> importInto(Session& session, PlanId plan, const QString& file, CsvKind kind,
                        SheetState status)
{
    THIDUA_ASSIGN(table, CsvTable::read(QStringLiteral(":/samples/sample-2024/%1").arg(file)));
    const actions::Stamp stamp{session.actor().name, session.now()};
    THIDUA_ASSIGN(imported,
                  importCsv(session.ledger(), plan, std::move(table), kind, status, stamp));
    if (!imported.bulk.refused.empty())
        return fail(ErrorCode::Corrupt, imported.bulk.refused.front().message);
    THIDUA_ASSIGN(change, imported.bulk.writable());
    THIDUA_TRY(session.apply(change));
    return {};
}

} // namespace

Result<void> writeSampleLedger(const QString& path, const Session::Options& options)
{
    THIDUA_ASSIGN(definition, loadTemplate(QStringLiteral("theme-2024")));
    THIDUA_ASSIGN(session, Session::create(path, options));
    THIDUA_ASSIGN(change, actions::loadPlan(session->ledger(), definition));
    THIDUA_TRY(session->apply(change));
    THIDUA_ASSIGN(plans, session->ledger().plans());
    const PlanId plan = plans.front().id;
    THIDUA_TRY(
        importInto(*session, plan, QStringLiteral("units.csv"), CsvKind::Units, SheetState::Draft));
    THIDUA_TRY(importInto(*session, plan, QStringLiteral("scores-self.csv"), CsvKind::Scores,
                          SheetState::Received));
    THIDUA_TRY(importInto(*session, plan, QStringLiteral("scores-appraisal.csv"), CsvKind::Scores,
                          SheetState::Approved));
    return {};
}

} // namespace thidua
