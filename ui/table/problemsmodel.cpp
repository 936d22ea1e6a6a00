// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/problemsmodel.h"

#include "ui/support/infoline.h"
#include "ui/support/rowdelegate.h"

namespace thidua {

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Danger;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Info:
        break;
    }
    return Tone::Info;
}

} // namespace

ProblemsModel::ProblemsModel(QObject* parent) : QAbstractListModel(parent) { }

void ProblemsModel::show(std::vector<TableProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    std::stable_sort(
        m_problems.begin(), m_problems.end(),
        [](const TableProblem& a, const TableProblem& b) { return a.severity < b.severity; });
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableProblem& problem = m_problems[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return problem.message;
    case RowIconRole:
        return QVariant::fromValue(toneIcon(toneOf(problem.severity)));
    case RowIconToneRole:
        return QVariant::fromValue(toneOf(problem.severity));
    case CriterionRole:
        return problem.criterion.value;
    default:
        return {};
    }
}

} // namespace thidua
