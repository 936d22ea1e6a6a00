// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/rowsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace thidua {

/// A short list with its buttons: add, change, remove, up, down. Asks by signals; whoever owns the
/// rows changes them and shows the list again.
class RowEditor : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names: `gradesTable`, `gradesAdd` …
    RowEditor(const QString& name, const QString& title, const QString& addText,
              QWidget* parent = nullptr);

    /// Without its title, where what stands above says it.
    void setHeadingVisible(bool visible);
    void setExplanation(const QString& text);
    /// What stands in place of an empty list.
    void setEmptyText(const QString& text);
    void setOrdered(bool ordered); ///< false: without up and down
    /// For a pane with a height of its own: the rows are scrolled, the buttons stay in sight.
    void setPaned();
    void show(std::vector<RowsColumn> columns, std::vector<QStringList> rows,
              const QString& locked);
    int currentRow() const;
    void setCurrentRow(int row);

signals:
    void currentRowChanged(int row);
    void addRequested();
    void editRequested(int row);
    void removeRequested(int row);
    void moveRequested(int row, int by);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void showState();
    void fitHeight();

    RowsModel* m_model;
    QTableView* m_table;
    QLabel* m_heading;
    QLabel* m_explanation;
    QLabel* m_empty;
    QPushButton* m_add;
    QPushButton* m_edit;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    QString m_locked;
    bool m_paned = false;
};

} // namespace thidua
