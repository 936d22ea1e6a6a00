// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returndesk.h"
#include "core/exchange/packages/returnfile.h"
#include "core/exchange/packages/unitcopy.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace thidua::test {

template<class T>
T ok(Result<T> result)
{
    INFO((result ? QString() : result.error().message + result.error().detail).toStdString());
    REQUIRE(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A council's ledger with a plan of mixed rules, its units, targets and milestones; and the units that
/// answer its forms, each in a ledger of its own.
class PackageFixture {
public:
    explicit PackageFixture(int units, int criteria = 24);

    Session& council() { return *m_council; }
    const Ledger& ledger() const { return m_council->ledger(); }
    PlanId plan() const { return m_plan; }
    Ledger::Book book() const { return ok(ledger().book(m_plan)); }
    UnitId unit(int index) const { return book()->members[static_cast<size_t>(index)].unit; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    actions::Stamp stamp() const;
    QDate today() const { return m_council->now().date(); }

    /// Forms for all units, or for these; recorded in the ledger.
    std::vector<IssuedForm> issue(const std::vector<int>& units = {}, const QString& passcode = {});
    /// A unit's copy made from a form.
    std::unique_ptr<Session> open(const IssuedForm& form, const QString& name);
    /// Writes through an action of a unit or of the council; must succeed.
    static void write(Session& session, const Result<ChangeSet>& change);
    /// Points of one leaf of a unit's own sheet, typed.
    static void score(Session& copy, const QString& criterion, const char* points);
    /// Everything a unit reports, made up from its number and a seed: scores, notes, figures, promises,
    /// steps, initiatives, difficulties, files.
    static void fill(Session& copy, int seed);
    /// The return of a copy as a file; its path.
    QString send(Session& copy, const QString& name);

    ReturnComparison compare(const QString& file) const;
    /// Receives as the wizard would, conflicts undecided; what was compared.
    ReturnComparison receive(const QString& file);
    UnitReport held(UnitId unit) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_council;
    PlanId m_plan;
};

/// The options of a session at a fixed moment.
Session::Options at(const char* person, const QDateTime& moment);

} // namespace thidua::test
