// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/points.h"
#include "ui/support/rowdelegate.h"
#include "ui/targets/entrygridmodel.h"
#include "ui/targets/targetwords.h"

#include <algorithm>

// What the grid of figures says of a cell besides its figure: that what was typed was refused, or that what
// was written is strange.

namespace thidua {

namespace {

QString typedText(const actions::MeasurementEntry& entry)
{
    if (!entry.done.isEmpty())
        return entry.done;
    if (!entry.numerator.isEmpty() || !entry.denominator.isEmpty())
        return entry.numerator + u'/' + entry.denominator;
    return entry.weight.isEmpty() ? entry.value : QString(entry.value + u';' + entry.weight);
}

} // namespace

QModelIndex EntryGridModel::cellOf(TargetId target, UnitId unit) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const Line& one) { return one.unit == unit; });
    const auto column = std::find_if(m_sources.targets.begin(), m_sources.targets.end(),
                                     [&](const Target& one) { return one.id == target; });
    return line == m_lines.end() || column == m_sources.targets.end()
        ? QModelIndex()
        : index(static_cast<int>(line - m_lines.begin()),
                static_cast<int>(column - m_sources.targets.begin()) + 1);
}

void EntryGridModel::refuse(const actions::MeasurementEntry& entry, const QString& why)
{
    const QModelIndex cell = cellOf(entry.target, entry.unit);
    forget(cell);
    m_refused.push_back({entry.target, entry.unit, typedText(entry), why});
    emit dataChanged(cell, cell);
}

void EntryGridModel::forget(const QModelIndex& index)
{
    const Refused* refused = refusedAt(index);
    if (!refused)
        return;
    m_refused.erase(m_refused.begin() + (refused - m_refused.data()));
    emit dataChanged(index, index);
}

const EntryGridModel::Refused* EntryGridModel::refusedAt(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    if (!target)
        return nullptr;
    const UnitId unit = unitAt(index);
    const auto found =
        std::find_if(m_refused.begin(), m_refused.end(), [&](const Refused& refused) {
            return refused.target == target->id && refused.unit == unit;
        });
    return found == m_refused.end() ? nullptr : &*found;
}

QString EntryGridModel::refusal(const QModelIndex& index) const
{
    const Refused* refused = refusedAt(index);
    return refused ? refused->why : QString();
}

QString EntryGridModel::doubt(const QModelIndex& index) const
{
    const Target* target = targetAt(index);
    const Measurement* row = recorded(index);
    if (!target || !row || !target->measure.trimmed().startsWith(u'%'))
        return {};
    const bool ratio = row->kind == Measurement::Kind::Ratio;
    const Points whole = ratio ? row->denominator : Points::whole(100);
    if ((!ratio && row->kind != Measurement::Kind::Number) || row->amount <= whole)
        return {};
    return ratio
        ? tr("%1 is more than 100%. It is written; check that the numerator comes first.")
              .arg(cellText(*row))
        : tr("%1% is more than 100%. It is written; check the figure.").arg(cellText(*row));
}

QVariant EntryGridModel::markData(const QModelIndex& index, int role) const
{
    if (role != RowIconRole && role != RowIconToneRole)
        return {};
    if (refusedAt(index))
        return role == RowIconRole ? QVariant::fromValue(Icon::Error)
                                   : QVariant::fromValue(Tone::Danger);
    if (!doubt(index).isEmpty())
        return role == RowIconRole ? QVariant::fromValue(Icon::Warn)
                                   : QVariant::fromValue(Tone::Warn);
    return {};
}

} // namespace thidua
