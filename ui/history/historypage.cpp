// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "core/base/text.h"
#include "core/session/packagewords.h"
#include "ui/history/historydetailmodel.h"
#include "ui/history/historymodel.h"
#include "ui/history/returndetails.h"
#include "ui/support/banner.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kSlowCheckMs = 300;
constexpr int kMostListed = 8;

/// Keeps the entries in which every word typed occurs, accents or not.
class HistoryFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setNeedle(const QString& needle)
    {
        m_needle = needle;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto line =
            sourceModel()->index(row, 0, parent).data(HistoryModel::SearchRole).toString();
        return m_needle.isEmpty() || matchesSearch(line, m_needle);
    }

private:
    QString m_needle;
};

void setUpTable(QTableView& table, QAbstractItemModel& model)
{
    styleTable(&table);
    table.setModel(&model);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setProperty("pane", true);
}

/// What an entry did, to be put between quotes: the quotes within are single ones.
QString quotable(const HistoryEntry& entry)
{
    return describeAction(entry.action, entry.arguments)
        .replace(QChar(u'“'), QChar(u'‘'))
        .replace(QChar(u'”'), QChar(u'’'));
}

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_model(new HistoryModel(this)), m_proxy(new HistoryFilter(this)),
      m_detail(new HistoryDetailModel(this))
{
    m_proxy->setSourceModel(m_model);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Entries that are not read yet must be found too.
        while (!text.isEmpty() && m_model->canFetchMore({}))
            m_model->fetchMore({});
        const auto* before = selected();
        const qint64 number = before ? before->number : 0;
        static_cast<HistoryFilter*>(m_proxy)->setNeedle(text);
        choose(number);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showSelected);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoSelected);
}

void HistoryPage::layOut()
{
    setGround(this, Ground::Surface);
    m_header = new PageHeader(tr("History"), this);
    m_undo = makeButton(ButtonKind::Primary, tr("Undo an entry"), Icon::Undo);
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_header->addAction(m_undo);

    m_broken = new Banner(Tone::Danger, {}, {}, this);
    m_broken->setObjectName(QStringLiteral("chainBroken"));
    m_broken->setFlush(true);
    m_broken->hide();
    m_chain = new InfoLine(Tone::Ok, {}, this);
    m_chain->setObjectName(QStringLiteral("chainState"));
    m_filter = new SearchEdit(tr("Filter by person, action, object, day"), this);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    setToolSize(m_filter);
    m_filter->setMaximumWidth(scaled(320));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin, space::kSmall);
    tools->addWidget(m_chain, 1, Qt::AlignVCenter);
    tools->addWidget(m_filter, 1);

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    setUpTable(*m_table, *m_proxy);

    setColumnWidths(m_table, {56, 136, 150, 0, 80, 170});

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_broken);
    m_nameless = makeNameless();
    column->addLayout(tools);
    column->addWidget(m_nameless);
    column->addWidget(splitter, 1);
    setTabOrder(m_undo, m_filter);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_detailTable);
}

QWidget* HistoryPage::makeNameless()
{
    auto* pane = new QWidget(this);
    pane->setObjectName(QStringLiteral("nameless"));
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kMedium);
    auto* words = new InfoLine(
        Tone::Info, tr("Nobody's name is set; the history cannot say who makes the changes."),
        pane);
    QPushButton* link = makeButton(ButtonKind::Link, tr("Set your name…"), pane);
    link->setObjectName(QStringLiteral("setName"));
    connect(link, &QPushButton::clicked, this, [this] { emit workspace().settingsRequested(); });
    row->addWidget(words, 1, Qt::AlignVCenter);
    row->addWidget(link);
    return pane;
}

QWidget* HistoryPage::makeDetail()
{
    auto* detail = new QWidget;
    setGround(detail, Ground::Group, Edge::Top);
    m_detailTitle = new ElidedLabel({}, detail);
    setRole(m_detailTitle, TypeRole::Strong);
    m_detailTitle->setObjectName(QStringLiteral("detailTitle"));
    m_detailTitle->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                                      space::kSmall);
    m_detailTable = new QTableView(detail);
    m_detailTable->setObjectName(QStringLiteral("detailTable"));
    m_detailTable->setAccessibleName(tr("What the entry changed"));
    setUpTable(*m_detailTable, *m_detail);
    setColumnWidths(m_detailTable, {0, 150, 260, 320});
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detailTitle);
    column->addWidget(m_detailTable, 1);
    return detail;
}

void HistoryPage::reload()
{
    const auto* before = m_left ? nullptr : selected();
    const qint64 number = before ? before->number : 0;
    m_model->read(
        [this](qint64 from, int limit) { return workspace().session().history(from, limit); });
    for (auto* table : {m_table, m_detailTable})
        setRowHeight(table, workspace().settings().rowHeight(), window()->height());
    choose(number == 0 && m_filter->text().isEmpty() ? newest() : number);
    m_nameless->setVisible(workspace().isEditable() && workspace().settings().actor().isEmpty());
    if (!m_checkIsSlow)
        checkChain();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    // Whoever comes back did not choose the entry that was looked at last.
    if (!event->spontaneous()) {
        choose(m_filter->text().isEmpty() ? newest() : 0);
        m_left = true;
    }
    Page::hideEvent(event);
}

qint64 HistoryPage::newest() const
{
    const auto* entry = m_model->entry(m_model->index(0, 0));
    return entry ? entry->number : 0;
}

