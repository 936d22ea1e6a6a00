// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace thidua {

/// The header every table has: small bold words on the ground of headers with a rule below, numbers
/// right-aligned as in their column, the arrow of the sorted column before its name, and the column
/// being worked on marked by a tint and an accent rule.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// -1 for none.
    void setActiveColumn(int column);
    /// Two lines for names that do not fit one.
    void setTwoLines(bool twoLines);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    QString textOf(int logicalIndex) const;

    int m_active = -1;
    bool m_twoLines = false;
};

} // namespace thidua
