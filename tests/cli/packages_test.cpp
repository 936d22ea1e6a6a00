// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/receptionrecord.h"
#include "core/exchange/returnbatch.h"
#include "core/session/session.h"
#include "tests/cli/clirun.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace thidua::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Opens the only reception with rows that are left, and keeps the ledger's score of a criterion.
void keepLedgers(const QString& path, const QString& criterion, const QString& reason)
{
    using namespace thidua;
    const auto session = Session::open(path, {}).value();
    const Ledger& ledger = session->ledger();
    const PlanId plan = ledger.plans().value().front().id;
    const auto desk = actions::ReturnDesk::make(ledger, plan, QDate(2024, 12, 2)).value();
    const UnitId unit = actions::leftRows(ledger, plan).value().front().unit;
    auto batch = reopenBatch(ledger, desk, {unit}).value();
    REQUIRE(batch.size() == 1);
    for (auto& row : batch.front().comparison->rows.scores) {
        if (row.key() != criterion)
            continue;
        row.decided = true;
        row.reason = reason;
    }
    const actions::Stamp stamp{session->actor().name, session->now()};
    REQUIRE(session->apply(desk.receive({*batch.front().comparison}, stamp).value()));
}

} // namespace

TEST_CASE(
    "form, fill, submit and receive take a unit's scores to the council and back to the ranking")
{
    const CliFolder folder;
    const QString ledger = folder.path(QStringLiteral("2024.thidua"));
    CHECK(runCli({QStringLiteral("new"), ledger, QStringLiteral("--template"),
                  QStringLiteral("theme-2024")})
              .exitCode
          == 0);
    CHECK(runCli({QStringLiteral("import"), ledger, CliFolder::sample(QStringLiteral("units.csv"))})
              .exitCode
          == 0);
    const QString forms = folder.path(QStringLiteral("bieu-mau"));
    const CliRun made =
        runCli({QStringLiteral("form"), ledger, QStringLiteral("--unit"), QStringLiteral("K1-01"),
                QStringLiteral("K1-02"), QStringLiteral("--out"), forms});
    CHECK(made.exitCode == 0);
    const QStringList files = made.out.trimmed().split(u'\n');
    REQUIRE(files.size() == 2);

    const QString copy = folder.path(QStringLiteral("k1-01.thidua"));
    CHECK(runCli({QStringLiteral("fill"), files[0], QStringLiteral("--out"), copy}).exitCode == 0);
    const QString scores = folder.write(QStringLiteral("tu-cham.csv"),
                                        "unit,criterion,round,points\nK1-01,1.1,self,2\n"
                                        "K1-01,1.2,self,1\n");
    CHECK(runCli({QStringLiteral("import"), copy, scores, QStringLiteral("--status"),
                  QStringLiteral("draft")})
              .exitCode
          == 0);
    const QString usb = folder.path(QStringLiteral("usb"));
    const CliRun sent = runCli({QStringLiteral("submit"), copy, QStringLiteral("--out"), usb});
    CHECK(sent.exitCode == 0);
    CHECK(sent.out.contains(QStringLiteral("lan-1.thiduanop")));

    const CliRun tried =
        runCli({QStringLiteral("receive"), ledger, usb, QStringLiteral("--dry-run")});
    CHECK(tried.exitCode == 0);
    const CliRun received = runCli({QStringLiteral("receive"), ledger, usb,
                                    QStringLiteral("--format"), QStringLiteral("csv")});
    CHECK(received.exitCode == 0);
    CHECK(received.out.count(u'\n') == 3);
    CHECK(received.out.contains(QStringLiteral(",new,–,–,\"2,00\",applied,")));
    CHECK(received.err.contains(
        QStringLiteral("2 rows = 2 new + 0 changed + 0 unchanged + 0 not taken")));
    // A second time there is nothing to do, and that is no failure.
    const CliRun again = runCli({QStringLiteral("receive"), ledger, usb});
    CHECK(again.exitCode == 0);
    CHECK(again.err.contains(QStringLiteral("There is nothing new to write")));
    const CliRun exported = runCli(
        {QStringLiteral("export"), ledger, QStringLiteral("--as"), QStringLiteral("scores")});
    CHECK(exported.out.contains(QStringLiteral("K1-01,1.1,self,2")));
    CHECK(runCli({QStringLiteral("check"), ledger}).err.contains(QStringLiteral("nothing"))
          == false);
}

