// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/returnsrows.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ReturnsRows {
    Q_DECLARE_TR_FUNCTIONS(ReturnsRows)
};

using State = ReturnsLine::State;

/// What came: in time or late, and what of it is still to be decided.
RegisterCell receivedCell(const ReturnsLine& line)
{
    const bool late = line.state == State::ReceivedLate;
    RegisterCell cell{.chip = ChipText{!late ? ReturnsRows::tr("Received")
                                           : line.lateDays == 0
                                           ? ReturnsRows::tr("Received late")
                                           : ReturnsRows::tr("Received, %n working day(s) late",
                                                             nullptr, line.lateDays),
                                       late ? Tone::Warn : Tone::Ok, Icon::Check}};
    if (line.left > 0) {
        cell.chip = ChipText{ReturnsRows::tr("%n row(s) to decide", nullptr, line.left), Tone::Warn,
                             Icon::Tie};
        cell.tip = ReturnsRows::tr("Received; the ledger keeps its own in %n row(s) until somebody "
                                   "decides.",
                                   nullptr, line.left);
    }
    return cell;
}

/// The own scores are there, what they were sent in is not.
RegisterCell scoresOnlyCell(const ReturnsLine& line)
{
    RegisterCell cell{.chip = ChipText{line.form ? ReturnsRows::tr("Scores in, return missing")
                                                 : ReturnsRows::tr("Scores in, paper missing"),
                                       Tone::Warn, Icon::Note}};
    cell.tip = line.form
        ? ReturnsRows::tr("The unit's own scores are in the ledger. What is missing is the file it "
                          "sends back.")
        : ReturnsRows::tr("The unit's own scores are in the ledger. What is missing is the sheet "
                          "its head has signed.");
    if (line.lateDays > 0)
        cell.tip +=
            u' ' + ReturnsRows::tr("Late by %n working day(s)", nullptr, line.lateDays) + u'.';
    return cell;
}

RegisterCell stateCell(const ReturnsLine& line)
{
    switch (line.state) {
    case State::NoForm:
        return {.chip = ChipText{ReturnsRows::tr("Nothing given out"), Tone::Neutral}};
    case State::Waiting:
        return {.chip = ChipText{ReturnsRows::tr("Awaited"), Tone::Info, Icon::Calendar}};
    case State::Overdue:
        return {.chip = ChipText{line.lateDays == 0 ? ReturnsRows::tr("Late")
                                                    : ReturnsRows::tr("Late by %n working day(s)",
                                                                      nullptr, line.lateDays),
                                 Tone::Danger, Icon::Warn}};
    case State::ScoresOnly:
        return scoresOnlyCell(line);
    case State::Received:
    case State::ReceivedLate:
        return receivedCell(line);
    }
    return {};
}

RegisterCell formCell(const ReturnsLine& line)
{
    if (!line.form)
        return {.text = ReturnsRows::tr("not yet"), .quiet = true};
    const QString& by = line.form->issuedBy;
    const QString times = line.forms < 2 ? by
        : by.isEmpty()                   ? ReturnsRows::tr("%n times", nullptr, line.forms)
                       : ReturnsRows::tr("%n times, last by %1", nullptr, line.forms).arg(by);
    return {.text = formatDate(line.form->issuedAt.toLocalTime().date()), .second = times};
}

QString sourceWords(const Reception& reception)
{
    const QString how = enumName(reception.source);
    return reception.revision > 0 ? ReturnsRows::tr("%1, time %2").arg(how).arg(reception.revision)
                                  : how;
}

/// Who received it, the sum of its rows, and what was noted; each a sentence.
QStringList factsOf(const Reception& reception)
{
    QStringList facts{reception.receivedBy.isEmpty()
                          ? QString()
                          : ReturnsRows::tr("Received by %1").arg(reception.receivedBy),
                      reception.total == 0
                          ? QString()
                          : ReturnsRows::tr("%1 rows = %2 new + %3 changed + %4 unchanged + %5 "
                                            "not taken")
                                .arg(reception.total)
                                .arg(reception.added)
                                .arg(reception.changed)
                                .arg(reception.unchanged)
                                .arg(reception.rejected),
                      reception.note};
    facts.removeAll(QString());
    return facts;
}

