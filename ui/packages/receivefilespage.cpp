// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivefilespage.h"

#include "core/base/dates.h"
#include "core/exchange/excel/excelform.h"
#include "ui/initiatives/registermodel.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

using Fate = BatchFile::Fate;

RegisterCell fateCell(const BatchFile& file)
{
    RegisterCell cell;
    switch (file.fate) {
    case Fate::Compared: {
        const IncomingReturn& incoming = file.comparison->incoming;
        if (incoming.isReopened()) {
            cell.text = ReceiveFilesPage::tr("Received on %1; %n row(s) are left to decide",
                                             nullptr, file.comparison->counts().left)
                            .arg(formatDate(incoming.reception.receivedOn));
            cell.icon = Icon::Tie;
            cell.tone = Tone::Warn;
            return cell;
        }
        const QStringList& warnings = incoming.warnings;
        cell.text = warnings.isEmpty() ? ReceiveFilesPage::tr("Ready to compare")
                                       : warnings.join(QStringLiteral(" "));
        cell.icon = warnings.isEmpty() ? Icon::Check : Icon::Warn;
        cell.tone = warnings.isEmpty() ? Tone::Ok : Tone::Warn;
        return cell;
    }
    case Fate::Repeated:
    case Fate::Outdated:
        cell.icon = Icon::Info;
        cell.tone = Tone::Info;
        break;
    case Fate::Waiting:
        cell.icon = Icon::Warn;
        cell.tone = Tone::Warn;
        break;
    case Fate::Refused:
        cell.icon = Icon::Error;
        cell.tone = Tone::Danger;
        break;
    }
    cell.text = file.words;
    return cell;
}

RegisterCell signatureCell(BatchFacts::Signature signature)
{
    switch (signature) {
    case BatchFacts::Signature::Valid:
        return {.text = ReceiveFilesPage::tr("valid"), .icon = Icon::Check, .tone = Tone::Ok};
    case BatchFacts::Signature::None:
        return {
            .text = ReceiveFilesPage::tr("none (Excel)"), .icon = Icon::Info, .tone = Tone::Info};
    case BatchFacts::Signature::Unknown:
        break; // no verdict; the reason stands beside it
    }
    return {.text = QStringLiteral("–")};
}

RegisterLine lineOf(const BatchFile& file, qint64 key)
{
    const BatchFacts& facts = file.facts;
    const QString name = QFileInfo(file.path).fileName();
    RegisterLine line;
    line.key = key;
    line.cells.push_back({.text = facts.unitName.isEmpty() ? name : facts.unitName,
                          .second = facts.unitName.isEmpty() ? QString() : name,
                          .bold = true});
    line.cells.push_back({.text = facts.madeAt.isValid()
                              ? formatDateTime(facts.madeAt.toLocalTime())
                              : QStringLiteral("–"),
                          .second = facts.madeBy,
                          .tip = facts.machine.isEmpty()
                              ? QString()
                              : ReceiveFilesPage::tr("On the computer %1").arg(facts.machine)});
    const bool isTableOld = file.comparison && !file.comparison->incoming.otherCriteria.empty();
    line.cells.push_back({.text = facts.revision > 0
                              ? ReceiveFilesPage::tr("time %1").arg(facts.revision)
                              : QStringLiteral("–"),
                          .second = !file.comparison ? QString()
                              : isTableOld           ? ReceiveFilesPage::tr("older table")
                                                     : ReceiveFilesPage::tr("present table")});
    line.cells.push_back(signatureCell(facts.signature));
    line.cells.push_back(fateCell(file));
    return line;
}

} // namespace

