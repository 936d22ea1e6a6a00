// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionprivate.h"

#include "core/storage/migrations.h"
#include "core/storage/volume.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

/// One name for one file, whatever links lead to it: the lock stands beside the real file.
QString realPath(const QString& path)
{
    const QFileInfo file(path);
    if (const QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QString(folder + u'/' + file.fileName());
}

struct SessionFiles {
    Q_DECLARE_TR_FUNCTIONS(SessionFiles)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Result<void> mustBeFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(
            ErrorCode::NotFound,
            SessionFiles::tr("“%1” is not there. Check the name, or that the disk is connected.")
                .arg(shown(path)));
    if (!file.isFile())
        return fail(
            ErrorCode::NotALedger,
            SessionFiles::tr("“%1” is not an emulation ledger. Choose a file that ends in .thidua.")
                .arg(shown(path)));
    return {};
}

/// Opens for reading a ledger nobody can write beside: in a read-only folder SQLite needs to be told
/// that no log will appear. A log that is there would be lost sight of, so then it stays refused.
Result<std::unique_ptr<Database>> openToRead(const QString& path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto schema = database ? schemaOf(**database) : Result<int>(fail(database.error()));
    if (schema)
        return database;
    if (schema.error().code != ErrorCode::Io && schema.error().code != ErrorCode::ReadOnly)
        return fail(schema.error());
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return fail(
            ErrorCode::ReadOnly,
            SessionFiles::tr(
                "“%1” was not closed in the ordinary way and its folder cannot be written. Copy "
                "it, "
                "with the file that ends in -wal, to a folder of your own and open it there.")
                .arg(shown(path)),
            schema.error().detail);
    auto immutable = Database::open(path, Database::Mode::Immutable);
    if (!immutable)
        return fail(schema.error());
    if (const auto again = schemaOf(**immutable); !again)
        return fail(again.error());
    return immutable;
}

Result<void> mustBeCurrent(Database& database)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return fail(schema.error());
    if (*schema < currentSchema())
        return fail(ErrorCode::Refused,
                    SessionFiles::tr("“%1” was made by an older version. Open it for writing once, "
                                     "so that it is upgraded; a "
                                     "copy is kept beside it.")
                        .arg(shown(database.path())));
    return {};
}

} // namespace

void Session::Private::attach(std::unique_ptr<Database> opened)
{
    database = std::move(opened);
    ledger = std::make_unique<Ledger>(*database);
    writer = std::make_unique<RowWriter>(*database);
    history = std::make_unique<HistoryStore>(*database);
}

