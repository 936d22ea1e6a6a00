// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/entrygridmodel.h"

#include "ui/support/rowdelegate.h"
#include "ui/targets/targetwords.h"

#include <algorithm>

namespace thidua {

namespace {

using Kind = Measurement::Kind;

constexpr int kName = 0;

QString ratioPart(Points value)
{
    return value.toExactString();
}

} // namespace

actions::MeasurementEntry parseCell(const Target& target, bool ofUnit, const QString& text)
{
    actions::MeasurementEntry entry;
    const QString typed = text.trimmed();
    if (asksDone(target, ofUnit)) {
        entry.done = typed;
    } else if (const auto slash = typed.indexOf(u'/'); slash >= 0) {
        entry.numerator = typed.left(slash);
        entry.denominator = typed.mid(slash + 1);
    } else if (const auto semicolon = typed.indexOf(u';'); semicolon >= 0) {
        entry.value = typed.left(semicolon);
        entry.weight = typed.mid(semicolon + 1);
    } else {
        entry.value = typed;
    }
    return entry;
}

QString cellText(const Measurement& row, NumberStyle style)
{
    const QString sign = row.above ? QStringLiteral("> ") : QString();
    switch (row.kind) {
    case Kind::Number: {
        const QString value = sign + row.amount.toExactString(0, style);
        return row.weight.isZero()
            ? value
            : value + QStringLiteral("; ") + row.weight.toExactString(0, style);
    }
    case Kind::Ratio:
        return sign + ratioPart(row.amount) + u'/' + ratioPart(row.denominator);
    case Kind::NotDone:
        return EntryGridModel::tr("not yet");
    case Kind::NotApplicable:
        return EntryGridModel::tr("N/A");
    case Kind::Done:
        break;
    }
    return {};
}

EntryGridModel::EntryGridModel(QObject* parent) : QAbstractTableModel(parent) { }

void EntryGridModel::show(TargetSources sources, int year, int quarter)
{
    beginResetModel();
    m_sources = std::move(sources);
    if (m_year != year || m_quarter != quarter)
        m_refused.clear();
    m_year = year;
    m_quarter = quarter;
    m_lines = {{{}, tr("The whole"), tr("entered by the department")}};
    m_then.clear();
    const QDate last(year, 12, 31);
    for (const Member& member : m_sources.members) {
        const auto unit =
            std::find_if(m_sources.units.begin(), m_sources.units.end(),
                         [&](const Unit& candidate) { return candidate.id == member.unit; });
        const bool reported = std::any_of(
            m_sources.measurements.begin(), m_sources.measurements.end(),
            [&](const Measurement& row) { return row.unit == member.unit && row.year == year; });
        if (unit == m_sources.units.end() || (!member.inForce(last) && !reported))
            continue;
        const Unit then = m_sources.history.on(*unit, last);
        m_lines.push_back({unit->id, then.name, then.unitClass});
        m_then.push_back(then);
    }
    endResetModel();
}

const Target* EntryGridModel::targetAt(const QModelIndex& index) const
{
    const int target = index.column() - 1;
    return index.isValid() && target >= 0 && target < static_cast<int>(m_sources.targets.size())
        ? &m_sources.targets[static_cast<size_t>(target)]
        : nullptr;
}

UnitId EntryGridModel::unitAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[static_cast<size_t>(index.row())].unit : UnitId{};
}

const Measurement* EntryGridModel::recorded(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    if (!target)
        return nullptr;
    const UnitId unit = unitAt(index);
    const auto row = std::find_if(m_sources.measurements.begin(), m_sources.measurements.end(),
                                  [&](const Measurement& candidate) {
                                      return candidate.target == target->id
                                          && candidate.unit == unit && candidate.year == m_year
                                          && candidate.quarter == m_quarter;
                                  });
    return row == m_sources.measurements.end() ? nullptr : &*row;
}

bool EntryGridModel::isAsked(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    if (!target)
        return false;
    if (index.row() == 0)
        return true; // units may be known only together, as in the first years
    return target->rollup != Rollup::Direct
        && appliesTo(*target, m_then[static_cast<size_t>(index.row() - 1)]);
}

bool EntryGridModel::isTicked(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    return target && isAsked(index) && asksDone(*target, index.row() > 0);
}

