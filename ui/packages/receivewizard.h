// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/receptionrecord.h"
#include "ui/packages/receivebatch.h"
#include "ui/support/dialogframe.h"
#include "ui/workspace.h"

class QPushButton;
class QStackedWidget;

namespace thidua {

class ReceiveComparePage;
class ReceiveDecidePage;
class ReceiveFilesPage;
class ReceiveResultPage;
class StepsBar;

/// Receives returns of units in four steps: choose files, compare, decide, result. Nothing is written before
/// the third step ends; then all is written as one step of history, which the last page can take back. What
/// nobody decided is told at the end, and the third step opens again for it, then or on another day.
class ReceiveWizard : public DialogFrame {
    Q_OBJECT
public:
    enum Step { Files, Compare, Decide, Done };

    explicit ReceiveWizard(Workspace& workspace, QWidget* parent = nullptr);
    ~ReceiveWizard() override;

    void addFiles(const QStringList& paths);
    /// Opens what was not taken of these units' last returns, to be decided. Tells why it cannot, then false.
    bool reopen(const std::vector<UnitId>& units);
    Step step() const;
    const ReceiveBatch& batch() const { return m_batch; }
    void reject() override;

private:
    void makeFoot();
    void goTo(Step step);
    void showFoot();
    void next();
    void readFiles(const QStringList& paths);
    void clearFiles();
    void focusFiles();
    bool advance(BatchStep now, int done, int all);
    bool advanceWriting(int done, int all);
    ReceiveBatch dropBatch();
    void take(std::vector<BatchFile> files, actions::ReturnDesk desk);
    Result<int> countSettled() const;
    Result<void> showResult();
    void setBusy(bool busy);
    void write();
    bool commit(const Result<ChangeSet>& change);
    void chooseAgain();
    void saveList();
    void printMinutes();
    void takeBack();

    Workspace& m_workspace;
    QStringList m_paths;
    std::optional<actions::ReturnDesk> m_desk;
    ReceiveBatch m_batch;
    StepsBar* m_steps;
    QStackedWidget* m_pages;
    ReceiveFilesPage* m_filesPage;
    ReceiveComparePage* m_comparePage;
    ReceiveDecidePage* m_decidePage;
    ReceiveResultPage* m_resultPage;
    QPushButton* m_save = nullptr;
    QPushButton* m_minutes = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_later = nullptr; ///< decides what is left
    QPushButton* m_again = nullptr; ///< chooses the files again that were taken back
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    std::vector<UnitId> m_reopened; ///< whose returns were opened again; no files were chosen then
    std::vector<actions::LeftRows> m_left; ///< after writing, of the units whose returns these are
    int m_settled = 0; ///< rows opened again in which both sides say the same by now
    bool m_busy = false; ///< files are read, or what is to be written is made ready
    bool m_stop = false;
    bool m_takenBack = false;
};

/// Opens the wizard over a window; `files` and folders are read at once.
void openReceiveWizard(Workspace& workspace, QWidget* parent, const QStringList& files);
/// Opens it to decide about what was not taken of the returns of these units.
void openDecisions(Workspace& workspace, QWidget* parent, const std::vector<UnitId>& units);

/// The comparison as a file of rows for spreadsheets: every row that differs, with what becomes of it.
QByteArray comparisonCsv(const ReceiveBatch& batch);

} // namespace thidua
