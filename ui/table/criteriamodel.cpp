// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/criteriamodel.h"

#include "core/base/text.h"
#include "ui/support/rowdelegate.h"
#include "ui/table/rulewords.h"

namespace thidua {

namespace {

bool isTextColumn(int column)
{
    return column == CriteriaModel::Number || column == CriteriaModel::Title
        || column == CriteriaModel::ShortTitle;
}

} // namespace

CriteriaModel::CriteriaModel(QObject* parent)
    : QAbstractItemModel(parent), m_book(std::make_shared<const PlanBook>())
{
}

void CriteriaModel::show(std::shared_ptr<const PlanBook> book, std::vector<TableProblem> problems,
                         bool editable)
{
    beginResetModel();
    m_book = std::move(book);
    m_editable = editable;
    m_problems.clear();
    for (TableProblem& problem : problems) {
        const auto known = m_problems.constFind(problem.criterion);
        if (problem.criterion
            && (known == m_problems.constEnd() || problem.severity < known->severity))
            m_problems.insert(problem.criterion, std::move(problem));
    }
    m_rows.assign(m_book->table.nodes().size(), 0);
    const auto number = [this](const std::vector<int>& siblings) {
        for (size_t row = 0; row < siblings.size(); ++row)
            m_rows[static_cast<size_t>(siblings[row])] = static_cast<int>(row);
    };
    number(m_book->table.standards());
    for (const TableNode& node : m_book->table.nodes())
        number(node.children);
    endResetModel();
}

int CriteriaModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() && index.model() == this ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex CriteriaModel::indexOf(CriterionId criterion, int column) const
{
    const int node = m_book->table.indexOf(criterion);
    return node < 0
        ? QModelIndex()
        : createIndex(m_rows[static_cast<size_t>(node)], column, static_cast<quintptr>(node));
}

const std::vector<int>& CriteriaModel::childrenOf(int node) const
{
    return node < 0 ? m_book->table.standards() : m_book->table.node(node).children;
}

QModelIndex CriteriaModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(childrenOf(nodeOf(parent))[static_cast<size_t>(row)]));
}

QModelIndex CriteriaModel::parent(const QModelIndex& child) const
{
    const int node = nodeOf(child);
    const int above = node < 0 ? -1 : m_book->table.node(node).parent;
    return above < 0
        ? QModelIndex()
        : createIndex(m_rows[static_cast<size_t>(above)], Number, static_cast<quintptr>(above));
}

int CriteriaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() && parent.column() != Number
        ? 0
        : static_cast<int>(childrenOf(nodeOf(parent)).size());
}

int CriteriaModel::columnCount(const QModelIndex&) const
{
    return NotApplicable + 1;
}

QString CriteriaModel::text(const TableNode& node, int column) const
{
    const Criterion& criterion = node.criterion;
    switch (column) {
    case Number:
        return criterion.code;
    case Title:
        return criterion.title;
    case ShortTitle:
        return criterion.shortTitle;
    case Maximum:
        return node.isRating() || criterion.rule == RuleKind::Gate
            ? QStringLiteral("–")
            : node.maximum.toString(m_book->rules.decimals);
    case RuleColumn:
        return describeRule(criterion, node.rule, m_book->rules.decimals);
    case Evidence:
        return !node.isItem()                              ? QString()
            : criterion.evidence == EvidenceRule::Required ? tr("required")
                                                           : QStringLiteral("–");
    case AppliesTo: {
        QStringList kinds = criterion.appliesTo.split(u'|', Qt::SkipEmptyParts);
        const Bloc* bloc = criterion.bloc ? m_book->bloc(criterion.bloc) : nullptr;
        if (bloc)
            kinds << bloc->name;
        return kinds.isEmpty() ? (node.isItem() ? tr("all units") : QString())
                               : kinds.join(QStringLiteral(", "));
    }
    case NotApplicable:
        return criterion.naPolicy == NaPolicy::Inherit ? QString()
                                                       : naPolicyName(criterion.naPolicy);
    default:
        return {};
    }
}

QVariant CriteriaModel::editText(const TableNode& node, int column) const
{
    if (column == Maximum)
        return node.criterion.maximum.toExactString(m_book->rules.decimals);
    return isTextColumn(column) ? QVariant(text(node, column)) : QVariant();
}

const TableProblem* CriteriaModel::problemOf(const TableNode& node) const
{
    const auto known = m_problems.constFind(node.criterion.id);
    return known == m_problems.constEnd() ? nullptr : &*known;
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableNode& node = m_book->table.node(nodeOf(index));
    const TableProblem* problem = index.column() == Title ? problemOf(node) : nullptr;
    const bool shown = problem && problem->severity != Severity::Info;
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::EditRole:
        return editText(node, index.column());
    case Qt::ToolTipRole:
        return problem ? problem->message : text(node, index.column());
    case Qt::AccessibleDescriptionRole:
        return problem ? QVariant(problem->message) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Maximum ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case GroupRole:
        return !node.isLeaf();
    case QuietRole:
        return node.isLeaf() && (index.column() == Number || index.column() > Maximum);
    case RuleAboveRole:
        return node.depth == 0 && node.type() != CriterionType::Base;
    case RowIconRole:
        return shown
            ? QVariant::fromValue(problem->severity == Severity::Error ? Icon::Error : Icon::Warn)
            : QVariant();
    case RowIconToneRole:
        return shown
            ? QVariant::fromValue(problem->severity == Severity::Error ? Tone::Danger : Tone::Warn)
            : QVariant();
    case CriterionRole:
        return node.criterion.id.value;
    default:
        return {};
    }
}

bool CriteriaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_editable)
        return false;
    Criterion criterion = m_book->table.node(nodeOf(index)).criterion;
    const QString typed = cleaned(value.toString());
    switch (index.column()) {
    case Number:
        criterion.code = typed;
        break;
    case Title:
        criterion.title = typed;
        break;
    case ShortTitle:
        criterion.shortTitle = typed;
        break;
    case Maximum: {
        const auto points = Points::parse(typed);
        if (!points) {
            emit editRefused(points.error());
            return false;
        }
        criterion.maximum = *points;
        break;
    }
    default:
        return false;
    }
    if (criterion == m_book->table.node(nodeOf(index)).criterion)
        return false;
    emit editRequested(criterion);
    return true;
}

Qt::ItemFlags CriteriaModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (m_editable && index.isValid()
        && (isTextColumn(index.column()) || index.column() == Maximum))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Maximum ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Standard, criterion");
    case ShortTitle:
        return tr("Short name");
    case Maximum:
        return tr("Maximum");
    case RuleColumn:
        return tr("How it is scored");
    case Evidence:
        return tr("Evidence");
    case AppliesTo:
        return tr("Applies to");
    case NotApplicable:
        return tr("If not applicable");
    default:
        return {};
    }
}

} // namespace thidua
