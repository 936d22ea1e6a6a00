// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/readsnapshot.h"
#include "tests/core/storage/sampleledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTest>

using namespace thidua;
using namespace thidua::samples;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void makeLedger(const QString& path)
{
    const auto session = must(Session::create(path, options()));
    must(session->apply(Sample(session->ledger()).load()));
}

Error openingError(const QString& path, bool readOnly)
{
    const auto session = Session::open(path, options(readOnly));
    REQUIRE_FALSE(session.has_value());
    return session.error();
}

[[maybe_unused]] void setRights(const QString& path, bool writable)
{
    auto rights = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFileInfo(path).isDir())
        rights |= QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    if (writable)
        rights |= QFileDevice::WriteOwner;
    REQUIRE(QFile::setPermissions(path, rights));
}

} // namespace

TEST_CASE("a closed ledger is exactly one file, also after writing and reading")
{
    Folder folder;
    makeLedger(folder.file());
    CHECK(folder.names() == QStringList{QStringLiteral("so-thi-dua.thidua")});
    {
        const auto session = must(Session::open(folder.file(), options()));
        CHECK(folder.names().contains(QStringLiteral("so-thi-dua.thidua.lock")));
        CHECK(folder.names().contains(QStringLiteral("so-thi-dua.thidua-wal")));
    }
    CHECK(folder.names() == QStringList{QStringLiteral("so-thi-dua.thidua")});
    {
        const auto session = must(Session::open(folder.file(), options(true)));
        CHECK(session->isReadOnly());
        CHECK(must(session->ledger().plans()).size() == 1);
        CHECK(folder.names() == QStringList{QStringLiteral("so-thi-dua.thidua")});
    }
    CHECK(readFile(folder.file()).mid(18, 2) == QByteArray("\1\1")); // no log needed to read it
    CHECK(integerOf(peek(folder.file(), "SELECT count(*) FROM opened_by")) == 0);
}

