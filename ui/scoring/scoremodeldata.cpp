// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/entrypreview.h"
#include "ui/scoring/scoremodel.h"
#include "ui/support/rowdelegate.h"

namespace thidua {

using Kind = GridColumn::Kind;

// What the cells answer.

CellStates ScoreModel::states(const QModelIndex& index) const
{
    const int node = nodeAt(index.row());
    const TableNode& each = m_snapshot.table.nodes()[static_cast<size_t>(node)];
    CellStates states;
    if (!each.isLeaf()) {
        states |= CellState::Group;
        if (m_filter == RowFilter::All && m_collapsed.contains(each.criterion.id.value))
            states |= CellState::Collapsed;
    }
    const auto& nodes = m_snapshot.table.nodes();
    if (each.depth == 0 && each.type() != CriterionType::Base
        && (node == 0 || nodes[static_cast<size_t>(node - 1)].type() == CriterionType::Base))
        states |= CellState::BonusStart;
    switch (columnAt(index.column()).kind) {
    case Kind::Score: {
        const CellPlace place = *placeAt(index);
        states |= scoreStates(m_snapshot, place, m_layout, place.round == m_snapshot.activeRound);
        if (!m_markBelow)
            states &= ~CellStates(CellState::BelowThreshold);
        if (each.isLeaf() && refusedAt(place))
            states |= CellState::Refused;
        break;
    }
    case Kind::Difference:
        if (const auto difference = differenceAt(m_snapshot, 0, node);
            difference && !difference->isZero())
            states |= difference->raw < 0 ? CellState::Down : CellState::Up;
        break;
    case Kind::Reason:
        if (m_snapshot.units.front().missingReasons.contains(node))
            states |= CellState::NeedsExplanation;
        states |= CellState::Word;
        break;
    case Kind::Evidence:
        if (each.isLeaf())
            states |= evidenceStates(m_snapshot, 0, node) | CellState::Word;
        break;
    case Kind::Maximum:
        if (each.isLeaf())
            states |= CellState::Quiet;
        break;
    case Kind::Title:
        if (each.isLeaf() && m_layout == GridLayout::Unit)
            states |= remarkStates(m_snapshot, 0, node);
        states |= CellState::Word;
        break;
    case Kind::Number:
        states |= CellState::Word;
        break;
    }
    return states;
}

QVariant ScoreModel::display(const QModelIndex& index) const
{
    const int node = nodeAt(index.row());
    const TableNode& each = m_snapshot.table.nodes()[static_cast<size_t>(node)];
    switch (columnAt(index.column()).kind) {
    case Kind::Number:
        return each.criterion.code;
    case Kind::Title:
        return m_layout == GridLayout::Matrix && !each.criterion.shortTitle.isEmpty()
            ? each.criterion.shortTitle
            : each.criterion.title;
    case Kind::Maximum: {
        const QString kind =
            m_snapshot.units.empty() ? QString() : m_snapshot.units.front().member.kind;
        const Points maximum = m_layout == GridLayout::Matrix && each.isLeaf()
            ? each.criterion.maximum
            : m_snapshot.table.maximumFor(node, kind);
        return m_layout == GridLayout::Matrix ? maximum.toExactString()
                                              : maximum.toString(m_snapshot.decimals());
    }
    case Kind::Score:
        return scoreText(m_snapshot, *placeAt(index));
    case Kind::Difference: {
        const auto difference = differenceAt(m_snapshot, 0, node);
        return difference && !difference->isZero()
            ? difference->toDifferenceString(m_snapshot.decimals())
            : QString();
    }
    case Kind::Reason:
        return each.isLeaf() ? reasonText(m_snapshot, 0, node) : QString();
    case Kind::Evidence:
        return each.isLeaf() ? evidenceText(m_snapshot, 0, node) : QString();
    }
    return {};
}

QVariant ScoreModel::editText(const QModelIndex& index) const
{
    const int node = nodeAt(index.row());
    if (const auto place = placeAt(index)) {
        if (const RefusedText* refused = refusedAt(*place))
            return refused->text;
        const auto& entry = m_snapshot.units[static_cast<size_t>(place->unit)]
                                .rounds[static_cast<size_t>(place->round)]
                                .entries[static_cast<size_t>(node)];
        return entry ? m_snapshot.table.formatEntry(node, *entry) : QString();
    }
    if (columnAt(index.column()).kind == Kind::Reason)
        return reasonEditText(m_snapshot, 0, node);
    if (columnAt(index.column()).kind == Kind::Evidence)
        return m_snapshot.units.front()
            .rounds[static_cast<size_t>(evidenceRound(m_snapshot, 0, node))]
            .notes[static_cast<size_t>(node)]
            .evidence;
    return display(index);
}

QVariant ScoreModel::description(const QModelIndex& index) const
{
    const int node = nodeAt(index.row());
    if (const auto place = placeAt(index))
        return scoreSentences(m_snapshot, *place, states(index), refusedAt(*place));
    const Criterion& criterion = m_snapshot.table.nodes()[static_cast<size_t>(node)].criterion;
    switch (columnAt(index.column()).kind) {
    case Kind::Title: {
        QStringList lines{criterion.title, criterion.note};
        if (m_layout == GridLayout::Unit)
            lines << remarkSentences(m_snapshot, 0, node);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Kind::Reason: {
        const QString missing = m_snapshot.units.front().missingReasons.value(node);
        return missing.isEmpty() ? reasonText(m_snapshot, 0, node) : missing;
    }
    case Kind::Evidence:
        return evidenceSentences(m_snapshot, 0, node);
    default:
        return {};
    }
}

QVariant ScoreModel::points(const QModelIndex& index) const
{
    const int node = nodeAt(index.row());
    if (columnAt(index.column()).kind == Kind::Difference) {
        const auto difference = differenceAt(m_snapshot, 0, node);
        return difference ? QVariant(difference->raw) : QVariant();
    }
    const auto place = placeAt(index);
    if (!place || scoreText(m_snapshot, *place).isEmpty()
        || (states(index) & CellState::NotApplicable))
        return {};
    return m_snapshot.units[static_cast<size_t>(place->unit)]
        .rounds[static_cast<size_t>(place->round)]
        .outcome(node)
        .points.raw;
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (columnAt(index.column()).isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case Qt::AccessibleTextRole: {
        if (const auto place = placeAt(index))
            return scoreName(m_snapshot, *place, m_layout);
        const Criterion& criterion =
            m_snapshot.table.nodes()[static_cast<size_t>(nodeAt(index.row()))].criterion;
        return QString(criterion.code + u' ' + criterion.title + QStringLiteral(", ")
                       + header(index.column()) + QStringLiteral(": ") + display(index).toString());
    }
    case CellStateRole:
        return static_cast<int>(states(index));
    case DepthRole:
        return m_snapshot.table.nodes()[static_cast<size_t>(nodeAt(index.row()))].depth;
    case PointsRole:
        return points(index);
    case NumericRole:
        return columnAt(index.column()).isNumeric();
    case MeasuredUnitRole: {
        const auto place = placeAt(index);
        return place ? measuredUnit(m_snapshot.table.node(place->node)) : QString();
    }
    default:
        return {};
    }
}

QString ScoreModel::header(int section) const
{
    const GridColumn& column = columnAt(section);
    switch (column.kind) {
    case Kind::Number:
        return tr("No.");
    case Kind::Title:
        return tr("Standard, criterion");
    case Kind::Maximum:
        return tr("Maximum");
    case Kind::Score: {
        if (m_layout == GridLayout::Unit)
            return roundName(m_snapshot.rounds[static_cast<size_t>(column.round)]);
        const Member& member = m_snapshot.units[static_cast<size_t>(column.unit)].member;
        return member.shortName.isEmpty() ? m_unitNames.value(column.unit) : member.shortName;
    }
    case Kind::Difference:
        return tr("Difference");
    case Kind::Reason:
        // With one round there is none to differ from.
        return m_snapshot.rounds.size() > 1 ? tr("Reason for the difference") : tr("Explanation");
    case Kind::Evidence:
        return tr("Evidence");
    }
    return {};
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount() || role != Qt::DisplayRole)
            return {};
        const Criterion& criterion =
            m_snapshot.table.nodes()[static_cast<size_t>(nodeAt(section))].criterion;
        return QString(criterion.code + u' ' + criterion.title);
    }
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return header(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column.kind == Kind::Score && m_layout == GridLayout::Matrix)
            return m_snapshot.units[static_cast<size_t>(column.unit)].member.name;
        return header(section);
    case RowIconRole:
        if (column.kind == Kind::Score
            && m_snapshot.units[static_cast<size_t>(column.unit)]
                   .rounds[static_cast<size_t>(column.round)]
                   .isLocked())
            return QVariant::fromValue(Icon::Lock);
        return {};
    default:
        return {};
    }
}

} // namespace thidua
