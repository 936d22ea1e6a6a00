// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/registertab.h"

#include "ui/support/buttons.h"
#include "ui/support/emptystate.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/units/unitpicks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kMostFixed = 160;

} // namespace

RegisterTab::RegisterTab(Workspace& workspace, const char* name, const RegisterWords& words,
                         QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_words(words), m_model(new RegisterModel(this)),
      m_filter(new RegisterFilter(this))
{
    m_filter->setSourceModel(m_model);
    const QString prefix = QString::fromLatin1(name);
    m_top = new QVBoxLayout;
    m_top->setSpacing(0);
    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(0);
    m_tools = new QHBoxLayout;
    m_tools->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                                space::kSmall);
    m_tools->setSpacing(space::kSmall);
    m_marked = makeFilterButton(words.marked, this);
    m_marked->setObjectName(prefix + QStringLiteral("Marked"));
    m_marked->setVisible(!words.marked.isEmpty());
    m_search = new SearchEdit(words.search, this);
    m_search->setObjectName(prefix + QStringLiteral("Search"));
    m_search->setAccessibleName(words.search);
    setToolSize(m_search);
    m_tools->addWidget(m_marked);
    m_tools->addStretch(1);
    m_tools->addWidget(m_search, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addLayout(m_tools);
    column->addWidget(makeTable(prefix), 1);
    column->addLayout(m_bottom);
    makeActions();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        showEmpty();
    });
    connect(m_marked, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setMarkedOnly(on);
        showEmpty();
    });
}

QWidget* RegisterTab::makeTable(const QString& name)
{
    m_table = new QTableView(this);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(m_words.name);
    m_table->setProperty("pane", true);
    styleTable(m_table, RowHeight::Normal, true);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(), {});
    m_empty = new EmptyState(m_words.icon, m_words.empty, this);
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    connect(m_empty->setAction(m_words.add), &QPushButton::clicked, this, &RegisterTab::add);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    connect(m_table, &QTableView::doubleClicked, this, &RegisterTab::edit);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RegisterTab::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RegisterTab::chosenChanged);
    return m_views;
}

