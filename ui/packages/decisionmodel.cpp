// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/decisionmodel.h"

#include "ui/packages/returntreemodel.h"

namespace thidua {

DecisionModel::DecisionModel(ReceiveBatch& batch, QObject* parent)
    : QAbstractTableModel(parent), m_batch(batch)
{
}

void DecisionModel::show(const std::vector<int>& files, bool all)
{
    beginResetModel();
    m_rows.clear();
    for (const int file : files) {
        for (const BatchPlace& place : m_batch.rows(file)) {
            const bool meant = all ? m_batch.differs(place) && !m_batch.hasProblem(place)
                                   : m_batch.isConflict(place);
            if (meant)
                m_rows.push_back(place);
        }
    }
    endResetModel();
}

void DecisionModel::decide(const std::vector<int>& rows, bool forUnit)
{
    for (const int row : rows) {
        m_batch.decide(m_rows[static_cast<size_t>(row)], forUnit);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit decided();
}

void DecisionModel::undecide(int row)
{
    m_batch.undecide(m_rows[static_cast<size_t>(row)]);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit decided();
}

void DecisionModel::setReason(const std::vector<int>& rows, const QString& reason)
{
    for (const int row : rows) {
        const BatchPlace& place = m_rows[static_cast<size_t>(row)];
        if (!m_batch.isTaken(place))
            m_batch.setReason(place, reason);
        emit dataChanged(index(row, Reason), index(row, Reason));
    }
    emit decided();
}

bool DecisionModel::isTaken(int row) const
{
    return m_batch.isTaken(m_rows[static_cast<size_t>(row)]);
}

bool DecisionModel::hasReason(int row) const
{
    return !m_batch.reason(m_rows[static_cast<size_t>(row)]).isEmpty();
}

bool DecisionModel::isLeft(int row) const
{
    return m_batch.isLeft(m_rows[static_cast<size_t>(row)]);
}

const BatchPlace* DecisionModel::placeAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int DecisionModel::conflicts() const
{
    return m_batch.counts().conflicts;
}

int DecisionModel::left() const
{
    return m_batch.counts().left;
}

int DecisionModel::withoutReason() const
{
    int count = 0;
    for (const int file : m_batch.compared()) {
        for (const BatchPlace& place : m_batch.rows(file))
            count += m_batch.isConflict(place) && !m_batch.isTaken(place) && !m_batch.isLeft(place)
                    && m_batch.reason(place).isEmpty()
                ? 1
                : 0;
    }
    return count;
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchPlace& place = m_rows[static_cast<size_t>(index.row())];
    const bool taken = m_batch.isTaken(place);
    const bool kept = !taken && !m_batch.isLeft(place);
    const int column = index.column();
    if (role == Qt::CheckStateRole) {
        if (column == Keep)
            return kept ? Qt::Checked : Qt::Unchecked;
        return column == Take ? QVariant(taken ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    const BatchRowFacts facts = m_batch.facts(place);
    const RowStatus status = statusOf(facts);
    const bool isValue = column == Base || column == Keep || column == Take;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString texts[] = {m_batch.comparison(place.file).incoming.unitName,
                                 facts.subject,
                                 facts.base,
                                 facts.council,
                                 facts.gone ? tr("(taken away)") : facts.unit,
                                 m_batch.reason(place)};
        if (role == Qt::DisplayRole)
            return isValue ? linesOf(texts[column]).figure : texts[column];
        return column == Subject ? QString(facts.subject + u'\n' + status.words) : texts[column];
    }
    case Qt::EditRole:
        return column == Reason ? QVariant(m_batch.reason(place)) : QVariant();
    case SecondTextRole:
        return column == Subject            ? status.words
            : column == Base                ? linesOf(facts.base).beside
            : column == Keep                ? linesOf(facts.council).beside
            : column == Take && !facts.gone ? linesOf(facts.unit).beside
                                            : QString();
    case RowIconRole:
        return column == Subject ? QVariant::fromValue(status.icon) : QVariant();
    case RowIconToneRole:
        return column == Subject ? QVariant::fromValue(status.tone) : QVariant();
    case BoldRole:
        return (column == Take && taken) || (column == Keep && kept);
    case QuietRole:
        return column == Base || (column == Take && kept) || (column == Keep && taken);
    default:
        return {};
    }
}

bool DecisionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole && index.column() == Reason) {
        setReason({index.row()}, value.toString());
        return true;
    }
    if (role != Qt::CheckStateRole || (index.column() != Keep && index.column() != Take))
        return false;
    // A click on either side chooses that side, on the side chosen nothing again.
    if (value.toInt() == Qt::Checked)
        decide({index.row()}, index.column() == Take);
    else
        undecide(index.row());
    return true;
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitName:
        return tr("Unit");
    case Subject:
        return tr("What it is about");
    case Base:
        return tr("When given out");
    case Keep:
        return tr("Keep the ledger's");
    case Take:
        return tr("Take the unit's");
    case Reason:
        return tr("Reason for keeping");
    default:
        return {};
    }
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Keep || index.column() == Take)
        return flags | Qt::ItemIsUserCheckable;
    if (index.column() == Reason && !m_batch.isTaken(m_rows[static_cast<size_t>(index.row())]))
        return flags | Qt::ItemIsEditable;
    return flags;
}

} // namespace thidua
