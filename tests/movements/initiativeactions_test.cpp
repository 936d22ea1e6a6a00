// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/plan/clauseactions.h"
#include "core/exchange/csvexport.h"
#include "core/exchange/csvimport.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

/// Two plans of one movement, two units in the first and one of them in the second.
class Innovation : public MovementLedger {
public:
    Innovation()
    {
        plan = load("lamdong-2026-2030");
        hospital = add(plan, "BV-01", "Bệnh viện Đa khoa");
        centre = add(plan, "TTYT-02", "TTYT Đức Trọng");
        other = load("danang-443-khsyt-2022");
    }
    InitiativeId propose(UnitId unit, const char* title, QDate on)
    {
        Initiative initiative;
        initiative.unit = unit;
        initiative.title = QString::fromUtf8(title);
        write(actions::saveInitiative(read(), plan, initiative, on));
        return read()
            .rows<Initiative>("title = ?", {initiative.title.trimmed()})
            .value()
            .front()
            .id;
    }
    Result<ChangeSet> move(InitiativeId id, InitiativeStage stage, const char* on)
    {
        return actions::moveInitiative(read(), plan,
                                       {id, stage, day(on), QStringLiteral("QĐ-12"), {}});
    }
    InitiativeRegister reg() { return actions::initiativeRegister(read(), plan).value(); }
    QString lastAction()
    {
        const auto entry = session().history({}).value().front();
        return describeAction(entry.action, entry.arguments);
    }

    PlanId plan;
    PlanId other;
    UnitId hospital;
    UnitId centre;
};

} // namespace

TEST_CASE("an initiative runs through its stages, forward by day and back with a reason")
{
    Innovation ledger;
    const InitiativeId id =
        ledger.propose(ledger.hospital, "  Bệnh án điện tử ", day("2026-03-02"));
    CHECK(ledger.reg().rows.at(0).initiative.title == QStringLiteral("Bệnh án điện tử"));
    ledger.write(ledger.move(id, InitiativeStage::Approved, "2026-04-01"));
    ledger.write(ledger.move(id, InitiativeStage::Applied, "2026-06-01"));
    CHECK(ledger.reg().reached == std::array{1, 1, 1, 0});

    struct Refused {
        InitiativeStage stage;
        const char* on;
    };
    for (const Refused& refused :
         {Refused{InitiativeStage::Spread, "2026-05-31"}, // before it was applied
          Refused{InitiativeStage::Approved, "2026-06-02"}, // after it was applied
          Refused{InitiativeStage::Proposed, "2026-04-02"}}) { // after it was approved
        INFO(refused.on);
        CHECK(ledger.move(id, refused.stage, refused.on).error().code == ErrorCode::InvalidInput);
    }
    CHECK(ledger.move(id, InitiativeStage::Spread, "2026-06-01").has_value());

    CHECK_FALSE(actions::moveInitiativeBack(ledger.read(), ledger.plan, id, QStringLiteral("  ")));
    ledger.write(actions::moveInitiativeBack(ledger.read(), ledger.plan, id,
                                             QStringLiteral("Chưa nghiệm thu")));
    const InitiativeRow row = ledger.reg().rows.at(0);
    CHECK(row.stage() == InitiativeStage::Approved);
    CHECK(row.lastStep()->note == QStringLiteral("Chưa nghiệm thu"));
    ledger.write(
        actions::moveInitiativeBack(ledger.read(), ledger.plan, id, QStringLiteral("Nhập nhầm")));
    // It was proposed: further back is only to remove it.
    CHECK(actions::moveInitiativeBack(ledger.read(), ledger.plan, id, QStringLiteral("Lý do"))
              .error()
              .code
          == ErrorCode::Refused);
}

