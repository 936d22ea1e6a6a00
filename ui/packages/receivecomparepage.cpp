// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivecomparepage.h"

#include "core/base/dates.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/countbutton.h"
#include "ui/packages/rowdetail.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/infoline.h"
#include "ui/support/searchedit.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kFilesWidth = 224;
constexpr int kMostExpanded = 4000; ///< rows that are opened at once
constexpr int kMostMeasured = 1000; ///< rows whose words are measured for the columns
constexpr int kMeasuredFiles = 8;
constexpr RowChoice kCounters[] = {RowChoice::New, RowChoice::Changed, RowChoice::Unchanged,
                                   RowChoice::Problems};
constexpr RowChoice kFilters[] = {RowChoice::All, RowChoice::Differs, RowChoice::Conflicts};

/// What the card, the list of files and the filter call so, whatever is decided meanwhile.
int problemsOf(const ReturnCounts& counts)
{
    return counts.conflicts + counts.problems;
}

} // namespace

ReceiveComparePage::ReceiveComparePage(const ReceiveBatch& batch, QWidget* parent)
    : QWidget(parent), m_batch(batch), m_model(new ReturnTreeModel(batch, this)),
      m_fileModel(new RegisterModel(this)), m_files(new QTableView(this)),
      m_tree(new QTreeView(this)), m_none(makeLabel({}, TypeRole::Body, this)),
      m_detail(new RowDetail(this)), m_sum(new InfoLine(Tone::Ok, {}, this))
{
    makeViews();
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins({});
    rows->setSpacing(space::kSmall);
    rows->addWidget(makeTools());
    rows->addWidget(m_none);
    rows->addWidget(m_tree, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(kFilesWidth), 3 * scaled(kFilesWidth)});
    splitter->setHandleWidth(space::kMedium);
    m_sum->setObjectName(QStringLiteral("receiveSum"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(makeCounters());
    column->addWidget(splitter, 1);
    column->addWidget(m_detail);
    column->addWidget(m_sum);
}

void ReceiveComparePage::makeViews()
{
    m_files->setObjectName(QStringLiteral("comparedFiles"));
    m_files->setAccessibleName(tr("Files chosen"));
    styleTable(m_files, RowHeight::Normal, true);
    m_files->setModel(m_fileModel);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReceiveComparePage::showRows);
    m_tree->setObjectName(QStringLiteral("comparedRows"));
    m_tree->setAccessibleName(tr("Rows of the files beside the ledger"));
    styleTree(m_tree, RowHeight::Normal, true)->setWrapped(ReturnTreeModel::Status);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    setColumnWidths(m_tree, {240, 96, 96, 96, 200});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReceiveComparePage::showDetail);
    m_filler = new ColumnFiller(m_tree, m_tree->header(),
                                {{ReturnTreeModel::Base, 84, 0, 128},
                                 {ReturnTreeModel::Council, 84, 0, 128},
                                 {ReturnTreeModel::Unit, 84, 2, 128},
                                 {ReturnTreeModel::Subject, 190, 2, 270},
                                 {ReturnTreeModel::Status, 260, 1, 400}});
}

QWidget* ReceiveComparePage::makeCounters()
{
    const std::pair<QString, Tone> captions[] = {{tr("New"), Tone::Accent},
                                                 {tr("Changed"), Tone::Info},
                                                 {tr("Unchanged"), Tone::Neutral},
                                                 {tr("With a problem"), Tone::Danger}};
    const char* names[] = {"countNew", "countChanged", "countUnchanged", "countProblems"};
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kMedium);
    for (size_t i = 0; i < std::size(kCounters); ++i) {
        m_counters[i] = new CountButton(captions[i].first, captions[i].second, bar);
        m_counters[i]->setObjectName(QLatin1String(names[i]));
        row->addWidget(m_counters[i], 1);
        connect(m_counters[i], &QAbstractButton::clicked, this, [this, i](bool on) {
            if (on)
                m_files->selectRow(0); // the counters count all files
            choose(on ? kCounters[i] : RowChoice::Differs);
        });
    }
    return bar;
}

QWidget* ReceiveComparePage::makeTools()
{
    const char* names[] = {"rowsAll", "rowsDiffer", "rowsConflicts"};
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    for (size_t i = 0; i < std::size(kFilters); ++i) {
        m_filters[i] = makeFilterButton({}, bar);
        m_filters[i]->setObjectName(QLatin1String(names[i]));
        row->addWidget(m_filters[i]);
        connect(m_filters[i], &QToolButton::clicked, this, [this, i] { choose(kFilters[i]); });
    }
    row->addStretch(1);
    m_search = new SearchEdit(tr("Find a unit or criterion"), bar);
    m_search->setObjectName(QStringLiteral("rowsSearch"));
    m_search->setAccessibleName(tr("Find a unit or criterion"));
    setToolSize(m_search);
    m_search->setMinimumWidth(scaled(200));
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ReceiveComparePage::showRows);
    return bar;
}

