// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingpage.h"

#include "ui/charts/chartkey.h"
#include "ui/charts/chartwidget.h"
#include "ui/ranking/blocwords.h"
#include "ui/ranking/findings.h"
#include "ui/ranking/rankingmodel.h"
#include "ui/ranking/rankingtable.h"
#include "ui/ranking/unitprofile.h"
#include "ui/support/banner.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/segments.h"
#include "ui/support/settings.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostTabs = 5;
constexpr int kLeastPlaces = 120;
constexpr int kTableView = 0;
constexpr int kChartView = 1;
constexpr int kEmptyView = 2;

} // namespace

RankingPage::RankingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_model(new RankingModel(this)), m_table(new RankingTable(*m_model, this)),
      m_chart(new ChartWidget(workspace.prompts(), this)), m_views(new QStackedWidget(this)),
      m_banner(new Banner(Tone::Info, {}, {}, this))
{
    setGround(this, Ground::Surface);
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_banner->setObjectName(QStringLiteral("rankingBanner"));
    m_chart->setObjectName(QStringLiteral("rankingChart"));
    m_chart->setOpens(true);
    connect(m_chart, &ChartWidget::activated, this, &RankingPage::openDot);
    m_chart->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                                space::kSmall);
    QScrollArea* chartScroll = makeScrollArea(m_chart, this);
    chartScroll->setWidgetResizable(true);
    m_views->addWidget(m_table);
    m_views->addWidget(chartScroll);
    m_views->addWidget(makeEmpty());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_toolbar = makeToolbar();
    column->addWidget(m_toolbar);
    auto* bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kSmall);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    column->addWidget(m_views, 1);
    m_key = makeKey();
    column->addWidget(m_key);

    connectTable();
}

RankingPage::~RankingPage() = default;

void RankingPage::connectTable()
{
    connect(m_table, &RankingTable::sheetRequested, this, &RankingPage::openSheet);
    connect(m_table, &RankingTable::explanationRequested, this, &RankingPage::openExplanation);
    connect(m_table, &RankingTable::profileRequested, this, &RankingPage::openProfile);
    connect(m_table, &RankingTable::holdRequested, this, &RankingPage::openHolds);
    connect(m_table, &RankingTable::orderChanged, this, &RankingPage::showStatus);
    connect(m_table, &RankingTable::columnsYielded, this, &RankingPage::showStatus);
}

QWidget* RankingPage::makeEmpty()
{
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    auto* empty = new EmptyState(Icon::Rank,
                                 tr("Nothing to rank yet: the plan has no units in blocs."), pane);
    QPushButton* units = empty->setAction(tr("Add units"));
    connect(units, &QPushButton::clicked, this,
            [this] { workspace().goTo({.section = Section::Units}); });
    column->addWidget(empty);
    column->addStretch(1);
    return pane;
}

QWidget* RankingPage::makeHeader()
{
    auto* header = new PageHeader(tr("Ranking and awards"), this);
    m_holds = makeButton(ButtonKind::Quiet, tr("Holds and exclusions"));
    m_holds->setObjectName(QStringLiteral("openHolds"));
    connect(m_holds, &QPushButton::clicked, this, [this] { openHolds(); });
    QPushButton* check = makeButton(ButtonKind::Secondary, tr("Check first"), Icon::Ok);
    check->setObjectName(QStringLiteral("openPreflight"));
    connect(check, &QPushButton::clicked, this, &RankingPage::openPreflight);
    QPushButton* printButton = makeButton(ButtonKind::Secondary, tr("Print ranking"), Icon::Print);
    printButton->setObjectName(QStringLiteral("printRanking"));
    connect(printButton, &QPushButton::clicked, this, &RankingPage::print);
    m_chartToggle = makeFilterButton(tr("Chart"), header);
    m_chartToggle->setObjectName(QStringLiteral("chartToggle"));
    connect(m_chartToggle, &QToolButton::toggled, this, &RankingPage::showChart);
    header->addAction(m_chartToggle);
    header->addAction(m_holds);
    header->addAction(check);
    header->addAction(printButton);
    return header;
}

