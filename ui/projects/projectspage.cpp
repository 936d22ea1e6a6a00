// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectspage.h"

#include "core/actions/projects/projectactions.h"
#include "ui/charts/chartwidget.h"
#include "ui/plan/planlock.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projecttimes.h"
#include "ui/projects/projectwords.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/segments.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLeastName = 310;
constexpr int kLeastNext = 180;
constexpr int kLeastLead = 130;
constexpr int kMostState = 160;
constexpr int kTableHeight = 290;
constexpr int kDetailHeight = 240;

} // namespace

ProjectsPage::ProjectsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_portfolio(std::make_shared<const Portfolio>()),
      m_model(new ProjectsModel(this))
{
    setGround(this, Ground::Surface);
    m_times = new ProjectTimes(workspace.prompts(), this);
    connect(m_times, &ProjectTimes::projectChosen, this, [this](ProjectId project) {
        setView(List);
        choose(project);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_times);
    m_stack->addWidget(makeBudget());
    column->addWidget(m_stack, 1);
    makeActions();
}

QWidget* ProjectsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Projects"), this);
    m_views = new Segments(tr("Views of the projects"), this);
    m_views->setObjectName(QStringLiteral("projectViews"));
    for (const QString& name : {tr("List"), tr("Over time"), tr("Budget by year")})
        m_views->addSegment(name);
    connect(m_views, &Segments::chosen, this, [this](int view) { setView(View(view)); });
    header->addMiddle(m_views);
    m_print = makeButton(ButtonKind::Quiet, tr("Progress report"), Icon::Print);
    m_print->setObjectName(QStringLiteral("printProjects"));
    QPushButton* programmes = makeButton(ButtonKind::Secondary, tr("Programmes"));
    programmes->setObjectName(QStringLiteral("editProgrammes"));
    m_add = makeButton(ButtonKind::Primary, tr("Add project"), Icon::Add);
    m_add->setObjectName(QStringLiteral("addProject"));
    connect(m_print, &QPushButton::clicked, this, &ProjectsPage::print);
    connect(programmes, &QPushButton::clicked, this, &ProjectsPage::editProgrammes);
    connect(m_add, &QPushButton::clicked, this, &ProjectsPage::addProject);
    for (QPushButton* button : {m_print, programmes, m_add})
        header->addAction(button);
    return header;
}

QWidget* ProjectsPage::makeList()
{
    auto* list = new QWidget(this);
    m_sentence = makeLabel({}, TypeRole::Strong, list);
    m_sentence->setWordWrap(true); // it ends in an amount
    m_sentence->setObjectName(QStringLiteral("projectSentence"));
    m_search = new SearchEdit(tr("Find a project by name, code, department"), list);
    m_search->setObjectName(QStringLiteral("projectSearch"));
    m_search->setAccessibleName(tr("Find a project"));
    setToolSize(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ProjectsPage::showProjects);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    tools->setSpacing(space::kLarge);
    tools->addWidget(m_sentence, 5);
    tools->addWidget(m_search, 1);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("projectTable"));
    m_table->setAccessibleName(tr("Projects, late and blocked first"));
    m_table->setProperty("pane", true);
    styleTable(m_table, RowHeight::Normal, true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setColumnWidths(m_table, {kLeastName, 124, 124, 64, kLeastNext, kLeastLead, 140});
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(),
                                {{ProjectsModel::Name, kLeastName, 4},
                                 {ProjectsModel::Next, kLeastNext, 1},
                                 {ProjectsModel::Lead, kLeastLead, 1}});
    m_empty = new EmptyState(Icon::Project, {}, list);
    m_empty->setObjectName(QStringLiteral("projectsEmpty"));
    connect(m_empty->setAction(tr("Add project")), &QPushButton::clicked, this,
            &ProjectsPage::addProject);
    m_tables = new QStackedWidget(list);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_empty);
    m_detail = new ProjectDetail(workspace(), list);
    m_detail->setObjectName(QStringLiteral("projectDetail"));
    auto* splitter = new QSplitter(Qt::Vertical, list);
    splitter->addWidget(m_tables);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({scaled(kTableHeight), scaled(kDetailHeight)});
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProjectsPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, &ProjectsPage::editProject);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProjectsPage::openMenu);
    return list;
}

