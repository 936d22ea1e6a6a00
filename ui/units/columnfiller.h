// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;
class QHeaderView;

namespace thidua {

/// Gives one column of a table or tree the room the others leave, but never less than a width at
/// which its words can be read: then the view scrolls sideways. Belongs to its view.
class ColumnFiller : public QObject {
    Q_OBJECT
public:
    /// `least` in pixels at 100 %.
    ColumnFiller(QAbstractItemView* view, QHeaderView* header, int column, int least);

    void fill();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view;
    QHeaderView* m_header;
    int m_column;
    int m_least;
    bool m_filling = false;
};

} // namespace thidua
