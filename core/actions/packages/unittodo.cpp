// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/unittodo.h"

#include "core/actions/launches/movementstate.h"
#include "core/actions/packages/attachments.h"
#include "core/actions/packages/remarkactions.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/targets/targetreads.h"
#include "core/domain/checks/names.h"
#include "core/domain/checks/preflight.h"
#include "core/domain/scoring/explanation.h"
#include "core/domain/targets/rollup.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct UnitTodoText {
    Q_DECLARE_TR_FUNCTIONS(UnitTodoText)
};

/// What a leaf of the own sheet that has a score still lacks; blank when nothing.
QString lackOf(const Score& score, const ScoreNote* note, const std::vector<Finding>& findings)
{
    if (score.entry().kind == Entry::Kind::NotApplicable)
        return !note || (note->reason.isEmpty() && note->explanation.isEmpty())
            ? UnitTodoText::tr("say why it does not apply")
            : QString();
    for (const Finding& finding : findings) {
        if (finding.criterion != score.criterion)
            continue;
        // Evidence that is missing with an explanation is what the plan allows.
        if (finding.kind == Finding::Kind::MissingExplanation)
            return UnitTodoText::tr("no evidence, or only a part, and no explanation");
        if (finding.kind == Finding::Kind::OutOfLimits)
            return UnitTodoText::tr("the figure cannot be right");
    }
    return {};
}

/// Which papers are only named: the first, and how many more.
QString onlyNamed(const QString& evidence)
{
    const QStringList papers = actions::proofOf(evidence, {}).papers;
    const QString first = papers.isEmpty() ? evidence : papers.front();
    return papers.size() < 2
        ? UnitTodoText::tr("“%1” is only named, no file is attached").arg(first)
        : UnitTodoText::tr("“%1” and %n more are only named, no file is attached", nullptr,
                           static_cast<int>(papers.size()) - 1)
              .arg(first);
}

/// Whether evidence the plan asks for is named in the sheet and goes along as no file.
bool isOnlyNamed(const Criterion& criterion, const ScoreNote& note,
                 const std::vector<Attachment>& files)
{
    return criterion.evidence == EvidenceRule::Required && !note.evidence.isEmpty()
        && std::ranges::none_of(files, [&](const Attachment& file) {
               return file.about == actions::aboutScore(criterion.code);
           });
}

/// Gathers the parts of one unit's list.
class TodoMaker {
public:
    TodoMaker(const Ledger& ledger, const PlanBook& book, const Member& member, UnitTodo& todo)
        : m_ledger(ledger), m_book(book), m_member(member), m_todo(todo)
    {
    }

    Result<void> make()
    {
        THIDUA_TRY(addScores());
        THIDUA_ASSIGN(state, actions::movementState(m_ledger, m_book.plan.id, m_todo.today));
        addSteps(state.board);
        THIDUA_TRY(addTargets());
        addInitiatives(state.coverage);
        addWords();
        return {};
    }

private:
    Result<void> addScores()
    {
        const ScoreTable table = m_book.table.forBloc(m_member.bloc);
        if (!m_book.rules.has(Round::Self) || table.isEmpty())
            return {};
        THIDUA_ASSIGN(file, m_ledger.unitFile(m_book.plan.id, m_member.unit));
        std::erase_if(file.rounds, [](const UnitFile::RoundFile& round) {
            return round.sheet.round != Round::Self;
        });
        const bool begun = !file.rounds.empty();
        const UnitFile::RoundFile own = begun ? file.rounds.front() : UnitFile::RoundFile{};
        const std::vector<Finding> findings =
            begun ? checkUnit(m_book, file) : std::vector<Finding>();
        THIDUA_ASSIGN(files, actions::attachedFiles(m_ledger, m_book.plan.id, m_member.unit));
        TodoPart part{.part = UnitPart::Scores};
        for (const TableNode& node : table.nodes()) {
            if (!node.isLeaf())
                continue;
            const CriterionId id = node.criterion.id;
            const auto score = std::ranges::find(own.scores, id, &Score::criterion);
            const bool scored = score != own.scores.end();
            const auto note = std::ranges::find(own.notes, id, &ScoreNote::criterion);
            const bool asked = node.type() == CriterionType::Base;
            part.total += asked ? 1 : 0;
            part.done += asked && scored ? 1 : 0;
            const QString lack = scored
                ? lackOf(*score, note == own.notes.end() ? nullptr : &*note, findings)
                : asked ? UnitTodoText::tr("no score yet")
                        : QString();
            if (scored && isDoubtful(table, *score))
                part.doubts.push_back(
                    item(node.criterion,
                         UnitTodoText::tr(
                             "“%1” is a measured result worth no points; were points meant?")
                             .arg(table.formatEntry(table.indexOf(id), score->entry()))));
            if (!lack.isEmpty())
                part.missing.push_back(item(node.criterion, lack));
            else if (scored && note != own.notes.end() && claims(table, *score)
                     && isOnlyNamed(node.criterion, *note, files))
                part.hints.push_back(item(node.criterion, onlyNamed(note->evidence)));
        }
        THIDUA_TRY(addRemarks(table, part));
        m_todo.parts.push_back(std::move(part));
        return {};
    }

