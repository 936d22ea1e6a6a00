// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/plancheck.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct PlanChecks {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

} // namespace

Error blank(const QString& what)
{
    return {ErrorCode::InvalidInput,
            PlanChecks::tr("%1 is blank. Enter it and save again.").arg(what)};
}

Result<void> checkPeriod(QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        return fail(
            ErrorCode::InvalidInput,
            PlanChecks::tr("The period ends (%1) before it begins (%2). Exchange the two dates.")
                .arg(formatDate(last), formatDate(first)));
    return {};
}

} // namespace thidua::actions
