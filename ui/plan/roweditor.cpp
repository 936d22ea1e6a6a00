// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/roweditor.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostShown = 12;
constexpr int kLeastShown = 3; ///< with the header, in a pane

} // namespace

RowEditor::RowEditor(const QString& name, const QString& title, const QString& addText,
                     QWidget* parent)
    : QWidget(parent), m_model(new RowsModel(this)), m_table(new QTableView(this)),
      m_heading(makeLabel(title, TypeRole::Section, this)),
      m_explanation(makeLabel({}, TypeRole::Body, this)),
      m_empty(makeLabel({}, TypeRole::Body, this)),
      m_add(makeButton(ButtonKind::Secondary, addText, Icon::Add, this)),
      m_edit(makeButton(ButtonKind::Secondary, tr("Change"), this)),
      m_remove(makeIconButton(Icon::Trash, tr("Remove row"), this)),
      m_up(makeIconButton(Icon::Up, tr("Move up"), this)),
      m_down(makeIconButton(Icon::Down, tr("Move down"), this))
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_up->setObjectName(name + QStringLiteral("Up"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    styleTable(m_table);
    m_table->setProperty("pane", true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel* label : {m_explanation, m_empty}) {
        label->setWordWrap(true);
        setTone(label, Tone::Neutral);
        label->hide();
    }
    setToolSize(m_add);
    setToolSize(m_edit);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (QWidget* button :
         {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_up),
          static_cast<QWidget*>(m_down), static_cast<QWidget*>(m_remove)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addLayout(buttons);
    makeActions();
}

void RowEditor::makeActions()
{
    connect(m_add, &QPushButton::clicked, this, &RowEditor::addRequested);
    const auto edit = [this] {
        if (m_edit->isEnabled())
            emit editRequested(currentRow());
    };
    const auto remove = [this] {
        if (m_remove->isEnabled())
            emit removeRequested(currentRow());
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_table, &QTableView::doubleClicked, this, edit);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RowEditor::fitHeight);
    connect(m_remove, &QToolButton::clicked, this, remove);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(currentRow(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(currentRow(), 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowEditor::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentRowChanged(currentRow()); });
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* action = new QAction(m_table);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(Qt::Key_Insert, [this] {
        if (m_add->isEnabled())
            emit addRequested();
    });
    key(Qt::Key_F2, edit);
    key(Qt::Key_Delete, remove);
}

void RowEditor::setHeadingVisible(bool visible)
{
    m_heading->setVisible(visible);
}

void RowEditor::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void RowEditor::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void RowEditor::setOrdered(bool ordered)
{
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
}

void RowEditor::setPaned()
{
    m_paned = true;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setStretchFactor(m_table, 100);
    column->addStretch(1);
    fitHeight();
}

void RowEditor::show(std::vector<RowsColumn> columns, std::vector<QStringList> rows,
                     const QString& locked)
{
    const int row = currentRow();
    QList<int> widths;
    QSet<int> wrapped;
    for (const RowsColumn& column : columns) {
        if (column.width == 0)
            wrapped.insert(static_cast<int>(widths.size()));
        widths << column.width;
    }
    qobject_cast<RowDelegate*>(m_table->itemDelegate())->setWrapped(wrapped);
    m_locked = locked;
    m_model->show(std::move(columns), std::move(rows));
    setColumnWidths(m_table, widths);
    fitNumberColumns(m_table);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (row >= 0 && m_model->rowCount() > 0)
        setCurrentRow(std::min(row, m_model->rowCount() - 1));
    fitHeight();
    showState();
}

int RowEditor::currentRow() const
{
    return m_table->currentIndex().row();
}

void RowEditor::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

/// Columns get their width only when the list is on show.
void RowEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitHeight();
}

void RowEditor::fitHeight()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const int rows = std::clamp(fitRows(m_table), line, line * kMostShown);
    const int height = rows + scaled(space::kTableHeader) + 2;
    m_table->setMaximumHeight(height);
    m_table->setMinimumHeight(m_paned ? std::min(height, line * kLeastShown) : height);
}

void RowEditor::showState()
{
    const int row = currentRow();
    const QString unchosen = row < 0 ? tr("Choose a row first") : QString();
    setDisabledReason(m_add, m_locked);
    setDisabledReason(m_edit, m_locked.isEmpty() ? unchosen : m_locked);
    m_remove->setEnabled(m_locked.isEmpty() && row >= 0);
    m_up->setEnabled(m_locked.isEmpty() && row > 0);
    m_down->setEnabled(m_locked.isEmpty() && row >= 0 && row + 1 < m_model->rowCount());
}

} // namespace thidua
