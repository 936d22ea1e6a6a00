// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/csvfiles.h"

#include "core/base/wholefile.h"
#include "core/exchange/csvexport.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/units/comparedialog.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace thidua {

namespace {

struct CsvFiles {
    Q_DECLARE_TR_FUNCTIONS(CsvFiles)
};

void importTable(Workspace& workspace, const Result<CsvTable>& table, CsvKind kind, QWidget* parent)
{
    if (!table) {
        workspace.prompts().showError(table.error());
        return;
    }
    const auto comparison = compareImport(workspace.ledger(), workspace.plan(), *table, kind,
                                          workspace.session().now());
    workspace.apply(askImport(workspace.prompts(), comparison, parent));
}

} // namespace

void importCsvFile(Workspace& workspace, CsvKind kind, const QString& title, QWidget* parent)
{
    const QString path =
        workspace.prompts().openFile(title, CsvFiles::tr("CSV tables (*.csv *.txt *.tsv)"));
    if (!path.isEmpty())
        importTable(workspace, CsvTable::read(path), kind, parent);
}

void importClipboard(Workspace& workspace, CsvKind kind, QWidget* parent)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        workspace.prompts().inform(
            CsvFiles::tr("Paste from Excel"), CsvFiles::tr("There is nothing to paste."),
            CsvFiles::tr("Copy the rows in the spreadsheet first, best with their row of names."));
    else
        importTable(workspace, pastedTable(text, kind), kind, parent);
}

void exportCsvFile(Workspace& workspace, CsvKind kind, const QString& title,
                   const QString& suggestedName)
{
    const QString path =
        workspace.prompts().saveFile(title, suggestedName, CsvFiles::tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto text = exportCsv(workspace.ledger(), workspace.plan(), kind);
    if (!text) {
        workspace.prompts().showError(text.error());
        return;
    }
    const auto why = writeWholeFile(path, QByteArrayLiteral("\xEF\xBB\xBF") + text->toUtf8());
    if (why)
        workspace.prompts().showError(
            {ErrorCode::Io,
             CsvFiles::tr("%1 could not be written. Choose another folder.").arg(path), *why});
    else
        workspace.prompts().tellSaved(CsvFiles::tr("The CSV file is saved."), path);
}

QPushButton* makeCsvButton(Workspace& workspace, CsvKind kind, const QString& what,
                           std::function<QString()> locked, QWidget* parent)
{
    QPushButton* button =
        makeButton(ButtonKind::Quiet, CsvFiles::tr("Excel, CSV"), Icon::Sheet, parent);
    button->setObjectName(csvKindCode(kind) + QStringLiteral("Csv"));
    button->setToolTip(CsvFiles::tr("In from a file or the clipboard, and out: %1").arg(what));
    QObject::connect(button, &QPushButton::clicked, button, [=, &workspace] {
        QMenu menu(button);
        menu.setToolTipsVisible(true);
        const QString in = CsvFiles::tr("Import %1…").arg(what);
        const QString out = CsvFiles::tr("Export %1…").arg(what);
        const QList<QAction*> entries{
            menu.addAction(in, button,
                           [=, &workspace] { importCsvFile(workspace, kind, in, parent); }),
            menu.addAction(CsvFiles::tr("Paste from Excel"), button,
                           [=, &workspace] { importClipboard(workspace, kind, parent); })};
        const QString reason = locked();
        for (QAction* entry : entries) {
            entry->setEnabled(reason.isEmpty());
            entry->setToolTip(reason);
        }
        menu.addAction(out, button, [=, &workspace] {
            exportCsvFile(workspace, kind, out, csvKindCode(kind) + QStringLiteral(".csv"));
        });
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

} // namespace thidua
