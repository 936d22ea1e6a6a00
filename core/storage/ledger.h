// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/preflight.h"
#include "core/storage/changeset.h"

#include <memory>
#include <optional>

namespace thidua {

class Database;

/// The reading side of a ledger file: answers with domain values and never writes. Plan books are
/// kept until the session says their plan changed. One thread, the session's.
class Ledger {
public:
    explicit Ledger(Database& database);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    using Book = std::shared_ptr<const PlanBook>;

    Result<std::vector<Plan>> plans() const; ///< by period, then title
    Result<Book> book(PlanId plan) const;
    Result<std::vector<Unit>> units() const; ///< by code, digits as numbers

    Result<std::optional<Sheet>> sheet(PlanId plan, UnitId unit, Round round) const;
    Result<std::optional<Sheet>> sheet(SheetId id) const;
    Result<std::vector<SheetSummary>> summaries(PlanId plan, Round round) const;
    Result<std::optional<SheetResult>> result(SheetId sheet) const;
    Result<std::vector<Score>> scores(SheetId sheet) const; ///< by criterion id
    Result<std::optional<Score>> score(SheetId sheet, CriterionId criterion) const;
    Result<std::vector<ScoreNote>> notes(SheetId sheet) const;
    Result<std::optional<ScoreNote>> note(SheetId sheet, CriterionId criterion) const;
    /// All rounds of one unit in a plan, with scores and notes; the unit of every page about one unit.
    Result<UnitFile> unitFile(PlanId plan, UnitId unit) const;
    /// One leaf in a round over a bloc, for peer bases.
    Result<std::vector<Score>> scoresOf(PlanId plan, BlocId bloc, CriterionId criterion,
                                        Round round) const;
    Result<std::vector<PeerBasis>> bases(PlanId plan) const;

    Result<std::vector<MetricValue>> metricValues(PlanId plan) const;
    Result<std::vector<DecidedDocket>> decisions(PlanId plan) const;
    /// Ranks and awards the whole plan from the stored results, as of `day`.
    Result<Standing> standing(PlanId plan, QDate day) const;
    /// Evaluates a sheet again from its scores, with every node's outcome: parallel to the nodes of the
    /// plan's table, or of its part for the unit's bloc (ScoreTable::forBloc) where it has such branches.
    Result<Evaluation> evaluation(PlanId plan, UnitId unit, Round round) const;
    Result<Evaluation> evaluation(const Sheet& sheet) const;
    /// What evaluate() needs to know about a unit in a round.
    Result<SheetContext> context(const PlanBook& book, UnitId unit, Round round) const;

    Result<QString> setting(const QString& key) const; ///< blank when not set
    /// Bytes a fact cites by their SHA-256. Corrupt when they are not there, or not those.
    Result<QByteArray> blob(const QString& sha256) const;

    /// Rows as stored, for editing. `where` is an SQL condition of ours with `?` for the values.
    template<class T>
    Result<std::vector<T>> rows(const char* where = nullptr,
                                const std::vector<Value>& values = {}) const;
    template<class T>
    Result<std::optional<T>> find(const std::vector<Value>& key) const;

    /// A number no row has yet. Consecutive calls differ; an unused one is simply skipped.
    qint64 newId() const;
    template<class IdType>
    IdType newId() const
    {
        return IdType{newId()};
    }

    /// What newId() would give next: the session stores it with every change.
    qint64 idMark() const;
    /// Takes up the numbers where the file left them; before anything is written.
    Result<void> readIdMark();

    /// Forgets the books of these plans (all when empty).
    void forget(const std::vector<PlanId>& plans);

private:
    friend class ReadSnapshot;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace thidua
