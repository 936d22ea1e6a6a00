// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

struct Migrations {
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

/// The program's own version, for the message of an older program that meets this file.
constexpr auto kProgramVersion = THIDUA_VERSION;

QString shown(const Database& database)
{
    return QDir::toNativeSeparators(database.path());
}

Result<void> runStep(Database& database, const SchemaStep& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(std::move(transaction).error());
    THIDUA_TRY(database.execute(step.sql));
    THIDUA_TRY(database.execute("PRAGMA user_version = " + QByteArray::number(step.number)));
    THIDUA_TRY(database.execute("INSERT OR REPLACE INTO meta VALUES ('program', '"
                                + QByteArray(kProgramVersion) + "')"));
    // Entries made under an older schema stay readable, but cannot be undone.
    THIDUA_TRY(database.execute("INSERT OR REPLACE INTO meta SELECT 'last_step_entry', "
                                "coalesce(max(number), 0) FROM history"));
    return transaction->commit();
}

Result<qint64> integer(Database& database, const QByteArray& sql)
{
    const auto value = database.scalar(sql);
    if (!value)
        return fail(value.error());
    return integerOf(*value);
}

} // namespace

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = [] {
        std::vector<SchemaStep> all;
        for (const auto* name : {":/sql/001_initial.sql", ":/sql/002_movements.sql",
                                 ":/sql/003_packages.sql", ":/sql/004_moves.sql"}) {
            QFile file(QString::fromLatin1(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            all.push_back(
                {static_cast<int>(all.size()) + 1, opened ? file.readAll() : QByteArray()});
        }
        return all;
    }();
    return steps;
}

int currentSchema()
{
    return schemaSteps().back().number;
}

Result<void> createSchema(Database& database, std::span<const SchemaStep> steps)
{
    for (const SchemaStep& step : steps)
        THIDUA_TRY(runStep(database, step));
    return {};
}

Result<int> schemaOf(Database& database, std::span<const SchemaStep> steps)
{
    const auto application = integer(database, "PRAGMA application_id");
    if (!application)
        return fail(application.error());
    const auto version = integer(database, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*application != kApplicationId || *version < 1)
        return fail(ErrorCode::NotALedger,
                    Migrations::tr("“%1” is a database of another program, not an emulation "
                                   "ledger. Choose a file that "
                                   "ends in .thidua.")
                        .arg(shown(database)));
    if (*version <= steps.back().number)
        return static_cast<int>(*version);
    const auto program = database.scalar("SELECT value FROM meta WHERE key = 'program'");
    const QString newer = program ? textOf(*program) : QString();
    return fail(ErrorCode::NewerLedger,
                Migrations::tr("This ledger was made by version %1. The version in use is %2. "
                               "Update the program to open "
                               "it; the ledger is unchanged.")
                    .arg(newer.isEmpty() ? Migrations::tr("with schema %1").arg(*version) : newer,
                         QString::fromLatin1(kProgramVersion)),
                QStringLiteral("schema %1").arg(*version));
}

QString upgradeBackupPath(const QString& path, int schema)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName()
        + QStringLiteral(".schema%1").arg(schema);
    QString result = stem + QStringLiteral(".thidua");
    for (int i = 2; QFileInfo::exists(result); ++i)
        result = stem + QStringLiteral("-%1.thidua").arg(i);
    return result;
}

Result<void> copyVerified(const Database& source, const QString& target)
{
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    const auto copied = [&]() -> Result<void> {
        auto copy = Database::open(part, Database::Mode::Create);
        if (!copy)
            return fail(std::move(copy).error());
        THIDUA_TRY(source.copyTo(**copy));
        THIDUA_TRY((*copy)->execute("PRAGMA journal_mode = DELETE; DELETE FROM opened_by"));
        const auto verdict = (*copy)->scalar("PRAGMA integrity_check(1)");
        if (!verdict)
            return fail(verdict.error());
        if (textOf(*verdict) != QLatin1String("ok"))
            return fail(ErrorCode::Corrupt,
                        Migrations::tr("The copy “%1” did not come out right and was removed. "
                                       "Check the disk, then try again.")
                            .arg(QDir::toNativeSeparators(target)),
                        textOf(*verdict));
        return {};
    }();
    if (copied && QFile::rename(part, target))
        return {};
    QFile::remove(part);
    if (!copied)
        return copied;
    return fail(ErrorCode::Io,
                Migrations::tr("The copy could not be named “%1”. Choose another name or folder.")
                    .arg(QDir::toNativeSeparators(target)));
}

Result<void> upgrade(Database& database, std::span<const SchemaStep> steps)
{
    const auto version = schemaOf(database, steps);
    if (!version)
        return fail(version.error());
    if (*version == steps.back().number)
        return {};
    if (!database.path().isEmpty())
        THIDUA_TRY(copyVerified(database, upgradeBackupPath(database.path(), *version)));
    for (const SchemaStep& step : steps) {
        if (step.number > *version)
            THIDUA_TRY(runStep(database, step));
    }
    return {};
}

} // namespace thidua
