// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/session/undoline.h"

using namespace thidua;
using namespace thidua::samples;

namespace {

/// A ledger on disk that can be closed and opened between steps.
struct Book {
    Folder folder;
    std::unique_ptr<Session> session = must(Session::create(folder.file(), options()));
    Sample sample{session->ledger()};
    Sheet sheet = sample.sheet(session->ledger(), 2, Round::Appraisal);

    Book()
    {
        must(session->apply(sample.load())); // entry 2
        ChangeSet first(Action::SetScore);
        first.insert(sheet);
        first.append(typeScore(sheet, sample.leaf("1.1"), Points::whole(50)));
        must(session->apply(first)); // entry 3
    }
    void reopen()
    {
        session.reset();
        session = must(Session::open(folder.file(), options()));
    }
    qint64 type(int points)
    {
        return must(session->apply(
            retypeScore(session->ledger(), sheet, sample.leaf("1.1"), Points::whole(points))));
    }
    qint64 rename(const char* name)
    {
        const Unit before = must(session->ledger().find<Unit>({sample.units[2].id.value})).value();
        Unit after = before;
        after.name = QString::fromUtf8(name);
        ChangeSet change(Action::EditUnits, {after.name});
        change.update(before, after);
        return must(session->apply(change));
    }
    /// "50" for a score of 50, "none" without one.
    std::string score() const
    {
        const auto row = must(session->ledger().score(sheet.id, sample.leaf("1.1").id));
        return row ? row->amount.toExactString().toStdString() : "none";
    }
    std::string unitName() const
    {
        return must(session->ledger().find<Unit>({sample.units[2].id.value}))->name.toStdString();
    }
};

} // namespace

TEST_CASE("undo and redo walk one line, which survives closing")
{
    const bool closing = GENERATE(false, true);
    CAPTURE(closing);
    Book book;
    book.type(48);
    book.type(47);
    const auto step = [&](Result<qint64> (Session::*move)()) {
        if (closing)
            book.reopen();
        must((book.session.get()->*move)());
        CHECK(must(book.session->check()).isSound());
        return book.score();
    };
    CHECK(step(&Session::undo) == "48");
    CHECK(step(&Session::undo) == "50");
    CHECK(step(&Session::redo) == "48");
    CHECK(step(&Session::redo) == "47");
    CHECK(step(&Session::undo) == "48");
    CHECK(step(&Session::undo) == "50");
    CHECK(step(&Session::undo) == "none"); // the insert of sheet and score
    CHECK(step(&Session::redo) == "50");
    CHECK(step(&Session::undo) == "none");
    CHECK(step(&Session::undo) == "none"); // the plan itself
    CHECK(must(book.session->ledger().plans()).empty());
    CHECK_FALSE(book.session->nextUndo().has_value());
    CHECK(book.session->undo().error().code == ErrorCode::NotFound);
    for (const char* expected : {"none", "50", "48", "47"})
        CHECK(step(&Session::redo) == expected);
    CHECK_FALSE(book.session->nextRedo().has_value());
    CHECK(total(book.session->ledger(), book.sheet.id) == Points::whole(47));
}

TEST_CASE("a fresh action ends redo")
{
    Book book;
    book.type(48);
    must(book.session->undo());
    REQUIRE(book.session->nextRedo().has_value());
    book.type(45);
    CHECK_FALSE(book.session->nextRedo().has_value());
    CHECK(book.session->redo().error().code == ErrorCode::NotFound);
    must(book.session->undo());
    CHECK(book.score() == "50");
    must(book.session->redo());
    CHECK(book.score() == "45");
}

TEST_CASE("a removed row comes back whole by undo")
{
    Book book;
    const Hold hold{book.session->ledger().newId<HoldId>(),
                    book.sample.plan.id,
                    book.sample.units[1].id,
                    Hold::Effect::GradeCap,
                    QStringLiteral("K"),
                    {},
                    QDate(2024, 3, 1),
                    {},
                    QStringLiteral("Điều 8"),
                    {},
                    QStringLiteral("tạm dừng")};
    ChangeSet add(Action::EditHold);
    add.insert(hold);
    must(book.session->apply(add));
    ChangeSet remove(Action::EditHold);
    remove.remove(hold);
    must(book.session->apply(remove));
    book.reopen();
    must(book.session->undo());
    CHECK(must(book.session->ledger().find<Hold>({hold.id.value})) == hold);
    CHECK(must(book.session->ledger().book(book.sample.plan.id))->holds == std::vector<Hold>{hold});
}

