// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitsmodel.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/support/rowdelegate.h"

namespace thidua {

namespace {

Tone toneOf(SheetState state)
{
    switch (state) {
    case SheetState::Approved:
    case SheetState::Locked:
        return Tone::Ok;
    case SheetState::Returned:
        return Tone::Warn;
    case SheetState::Draft:
        return Tone::Neutral;
    default:
        return Tone::Info;
    }
}

} // namespace

UnitsModel::UnitsModel(QObject* parent) : QAbstractTableModel(parent) { }

void UnitsModel::show(const UnitsSnapshot& snapshot)
{
    beginResetModel();
    m_units = snapshot.units;
    endResetModel();
}

int UnitsModel::rowOf(UnitId unit) const
{
    const auto at = std::find_if(m_units.begin(), m_units.end(),
                                 [&](const UnitEntry& e) { return e.unit.id == unit; });
    return at == m_units.end() ? -1 : static_cast<int>(at - m_units.begin());
}

int UnitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int UnitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Sheet + 1;
}

QString UnitsModel::text(const UnitEntry& entry, int column) const
{
    switch (column) {
    case Code:
        return entry.unit.code;
    case Name:
        return entry.unit.name;
    case ShortName:
        return entry.unit.shortName;
    case Kind:
        return entry.unit.kind;
    case Class:
        return entry.unit.unitClass;
    case Level:
        return entry.unit.level;
    case Ownership:
        return entry.unit.ownership;
    case Part:
        if (entry.bloc && entry.unit.validTo.isValid())
            return tr("%1 until %2")
                .arg(participationName(entry.participation), formatDate(entry.unit.validTo));
        return entry.bloc ? participationName(entry.participation) : tr("Not in the plan");
    case Sheet:
        return entry.sheet ? sheetStateName(*entry.sheet) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant UnitsModel::chip(const UnitEntry& entry, int column) const
{
    if (column != Sheet || !entry.sheet)
        return {};
    return QVariant::fromValue(ChipText{sheetStateName(*entry.sheet), toneOf(*entry.sheet)});
}

QVariant UnitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitEntry& entry = m_units[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(entry.unit.name)
            : index.column() == Part  ? QVariant(text(entry, Part))
                                      : QVariant();
    case ChipRole:
        return chip(entry, index.column());
    case QuietRole:
        return index.column() != Code && index.column() != Name && index.column() != ShortName;
    case UnitRole:
        return entry.unit.id.value;
    case BlocRole:
        return entry.bloc.value;
    case SearchRole: {
        const Unit& unit = entry.unit;
        return QStringList{unit.code, unit.name,  unit.shortName,
                           unit.kind, unit.level, unit.ownership}
            .join(u' ');
    }
    default:
        return {};
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Unit");
    case ShortName:
        return tr("Short name");
    case Kind:
        return tr("Kind");
    case Class:
        return tr("Class");
    case Level:
        return tr("Level");
    case Ownership:
        return tr("Ownership");
    case Part:
        return tr("Participation");
    case Sheet:
        return tr("Score sheet");
    default:
        return {};
    }
}

void UnitsFilter::setBloc(std::optional<BlocId> bloc)
{
    m_bloc = bloc;
    invalidateFilter();
}

void UnitsFilter::setNeedle(const QString& needle)
{
    m_needle = needle;
    invalidateFilter();
}

bool UnitsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_bloc && index.data(UnitsModel::BlocRole).toLongLong() != m_bloc->value)
        return false;
    return m_needle.trimmed().isEmpty()
        || matchesSearch(index.data(UnitsModel::SearchRole).toString(), m_needle);
}

bool UnitsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return lessVietnamese(left.data().toString(), right.data().toString());
}

} // namespace thidua
