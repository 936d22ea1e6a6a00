// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/objectpicker.h"
#include "ui/scoring/sheetmoves.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace thidua {

/// The top of the scoring page: which unit or bloc, where its sheet stands, and what can be done
/// with the sheet next. Shows what it is told and tells what is wanted.
class ScoringHeader : public QWidget {
    Q_OBJECT
public:
    explicit ScoringHeader(QWidget* parent = nullptr);

    void setItems(std::vector<PickerItem> items, qint64 current);
    void setChips(const ChipText& first, const ChipText& second);
    /// The first primary move is the button; the others are in the menu. `reason` says why none can
    /// be made.
    void setMoves(std::vector<SheetMove> moves, const QString& reason);
    /// What taking over the scores of the round before is called; blank: there are none to take.
    void setTakeOver(const QString& text);
    /// Whether remarks to a unit can be written and what it sent be seen: one unit is on show.
    void setRemarks(bool offered);
    void step(int by) { m_picker->step(by); }

signals:
    void picked(qint64 id);
    void printWanted();
    void moveWanted(const thidua::SheetMove& move);
    void takeOverWanted();
    void remarksWanted();
    void sentWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void arrange();

    ObjectPicker* m_picker;
    QToolButton* m_previous;
    QToolButton* m_next;
    Chip* m_first;
    Chip* m_second;
    QPushButton* m_print;
    QToolButton* m_more;
    QPushButton* m_primary;
    std::vector<SheetMove> m_moves;
    QString m_takeOver;
    bool m_remarks = false;
    QString m_reason; ///< why no move can be made
};

} // namespace thidua