TEST_CASE("the next undo and redo say what they are about")
{
    Book book;
    book.type(48);
    CHECK(book.session->nextUndo()->action == Action::SetScore);
    must(book.session->undo());
    CHECK(book.session->nextUndo()->number == 3);
    CHECK(book.session->nextRedo()->number == 4);
    const HistoryEntry undo = must(book.session->history()).front();
    CHECK(undo.action == Action::Undo);
    CHECK(undo.undoes == 4);
    CHECK(undo.arguments
          == QStringList{QStringLiteral("4"), QStringLiteral("8"),
                         QStringLiteral("TTYT Thanh Thủy"), QStringLiteral("1.1"),
                         QStringLiteral("appraisal")});
    CHECK(must(book.session->history())[1].undone);
}

TEST_CASE("an entry in the middle is undone alone when nothing rests on it")
{
    Book book;
    const qint64 renamed = book.rename("TTYT huyện Thanh Thủy");
    book.type(48);
    CHECK(must(book.session->dependents(renamed)).empty());
    must(book.session->undoEntry(renamed, false));
    CHECK(book.unitName() == "TTYT Thanh Thủy");
    CHECK(book.score() == "48");
    const auto again = book.session->undoEntry(renamed, false);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Refused);
    // Ctrl+Z takes the latest step back, which is that undo.
    must(book.session->undo());
    CHECK(book.unitName() == "TTYT huyện Thanh Thủy");
    book.reopen();
    must(book.session->undo());
    CHECK(book.score() == "50");
    must(book.session->redo());
    must(book.session->redo());
    CHECK(book.unitName() == "TTYT Thanh Thủy");
    CHECK(book.score() == "48");
    CHECK(must(book.session->check()).isSound());
}

TEST_CASE("an entry others rest on is undone with them or not at all")
{
    Book book;
    const qint64 first = book.type(48);
    const qint64 renamed = book.rename("TTYT huyện Thanh Thủy");
    const qint64 second = book.type(47);
    const qint64 third = book.type(46);

    const auto later = must(book.session->dependents(first));
    REQUIRE(later.size() == 2);
    CHECK(later[0].number == second);
    CHECK(later[1].number == third);
    const auto alone = book.session->undoEntry(first, false);
    REQUIRE_FALSE(alone.has_value());
    CHECK(alone.error().code == ErrorCode::Conflict);
    CHECK(book.score() == "46");

    const qint64 undo = must(book.session->undoEntry(first, true));
    CHECK(book.score() == "50");
    CHECK(book.unitName() == "TTYT huyện Thanh Thủy");
    book.reopen();
    std::vector<qint64> undone;
    for (const HistoryEntry& entry : must(book.session->history())) {
        if (entry.undone)
            undone.insert(undone.begin(), entry.number);
    }
    CHECK(undone == std::vector<qint64>{first, second, third});
    must(book.session->undo());
    CHECK(book.score() == "46");
    CHECK(must(book.session->history()).front().undoes == undo);
    CHECK(std::none_of(later.begin(), later.end(), [&](const HistoryEntry& entry) {
        return must(book.session->history(entry.number + 1, 1)).front().undone;
    }));
    must(book.session->redo());
    CHECK(book.score() == "50");
    CHECK(must(book.session->history(renamed + 1, 1)).front().undone == false);
    CHECK(must(book.session->check()).isSound());
}

