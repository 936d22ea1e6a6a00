// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectsmodel.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/projects/knownsum.h"
#include "ui/projects/projectwords.h"
#include "ui/support/rowdelegate.h"

#include <algorithm>

namespace thidua {

namespace {

bool isNumber(int column)
{
    return column == ProjectsModel::Budget || column == ProjectsModel::Disbursed
        || column == ProjectsModel::Share;
}

QString inOneLine(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral(", "));
}

} // namespace

ProjectsModel::ProjectsModel(QObject* parent) : QAbstractTableModel(parent) { }

void ProjectsModel::show(std::shared_ptr<const Portfolio> portfolio, const QString& needle)
{
    beginResetModel();
    m_portfolio = std::move(portfolio);
    m_rows.clear();
    for (const ProjectStatus& status : m_portfolio->projects) {
        const Project& project = status.project;
        QStringList words{project.code, project.name, project.lead, project.support};
        for (const Funding& funding : status.funding)
            words << yearText(funding.year) << sourceText(funding.source);
        if (matchesSearch(words.join(u' '), needle))
            m_rows.push_back(&status);
    }
    endResetModel();
}

const ProjectStatus* ProjectsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : nullptr;
}

int ProjectsModel::rowOf(ProjectId project) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ProjectStatus* status) {
        return status->project.id == project;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProjectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QString ProjectsModel::text(const ProjectStatus& status, int column) const
{
    switch (column) {
    case Name:
        return status.project.name;
    case Budget:
        return amountText(status.project.budget);
    case Disbursed:
        return knownDisbursed(status).isPartial() ? amountText(Money::exact(status.disbursed.dong))
                                                  : amountText(status.disbursed);
    case Share:
        return shareText(status.share);
    case Next:
        return nextText(status);
    case Lead:
        return status.project.lead.isEmpty() ? tr("not assigned") : status.project.lead;
    case State:
        return enumName(status.standing);
    default:
        return {};
    }
}

QString ProjectsModel::secondText(const ProjectStatus& status, int column) const
{
    const Project& project = status.project;
    switch (column) {
    case Name: {
        const auto& programmes = m_portfolio->programmes;
        const auto own = std::find_if(programmes.begin(), programmes.end(), [&](const auto& p) {
            return p.programme.id == project.programme;
        });
        QStringList parts{project.code};
        if (project.programme && own != programmes.end())
            parts << own->programme.name;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case Disbursed:
        return knownDisbursed(status).isPartial() ? tr("not all known") : QString();
    case Next:
        return distanceText(status, *m_portfolio);
    case Lead:
        return inOneLine(project.support);
    default:
        return {};
    }
}

/// The row as one sentence, for screen readers.
QString ProjectsModel::description(const ProjectStatus& status) const
{
    QStringList parts;
    for (int column = Name; column <= State; ++column)
        parts << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                + QStringLiteral(": ") + text(status, column);
    return parts.join(QStringLiteral("; "));
}

QVariant ProjectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectStatus& status = *m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(status, index.column());
    case SecondTextRole:
        return secondText(status, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && status.isBlocked())
            return status.project.blocked;
        if (const QString second = secondText(status, index.column()); !second.isEmpty())
            return QString(text(status, index.column()) + u'\n' + second);
        return text(status, index.column());
    case Qt::AccessibleDescriptionRole:
        return description(status);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipRole:
        return index.column() == State ? QVariant::fromValue(standingChip(status.standing))
                                       : QVariant();
    case QuietRole:
        return (index.column() == Budget && status.project.budget.kind == Money::Kind::Unknown)
            || (index.column() == Disbursed && status.disbursed.kind == Money::Kind::Unknown);
    case BoldRole:
        return index.column() == Name;
    case ProjectRole:
        return status.project.id.value;
    default:
        return {};
    }
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return section == Budget || section == Disbursed ? tr("In đồng")
            : section == Lead                            ? tr("Below: who supports it")
                                                         : QString();
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Project");
    case Budget:
        return tr("Budget");
    case Disbursed:
        return tr("Disbursed");
    case Share:
        return tr("Share");
    case Next:
        return tr("Next milestone");
    case Lead:
        return tr("Responsible");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace thidua
