// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetspage.h"

#include "core/actions/targets/targetreads.h"
#include "core/base/text.h"
#include "ui/plan/planlock.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/segments.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/targets/targetdetail.h"
#include "ui/targets/targetsdelegate.h"
#include "ui/targets/targetsmodel.h"
#include "ui/targets/targetview.h"
#include "ui/units/csvfiles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLeastTitle = 220;
constexpr int kTitleWidth = 300;
constexpr int kGoalWidth = 78;
constexpr int kYearWidth = 84;
constexpr int kPartsWidth = 140;
constexpr int kLackingWidth = 76;
constexpr int kTrendWidth = 142;
constexpr int kTableView = 0;
constexpr int kEmptyView = 1;

} // namespace

TargetsPage::TargetsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_model(new TargetsModel(this)), m_table(new QTableView(this)),
      m_detail(new TargetDetail(this)), m_views(new QStackedWidget(this))
{
    setGround(this, Ground::Surface);
    makeTable();
    makeEmpty();
    m_toolbar = makeToolbar();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_toolbar);
    column->addWidget(m_views, 1);
    column->addWidget(m_detail);
    makeKeys();
}

QWidget* TargetsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Targets"), this);
    m_add = makeButton(ButtonKind::Quiet, tr("Add target"));
    m_add->setObjectName(QStringLiteral("addTarget"));
    QPushButton* csv = makeCsvButton(
        workspace(), CsvKind::Targets, tr("figures"),
        [this] { return m_enter->isEnabled() ? QString() : m_enter->toolTip(); }, this);
    QPushButton* printing = makeButton(ButtonKind::Secondary, tr("Print table"), Icon::Print);
    printing->setObjectName(QStringLiteral("printTargets"));
    m_enter = makeButton(ButtonKind::Primary, tr("Enter figures"), Icon::Add);
    m_enter->setObjectName(QStringLiteral("enterFigures"));
    connect(m_add, &QPushButton::clicked, this, &TargetsPage::addTarget);
    connect(printing, &QPushButton::clicked, this, &TargetsPage::print);
    connect(m_enter, &QPushButton::clicked, this, &TargetsPage::enterFigures);
    for (QPushButton* button : {m_add, csv, printing, m_enter})
        header->addAction(button);
    return header;
}

QWidget* TargetsPage::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kLarge);
    m_segmentsPlace = new QWidget(bar);
    auto* place = new QHBoxLayout(m_segmentsPlace);
    place->setContentsMargins({});
    m_units = new QComboBox(bar);
    m_units->setObjectName(QStringLiteral("targetUnits"));
    m_units->setAccessibleName(tr("Units the figures are of"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setToolSize(m_units);
    connect(m_units, &QComboBox::activated, this, &TargetsPage::showBoard);
    m_key = new TargetKey(bar);
    row->addWidget(m_segmentsPlace);
    row->addWidget(m_units);
    row->addWidget(m_key);
    row->addStretch(1);
    return bar;
}

void TargetsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("targetTable"));
    m_table->setAccessibleName(tr("Targets by year"));
    m_table->setProperty("pane", true);
    styleTable(m_table, RowHeight::Normal, true);
    auto* delegate = new TargetsDelegate(m_table);
    delegate->setTwoLines(true);
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(), {{0, kLeastTitle, 1}});
    m_views->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TargetsPage::showDetail);
    connect(m_table, &QTableView::doubleClicked, this, &TargetsPage::openTrend);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_detail, &TargetDetail::trendWanted, this, &TargetsPage::openTrend);
    connect(m_detail, &TargetDetail::promisesWanted, this, &TargetsPage::openPromises);
    connect(m_detail, &TargetDetail::reminderWanted, this, &TargetsPage::copyReminder);
}