TEST_CASE("an entry that made a row brings the entries that use the row with it")
{
    Book book;
    const Ledger& ledger = book.session->ledger();
    Unit unit;
    unit.id = ledger.newId<UnitId>();
    unit.code = QStringLiteral("K2-7");
    unit.name = QStringLiteral("TTYT Sông Lô");
    ChangeSet make(Action::EditUnits, {unit.name});
    make.insert(unit);
    const qint64 made = must(book.session->apply(make));
    book.type(48);
    ChangeSet join(Action::EditUnits, {unit.name});
    join.insert(Membership{book.sample.plan.id, unit.id, book.sample.blocs[1].id});
    const qint64 joined = must(book.session->apply(join));
    Sheet sheet = book.sample.sheet(ledger, 0, Round::Appraisal);
    sheet.unit = unit.id;
    ChangeSet start(Action::MoveSheet, {unit.name});
    start.insert(sheet);
    const qint64 started = must(book.session->apply(start));
    const qint64 scored =
        must(book.session->apply(typeScore(sheet, book.sample.leaf("1.1"), Points::whole(1))));

    std::vector<qint64> numbers;
    for (const HistoryEntry& entry : must(book.session->dependents(made)))
        numbers.push_back(entry.number);
    CHECK(numbers == std::vector<qint64>{joined, started, scored});
    must(book.session->undoEntry(made, true));
    CHECK_FALSE(must(ledger.find<Unit>({unit.id.value})).has_value());
    CHECK_FALSE(must(ledger.sheet(sheet.id)).has_value());
    CHECK(book.score() == "48");
    CHECK(must(book.session->check()).isSound());
    must(book.session->undo());
    CHECK(total(ledger, sheet.id) == Points::whole(1));
    CHECK(must(book.session->check()).isSound());
}

TEST_CASE("making the ledger cannot be undone")
{
    Book book;
    const auto undone = book.session->undoEntry(1, true);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == ErrorCode::Refused);
    CHECK_FALSE(must(book.session->history()).back().undoable);
}

TEST_CASE("the line of undo is derived from who takes whom back")
{
    // Entries as "number>target" for an undo, "number<target" for a redo; the rest are fresh.
    struct Case {
        const char* what;
        qint64 last;
        std::vector<std::tuple<qint64, Action, std::vector<qint64>>> takers;
        qint64 nextUndo;
        qint64 nextRedo;
        std::vector<qint64> undone;
    };
    const auto undo = Action::Undo;
    const auto redo = Action::Redo;
    const Case given = GENERATE_COPY(values<Case>({
        {"nothing yet", 1, {}, 0, 0, {}},
        {"fresh ones", 4, {}, 4, 0, {}},
        {"one undone", 5, {{5, undo, {4}}}, 3, 5, {4}},
        {"two undone", 6, {{5, undo, {4}}, {6, undo, {3}}}, 2, 6, {3, 4}},
        {"undone and redone", 6, {{5, undo, {4}}, {6, redo, {5}}}, 4, 0, {5}},
        {"redone and undone again",
         7,
         {{5, undo, {4}}, {6, redo, {5}}, {7, undo, {4}}},
         3,
         7,
         {4, 5}},
        {"a fresh one ends redo", 6, {{5, undo, {4}}}, 6, 0, {4}},
        {"one in the middle is a step of its own", 5, {{5, undo, {3}}}, 5, 0, {3}},
        {"with those that rest on it", 6, {{6, undo, {3, 4, 5}}}, 6, 0, {3, 4, 5}},
        {"and that undone", 7, {{6, undo, {3, 4, 5}}, {7, undo, {6}}}, 5, 7, {6}},
        {"everything undone", 7, {{5, undo, {4}}, {6, undo, {3}}, {7, undo, {2}}}, 0, 7, {2, 3, 4}},
    }));
    INFO(given.what);
    UndoLine line(2);
    for (const auto& [number, action, targets] : given.takers)
        line.takeBack(number, action, targets);
    line.extendTo(given.last);
    CHECK(line.nextUndo() == given.nextUndo);
    CHECK(line.nextRedo() == given.nextRedo);
    std::vector<qint64> undone;
    for (qint64 number = 1; number <= given.last; ++number) {
        if (line.isUndone(number))
            undone.push_back(number);
    }
    CHECK(undone == given.undone);
}
