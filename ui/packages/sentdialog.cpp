// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/sentdialog.h"

#include "core/actions/packages/attachments.h"
#include "core/base/filename.h"
#include "core/base/wholefile.h"
#include "core/storage/movemententities.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/criterionwords.h"
#include "ui/packages/lookatfile.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// What a file proves, in words.
QString subject(const Workspace& workspace, const PlanBook& book, const QString& about)
{
    const QString kind = about.section(u'/', 0, 0);
    const QString rest = about.section(u'/', 1);
    if (kind == QLatin1String("score")) {
        const int node = book.table.indexOf(rest);
        return node < 0 ? SentDialog::tr("Criterion %1").arg(rest)
                        : criterionWords(book.table.node(node).criterion);
    }
    if (kind == QLatin1String("initiative")) {
        const auto found = workspace.ledger().find<Initiative>({rest.toLongLong()});
        return found && *found ? (*found)->title : SentDialog::tr("Initiative");
    }
    if (about == actions::kSignedSheet)
        return SentDialog::tr("The own score sheet, signed");
    if (kind == QLatin1String("paper"))
        return SentDialog::tr("Scan of the paper return");
    return rest;
}

} // namespace

SentDialog::SentDialog(Workspace& workspace, UnitId unit, CriterionId criterion, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_model(new RegisterModel(this)), m_table(new QTableView(this))
{
    const Ledger::Book book = workspace.book();
    const Member* member = book->member(unit);
    setObjectName(QStringLiteral("sentDialog"));
    setWindowTitle(tr("What the unit sent"));
    setHeadline(tr("Files and words of %1").arg(member ? member->name : QString()));
    setSubline(tr("As they came with its last return; the figures are in their own places."));
    setAsksBeforeClosing(false);
    m_table->setObjectName(QStringLiteral("sentRows"));
    m_table->setAccessibleName(tr("What the unit sent"));
    styleTable(m_table, RowHeight::Normal, true)->setWrapped(1);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    content()->addWidget(m_table, 1);
    m_look = addLeft(makeButton(ButtonKind::Secondary, tr("Look at it")));
    m_look->setObjectName(QStringLiteral("lookAtFile"));
    m_save = addLeft(makeButton(ButtonKind::Secondary, tr("Save a copy…"), Icon::Export));
    m_save->setObjectName(QStringLiteral("saveFile"));
    m_saveAll = addLeft(makeButton(ButtonKind::Quiet, tr("Save all…")));
    m_saveAll->setObjectName(QStringLiteral("saveAllFiles"));
    auto* done = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_look, &QPushButton::clicked, this, &SentDialog::look);
    connect(m_save, &QPushButton::clicked, this, &SentDialog::saveChosen);
    connect(m_saveAll, &QPushButton::clicked, this, &SentDialog::saveAll);
    connect(m_table, &QTableView::activated, this, &SentDialog::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_look->setEnabled(chosen());
        m_save->setEnabled(chosen());
    });
    read(unit);
    const int node = criterion ? book->table.indexOf(criterion) : -1;
    choose(node < 0 ? QString() : actions::aboutScore(book->table.node(node).criterion.code));
}

void SentDialog::read(UnitId unit)
{
    const Ledger& ledger = m_workspace.ledger();
    const Ledger::Book book = m_workspace.book();
    auto files = actions::attachedFiles(ledger, m_workspace.plan(), unit);
    if (!m_workspace.report(files ? Result<void>() : fail(files.error())))
        return;
    m_files = std::move(*files);
    std::vector<RegisterLine> lines;
    for (size_t i = 0; i < m_files.size(); ++i) {
        RegisterLine line;
        line.key = static_cast<qint64>(i) + 1;
        line.cells = {{.text = subject(m_workspace, *book, m_files[i].about)},
                      {.text = m_files[i].name,
                       .second = QLocale().formattedDataSize(m_files[i].bytes, 0,
                                                             QLocale::DataSizeTraditionalFormat),
                       .icon = Icon::Dossier}};
        lines.push_back(std::move(line));
    }
    qint64 key = 0;
    for (const auto& [topic, title] : {std::pair(actions::kDifficulties, tr("Difficulties")),
                                       std::pair(actions::kProposals, tr("Proposals"))}) {
        const QString text = actions::wordsOf(ledger, m_workspace.plan(), unit, topic);
        if (!text.isEmpty())
            lines.push_back({--key, {{.text = title}, {.text = text}}, {}, 0, false});
    }
    if (lines.empty())
        setFootNote(tr("Nothing but figures has come from this unit."));
    m_saveAll->setEnabled(!m_files.empty());
    m_model->show({{tr("About")}, {tr("What came")}}, std::move(lines));
    setColumnWidths(m_table, {300, 0});
}

void SentDialog::choose(const QString& about)
{
    int row = 0;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].about == about) {
            row = static_cast<int>(i);
            break;
        }
    }
    m_table->selectRow(row);
    m_look->setEnabled(chosen());
    m_save->setEnabled(chosen());
}

const Attachment* SentDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 key = index.isValid() ? index.data(RegisterModel::KeyRole).toLongLong() : 0;
    return key > 0 ? &m_files[static_cast<size_t>(key) - 1] : nullptr;
}

void SentDialog::look()
{
    if (const Attachment* file = chosen())
        lookAtFile(m_workspace, *file);
}

bool SentDialog::save(const Attachment& file, const QString& path)
{
    const auto bytes = m_workspace.ledger().blob(file.sha256);
    if (!bytes) {
        m_prompts.showError(bytes.error());
        return false;
    }
    const auto problem = writeWholeFile(path, *bytes);
    if (problem)
        m_prompts.showError(
            {ErrorCode::Io,
             tr("“%1” was not saved. %2").arg(QDir::toNativeSeparators(path), *problem)});
    return !problem;
}

void SentDialog::saveChosen()
{
    const Attachment* file = chosen();
    const QString path =
        file ? m_prompts.saveFile(tr("Save a copy"), file->name, tr("All files (*)")) : QString();
    if (!path.isEmpty() && save(*file, path))
        setFootNote(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void SentDialog::saveAll()
{
    const QString folder = m_prompts.folder(tr("Folder for the files"));
    if (folder.isEmpty())
        return;
    for (const Attachment& file : m_files) {
        QString path = QDir(folder).filePath(file.name);
        // Two criteria may have a file of one name, and the folder may hold another one.
        for (int number = 2; QFile::exists(path); ++number)
            path = QDir(folder).filePath(numberedFileName(file.name, number));
        if (!save(file, path))
            return;
    }
    setFootNote(tr("%n file(s) saved in %1", nullptr, static_cast<int>(m_files.size()))
                    .arg(QDir::toNativeSeparators(folder)));
}

} // namespace thidua
