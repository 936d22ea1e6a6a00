// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/holdsmodel.h"

#include "core/base/dates.h"
#include "ui/support/rowdelegate.h"

namespace thidua {

HoldsModel::HoldsModel(QObject* parent)
    : QAbstractTableModel(parent), m_book(std::make_shared<const PlanBook>())
{
}

void HoldsModel::show(std::shared_ptr<const PlanBook> book, QDate day)
{
    beginResetModel();
    m_book = std::move(book);
    m_day = day;
    endResetModel();
}

const Hold* HoldsModel::holdAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_book->holds[static_cast<size_t>(row)];
}

int HoldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book->holds.size());
}

int HoldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Document + 1;
}

QString HoldsModel::text(const Hold& hold, int column) const
{
    switch (column) {
    case Unit: {
        const Member* member = m_book->member(hold.unit);
        return member ? member->name : tr("a unit that is no longer in the plan");
    }
    case Effect: {
        const QString effect = holdEffectName(hold.effect);
        const int grade = m_book->grades.indexOf(hold.grade);
        if (hold.effect == Hold::Effect::GradeCap && grade >= 0)
            return effect + u' ' + m_book->grades.grades()[static_cast<size_t>(grade)].name;
        if (hold.effect == Hold::Effect::Penalty)
            return effect + QStringLiteral(": ") + hold.points.toString(m_book->rules.decimals);
        return effect;
    }
    case Period:
        if (!hold.first.isValid() && !hold.last.isValid())
            return tr("without a date");
        return DateRange{hold.first, hold.last, false}.toString();
    case Source:
        return hold.source;
    case Document:
        return hold.document;
    default:
        return {};
    }
}

QVariant HoldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hold& hold = *holdAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(hold, index.column());
    case Qt::ToolTipRole:
        return hold.note.isEmpty() ? QVariant() : QVariant(hold.note);
    case QuietRole:
        return !hold.inForce(m_day);
    case Qt::AccessibleDescriptionRole:
        return hold.inForce(m_day) ? tr("in force")
                                   : tr("not in force on %1").arg(formatDate(m_day));
    case BoldRole:
        return index.column() == Unit && hold.inForce(m_day);
    default:
        return {};
    }
}

QVariant HoldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Effect:
        return tr("Effect");
    case Period:
        return tr("In force");
    case Source:
        return tr("Rests on");
    case Document:
        return tr("Document");
    default:
        return {};
    }
}

} // namespace thidua