QWidget* RankingPage::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kMedium);
    m_tabs = new QHBoxLayout;
    m_quota = makeLabel({}, TypeRole::Strong, bar);
    m_quota->setObjectName(QStringLiteral("quotaLabel"));
    m_places = new ElidedLabel({}, bar);
    m_places->setObjectName(QStringLiteral("placesLabel"));
    setTone(m_places, Tone::Neutral);
    m_more = new QToolButton(bar);
    m_more->setObjectName(QStringLiteral("moreNotices"));
    connect(m_more, &QToolButton::clicked, this, &RankingPage::chooseNotice);
    row->addLayout(m_tabs);
    row->addWidget(m_quota);
    row->addWidget(m_places, 1);
    row->addWidget(m_more);
    return bar;
}

QWidget* RankingPage::makeKey()
{
    auto* bar = new QWidget(this);
    setGround(bar, Ground::Surface, Edge::Top);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin, space::kTiny);
    row->setSpacing(space::kHuge);
    auto* marks = new ChartKey(bar);
    marks->setEntries({{tr("tied at the line"), {}, ChartKeyEntry::Mark::Diamond},
                       {tr("proposed"), {}, ChartKeyEntry::Mark::Dot},
                       {tr("other units"), {}, ChartKeyEntry::Mark::Ring}});
    auto* words = new ElidedLabel(
        tr("The stem is the distance to the line. Double-click a total to see why."), bar);
    setRole(words, TypeRole::Small);
    setTone(words, Tone::Neutral);
    row->addWidget(marks);
    row->addWidget(words, 1);
    return bar;
}

const BlocStanding* RankingPage::bloc() const
{
    const auto at = static_cast<size_t>(m_current);
    return at < m_standing.blocs.size() ? &m_standing.blocs[at] : nullptr;
}

BlocId RankingPage::currentBloc() const
{
    return bloc() ? bloc()->bloc.id : BlocId{};
}

QDate RankingPage::today() const
{
    return workspace().session().now().date();
}

void RankingPage::reload()
{
    m_outdated = false;
    const BlocId before = currentBloc();
    const UnitId unit = m_table->currentUnit();
    m_book = workspace().book();
    m_standing = {};
    m_basisStale = false;
    if (!m_book->plan.id.isNull()) {
        if (auto standing = workspace().ledger().standing(m_book->plan.id, today()))
            m_standing = std::move(*standing);
        m_basisStale = isBasisStale(workspace().ledger(), *m_book);
    }
    m_current = 0;
    for (size_t i = 0; i < m_standing.blocs.size(); ++i) {
        if (m_standing.blocs[i].bloc.id == before)
            m_current = static_cast<int>(i);
    }
    showBlocs();
    showBloc();
    m_table->setCurrentUnit(unit);
}

void RankingPage::update(const ChangeSummary&)
{
    if (isVisible())
        reload();
    else
        m_outdated = true;
}

void RankingPage::showEvent(QShowEvent* event)
{
    if (m_outdated)
        reload();
    Page::showEvent(event);
}

void RankingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->applyRowHeight(workspace().settings().rowHeight(), window()->height());
    nameTabs();
}

void RankingPage::nameTabs()
{
    if (!m_segments)
        return;
    const auto name = [this](QString (*text)(const Bloc&)) {
        for (size_t i = 0; i < m_standing.blocs.size(); ++i)
            m_segments->setSegmentText(static_cast<int>(i), text(m_standing.blocs[i].bloc));
        m_segments->layout()->invalidate();
        m_tabs->invalidate();
        m_segments->updateGeometry();
    };
    // Tabs say what a bloc holds when that leaves room for the first words of the places.
    name(&blocTab);
    const int places = m_places->sizeHint().width();
    const int wanted =
        m_toolbar->layout()->sizeHint().width() - places + std::min(places, scaled(kLeastPlaces));
    if (wanted > width())
        name(&blocTitle);
}

