// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/exchange/csvimport.h"
#include "tests/packages/packagefixture.h"

#include <QElapsedTimer>

#include <set>

using namespace thidua;
using namespace thidua::test;

TEST_CASE("a CSV file that cannot be read is refused, each in its own words")
{
    struct Case {
        const char* what;
        QByteArray bytes;
        const char* words;
    };
    const QString vietnamese = QStringLiteral("mã,tên\nBV01,Bệnh viện Đa khoa\n");
    const QByteArray wide(reinterpret_cast<const char*>(vietnamese.utf16()), vietnamese.size() * 2);
    const std::vector<Case> cases{
        {"nothing", "", "is empty"},
        {"blank lines", "\n\r\n  \n", "is empty"},
        {"UTF-16 with its mark", QByteArray("\xFF\xFE") + wide, "is not UTF-8"},
        {"a letter of an old Vietnamese font", "m\xB7,t\xAAn\nBV01,x\n", "is not UTF-8"},
        {"a NUL in a field", QByteArray("code,name\nBV01,a\0b\n", 19), "is not UTF-8"},
        {"a quote that never ends", "code,name\nBV01,\"Bệnh viện\nBV02,x\n", "never closed"},
        {"more fields than the header", "code,name\nBV01,x,y\n", "3 fields"},
        {"a column twice", "code,name,code\nBV01,x,BV02\n", "“code” occurs twice"},
    };
    for (const Case& hostile : cases) {
        INFO(hostile.what);
        const auto table = CsvTable::parse(hostile.bytes, QStringLiteral("a.csv"));
        REQUIRE_FALSE(table.has_value());
        INFO(table.error().message.toStdString());
        CHECK(table.error().message.startsWith(QStringLiteral("a.csv")));
        CHECK(table.error().message.contains(QString::fromUtf8(hostile.words)));
    }
}

TEST_CASE("a line of many megabytes is read in time that grows with it, not with its square")
{
    QByteArray bytes("code,name\nBV01,\"");
    bytes.append(QByteArray(8 << 20, '"').append("\"\n"));
    QElapsedTimer clock;
    clock.start();
    const auto table = ok(CsvTable::parse(bytes, QStringLiteral("a.csv")));
    CHECK(table.records().size() == 1);
    CHECK(table.records().front().fields[1].size() == 4 << 20);
    CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("what a spreadsheet would run is written as text and read back as it was")
{
    const char* const texts[] = {"=cmd|' /C calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\tx",
                                 "=1,\"2\"",           "-a\nb"};
    for (const char* text : texts) {
        INFO(text);
        const QString field = QString::fromUtf8(text);
        const QString line = csvLine({field});
        const QChar first = line.startsWith(u'"') ? line.at(1) : line.at(0);
        CHECK(first == u'\'');
        const auto table =
            ok(CsvTable::parse("name\n" + line.toUtf8() + "\n", QStringLiteral("a")));
        CHECK(table.field(table.records().front(), QStringLiteral("name")) == field);
    }
    CHECK(csvLine({QStringLiteral("-1.5")}) == QStringLiteral("-1.5")); // a number stays one
}

TEST_CASE("markup and SQL in the names of a CSV file are names and nothing else")
{
    PackageFixture fixture(1);
    const QString name = QStringLiteral("<b>X</b>'); DROP TABLE unit; --");
    const QByteArray bytes = QStringLiteral("code,name,bloc\nX-1,\"%1\",%2\n")
                                 .arg(name, fixture.book()->blocs.front().code)
                                 .toUtf8();
    const auto imported = ok(importCsv(fixture.ledger(), fixture.plan(),
                                       ok(CsvTable::parse(bytes, QStringLiteral("a.csv"))),
                                       CsvKind::Units, SheetState::Draft, fixture.stamp()));
    PackageFixture::write(fixture.council(), imported.bulk.writable());
    REQUIRE(fixture.book()->members.size() == 2);
    CHECK(fixture.book()->memberByCode(QStringLiteral("X-1"))->name == name);
    CHECK(ok(fixture.council().check()).isSound());
}