std::pair<int, int> EntryGridModel::filled() const
{
    int asked = 0;
    int found = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const Target* target = targetAt(cell);
            // The whole is asked only for what units do not make up.
            if (!isAsked(cell) || (row == 0 && target->rollup != Rollup::Direct))
                continue;
            ++asked;
            found += recorded(cell) != nullptr;
        }
    }
    return {found, asked};
}

int EntryGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EntryGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.targets.size()) + 1;
}

QString EntryGridModel::text(const QModelIndex& index) const
{
    if (index.column() == kName)
        return m_lines[static_cast<size_t>(index.row())].name;
    if (const Refused* refused = refusedAt(index))
        return refused->text;
    const Measurement* row = recorded(index);
    if (row)
        return cellText(*row);
    return isAsked(index) ? QString() : QStringLiteral("–");
}

QString EntryGridModel::hint(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    if (!target)
        return m_lines[static_cast<size_t>(index.row())].name;
    if (const QString why = refusal(index); !why.isEmpty())
        return why;
    if (const QString strange = doubt(index); !strange.isEmpty())
        return strange;
    if (!isAsked(index))
        return index.row() > 0 && target->rollup == Rollup::Direct
            ? tr("The department enters it for the whole.")
            : tr("The target does not apply to this unit.");
    if (isTicked(index))
        return tr("Space ticks it, once more says not done, Delete takes the report away.");
    if (!target->denominator.isEmpty())
        return tr("%1 / %2, for example 7/10").arg(target->numerator, target->denominator);
    if (target->rollup == Rollup::WeightedMean)
        return tr("Value; weight (%1), for example 80;120").arg(target->weight);
    return target->measure.isEmpty() ? tr("A figure") : tr("A figure in %1").arg(target->measure);
}

QVariant EntryGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Measurement* row = recorded(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return row || refusedAt(index) ? text(index) : QString();
    case Qt::TextAlignmentRole:
        if (index.column() == kName || isTicked(index))
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (!isTicked(index) || (row && row->kind == Kind::NotApplicable))
            return {};
        return row && row->kind == Kind::Done ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return hint(index);
    case QuietRole:
        return index.column() != kName && !isAsked(index);
    case BoldRole:
        return index.column() == kName && index.row() == 0;
    case SecondTextRole:
        return {};
    default:
        return markData(index, role);
    }
}

QVariant EntryGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool named = section >= 0 && section < rowCount();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return named && (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            ? QVariant(m_lines[static_cast<size_t>(section)].name)
            : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    if (section == kName)
        return role == Qt::DisplayRole ? QVariant(tr("Unit")) : QVariant();
    const Target& target = m_sources.targets[static_cast<size_t>(section - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return target.measure.isEmpty() || asksDone(target, true)
            ? shortTitle(target)
            : shortTitle(target) + QStringLiteral(" (%1)").arg(target.measure);
    case Qt::ToolTipRole:
        return target.title;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags EntryGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isTicked(index))
        flags |= Qt::ItemIsUserCheckable;
    if (isAsked(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Target* target = targetAt(index);
    if (!target || !isAsked(index))
        return false;
    const bool ticking = role == Qt::CheckStateRole;
    if (!ticking && role != Qt::EditRole)
        return false;
    const QString typed = value.toString().trimmed();
    const Measurement* row = recorded(index);
    if (!ticking && typed == index.data(Qt::EditRole).toString())
        return false;
    const bool wasRefused = refusedAt(index) != nullptr;
    forget(index);
    if (!ticking && typed.isEmpty()) {
        if (!wasRefused)
            clear(index);
        return true;
    }
    const bool done = row && row->kind == Kind::Done;
    emit entered(entryAt(index,
                         !ticking   ? typed
                             : done ? QStringLiteral("no")
                                    : QStringLiteral("yes")));
    return true;
}

actions::MeasurementEntry EntryGridModel::entryAt(const QModelIndex& index,
                                                  const QString& text) const
{
    const Target& target = *targetAt(index);
    actions::MeasurementEntry entry = parseCell(target, index.row() > 0, text);
    entry.target = target.id;
    entry.unit = unitAt(index);
    entry.year = m_year;
    entry.quarter = m_quarter;
    return entry;
}

QString EntryGridModel::copyText(const QModelIndex& index) const
{
    const Measurement* row = recorded(index);
    return row && row->kind == Kind::Done ? tr("yes") : text(index);
}

void EntryGridModel::clear(const QModelIndex& index)
{
    if (const Measurement* row = recorded(index))
        emit removed(row->id);
}

} // namespace thidua
