// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/entrydialog.h"

#include "core/actions/targets/targetreads.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"
#include "ui/targets/entrydelegate.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kNameWidth = 240;
constexpr int kCellWidth = 148;
constexpr int kYearWidth = 88;

} // namespace

EntryDialog::EntryDialog(Workspace& workspace, int year, TargetId target, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_model(new EntryGridModel(this)), m_grid(new QTableView(this)), m_year(new QSpinBox(this)),
      m_period(new QComboBox(this)), m_filled(makeLabel({}, TypeRole::Body, this)),
      m_reported(new DateEdit(this)), m_source(new QLineEdit(this)),
      m_evidence(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_line(new InfoLine(Tone::Info, {}, this)),
      m_refused(makeButton(ButtonKind::Quiet, tr("List all refused"), this))
{
    setWindowTitle(tr("Enter figures"));
    setHeadline(tr("Enter figures"));
    setAsksBeforeClosing(false); // every figure is written when it is entered
    m_grid->setObjectName(QStringLiteral("entryGrid"));
    m_grid->setAccessibleName(tr("Figures of the targets"));
    m_year->setObjectName(QStringLiteral("entryYear"));
    m_year->setRange(actions::kFirstTargetYear, actions::kLastTargetYear);
    m_year->setValue(year);
    m_period->setObjectName(QStringLiteral("entryPeriod"));
    m_period->addItem(tr("Whole year"), 0);
    for (int quarter = 1; quarter <= 4; ++quarter)
        m_period->addItem(tr("Quarter %1").arg(quarter), quarter);
    m_line->setObjectName(QStringLiteral("entryLine"));
    makeGrid();
    m_year->setMinimumWidth(scaled(kYearWidth));
    content()->setSpacing(space::kSmall);
    content()->addWidget(makePeriod());
    content()->addWidget(m_grid, 1);
    m_refused->setObjectName(QStringLiteral("entryRefused"));
    setToolSize(m_refused);
    m_refused->hide();
    auto* said = new QHBoxLayout;
    said->addWidget(m_line, 1);
    said->addWidget(m_refused);
    content()->addLayout(said);
    content()->addWidget(makeDetails());
    QPushButton* close = addRight(makeButton(ButtonKind::Primary, tr("Finish")));
    close->setObjectName(QStringLiteral("finishEntry"));
    connect(close, &QPushButton::clicked, this, &EntryDialog::accept);
    connectCells();
    reload();
    chooseFirst(target);
    m_grid->setFocus();
}

void EntryDialog::makeGrid()
{
    styleTable(m_grid, m_workspace.settings().rowHeight());
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    auto* delegate = new EntryDelegate(m_grid);
    delegate->setRowHeight(rowPixels(m_workspace.settings().rowHeight(), 0));
    m_grid->setItemDelegate(delegate);
    // Unit names stay in sight as a header.
    auto* names = new TableHeader(Qt::Vertical, m_grid);
    m_grid->setVerticalHeader(names);
    names->setSectionResizeMode(QHeaderView::Fixed);
    names->setDefaultSectionSize(delegate->rowHeight());
    names->setFixedWidth(scaled(kNameWidth));
    names->setSectionsMovable(false);
    names->setVisible(true);
    m_grid->horizontalHeader()->setSectionsMovable(false);
    headerOf(m_grid)->setTwoLines(true);
    m_grid->horizontalHeader()->setDefaultSectionSize(scaled(kCellWidth));
    m_grid->installEventFilter(this);
}

/// The first cell a figure is asked for in the column of a target, else in the first column.
void EntryDialog::chooseFirst(TargetId target)
{
    int column = 1;
    for (int i = 1; i < m_model->columnCount(); ++i) {
        if (m_model->targetAt(m_model->index(0, i))->id == target)
            column = i;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row, column);
        const Target* of = m_model->targetAt(cell);
        if (of && m_model->isAsked(cell) && (row > 0 || of->rollup == Rollup::Direct)) {
            m_grid->setCurrentIndex(cell);
            m_grid->scrollTo(cell);
            return;
        }
    }
}

QWidget* EntryDialog::makePeriod()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kMedium);
    auto* year = makeLabel(tr("Year"), TypeRole::SmallStrong, bar);
    year->setBuddy(m_year);
    auto* period = makeLabel(tr("Reporting period"), TypeRole::SmallStrong, bar);
    period->setBuddy(m_period);
    row->addWidget(year);
    row->addWidget(m_year);
    row->addWidget(period);
    row->addWidget(m_period);
    QPushButton* paste = makeButton(ButtonKind::Quiet, tr("Paste from Excel"), Icon::Copy, bar);
    paste->setObjectName(QStringLiteral("pasteFigures"));
    paste->setToolTip(
        tr("From the chosen cell to the right and down. Blank cells leave what is there."));
    setToolSize(paste);
    connect(paste, &QPushButton::clicked, this, &EntryDialog::paste);
    row->addWidget(paste);
    row->addStretch(1);
    m_filled->setObjectName(QStringLiteral("entryFilled"));
    row->addWidget(m_filled);
    return bar;
}