std::vector<int> ReceiveComparePage::chosenFiles() const
{
    const int row = m_files->currentIndex().row();
    if (row <= 0)
        return m_batch.compared();
    return {m_batch.compared()[static_cast<size_t>(row) - 1]};
}

void ReceiveComparePage::choose(RowChoice choice)
{
    m_choice = choice;
    showRows();
}

void ReceiveComparePage::show()
{
    const ReturnCounts counts = m_batch.counts();
    m_counters[0]->setFigure(counts.cameNew, tr("not in the ledger yet"));
    m_counters[1]->setFigure(counts.cameChanged,
                             counts.merged == 0
                                 ? tr("other than in the ledger")
                                 : tr("%n of them changed by both", nullptr, counts.merged));
    m_counters[2]->setFigure(counts.unchanged, tr("the same, left as they are"));
    m_counters[3]->setFigure(
        problemsOf(counts),
        problemsOf(counts) == 0
            ? tr("nothing to decide")
            : tr("%1 conflicts, %2 refused").arg(counts.conflicts).arg(counts.problems));
    m_sum->setMessage(Tone::Ok,
                      tr("%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 with a "
                         "problem. Nothing has been written to the ledger yet.",
                         nullptr, counts.total)
                          .arg(counts.cameNew)
                          .arg(counts.cameChanged)
                          .arg(counts.unchanged)
                          .arg(problemsOf(counts)));
    m_choice = counts.total > counts.unchanged ? RowChoice::Differs : RowChoice::All;
    showFiles();
    // The first files show how wide the columns must be; to measure all would take seconds.
    const auto& all = m_batch.compared();
    m_model->show(
        {all.begin(), all.begin() + std::min<std::ptrdiff_t>(kMeasuredFiles, std::ssize(all))},
        m_choice, {});
    m_filler->fill();
    showRows();
}

void ReceiveComparePage::clear()
{
    m_model->show({}, m_choice, {});
}

void ReceiveComparePage::showDetail()
{
    if (const BatchPlace* place = m_model->placeAt(m_tree->currentIndex()))
        m_detail->show(m_batch.comparison(place->file).incoming.unitName, m_batch.facts(*place));
    else
        m_detail->clear();
}

void ReceiveComparePage::showFiles()
{
    std::vector<RegisterLine> lines;
    const auto add = [&](const QString& name, const QString& second, int problems) {
        RegisterLine line;
        line.key = static_cast<qint64>(lines.size());
        line.cells.push_back({.text = name, .second = second, .bold = lines.empty()});
        RegisterCell state;
        if (problems > 0)
            state.chip = ChipText{QString::number(problems), Tone::Danger};
        else
            state.icon = Icon::Check;
        state.tone = Tone::Ok;
        line.cells.push_back(std::move(state));
        lines.push_back(std::move(line));
    };
    const ReturnCounts all = m_batch.counts();
    add(tr("All files"), tr("%n file(s)", nullptr, static_cast<int>(m_batch.compared().size())),
        problemsOf(all));
    for (const int file : m_batch.compared()) {
        const IncomingReturn& incoming = m_batch.comparison(file).incoming;
        const ReturnCounts counts = m_batch.counts(file);
        const QDateTime made = incoming.reception.madeAt; // a workbook need not say
        add(incoming.unitName,
            made.isValid() ? tr("%1, %n row(s)", nullptr, counts.total)
                                 .arg(formatDate(made.toLocalTime().date()))
                           : tr("%n row(s)", nullptr, counts.total),
            problemsOf(counts));
    }
    const QSignalBlocker quiet(m_files->selectionModel());
    m_fileModel->show({{tr("Files chosen")}, {tr("problems")}}, std::move(lines));
    setColumnWidths(m_files, {0, 68});
    m_files->selectRow(m_batch.compared().size() == 1 ? 1 : 0);
}

void ReceiveComparePage::showRows()
{
    const auto files = chosenFiles();
    m_model->show(files, m_choice, m_search->text());
    for (size_t i = 0; i < std::size(kCounters); ++i)
        m_counters[i]->setChecked(m_choice == kCounters[i]);
    const QString names[] = {tr("All"), tr("Other than the ledger"), tr("Conflicts only")};
    for (size_t i = 0; i < std::size(kFilters); ++i) {
        setFilterCount(m_filters[i], names[i], m_model->count(files, kFilters[i]));
        m_filters[i]->setChecked(m_choice == kFilters[i]);
    }
    if (m_model->shownRows() <= kMostExpanded)
        m_tree->expandAll();
    if (m_model->shownRows() <= kMostMeasured)
        m_filler->fill();
    showDetail();
    const bool none = m_model->rowCount() == 0;
    m_none->setVisible(none);
    m_none->setText(m_search->text().isEmpty() ? tr("No rows of this kind.")
                                               : tr("Nothing found. Accents need not be typed; "
                                                    "try fewer letters."));
}

} // namespace thidua
