// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/cellstate.h"

#include <QFont>
#include <QFontMetrics>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace thidua {

/// Paints the cells of the score grid and of its totals: marks as shapes at fixed places, and opens
/// the line they are typed in. Shared by the views of one grid; owned by it.
class ScoreDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ScoreDelegate(QObject* parent = nullptr);

    /// The cell the keyboard is at: its row is tinted.
    void setCurrentRow(int row) { m_currentRow = row; }
    void setTotals(bool totals) { m_totals = totals; }
    /// The column after which the strong line of the frozen part runs.
    void setFrozenColumns(int columns) { m_frozenColumns = columns; }
    /// Editors are opened in place (F2) instead of by typing.
    void setInPlace(bool inPlace) { m_inPlace = inPlace; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// The text of the line being typed in has changed; nothing is committed yet.
    void typed(const QModelIndex& index, const QString& text) const;
    /// The editor was committed by a key that goes on to another cell.
    void moveWanted(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshFonts() const;
    QColor ground(const QStyleOptionViewItem& option, const QModelIndex& index,
                  CellStates states) const;
    void paintLines(QPainter* painter, const QRect& box, const QModelIndex& index,
                    CellStates states) const;
    void paintScore(QPainter* painter, const QRect& box, const QModelIndex& index,
                    CellStates states) const;
    void paintLeftMark(QPainter* painter, const QRect& box, CellStates states) const;
    void paintWords(QPainter* painter, const QRect& box, const QModelIndex& index,
                    CellStates states) const;
    void paintNumber(QPainter* painter, const QRect& box, const QModelIndex& index,
                     CellStates states) const;
    void paintDifference(QPainter* painter, const QRect& box, const QString& text,
                         CellStates states) const;
    void paintExplanationBox(QPainter* painter, const QRect& box, const QString& text) const;
    void paintEvidence(QPainter* painter, const QRect& box, const QString& text,
                       CellStates states) const;
    int paintRemarkMark(QPainter* painter, const QRect& box, CellStates states) const;
    void paintGrade(QPainter* painter, const QRect& box, const QModelIndex& index) const;
    void drawText(QPainter* painter, const QRect& box, const QString& text, const QFont& font,
                  const QFontMetrics& metrics, const QColor& ink, Qt::Alignment alignment,
                  bool elide) const;

    int m_currentRow = -1;
    bool m_totals = false;
    int m_frozenColumns = 0;
    bool m_inPlace = false;
    mutable bool m_fontsReady = false;
    mutable QFont m_base; ///< the application's, when the others were made
    mutable QFont m_body;
    mutable QFont m_strong;
    mutable QFont m_small;
    mutable QFont m_smallStrong;
    mutable QFontMetrics m_bodyMetrics;
    mutable QFontMetrics m_strongMetrics;
    mutable QFontMetrics m_smallMetrics;
    mutable QFontMetrics m_smallStrongMetrics;
};

} // namespace thidua
