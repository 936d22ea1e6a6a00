// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/chip.h"
#include "ui/support/type.h"

#include <QMap>
#include <QSet>
#include <QStyledItemDelegate>

namespace thidua {

/// What a model can say about a cell beyond its text; all optional. Text alignment, ticks and tool
/// tips are Qt's own roles.
enum RowRole {
    SecondTextRole = Qt::UserRole + 500, ///< QString: a second, small line
    NoteRole, ///< QString: words after the text ("thiếu 0,25")
    NoteToneRole, ///< Tone
    ChipRole, ///< ChipText: drawn instead of the text
    RowIconRole, ///< Icon: before the text
    RowIconToneRole, ///< Tone
    ToneRole, ///< Tone: colour of the text
    QuietRole, ///< bool: text as a caption
    BoldRole, ///< bool
    LinkRole, ///< bool: text as something to follow
    TintRole, ///< Tone: ground of the cell
    BarRole, ///< Tone: bar at the left of the row, asked from the row's first cell
    GroupRole, ///< bool: a group row; bold, on the ground of groups
    RuleAboveRole, ///< bool: a stronger line above the row, asked from column 0
    ProgressRole, ///< int: a thin bar, in percent
};

/// The one look of table rows: hairlines between rows, no zebra, the chosen row tinted with a bar of
/// three pixels, second lines, chips, icons. Words are shortened with a tool tip, numbers never.
/// Serves tables, trees and lists; belongs to its view.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class ColumnLine { None, Thin, Strong };

    explicit RowDelegate(QObject* parent = nullptr);

    /// Height of a row with one line and of one with two, in pixels at the present scale.
    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    int rowHeight() const { return m_rowHeight; }
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    bool twoLines() const { return m_twoLines; }
    /// Words of this column run over into a second line before they are shortened.
    void setWrapped(int column) { m_wrapped.insert(column); }
    void setWrapped(const QSet<int>& columns) { m_wrapped = columns; }
    bool isWrapped(int column) const { return m_wrapped.contains(column); }
    /// A vertical line at the right of a column: thin between numbers, strong after a frozen part.
    void setColumnLine(int column, ColumnLine line) { m_columnLines[column] = line; }
    /// Without the line under rows, for lists in cards.
    void setRowLines(bool lines) { m_rowLines = lines; }
    /// Nearer to the edges of cells than in tables, for lists in cards.
    void setPadding(int left, int right)
    {
        m_left = left;
        m_right = right;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    /// Ground, lines and bars of a cell; for delegates that paint their own content.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;

private:
    int m_rowHeight;
    bool m_twoLines = false;
    bool m_rowLines = true;
    int m_left = space::kCellLeft;
    int m_right = space::kCellRight;
    QSet<int> m_wrapped;
    QMap<int, ColumnLine> m_columnLines;
};

} // namespace thidua

Q_DECLARE_METATYPE(thidua::Tone)
