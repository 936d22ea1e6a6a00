// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/gridcells.h"

#include <QAbstractTableModel>
#include <QSet>

namespace thidua {

/// What a column of the grid holds.
struct GridColumn {
    enum class Kind { Number, Title, Maximum, Score, Difference, Reason, Evidence };
    Kind kind = Kind::Number;
    int unit = 0; ///< position in the snapshot, for Score
    int round = 0; ///< position among the plan's rounds, for Score
    bool isNumeric() const
    {
        return kind == Kind::Maximum || kind == Kind::Score || kind == Kind::Difference;
    }
};

enum class RowFilter { All, Differs, NeedsExplanation, EvidenceMissing, Unscored };
inline constexpr int kRowFilters = 5;

/// The score grid of one unit or of a bloc over a snapshot. Rows are the nodes of the table that are
/// not folded away or filtered out. It parses what is typed and tells it as an intent; it writes
/// nothing. Owned by the page.
class ScoreModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TitleColumn, MaximumColumn, FirstScoreColumn };
    static constexpr int kFrozenColumns = FirstScoreColumn;
    enum Role {
        CellStateRole = Qt::UserRole + 1, ///< CellStates as int
        DepthRole, ///< of the node below its standard
        PointsRole, ///< raw points, or nothing
        NumericRole, ///< whether the column holds figures
        MeasuredUnitRole, ///< of a score cell: what a bare number typed there measures
        LastRole = MeasuredUnitRole,
    };

    explicit ScoreModel(QObject* parent = nullptr);

    /// Shows another unit, bloc or round. Folding and refused texts stay while the plan is the same.
    void setSnapshot(ScoreSnapshot snapshot, GridLayout layout, int activeRound);
    /// Takes a whole new snapshot; resets only when rows or columns are others than before.
    void refresh(ScoreSnapshot snapshot);
    /// Takes the new state of one unit and tells only what changed.
    void refreshUnit(UnitScores unit);
    const ScoreSnapshot& snapshot() const { return m_snapshot; }
    GridLayout layout() const { return m_layout; }
    int activeRound() const { return m_snapshot.activeRound; }
    void setActiveRound(int round);
    void setMarkBelowThreshold(bool mark);

    const GridColumn& columnAt(int column) const { return m_columns[static_cast<size_t>(column)]; }
    int nodeAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(int node) const; ///< −1 when hidden
    std::optional<CellPlace> placeAt(const QModelIndex& index) const; ///< of a score cell
    QModelIndex indexOf(const CellPlace& place) const;
    bool isLeafRow(int row) const;
    /// Whether a score, reason or evidence can be typed here.
    bool isEditable(const QModelIndex& index) const;

    void toggle(int row);
    void setAllCollapsed(bool collapsed);
    void reveal(int node); ///< unfolds its groups and, if need be, drops the filter
    void setFilter(RowFilter filter);
    RowFilter filter() const { return m_filter; }
    int count(RowFilter filter) const;

    /// What a text means in a score cell; nothing entered clears it.
    Result<std::optional<Entry>> parse(const CellPlace& place, const QString& text) const;
    void refuse(const CellPlace& place, const RefusedText& refused);
    void accept(const CellPlace& place); ///< forgets a refused text
    const RefusedText* refusedAt(const CellPlace& place) const;
    /// The cells of the columns on show that bear a refused text, in reading order.
    std::vector<CellPlace> refusedPlaces() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// A valid score was typed, or nothing to clear the cell.
    void scoreTyped(const thidua::CellPlace& place, const std::optional<thidua::Entry>& entry,
                    const QString& text);
    void noteTyped(int unit, int round, int node, const thidua::ScoreNote& note);
    /// What was typed was not taken.
    void textRefused(const thidua::CellPlace& place);
    void countsChanged();

private:
    struct Key {
        qint64 unit;
        int round;
        qint64 criterion;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.unit, key.round, key.criterion);
        }
    };
    Key keyOf(const CellPlace& place) const;
    bool hasShapeOf(const ScoreSnapshot& other) const;
    void makeColumns();
    bool matches(int node, RowFilter filter) const;
    std::vector<int> visibleRows() const;
    void showRows();
    CellStates states(const QModelIndex& index) const;
    QVariant display(const QModelIndex& index) const;
    QVariant editText(const QModelIndex& index) const;
    QVariant description(const QModelIndex& index) const;
    QVariant points(const QModelIndex& index) const;
    QString header(int section) const;

    ScoreSnapshot m_snapshot;
    GridLayout m_layout = GridLayout::Unit;
    bool m_markBelow = true;
    std::vector<GridColumn> m_columns;
    QStringList m_unitNames; ///< by unit, for the columns of the matrix
    std::vector<int> m_rows; ///< visible nodes
    std::vector<bool> m_passes; ///< by node: shown by the filter when it was chosen
    RowFilter m_filter = RowFilter::All;
    QSet<qint64> m_collapsed; ///< criterion ids
    QHash<Key, RefusedText> m_refused;
};

} // namespace thidua
