// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/targets/targetactions.h"
#include "core/domain/targets/targetboard.h"

#include <QAbstractTableModel>

namespace thidua {

/// Figures of one year or quarter: the whole and the units down, the targets across. A figure that is
/// typed is not kept here: the model asks for it to be written and shows what is then recorded.
class EntryGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit EntryGridModel(QObject* parent = nullptr);

    void show(TargetSources sources, int year, int quarter);
    int year() const { return m_year; }
    int quarter() const { return m_quarter; }

    const Target* targetAt(const QModelIndex& index) const;
    UnitId unitAt(const QModelIndex& index) const; ///< null: the whole
    /// What is recorded in a cell; null when nothing is.
    const Measurement* recorded(const QModelIndex& index) const;
    /// Whether the target asks this row for a figure.
    bool isAsked(const QModelIndex& index) const;
    /// Whether the cell is ticked, not typed.
    bool isTicked(const QModelIndex& index) const;
    /// How many cells are asked for, and how many are filled.
    std::pair<int, int> filled() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// What a text means as the figure of a cell; a blank one takes away what is recorded.
    actions::MeasurementEntry entryAt(const QModelIndex& index, const QString& text) const;
    /// The figure of a cell as it goes to a spreadsheet and can be read again.
    QString copyText(const QModelIndex& index) const;
    /// Asks for the figure of a cell to be removed.
    void clear(const QModelIndex& index);

    QModelIndex cellOf(TargetId target, UnitId unit) const;
    /// Keeps what was typed in its cell, marked, with the reason why it was not written.
    void refuse(const actions::MeasurementEntry& entry, const QString& why);
    /// Shows again what is recorded in place of what was refused.
    void forget(const QModelIndex& index);
    /// Why what stands in a cell was not written; blank when it was.
    QString refusal(const QModelIndex& index) const;
    int refusedCount() const { return static_cast<int>(m_refused.size()); }
    /// What is strange about a figure that is recorded all the same; blank when nothing is.
    QString doubt(const QModelIndex& index) const;

signals:
    void entered(const thidua::actions::MeasurementEntry& entry);
    void removed(thidua::RowId measurement);

private:
    struct Line {
        UnitId unit;
        QString name;
        QString detail;
    };
    /// A figure that was typed and is not recorded.
    struct Refused {
        TargetId target;
        UnitId unit;
        QString text;
        QString why;
    };
    const Refused* refusedAt(const QModelIndex& index) const;
    QVariant markData(const QModelIndex& index, int role) const;
    QString text(const QModelIndex& index) const;
    QString hint(const QModelIndex& index) const;

    TargetSources m_sources;
    std::vector<Line> m_lines; ///< the whole first
    std::vector<Unit>
        m_then; ///< parallel to the lines but the first: units on the last day of the year
    std::vector<Refused> m_refused;
    int m_year = 0;
    int m_quarter = 0;
};

/// What a person types into a cell: `91,3`, `> 95`, `172400/284000`, `80;120` for a value with its weight.
actions::MeasurementEntry parseCell(const Target& target, bool ofUnit, const QString& text);
/// The same the other way, to be edited.
QString cellText(const Measurement& row, NumberStyle style = NumberStyle::Vietnamese);

} // namespace thidua