QWidget* ProjectsPage::makeBudget()
{
    auto* page = new QWidget(this);
    m_byYear = new ChartWidget(workspace().prompts(), page);
    m_byYear->setObjectName(QStringLiteral("budgetByYear"));
    m_bySource = new ChartWidget(workspace().prompts(), page);
    m_bySource->setObjectName(QStringLiteral("budgetBySource"));
    // A bar leads to the projects that have money of that year or source.
    m_byYear->setOpens(true);
    m_bySource->setOpens(true);
    connect(m_byYear, &ChartWidget::activated, this, [this](int row) {
        showProjectsOf(yearText(m_portfolio->byYear[static_cast<size_t>(row)].year));
    });
    connect(m_bySource, &ChartWidget::activated, this, [this](int row) {
        showProjectsOf(sourceText(m_portfolio->bySource[static_cast<size_t>(row)].source));
    });
    m_noMoney = makeLabel(tr("No money by year and source yet."), TypeRole::Body, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin,
                               space::kMedium);
    column->setSpacing(space::kHuge);
    column->addWidget(m_noMoney);
    column->addWidget(m_byYear);
    column->addWidget(m_bySource);
    column->addStretch(1);
    return makeScrollArea(page, this);
}

void ProjectsPage::setView(View view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    showStatus();
}

void ProjectsPage::reload()
{
    auto portfolio = actions::portfolio(workspace().ledger(), workspace().plan(),
                                        workspace().session().now().date());
    if (!portfolio) {
        workspace().prompts().showError(portfolio.error());
        return;
    }
    m_portfolio = std::make_shared<const Portfolio>(std::move(*portfolio));
    m_locked = wordingLocked(workspace());
    setDisabledReason(m_add, m_locked);
    setDisabledReason(m_print,
                      m_portfolio->projects.empty() && m_portfolio->meetings.empty()
                          ? tr("There is nothing to report yet")
                          : QString());
    setRowHeight(m_table, workspace().settings().rowHeight(), window()->height());
    showProjects();
    m_times->show(*m_portfolio);
    showBudget();
}

void ProjectsPage::showProjects()
{
    const ProjectId before = chosen();
    m_model->show(m_portfolio, m_search->text());
    m_sentence->setText(m_portfolio->projects.empty()
                            ? QString()
                            : QStringLiteral("%1 %2").arg(portfolioSentence(*m_portfolio),
                                                          moneySentence(*m_portfolio)));
    fitNumberColumns(m_table);
    fitToContents(m_table, {ProjectsModel::State}, kMostState);
    m_filler->fill();
    const int row = m_model->rowOf(before);
    m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    showEmpty();
    showChosen();
}

void ProjectsPage::showBudget()
{
    const auto bars = [](const std::vector<BudgetLine>& lines, const QString& heading,
                         auto nameOf) {
        BudgetBars budget{heading, {}};
        for (const BudgetLine& line : lines)
            budget.rows.push_back({nameOf(line), line.planned, line.disbursed, line.plannedPartial,
                                   line.disbursedPartial});
        return budget;
    };
    const bool any = !m_portfolio->byYear.empty();
    m_noMoney->setVisible(!any);
    m_byYear->setVisible(any);
    m_bySource->setVisible(any);
    m_byYear->setTitle(tr("Money planned and disbursed by year"), tr("đồng"));
    m_byYear->setData(bars(m_portfolio->byYear, tr("Year"),
                           [](const BudgetLine& line) { return yearText(line.year); }));
    m_bySource->setTitle(tr("Money planned and disbursed by source"), tr("đồng"));
    m_bySource->setData(bars(m_portfolio->bySource, tr("Source of money"),
                             [](const BudgetLine& line) { return sourceText(line.source); }));
}

void ProjectsPage::showProjectsOf(const QString& words)
{
    setView(List);
    m_search->setText(words);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProjectsPage::showChosen()
{
    m_detail->show(m_portfolio, chosen(), m_locked);
    showStatus();
}

void ProjectsPage::showEmpty()
{
    const bool none = m_portfolio->projects.empty();
    const bool lost = !none && m_model->rowCount() == 0;
    m_empty->setSentence(none ? tr("No projects yet.")
                              : tr("“%1” was not found. Accents do not matter; try fewer letters.")
                                    .arg(m_search->text().trimmed()));
    m_empty->setAction(none && m_locked.isEmpty() ? tr("Add project") : QString());
    m_search->setEnabled(!none);
    m_tables->setCurrentWidget(none || lost ? static_cast<QWidget*>(m_empty) : m_table);
}

void ProjectsPage::showStatus()
{
    const auto& calls = m_portfolio->calls;
    emit statusChanged(tr("%1, %2").arg(
        tr("%n project(s)", nullptr, m_model->rowCount()),
        tr("%n matter(s) wait for somebody", nullptr, static_cast<int>(calls.size()))));
}

ProjectId ProjectsPage::chosen() const
{
    const ProjectStatus* status = m_model->at(m_table->currentIndex().row());
    return status ? status->project.id : ProjectId{};
}

void ProjectsPage::goTo(const Location& location)
{
    setView(List);
    m_search->clear();
    choose(location.project);
}

void ProjectsPage::choose(ProjectId project)
{
    const int row = m_model->rowOf(project);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace thidua
