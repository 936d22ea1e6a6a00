// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/exchange/returnbatch.h"
#include "core/storage/movemententities.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// Units number their initiatives themselves, each from 1 on.

namespace {

void addInitiative(Session& copy, const char* code, const char* title)
{
    Initiative row;
    row.unit = ok(unitCopyOf(copy.ledger()))->unit;
    row.code = QString::fromUtf8(code);
    row.title = QString::fromUtf8(title);
    PackageFixture::write(copy,
                          actions::saveInitiative(copy.ledger(),
                                                  ok(copy.ledger().plans()).front().id, row,
                                                  QDate(2024, 5, 2)));
}

QStringList codesIn(const PackageFixture& fixture)
{
    QStringList codes;
    for (const Initiative& row : ok(fixture.ledger().rows<Initiative>("1 ORDER BY title")))
        codes.append(row.code);
    return codes;
}

struct TwoUnits {
    PackageFixture fixture{2};
    std::unique_ptr<Session> first;
    std::unique_ptr<Session> second;
    QStringList files;

    TwoUnits()
    {
        const auto forms = fixture.issue();
        first = fixture.open(forms[0], QStringLiteral("a.thidua"));
        second = fixture.open(forms[1], QStringLiteral("b.thidua"));
        addInitiative(*first, "01", "A – Hẹn giờ khám");
        addInitiative(*second, "01", "B – Tủ thuốc có mã vạch");
        files = {fixture.send(*first, QStringLiteral("1.thiduanop")),
                 fixture.send(*second, QStringLiteral("2.thiduanop"))};
    }
};

} // namespace

TEST_CASE("initiatives of two units with one code are both received, in one batch")
{
    TwoUnits units;
    PackageFixture& fixture = units.fixture;
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    std::vector<ReturnComparison> returns;
    for (BatchFile& file : ok(readBatch(fixture.ledger(), desk, units.files)))
        returns.push_back(std::move(*file.comparison));
    CHECK(returns[0].incoming.warnings.isEmpty());
    REQUIRE(returns[1].incoming.warnings.size() == 1);
    CHECK(returns[1].incoming.warnings.front().contains(QStringLiteral("“01”")));
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    CHECK(codesIn(fixture) == QStringList{QStringLiteral("01"), QString()});
    // Both go on: nothing is refused afterwards for the code.
    for (Session* copy : {units.first.get(), units.second.get()}) {
        Initiative row = ok(copy->ledger().rows<Initiative>()).front();
        row.effect = QStringLiteral("Giảm 20 phút chờ");
        PackageFixture::write(
            *copy,
            actions::saveInitiative(copy->ledger(), ok(copy->ledger().plans()).front().id, row));
        const auto again =
            fixture.receive(fixture.send(*copy, QStringLiteral("%1.thiduanop").arg(row.id.value)));
        CHECK(again.counts().problems == 0);
        CHECK(again.counts().changed == 1);
        CHECK(again.incoming.warnings.isEmpty());
    }
    CHECK(codesIn(fixture) == QStringList{QStringLiteral("01"), QString()});
}

TEST_CASE("initiatives of two units with one code are both received, one after the other")
{
    TwoUnits units;
    units.fixture.receive(units.files[0]);
    const auto second = units.fixture.receive(units.files[1]);
    CHECK(second.counts() == ReturnCounts{1, 1, 0, 0, 0, 0, 0, 1});
    REQUIRE(second.incoming.warnings.size() == 1);
    CHECK(second.incoming.warnings.front().contains(QStringLiteral("A – Hẹn giờ khám")));
    CHECK(codesIn(units.fixture) == QStringList{QStringLiteral("01"), QString()});
    const auto again =
        units.fixture.compare(units.fixture.send(*units.second, QStringLiteral("3.thiduanop")));
    CHECK(again.counts() == ReturnCounts{1, 0, 0, 1, 0, 0, 0, 0});
    CHECK(again.incoming.warnings.isEmpty());
}

TEST_CASE("files are called after the unit, within what every system takes")
{
    struct Case {
        const char* name;
        const char* code;
        const char* file;
    };
    for (const Case& each : {
             Case{"Bệnh viện Đa khoa tỉnh", "K1-01", "benh-vien-da-khoa-tinh_cntt-2024"},
             Case{"TTYT  huyện Đức Trọng (cơ sở 2)", "K2",
                  "ttyt-huyen-duc-trong-co-so-2_cntt-2024"},
             Case{"  ", "K1/01", "k1-01_cntt-2024"},
             Case{"Trung tâm Kiểm soát bệnh tật và Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm", "K",
                  "trung-tam-kiem-soat-benh-tat-va-kiem-nghiem_cntt-2024"},
             Case{"Бю: *?\"<>|", "a:b", "a-b_cntt-2024"},
         }) {
        INFO(each.name);
        CHECK(packageName(QString::fromUtf8(each.name), QString::fromUtf8(each.code),
                          QStringLiteral("CNTT-2024"))
              == QLatin1String(each.file));
    }
    CHECK(packageName(QString(200, u'x'), {}, QString(200, u'9')).size() <= 90);
}
