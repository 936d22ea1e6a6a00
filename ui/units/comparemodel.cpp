// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/comparemodel.h"

#include "ui/support/rowdelegate.h"

namespace thidua {

namespace {

Tone toneOf(ImportLine::Fate fate)
{
    switch (fate) {
    case ImportLine::Fate::Added:
        return Tone::Ok;
    case ImportLine::Fate::Changed:
        return Tone::Info;
    case ImportLine::Fate::Refused:
        return Tone::Danger;
    case ImportLine::Fate::Unchanged:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString fateName(ImportLine::Fate fate)
{
    switch (fate) {
    case ImportLine::Fate::Added:
        return CompareModel::tr("New");
    case ImportLine::Fate::Changed:
        return CompareModel::tr("Changed");
    case ImportLine::Fate::Unchanged:
        return CompareModel::tr("Unchanged");
    case ImportLine::Fate::Refused:
        return CompareModel::tr("Refused");
    }
    return {};
}

CompareModel::CompareModel(std::vector<ImportLine> lines, QObject* parent)
    : QAbstractTableModel(parent), m_lines(std::move(lines))
{
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Detail + 1;
}

QString CompareModel::text(const ImportLine& line, int column) const
{
    switch (column) {
    case Line:
        return line.line == 0 ? QStringLiteral("–") : QString::number(line.line);
    case Fate:
        return fateName(line.fate);
    case Code:
        return line.code;
    case Name:
        return line.name;
    case Detail:
        return line.detail;
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLine& line = m_lines[static_cast<size_t>(index.row())];
    const bool refused = line.fate == ImportLine::Fate::Refused;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipRole:
        return index.column() == Fate
            ? QVariant::fromValue(ChipText{fateName(line.fate), toneOf(line.fate)})
            : QVariant();
    case ToneRole:
        return refused && index.column() == Detail ? QVariant::fromValue(Tone::Danger) : QVariant();
    case QuietRole:
        return line.fate == ImportLine::Fate::Unchanged || index.column() == Line;
    case FateRole:
        return static_cast<int>(line.fate);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Fate:
        return tr("State");
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case Detail:
        return tr("What changes, or why it is refused");
    default:
        return {};
    }
}

} // namespace thidua
