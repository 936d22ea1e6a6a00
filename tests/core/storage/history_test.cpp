// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/storage/historystore.h"

#include <QFileInfo>

using namespace thidua;
using namespace thidua::samples;

namespace {

/// A closed ledger of seven entries; entry 5 is an undo of entry 4, entry 7 undoes three at once.
struct ClosedLedger {
    Folder folder;
    ClosedLedger()
    {
        const auto session = must(Session::create(folder.file(), options()));
        const Ledger& ledger = session->ledger();
        const Sample sample(ledger);
        must(session->apply(sample.load()));
        const Sheet sheet = sample.sheet(ledger, 2, Round::Appraisal);
        ChangeSet first(Action::SetScore,
                        {QStringLiteral("TTYT Thanh Thủy"), QStringLiteral("1.1")});
        first.insert(sheet);
        first.append(typeScore(sheet, sample.leaf("1.1"), Points::whole(50)));
        must(session->apply(first));
        must(session->apply(retypeScore(ledger, sheet, sample.leaf("1.1"), Points::whole(40))));
        must(session->undo());
        must(session->apply(retypeScore(ledger, sheet, sample.leaf("1.1"), Points::whole(30))));
        must(session->undoEntry(3, true));
    }
    CheckReport check() const
    {
        return must(must(Session::open(folder.file(), options(true)))->check());
    }
};

} // namespace

TEST_CASE("an untouched ledger is sound")
{
    const ClosedLedger ledger;
    const CheckReport report = ledger.check();
    CHECK(report.isSound());
    CHECK(report.historyEntries == 7);
    CHECK(report.firstBrokenEntry == 0);
    CHECK(
        integerOf(peek(ledger.folder.file(), "SELECT count(*) FROM history WHERE also IS NOT NULL"))
        == 1);
}

TEST_CASE("any byte of history changed is found, with the entry it belongs to")
{
    const ClosedLedger ledger;
    const QString path = ledger.folder.file();
    const int entry = GENERATE(1, 3, 5, 7);
    const QByteArray where = " WHERE number = " + QByteArray::number(entry);
    for (const char* column : {"at", "action", "undoes", "row_count"}) {
        const qint64 value = integerOf(
            peek(path, QByteArray("SELECT coalesce(") + column + ", 0) FROM history" + where));
        const bool wasNull =
            integerOf(peek(path, QByteArray("SELECT ") + column + " IS NULL FROM history" + where))
            != 0;
        tamper(path,
               QByteArray("UPDATE history SET ") + column + " = " + QByteArray::number(value ^ 1)
                   + where);
        CAPTURE(entry, column);
        CHECK(ledger.check().firstBrokenEntry == entry);
        tamper(path,
               QByteArray("UPDATE history SET ") + column + " = "
                   + (wasNull ? QByteArray("NULL") : QByteArray::number(value)) + where);
    }
    for (const char* column : {"arguments", "change", "also", "hash"}) {
        const QByteArray type = qstrcmp(column, "arguments") == 0 ? "TEXT" : "BLOB";
        const qint64 length = integerOf(peek(path,
                                             QByteArray("SELECT coalesce(length(CAST(") + column
                                                 + " AS BLOB)), 0) FROM history" + where));
        const QString original =
            textOf(peek(path, QByteArray("SELECT hex(") + column + ") FROM history" + where));
        for (qint64 i = 0; i < std::min<qint64>(length, 40); ++i) {
            QByteArray bytes = QByteArray::fromHex(original.toLatin1());
            bytes[i] = static_cast<char>(bytes[i] ^ 0x01);
            const auto set = [&](const QByteArray& hex) {
                tamper(path,
                       QByteArray("UPDATE history SET ") + column + " = CAST(x'" + hex + "' AS "
                           + type + ")" + where);
            };
            set(bytes.toHex());
            CAPTURE(entry, column, i);
            const CheckReport report = ledger.check();
            CHECK_FALSE(report.isSound());
            CHECK(report.firstBrokenEntry == entry);
            set(original.toLatin1());
        }
    }
    CHECK(ledger.check().isSound());
}

TEST_CASE("a person renamed, an entry moved or taken out is found")
{
    const auto [sql, entry] = GENERATE(table<const char*, qint64>({
        {"UPDATE actor SET name = 'Trần Văn Bình'", 1},
        {"UPDATE actor SET host = ''", 1},
        {"DELETE FROM history WHERE number = 4", 4},
        {"UPDATE history SET number = 999 WHERE number = 7", 7},
        {"UPDATE history SET number = -1 WHERE number = 2", 1},
    }));
    const ClosedLedger ledger;
    tamper(ledger.folder.file(), sql);
    const CheckReport report = ledger.check();
    CHECK_FALSE(report.chainSound);
    CHECK(report.firstBrokenEntry == entry);
    CHECK_FALSE(report.problems.isEmpty());
}

