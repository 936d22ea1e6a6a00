// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace thidua::samples {

/// Unwraps a result or fails the test with its message.
template<class T>
T must(Result<T> result)
{
    INFO(
        (result ? QString() : result.error().message + u' ' + result.error().detail).toStdString());
    REQUIRE(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A plan of two blocs with five units, two standards (one criterion by hand, one by ratio) and a
/// bonus, as change sets: the storage tests need no action.
struct Sample {
    Movement movement;
    Plan plan;
    PlanRules rules;
    std::vector<Bloc> blocs;
    std::vector<Unit> units;
    std::vector<Membership> memberships;
    std::vector<Criterion> criteria; ///< 1, 1.1, 2, 2.1, 3
    std::vector<Grade> grades;

    explicit Sample(const Ledger& ledger);
    ChangeSet load() const;
    Sheet sheet(const Ledger& ledger, size_t unit, Round round,
                SheetState state = SheetState::Draft) const;
    const Criterion& leaf(const char* code) const;
};

Session::Options options(bool readOnly = false);
/// In memory, with the sample loaded.
std::unique_ptr<Session> inMemory();
ChangeSet typeScore(const Sheet& sheet, const Criterion& criterion, Points points);
/// The points of a leaf become others, from what the ledger holds now.
ChangeSet retypeScore(const Ledger& ledger, const Sheet& sheet, const Criterion& criterion,
                      Points points);
Points total(const Ledger& ledger, SheetId sheet);

/// A ledger in a folder of its own that is gone with it.
struct Folder {
    QTemporaryDir directory;
    QString file(const QString& name = QStringLiteral("so-thi-dua.thidua")) const
    {
        return directory.filePath(name);
    }
    QStringList names() const;
};

/// Runs SQL on a closed file, as a stranger would.
void tamper(const QString& path, const QByteArray& sql);
/// The one value a query gives.
Value peek(const QString& path, const QByteArray& sql);

/// While it lives, files are judged by the rights of an ordinary user: root may do everything.
class AsOrdinaryUser {
public:
    AsOrdinaryUser();
    ~AsOrdinaryUser();
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;
};

} // namespace thidua::samples