Result<void> Session::Private::configure()
{
    THIDUA_TRY(database->execute(
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY"));
    const auto enforced = database->scalar("PRAGMA foreign_keys");
    if (!enforced)
        return fail(enforced.error());
    if (integerOf(*enforced) != 1)
        return fail(ErrorCode::Io,
                    SessionFiles::tr("This SQLite was built without foreign keys and cannot keep a "
                                     "ledger. Install the program again."));
    THIDUA_TRY(ledger->readIdMark());
    if (path.isEmpty())
        return {};
    writeAheadLog = volumeOf(path) == Volume::Fixed;
    return database->execute(writeAheadLog ? "PRAGMA journal_mode = WAL"
                                           : "PRAGMA journal_mode = DELETE");
}

Result<void> Session::Private::writeFirstEntry()
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(std::move(transaction).error());
    HistoryRow row;
    row.at = options.clock().toMSecsSinceEpoch();
    row.name = options.actor.name;
    row.account = options.actor.account;
    row.host = options.actor.host;
    row.action = static_cast<qint64>(Action::CreateLedger);
    row.change = encodeChange({});
    const auto number = history->append(std::move(row));
    if (!number)
        return fail(number.error());
    return transaction->commit();
}

void Session::Private::close()
{
    idle.stop();
    if (lock && database) {
        // With the log folded back in, the closed ledger is one file. A reader may stand in the way;
        // then the log stays and the next clean close does it.
        (void)LedgerLock::clearHolder(*database);
        (void)database->execute("PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE");
    }
    ledger.reset();
    history.reset();
    writer.reset();
    database.reset();
    lock.reset();
}

Result<std::unique_ptr<Session>> Session::create(const QString& path, Options options)
{
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::Refused,
            SessionFiles::tr("“%1” exists already and is not overwritten. Choose another name.")
                .arg(shown(path)));
    if (!QFileInfo(path).absoluteDir().exists())
        return fail(ErrorCode::NotFound,
                    SessionFiles::tr("The folder “%1” is not there. Choose another one.")
                        .arg(shown(QFileInfo(path).absolutePath())));
    auto priv = std::make_unique<Private>();
    priv->path = realPath(path);
    priv->options = std::move(options);
    auto lock = LedgerLock::take(priv->path, priv->options.takeOver);
    if (!lock)
        return fail(std::move(lock).error());
    // Under another name until it is whole: who is killed meanwhile leaves no half ledger behind.
    const QString part = priv->path + QStringLiteral(".part");
    removeLedgerFile(part);
    const auto made = [&]() -> Result<void> {
        auto database = Database::open(part, Database::Mode::Create);
        if (!database)
            return fail(std::move(database).error());
        THIDUA_TRY(createSchema(**database));
        priv->attach(std::move(*database));
        return priv->writeFirstEntry();
    }();
    priv->close();
    if (!made || !QFile::rename(part, priv->path)) {
        removeLedgerFile(part);
        return made
            ? fail(ErrorCode::Io,
                   SessionFiles::tr("“%1” could not be made. Choose another name or folder.")
                       .arg(shown(path)))
            : fail(made.error());
    }
    THIDUA_TRY(priv->openToWrite(std::move(*lock)));
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

Result<void> Session::Private::openToWrite(std::unique_ptr<LedgerLock> taken)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return fail(std::move(opened).error());
    THIDUA_TRY(upgrade(**opened));
    attach(std::move(*opened));
    THIDUA_TRY(configure());
    THIDUA_TRY(LedgerLock::writeHolder(*database, options.actor, options.clock()));
    lock = std::move(taken);
    return {};
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, Options options)
{
    THIDUA_TRY(mustBeFile(path));
    auto priv = std::make_unique<Private>();
    priv->path = realPath(path);
    priv->options = std::move(options);
    if (priv->options.readOnly) {
        auto database = openToRead(priv->path);
        if (!database)
            return fail(std::move(database).error());
        THIDUA_TRY(mustBeCurrent(**database));
        priv->attach(std::move(*database));
        return std::unique_ptr<Session>(new Session(std::move(priv)));
    }
    auto lock = LedgerLock::take(priv->path, priv->options.takeOver);
    if (!lock)
        return fail(std::move(lock).error());
    THIDUA_TRY(priv->openToWrite(std::move(*lock)));
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

Result<std::unique_ptr<Session>> Session::inMemory(Options options)
{
    auto priv = std::make_unique<Private>();
    priv->options = std::move(options);
    auto database = Database::open({}, Database::Mode::Memory);
    if (!database)
        return fail(std::move(database).error());
    THIDUA_TRY(createSchema(**database));
    priv->attach(std::move(*database));
    THIDUA_TRY(priv->configure());
    THIDUA_TRY(priv->writeFirstEntry());
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

std::optional<LockHolder> Session::holder(const QString& name)
{
    const QString path = realPath(name);
    if (!LedgerLock::isHeld(path))
        return std::nullopt;
    LockHolder holder = LedgerLock::read(path);
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    auto statement = database ? (*database)->prepare("SELECT user, host, since FROM opened_by")
                              : Result<Statement>(fail(database.error()));
    if (statement && statement->step().value_or(false)) {
        holder.user = statement->text(0);
        holder.host = statement->text(1);
        holder.since = QDateTime::fromMSecsSinceEpoch(statement->integer(2), Qt::UTC);
    }
    return holder;
}

Result<void> Session::backupTo(const QString& path) const
{
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::Refused,
            SessionFiles::tr("“%1” exists already and is not overwritten. Choose another name.")
                .arg(shown(path)));
    return copyVerified(*d->database, path);
}

} // namespace thidua
