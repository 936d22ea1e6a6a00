// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/preflightmodel.h"

#include "core/base/text.h"
#include "ui/ranking/blocwords.h"
#include "ui/support/rowdelegate.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr Severity kSeverities[] = {Severity::Error, Severity::Warning, Severity::Info};

Tone toneOf(Severity severity)
{
    if (severity == Severity::Error)
        return Tone::Danger;
    return severity == Severity::Warning ? Tone::Warn : Tone::Info;
}

Icon iconOf(Severity severity)
{
    if (severity == Severity::Error)
        return Icon::Error;
    return severity == Severity::Warning ? Icon::Warn : Icon::Info;
}

} // namespace

PreflightModel::PreflightModel(const PlanBook& book, std::vector<Finding> findings, QObject* parent)
    : QAbstractTableModel(parent), m_findings(std::move(findings))
{
    for (const Finding& finding : m_findings) {
        const Member* member = book.member(finding.unit);
        const Bloc* bloc = book.bloc(finding.bloc);
        m_where << (member ? member->name : bloc ? blocTitle(*bloc) : tr("Plan"));
    }
    arrange(std::nullopt, {});
}

void PreflightModel::setFilter(std::optional<Severity> severity, const QString& text)
{
    beginResetModel();
    arrange(severity, text);
    endResetModel();
}

void PreflightModel::arrange(std::optional<Severity> severity, const QString& text)
{
    m_rows.clear();
    for (const Severity group : kSeverities) {
        if (severity && *severity != group)
            continue;
        const size_t head = m_rows.size();
        m_rows.push_back({group, -1, 0});
        for (size_t i = 0; i < m_findings.size(); ++i) {
            const QString searched =
                m_where[static_cast<qsizetype>(i)] + u' ' + m_findings[i].message;
            if (m_findings[i].severity == group && matchesSearch(searched, text))
                m_rows.push_back({group, static_cast<int>(i), 0});
        }
        m_rows[head].count = static_cast<int>(m_rows.size() - head - 1);
        if (m_rows[head].count == 0)
            m_rows.pop_back();
    }
}

int PreflightModel::countOf(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [severity](const Finding& finding) { return finding.severity == severity; }));
}

QString PreflightModel::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("To be put right");
    case Severity::Warning:
        return tr("To be looked at");
    case Severity::Info:
        return tr("For information");
    }
    return {};
}

const Finding* PreflightModel::findingAt(const QModelIndex& index) const
{
    const int finding = index.isValid() ? m_rows[static_cast<size_t>(index.row())].finding : -1;
    return finding < 0 ? nullptr : &m_findings[static_cast<size_t>(finding)];
}

int PreflightModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreflightModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Link + 1;
}

QVariant PreflightModel::groupData(const Row& row, int column, int role) const
{
    if (role == Qt::DisplayRole && column == Where)
        return QStringLiteral("%1 (%2)").arg(severityName(row.severity)).arg(row.count);
    if (role == GroupRole)
        return true;
    return role == FindingRole ? QVariant(-1) : QVariant();
}

QVariant PreflightModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (row.finding < 0)
        return groupData(row, column, role);
    const Finding& finding = m_findings[static_cast<size_t>(row.finding)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == Where)
            return m_where[row.finding];
        return column == Message ? finding.message : tr("Open");
    case Qt::ToolTipRole:
        return column == Message ? QVariant(finding.message) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return severityName(row.severity);
    case FindingRole:
        return row.finding;
    case RowIconRole:
        return column == Where ? QVariant::fromValue(iconOf(row.severity)) : QVariant();
    case RowIconToneRole:
        return QVariant::fromValue(toneOf(row.severity));
    case LinkRole:
        return column == Link;
    default:
        return {};
    }
}

QVariant PreflightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Where)
        return tr("Where");
    return section == Message ? tr("Finding") : QString();
}

Qt::ItemFlags PreflightModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return findingAt(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemIsEnabled;
}

} // namespace thidua