TEST_CASE("an entry forged with a hash of its own breaks the one after it")
{
    const ClosedLedger ledger;
    const QString path = ledger.folder.file();
    HistoryRow forged;
    QByteArray before;
    {
        const auto database = must(Database::open(path, Database::Mode::ReadOnly));
        const HistoryStore store(*database);
        before = must(store.row(2))->hash;
        forged = must(store.row(3)).value();
    }
    CHECK(forged.hash == forged.digest(before));
    forged.at += 1;
    tamper(path,
           "UPDATE history SET at = " + QByteArray::number(forged.at) + ", hash = x'"
               + forged.digest(before).toHex() + "' WHERE number = 3");
    CHECK(ledger.check().firstBrokenEntry == 4);
}

TEST_CASE("sums and rows changed behind the program's back are reported")
{
    const auto [sql, word] = GENERATE(table<const char*, const char*>({
        {"UPDATE sheet_result SET total = total + 1", "TTYT Thanh Thủy"},
        {"UPDATE sheet_result SET has_total = 0", "TTYT Thanh Thủy"},
        {"UPDATE sheet_result SET standards = x'00'", "TTYT Thanh Thủy"},
        {"DELETE FROM sheet_result", "TTYT Thanh Thủy"},
        {"UPDATE score SET amount = amount + 100", "50,01"},
        {"UPDATE score SET criterion = 4711", "4711"},
        {"UPDATE criterion SET maximum = 100 WHERE code = '1.1'", "0,01"},
        {"DELETE FROM movement", "movement"},
        {"DELETE FROM unit WHERE code = 'K2-1'", "unit"},
    }));
    Folder folder;
    {
        const auto session = must(Session::create(folder.file(), options()));
        const Sample sample(session->ledger());
        must(session->apply(sample.load()));
        const Sheet sheet = sample.sheet(session->ledger(), 2, Round::Appraisal);
        ChangeSet change(Action::SetScore);
        change.insert(sheet);
        change.append(typeScore(sheet, sample.leaf("1.1"), Points::whole(50)));
        must(session->apply(change));
        CHECK(must(session->check()).isSound());
    }
    tamper(folder.file(), sql);
    const CheckReport report = must(must(Session::open(folder.file(), options(true)))->check());
    INFO(sql << "\n" << report.problems.join(u'\n').toStdString());
    CHECK_FALSE(report.isSound());
    CHECK(report.chainSound);
    CHECK(report.problems.join(u'\n').contains(QString::fromUtf8(word)));
}

TEST_CASE("the check says how far it is and can be stopped")
{
    const ClosedLedger ledger;
    const auto session = must(Session::open(ledger.folder.file(), options(true)));
    std::vector<int> told;
    must(session->check([&](int percent) {
        told.push_back(percent);
        return true;
    }));
    CHECK(told.front() == 0);
    CHECK(told.back() == 100);
    CHECK(std::is_sorted(told.begin(), told.end()));
    const auto stopped = session->check([](int percent) { return percent < 20; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("history is read newest first, in pages, with who, where and when")
{
    const ClosedLedger ledger;
    const auto session = must(Session::open(ledger.folder.file(), options(true)));
    const auto newest = must(session->history(0, 3));
    REQUIRE(newest.size() == 3);
    CHECK(newest[0].number == 7);
    CHECK(must(session->history(newest.back().number, 3)).front().number == 4);
    CHECK(newest[0].actor.name == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(newest[0].actor.account == QStringLiteral("hoant"));
    CHECK(newest[0].actor.host == QStringLiteral("TCCB-PC02"));
    CHECK(newest[0].at == options().clock());
    CHECK(newest[0].rowCount == 3);
    CHECK(must(session->history()).back().action == Action::CreateLedger);
    CHECK(session->lastSaved() == options().clock());
    CHECK(session->changeOf(99).error().code == ErrorCode::NotFound);
}

TEST_CASE("a typed score takes at most 160 bytes of history")
{
    Folder folder;
    constexpr int kScores = 500;
    qint64 before = 0;
    {
        const auto session = must(Session::create(folder.file(), options()));
        const Sample sample(session->ledger());
        must(session->apply(sample.load()));
        const Sheet sheet = sample.sheet(session->ledger(), 2, Round::Appraisal);
        ChangeSet first(Action::SetScore);
        first.insert(sheet);
        first.append(typeScore(sheet, sample.leaf("1.1"), Points::whole(50)));
        must(session->apply(first));
        must(session->backupTo(folder.file(QStringLiteral("truoc.thidua"))));
        for (int i = 0; i < kScores; ++i)
            must(session->apply(retypeScore(session->ledger(), sheet, sample.leaf("1.1"),
                                            Points::hundredths(4'000 + i))));
    }
    before = QFileInfo(folder.file(QStringLiteral("truoc.thidua"))).size();
    const qint64 grown = QFileInfo(folder.file()).size() - before;
    INFO(grown / kScores << " bytes a score");
    CHECK(grown <= 160 * kScores);
}
