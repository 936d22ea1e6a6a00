// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/promisesmodel.h"

#include "core/base/dates.h"
#include "ui/support/chip.h"
#include "ui/support/rowdelegate.h"
#include "ui/targets/targetwords.h"

namespace thidua {

namespace {

constexpr int kColumns = 6;

Demand demandOf(const Promise& promise, const Target& target)
{
    return thidua::demandOf(promise.kind, promise.value, promise.year,
                            {target.baselineKind, target.baseline}, target.lowerIsBetter);
}

ChipText chipOf(const Promise& promise)
{
    switch (promise.state) {
    case PromiseState::Approved:
        return {enumName(promise.state), Tone::Ok, Icon::Ok};
    case PromiseState::Returned:
        return {enumName(promise.state), Tone::Warn, Icon::Warn};
    case PromiseState::Proposed:
        break;
    }
    return {enumName(promise.state), Tone::Info};
}

} // namespace

PromisesModel::PromisesModel(QObject* parent) : QAbstractTableModel(parent) { }

void PromisesModel::show(const TargetRow& row, const QStringList& names)
{
    beginResetModel();
    m_row = row;
    m_names = names;
    endResetModel();
}

const Promise* PromisesModel::promiseAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_row.promises[static_cast<size_t>(row)].promise
                                        : nullptr;
}

int PromisesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_row.promises.size());
}

int PromisesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PromisesModel::text(const PromiseOutcome& outcome, int row, int column) const
{
    const Promise& promise = outcome.promise;
    switch (column) {
    case Who:
        return m_names.value(row);
    case Year:
        return QString::number(promise.year);
    case Registered: {
        const Demand demand = demandOf(promise, m_row.target);
        return demand.isValue() ? demandText(demand, m_row.decimals) : enumName(promise.kind);
    }
    case Result:
        return figureWords(outcome.figure, m_row.decimals);
    case Decision: {
        QStringList parts;
        if (promise.decidedOn.isValid())
            parts << formatDate(promise.decidedOn);
        parts << promise.decidedBy << promise.note;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return enumName(promise.state);
    }
}

QVariant PromisesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PromiseOutcome& outcome = m_row.promises[static_cast<size_t>(index.row())];
    const bool number = index.column() >= Year && index.column() <= Result;
    switch (role) {
    case Qt::DisplayRole:
        return text(outcome, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return number ? int(Qt::AlignRight | Qt::AlignVCenter)
                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ChipRole:
        return index.column() == State ? QVariant::fromValue(chipOf(outcome.promise)) : QVariant();
    case ToneRole:
        if (index.column() == Result && outcome.met)
            return QVariant::fromValue(*outcome.met ? Tone::Ok : Tone::Warn);
        return {};
    case RowIconRole:
        if (index.column() == Result && outcome.met)
            return QVariant::fromValue(*outcome.met ? Icon::Check : Icon::Warn);
        return {};
    default:
        return {};
    }
}

QVariant PromisesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Year && section <= Result ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Unit or bloc");
    case Year:
        return tr("Year");
    case Registered:
        return tr("Registered");
    case Result:
        return tr("Result");
    case State:
        return tr("State");
    default:
        return tr("Decision");
    }
}

} // namespace thidua
