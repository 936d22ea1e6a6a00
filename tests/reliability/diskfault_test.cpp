// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/faultyvfs.h"
#include "tests/reliability/replay.h"
#include "tests/reliability/work.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace thidua;
using namespace thidua::reliability;

namespace {

constexpr int kSteps = 12;

struct Outcome {
    qint64 acknowledged = 0;
    std::optional<Error> error;
};

/// Opens, works, copies and closes, as far as it goes.
Outcome workOn(const QString& path, const QString& copy)
{
    Outcome outcome;
    const auto session = Session::open(path, options());
    if (!session) {
        outcome.error = session.error();
        return outcome;
    }
    Work work(**session);
    for (int number = 0; number < kSteps; ++number) {
        const auto written = work.step(number);
        if (!written) {
            outcome.error = written.error();
            // Whoever goes on after an error must find the session in order.
            if (const auto again = work.step(number); again)
                outcome.acknowledged = std::max(outcome.acknowledged, *again);
            return outcome;
        }
        outcome.acknowledged = std::max(outcome.acknowledged, *written);
    }
    if (const auto copied = (*session)->backupTo(copy); !copied)
        outcome.error = copied.error();
    return outcome;
}

} // namespace

TEST_CASE("whichever write, sync, truncate, open or delete fails: a clear error, nothing lost, the "
          "next start works")
{
    const auto [fault, forGood] = GENERATE(table<Fault, bool>({
        {Fault::DiskFull, false},
        {Fault::DiskFull, true},
        {Fault::BrokenDisk, false},
        {Fault::BrokenDisk, true},
    }));
    CAPTURE(static_cast<int>(fault), forGood);
    const QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("goc.thidua"));
    {
        const auto session = Session::create(original, options());
        REQUIRE(session.has_value());
        REQUIRE(Work(**session).prepare().has_value());
    }
    int failing = 1;
    int silent = 0;
    while (true) {
        const QString path = folder.filePath(QStringLiteral("so%1.thidua").arg(failing));
        const QString copy = folder.filePath(QStringLiteral("ban-sao%1.thidua").arg(failing));
        REQUIRE(QFile::copy(original, path));
        FaultyFileSystem disk(failing, fault, forGood);
        const Outcome outcome = workOn(path, copy);
        const bool failed = disk.hasFailed();
        disk.heal();
        CAPTURE(failing, outcome.acknowledged);
        INFO((outcome.error ? outcome.error->message + u' ' + outcome.error->detail
                            : QStringLiteral("no error"))
                 .toStdString());
        CHECK(damage(path, outcome.acknowledged).toStdString() == "");
        if (outcome.error) {
            CHECK(failed);
            CHECK_FALSE(outcome.error->message.isEmpty());
            const ErrorCode code = outcome.error->code;
            if (fault == Fault::DiskFull)
                CHECK(code == ErrorCode::DiskFull);
            else
                CHECK((code == ErrorCode::Io || code == ErrorCode::ReadOnly));
            // A copy that could not be finished is not left lying about.
            CHECK_FALSE(QFile::exists(copy + QStringLiteral(".part")));
        } else {
            // A failure while the log is folded back needs no words: the log still holds everything.
            silent += failed;
            if (QFile::exists(copy))
                CHECK(damage(copy, outcome.acknowledged).toStdString() == "");
        }
        for (const QString& file : {path, copy})
            QFile::remove(file);
        if (!failed)
            break;
        ++failing;
    }
    CHECK(failing > kSteps);
    CHECK(silent < failing / 2);
}

TEST_CASE("a ledger that could not be made leaves nothing behind, and can be made afterwards")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::BrokenDisk);
    for (int failing = 1;; ++failing) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("so.thidua"));
        FaultyFileSystem disk(failing, fault, true);
        const bool made = Session::create(path, options()).has_value();
        const bool failed = disk.hasFailed();
        disk.heal();
        CAPTURE(failing, made);
        if (!made && !QFile::exists(path)) {
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
            REQUIRE(Session::create(path, options()).has_value());
        }
        CHECK(damage(path, 1).toStdString() == "");
        if (!failed)
            break;
    }
}
