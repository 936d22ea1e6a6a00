// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/unitmode/unitpage.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace thidua {

class Banner;
class Card;
class InfoLine;
class FilesBox;
class RemarksBox;

/// Kiểm tra và nộp: what is missing, each line leads to its place; the sheet for signing; the return file;
/// and how it is sent.
class UnitSendPage : public UnitPage {
    Q_OBJECT
public:
    UnitSendPage(Workspace& workspace, UnitPlace place, const QString& office);

    void reload() override { }
    void print() override;
    void showTodo(const UnitTodo& todo) override;
    /// How often a return was exported, and where the last one lies (blank: not known).
    void showSent(int revision, bool changedSince, const QString& path);
    /// To a question about the sheet as a whole.
    void goToItem(const TodoItem& item) override;

signals:
    void exportWanted();

private:
    QWidget* makeMissing();
    QListWidget* makeList(const char* name, const QString& title, std::vector<TodoItem>& items);
    static void fill(QListWidget& list, const std::vector<TodoItem>& items);
    QWidget* makeWays();
    void showHints(const UnitTodo& todo);
    void addSigning();
    Card* addWay(const QString& title, const QString& what);
    void copyMessage();

    QString m_office;
    std::vector<TodoItem> m_items;
    std::vector<TodoItem> m_hints;
    QListWidget* m_list;
    InfoLine* m_state;
    InfoLine* m_hintState;
    QListWidget* m_hintList;
    QVBoxLayout* m_ways;
    QPushButton* m_print = nullptr;
    FilesBox* m_signed = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_sent = nullptr;
    Card* m_sendCard = nullptr;
    QLabel* m_where = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_message = nullptr;
    RemarksBox* m_remarks;
    QString m_path;
    int m_revision = 0;
    int m_wayCount = 0;
};

} // namespace thidua
