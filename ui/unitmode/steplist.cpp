// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/steplist.h"

#include "ui/support/tablestyle.h"

namespace thidua {

namespace {

enum { IdRole = Qt::UserRole + 1 };

} // namespace

StepList::StepList(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Things to do"));
    setModel(&m_model);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleList(this, true);
}

void StepList::setSteps(const std::vector<StepLine>& steps)
{
    m_quiet = true;
    const bool same = m_model.rowCount() == static_cast<int>(steps.size());
    if (!same)
        m_model.clear();
    for (size_t i = 0; i < steps.size(); ++i) {
        const StepLine& step = steps[i];
        QStandardItem* item = same ? m_model.item(static_cast<int>(i)) : new QStandardItem;
        item->setText(step.text);
        item->setData(step.id, IdRole);
        item->setData(step.state, SecondTextRole);
        item->setData(QVariant::fromValue(step.icon), RowIconRole);
        item->setData(QVariant::fromValue(step.tone), RowIconToneRole);
        item->setData(QString(step.text + QStringLiteral(", ") + step.state),
                      Qt::AccessibleTextRole);
        if (!same)
            m_model.appendRow(item);
    }
    m_quiet = false;
}

QString StepList::currentStep() const
{
    return currentIndex().data(IdRole).toString();
}

void StepList::setCurrentStep(const QString& id)
{
    m_quiet = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(IdRole).toString() == id)
            setCurrentIndex(m_model.index(row, 0));
    }
    m_quiet = false;
}

void StepList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        emit chosen(current.data(IdRole).toString());
}

} // namespace thidua
