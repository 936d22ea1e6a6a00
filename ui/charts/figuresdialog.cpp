// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figuresdialog.h"

#include "ui/support/buttons.h"
#include "ui/support/tablestyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

FiguresModel::FiguresModel(ChartTable table, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > 0 ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return {};
}

FiguresDialog::FiguresDialog(Prompts& prompts, const QString& title, ChartTable table,
                             QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_table(std::move(table)),
      m_view(new QTableView(this))
{
    setWindowTitle(tr("Figures"));
    setHeadline(title);
    setAsksBeforeClosing(false);
    QTableView* view = m_view;
    view->setObjectName(QStringLiteral("chartFiguresTable"));
    view->setAccessibleName(title);
    styleTable(view);
    view->setModel(new FiguresModel(m_table, view));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    content()->addWidget(view);

    QPushButton* copy = addLeft(makeButton(ButtonKind::Secondary, tr("Copy table"), Icon::Copy));
    connect(copy, &QPushButton::clicked, this, &FiguresDialog::copy);
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &FiguresDialog::reject);
}

void FiguresDialog::setOpens(bool opens)
{
    m_view->disconnect(this);
    m_view->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (opens)
        connect(m_view, &QTableView::activated, this, &FiguresDialog::open);
}

void FiguresDialog::open(const QModelIndex& index)
{
    m_opened = {index.row(), index.column()};
    accept();
}

void FiguresDialog::copy() const
{
    QStringList lines{m_table.headers.join(u'\t')};
    for (const QStringList& row : m_table.rows)
        lines << row.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace thidua
