// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scoringtiles.h"

#include "ui/support/stattile.h"
#include "ui/support/type.h"

#include <QHBoxLayout>

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

ScoringTiles::ScoringTiles(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kMedium);
    m_sheets = addTile(tr("Sheets in the ledger"), "tileSheets");
    m_graded = addTile(tr("Graded"), "tileGraded");
    m_places = addTile(tr("Awards that are clear"), "tilePlaces");
    m_deadline = addTile(tr("Days to the next date"), "tileDeadline");
}

StatTile* ScoringTiles::addTile(const QString& caption, const char* name)
{
    auto* tile = new StatTile(caption, this);
    tile->setObjectName(QString::fromLatin1(name));
    static_cast<QHBoxLayout*>(layout())->addWidget(tile, 1);
    return tile;
}

void ScoringTiles::showFacts(const OverviewFacts& facts, int blocs)
{
    showSheets(facts, blocs);
    showGraded(facts);
    showPlaces(facts.places);
    showDeadline(facts);
}

void ScoringTiles::showSheets(const OverviewFacts& facts, int blocs)
{
    const int missing = static_cast<int>(facts.sheetsMissing.size());
    m_sheets->setFigure(QString::number(facts.sheetsIn), outOf(facts.units));
    m_sheets->setProgress(percentOf(facts.sheetsIn, facts.units));
    m_sheets->setChip(missing == 0
                          ? ChipText{tr("Complete"), Tone::Ok, Icon::Ok}
                          : ChipText{tr("%n missing", nullptr, missing), Tone::Warn, Icon::Warn});
    QString line = missing == 0
        ? tr("All %n bloc(s) complete", nullptr, blocs)
        : tr("Missing: %1").arg(facts.sheetsMissing.join(QStringLiteral(", ")));
    if (facts.others > 0)
        line += QStringLiteral("; ") + tr("%n more not obliged", nullptr, facts.others);
    m_sheets->setLine(line);
}

void ScoringTiles::showGraded(const OverviewFacts& facts)
{
    const int missing = static_cast<int>(facts.ungraded.size());
    m_graded->setFigure(QString::number(facts.graded), outOf(facts.units));
    m_graded->setProgress(percentOf(facts.graded, facts.units));
    m_graded->setChip(missing == 0
                          ? ChipText{tr("Complete"), Tone::Ok, Icon::Ok}
                          : ChipText{tr("%n missing", nullptr, missing), Tone::Warn, Icon::Warn});
    m_graded->setLine(missing == 0
                          ? tr("Every unit has a grade")
                          : tr("Not yet: %1").arg(facts.ungraded.join(QStringLiteral(", "))));
}

void ScoringTiles::showPlaces(const PlaceCount& places)
{
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

void ScoringTiles::showDeadline(const OverviewFacts& facts)
{
    const int after = facts.lastDay.isValid() ? 100 : 0;
    m_deadline->setProgress(facts.next ? facts.elapsed : after);
    if (!facts.next) {
        const bool dated = facts.lastDay.isValid();
        m_deadline->setCaption(tr("Last date"));
        m_deadline->setFigure(dated ? formatDate(facts.lastDay) : QStringLiteral("–"));
        m_deadline->setChip(std::nullopt);
        m_deadline->setLine(dated ? tr("%Ln day(s) past the last date", nullptr, -facts.daysLeft)
                                  : tr("No date of the plan lies ahead."));
        return;
    }
    m_deadline->setCaption(tr("Days to the next date"));
    m_deadline->setFigure(QString::number(facts.daysLeft));
    m_deadline->setChip(facts.daysLeft <= kSoon
                            ? std::optional(ChipText{tr("Soon"), Tone::Warn, Icon::Warn})
                            : std::nullopt);
    m_deadline->setLine(facts.next->title + QStringLiteral(": ") + daysOf(*facts.next));
}

} // namespace thidua
