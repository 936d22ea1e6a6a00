// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"
#include "ui/targets/entryblock.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace thidua {

class DateEdit;
class InfoLine;
class Workspace;

/// *Nhập số đo*: the figures of a year or quarter as a grid that is typed through with Enter and Tab.
/// Each figure is written at once, like any other edit, a block that is pasted or filled down as one; what is
/// refused is said in the line below.
class EntryDialog : public DialogFrame {
    Q_OBJECT
public:
    EntryDialog(Workspace& workspace, int year, TargetId target = {}, QWidget* parent = nullptr);

    const EntryGridModel& model() const { return *m_model; }

    /// Both ask first while something that was typed is not written.
    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeGrid();
    void chooseFirst(TargetId target);
    QWidget* makePeriod();
    QWidget* makeDetails();
    void connectCells();
    void reload();
    void write(const actions::MeasurementEntry& entry);
    void remove(RowId measurement);
    void showCell();
    void sayOfCell();
    bool mayLeave();
    bool isTyping() const;
    void writeDetails();
    void moveOn(int rows, int columns);
    bool typeKey(int key, Qt::KeyboardModifiers modifiers);

    // Blocks of cells.
    QModelIndexList chosenCells() const;
    void copy(bool withHeaders);
    void paste();
    void fillDown();
    void clearCells();
    void undo();
    void writeBlock(EntryBlock edits);
    void tell(int written, const std::vector<EntryBlock::Refused>& refused);
    void openMenu(const QPoint& at);
    bool typeBlockKey(const QKeyEvent& key);

    Workspace& m_workspace;
    EntryGridModel* m_model;
    QTableView* m_grid;
    QSpinBox* m_year;
    QComboBox* m_period;
    QLabel* m_filled;
    DateEdit* m_reported;
    QLineEdit* m_source;
    QLineEdit* m_evidence;
    QLineEdit* m_note;
    InfoLine* m_line;
    QPushButton* m_refused; ///< lists what a block was refused
    QString m_refusals;
    /// What is said of the figure typed last, while other cells are visited: refused, or strange.
    struct Told {
        Tone tone;
        QString words;
    };
    std::optional<Told> m_told;
    std::pair<TargetId, UnitId> m_typed; ///< where a figure was written last
};

} // namespace thidua