QWidget* EntryDialog::makeDetails()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kLarge);
    m_reported->setObjectName(QStringLiteral("entryReported"));
    m_source->setObjectName(QStringLiteral("entrySource"));
    m_evidence->setObjectName(QStringLiteral("entryEvidence"));
    m_note->setObjectName(QStringLiteral("entryNote"));
    row->addWidget(new FormField(tr("Reported on"), m_reported, bar));
    row->addWidget(new FormField(tr("Source of the figure"), m_source, bar), 1);
    row->addWidget(new FormField(tr("Evidence"), m_evidence, bar), 1);
    row->addWidget(new FormField(tr("Note"), m_note, bar), 1);
    return bar;
}

void EntryDialog::connectCells()
{
    connect(m_model, &EntryGridModel::entered, this, &EntryDialog::write);
    connect(m_model, &EntryGridModel::removed, this, &EntryDialog::remove);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &EntryDialog::openMenu);
    connect(m_refused, &QPushButton::clicked, this, [this] {
        m_workspace.prompts().inform(windowTitle(), tr("Refused cells"), m_refusals);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntryDialog::showCell);
    connect(m_grid->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                if (hint != QAbstractItemDelegate::SubmitModelCache)
                    return;
                if (m_model->refusal(m_grid->currentIndex()).isEmpty())
                    moveOn(1, 0); // Enter, as in a spreadsheet
                else
                    sayOfCell();
            });
    connect(m_year, &QSpinBox::valueChanged, this, &EntryDialog::reload);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EntryDialog::reload);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_reported), m_source, m_evidence, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &EntryDialog::writeDetails);
}

void EntryDialog::reload()
{
    const QModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    const int column = current.column();
    const QItemSelection chosen = m_grid->selectionModel()->selection();
    std::vector<QRect> blocks;
    for (const QItemSelectionRange& range : chosen)
        blocks.emplace_back(range.left(), range.top(), range.width(), range.height());
    auto sources =
        targetSources(m_workspace.ledger(), m_workspace.plan(), m_workspace.session().now().date());
    if (!m_workspace.report(sources.map([](const TargetSources&) {})))
        return;
    m_model->show(std::move(*sources), m_year->value(), m_period->currentData().toInt());
    m_grid->setColumnHidden(0, true);
    const QModelIndex typed = m_model->cellOf(m_typed.first, m_typed.second);
    if (const QString strange = m_model->doubt(typed); !strange.isEmpty())
        m_told = Told{Tone::Warn, QStringLiteral("%1: %2").arg(cellName(*m_model, typed), strange)};
    m_typed = {};
    const auto [found, asked] = m_model->filled();
    m_filled->setText(tr("%1 of %2 figures entered").arg(found).arg(asked));
    if (row >= 0 && row < m_model->rowCount())
        m_grid->setCurrentIndex(m_model->index(row, column));
    for (const QRect& block : blocks)
        m_grid->selectionModel()->select({m_model->index(block.top(), block.left()),
                                          m_model->index(block.bottom(), block.right())},
                                         QItemSelectionModel::Select);
    showCell();
}

