// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/charts/chartwidget.h"
#include "ui/overview/firststeps.h"
#include "ui/support/pageheader.h"
#include "ui/support/stattile.h"

#include <QPushButton>

namespace thidua {

namespace {

constexpr int kSoon = 3; ///< days before a date that are close

int percentOf(int part, int whole)
{
    return whole > 0 ? part * 100 / whole : 0;
}

QString outOf(int whole)
{
    return u'/' + QString::number(whole);
}

} // namespace

void OverviewPage::showHeadline()
{
    const bool ready = FirstSteps::areDone(*m_book);
    const int tasks = m_facts.open;
    m_print->setVisible(ready);
    m_first->setVisible(ready && tasks > 0);
    if (!ready)
        m_header->setTitle(tr("Nothing to show yet"));
    else if (tasks > 0)
        m_header->setTitle(tr("The list cannot be final yet: %n task(s) left", nullptr, tasks));
    else
        m_header->setTitle(tr("Ready for the council's meeting"));
    if (!ready)
        m_header->setSubtitle(tr("The overview fills by itself once the plan, its units and its "
                                 "score table are there."));
    else if (m_facts.next)
        m_header->setSubtitle(tr("%1: %2, %n day(s) left.", nullptr, m_facts.daysLeft)
                                  .arg(m_facts.next->title, daysOf(*m_facts.next)));
    else
        m_header->setSubtitle(tr("No date of the plan lies ahead."));
    const QDateTime now = workspace().session().now();
    emit statusChanged(ready ? QStringList{tr("Figures of %1").arg(formatDateTime(now)),
                                           tr("%n unit(s), %1 bloc(s), %2 criteria", nullptr,
                                              static_cast<int>(m_book->members.size()))
                                               .arg(m_book->blocs.size())
                                               .arg(m_book->table.leafCount())}
                                   .join(QStringLiteral("   |   "))
                             : QString());
}

void OverviewPage::showMovementHeadline()
{
    m_print->hide();
    m_first->hide();
    m_header->setTitle(m_movement.late > 0
                           ? tr("The movement: %n thing(s) are late", nullptr, m_movement.late)
                           : tr("The movement: nothing is late"));
    m_header->setSubtitle(m_movement.next.isEmpty() ? tr("Nothing is due within 30 days.")
                                                    : tr("Next: %1").arg(m_movement.next));
    emit statusChanged(tr("Figures of %1").arg(formatDateTime(workspace().session().now())));
}

void OverviewPage::showTiles()
{
    showSheetsTile();
    showGradedTile();
    showPlacesTile();
    showDeadlineTile();
}

void OverviewPage::showSheetsTile()
{
    const int missing = static_cast<int>(m_facts.sheetsMissing.size());
    m_sheets->setFigure(QString::number(m_facts.sheetsIn), outOf(m_facts.units));
    m_sheets->setProgress(percentOf(m_facts.sheetsIn, m_facts.units));
    m_sheets->setChip(missing == 0
                          ? ChipText{tr("Complete"), Tone::Ok, Icon::Ok}
                          : ChipText{tr("%n missing", nullptr, missing), Tone::Warn, Icon::Warn});
    QString line = missing == 0
        ? tr("All %n bloc(s) complete", nullptr, static_cast<int>(m_book->blocs.size()))
        : tr("Missing: %1").arg(m_facts.sheetsMissing.join(QStringLiteral(", ")));
    if (m_facts.others > 0)
        line += QStringLiteral("; ") + tr("%n more not obliged", nullptr, m_facts.others);
    m_sheets->setLine(line);
}

void OverviewPage::showGradedTile()
{
    const int missing = static_cast<int>(m_facts.ungraded.size());
    m_graded->setFigure(QString::number(m_facts.graded), outOf(m_facts.units));
    m_graded->setProgress(percentOf(m_facts.graded, m_facts.units));
    m_graded->setChip(missing == 0
                          ? ChipText{tr("Complete"), Tone::Ok, Icon::Ok}
                          : ChipText{tr("%n missing", nullptr, missing), Tone::Warn, Icon::Warn});
    m_graded->setLine(missing == 0
                          ? tr("Every unit has a grade")
                          : tr("Not yet: %1").arg(m_facts.ungraded.join(QStringLiteral(", "))));
}

void OverviewPage::showPlacesTile()
{
    const PlaceCount& places = m_facts.places;
    m_places->setFigure(QString::number(places.clear), outOf(places.quota));
    m_places->setProgress(std::min(percentOf(places.clear, places.quota), 100));
    if (places.awaiting > 0) {
        m_places->setChip(
            ChipText{tr("%n waiting", nullptr, places.awaiting), Tone::Warn, Icon::Warn});
        QStringList lines{tr("%n place(s) await the decision on a tie", nullptr, places.awaiting)};
        if (places.unsettled > 0)
            lines << tr("%n may change", nullptr, places.unsettled);
        m_places->setLine(lines.join(QStringLiteral("; ")));
        return;
    }
    if (places.unsettled > 0) {
        m_places->setChip(
            ChipText{tr("%n may change", nullptr, places.unsettled), Tone::Warn, Icon::Warn});
        m_places->setLine(tr("A unit is on hold: the list may change once that is settled"));
        return;
    }
    m_places->setChip(ChipText{tr("All clear"), Tone::Ok, Icon::Ok});
    m_places->setLine(places.vacant > 0 ? tr("%n place(s) vacant", nullptr, places.vacant)
                                        : tr("No place waits for a decision"));
}

void OverviewPage::showDeadlineTile()
{
    const int after = m_facts.lastDay.isValid() ? 100 : 0;
    m_deadline->setProgress(m_facts.next ? m_facts.elapsed : after);
    if (!m_facts.next) {
        const bool dated = m_facts.lastDay.isValid();
        m_deadline->setCaption(tr("Last date"));
        m_deadline->setFigure(dated ? formatDate(m_facts.lastDay) : QStringLiteral("–"));
        m_deadline->setChip(std::nullopt);
        m_deadline->setLine(dated ? tr("%n day(s) past the last date", nullptr, -m_facts.daysLeft)
                                  : tr("No date of the plan lies ahead."));
        return;
    }
    m_deadline->setCaption(tr("Days to the next date"));
    m_deadline->setFigure(QString::number(m_facts.daysLeft));
    m_deadline->setChip(m_facts.daysLeft <= kSoon
                            ? std::optional(ChipText{tr("Soon"), Tone::Warn, Icon::Warn})
                            : std::nullopt);
    m_deadline->setLine(m_facts.next->title + QStringLiteral(": ") + daysOf(*m_facts.next));
}

void OverviewPage::showChart()
{
    const GradeBars& grades = m_facts.grades;
    m_chart->setTitle(
        grades.grades.isEmpty()
            ? tr("Grades by bloc")
            : tr("%n unit(s) graded %1", nullptr, grades.countOf(0)).arg(grades.grades.front()));
    m_chart->setData(grades);
}

} // namespace thidua