    Result<Points> pointsOf(const ScoreTable& table, const Score& score) const
    {
        return leafPoints(table, table.indexOf(score.criterion), score.entry(),
                          SheetContext{m_member.kind});
    }

    /// Nothing is proved of points that are not claimed.
    bool claims(const ScoreTable& table, const Score& score) const
    {
        const auto points = pointsOf(table, score);
        return score.entry().kind != Entry::Kind::NotApplicable && (!points || !points->isZero());
    }

    bool isDoubtful(const ScoreTable& table, const Score& score) const
    {
        const int node = table.indexOf(score.criterion);
        const auto points = pointsOf(table, score);
        return points
            && looksLikePoints(table.node(node), score.entry(), *points,
                               table.maximumFor(node, m_member.kind));
    }

    /// What the council asked and nobody has answered.
    Result<void> addRemarks(const ScoreTable& table, TodoPart& part)
    {
        THIDUA_ASSIGN(remarks, actions::remarks(m_ledger, m_book.plan.id, m_member.unit));
        for (const Remark& remark : remarks) {
            if (remark.closed || !remark.answer.isEmpty())
                continue;
            const int node = table.indexOf(remark.criterion);
            const QString words = UnitTodoText::tr("the council asks: %1").arg(remark.text);
            part.missing.push_back(node >= 0 ? item(table.node(node).criterion, words)
                                             : TodoItem{.part = UnitPart::Scores, .text = words});
            part.missing.back().remark = remark.id;
        }
        return {};
    }

    TodoItem item(const Criterion& criterion, const QString& words) const
    {
        return {.part = UnitPart::Scores,
                .text = QStringLiteral("%1: %2").arg(calledInFinding(criterion), words),
                .criterion = criterion.id};
    }

    void addSteps(const LaunchBoard& board)
    {
        TodoPart part{.part = UnitPart::Steps};
        bool any = false;
        for (const LaunchColumn& column : board.columns) {
            any = true;
            const auto cell = std::ranges::find(column.cells, m_member.unit, &LaunchCell::unit);
            // Sending is what the return itself does; what has not begun is not asked for yet.
            if (cell == column.cells.end() || column.milestone.kind == MilestoneKind::Report
                || (column.isAhead(m_todo.today) && !cell->isDone()))
                continue;
            ++part.total;
            part.done += cell->isDone() ? 1 : 0;
            if (cell->isDone())
                continue;
            part.missing.push_back(
                {.part = UnitPart::Steps,
                 .text = UnitTodoText::tr("%1: not recorded yet").arg(column.milestone.title),
                 .milestone = column.milestone.id});
        }
        part.optional = part.total == 0;
        if (any)
            m_todo.parts.push_back(std::move(part));
    }

