// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/partsmodel.h"

#include "ui/support/rowdelegate.h"

#include <algorithm>
#include <utility>

namespace thidua {

PartsModel::PartsModel(QObject* parent) : QStandardItemModel(0, 1, parent)
{
    connect(this, &QStandardItemModel::itemChanged, this, &PartsModel::follow);
}

void PartsModel::show(const std::vector<PreviewPart>& parts)
{
    m_following = true;
    m_parts.clear();
    removeRows(0, rowCount());
    QStandardItem* group = nullptr;
    for (const PreviewPart& part : parts) {
        QStandardItem* item = addPart(part);
        if (part.group.isEmpty()) {
            appendRow(item);
            continue;
        }
        if (!group || group->text() != part.group) {
            group = new QStandardItem(part.group);
            group->setEditable(false);
            group->setCheckable(true);
            group->setData(true, BoldRole);
            appendRow(group);
        }
        group->appendRow(item);
    }
    for (int row = 0; row < rowCount(); ++row)
        updateGroup(item(row));
    m_following = false;
    emit ticksChanged();
}

QStandardItem* PartsModel::addPart(const PreviewPart& part)
{
    auto* item = new QStandardItem(part.name);
    item->setEditable(false);
    item->setData(part.section, SectionRole);
    item->setEnabled(part.section >= 0);
    item->setCheckable(true);
    item->setCheckState(part.ticked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(part.remark.isEmpty() ? part.fullName
                                           : QString(part.fullName + u'\n' + part.remark));
    if (!part.remark.isEmpty()) {
        item->setData(QVariant::fromValue(Icon::Warn), RowIconRole);
        item->setData(QVariant::fromValue(Tone::Warn), RowIconToneRole);
        item->setData(part.remark, Qt::AccessibleDescriptionRole);
    }
    m_parts.push_back(item);
    return item;
}

void PartsModel::tickAll(bool ticked)
{
    m_following = true;
    for (QStandardItem* part : m_parts)
        tickPart(part, ticked);
    for (int row = 0; row < rowCount(); ++row)
        updateGroup(item(row));
    m_following = false;
    emit ticksChanged();
}

std::vector<int> PartsModel::tickedSections() const
{
    std::vector<int> sections;
    for (const QStandardItem* part : m_parts) {
        if (part->checkState() == Qt::Checked)
            sections.push_back(part->data(SectionRole).toInt());
    }
    return sections;
}

QStringList PartsModel::leftOut() const
{
    QStringList because;
    QStringList plain;
    for (const QStandardItem* part : m_parts) {
        if (part->checkState() == Qt::Checked)
            continue;
        const QString reason = part->data(Qt::AccessibleDescriptionRole).toString();
        if (reason.isEmpty())
            plain.append(part->text());
        else
            because.append(part->text() + QStringLiteral(": ") + reason);
    }
    return because + plain;
}

int PartsModel::groupCount() const
{
    int groups = 0;
    for (int row = 0; row < rowCount(); ++row)
        groups += item(row)->hasChildren() ? 1 : 0;
    return groups;
}

QModelIndex PartsModel::indexOf(int section) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const QStandardItem* part) {
        return part->data(SectionRole).toInt() == section;
    });
    return found == m_parts.end() ? QModelIndex() : (*found)->index();
}

void PartsModel::follow(QStandardItem* item)
{
    if (std::exchange(m_following, true))
        return;
    for (int row = 0; row < item->rowCount(); ++row)
        tickPart(item->child(row), item->checkState() != Qt::Unchecked);
    updateGroup(item->parent() ? item->parent() : item);
    m_following = false;
    emit ticksChanged();
}

void PartsModel::tickPart(QStandardItem* item, bool ticked)
{
    if (item->isEnabled())
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void PartsModel::updateGroup(QStandardItem* group)
{
    if (!group->hasChildren())
        return;
    int ticked = 0;
    for (int row = 0; row < group->rowCount(); ++row)
        ticked += group->child(row)->checkState() == Qt::Checked ? 1 : 0;
    group->setCheckState(ticked == 0                       ? Qt::Unchecked
                             : ticked == group->rowCount() ? Qt::Checked
                                                           : Qt::PartiallyChecked);
    group->setData(QStringLiteral("%1/%2").arg(ticked).arg(group->rowCount()), NoteRole);
}

} // namespace thidua
