// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sample.h"
#include "tests/support/fakeprompts.h"
#include "ui/support/settings.h"
#include "ui/workspace.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace thidua {

/// The sample ledger on the day of its pictures, 12/12/2024: 30 units in three blocs, three of them
/// tied at 97,50 for two places in bloc 2. Each test gets its own copy.
class SampleFixture {
public:
    static Session::Options options()
    {
        Session::Options options;
        options.actor.name = QStringLiteral("Lê Thị Hạnh");
        options.clock = [] { return QDateTime(QDate(2024, 12, 12), QTime(9, 41)); };
        return options;
    }

    UnitId unit(const QString& code) const
    {
        const auto book = workspace.book();
        const Member* member = book->memberByCode(code);
        REQUIRE(member);
        return member->unit;
    }
    BlocId bloc(const QString& code) const
    {
        const auto book = workspace.book();
        const Bloc* bloc = book->blocByCode(code);
        REQUIRE(bloc);
        return bloc->id;
    }
    Standing standing() const
    {
        return workspace.ledger().standing(workspace.plan(), QDate(2024, 12, 12)).value();
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    FakePrompts prompts;
    Workspace workspace{openCopy(folder.filePath(QStringLiteral("sample.thidua"))), prompts,
                        settings};

private:
    static const QString& original()
    {
        static const QTemporaryDir home;
        static const QString path = [] {
            const QString file = home.filePath(QStringLiteral("original.thidua"));
            REQUIRE(writeSampleLedger(file, options()));
            return file;
        }();
        return path;
    }
    static std::unique_ptr<Session> openCopy(const QString& path)
    {
        REQUIRE(QFile::copy(original(), path));
        auto session = Session::open(path, options());
        REQUIRE(session);
        return std::move(*session);
    }
};

} // namespace thidua
