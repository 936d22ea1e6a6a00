// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendamodel.h"

#include "core/domain/plan/calendartext.h"
#include "ui/calendar/calendarlooks.h"
#include "ui/support/rowdelegate.h"

#include <algorithm>

namespace thidua {

void AgendaModel::show(const CalendarBoard& board, QDate first, QDate last, int kinds)
{
    beginResetModel();
    m_board = board;
    m_rows.clear();
    QDate heading;
    for (const int index : board.between(first, last, kinds)) {
        const QDate day = std::max(board.items[static_cast<size_t>(index)].first, first);
        if (day != heading)
            m_rows.push_back({day, -1});
        heading = day;
        m_rows.push_back({day, index});
    }
    endResetModel();
}

const CalendarItem* AgendaModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int item = m_rows[static_cast<size_t>(row)].item;
    return item < 0 ? nullptr : &m_board.items[static_cast<size_t>(item)];
}

int AgendaModel::rowFor(QDate day) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.day >= day; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgendaModel::things() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.item >= 0; }));
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const CalendarItem* item = itemAt(index.row());
    return item ? itemData(*item, role) : headingData(row, role);
}

QVariant AgendaModel::headingData(const Row& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.day == m_board.today ? tr("%1, today").arg(dayHeading(row.day))
                                        : dayHeading(row.day);
    case NoteRole: {
        const QString name = calendarDayName(m_board.calendar, row.day);
        return name.isEmpty() && !m_board.calendar.isWorked(row.day) ? tr("day of rest") : name;
    }
    case GroupRole:
        return true;
    default:
        return {};
    }
}

QVariant AgendaModel::itemData(const CalendarItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return calendarTitle(item);
    case SecondTextRole: {
        QStringList facts = calendarFacts(item);
        if (item.isWindow())
            facts.prepend(calendarDays(item));
        return facts.isEmpty() ? enumName(item.kind) : facts.join(QStringLiteral(" · "));
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return calendarTip(item);
    case RowIconRole:
        return QVariant::fromValue(stateIcon(item.state).value_or(calendarLook(item.kind).icon));
    case RowIconToneRole:
        return QVariant::fromValue(stateTone(item.state));
    case QuietRole:
        return item.state == CalendarState::Done || item.state == CalendarState::Over;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    return itemAt(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace thidua
