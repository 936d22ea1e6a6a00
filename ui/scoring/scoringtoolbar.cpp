// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoringtoolbar.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/segments.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace thidua {

namespace {

QString filterName(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return ScoringToolbar::tr("All");
    case RowFilter::Differs:
        return ScoringToolbar::tr("Differs from the self-score");
    case RowFilter::NeedsExplanation:
        return ScoringToolbar::tr("Needs an explanation");
    case RowFilter::EvidenceMissing:
        return ScoringToolbar::tr("Evidence missing");
    case RowFilter::Unscored:
        return ScoringToolbar::tr("Not scored");
    }
    return {};
}

} // namespace

ScoringToolbar::ScoringToolbar(QWidget* parent)
    : QWidget(parent), m_views(new Segments(tr("View"), this)),
      m_filterMenu(makeFilterButton({}, this)), m_roundBox(new QComboBox(this)),
      m_roundSegments(nullptr), m_segmentRoom(new QWidget(this)),
      m_tint(new QCheckBox(tr("Mark cells below %1% of the maximum").arg(kBelowThresholdPercent),
                           this)),
      m_differing(new QCheckBox(tr("Only criteria that differ"), this)),
      m_legend(new QToolButton(this)),
      m_fold(makeIconButton(Icon::Tree, tr("Fold all groups"), this))
{
    setGround(this, Ground::Surface, Edge::Bottom);
    m_views->setObjectName(QStringLiteral("viewSegments"));
    m_views->addSegment(tr("One unit"));
    m_views->addSegment(tr("Whole bloc"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPageMargin, space::kTiny, space::kLarge, space::kTiny);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_views);
    layout->addSpacing(space::kSmall);
    buildFilters();
    buildRounds();
    layout->addWidget(m_tint);
    layout->addWidget(m_differing);
    layout->addStretch(1);
    layout->addWidget(m_roundBox);
    buildRight();
    connect(m_views, &Segments::chosen, this, [this](int index) {
        emit layoutChosen(index == 0 ? GridLayout::Unit : GridLayout::Matrix);
    });
    arrange();
}

void ScoringToolbar::buildFilters()
{
    auto* menu = new QMenu(m_filterMenu);
    for (int i = 0; i < kRowFilters; ++i) {
        const auto filter = static_cast<RowFilter>(i);
        auto* button = makeFilterButton(filterName(filter), this);
        button->setObjectName(QStringLiteral("filter%1").arg(i));
        m_filters[static_cast<size_t>(i)] = button;
        layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, filter] { chooseFilter(filter); });
        QAction* action = menu->addAction(filterName(filter));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, filter] { chooseFilter(filter); });
    }
    m_filterMenu->setObjectName(QStringLiteral("filterMenu"));
    m_filterMenu->setCheckable(false);
    m_filterMenu->setMenu(menu);
    m_filterMenu->setPopupMode(QToolButton::InstantPopup);
    layout()->addWidget(m_filterMenu);
}

void ScoringToolbar::buildRounds()
{
    auto* room = new QHBoxLayout(m_segmentRoom);
    room->setContentsMargins({});
    layout()->addWidget(m_segmentRoom);
    m_roundBox->setObjectName(QStringLiteral("roundBox"));
    m_roundBox->setAccessibleName(tr("Round being scored"));
    m_roundBox->setToolTip(tr("Round being scored"));
    m_roundBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setToolSize(m_roundBox);
    connect(m_roundBox, &QComboBox::activated, this, &ScoringToolbar::roundChosen);
    connect(m_tint, &QCheckBox::toggled, this, &ScoringToolbar::belowThresholdToggled);
    connect(m_differing, &QCheckBox::toggled, this,
            [this](bool on) { emit filterChosen(on ? RowFilter::Differs : RowFilter::All); });
    m_tint->setObjectName(QStringLiteral("tintBelow"));
    m_tint->setChecked(true);
    m_differing->setObjectName(QStringLiteral("onlyDiffering"));
}

