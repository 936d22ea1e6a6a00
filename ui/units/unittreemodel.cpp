// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unittreemodel.h"

#include "core/domain/shortname.h"
#include "ui/support/rowdelegate.h"
#include "ui/units/blocwords.h"

namespace thidua {

UnitTreeModel::UnitTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_book(std::make_shared<const PlanBook>())
{
}

void UnitTreeModel::show(const UnitsSnapshot& snapshot)
{
    beginResetModel();
    m_book = snapshot.book;
    m_branches.clear();
    const auto add = [&](BlocId bloc) {
        Branch branch{bloc, {}};
        for (const UnitEntry* entry : snapshot.in(bloc))
            branch.units.push_back(*entry);
        m_branches.push_back(std::move(branch));
    };
    for (const Bloc& bloc : m_book->blocs)
        add(bloc.id);
    if (!snapshot.in({}).empty())
        add({});
    endResetModel();
}

QModelIndex UnitTreeModel::indexOf(BlocId bloc) const
{
    for (size_t i = 0; i < m_branches.size(); ++i) {
        if (m_branches[i].bloc == bloc)
            return index(static_cast<int>(i), Name);
    }
    return {};
}

QModelIndex UnitTreeModel::indexOf(UnitId unit) const
{
    for (size_t i = 0; i < m_branches.size(); ++i) {
        const auto& units = m_branches[i].units;
        const auto at = std::find_if(units.begin(), units.end(),
                                     [&](const UnitEntry& e) { return e.unit.id == unit; });
        if (at != units.end())
            return index(static_cast<int>(at - units.begin()), Name,
                         index(static_cast<int>(i), Name));
    }
    return {};
}

// The internal id is 0 for a branch, and for a unit the row of its branch + 1.
QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const
{
    return child.internalId() == 0
        ? QModelIndex()
        : createIndex(static_cast<int>(child.internalId()) - 1, Name, quintptr(0));
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    const bool branch = parent.internalId() == 0 && parent.column() == Name;
    return branch ? static_cast<int>(m_branches[static_cast<size_t>(parent.row())].units.size())
                  : 0;
}

int UnitTreeModel::columnCount(const QModelIndex&) const
{
    return Awards + 1;
}

QString UnitTreeModel::branchText(const Branch& branch, int column) const
{
    const Bloc* bloc = m_book->bloc(branch.bloc);
    switch (column) {
    case Name:
        if (!bloc)
            return tr("Not in a bloc");
        return bloc->shortName.isEmpty()
            ? bloc->name
            : QString(bloc->name + QStringLiteral(" – ") + bloc->shortName);
    case Units:
        return QString::number(branch.units.size());
    case Awards:
        return bloc ? quotaWords(*m_book, *bloc) : QString();
    default:
        return {};
    }
}

QVariant UnitTreeModel::branchData(const Branch& branch, int column, int role) const
{
    const Bloc* bloc = m_book->bloc(branch.bloc);
    switch (role) {
    case Qt::DisplayRole:
        return branchText(branch, column);
    case GroupRole:
        return true;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (!bloc)
            return tr("Units of the ledger that take no part in this plan.");
        QStringList words;
        if (!bloc->composition.isEmpty())
            words << bloc->composition;
        if (bloc->head)
            words << tr("Head: %1").arg(memberWords(*m_book, bloc->head));
        if (bloc->deputy)
            words << tr("Deputy head: %1").arg(memberWords(*m_book, bloc->deputy));
        return words.isEmpty() ? QVariant() : QVariant(words.join(u'\n'));
    }
    default:
        return {};
    }
}

QVariant UnitTreeModel::unitData(const Branch& branch, const UnitEntry& entry, int column,
                                 int role) const
{
    if (column != Name)
        return {};
    const Bloc* bloc = m_book->bloc(branch.bloc);
    switch (role) {
    case Qt::DisplayRole:
        return shortName(entry.unit);
    case Qt::ToolTipRole:
        return entry.unit.name;
    case NoteRole:
        if (bloc && bloc->head == entry.unit.id)
            return tr("head");
        return bloc && bloc->deputy == entry.unit.id ? QVariant(tr("deputy head")) : QVariant();
    case NoteToneRole:
        return QVariant::fromValue(Tone::Accent);
    default:
        return {};
    }
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    const bool isUnit = index.internalId() != 0;
    const Branch& branch =
        m_branches[isUnit ? index.internalId() - 1 : static_cast<size_t>(index.row())];
    if (role == BlocRole)
        return branch.bloc.value;
    if (!isUnit)
        return role == UnitRole ? QVariant(qint64(0)) : branchData(branch, index.column(), role);
    const UnitEntry& entry = branch.units[static_cast<size_t>(index.row())];
    return role == UnitRole ? QVariant(entry.unit.id.value)
                            : unitData(branch, entry, index.column(), role);
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Bloc");
    case Units:
        return tr("Units");
    case Awards:
        return tr("Awards");
    default:
        return {};
    }
}

} // namespace thidua