TEST_CASE("two seconds after the last change the log is empty and the file holds everything")
{
    Folder folder;
    const auto session = must(Session::create(folder.file(), options()));
    must(session->apply(Sample(session->ledger()).load()));
    const QFileInfo log(folder.file() + QStringLiteral("-wal"));
    REQUIRE(log.size() > 0);
    CHECK(QTest::qWaitFor([&] { return QFileInfo(log.filePath()).size() == 0; }, 5'000));
    CHECK(integerOf(peek(folder.file(), "SELECT count(*) FROM unit")) == 5);
}

TEST_CASE("making a ledger overwrites nothing")
{
    Folder folder;
    writeFile(folder.file(), "quan trọng");
    const auto made = Session::create(folder.file(), options());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::Refused);
    CHECK(readFile(folder.file()) == QByteArray("quan trọng"));
    const auto nowhere = Session::create(folder.file(QStringLiteral("khong/co.thidua")), options());
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("what is not a ledger is refused by its own error, and not touched")
{
    const bool readOnly = GENERATE(false, true);
    Folder folder;
    const QString path = folder.file();
    ErrorCode expected = ErrorCode::NotALedger;
    SECTION("a file that is not there")
    {
        expected = ErrorCode::NotFound;
    }
    SECTION("a folder")
    {
        QDir().mkpath(path);
    }
    SECTION("an empty file")
    {
        writeFile(path, {});
    }
    SECTION("a text")
    {
        writeFile(path, QByteArray("đơn vị,điểm\n").repeated(500));
    }
    SECTION("a few bytes")
    {
        writeFile(path, "PK\3\4");
    }
    SECTION("a database of another program")
    {
        writeFile(path, {});
        tamper(path, "CREATE TABLE meta (key, value); PRAGMA user_version = 1");
    }
    SECTION("a ledger cut short")
    {
        makeLedger(path);
        const QByteArray whole = readFile(path);
        const qsizetype length = GENERATE_COPY(values<qsizetype>({600, 4'096, 10'000}));
        writeFile(path, whole.first(length));
        expected = ErrorCode::Corrupt;
    }
    SECTION("a ledger of a later version")
    {
        makeLedger(path);
        tamper(path,
               "PRAGMA user_version = 99; UPDATE meta SET value = '7.4' WHERE key = 'program'");
        expected = ErrorCode::NewerLedger;
    }
    const QByteArray before = QFileInfo(path).isFile() ? readFile(path) : QByteArray();
    const Error error = openingError(path, readOnly);
    INFO(error.message.toStdString() << " / " << error.detail.toStdString());
    CHECK(error.code == expected);
    CHECK(error.message.contains(QStringLiteral("so-thi-dua.thidua"))
          != (expected == ErrorCode::NewerLedger));
    if (expected == ErrorCode::NewerLedger)
        CHECK(error.message.contains(QStringLiteral("7.4")));
    if (QFileInfo(path).isFile())
        CHECK(readFile(path) == before);
    CHECK(folder.names().size() == (QFileInfo(path).isFile() ? 1 : 0));
}

TEST_CASE("garbage in the middle of a ledger is an error or a finding, never a wrong answer")
{
    Folder folder;
    makeLedger(folder.file());
    QByteArray bytes = readFile(folder.file());
    const qsizetype page = GENERATE(1, 2, 5, 20, 40);
    if ((page + 1) * 4'096 > bytes.size())
        return;
    bytes.replace(page * 4'096, 4'096, QByteArray(4'096, '\x5a'));
    writeFile(folder.file(), bytes);
    const auto session = Session::open(folder.file(), options(true));
    if (!session) {
        CHECK(session.error().code == ErrorCode::Corrupt);
        return;
    }
    const auto report = (*session)->check();
    if (report)
        CHECK_FALSE(report->isSound());
    else
        CHECK(report.error().code == ErrorCode::Corrupt);
}

TEST_CASE("the second to open a ledger learns who has it and since when, and may read")
{
    Folder folder;
    makeLedger(folder.file());
    const auto first = must(Session::open(folder.file(), options()));
    const Error error = openingError(folder.file(), false);
    CHECK(error.code == ErrorCode::Locked);
    for (const char* word : {"Nguyễn Thị Hoa", "TCCB-PC02", "so-thi-dua.thidua"})
        CHECK(error.message.contains(QString::fromUtf8(word)));
    CHECK(error.message.contains(formatDateTime(options().clock())));

    const auto holder = Session::holder(folder.file());
    REQUIRE(holder.has_value());
    CHECK(holder->user == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(holder->host == QStringLiteral("TCCB-PC02"));
    CHECK(holder->since == options().clock());

    const auto second = must(Session::open(folder.file(), options(true)));
    const PlanId plan = must(second->ledger().plans()).front().id;
    const auto book = must(second->ledger().book(plan));
    CHECK(book->members.size() == 5);
    const auto refused = second->apply([] {
        ChangeSet change(Action::EditSettings);
        change.insert(Setting{QStringLiteral("office"), QStringLiteral("Sở Y tế")});
        return change;
    }());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ReadOnly);

    // The reader sees what the writer commits.
    const Unit before = must(first->ledger().units()).front();
    Unit after = before;
    after.name = QStringLiteral("TTYT huyện Thanh Thủy");
    ChangeSet rename(Action::EditUnits);
    rename.update(before, after);
    must(first->apply(rename));
    CHECK(must(second->ledger().book(plan))->member(after.id)->name == after.name);
}

TEST_CASE("reads within a snapshot are of one moment, whatever another window writes")
{
    Folder folder;
    makeLedger(folder.file());
    const auto writer = must(Session::open(folder.file(), options()));
    const auto reader = must(Session::open(folder.file(), options(true)));
    const auto nameSeen = [&] { return must(reader->ledger().units()).front().name; };
    const QString before = nameSeen();
    const auto rename = [&](const QString& name) {
        const Unit old = must(writer->ledger().units()).front();
        Unit renamed = old;
        renamed.name = name;
        ChangeSet change(Action::EditUnits);
        change.update(old, renamed);
        must(writer->apply(change));
    };
    {
        const ReadSnapshot snapshot(reader->ledger());
        CHECK(nameSeen() == before);
        rename(QStringLiteral("TTYT huyện Thanh Thủy"));
        {
            const ReadSnapshot inner(reader->ledger());
            CHECK(nameSeen() == before);
        }
        CHECK(nameSeen() == before); // the inner one does not end the outer
    }
    CHECK(nameSeen() == QStringLiteral("TTYT huyện Thanh Thủy"));
    {
        const ReadSnapshot snapshot(writer->ledger());
        CHECK(must(writer->ledger().units()).front().name != before);
    }
    rename(before); // who read in a snapshot may write again
    CHECK(nameSeen() == before);
}

TEST_CASE("this machine is called what lock files call it")
{
    // Windows has two names for a machine, and only one of them is written there.
    const Folder folder;
    QLockFile lock(folder.file());
    REQUIRE(lock.tryLock(0));
    qint64 process = 0;
    QString host;
    QString application;
    REQUIRE(lock.getLockInfo(&process, &host, &application));
    CHECK(host == machineName());
    CHECK(Actor::ofSystem().host == host);
}

TEST_CASE("a ledger open on this very machine is said to be in another window")
{
    Folder folder;
    makeLedger(folder.file());
    auto here = options();
    here.actor.host = machineName();
    const auto first = must(Session::open(folder.file(), here));
    const Error error = openingError(folder.file(), false);
    CHECK(error.code == ErrorCode::Locked);
    CHECK(error.message.contains(QStringLiteral("another window on this machine")));
    CHECK_FALSE(error.message.contains(here.actor.host + u' '));
}

TEST_CASE("when the first closes, the next may write and nobody holds it")
{
    Folder folder;
    makeLedger(folder.file());
    must(Session::open(folder.file(), options())).reset();
    CHECK_FALSE(Session::holder(folder.file()).has_value());
    CHECK_FALSE(must(Session::open(folder.file(), options()))->isReadOnly());
}

TEST_CASE(
    "a lock left by a program that is gone is taken over, one of another machine only when told")
{
    Folder folder;
    makeLedger(folder.file());
    const QString lock = folder.file() + QStringLiteral(".lock");
    SECTION("of this machine")
    {
        QProcess gone;
        gone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--help")});
        REQUIRE(gone.waitForStarted());
        const qint64 process = gone.processId();
        REQUIRE(gone.waitForFinished());
        writeFile(lock,
                  QByteArray::number(process) + "\nsothidua\n" + machineName().toUtf8() + "\n");
        CHECK(Session::open(folder.file(), options()).has_value());
    }
    SECTION("of a program killed before it could say who it is")
    {
        writeFile(lock, {});
        CHECK_FALSE(Session::holder(folder.file()).has_value());
        CHECK(Session::open(folder.file(), options()).has_value());
    }
    SECTION("of another machine")
    {
        writeFile(lock, "4711\nsothidua\nTCCB-PC07\n");
        const Error error = openingError(folder.file(), false);
        CHECK(error.code == ErrorCode::Locked);
        CHECK(error.message.contains(QStringLiteral("TCCB-PC07")));
        auto told = options();
        told.takeOver = true;
        CHECK(Session::open(folder.file(), told).has_value());
    }
}

#ifdef Q_OS_UNIX // folders on Windows have access lists, which QFile does not set
TEST_CASE("a folder that cannot be written is refused for writing and read all the same")
{
    Folder folder;
    QDir(folder.directory.path()).mkdir(QStringLiteral("chi-doc"));
    const QString sub = folder.file(QStringLiteral("chi-doc"));
    const QString path = sub + QStringLiteral("/so.thidua");
    const bool leftOpen = GENERATE(false, true);
    makeLedger(path);
    if (leftOpen) // the log was emptied, but the file still says that it has one
        tamper(path, "PRAGMA journal_mode = WAL");
    setRights(path, false);
    setRights(folder.directory.path(), true);
    setRights(sub, false);
    REQUIRE(QFile::setPermissions(folder.directory.path(),
                                  QFile::permissions(sub) | QFileDevice::WriteOwner));
    {
        const AsOrdinaryUser ordinary;
        const Error error = openingError(path, false);
        CHECK(error.code == ErrorCode::ReadOnly);
        CHECK(error.message.contains(QStringLiteral("chi-doc")));
        const auto made = Session::create(sub + QStringLiteral("/moi.thidua"), options());
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == ErrorCode::ReadOnly);
        const auto session = must(Session::open(path, options(true)));
        CHECK(must(session->ledger().units()).size() == 5);
        CHECK(must(session->check()).isSound());
    }
    setRights(sub, true);
}
#endif

TEST_CASE("a copy is checked, opens as a ledger of its own, and overwrites nothing")
{
    Folder folder;
    const auto session = must(Session::create(folder.file(), options()));
    must(session->apply(Sample(session->ledger()).load()));
    const QString copy = folder.file(QStringLiteral("ban-sao.thidua"));
    must(session->backupTo(copy));
    {
        const auto other = must(Session::open(copy, options()));
        CHECK(must(other->ledger().units()) == must(session->ledger().units()));
        CHECK(must(other->history()).size() == 2);
        CHECK(must(other->check()).isSound());
    }
    const auto again = session->backupTo(copy);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Refused);
    CHECK_FALSE(session->backupTo(folder.file(QStringLiteral("khong/co.thidua"))).has_value());
    CHECK_FALSE(folder.names().contains(QStringLiteral("ban-sao.thidua.part")));
}