TEST_CASE("files that are no returns end with 1, each named, and nothing is written")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString text = folder.write(QStringLiteral("a.thiduanop"), "Kính gửi Sở Y tế");
    const CliRun run = runCli({QStringLiteral("receive"), ledger, text});
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains(QStringLiteral("a.thiduanop")));
    CHECK(runCli({QStringLiteral("submit"), ledger, QStringLiteral("--out"), folder.path({})})
              .exitCode
          == 3);
    CHECK(runCli(words("receive x.thidua y --accept maybe")).exitCode == 2);
    CHECK(runCli({QStringLiteral("form"), ledger}).exitCode == 2);
    CHECK(runCli({QStringLiteral("form"), ledger, QStringLiteral("--unit"), QStringLiteral("K9-99"),
                  QStringLiteral("--out"), folder.path(QStringLiteral("x"))})
              .exitCode
          == 2);
}

TEST_CASE("receive --accept all takes what is left, and lets stand what somebody decided")
{
    const CliFolder folder;
    const QString ledger = folder.path(QStringLiteral("2024.thidua"));
    runCli({QStringLiteral("new"), ledger, QStringLiteral("--template"),
            QStringLiteral("theme-2024")});
    runCli({QStringLiteral("import"), ledger, CliFolder::sample(QStringLiteral("units.csv"))});
    const CliRun made = runCli({QStringLiteral("form"), ledger, QStringLiteral("--unit"),
                                QStringLiteral("K1-01"), QStringLiteral("--out"), folder.path({})});
    const QString copy = folder.path(QStringLiteral("k1-01.thidua"));
    runCli({QStringLiteral("fill"), made.out.trimmed(), QStringLiteral("--out"), copy});
    const auto score = [&](const QString& into, const QByteArray& first, const QByteArray& second) {
        const QString scores = folder.write(QStringLiteral("tu-cham.csv"),
                                            "unit,criterion,round,points\nK1-01,1.1,self," + first
                                                + "\nK1-01,1.2,self," + second);
        CHECK(runCli({QStringLiteral("import"), into, scores, QStringLiteral("--status"),
                      QStringLiteral("draft")})
                  .exitCode
              == 0);
    };
    score(ledger, "1", "0.5"); // after the form was made
    score(copy, "2", "1");
    const QString usb = folder.path(QStringLiteral("usb"));
    CHECK(runCli({QStringLiteral("submit"), copy, QStringLiteral("--out"), usb}).exitCode == 0);
    const CliRun first = runCli({QStringLiteral("receive"), ledger, usb});
    CHECK(first.exitCode == 1);
    CHECK(first.err.contains(QStringLiteral("2 row(s) are left")));
    keepLedgers(ledger, QStringLiteral("1.1"), QStringLiteral("Đã thẩm định tại chỗ"));

    const CliRun again =
        runCli({QStringLiteral("receive"), ledger, usb, QStringLiteral("--accept"),
                QStringLiteral("all"), QStringLiteral("--format"), QStringLiteral("csv")});
    CHECK(again.out.count(QStringLiteral("applied")) == 1);
    CHECK(again.out.count(QStringLiteral("rejected")) == 1);
    const QString held =
        runCli({QStringLiteral("export"), ledger, QStringLiteral("--as"), QStringLiteral("scores")})
            .out;
    CHECK(held.contains(QStringLiteral("K1-01,1.1,self,1,")));
    CHECK(held.contains(QStringLiteral("K1-01,1.2,self,1,")));
}
