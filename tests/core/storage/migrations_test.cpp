// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/storage/migrations.h"

using namespace thidua;
using namespace thidua::samples;

namespace {

/// The program of tomorrow: today's steps and one more.
std::vector<SchemaStep> withStep(const char* sql)
{
    auto steps = schemaSteps();
    steps.push_back({static_cast<int>(steps.size()) + 1, sql});
    return steps;
}

void makeLedger(const QString& path)
{
    const auto session = must(Session::create(path, options()));
    must(session->apply(Sample(session->ledger()).load()));
}

} // namespace

TEST_CASE("an upgrade keeps a checked copy beside the file and says which entries are before it")
{
    Folder folder;
    makeLedger(folder.file());
    const auto steps = withStep("CREATE TABLE reminder (id INTEGER PRIMARY KEY, text TEXT) STRICT");
    {
        const auto database = must(Database::open(folder.file(), Database::Mode::ReadWrite));
        must(upgrade(*database, steps));
        CHECK(must(schemaOf(*database, steps)) == steps.back().number);
    }
    const QString copy = upgradeBackupPath(folder.file(), currentSchema())
                             .replace(QStringLiteral("-2."), QStringLiteral("."));
    CHECK(folder.names()
          == QStringList{QStringLiteral("so-thi-dua.schema4.thidua"),
                         QStringLiteral("so-thi-dua.thidua")});
    CHECK(integerOf(peek(folder.file(), "SELECT count(*) FROM reminder")) == 0);
    CHECK(integerOf(peek(folder.file(), "SELECT value FROM meta WHERE key = 'last_step_entry'"))
          == 2);
    // Today's program refuses the upgraded file and opens the copy.
    CHECK(Session::open(folder.file(), options(true)).error().code == ErrorCode::NewerLedger);
    const auto session = must(Session::open(copy, options()));
    CHECK(must(session->check()).isSound());
    CHECK(must(session->history()).front().undoable);
}

TEST_CASE("a ledger of every released schema is upgraded, keeps its results and equals a fresh one")
{
    const auto* released = GENERATE("schema1.thidua", "schema2.thidua", "schema3.thidua");
    Folder folder;
    REQUIRE(
        QFile::copy(QStringLiteral(THIDUA_SOURCE_DIR "/tests/data/ledgers/") + QString::fromLatin1(released),
                    folder.file()));
    QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner);
    const auto totals =
        "SELECT group_concat(total) FROM (SELECT total FROM sheet_result ORDER BY sheet)";
    const QString before = textOf(peek(folder.file(), totals));
    REQUIRE_FALSE(before.isEmpty());
    {
        const auto session = must(Session::open(folder.file(), options()));
        CHECK(must(session->check()).isSound());
        CHECK_FALSE(session->nextUndo().has_value()); // read, not undone
        CHECK_FALSE(must(session->history()).empty());
    }
    CHECK(textOf(peek(folder.file(), totals)) == before);
    const QString fresh = folder.file(QStringLiteral("moi.thidua"));
    must(Session::create(fresh, options())).reset();
    const auto layout = "SELECT group_concat(name || ':' || coalesce(sql, ''), char(10)) FROM "
                        "(SELECT name, sql FROM sqlite_master ORDER BY name)";
    CHECK(textOf(peek(folder.file(), layout)) == textOf(peek(fresh, layout)));
}

TEST_CASE("a step that fails leaves the ledger as it was")
{
    const auto* sql = GENERATE("CREATE TABLE reminder (id INTEGER); INSERT INTO nowhere VALUES (1)",
                               "DROP TABLE paper; this is no SQL");
    Folder folder;
    makeLedger(folder.file());
    const auto steps = withStep(sql);
    {
        const auto database = must(Database::open(folder.file(), Database::Mode::ReadWrite));
        CHECK_FALSE(upgrade(*database, steps).has_value());
    }
    const auto session = must(Session::open(folder.file(), options()));
    CHECK(must(session->check()).isSound());
    CHECK(must(session->ledger().units()).size() == 5);
}

TEST_CASE("entries from before the last step are read, not undone")
{
    Folder folder;
    makeLedger(folder.file());
    tamper(folder.file(), "UPDATE meta SET value = 2 WHERE key = 'last_step_entry'");
    const auto session = must(Session::open(folder.file(), options()));
    CHECK_FALSE(session->nextUndo().has_value());
    CHECK_FALSE(must(session->history()).front().undoable);
    CHECK_FALSE(must(session->detail(2)).empty());
    CHECK(session->undoEntry(2, true).error().code == ErrorCode::Refused);
    ChangeSet change(Action::EditSettings);
    change.insert(Setting{QStringLiteral("office"), QStringLiteral("Sở Y tế")});
    must(session->apply(change));
    CHECK(session->nextUndo()->number == 3);
    must(session->undo());
    CHECK_FALSE(session->nextUndo().has_value());
    CHECK(session->nextRedo()->number == 3);
}

TEST_CASE("the copy of an upgrade takes a free name")
{
    Folder folder;
    CHECK(upgradeBackupPath(folder.file(), 3)
          == folder.file(QStringLiteral("so-thi-dua.schema3.thidua")));
    makeLedger(folder.file(QStringLiteral("so-thi-dua.schema3.thidua")));
    CHECK(upgradeBackupPath(folder.file(), 3)
          == folder.file(QStringLiteral("so-thi-dua.schema3-2.thidua")));
}