void RegisterTab::makeActions()
{
    const auto add = [this](QWidget* owner, const QKeySequence& key, auto act) {
        auto* action = new QAction(owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(this, Qt::Key_Insert, &RegisterTab::add);
    add(m_table, Qt::Key_F2, &RegisterTab::edit);
    add(m_table, Qt::Key_Delete, &RegisterTab::remove);
    add(m_table, QKeySequence(Qt::CTRL | Qt::Key_Right), &RegisterTab::advance);
}

void RegisterTab::countMarked(const std::vector<RegisterLine>& lines)
{
    const auto marked = std::count_if(lines.begin(), lines.end(),
                                      [](const RegisterLine& line) { return line.marked; });
    setFilterCount(m_marked, m_words.marked, static_cast<int>(marked));
}

void RegisterTab::remark(std::vector<RegisterLine> lines)
{
    countMarked(lines);
    m_model->remark(std::move(lines));
    showEmpty();
    chosenChanged();
}

void RegisterTab::showLines(std::vector<RegisterColumn> columns, std::vector<RegisterLine> lines)
{
    const qint64 before = chosen();
    countMarked(lines);
    const bool first = m_model->columnCount() == 0;
    m_model->show(std::move(columns), std::move(lines));
    if (first)
        setColumnWidths(m_table, m_widths);
    setRowHeight(m_table, m_workspace.settings().rowHeight(), window()->height());
    fitColumns(first);
    choose(before);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showEmpty();
    chosenChanged();
}

/// Every cell is measured once: in a register of thousands that is most of what showing it takes.
void RegisterTab::fitColumns(bool first)
{
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (std::ranges::none_of(
                m_filled, [column](const FilledColumn& filled) { return filled.column == column; }))
            columns << column;
    }
    fitToContents(m_table, columns, kMostFixed);
    if (first)
        m_filler->setColumns(m_filled); // not before there are columns to be measured
    else
        m_filler->fill();
}

void RegisterTab::setWidths(const QList<int>& widths, std::vector<FilledColumn> filled)
{
    m_widths = widths;
    m_filled = std::move(filled);
}

qint64 RegisterTab::chosen() const
{
    return m_table->currentIndex().data(RegisterModel::KeyRole).toLongLong();
}

void RegisterTab::choose(qint64 key)
{
    const int row = m_model->rowOf(key);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void RegisterTab::clearFilters()
{
    m_search->clear();
    m_marked->setChecked(false);
}

void RegisterTab::showRow(qint64 key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid())
        clearFilters();
    choose(key);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool RegisterTab::confirmRemoval(const QString& name) const
{
    return m_workspace.prompts().confirm({.title = m_words.name,
                                          .fact = tr("Remove “%1”?").arg(name),
                                          .text = tr("It can be brought back by undoing."),
                                          .action = m_words.remove,
                                          .cancel = tr("Keep it"),
                                          .destructive = true});
}

std::optional<StepAnswer> RegisterTab::askNextStage(const QString& from, const QString& to,
                                                    const QString& name, bool asksNextDue)
{
    return askStep(m_workspace.prompts(),
                   {.title = tr("Next stage"),
                    .headline = tr("%1 → %2").arg(from, to),
                    .subline = name,
                    .action = tr("Record stage"),
                    .on = m_today,
                    .asksNextDue = asksNextDue},
                   this);
}

std::optional<QString> RegisterTab::askWayBack(const QString& name, const QString& stage)
{
    return m_workspace.prompts().askText(
        {.title = tr("Back one stage"),
         .fact = tr("Take “%1” back from “%2”?").arg(name, stage),
         .text = tr("The day and paper of this stage go; the reason stays in the history."),
         .action = tr("Back one stage"),
         .cancel = tr("Keep it")},
        tr("Reason"), {});
}

void RegisterTab::addStages(QMenu& menu, const QString& next, bool canGoBack,
                            const std::function<void()>& goBack)
{
    if (!next.isEmpty())
        menu.addAction(tr("Next stage: %1").arg(next), QKeySequence(Qt::CTRL | Qt::Key_Right), this,
                       &RegisterTab::advance);
    if (canGoBack)
        menu.addAction(tr("Back one stage"), this, goBack);
}

std::vector<PickerItem> RegisterTab::unitChoices() const
{
    const auto book = m_workspace.book();
    std::vector<PickerItem> choices;
    for (const Member& member : book->members)
        choices.push_back(unitPick(*book, member));
    return choices;
}

QString RegisterTab::unitName(UnitId unit) const
{
    const Member* member = m_workspace.book()->member(unit);
    return member ? member->name : QString();
}

QString RegisterTab::status() const
{
    return m_filter->rowCount() == m_model->rowCount()
        ? tr("%n row(s)", nullptr, m_model->rowCount())
        : tr("%1 of %2 shown")
              .arg(m_filter->rowCount())
              .arg(tr("%n row(s)", nullptr, m_model->rowCount()));
}

void RegisterTab::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegisterTab::openMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    if (chosen()) {
        menu.addAction(m_words.edit, QKeySequence(Qt::Key_F2), this, &RegisterTab::edit);
        addToMenu(menu);
        menu.addAction(m_words.remove, QKeySequence(Qt::Key_Delete), this, &RegisterTab::remove);
        menu.addSeparator();
    }
    menu.addAction(m_words.add, QKeySequence(Qt::Key_Insert), this, &RegisterTab::add);
    for (QAction* action : menu.actions()) {
        if (!m_locked.isEmpty() && !action->isSeparator()) {
            action->setEnabled(false);
            action->setToolTip(m_locked);
        }
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void RegisterTab::showEmpty()
{
    const bool none = m_model->rowCount() == 0;
    const bool lost = !none && m_filter->rowCount() == 0;
    const QString needle = m_search->text().trimmed();
    m_empty->setSentence(
        none ? m_words.empty
            : needle.isEmpty()
            ? tr("Nothing is left by the filters above.")
            : tr("“%1” was not found. Accents do not matter; try fewer letters.").arg(needle));
    m_empty->setAction(none && m_locked.isEmpty() ? m_words.add : QString());
    m_search->setEnabled(!none);
    m_views->setCurrentWidget(none || lost ? static_cast<QWidget*>(m_empty) : m_table);
    emit statusChanged();
}

} // namespace thidua
