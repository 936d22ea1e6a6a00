// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <vector>

class QAbstractItemView;
class QHeaderView;

namespace thidua {

/// A column of words that takes part of the room the other columns leave.
struct FilledColumn {
    int column = 0;
    int least = 0; ///< pixels at 100 % at which its words can still be read
    int share = 0; ///< of what is left when all words fit; 0 for none
    int most = 0; ///< pixels at 100 % beyond which it grows only by its share; 0 for none
};

/// Gives some columns of a table or tree the room the others leave, the first of them before the
/// next: what most of their words need, then what nearly all and all need, then by share. None gets
/// less than its header and its least width: then the view scrolls sideways. Belongs to its view.
class ColumnFiller : public QObject {
    Q_OBJECT
public:
    ColumnFiller(QAbstractItemView* view, QHeaderView* header, std::vector<FilledColumn> columns);

    void setColumns(std::vector<FilledColumn> columns);
    /// Measures the words and shares the room; to be called when what the model shows changed.
    void fill();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Widths of a column in pixels, growing: of its header, and of more and more of its cells.
    using Need = std::array<int, 4>;
    bool isFilled(int column) const;
    void measure();
    Need needOf(const FilledColumn& column) const;
    void share();

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    std::vector<FilledColumn> m_columns;
    std::vector<Need> m_needs; ///< parallel to the columns
    bool m_filling = false;
};

} // namespace thidua
