// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/comparison.h"
#include "core/domain/packages/incoming.h"
#include "core/domain/packages/reportwords.h"
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
        compared.problem.words = QString::fromUtf8(problem);
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
    CHECK(counts == ReturnCounts{8, 1, 3, 1, 3, 2, 1, 1, 3, 1, 1});
    CHECK(counts.total == counts.added + counts.changed + counts.unchanged + counts.rejected);
    CHECK(counts.total
          == counts.cameNew + counts.cameChanged + counts.unchanged + counts.conflicts
              + counts.problems);
}

namespace {

ReportedFigure figure(Measurement::Kind kind, int amount, int denominator, const char* note = "")
{
    ReportedFigure row;
    row.target = QStringLiteral("CT1");
    row.year = 2024;
    row.kind = kind;
    row.amount = Points::whole(amount);
    row.denominator = Points::whole(denominator);
    row.note = QString::fromUtf8(note);
    return row;
}

ReportedPromise promised(GoalKind kind, int value)
{
    return {QStringLiteral("CT1"), 2024, kind, Points::whole(value), {}};
}

template<class Row>
Arrival arrivalOf(std::optional<Row> base, Row council, Row unit)
{
    return compareRow(std::move(base), std::optional(std::move(council)),
                      std::optional(std::move(unit)))
        .arrival;
}

} // namespace

TEST_CASE("what only means something together is never put together from two sides")
{
    using Kind = Measurement::Kind;
    // 10/100; the council mends the denominator, the unit the numerator
    CHECK(arrivalOf<ReportedFigure>(figure(Kind::Ratio, 10, 100), figure(Kind::Ratio, 10, 120),
                                    figure(Kind::Ratio, 12, 100))
          == Arrival::Conflict);
    CHECK(arrivalOf<ReportedFigure>(figure(Kind::Ratio, 10, 100), figure(Kind::Ratio, 10, 120),
                                    figure(Kind::Ratio, 10, 100, "chú thích"))
          == Arrival::Merged);
    CHECK(arrivalOf<ReportedPromise>(promised(GoalKind::AtLeast, 80),
                                     promised(GoalKind::AtMost, 80),
                                     promised(GoalKind::AtLeast, 85))
          == Arrival::Conflict);
    ReportedFile file{QStringLiteral("score/1.1"), QStringLiteral("a.pdf"), QString(64, u'a'), 3};
    ReportedFile council = file;
    council.sha256 = QString(64, u'b');
    ReportedFile unit = file;
    unit.bytes = 4;
    CHECK(arrivalOf<ReportedFile>(file, council, unit) == Arrival::Conflict);
}

TEST_CASE("without a base a number that is given is said, whatever it is, a blank text is not")
{
    using Kind = Measurement::Kind;
    const std::optional<ReportedFigure> none;
    // The council keyed 5 from paper, the unit reports 0.
    CHECK(arrivalOf(none, figure(Kind::Number, 5, 0), figure(Kind::Number, 0, 0))
          == Arrival::Conflict);
    CHECK(arrivalOf(none, figure(Kind::Ratio, 5, 10), figure(Kind::Number, 5, 0))
          == Arrival::Conflict);
    CHECK(arrivalOf(none, figure(Kind::Number, 5, 0, "giấy"), figure(Kind::Number, 5, 0))
          == Arrival::Unchanged);
    CHECK(arrivalOf(none, figure(Kind::Number, 5, 0), figure(Kind::Number, 5, 0, "mới"))
          == Arrival::Changed);
    CHECK(arrivalOf(std::optional<ReportedPromise>(), promised(GoalKind::AtMost, 0),
                    promised(GoalKind::AtLeast, 0))
          == Arrival::Conflict);
    ReportedInitiative council;
    council.id = {7};
    council.title = QStringLiteral("A");
    council.kind = InitiativeKind::Model;
    ReportedInitiative unit = council;
    unit.kind = InitiativeKind::Initiative; // the first of its kinds
    CHECK(arrivalOf(std::optional<ReportedInitiative>(), council, unit) == Arrival::Conflict);
    unit = council;
    unit.effect = QStringLiteral("Nhanh hơn");
    CHECK(arrivalOf(std::optional<ReportedInitiative>(), council, unit) == Arrival::Changed);
}

TEST_CASE("values that differ read differently, with all their decimals")
{
    const auto number = [](QStringView text) { return Points::parse(text).value(); };
    const auto said = [](const Entry& entry) {
        return wordsOf(ReportedScore{QStringLiteral("1.1"), entry, {}, {}, {}, false});
    };
    const Points eighty = Points::whole(80);
    CHECK(said(Entry::ratio(number(u"40,5"), eighty)) == QStringLiteral("40,5/80"));
    CHECK(said(Entry::ratio(Points::whole(41), eighty)) == QStringLiteral("41/80"));
    CHECK(said(Entry::points(number(u"8,5"))) == QStringLiteral("8,50"));
    CHECK(said(Entry::points(number(u"8,505"))) == QStringLiteral("8,505"));
    CHECK(said(Entry::value(number(u"12,345"))) == QStringLiteral("result 12,345"));
    ReportedFigure figure;
    figure.amount = number(u"12,345");
    CHECK(wordsOf(figure) == QStringLiteral("12,345"));
    figure.kind = Measurement::Kind::Ratio;
    figure.denominator = eighty;
    figure.weight = number(u"1,125");
    CHECK(wordsOf(figure) == QStringLiteral("12,345/80; weight: 1,125"));
    const ReportedPromise promise{
        QStringLiteral("CT1"), 2025, GoalKind::AtLeast, number(u"95,125"), {}};
    CHECK(wordsOf(promise).contains(QStringLiteral("95,125")));
}
