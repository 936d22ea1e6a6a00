// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/receivebatch.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace thidua {

class ColumnFiller;
class InfoLine;
class Prompts;
class RegisterModel;

/// The first step of receiving: which files. They are chosen, or dragged here; each is told with its unit,
/// who made it when, its signature, and why it is not taken if it is not.
class ReceiveFilesPage : public QWidget {
    Q_OBJECT
public:
    explicit ReceiveFilesPage(Prompts& prompts, QWidget* parent);

    void show(const ReceiveBatch& batch);
    /// While files are read and compared: how far it is.
    void setProgress(BatchStep step, int done, int all);
    void endProgress();

signals:
    void filesAdded(const QStringList& paths);
    void clearWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeEmpty();
    void chooseFiles();
    void chooseFolder();
    void showBusy(bool busy);

    Prompts& m_prompts;
    QStackedWidget* m_stack;
    QTableView* m_table;
    RegisterModel* m_model;
    ColumnFiller* m_filler;
    InfoLine* m_line;
    QProgressBar* m_progress;
    QPushButton* m_files;
    QPushButton* m_folder;
    QPushButton* m_clear;
};

/// Files and folders something was dragged with that can be returns.
QStringList droppedReturns(const QMimeData& data);

} // namespace thidua