/// Another entry is never chosen in its place: what is not shown is not undone.
void HistoryPage::choose(qint64 number)
{
    const int row = number == 0 ? -1 : m_model->rowOf(number);
    const auto index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    m_table->clearSelection();
    m_table->setCurrentIndex(index);
    showSelected();
}

void HistoryPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::checkChain()
{
    QElapsedTimer timer;
    timer.start();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = workspace().session().check();
    QGuiApplication::restoreOverrideCursor();
    m_checkIsSlow = timer.elapsed() > kSlowCheckMs;
    m_broken->setVisible(report && !report->chainSound);
    if (!report) {
        m_chain->setMessage(Tone::Warn, report.error().message);
        return;
    }
    const auto entries = QLocale().toString(report->historyEntries);
    if (report->chainSound) {
        m_chain->setMessage(Tone::Ok,
                            m_checkIsSlow
                                ? tr("Chain of history sound, %1 entries, checked %2")
                                      .arg(entries, formatDateTime(workspace().session().now()))
                                : tr("Chain of history sound, %1 entries").arg(entries));
        return;
    }
    const auto first = QLocale().toString(report->firstBrokenEntry);
    m_chain->setMessage(Tone::Danger, tr("Chain of history broken at entry %1").arg(first));
    m_broken->setMessage(Tone::Danger,
                         tr("Entry %1 of the history was changed outside the program.").arg(first),
                         tr("Compare this ledger with a backup before using its figures."));
}

const HistoryEntry* HistoryPage::selected() const
{
    return m_model->entry(m_proxy->mapToSource(m_table->currentIndex()));
}

QString HistoryPage::describe(const HistoryEntry& entry) const
{
    QStringList parts{describeAction(entry.action, entry.arguments), HistoryModel::personOf(entry),
                      formatDateTime(entry.at)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What was decided about returns first: that is what people look for.
std::vector<HistoryDetail> HistoryPage::detailsOf(const HistoryEntry& entry) const
{
    std::vector<HistoryDetail> lines = returnDetails(workspace().session(), entry);
    auto rows = workspace().session().detail(entry.number);
    for (HistoryDetail& row : rows ? *rows : std::vector<HistoryDetail>()) {
        if (row.object.isEmpty()) // the row is gone
            row.object = unitOfReturn(entry);
        lines.push_back(std::move(row));
    }
    return lines;
}

void HistoryPage::showSelected()
{
    m_left = false;
    const auto* entry = selected();
    // Dots where it asks: everything but the newest entry.
    m_undo->setText(!entry ? tr("Undo an entry")
                        : entry->number == newest()
                        ? tr("Undo entry %1").arg(QLocale().toString(entry->number))
                        : tr("Undo entry %1…").arg(QLocale().toString(entry->number)));
    if (!entry) {
        m_detail->setLines({});
        m_detailTitle->setText(tr("No entry chosen"));
        setDisabledReason(m_undo, tr("Choose an entry first"));
        emit statusChanged({});
        return;
    }
    m_detail->setLines(detailsOf(*entry));
    m_detailTitle->setText(
        tr("Entry %1: %2").arg(QLocale().toString(entry->number), describe(*entry)));
    emit statusChanged(
        tr("Entry %1, %2").arg(QLocale().toString(entry->number), HistoryModel::originOf(*entry)));
    if (!workspace().isEditable())
        setDisabledReason(m_undo, tr("The ledger is open for reading only"));
    else if (entry->undone)
        setDisabledReason(m_undo, tr("This entry was already taken back"));
    else if (!entry->undoable)
        setDisabledReason(m_undo, tr("Made before the last upgrade of the file"));
    else
        setDisabledReason(m_undo, {});
}

void HistoryPage::undoSelected()
{
    const auto* entry = selected();
    if (!entry)
        return;
    const qint64 number = entry->number;
    const auto dependents = workspace().session().dependents(number);
    if (!dependents) {
        workspace().prompts().showError(dependents.error());
        return;
    }
    if ((number != newest() || !dependents->empty() || entry->rowCount > Workspace::kMostUnasked)
        && !workspace().prompts().confirm(undoQuestion(*entry, *dependents)))
        return;
    if (const auto undone = workspace().session().undoEntry(number, !dependents->empty()); !undone)
        workspace().prompts().showError(undone.error());
}

Question HistoryPage::undoQuestion(const HistoryEntry& entry,
                                   const std::vector<HistoryEntry>& dependents) const
{
    const int count = static_cast<int>(dependents.size());
    QString text = lostByUndo(entry.action, entry.arguments, entry.rowCount);
    if (count > 0) {
        QStringList listed;
        for (const auto& later : dependents) {
            if (listed.size() == kMostListed) {
                listed << tr("and %n more", nullptr, count - kMostListed);
                break;
            }
            listed << QString(QStringLiteral("• ") + describe(later));
        }
        text += u'\n'
            + tr("%n later entry(ies) changed the same values and would be undone too:", nullptr,
                 count)
            + u'\n' + listed.join(u'\n');
    }
    return {.title = tr("Undo an entry"),
            .fact =
                tr("Undo entry %1, “%2”?").arg(QLocale().toString(entry.number), quotable(entry)),
            .text = text,
            .action = count > 0 ? tr("Undo all %1").arg(QLocale().toString(count + 1))
                                : tr("Undo this entry"),
            .destructive = true};
}

} // namespace thidua