void EntryDialog::write(const actions::MeasurementEntry& entry)
{
    const auto change = actions::enterMeasurement(m_workspace.ledger(), m_workspace.plan(), entry,
                                                  m_workspace.session().now().date());
    m_told.reset();
    if (!change) {
        // Refused in the line below, not in a box: it is mended, or the next figure typed, at once.
        const QModelIndex cell = m_model->cellOf(entry.target, entry.unit);
        m_model->refuse(entry, change.error().message);
        m_told =
            Told{Tone::Danger,
                 QStringLiteral("%1: %2").arg(cellName(*m_model, cell), change.error().message)};
        sayOfCell();
        return;
    }
    m_typed = {entry.target, entry.unit};
    if (m_workspace.apply(change))
        QMetaObject::invokeMethod(this, &EntryDialog::reload, Qt::QueuedConnection);
}

void EntryDialog::remove(RowId measurement)
{
    if (m_workspace.apply(actions::removeMeasurement(m_workspace.ledger(), measurement)))
        QMetaObject::invokeMethod(this, &EntryDialog::reload, Qt::QueuedConnection);
}

void EntryDialog::showCell()
{
    const QModelIndex cell = m_grid->currentIndex();
    const Measurement* row = m_model->recorded(cell);
    m_reported->setDate(row ? row->reportedOn : QDate());
    m_source->setText(row ? row->source : QString());
    m_evidence->setText(row ? row->evidence : QString());
    m_note->setText(row ? row->note : QString());
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_reported), m_source, m_evidence, m_note})
        edit->setEnabled(row != nullptr);
    sayOfCell();
    m_refused->hide();
}

void EntryDialog::sayOfCell()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (const QString why = m_model->refusal(cell); !why.isEmpty())
        m_line->setMessage(Tone::Danger, why);
    else if (m_told)
        m_line->setMessage(m_told->tone, m_told->words);
    else
        m_line->setMessage(Tone::Info, cell.data(Qt::ToolTipRole).toString());
}

bool EntryDialog::mayLeave()
{
    const int refused = m_model->refusedCount();
    return refused == 0
        || m_workspace.prompts().confirm(
            {.title = windowTitle(),
             .fact = tr("%n figure(s) were refused and are not written", nullptr, refused),
             .text = tr("They are marked in the grid with the reason. What was typed there goes "
                        "when you leave."),
             .action = tr("Leave without them"),
             .cancel = tr("Go on entering"),
             .destructive = true});
}

void EntryDialog::accept()
{
    if (mayLeave())
        DialogFrame::accept();
}

void EntryDialog::reject()
{
    if (mayLeave())
        DialogFrame::reject();
}

/// Whether a cell is open for typing.
bool EntryDialog::isTyping() const
{
    const QWidget* focus = focusWidget();
    return focus && focus != m_grid->viewport() && m_grid->viewport()->isAncestorOf(focus);
}

void EntryDialog::writeDetails()
{
    const QModelIndex cell = m_grid->currentIndex();
    const Measurement* row = m_model->recorded(cell);
    if (!row || (!m_reported->isBlank() && !m_reported->date().isValid())
        || (row->reportedOn == m_reported->date() && row->source == m_source->text()
            && row->evidence == m_evidence->text() && row->note == m_note->text()))
        return;
    actions::MeasurementEntry entry = actions::entryOf(*row);
    entry.reportedOn = m_reported->date();
    entry.source = m_source->text();
    entry.evidence = m_evidence->text();
    entry.note = m_note->text();
    write(entry);
}

void EntryDialog::moveOn(int rows, int columns)
{
    const QModelIndex cell = m_grid->currentIndex();
    const QModelIndex next = m_model->index(cell.row() + rows, cell.column() + columns);
    if (next.isValid() && next.column() > 0)
        m_grid->setCurrentIndex(next);
}

bool EntryDialog::typeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex cell = m_grid->currentIndex();
    const bool back = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveOn(back ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        moveOn(0, 1);
        return true;
    case Qt::Key_Backtab:
        moveOn(0, -1);
        return true;
    case Qt::Key_Space:
        return m_model->isTicked(cell) && m_model->setData(cell, {}, Qt::CheckStateRole);
    default:
        return false;
    }
}

bool EntryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The cell that is open takes Enter, and the grid moves on when it has closed.
        if (isTyping())
            return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (typeBlockKey(*key) || typeKey(key->key(), key->modifiers()))
            return true;
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace thidua