RegisterCell receptionCell(const ReturnsLine& line)
{
    if (!line.reception)
        return {.text = QStringLiteral("–"), .quiet = true};
    return {.text = formatDate(line.reception->receivedOn),
            .second = sourceWords(*line.reception),
            .tip = factsOf(*line.reception).join(u'\n')};
}

RegisterCell dueCell(const ReturnsLine& line)
{
    if (!line.due.isValid())
        return {.text = ReturnsRows::tr("no day is set"), .quiet = true};
    RegisterCell cell{.text = formatDate(line.due)};
    if (line.state == State::ScoresOnly && line.lateDays > 0)
        cell.second = ReturnsRows::tr("%n working day(s) ago", nullptr, line.lateDays);
    if (line.extension) {
        cell.second = ReturnsRows::tr("more time, %1").arg(line.extension->allowedBy);
        cell.tip = ReturnsRows::tr("More time allowed by %1 on %2. %3")
                       .arg(line.extension->allowedBy, formatDate(line.extension->allowedOn),
                            line.extension->reason);
        cell.icon = Icon::Calendar;
        cell.tone = Tone::Info;
    }
    return cell;
}

RegisterCell remarksCell(const ReturnsLine& line)
{
    if (line.openRemarks == 0)
        return {.text = QStringLiteral("–"), .quiet = true};
    return {.text = ReturnsRows::tr("%n open", nullptr, line.openRemarks),
            .second = line.answeredRemarks == 0
                ? QString()
                : ReturnsRows::tr("%n answered", nullptr, line.answeredRemarks)};
}

} // namespace

std::vector<RegisterColumn> returnsColumns()
{
    return {{ReturnsRows::tr("Unit")},         {ReturnsRows::tr("State")},
            {ReturnsRows::tr("Form given")},   {ReturnsRows::tr("Return received")},
            {ReturnsRows::tr("Until")},        {ReturnsRows::tr("Remarks")},
            {ReturnsRows::tr("Still missing")}};
}

QString receptionWords(const Member& member, const Reception& reception,
                       const std::vector<actions::LaterDecision>& decisions)
{
    QStringList words{
        ReturnsRows::tr("%1, received on %2 (%3)")
            .arg(member.name, formatDate(reception.receivedOn), sourceWords(reception))};
    words += factsOf(reception);
    for (const actions::LaterDecision& later : decisions) {
        const QString day = formatDate(later.at.toLocalTime().date());
        QStringList outcome;
        if (later.taken > 0)
            outcome.append(ReturnsRows::tr("%n row(s) taken", nullptr, later.taken));
        if (later.kept > 0)
            outcome.append(ReturnsRows::tr("%n kept as the ledger has them", nullptr, later.kept));
        words.append(
            ReturnsRows::tr("Decided later by %1: %2")
                .arg(later.who.isEmpty() ? day : ReturnsRows::tr("%1 on %2").arg(later.who, day),
                     outcome.join(QStringLiteral(", "))));
    }
    return words.join(QStringLiteral(". ")) + u'.';
}

RegisterLine returnsRow(const ReturnsBoard& board, const ReturnsLine& line,
                        const QStringList& missing)
{
    const Member* member = board.book->member(line.unit);
    const Bloc* bloc = member ? board.book->bloc(member->bloc) : nullptr;
    RegisterLine row;
    row.key = line.unit.value;
    row.search = member
        ? QStringList{member->code, member->name, member->shortName, bloc ? bloc->name : QString()}
              .join(u' ')
        : QString();
    row.cells.push_back({.text = member ? member->name : QString(),
                         .second = bloc ? bloc->name : QString(),
                         .bold = true});
    row.cells.push_back(stateCell(line));
    row.cells.push_back(formCell(line));
    row.cells.push_back(receptionCell(line));
    row.cells.push_back(dueCell(line));
    row.cells.push_back(remarksCell(line));
    RegisterCell lacks;
    lacks.text = missing.isEmpty()
        ? QStringLiteral("–")
        : ReturnsRows::tr("%n thing(s)", nullptr, static_cast<int>(missing.size()));
    lacks.quiet = missing.isEmpty();
    lacks.tip = missing.join(u'\n');
    if (line.remindedAt.isValid())
        lacks.second =
            ReturnsRows::tr("reminded %1").arg(formatDate(line.remindedAt.toLocalTime().date()));
    row.cells.push_back(std::move(lacks));
    row.stage = line.reception ? 0 : 1;
    row.marked = line.state == State::Overdue;
    return row;
}

} // namespace thidua