void ScoringToolbar::buildRight()
{
    m_legend->setObjectName(QStringLiteral("legendButton"));
    m_legend->setText(tr("Legend"));
    m_legend->setIcon(icon(Icon::Info));
    m_legend->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setObjectName(QStringLiteral("foldButton"));
    layout()->addWidget(m_legend);
    layout()->addWidget(m_fold);
    connect(m_legend, &QToolButton::clicked, this, &ScoringToolbar::legendWanted);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_folded = !m_folded;
        const QString name = m_folded ? tr("Unfold all groups") : tr("Fold all groups");
        m_fold->setToolTip(name);
        m_fold->setAccessibleName(name);
        emit foldWanted(m_folded);
    });
}

void ScoringToolbar::chooseFilter(RowFilter filter)
{
    for (int i = 0; i < kRowFilters; ++i)
        m_filters[static_cast<size_t>(i)]->setChecked(i == static_cast<int>(filter));
    emit filterChosen(filter);
}

void ScoringToolbar::setLayoutShown(GridLayout shown)
{
    m_shown = shown;
    m_views->setCurrent(shown == GridLayout::Unit ? 0 : 1);
    arrange();
}

void ScoringToolbar::setRounds(const std::vector<Round>& rounds, int active)
{
    const auto same = [&] {
        if (!m_roundSegments || m_roundBox->count() != static_cast<int>(rounds.size()))
            return false;
        for (int i = 0; i < m_roundBox->count(); ++i) {
            if (m_roundBox->itemData(i).toInt() != static_cast<int>(rounds[static_cast<size_t>(i)]))
                return false;
        }
        return true;
    };
    if (!same()) {
        m_roundBox->clear();
        delete m_roundSegments;
        m_roundSegments = new Segments(tr("Round being scored"), m_segmentRoom);
        m_roundSegments->setObjectName(QStringLiteral("roundSegments"));
        for (const Round round : rounds) {
            m_roundBox->addItem(roundName(round), static_cast<int>(round));
            m_roundSegments->addSegment(roundName(round));
        }
        m_segmentRoom->layout()->addWidget(m_roundSegments);
        connect(m_roundSegments, &Segments::chosen, this, &ScoringToolbar::roundChosen);
    }
    m_roundBox->setCurrentIndex(active);
    m_roundSegments->setCurrent(active);
}

void ScoringToolbar::setCounts(const ScoreModel& model)
{
    for (int i = 0; i < kRowFilters; ++i) {
        const auto at = static_cast<size_t>(i);
        const auto filter = static_cast<RowFilter>(i);
        m_counts[at] = model.count(filter);
        setFilterCount(m_filters[at], filterName(filter), m_counts[at]);
        m_filters[at]->setChecked(model.filter() == filter);
        QAction* action = m_filterMenu->menu()->actions()[i];
        action->setText(tr("%1 (%2)").arg(filterName(filter)).arg(m_counts[at]));
        action->setChecked(model.filter() == filter);
    }
    const auto chosen = static_cast<size_t>(model.filter());
    m_filterMenu->setText(
        tr("Filter: %1 (%2)").arg(filterName(model.filter())).arg(m_counts[chosen]));
    const QSignalBlocker blocker(m_differing);
    m_differing->setChecked(model.filter() == RowFilter::Differs);
    arrange();
}

/// Shows the filters side by side while there is room, else as one button with a menu.
void ScoringToolbar::arrange()
{
    const bool unit = m_shown == GridLayout::Unit;
    int wanted = m_views->sizeHint().width() + m_roundBox->sizeHint().width()
        + m_legend->sizeHint().width() + m_fold->sizeHint().width()
        + scaled(space::kPageMargin * 2 + space::kSmall * 9);
    for (const QToolButton* button : m_filters)
        wanted += button->sizeHint().width();
    const bool apart = wanted <= width();
    for (QToolButton* button : m_filters)
        button->setVisible(unit && apart);
    m_filterMenu->setVisible(unit && !apart);
    m_roundBox->setVisible(unit);
    m_segmentRoom->setVisible(!unit);
    m_tint->setVisible(!unit);
    m_differing->setVisible(!unit);
}

void ScoringToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace thidua