void RankingPage::goTo(const Location& location)
{
    for (size_t i = 0; i < m_standing.blocs.size(); ++i) {
        const Member* member = m_book->member(location.unit);
        const BlocId wanted = location.bloc.isNull() && member ? member->bloc : location.bloc;
        if (m_standing.blocs[i].bloc.id == wanted)
            chooseBloc(static_cast<int>(i));
    }
    m_table->setCurrentUnit(location.unit);
    m_table->setFocus();
}

void RankingPage::showBlocs()
{
    delete m_segments;
    delete m_blocs;
    m_segments = nullptr;
    m_blocs = nullptr;
    const int count = static_cast<int>(m_standing.blocs.size());
    if (count > 0 && count <= kMostTabs) {
        m_segments = new Segments(tr("Bloc"), this);
        m_segments->setObjectName(QStringLiteral("blocTabs"));
        for (const BlocStanding& place : m_standing.blocs)
            m_segments->addSegment(blocTitle(place.bloc))->setToolTip(place.bloc.name);
        connect(m_segments, &Segments::chosen, this, &RankingPage::chooseBloc);
        m_segments->setCurrent(m_current);
        m_tabs->addWidget(m_segments);
        m_segments->show(); // a layout leaves out what was never shown
    } else if (count > 0) {
        m_blocs = new QComboBox(this);
        m_blocs->setObjectName(QStringLiteral("blocTabs"));
        m_blocs->setAccessibleName(tr("Bloc"));
        for (const BlocStanding& place : m_standing.blocs)
            m_blocs->addItem(place.bloc.name);
        m_blocs->setCurrentIndex(m_current);
        connect(m_blocs, &QComboBox::activated, this, &RankingPage::chooseBloc);
        m_tabs->addWidget(m_blocs);
    }
    const bool any = !m_book->members.empty() && count > 0;
    m_toolbar->setVisible(any);
    const auto holds = m_book->holds.size();
    m_holds->setText(holds == 0 ? tr("Holds and exclusions")
                                : tr("Holds and exclusions (%1)").arg(holds));
}

void RankingPage::chooseBloc(int index)
{
    m_current = index;
    if (m_segments)
        m_segments->setCurrent(index);
    if (m_blocs)
        m_blocs->setCurrentIndex(index);
    showBloc();
}

void RankingPage::showBloc()
{
    m_model->show(m_book, bloc());
    m_notices = bloc() ? noticesOf(*m_book, *bloc(), m_basisStale) : std::vector<BlocNotice>();
    m_notice = 0;
    showPlaces();
    showNotice();
    nameTabs();
    showChart(m_chartToggle->isChecked());
    showStatus();
}

void RankingPage::showChart(bool shown)
{
    if (shown && bloc()) {
        const QString name = blocTitle(bloc()->bloc);
        const auto line = m_model->lineTotal();
        m_chart->setTitle(
            line
                ? tr("%1: the award line stands at %2 points").arg(name, planPoints(*m_book, *line))
                : tr("%1: totals of the ranked units").arg(name),
            tr("points"));
        m_chart->setData(rankDots(*m_book, *bloc()));
    }
    const bool any = m_toolbar->isVisibleTo(this);
    m_chartToggle->setEnabled(any);
    m_views->setCurrentIndex(!any ? kEmptyView : shown ? kChartView : kTableView);
    m_key->setVisible(any && !shown);
}

void RankingPage::showStatus()
{
    if (!bloc()) {
        emit statusChanged({});
        return;
    }
    const auto ranked = std::count_if(bloc()->ranked.begin(), bloc()->ranked.end(),
                                      [](const Ranked& unit) { return unit.rank > 0; });
    QStringList parts{
        tr("%1: %n unit(s), %2 ranked", nullptr, static_cast<int>(bloc()->ranked.size()))
            .arg(blocTitle(bloc()->bloc))
            .arg(ranked),
        tr("Ranked by round: %1").arg(roundName(m_book->rules.decidingRound()))};
    if (const QString order = m_table->orderText(); !order.isEmpty())
        parts << order;
    if (const int hidden = m_table->yieldedColumns(); hidden > 0)
        parts << tr("%n column(s) hidden for want of room: right-click the header", nullptr,
                    hidden);
    emit statusChanged(parts.join(QStringLiteral("   |   ")));
}

} // namespace thidua
