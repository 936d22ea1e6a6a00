// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/evaluate.h"
#include "core/exchange/sample.h"
#include "core/reports/kinds/reports.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace thidua::testing {

/// The sample ledger, read and written as of 12/12/2024, 09:41. Each test gets its own.
class SampleLedger {
public:
    SampleLedger()
    {
        const QString path = folder.filePath(QStringLiteral("mẫu.thidua"));
        REQUIRE(writeSampleLedger(path, options()));
        auto opened = Session::open(path, options());
        REQUIRE(opened);
        session = std::move(*opened);
        plan = session->ledger().plans().value().front().id;
    }

    static QDateTime at() { return QDateTime(QDate(2024, 12, 12), QTime(9, 41)); }
    Ledger::Book book() const { return session->ledger().book(plan).value(); }
    UnitId unit(const char* code) const
    {
        return book()->memberByCode(QString::fromLatin1(code))->unit;
    }
    BlocId bloc(const char* code) const
    {
        return book()->blocByCode(QString::fromLatin1(code))->id;
    }
    CriterionId criterion(const char* code) const
    {
        const ScoreTable& table = book()->table;
        return table.node(table.indexOf(QString::fromLatin1(code))).criterion.id;
    }

    /// Writes what an action gave, or fails the test with its message.
    void apply(const Result<ChangeSet>& change)
    {
        INFO((change ? QString() : change.error().message).toStdString());
        REQUIRE(change);
        REQUIRE(session->apply(*change));
    }

    report::Document document(report::Kind kind, std::vector<UnitId> units = {},
                              const QDateTime& when = at()) const
    {
        auto made = report::makeReport(session->ledger(),
                                       {.kind = kind,
                                        .plan = plan,
                                        .units = std::move(units),
                                        .file = QStringLiteral("mẫu.thidua"),
                                        .at = when});
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }

    QTemporaryDir folder; ///< outlives the session, whose file is in it
    std::unique_ptr<Session> session;
    PlanId plan;

private:
    static Session::Options options()
    {
        Session::Options options;
        options.actor.name = QStringLiteral("Lê Thị Hạnh");
        options.clock = [] { return at(); };
        return options;
    }
};

} // namespace thidua::testing
