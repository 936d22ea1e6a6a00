// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/returnsboard.h"

#include "core/actions/packages/extensionactions.h"
#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/plan/calendaractions.h"
#include "core/actions/plan/planactions.h"
#include "core/domain/checks/names.h"
#include "core/domain/plan/deadline.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnsBoardText {
    Q_DECLARE_TR_FUNCTIONS(ReturnsBoardText)
};

QString reminderPrefix(PlanId plan)
{
    return QStringLiteral("packages.reminded/%1/").arg(plan.value);
}

ReturnsLine::State stateOf(const ReturnsLine& line, QDate today)
{
    using State = ReturnsLine::State;
    if (line.reception)
        return line.reception->isLate() ? State::ReceivedLate : State::Received;
    if (line.scored)
        return State::ScoresOnly;
    if (line.due.isValid() && line.due < today)
        return State::Overdue;
    return line.form ? State::Waiting : State::NoForm;
}

/// As messages and papers count them.
int lateDaysOf(const ReturnsLine& line, const WorkCalendar& calendar, QDate today)
{
    if (line.state == ReturnsLine::State::ReceivedLate)
        return workedDaysTo(line.reception->due, calendar, line.reception->receivedOn);
    return !line.reception && line.due < today ? workedDaysTo(line.due, calendar, today) : 0;
}

/// Fills in what was given out, what came and what is asked, from the rows of the whole plan.
Result<void> addRows(const Ledger& ledger, PlanId plan, ReturnsBoard& board,
                     const QHash<UnitId, size_t>& places)
{
    const std::vector<Value> ofPlan{toValue(plan)};
    THIDUA_ASSIGN(forms, ledger.rows<Form>("plan = ? ORDER BY number", ofPlan));
    for (const Form& form : forms) {
        if (!places.contains(form.unit))
            continue;
        ReturnsLine& line = board.lines[places[form.unit]];
        ++line.forms;
        line.form = form;
    }
    THIDUA_ASSIGN(receptions, ledger.rows<Reception>("plan = ? ORDER BY id", ofPlan));
    for (const Reception& reception : receptions) {
        if (!places.contains(reception.unit))
            continue;
        ReturnsLine& line = board.lines[places[reception.unit]];
        ++line.receptions;
        line.reception = reception;
    }
    THIDUA_ASSIGN(remarks, ledger.rows<Remark>("plan = ? AND closed = 0", ofPlan));
    for (const Remark& remark : remarks) {
        if (!places.contains(remark.unit))
            continue;
        ReturnsLine& line = board.lines[places[remark.unit]];
        ++line.openRemarks;
        line.answeredRemarks += remark.answer.isEmpty() ? 0 : 1;
    }
    return {};
}

/// Whose own scores are in the ledger, and what of their returns is open.
Result<void> addStanding(const Ledger& ledger, PlanId plan, ReturnsBoard& board,
                         const QHash<UnitId, size_t>& places)
{
    THIDUA_ASSIGN(sheets, ledger.summaries(plan, Round::Self));
    for (const SheetSummary& own : sheets) {
        const SheetState state = own.sheet.state;
        if (places.contains(own.sheet.unit))
            board.lines[places[own.sheet.unit]].scored =
                state >= SheetState::Received && state != SheetState::Returned;
    }
    THIDUA_ASSIGN(open, actions::openReceptions(ledger, plan, {}));
    for (const actions::OpenReception& one : open) {
        if (!places.contains(one.reception.unit))
            continue;
        ReturnsLine& line = board.lines[places[one.reception.unit]];
        line.notTaken += one.notTaken;
        line.left += one.left;
    }
    return {};
}

Result<void> addDeadlines(const Ledger& ledger, ReturnsBoard& board)
{
    for (ReturnsLine& line : board.lines) {
        THIDUA_ASSIGN(asked, actions::askedReturn(ledger, *board.book, line.unit, board.today));
        line.due = asked.due;
        THIDUA_ASSIGN(extension,
                      ledger.find<Extension>({toValue(asked.milestone), toValue(line.unit)}));
        if (extension && extension->until == asked.due)
            line.extension = extension;
    }
    return {};
}

