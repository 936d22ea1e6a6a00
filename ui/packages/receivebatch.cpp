// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivebatch.h"

#include "core/domain/packages/reportwords.h"
#include "core/domain/plan/planbook.h"
#include "ui/packages/criterionwords.h"

#include <tuple>

namespace thidua {

namespace {

/// A side in words; a dash when it says nothing.
template<class Row>
QString sideWords(const std::optional<Row>& side)
{
    const QString words = wordsOf(side);
    return words.isEmpty() ? QStringLiteral("–") : words;
}

template<class Row>
bool asksTheSame(const ComparedRow<Row>& left, const ComparedRow<Row>& right)
{
    return left.arrival == right.arrival && left.base == right.base && left.council == right.council
        && left.unit == right.unit && left.problem == right.problem && left.why == right.why;
}

} // namespace

ReceiveBatch::ReceiveBatch(std::vector<BatchFile> files, const PlanBook& book)
    : m_files(std::move(files))
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].comparison)
            m_compared.push_back(static_cast<int>(i));
    }
    for (const TableNode& node : book.table.nodes())
        m_criteria[node.criterion.code] = criterionWords(node.criterion);
}

template<class Visit>
void ReceiveBatch::visit(const BatchPlace& place, Visit&& act) const
{
    int list = 0;
    forEachComparedList(comparison(place.file).rows, [&](const auto& rows) {
        if (list++ == place.list)
            act(rows[static_cast<size_t>(place.row)]);
    });
}

std::vector<BatchPlace> ReceiveBatch::rows(int file) const
{
    std::vector<BatchPlace> places;
    int list = 0;
    forEachComparedList(comparison(file).rows, [&](const auto& rows) {
        for (int row = 0; row < static_cast<int>(rows.size()); ++row)
            places.push_back({file, list, row});
        ++list;
    });
    return places;
}

QString ReceiveBatch::subject(const BatchPlace& place) const
{
    QString words;
    visit(place, [&](const auto& row) {
        using Row = std::remove_cvref_t<decltype(row.any())>;
        words = subjectOf(row.any());
        if constexpr (std::is_same_v<Row, ReportedScore>) {
            const auto known = m_criteria.find(row.any().criterion);
            if (known != m_criteria.end())
                words = known->second;
        }
    });
    return words;
}

BatchRowFacts ReceiveBatch::facts(const BatchPlace& place) const
{
    BatchRowFacts facts;
    facts.subject = subject(place);
    visit(place, [&](const auto& compared) {
        auto row = compared;
        if (const QString parts = narrow(row); !parts.isEmpty())
            facts.subject += QStringLiteral(", ") + parts;
        facts.base = sideWords(row.base);
        facts.council = sideWords(row.council);
        facts.unit = sideWords(row.unit);
        facts.arrival = row.arrival;
        facts.take = row.take;
        facts.left = compared.isLeft();
        facts.gone = !row.unit;
        facts.onlyCouncil =
            row.arrival == Arrival::Unchanged && !(compared.unit == compared.council);
        facts.problem = row.problem.words;
        facts.why = row.why;
    });
    return facts;
}

Arrival ReceiveBatch::arrival(const BatchPlace& place) const
{
    Arrival arrival = Arrival::Unchanged;
    visit(place, [&](const auto& row) { arrival = row.arrival; });
    return arrival;
}

bool ReceiveBatch::isConflict(const BatchPlace& place) const
{
    bool conflict = false;
    visit(place, [&](const auto& row) { conflict = row.isConflict(); });
    return conflict;
}

bool ReceiveBatch::differs(const BatchPlace& place) const
{
    return arrival(place) != Arrival::Unchanged;
}

bool ReceiveBatch::hasProblem(const BatchPlace& place) const
{
    bool problem = false;
    visit(place, [&](const auto& row) { problem = !row.problem.isEmpty(); });
    return problem;
}