void TargetsPage::makeEmpty()
{
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(space::kPageMargin, space::kLarge, space::kPageMargin,
                               space::kLarge);
    m_empty = new EmptyState(
        Icon::Target, tr("The plan has no targets. Take those of Huế 2021, or add new ones."),
        pane);
    m_empty->setObjectName(QStringLiteral("targetsEmpty"));
    connect(m_empty->setAction(tr("Add target")), &QPushButton::clicked, this,
            &TargetsPage::addTarget);
    connect(m_empty->setLink(tr("Take the targets of Huế 2021")), &QPushButton::clicked, this,
            &TargetsPage::takeFromTemplate);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_views->addWidget(pane);
}

void TargetsPage::makeKeys()
{
    const auto add = [this](const QKeySequence& key, auto act) {
        auto* action = new QAction(m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(Qt::CTRL | Qt::Key_Return, &TargetsPage::openTrend);
    add(Qt::CTRL | Qt::Key_Enter, &TargetsPage::openTrend);
    add(Qt::Key_Return, &TargetsPage::enterFigures);
    add(Qt::Key_Insert, &TargetsPage::addTarget);
    add(Qt::Key_F2, &TargetsPage::editTarget);
    add(Qt::Key_Delete, &TargetsPage::removeTarget);
    add(Qt::ALT | Qt::Key_Up, [this] { moveTarget(-1); });
    add(Qt::ALT | Qt::Key_Down, [this] { moveTarget(1); });
}

QDate TargetsPage::today() const
{
    return workspace().session().now().date();
}

void TargetsPage::reload()
{
    m_outdated = false;
    m_sources = {};
    if (!workspace().book()->plan.id.isNull()) {
        auto sources = targetSources(workspace().ledger(), workspace().plan(), today());
        if (!sources) {
            workspace().prompts().showError(sources.error());
            return;
        }
        m_sources = std::move(*sources);
    }
    showPhases();
    showFilters();
    showBoard();
    showLocks();
}

void TargetsPage::update(const ChangeSummary&)
{
    if (isVisible())
        reload();
    else
        m_outdated = true;
}

void TargetsPage::showEvent(QShowEvent* event)
{
    if (m_outdated)
        reload();
    Page::showEvent(event);
}

void TargetsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    setRowHeight(m_table, workspace().settings().rowHeight(), window()->height());
    m_key->setVisible(m_toolbar->width() >= m_segmentsPlace->sizeHint().width()
                          + m_units->sizeHint().width() + m_key->sizeHint().width()
                          + 4 * space::kLarge);
}

void TargetsPage::showPhases()
{
    const auto& phases = workspace().book()->phases;
    delete m_segments;
    m_segments = nullptr;
    const int count = static_cast<int>(phases.size());
    if (m_phase >= count || m_phase < 0)
        m_phase = phaseOn(phases, workspace().book()->plan, today());
    m_segmentsPlace->setVisible(count > 1);
    if (count < 2)
        return;
    m_segments = new Segments(tr("Phase"), m_segmentsPlace);
    m_segments->setObjectName(QStringLiteral("targetPhases"));
    for (const Phase& phase : phases)
        m_segments->addSegment(phaseLabel(phase));
    m_segments->setCurrent(m_phase);
    m_segmentsPlace->layout()->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this, [this](int phase) {
        m_phase = phase;
        showBoard();
    });
}

void TargetsPage::showFilters()
{
    const QVariant chosen = m_units->currentData();
    m_units->clear();
    m_units->addItem(tr("All units"), QString());
    QStringList kinds;
    for (const Member& member : m_sources.members) {
        if (!member.kind.isEmpty() && !kinds.contains(member.kind))
            kinds << member.kind;
    }
    std::sort(kinds.begin(), kinds.end(), lessVietnamese);
    for (const QString& kind : kinds)
        m_units->addItem(kind, QString(u'k' + kind));
    for (const Bloc& bloc : workspace().book()->blocs)
        m_units->addItem(bloc.name, QStringLiteral("b%1").arg(bloc.id.value));
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
}

