// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/cellstate.h"

#include <QTableView>
#include <functional>

namespace thidua {

class ScoreDelegate;
class ScoreModel;

/// The part of the score grid that is typed in, with the keys of Excel. Moves, opens editors and
/// draws the current cell by itself; everything that changes a score it only asks for.
class ScoreView : public QTableView {
    Q_OBJECT
public:
    ScoreView(ScoreModel& model, ScoreDelegate& delegate, QWidget* parent = nullptr);

    void keyboardSearch(const QString& search) override;
    /// Opens the current cell with its text and the caret at its end.
    void editInPlace();
    /// The cells of the selection, or the current one, that can be typed in; in reading order.
    QModelIndexList editableSelection() const;
    /// Goes one cell on as after typing: to the next row or column that can be typed in.
    void step(int rows, int columns);
    /// Asked before a cell is opened for typing.
    void setGuard(std::function<bool(const QModelIndex& index)> guard)
    {
        m_guard = std::move(guard);
    }

signals:
    void copyWanted(bool withHeaders);
    void pasteWanted();
    void clearWanted();
    /// Copies the first row of the selection into the others; a single cell takes the one above it.
    void fillDownWanted();
    void notApplicableWanted();
    /// Takes the scores of the round before into the empty cells of the selection.
    void takeOverWanted();
    void noteWanted();
    void choicesWanted();
    void explainWanted(const QModelIndex& index);
    void ruleWanted();
    void findWanted();
    void findNextWanted();
    void unitWanted(int step);
    void toggleWanted(int row);
    /// The text of the line being typed in has changed; nothing is committed yet.
    void typing(const QModelIndex& index, const QString& text);
    /// The line was closed, whether or not it was committed.
    void typingEnded();
    /// A key was typed on a cell that takes none.
    void typedOnFixedCell(const QModelIndex& index);

protected:
    using QTableView::edit;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool handleControlKey(QKeyEvent* event);
    bool handleMoveKey(QKeyEvent* event);
    bool handlePlainKey(QKeyEvent* event);
    void goToCorner(bool last, bool wholeTable, bool extend);
    void setCurrent(const QModelIndex& index, bool extend = false);
    bool mayOpen(const QModelIndex& index) const;

    ScoreModel& m_scores;
    ScoreDelegate& m_delegate;
    std::function<bool(const QModelIndex&)> m_guard;
    bool m_filling = false; ///< the fill handle is being dragged
};

} // namespace thidua
