// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/returntreemodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr qsizetype kShort = 20;

bool isValue(int column)
{
    return column == ReturnTreeModel::Base || column == ReturnTreeModel::Council
        || column == ReturnTreeModel::Unit;
}

int alignmentOf(int column)
{
    return int((isValue(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

RowStatus statusOf(const BatchRowFacts& facts)
{
    if (!facts.problem.isEmpty())
        return {ReturnTreeModel::tr("Refused: %1").arg(facts.problem), Icon::Error, Tone::Danger};
    switch (facts.arrival) {
    case Arrival::New:
        return {ReturnTreeModel::tr("New: not in the ledger yet"), Icon::Add, Tone::Ok};
    case Arrival::Changed:
        return {facts.gone ? ReturnTreeModel::tr("Taken away by the unit")
                           : ReturnTreeModel::tr("Changed by the unit"),
                Icon::Right, Tone::Info};
    case Arrival::Merged:
        return {ReturnTreeModel::tr("Changed by both in different places, both are kept"),
                Icon::Info, Tone::Warn};
    case Arrival::Conflict:
        return {facts.why.isEmpty() ? ReturnTreeModel::tr("Changed by both") : facts.why, Icon::Tie,
                Tone::Danger};
    case Arrival::Unchanged:
        return {facts.onlyCouncil ? ReturnTreeModel::tr("Changed by the council only, it stays")
                                  : ReturnTreeModel::tr("Unchanged"),
                Icon::Check, Tone::Neutral};
    }
    return {};
}

ValueLines linesOf(const QString& value)
{
    const qsizetype end = value.indexOf(QLatin1String("; "));
    return end < 0 ? ValueLines{value, {}} : ValueLines{value.left(end), value.mid(end + 2)};
}

ReturnTreeModel::ReturnTreeModel(const ReceiveBatch& batch, QObject* parent)
    : QAbstractItemModel(parent), m_batch(batch)
{
}

bool ReturnTreeModel::matches(const BatchPlace& place, RowChoice choice) const
{
    const Arrival arrival = m_batch.arrival(place);
    switch (choice) {
    case RowChoice::All:
        return true;
    case RowChoice::Differs:
        return m_batch.differs(place);
    case RowChoice::Conflicts:
        return m_batch.isConflict(place);
    case RowChoice::New:
        return arrival == Arrival::New && !m_batch.hasProblem(place);
    case RowChoice::Changed:
        return (arrival == Arrival::Changed || arrival == Arrival::Merged)
            && !m_batch.hasProblem(place);
    case RowChoice::Unchanged:
        return !m_batch.differs(place);
    case RowChoice::Problems:
        return m_batch.isConflict(place) || m_batch.hasProblem(place);
    }
    return false;
}

/// What wants a look comes first.
int ReturnTreeModel::weight(const BatchPlace& place) const
{
    if (m_batch.hasProblem(place) || m_batch.isConflict(place))
        return 0;
    return matches(place, RowChoice::Changed) ? 1 : m_batch.differs(place) ? 2 : 3;
}

void ReturnTreeModel::show(const std::vector<int>& files, RowChoice choice, const QString& needle)
{
    beginResetModel();
    m_groups.clear();
    for (const int file : files) {
        Group group{file, {}};
        const bool unitFound = matchesSearch(m_batch.comparison(file).incoming.unitName, needle);
        for (const BatchPlace& place : m_batch.rows(file)) {
            if (matches(place, choice)
                && (unitFound || matchesSearch(m_batch.subject(place), needle)))
                group.rows.push_back(place);
        }
        if (choice != RowChoice::Unchanged)
            std::ranges::stable_sort(group.rows, {},
                                     [this](const BatchPlace& place) { return weight(place); });
        if (!group.rows.empty())
            m_groups.push_back(std::move(group));
    }
    endResetModel();
}

int ReturnTreeModel::count(const std::vector<int>& files, RowChoice choice) const
{
    int count = 0;
    for (const int file : files) {
        for (const BatchPlace& place : m_batch.rows(file))
            count += matches(place, choice) ? 1 : 0;
    }
    return count;
}

int ReturnTreeModel::shownRows() const
{
    size_t rows = 0;
    for (const Group& group : m_groups)
        rows += group.rows.size();
    return static_cast<int>(rows);
}

const BatchPlace* ReturnTreeModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[static_cast<size_t>(index.internalId()) - 1]
                .rows[static_cast<size_t>(index.row())];
}

QModelIndex ReturnTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A row carries the number of its group, a group nothing.
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex ReturnTreeModel::parent(const QModelIndex& child) const
{
    return child.internalId() == 0
        ? QModelIndex()
        : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ReturnTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int ReturnTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ReturnTreeModel::groupData(const Group& group, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == Subject)
        return m_batch.comparison(group.file).incoming.unitName;
    if (column != Status)
        return {};
    const ReturnCounts counts = m_batch.counts(group.file);
    QStringList parts;
    if (counts.conflicts > 0)
        parts.append(tr("%n conflict(s)", nullptr, counts.conflicts));
    if (counts.problems > 0)
        parts.append(tr("%n refused", nullptr, counts.problems));
    if (counts.cameNew > 0)
        parts.append(tr("%n new", nullptr, counts.cameNew));
    if (counts.cameChanged > 0)
        parts.append(tr("%n changed", nullptr, counts.cameChanged));
    return parts.isEmpty() ? tr("nothing differs") : parts.join(QStringLiteral(", "));
}

QVariant ReturnTreeModel::rowData(const BatchPlace& place, int column, int role) const
{
    const BatchRowFacts facts = m_batch.facts(place);
    const RowStatus status = statusOf(facts);
    const bool isConflict = facts.arrival == Arrival::Conflict && facts.problem.isEmpty();
    const bool isUnexplained = isConflict && facts.why.isEmpty();
    const QString texts[] = {facts.subject, facts.base, facts.council, facts.unit,
                             isUnexplained ? tr("%1, choose in step 3").arg(status.words)
                                           : status.words};
    const ValueLines lines =
        isValue(column) ? linesOf(texts[column]) : ValueLines{texts[column], {}};
    switch (role) {
    case Qt::DisplayRole:
        return lines.figure;
    case SecondTextRole:
        return lines.beside;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return texts[column];
    case Qt::TextAlignmentRole:
        return alignmentOf(lines.figure.size() <= kShort ? column : int(Subject));
    case Qt::AccessibleDescriptionRole:
        return status.words;
    case RowIconRole:
        return column == Status ? QVariant::fromValue(status.icon) : QVariant();
    case RowIconToneRole:
    case ToneRole:
        return column == Status && status.tone != Tone::Neutral
                && (role == RowIconToneRole || status.tone == Tone::Danger)
            ? QVariant::fromValue(status.tone)
            : QVariant();
    case TintRole:
        return isConflict ? QVariant::fromValue(Tone::Danger) : QVariant();
    case BarRole:
        return isConflict ? QVariant::fromValue(Tone::Danger) : QVariant();
    case BoldRole:
        return (column == Unit && facts.arrival != Arrival::Unchanged)
            || (column == Council && (isConflict || facts.onlyCouncil));
    case QuietRole:
        return column == Base || (facts.arrival == Arrival::Unchanged && column == Status);
    default:
        return {};
    }
}

QVariant ReturnTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    return rowData(*placeAt(index), index.column(), role);
}

QVariant ReturnTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Unit, what it is about");
    case Base:
        return tr("When given out");
    case Council:
        return tr("In the ledger");
    case Unit:
        return tr("In the file");
    case Status:
        return tr("State");
    default:
        return {};
    }
}

} // namespace thidua