TargetSources TargetsPage::chosenSources() const
{
    const QString chosen = m_units->currentData().toString();
    if (chosen.isEmpty())
        return m_sources;
    return ofUnits(m_sources, [&](const Member& member) {
        return chosen.startsWith(u'k') ? member.kind == chosen.mid(1)
                                       : member.bloc.value == chosen.mid(1).toLongLong();
    });
}

void TargetsPage::showBoard()
{
    const TargetRow* before = current();
    const TargetId target = before ? before->target.id : TargetId{};
    const auto& phases = workspace().book()->phases;
    const Phase* phase = m_phase >= 0 && m_phase < static_cast<int>(phases.size())
        ? &phases[static_cast<size_t>(m_phase)]
        : nullptr;
    TargetBoard board = makeTargetBoard(chosenSources());
    const TargetView view = viewOf(board, phase);
    m_key->setGoalYear(view.goals.empty() ? 0 : view.goals.front());
    m_model->show(std::move(board), view);
    showColumns();
    const int row = m_model->rowOf(target);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    const bool any = !m_model->board().rows.empty();
    m_views->setCurrentIndex(any ? kTableView : kEmptyView);
    m_toolbar->setVisible(any);
    m_detail->setVisible(any);
    showDetail();
    showStatus();
}

void TargetsPage::showColumns()
{
    QList<int> widths{kTitleWidth};
    for (int column = 1; column < m_model->firstYearColumn(); ++column)
        widths << kGoalWidth;
    for (int column = m_model->firstYearColumn(); column < m_model->partsColumn(); ++column)
        widths << kYearWidth;
    widths << kPartsWidth << kLackingWidth << kTrendWidth;
    setColumnWidths(m_table, widths);
    fitNumberColumns(m_table);
    auto* delegate = static_cast<TargetsDelegate*>(m_table->itemDelegate());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool edge =
            column == m_model->firstYearColumn() - 1 || column == m_model->partsColumn() - 1;
        delegate->setColumnLine(
            column, edge ? RowDelegate::ColumnLine::Strong : RowDelegate::ColumnLine::None);
    }
    m_filler->fill();
}

void TargetsPage::goTo(const Location& location)
{
    const int row = m_model->rowOf(location.target);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

const TargetRow* TargetsPage::current() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

const TargetYear* TargetsPage::currentYear() const
{
    const TargetRow* row = current();
    if (!row)
        return nullptr;
    const TargetYear* year = m_model->current(*row);
    // The year on show has no figure yet: what is known is of the one before.
    if (year && !year->figure().isKnown() && year->total.reported == 0 && row->latest())
        return row->latest();
    return year;
}

void TargetsPage::showDetail()
{
    m_detail->show(current(), currentYear());
}

void TargetsPage::showLocks()
{
    const bool closed = workspace().book()->plan.state == PlanState::Closed;
    const QString reason = !workspace().isEditable() ? tr("The file is open for reading only.")
        : closed                                     ? tr("The plan is closed.")
                                                     : QString();
    setDisabledReason(m_add, reason);
    setDisabledReason(m_enter,
                      reason.isEmpty() && m_sources.targets.empty() ? tr("Add a target first.")
                                                                    : reason);
}

void TargetsPage::showStatus()
{
    if (m_model->board().rows.empty()) {
        emit statusChanged({});
        return;
    }
    QStringList parts{tr("%n target(s)", nullptr, m_model->rowCount())};
    if (!m_model->view().years.empty()) {
        const int year = m_model->view().years.back();
        int without = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const TargetYear* now = m_model->current(*m_model->rowAt(row));
            without += !now || !now->figure().isKnown();
        }
        parts << tr("%n without a figure for %1", nullptr, without).arg(year);
    }
    if (m_model->board().plan != workspace().plan())
        parts << tr("The targets are those of the parent plan.");
    emit statusChanged(parts.join(QStringLiteral("   |   ")));
}

} // namespace thidua
