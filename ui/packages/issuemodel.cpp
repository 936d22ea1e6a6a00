// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/issuemodel.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/support/rowdelegate.h"

#include <algorithm>

namespace thidua {

IssueModel::IssueModel(ReturnsBoard board, QObject* parent)
    : QAbstractTableModel(parent), m_board(std::move(board))
{
}

std::vector<UnitId> IssueModel::ticked() const
{
    std::vector<UnitId> units;
    for (const ReturnsLine& line : m_board.lines) {
        if (m_ticked.contains(line.unit))
            units.push_back(line.unit);
    }
    return units;
}

void IssueModel::tick(UnitId unit, bool on)
{
    if (m_ticked.contains(unit) == on)
        return;
    if (on)
        m_ticked.insert(unit);
    else
        m_ticked.remove(unit);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_board.lines[static_cast<size_t>(row)].unit == unit)
            emit dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    emit tickedChanged();
}

int IssueModel::countWithout(BlocId bloc) const
{
    return static_cast<int>(std::ranges::count_if(m_board.lines, [&](const ReturnsLine& line) {
        const Member* member = m_board.book->member(line.unit);
        return !line.form && (!bloc || (member && member->bloc == bloc));
    }));
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.lines.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssueModel::text(const ReturnsLine& line, int column) const
{
    const Member* member = m_board.book->member(line.unit);
    const Bloc* bloc = member ? m_board.book->bloc(member->bloc) : nullptr;
    switch (column) {
    case Name:
        return member ? member->name : QString();
    case InBloc:
        return bloc ? bloc->name : QString();
    case Given:
        if (!line.form)
            return tr("not yet");
        return line.forms == 1 ? formatDate(line.form->issuedAt.toLocalTime().date())
                               : tr("%1 (%n times)", nullptr, line.forms)
                                     .arg(formatDate(line.form->issuedAt.toLocalTime().date()));
    case Came:
        return line.reception ? formatDate(line.reception->receivedOn) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReturnsLine& line = m_board.lines[static_cast<size_t>(index.row())];
    const Member* member = m_board.book->member(line.unit);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name
            ? QVariant(m_ticked.contains(line.unit) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case QuietRole:
        return index.column() == InBloc || (index.column() == Given && !line.form)
            || (index.column() == Came && !line.reception);
    case UnitRole:
        return line.unit.value;
    case BlocRole:
        return member ? member->bloc.value : 0;
    case SearchRole:
        return member ? QStringList{member->code, member->name, member->shortName}.join(u' ')
                      : QString();
    case GivenRole:
        return line.form.has_value();
    default:
        return {};
    }
}

bool IssueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    tick(m_board.lines[static_cast<size_t>(index.row())].unit, value.toInt() == Qt::Checked);
    return true;
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Unit");
    case InBloc:
        return tr("Bloc");
    case Given:
        return tr("Given out before");
    case Came:
        return tr("Return received");
    default:
        return {};
    }
}

Qt::ItemFlags IssueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

void IssueFilter::setBloc(BlocId bloc)
{
    m_bloc = bloc;
    invalidateFilter();
}

void IssueFilter::setNeedle(const QString& needle)
{
    m_needle = needle;
    invalidateFilter();
}

void IssueFilter::setWithoutOnly(bool only)
{
    m_withoutOnly = only;
    invalidateFilter();
}

bool IssueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_bloc && index.data(IssueModel::BlocRole).toLongLong() != m_bloc.value)
        return false;
    if (m_withoutOnly && index.data(IssueModel::GivenRole).toBool())
        return false;
    return matchesSearch(index.data(IssueModel::SearchRole).toString(), m_needle);
}

} // namespace thidua
