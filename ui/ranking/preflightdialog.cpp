// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/preflightdialog.h"

#include "ui/ranking/findings.h"
#include "ui/ranking/preflightmodel.h"
#include "ui/support/buttons.h"
#include "ui/support/emptystate.h"
#include "ui/support/searchedit.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr Severity kSeverities[] = {Severity::Error, Severity::Warning, Severity::Info};
constexpr int kWhereWidth = 252;
constexpr int kLinkWidth = 64;
constexpr int kSearchWidth = 240;

} // namespace

PreflightDialog::PreflightDialog(Prompts& prompts, const PlanBook& book,
                                 std::vector<Finding> findings, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent),
      m_model(new PreflightModel(book, std::move(findings), this))
{
    setWindowTitle(tr("Check first"));
    setAsksBeforeClosing(false);
    const int open = countOpen(m_model->findings());
    setHeadline(open == 0 ? tr("Nothing is left to do before the list is final.")
                          : tr("%n thing(s) to do before the list is final", nullptr, open));
    if (m_model->findingCount() == 0) {
        content()->addWidget(
            new EmptyState(Icon::Ok, tr("Nothing is left to do before the list is final."), this));
        content()->addStretch(1);
        setHeadline({});
    } else {
        setSubline(tr("Open a line to go where it is put right."));
        content()->addWidget(makeFilters());
        content()->addWidget(makeTable(), 1);
        m_table->setFocus();
    }
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &PreflightDialog::reject);
}

QWidget* PreflightDialog::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    for (const Severity severity : kSeverities) {
        const QString name = PreflightModel::severityName(severity);
        QToolButton* button = makeFilterButton(name, bar);
        button->setObjectName(QStringLiteral("preflightFilter%1").arg(static_cast<int>(severity)));
        setFilterCount(button, name, m_model->countOf(severity));
        connect(button, &QToolButton::clicked, this, [this, button] {
            for (QToolButton* other : m_filters) {
                if (other != button)
                    other->setChecked(false);
            }
            filter();
        });
        row->addWidget(button);
        m_filters.push_back(button);
    }
    row->addStretch(1);
    m_search = new SearchEdit(tr("Search findings"), bar);
    m_search->setObjectName(QStringLiteral("preflightSearch"));
    m_search->setMinimumWidth(scaled(kSearchWidth));
    connect(m_search, &SearchEdit::textChanged, this, &PreflightDialog::filter);
    row->addWidget(m_search);
    return bar;
}

QWidget* PreflightDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("preflightTable"));
    m_table->setAccessibleName(tr("Findings"));
    styleTable(m_table, RowHeight::Normal, true)->setWrapped(PreflightModel::Message);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    headerOf(m_table)->setSectionsMovable(false);
    setColumnWidths(m_table, {kWhereWidth, 0, kLinkWidth});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PreflightModel::Link)
            follow(index);
    });
    connect(m_table, &QTableView::doubleClicked, this, &PreflightDialog::follow);
    return m_table;
}

void PreflightDialog::filter()
{
    std::optional<Severity> severity;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked())
            severity = kSeverities[i];
    }
    m_model->setFilter(severity, m_search->text());
}

void PreflightDialog::follow(const QModelIndex& index)
{
    m_chosen = m_model->findingAt(index);
    if (m_chosen)
        accept();
}

bool PreflightDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow(m_table->currentIndex());
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace thidua
