// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/incoming.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace thidua;

namespace {

/// A score row as `8;lời`, blank for none: points and explanation.
std::optional<ReportedScore> row(const char* text)
{
    const QString all = QString::fromUtf8(text);
    if (all.isEmpty())
        return std::nullopt;
    ReportedScore score;
    score.criterion = QStringLiteral("1.1");
    const QString points = all.section(u';', 0, 0);
    if (!points.isEmpty())
        score.entry = Entry::points(Points::parse(points).value());
    score.explanation = all.section(u';', 1);
    return score;
}

} // namespace

TEST_CASE("a row is compared from three sides, field by field")
{
    struct Case {
        const char* base;
        const char* council;
        const char* unit;
        Arrival arrival;
        const char* taken; ///< when the unit is believed
    };
    const std::vector<Case> cases{
        {"", "", "8", Arrival::New, "8"},
        {"8", "8", "9", Arrival::Changed, "9"},
        {"8", "8", "8", Arrival::Unchanged, "8"},
        {"", "", "", Arrival::Unchanged, ""},
        // both wrote the same
        {"8", "9", "9", Arrival::Unchanged, "9"},
        // only the council changed it: a return does not take that back
        {"8", "7", "8", Arrival::Unchanged, "7"},
        {"8", "", "8", Arrival::Unchanged, ""},
        {"", "7", "", Arrival::Unchanged, "7"},
        // the same field, to different values
        {"8", "7", "9", Arrival::Conflict, "9"},
        {"", "7", "9", Arrival::Conflict, "9"},
        // different fields: both stand
        {"8;cũ", "7;cũ", "8;mới", Arrival::Merged, "7;mới"},
        {"8;cũ", "8;sửa", "9;cũ", Arrival::Merged, "9;sửa"},
        // one field the same, the other in conflict
        {"8;cũ", "7;sửa", "9;cũ", Arrival::Conflict, "9;sửa"},
        // removed by the unit
        {"8", "8", "", Arrival::Changed, ""},
        {"8", "7", "", Arrival::Conflict, ""},
        // removed by the council, changed by the unit
        {"8", "", "9", Arrival::Conflict, "9"},
        // both removed it
        {"8", "", "", Arrival::Unchanged, ""},
    };
    for (const Case& one : cases) {
        INFO(one.base << " | " << one.council << " | " << one.unit);
        const auto compared = compareRow(row(one.base), row(one.council), row(one.unit));
        CHECK(compared.arrival == one.arrival);
        CHECK(compared.taken == row(one.taken));
        const bool expected = one.arrival != Arrival::Conflict && one.arrival != Arrival::Unchanged;
        CHECK(compared.take == expected);
    }
}

TEST_CASE("every row of every side is in the comparison once, whatever the lists hold")
{
    QRandomGenerator random(2024);
    for (int round = 0; round < 200; ++round) {
        const auto list = [&] {
            std::vector<ReportedWords> rows;
            for (int key = 0; key < 12; ++key) {
                if (random.bounded(3) != 0)
                    rows.push_back({QStringLiteral("k%1").arg(key, 2, 10, QLatin1Char('0')),
                                    QString::number(random.bounded(3))});
            }
            return rows;
        };
        const auto base = list();
        const auto council = list();
        const auto unit = list();
        const auto compared = compareLists(base, council, unit);
        std::map<QString, int> seen;
        size_t sides = 0;
        for (const auto& row : compared) {
            ++seen[row.key()];
            sides += row.base.has_value() + row.council.has_value() + row.unit.has_value();
            // Nothing is lost: what is not taken from the unit is what the council has.
            if (row.arrival == Arrival::Unchanged)
                CHECK(row.taken == row.council);
        }
        CHECK(sides == base.size() + council.size() + unit.size());
        for (const auto& [key, count] : seen)
            CHECK(count == 1);
    }
}

TEST_CASE("the counts of a return add up")
{
    ReturnComparison comparison;
    const auto add = [&](const char* base, const char* council, const char* unit, bool take,
                         const char* problem = "") {
        auto compared = compareRow(row(base), row(council), row(unit));
        compared.take = take;
        compared.problem = QString::fromUtf8(problem);
        comparison.rows.scores.push_back(compared);
    };
    add("", "", "8", true);
    add("", "", "12", true, "vượt tối đa");
    add("8", "8", "9", true);
    add("8", "8", "9", false);
    add("8", "7", "9", false);
    add("8", "7", "9", true);
    add("8;cũ", "7;cũ", "8;mới", true);
    add("8", "8", "8", false);
    const ReturnCounts counts = comparison.counts();
    CHECK(counts == ReturnCounts{8, 1, 3, 1, 3, 2, 1, 1});
    CHECK(counts.total == counts.added + counts.changed + counts.unchanged + counts.rejected);
}