Result<void> addReminders(const Ledger& ledger, PlanId plan, ReturnsBoard& board,
                          const QHash<UnitId, size_t>& places)
{
    const QString prefix = reminderPrefix(plan);
    THIDUA_ASSIGN(rows, ledger.rows<Setting>("key LIKE ?", {toValue(QString(prefix + u'%'))}));
    for (const Setting& row : rows) {
        const UnitId unit{row.key.mid(prefix.size()).toLongLong()};
        if (!places.contains(unit))
            continue;
        ReturnsLine& line = board.lines[places[unit]];
        line.remindedAt = QDateTime::fromString(row.value.section(u'|', 0, 0), Qt::ISODate);
        line.remindedBy = row.value.section(u'|', 1);
    }
    return {};
}

} // namespace

int ReturnsBoard::count(ReturnsLine::State state) const
{
    return static_cast<int>(std::ranges::count(lines, state, &ReturnsLine::state));
}

int ReturnsBoard::left() const
{
    int rows = 0;
    for (const ReturnsLine& line : lines)
        rows += line.left;
    return rows;
}

const ReturnsLine* ReturnsBoard::line(UnitId unit) const
{
    const auto found = std::ranges::find(lines, unit, &ReturnsLine::unit);
    return found == lines.end() ? nullptr : &*found;
}

namespace actions {

Result<std::vector<Finding>> undecidedFindings(const Ledger& ledger, const PlanBook& book)
{
    THIDUA_ASSIGN(left, leftRows(ledger, book.plan.id));
    std::vector<Finding> findings;
    for (const LeftRows& one : left) {
        const Member* member = book.member(one.unit);
        if (!member)
            continue;
        Finding finding;
        finding.kind = Finding::Kind::SheetNotApproved;
        finding.unit = one.unit;
        finding.bloc = member->bloc;
        finding.message = ReturnsBoardText::tr(
                              "%1: %n row(s) of what it sent wait for a decision; until then the "
                              "ledger keeps its own. Decide them under Returns.",
                              nullptr, one.rows)
                              .arg(calledInFinding(*member));
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<ReturnsBoard> returnsBoard(const Ledger& ledger, PlanId plan, QDate today)
{
    ReturnsBoard board;
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    board.book = book;
    board.today = today;
    QHash<UnitId, size_t> places;
    for (const Member& member : book->members) {
        places.insert(member.unit, board.lines.size());
        board.lines.emplace_back().unit = member.unit;
    }
    THIDUA_TRY(addRows(ledger, plan, board, places));
    THIDUA_TRY(addDeadlines(ledger, board));
    THIDUA_TRY(addReminders(ledger, plan, board, places));
    THIDUA_TRY(addStanding(ledger, plan, board, places));
    for (ReturnsLine& line : board.lines) {
        line.state = stateOf(line, today);
        line.lateDays = lateDaysOf(line, calendar, today);
    }
    return board;
}

Result<ChangeSet> recordReminders(const Ledger& ledger, PlanId plan,
                                  const std::vector<UnitId>& units, const QString& who,
                                  const QDateTime& at)
{
    std::vector<Setting> settings;
    for (const UnitId unit : units)
        settings.push_back({reminderPrefix(plan) + QString::number(unit.value),
                            at.toUTC().toString(Qt::ISODate) + u'|' + who});
    THIDUA_ASSIGN(edited, editSettings(ledger, settings));
    QStringList words{QString::number(units.size())};
    THIDUA_ASSIGN(book, ledger.book(plan));
    if (const Member* member = units.size() == 1 ? book->member(units.front()) : nullptr)
        words << member->name;
    ChangeSet change(Action::EditSettings, words);
    change.append(edited);
    return change;
}

} // namespace actions
} // namespace thidua
