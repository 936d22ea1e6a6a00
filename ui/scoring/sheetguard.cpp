// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/sheetguard.h"

#include "ui/scoring/scoremodel.h"
#include "ui/support/prompts.h"
#include "ui/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(SheetGuard)
};

bool isSentSelfScore(const Sheet& sheet)
{
    return sheet.round == Round::Self && sheet.state != SheetState::Draft
        && sheet.state != SheetState::Returned;
}

/// The one sheet by its unit, several by their number.
QString factOf(const QString& one, const QString& many, const QString& name, size_t count)
{
    return count == 1 ? one.arg(name) : many.arg(count);
}

} // namespace

bool SheetGuard::isAsked(const Sheet& sheet) const
{
    const auto asked = m_asked.constFind(sheet.id);
    return asked != m_asked.constEnd() && *asked == Asked{sheet.state, sheet.changedAt};
}

void SheetGuard::expectPaper(int unit)
{
    for (const RoundScores& round : m_model.snapshot().units[static_cast<size_t>(unit)].rounds) {
        if (round.sheet && isSentSelfScore(*round.sheet))
            m_asked.insert(round.sheet->id, {round.sheet->state, round.sheet->changedAt});
    }
}

bool SheetGuard::mayEdit(const std::vector<CellPlace>& scores, const std::vector<CellPlace>& notes)
{
    Sheets sent;
    Sheets approved;
    const auto add = [&](const CellPlace& place, bool score) {
        const UnitScores& unit = m_model.snapshot().units[static_cast<size_t>(place.unit)];
        const auto& sheet = unit.rounds[static_cast<size_t>(place.round)].sheet;
        if (!sheet || isAsked(*sheet))
            return;
        const bool self = isSentSelfScore(*sheet);
        if ((self && !score) || (!self && sheet->state != SheetState::Approved))
            return;
        Sheets& list = self ? sent : approved;
        if (std::ranges::none_of(list,
                                 [&](const auto& each) { return each.second.id == sheet->id; }))
            list.emplace_back(unit.member.name, *sheet);
    };
    for (const CellPlace& place : scores)
        add(place, true);
    for (const CellPlace& place : notes)
        add(place, false);
    const auto name = [](const Sheets& list) {
        return list.empty() ? QString() : list.front().first;
    };
    const Question self{
        .title = GuardText::tr("Change a self-score"),
        .fact = factOf(GuardText::tr("These are the points %1 gave itself and sent."),
                       GuardText::tr("These are the points %1 units gave themselves and sent."),
                       name(sent), sent.size()),
        .text =
            GuardText::tr("A change stands in the history as yours, not the unit's. Points that "
                          "differ belong into the column of the round being scored."),
        .action = GuardText::tr("Change the self-score"),
        .destructive = true};
    const Question vouched{
        .title = GuardText::tr("Change an approved sheet"),
        .fact = factOf(GuardText::tr("The sheet of %1 is approved."),
                       GuardText::tr("%1 sheets are approved."), name(approved), approved.size()),
        .text = GuardText::tr("A change is recorded as made after the approval; the sheet is then "
                              "approved again before it is locked."),
        .action = GuardText::tr("Change the approved sheet"),
        .destructive = true};
    return ask(sent, self) && ask(approved, vouched);
}

bool SheetGuard::ask(const Sheets& sheets, const Question& question)
{
    if (sheets.empty())
        return true;
    // Enter goes back (destructive): the question may come in the middle of typing.
    if (!m_workspace.prompts().confirm(question))
        return false;
    for (const auto& [name, sheet] : sheets)
        m_asked.insert(sheet.id, {sheet.state, sheet.changedAt});
    return true;
}

} // namespace thidua