template<class Act>
void ReceiveBatch::change(const BatchPlace& place, Act&& act)
{
    int list = 0;
    forEachComparedList(m_files[static_cast<size_t>(place.file)].comparison->rows, [&](auto& rows) {
        if (list++ != place.list)
            return;
        auto& row = rows[static_cast<size_t>(place.row)];
        const auto before = std::tuple(row.take, row.decided, row.reason);
        act(row);
        m_edited = m_edited || before != std::tie(row.take, row.decided, row.reason);
    });
}

/// What was typed for keeping the council's comes back when that is chosen again.
void ReceiveBatch::setSide(const BatchPlace& place, std::optional<bool> forUnit)
{
    change(place, [&](auto& row) {
        const bool kept = forUnit && !*forUnit;
        if (!row.reason.isEmpty() && !kept)
            m_reasons[place] = std::exchange(row.reason, {});
        row.take = forUnit.value_or(row.arrival != Arrival::Conflict);
        row.decided = forUnit.has_value();
        if (kept && row.reason.isEmpty())
            row.reason = m_reasons[place];
    });
}

void ReceiveBatch::decide(const BatchPlace& place, bool forUnit)
{
    setSide(place, forUnit);
}

void ReceiveBatch::undecide(const BatchPlace& place)
{
    setSide(place, std::nullopt);
}

bool ReceiveBatch::isTaken(const BatchPlace& place) const
{
    bool taken = false;
    visit(place, [&](const auto& row) { taken = row.take; });
    return taken;
}

bool ReceiveBatch::isLeft(const BatchPlace& place) const
{
    bool left = false;
    visit(place, [&](const auto& row) { left = row.isLeft(); });
    return left;
}

void ReceiveBatch::inherit(const ReceiveBatch& earlier)
{
    m_edited = m_edited || earlier.m_edited;
    std::map<UnitId, int> files;
    for (const int file : earlier.m_compared)
        files.emplace(earlier.comparison(file).incoming.unit, file);
    for (const int file : m_compared) {
        const auto from = files.find(comparison(file).incoming.unit);
        if (from != files.end())
            inherit(file, earlier, from->second);
    }
}

void ReceiveBatch::inherit(int file, const ReceiveBatch& earlier, int from)
{
    std::vector<std::map<QString, int>> places; // of the earlier rows that differ, by list and key
    forEachComparedList(earlier.comparison(from).rows, [&](const auto& rows) {
        auto& keys = places.emplace_back();
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].arrival != Arrival::Unchanged)
                keys.emplace(rows[row].key(), static_cast<int>(row));
        }
    });
    int list = 0;
    forEachComparedList(m_files[static_cast<size_t>(file)].comparison->rows, [&](auto& rows) {
        const auto& keys = places[static_cast<size_t>(list)];
        for (size_t row = 0; row < rows.size(); ++row) {
            const auto known = keys.find(rows[row].key());
            if (known == keys.end())
                continue;
            const BatchPlace before{from, list, known->second};
            earlier.visit(before, [&](const auto& old) {
                if constexpr (std::is_same_v<decltype(old), decltype(std::as_const(rows[row]))>) {
                    if (!asksTheSame(rows[row], old))
                        return;
                    rows[row].take = old.take;
                    rows[row].decided = old.decided;
                    rows[row].reason = old.reason;
                }
            });
        }
        ++list;
    });
}

void ReceiveBatch::setReason(const BatchPlace& place, const QString& reason)
{
    change(place, [&](auto& row) {
        row.reason = reason.trimmed();
        row.decided = row.decided || !row.reason.isEmpty();
    });
}

QString ReceiveBatch::reason(const BatchPlace& place) const
{
    QString reason;
    visit(place, [&](const auto& row) { reason = row.reason; });
    return reason;
}

ReturnCounts ReceiveBatch::counts() const
{
    ReturnCounts all;
    for (const int file : m_compared)
        all += counts(file);
    return all;
}

std::vector<ReturnComparison> ReceiveBatch::returns() const
{
    std::vector<ReturnComparison> returns;
    for (const int file : m_compared)
        returns.push_back(comparison(file));
    return returns;
}

} // namespace thidua
