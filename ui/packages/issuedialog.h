// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returnsboard.h"
#include "core/exchange/packages/form.h"
#include "ui/support/dialogframe.h"
#include "ui/workspace.h"

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace thidua {

class FormField;
class InfoLine;
class IssueFilter;
class IssueModel;
class SearchEdit;

/// Makes form packages: for whom, into which folder, with which passcode; then what was written and where.
/// Writes the forms into the ledger as one step.
class IssueDialog : public DialogFrame {
    Q_OBJECT
public:
    /// How the forms are locked.
    enum class Lock { None, Common, Each };

    IssueDialog(Workspace& workspace, ReturnsBoard board, QWidget* parent = nullptr);

    /// Ticks these units, or those of a bloc; all when neither is given.
    void choose(const std::vector<UnitId>& units, BlocId bloc);
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeUnits();
    QWidget* makeTerms();
    QWidget* makeResult();
    void showState();
    void showBloc();
    void tickShown(bool on);
    void chooseFolder();
    void issue();
    /// Those ticked of the bloc on show.
    std::vector<UnitId> chosen() const;
    /// How many of them the search or the filter hides.
    int countHidden() const;
    std::vector<FormRequest> requests() const;
    Lock lock() const;
    bool isExcel() const;
    Result<IssuedForms> make(const std::vector<FormRequest>& requests);
    QString obstacle() const;
    /// The list of passcodes made for the units, before anything else: they are kept nowhere else.
    Result<void> writePasscodes(const IssuedForms& issued,
                                const std::vector<FormRequest>& requests);
    /// Writes the files; answers those that could not be written.
    QStringList writeForms(const IssuedForms& issued) const;
    void showResult(const IssuedForms& issued, const QStringList& failures);
    bool advance(int done, int all);

    Workspace& m_workspace;
    IssueModel* m_model;
    IssueFilter* m_filter;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QComboBox* m_bloc = nullptr;
    QToolButton* m_without = nullptr;
    SearchEdit* m_search = nullptr;
    QLineEdit* m_folder = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_lock = nullptr;
    FormField* m_lockField = nullptr;
    QLineEdit* m_passcode = nullptr;
    FormField* m_passcodeField = nullptr;
    InfoLine* m_lockWords = nullptr;
    QProgressBar* m_progress = nullptr;
    InfoLine* m_resultLine = nullptr;
    QTableView* m_result = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_openFolder = nullptr;
    bool m_busy = false;
    bool m_stop = false;
};

/// Opens the dialog for units, a bloc or all; says why when nothing can be given out.
void openIssueForms(Workspace& workspace, QWidget* parent, const std::vector<UnitId>& units = {},
                    BlocId bloc = {});

} // namespace thidua
