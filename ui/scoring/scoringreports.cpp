// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoreediting.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/scoringpage.h"
#include "ui/support/banner.h"

#include <QPushButton>

namespace thidua {

// What the page says of pastes, of refused cells, and of steps taken back elsewhere.

namespace {

constexpr qsizetype kDetails = 3;

} // namespace

void ScoringPage::showPaste(const PasteResult& result)
{
    m_pasted = result;
    refreshReport();
}

void ScoringPage::showRefused(const std::vector<RefusedCell>& refused)
{
    m_pasted.reset();
    m_unplaced.clear();
    for (const RefusedCell& cell : refused) {
        if (!isMarked(cell))
            m_unplaced.push_back(cell);
    }
    refreshReport();
}

void ScoringPage::forgetPaste()
{
    m_pasted.reset();
    m_unplaced.clear();
    m_notice->hide();
    refreshReport();
}

/// A refused text stays marked in its cell until the cell is right or the report is closed.
bool ScoringPage::isMarked(const RefusedCell& cell) const
{
    return cell.place && m_model->refusedAt(*cell.place);
}

QString ScoringPage::pastedText() const
{
    if (!m_pasted)
        return {};
    const QString cells = tr("%n cell(s) pasted", nullptr, m_pasted->accepted);
    return m_pasted->changed ? cells : tr("%1, nothing has changed").arg(cells);
}

void ScoringPage::refreshReport()
{
    m_refused.clear();
    for (const CellPlace& place : m_model->refusedPlaces())
        m_refused.push_back({place, m_model->snapshot().table.node(place.node).criterion.code,
                             *m_model->refusedAt(place)});
    for (const RefusedCell& cell : m_pasted ? m_pasted->refused : m_unplaced) {
        if (!isMarked(cell))
            m_refused.push_back(cell);
    }
    if (m_refused.empty() && !m_pasted) {
        m_report->hide();
        return;
    }
    const int bad = static_cast<int>(m_refused.size());
    QStringList details;
    for (const RefusedCell& cell : m_refused) {
        if (details.size() < kDetails)
            details << (cell.refused.message.startsWith(cell.where)
                            ? cell.refused.message
                            : tr("%1 was given %2: %3")
                                  .arg(cell.where, cell.refused.text, cell.refused.message));
    }
    const QStringList measured = m_pasted ? m_pasted->measured : QStringList();
    if (!measured.isEmpty())
        details << tr("%n figure(s) read as a measured result (%1). Write “3 điểm” to give points.",
                      nullptr, static_cast<int>(measured.size()))
                       .arg(measured.mid(0, kDetails).join(QStringLiteral("; ")));
    QStringList facts{pastedText()};
    if (bad > 0)
        facts << tr("%n cell(s) not valid", nullptr, bad);
    facts.removeAll(QString());
    const Tone tone = bad > 0 ? Tone::Danger
        : !measured.isEmpty() ? Tone::Warn
        : m_pasted->changed   ? Tone::Ok
                              : Tone::Info;
    m_report->clearActions();
    m_report->setMessage(tone, facts.join(QStringLiteral("; ")) + u'.', details.join(u' '));
    if (bad > 0)
        connect(m_report->addAction(ButtonKind::Secondary, tr("Show %n cell(s)", nullptr, bad)),
                &QPushButton::clicked, this, &ScoringPage::goToNextRefused);
    m_report->show();
}

void ScoringPage::closeReport()
{
    for (const CellPlace& place : m_model->refusedPlaces())
        m_model->accept(place);
    forgetPaste();
}

void ScoringPage::goToNextRefused()
{
    for (size_t step = 0; step < m_refused.size(); ++step) {
        const RefusedCell& cell = m_refused[m_nextRefused++ % m_refused.size()];
        if (cell.place) {
            goToCell(*cell.place);
            return;
        }
    }
}

void ScoringPage::tell(const QString& fact, const QString& meaning)
{
    m_notice->clearActions();
    m_notice->setMessage(Tone::Info, fact, meaning);
    m_notice->show();
}

/// Goes to what an undo or redo changed; where that is not on this page, says what it was and leads
/// there.
void ScoringPage::showTakenBack(const ChangeSummary& summary)
{
    const auto entries = workspace().session().history(0, 1);
    if (summary.everything || !entries || entries->empty())
        return;
    Action action = entries->front().action;
    QStringList arguments = entries->front().arguments;
    QString what = describeAction(action, arguments);
    while (action == Action::Undo || action == Action::Redo) {
        action = static_cast<Action>(arguments.value(1).toUShort());
        arguments = arguments.mid(2);
    }
    Location place{.section = Section::Scoring, .round = m_round};
    bool here = false;
    for (const SheetId id : summary.sheets) {
        const auto sheet = workspace().ledger().sheet(id);
        if (!sheet || !*sheet)
            continue;
        here = here || m_model->snapshot().unitIndex((*sheet)->unit) >= 0;
        place.unit = (*sheet)->unit;
        place.round = (*sheet)->round;
    }
    const Ledger::Book book = workspace().book();
    if (!place.unit && !summary.sheets.empty()) { // the sheet went with its only score
        for (const Member& member : book->members) {
            if (member.name == arguments.value(0))
                place.unit = member.unit;
        }
        here = m_model->snapshot().unitIndex(place.unit) >= 0;
    }
    if (action == Action::SetScore || action == Action::SetNote) {
        if (const int node = book->table.indexOf(arguments.value(1)); node >= 0)
            place.criterion = book->table.node(node).criterion.id;
    }
    if (here && summary.sheets.size() == 1 && place.criterion) {
        goToCell({m_model->snapshot().unitIndex(place.unit),
                  m_model->snapshot().roundIndex(place.round),
                  m_model->snapshot().table.indexOf(place.criterion)},
                 action == Action::SetNote);
        return;
    }
    if (here)
        return;
    what.replace(0, 1, what.left(1).toUpper());
    const bool scores = bool(place.unit);
    m_notice->clearActions();
    m_notice->setMessage(Tone::Info, what + u'.', tr("It does not stand on this page."));
    connect(m_notice->addAction(ButtonKind::Secondary,
                                scores ? tr("Go there") : tr("Open the history")),
            &QPushButton::clicked, this, [this, place, scores] {
                workspace().goTo(scores ? place : Location{.section = Section::History});
            });
    m_notice->show();
}

void ScoringPage::showFreezeBanner()
{
    const PlanState now = m_model->snapshot().book->plan.state;
    if (m_planState == PlanState::Draft && now == PlanState::Scoring) {
        m_freezeTold = false;
        m_freeze->setMessage(Tone::Info, tr("The first score has frozen the plan."),
                             tr("Score table, grades, quotas and blocs can no longer be changed. "
                                "Undo (Ctrl+Z) takes it back."));
        m_freeze->show();
    } else if (now == PlanState::Draft && workspace().isEditable()
               && !m_model->snapshot().units.empty()) {
        m_freeze->setMessage(
            Tone::Info, tr("The first score will freeze the plan."),
            tr("Score table, grades, quotas and blocs can no longer be changed after it."));
        m_freeze->setVisible(!m_freezeTold);
    } else if (now == PlanState::Closed) {
        m_freeze->hide();
    }
    m_planState = now;
}

} // namespace thidua