    Result<void> addTargets()
    {
        THIDUA_ASSIGN(sources, targetSources(m_ledger, m_book.plan.id, m_todo.today));
        const auto unit = std::ranges::find(sources.units, m_member.unit, &Unit::id);
        if (unit == sources.units.end())
            return {};
        const int year = sources.firstYear == 0
            ? m_todo.today.year()
            : std::clamp(m_todo.today.year(), sources.firstYear,
                         std::max(sources.firstYear, sources.lastYear));
        TodoPart part{.part = UnitPart::Targets};
        for (const Target& target : sources.targets) {
            if (target.rollup == Rollup::Direct || !appliesTo(target, *unit))
                continue;
            const bool reported =
                std::ranges::any_of(sources.measurements, [&](const Measurement& row) {
                    return row.target == target.id && row.unit == unit->id && row.year == year;
                });
            ++part.total;
            part.done += reported ? 1 : 0;
            if (reported)
                continue;
            part.missing.push_back(
                {.part = UnitPart::Targets,
                 .text =
                     UnitTodoText::tr("%1: no figure of %2 yet").arg(shortTitle(target)).arg(year),
                 .target = target.id});
        }
        if (part.total == 0)
            return {};
        m_todo.year = year;
        m_todo.parts.push_back(std::move(part));
        return {};
    }

    void addInitiatives(const std::vector<RuleCoverage>& coverage)
    {
        TodoPart part{.part = UnitPart::Initiatives, .optional = true};
        for (const RuleCoverage& rule : coverage) {
            const CoverageSpan* span = rule.current();
            if (!span || rule.rule.subject != CoverageSubject::Unit || rule.rule.encouraged)
                continue;
            const auto line = std::ranges::find(span->lines, m_member.unit, &CoverageLine::unit);
            if (line == span->lines.end())
                continue;
            part.optional = false;
            ++part.total;
            part.done += line->met ? 1 : 0;
            if (!line->met)
                part.missing.push_back(
                    {.part = UnitPart::Initiatives,
                     .text = UnitTodoText::tr("%1: %2 of %3")
                                 .arg(rule.rule.title.isEmpty() ? ruleSentence(rule.rule, m_book)
                                                                : rule.rule.title)
                                 .arg(line->count())
                                 .arg(rule.rule.count)});
        }
        if (!coverage.empty())
            m_todo.parts.push_back(std::move(part));
    }

    void addWords()
    {
        TodoPart part{.part = UnitPart::Words, .optional = true};
        for (const QString& topic : {actions::kDifficulties, actions::kProposals})
            part.done +=
                actions::wordsOf(m_ledger, m_book.plan.id, m_member.unit, topic).isEmpty() ? 0 : 1;
        m_todo.parts.push_back(std::move(part));
    }

    const Ledger& m_ledger;
    const PlanBook& m_book;
    const Member& m_member;
    UnitTodo& m_todo;
};

} // namespace

const TodoPart* UnitTodo::part(UnitPart part) const
{
    const auto found = std::ranges::find(parts, part, &TodoPart::part);
    return found == parts.end() ? nullptr : &*found;
}

std::vector<TodoItem> UnitTodo::missing() const
{
    std::vector<TodoItem> items;
    for (const TodoPart& part : parts)
        items.insert(items.end(), part.missing.begin(), part.missing.end());
    return items;
}

std::vector<TodoItem> UnitTodo::hints() const
{
    std::vector<TodoItem> items;
    for (const TodoPart& part : parts)
        items.insert(items.end(), part.doubts.begin(), part.doubts.end());
    for (const TodoPart& part : parts)
        items.insert(items.end(), part.hints.begin(), part.hints.end());
    return items;
}

int UnitTodo::done() const
{
    int done = 0;
    for (const TodoPart& part : parts)
        done += part.optional ? 0 : part.done;
    return done;
}

int UnitTodo::total() const
{
    int total = 0;
    for (const TodoPart& part : parts)
        total += part.total;
    return total;
}

Result<UnitTodo> actions::unitTodo(const Ledger& ledger, PlanId plan, UnitId unit, QDate today)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    const Member* member = book->member(unit);
    if (!member)
        return fail(ErrorCode::NotFound, UnitTodoText::tr("The unit is not in the plan."));
    UnitTodo todo;
    todo.today = today;
    THIDUA_ASSIGN(due, returnDeadline(ledger, *book, unit, today));
    todo.due = due;
    THIDUA_TRY(TodoMaker(ledger, *book, *member, todo).make());
    return todo;
}

} // namespace thidua
