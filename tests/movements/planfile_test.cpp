// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"
#include "core/exchange/templates.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("every template is read back as it was written")
{
    REQUIRE_FALSE(planTemplates().empty());
    for (const PlanTemplate& known : planTemplates()) {
        INFO(known.name.toStdString());
        const PlanDefinition plan = loadTemplate(known.name).value();
        CHECK(readPlanFile(writePlanFile(plan), known.name).value() == plan);
    }
}