TEST_CASE("an initiative serves several plans and is rewarded once")
{
    Innovation ledger;
    const InitiativeId id = ledger.propose(ledger.hospital, "Đặt lịch qua Zalo", {});
    // A plan it does not serve cannot reward it.
    CHECK(actions::rewardInitiative(ledger.read(), ledger.other, id, day("2026-12-01"), {})
              .error()
              .code
          == ErrorCode::NotFound);
    ledger.write(actions::useInitiative(ledger.read(), ledger.other, id, true));
    ledger.write(actions::rewardInitiative(ledger.read(), ledger.other, id, day("2026-12-01"),
                                           QStringLiteral("QĐ 811/QĐ-SYT")));
    const auto again = actions::rewardInitiative(ledger.read(), ledger.plan, id, day("2026-12-20"),
                                                 QStringLiteral("QĐ 900"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Refused);
    const QString otherName = ledger.read().book(ledger.other).value()->plan.shortTitle;
    for (const QString& part :
         {QStringLiteral("QĐ 811/QĐ-SYT"), QStringLiteral("01/12/2026"), otherName})
        CHECK(again.error().message.contains(part));
    CHECK(ledger.reg().rows.at(0).rewardDocument == QStringLiteral("QĐ 811/QĐ-SYT"));
    // What was rewarded is not moved back, taken out or removed.
    CHECK_FALSE(actions::useInitiative(ledger.read(), ledger.other, id, false));
    CHECK_FALSE(actions::removeInitiative(ledger.read(), ledger.plan, id));
    ledger.write(actions::takeBackReward(ledger.read(), ledger.other, id));
    CHECK(actions::rewardInitiative(ledger.read(), ledger.plan, id, day("2026-12-20"), {}));
    CHECK_FALSE(actions::removeInitiative(ledger.read(), ledger.plan, id)); // serves two plans
    ledger.write(actions::useInitiative(ledger.read(), ledger.other, id, false));
    CHECK_FALSE(actions::useInitiative(ledger.read(), ledger.plan, id, false)); // the last one
    ledger.write(actions::removeInitiative(ledger.read(), ledger.plan, id));
    CHECK(ledger.read().rows<InitiativeStep>().value().empty());
    CHECK(ledger.read().rows<InitiativeUse>().value().empty());
}

TEST_CASE("what an initiative must have is refused by name")
{
    Innovation ledger;
    Initiative blank;
    blank.unit = ledger.hospital;
    CHECK_FALSE(actions::saveInitiative(ledger.read(), ledger.plan, blank));
    Initiative homeless;
    homeless.title = QStringLiteral("Không rõ đơn vị");
    CHECK_FALSE(actions::saveInitiative(ledger.read(), ledger.plan, homeless));
    Initiative debt = homeless;
    debt.unit = ledger.hospital;
    debt.benefit = Money::exact(-1);
    CHECK(actions::saveInitiative(ledger.read(), ledger.plan, debt).error().code
          == ErrorCode::OutOfRange);
    Initiative coded = homeless;
    coded.unit = ledger.hospital;
    coded.code = QStringLiteral("SK-01");
    ledger.write(actions::saveInitiative(ledger.read(), ledger.plan, coded));
    coded.code = QStringLiteral("sk-01");
    CHECK(actions::saveInitiative(ledger.read(), ledger.plan, coded).error().code
          == ErrorCode::Refused);
}

TEST_CASE("a removed initiative comes back whole when it is undone")
{
    Innovation ledger;
    const InitiativeId id =
        ledger.propose(ledger.hospital, "Kho thuốc thông minh", day("2026-03-02"));
    ledger.write(ledger.move(id, InitiativeStage::Approved, "2026-04-01"));
    ledger.write(actions::removeInitiative(ledger.read(), ledger.plan, id));
    CHECK(ledger.reg().rows.empty());
    REQUIRE(ledger.session().undo());
    CHECK(ledger.reg().rows.at(0).steps.size() == 2);
}

TEST_CASE("the register shows what may be the same, also from another plan")
{
    Innovation ledger;
    ledger.propose(ledger.centre, "ĐẶT LỊCH KHÁM TRỰC TUYẾN QUA ZALO", {});
    ledger.propose(ledger.hospital, "Đặt lịch khám bệnh trực tuyến qua Zalo", {});
    ledger.propose(ledger.hospital, "Giảm nhựa dùng một lần", {});
    const InitiativeRegister reg = ledger.reg();
    REQUIRE(reg.rows.size() == 3);
    // By unit in the order of the plan.
    CHECK(reg.rows[0].unitCode == QStringLiteral("BV-01"));
    CHECK(reg.rows[2].unitCode == QStringLiteral("TTYT-02"));
    const auto all = actions::allInitiatives(ledger.read()).value();
    CHECK(all.size() == 3);
    CHECK(actions::alikeInLedger(ledger.read(), ledger.other,
                                 QStringLiteral("dat lich kham truc tuyen qua zalo"), {})
              .value()
              .size()
          == 2);
}

TEST_CASE("launches are recorded for many units at once and named in history")
{
    Innovation ledger;
    const auto book = ledger.read().book(ledger.plan).value();
    const auto milestone = std::find_if(book->milestones.begin(), book->milestones.end(),
                                        [](const Milestone& row) { return row.perUnit; });
    REQUIRE(milestone != book->milestones.end());
    const QDate today = day("2026-07-15");
    const std::vector<UnitId> both{ledger.hospital, ledger.centre};
    const auto record = [&](const std::vector<UnitId>& units, const char* on) {
        return actions::recordSteps(ledger.read(), milestone->id, units,
                                    {day(on), QStringLiteral("15/KH"), {}}, today);
    };
    CHECK_FALSE(record(both, "")); // no day
    CHECK_FALSE(record(both, "2026-07-16")); // ahead
    CHECK_FALSE(record({{4711}}, "2026-07-01")); // not of the plan
    ledger.write(record(both, "2026-07-01"));
    const auto board = [&] {
        return actions::launchBoard(ledger.read(), ledger.plan, today).value();
    };
    CHECK(board().column(milestone->id)->done == 2);
    CHECK(ledger.lastAction().contains(milestone->title));
    // A new day keeps the number that is there.
    ledger.write(actions::recordSteps(ledger.read(), milestone->id, {ledger.centre},
                                      {day("2026-07-02"), {}, {}}, today));
    CHECK(ledger.lastAction().contains(QStringLiteral("TTYT Đức Trọng")));
    CHECK(board().column(milestone->id)->cells[1].document == QStringLiteral("15/KH"));
    // One unit's own card says all there is.
    const auto set = [&](UnitId unit, const char* on, const char* document) {
        return actions::setStep(ledger.read(), milestone->id, unit,
                                {day(on), QString::fromUtf8(document), {}}, today);
    };
    ledger.write(set(ledger.centre, "2026-07-03", " 16/KH "));
    CHECK(board().column(milestone->id)->cells[1].document == QStringLiteral("16/KH"));
    ledger.write(set(ledger.centre, "2026-07-03", ""));
    CHECK(board().column(milestone->id)->cells[1].document.isEmpty());
    CHECK(board().column(milestone->id)->cells[1].doneOn == day("2026-07-03"));
    CHECK_FALSE(set(ledger.centre, "", "16/KH"));
    CHECK_FALSE(set(ledger.centre, "2026-07-16", {}));
    CHECK_FALSE(set({4711}, "2026-07-01", {}));
    ledger.write(actions::clearSteps(ledger.read(), milestone->id, both));
    CHECK(board().column(milestone->id)->done == 0);
    const auto single = std::find_if(book->milestones.begin(), book->milestones.end(),
                                     [](const Milestone& row) { return !row.perUnit; });
    if (single != book->milestones.end())
        CHECK_FALSE(actions::recordSteps(ledger.read(), single->id, both, {today, {}, {}}, today));
}

TEST_CASE("coverage and the reminder of the template follow what units do")
{
    Innovation ledger;
    const QDate today = day("2026-08-03");
    const auto state = [&] {
        return actions::movementState(ledger.read(), ledger.plan, today).value();
    };
    const QString before = state().reminder(ledger.hospital);
    CHECK(before.startsWith(QStringLiteral("Kính gửi: Bệnh viện Đa khoa\n")));
    CHECK(before.contains(QStringLiteral("03/08/2026")));
    REQUIRE_FALSE(state().coverage.empty());
    const int missing = static_cast<int>(state().missing(ledger.hospital).size());
    const InitiativeId id = ledger.propose(ledger.hospital, "Bệnh án điện tử", day("2026-03-02"));
    CHECK(static_cast<int>(state().missing(ledger.hospital).size()) < missing);
    // The other unit still owes what it owed.
    CHECK(static_cast<int>(state().missing(ledger.centre).size()) == missing);
    Q_UNUSED(id)
}

TEST_CASE("a rule of coverage needs a title, a count and a phase of the movement")
{
    Innovation ledger;
    const auto set = [&](auto edit) {
        auto rules = ledger.read()
                         .rows<CoverageRule>("plan = ? ORDER BY seq", {toValue(ledger.plan)})
                         .value();
        edit(rules.front());
        return actions::setCoverage(ledger.read(), ledger.plan, rules);
    };
    CHECK_FALSE(set([](CoverageRule& rule) { rule.title.clear(); }));
    CHECK_FALSE(set([](CoverageRule& rule) { rule.count = 0; }));
    CHECK_FALSE(set([](CoverageRule& rule) {
        rule.period = CoveragePeriod::Phase;
        rule.phase = {4711};
    }));
    ledger.write(set([](CoverageRule& rule) { rule.count = 2; }));
    CHECK(
        actions::coverage(ledger.read(), ledger.plan, day("2026-08-03")).value().front().rule.count
        == 2);
}

namespace {

actions::BulkChange imported(Innovation& ledger, const QString& text, QDate today)
{
    auto table = CsvTable::parse(text.toUtf8(), QStringLiteral("tep.csv")).value();
    const CsvKind kind = detectKind(table).value();
    return importCsv(ledger.read(), ledger.plan, std::move(table), kind, SheetState::Draft,
                     {{}, today.startOfDay()})
        .value()
        .bulk;
}

/// "2 new, 1 changed, 0 same, 1 refused"
QString counts(const actions::BulkChange& bulk)
{
    CHECK(bulk.total
          == bulk.added + bulk.changed + bulk.unchanged + static_cast<int>(bulk.refused.size()));
    return QStringLiteral("%1 new, %2 changed, %3 same, %4 refused")
        .arg(bulk.added)
        .arg(bulk.changed)
        .arg(bulk.unchanged)
        .arg(bulk.refused.size());
}

} // namespace

TEST_CASE("a file of initiatives is read row by row, and what is written reads back unchanged")
{
    Innovation ledger;
    const QDate today = day("2026-08-03");
    const QString file =
        QStringLiteral("unit,code,title,kind,benefit,proposed_on,approved_on\n"
                       "BV-01,SK-01,Bệnh án điện tử,initiative,> 1000000000,2026-03-02,01/04/2026\n"
                       "BV-01,,Kho thuốc thông minh,model,,x,\n" // reached on a day nobody knows
                       "XX,SK-03,Không có đơn vị,model,,,\n"
                       "BV-01,SK-04,Ngày ngược,model,,2026-05-01,2026-04-01\n"
                       "BV-01,SK-05,Loại lạ,phát minh,,,\n"
                       "BV-01,SK-01,Bệnh án điện tử,initiative,,,\n"); // twice
    auto bulk = imported(ledger, file, today);
    CHECK(counts(bulk) == QStringLiteral("2 new, 0 changed, 0 same, 4 refused"));
    const auto without = [](QString text, int lines) {
        return text.split(u'\n').mid(0, lines).join(u'\n') + u'\n';
    };
    bulk = imported(ledger, without(file, 3), today);
    CHECK(counts(bulk) == QStringLiteral("2 new, 0 changed, 0 same, 0 refused"));
    ledger.write(bulk.writable());
    const InitiativeRegister reg = ledger.reg();
    REQUIRE(reg.rows.size() == 2);
    CHECK(reg.reached == std::array{2, 1, 0, 0});
    const QString text = exportCsv(ledger.read(), ledger.plan, CsvKind::Initiatives).value();
    CHECK(counts(imported(ledger, text, today))
          == QStringLiteral("0 new, 0 changed, 2 same, 0 refused"));
    CHECK(text.contains(QStringLiteral(",x,")));
    const auto money = ledger.read().rows<Initiative>("code = 'SK-01'").value().front().benefit;
    CHECK(money == Money::moreThan(1'000'000'000));
}

TEST_CASE("a code twice in one file is refused, and a row twice too")
{
    Innovation ledger;
    const auto bulk = imported(ledger,
                               QStringLiteral("unit,code,title\n"
                                              "BV-01,SK-01,Bệnh án điện tử\n"
                                              "TTYT-02,sk-01,Kho thuốc\n"
                                              "BV-01,,Đặt lịch khám\n"
                                              "BV-01,, dat lich  kham\n"),
                               day("2026-08-03"));
    CHECK(counts(bulk) == QStringLiteral("2 new, 0 changed, 0 same, 2 refused"));
    ledger.write(bulk.writable());
    CHECK(ledger.reg().rows.size() == 2);
}

TEST_CASE("a file of steps names a milestone by its title or by a kind only one has")
{
    Innovation ledger;
    const auto book = ledger.read().book(ledger.plan).value();
    const auto milestone = std::find_if(book->milestones.begin(), book->milestones.end(),
                                        [](const Milestone& row) { return row.perUnit; });
    const QString head = QStringLiteral("unit,milestone,done_on,document\n");
    const QString good =
        QStringLiteral("BV-01,\"%1\",02/06/2026,15/KH\n").arg(milestone->title.toUpper());
    const auto bulk = imported(ledger,
                               head + good
                                   + QStringLiteral("BV-01,không có mốc này,02/06/2026,\n"
                                                    "BV-99,\"%1\",02/06/2026,\n"
                                                    "TTYT-02,\"%1\",04/08/2026,\n" // ahead
                                                    "TTYT-02,\"%1\",31/06/2026,\n" // no such day
                                                    "BV-01,\"%1\",03/06/2026,\n")
                                         .arg(milestone->title),
                               day("2026-08-03"));
    CHECK(counts(bulk) == QStringLiteral("1 new, 0 changed, 0 same, 5 refused"));
    ledger.write(bulk.writable());
    const QString text = exportCsv(ledger.read(), ledger.plan, CsvKind::Steps).value();
    CHECK(counts(imported(ledger, text, day("2026-08-03")))
          == QStringLiteral("0 new, 0 changed, 1 same, 0 refused"));
}
