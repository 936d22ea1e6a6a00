// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "core/session/packagewords.h"
#include "ui/support/rowdelegate.h"

#include <QLocale>
#include <algorithm>

namespace thidua {

void HistoryModel::read(Reader reader)
{
    beginResetModel();
    m_reader = std::move(reader);
    m_entries = readBlock(0);
    endResetModel();
}

std::vector<HistoryEntry> HistoryModel::readBlock(qint64 before)
{
    auto block = m_reader ? m_reader(before, kBlock) : Result<std::vector<HistoryEntry>>();
    m_complete = !block || static_cast<int>(block->size()) < kBlock;
    return block ? std::move(*block) : std::vector<HistoryEntry>();
}

const HistoryEntry* HistoryModel::entry(const QModelIndex& index) const
{
    return index.isValid() ? &m_entries[static_cast<size_t>(index.row())] : nullptr;
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_entries, number, &HistoryEntry::number);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString HistoryModel::personOf(const HistoryEntry& entry)
{
    if (!entry.actor.name.isEmpty())
        return entry.actor.name;
    return entry.actor.account.isEmpty() ? tr("name not recorded") : entry.actor.account;
}

QString HistoryModel::originOf(const HistoryEntry& entry)
{
    const auto& [name, account, host] = entry.actor;
    if (host.isEmpty())
        return account.isEmpty() ? tr("account not recorded") : tr("account %1").arg(account);
    return account.isEmpty() ? tr("on %1").arg(host) : tr("account %1 on %2").arg(account, host);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(entry.number);
    case Time:
        return formatDateTime(entry.at);
    case Person:
        return personOf(entry);
    case What:
        return describeAction(entry.action, entry.arguments);
    case Rows: {
        const int rows = countedRows(entry.action, entry.arguments, entry.rowCount);
        return rows == 0 ? QStringLiteral("–") : QLocale().toString(rows);
    }
    case State:
        if (entry.undone)
            return tr("Undone");
        if (entry.undoes != 0)
            return tr("Takes back %1").arg(QLocale().toString(entry.undoes));
        return entry.undoable ? QString() : tr("Cannot be undone");
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = entry(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Person)
            return QString(personOf(*shown) + QStringLiteral(", ") + originOf(*shown));
        return index.column() == What ? text(*shown, What) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter)
                        | (index.column() == Number || index.column() == Rows ? Qt::AlignRight
                                                                              : Qt::AlignLeft));
    case NumberRole:
        return shown->number;
    case ChipRole:
        return index.column() == State ? stateChip(*shown) : QVariant();
    case QuietRole:
        return shown->undone || index.column() == Number;
    case SearchRole:
        return QString(text(*shown, Time) + u' ' + shown->actor.name + u' ' + shown->actor.host
                       + u' ' + text(*shown, What) + u' ' + text(*shown, State));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter)
                        | (section == Number || section == Rows ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Person:
        return tr("Person");
    case What:
        return tr("Action");
    case Rows:
        return tr("Rows");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant HistoryModel::stateChip(const HistoryEntry& entry) const
{
    const auto words = text(entry, State);
    if (words.isEmpty())
        return {};
    return QVariant::fromValue(
        ChipText{words, Tone::Neutral, entry.undone ? std::optional(Icon::Undo) : std::nullopt});
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    auto block = readBlock(m_entries.empty() ? 0 : m_entries.back().number);
    if (block.empty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(block.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(block.begin()),
                     std::make_move_iterator(block.end()));
    endInsertRows();
}

} // namespace thidua