ReceiveFilesPage::ReceiveFilesPage(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_model(new RegisterModel(this)),
      m_line(new InfoLine(Tone::Info, {}, this)), m_progress(new QProgressBar(this)),
      m_files(makeButton(ButtonKind::Secondary, tr("Add files…"), Icon::Add, this)),
      m_folder(makeButton(ButtonKind::Secondary, tr("Add a folder…"), Icon::Open, this)),
      m_clear(makeButton(ButtonKind::Quiet, tr("Take all off the list"), this))
{
    setAcceptDrops(true);
    m_table->setObjectName(QStringLiteral("receiveFiles"));
    m_table->setAccessibleName(tr("Files chosen"));
    styleTable(m_table, RowHeight::Normal, true)->setWrapped(4);
    m_table->setModel(m_model);
    m_filler =
        new ColumnFiller(m_table, m_table->horizontalHeader(), {{0, 220, 2, 330}, {4, 240, 3, 0}});
    m_files->setObjectName(QStringLiteral("addReturnFiles"));
    m_folder->setObjectName(QStringLiteral("addReturnFolder"));
    m_clear->setObjectName(QStringLiteral("clearReturnFiles"));
    m_line->setObjectName(QStringLiteral("receiveFilesLine"));
    m_progress->setAccessibleName(tr("Files read"));
    m_progress->hide();
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_table);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::kSmall);
    for (QPushButton* button : {m_files, m_folder, m_clear})
        tools->addWidget(button);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_line);
    connect(m_files, &QPushButton::clicked, this, &ReceiveFilesPage::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &ReceiveFilesPage::chooseFolder);
    connect(m_clear, &QPushButton::clicked, this, &ReceiveFilesPage::clearWanted);
    setFocusProxy(m_files);
    show(ReceiveBatch());
}

QWidget* ReceiveFilesPage::makeEmpty()
{
    return new EmptyState(
        Icon::Package,
        tr("Choose the files the units sent (.thiduanop, or the Excel form), a whole folder of "
           "them, or drag them here."),
        this);
}

void ReceiveFilesPage::show(const ReceiveBatch& batch)
{
    std::vector<RegisterLine> lines;
    for (const BatchFile& file : batch.files())
        lines.push_back(lineOf(file, static_cast<qint64>(lines.size()) + 1));
    const bool none = lines.empty();
    m_model->show({{tr("Unit, file")},
                   {tr("Made, by")},
                   {tr("Time, table")},
                   {tr("Signature")},
                   {tr("State")}},
                  std::move(lines));
    setColumnWidths(m_table, {0, 136, 150, 158, 0});
    m_filler->fill();
    m_stack->setCurrentIndex(none ? 0 : 1);
    m_clear->setVisible(!none);
    const int ready = static_cast<int>(batch.compared().size());
    const int others = static_cast<int>(batch.files().size()) - ready;
    m_line->setVisible(!none);
    m_line->setMessage(
        ready > 0 ? Tone::Ok : Tone::Warn,
        others == 0
            ? tr("%n file(s) to compare. Nothing has been written to the ledger yet.", nullptr,
                 ready)
            : tr("%n file(s) to compare, %1 with nothing to receive; the reasons stand beside "
                 "them. Nothing has been written to the ledger yet.",
                 nullptr, ready)
                  .arg(others));
}

void ReceiveFilesPage::setProgress(BatchStep step, int done, int all)
{
    showBusy(true);
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_line->show();
    m_line->setMessage(
        Tone::Info,
        (step == BatchStep::Read ? tr("Reading file %1 of %2") : tr("Comparing file %1 of %2"))
            .arg(done + 1)
            .arg(all));
}

void ReceiveFilesPage::endProgress()
{
    showBusy(false);
}

void ReceiveFilesPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QPushButton* button : {m_files, m_folder, m_clear})
        button->setEnabled(!busy);
}

void ReceiveFilesPage::chooseFiles()
{
    QStringList paths = m_prompts.openFiles(
        tr("Files of the units"), tr("Returns of units (*.thiduanop *.xlsx);;All files (*)"));
    paths.removeAll(QString());
    if (!paths.isEmpty())
        emit filesAdded(paths);
}

void ReceiveFilesPage::chooseFolder()
{
    const QString folder = m_prompts.folder(tr("Folder with the files of the units"));
    if (!folder.isEmpty())
        emit filesAdded({folder});
}

void ReceiveFilesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedReturns(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceiveFilesPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedReturns(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesAdded(paths);
}

QStringList droppedReturns(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        const QString ending = file.suffix().toLower();
        if (file.isDir() || ending == QLatin1String(kReturnEnding)
            || ending == QLatin1String(kExcelEnding))
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace thidua
