// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfileparts.h"

namespace thidua::planfile {

void readClauses(JsonObject& root, PlanDefinition& plan)
{
    root.each("clauses", [&](JsonObject& object) {
        Clause clause;
        clause.kind = object.word("kind", ClauseKind::Requirement);
        clause.text = object.requiredLines("text");
        plan.clauses.push_back(clause);
    });
    root.each("duties", [&](JsonObject& object) {
        Duty duty;
        duty.organisation = object.requiredText("organisation");
        duty.role = object.word("role", DutyRole::CarriesOut);
        duty.text = object.requiredLines("text");
        plan.duties.push_back(duty);
    });
}

void writeClauses(Fields& root, const PlanDefinition& plan)
{
    root.array("clauses", listOf(plan.clauses, [](const Clause& row) {
                   return Fields().text("kind", enumCode(row.kind)).lines("text", row.text);
               }));
    root.array("duties", listOf(plan.duties, [](const Duty& row) {
                   return Fields()
                       .text("organisation", row.organisation)
                       .text("role", enumCode(row.role))
                       .lines("text", row.text);
               }));
}

} // namespace thidua::planfile
