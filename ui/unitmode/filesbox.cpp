// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/filesbox.h"

#include "core/actions/packages/attachments.h"
#include "ui/packages/lookatfile.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostRows = 4;
constexpr int kRow = 30;

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

FilesBox::FilesBox(Workspace& workspace, UnitPlace place, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_place(place), m_list(new QListWidget(this)),
      m_add(makeButton(ButtonKind::Secondary, tr("Attach file…"), Icon::Clip, this)),
      m_open(makeButton(ButtonKind::Quiet, tr("Look at it"), this)),
      m_remove(makeButton(ButtonKind::Quiet, tr("Take out"), this)),
      m_hint(makeLabel(tr("Scans, pictures or documents; they can also be dropped here."),
                       TypeRole::Small, this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setAccessibleName(tr("Attached files"));
    styleList(m_list);
    m_add->setObjectName(QStringLiteral("attachFile"));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    for (QPushButton* button : {m_add, m_open, m_remove})
        setToolSize(button);
    setQuiet(m_hint);
    m_hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTiny);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    connect(m_add, &QPushButton::clicked, this, &FilesBox::choose);
    connect(m_open, &QPushButton::clicked, this, &FilesBox::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &FilesBox::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &FilesBox::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesBox::showButtons);
    auto* remove = new QAction(m_list);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &FilesBox::removeCurrent);
}

void FilesBox::setAbout(const QString& about)
{
    m_about = about;
    reload();
}

void FilesBox::reload()
{
    m_files.clear();
    if (auto all = actions::attachedFiles(m_workspace.ledger(), m_place.plan, m_place.unit)) {
        for (Attachment& file : *all) {
            if (file.about == m_about)
                m_files.push_back(std::move(file));
        }
    }
    const int before = m_list->currentRow();
    m_list->clear();
    for (const Attachment& file : m_files) {
        auto* item = new QListWidgetItem(file.name, m_list);
        item->setData(NoteRole, QLocale().formattedDataSize(file.bytes, 0));
        item->setData(RowIconRole, QVariant::fromValue(Icon::Dossier));
        item->setToolTip(file.name);
    }
    const int rows = static_cast<int>(m_files.size());
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(scaled(kRow) * std::min(rows, kMostRows) + space::kTiny);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, rows - 1)));
    showButtons();
}

const Attachment* FilesBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)]
                                                              : nullptr;
}

void FilesBox::showButtons()
{
    m_add->setEnabled(!m_about.isEmpty() && m_workspace.isEditable());
    m_open->setVisible(current() != nullptr);
    m_remove->setVisible(current() != nullptr && m_workspace.isEditable());
    m_hint->setVisible(m_files.empty());
}

void FilesBox::choose()
{
    attach(m_workspace.prompts().openFiles(
        tr("Attach file"),
        tr("Scans, pictures, documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff "
           "*.doc *.docx *.xls *.xlsx *.zip);;All files (*)")));
}

void FilesBox::attach(const QStringList& paths)
{
    std::vector<actions::FileToAttach> files;
    for (const QString& path : paths) {
        if (path.isEmpty())
            continue;
        QFile file(path);
        // Before it is read: a film of some gigabytes does not go through memory to be refused.
        const bool fits = file.size() <= actions::kMostFileBytes;
        if (!fits || !file.open(QIODevice::ReadOnly)) {
            m_workspace.prompts().showError(
                {ErrorCode::Io,
                 fits ? tr("“%1” cannot be read. %2")
                            .arg(QDir::toNativeSeparators(path), file.errorString())
                      : tr("“%1” is too large. One file may have %2 at most.")
                            .arg(QFileInfo(path).fileName(),
                                 QLocale().formattedDataSize(actions::kMostFileBytes))});
            return;
        }
        files.push_back({QFileInfo(path).fileName(), file.readAll()});
    }
    if (!files.empty())
        m_workspace.apply(
            actions::attachFiles(m_workspace.ledger(), m_place.plan, m_place.unit, m_about, files));
}

void FilesBox::openCurrent()
{
    if (const Attachment* file = current())
        lookAtFile(m_workspace, *file);
}

void FilesBox::removeCurrent()
{
    if (const Attachment* file = current(); file && m_workspace.isEditable())
        m_workspace.apply(actions::detachFile(m_workspace.ledger(), *file));
}

void FilesBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_add->isEnabled() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesBox::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    attach(localFiles(event->mimeData()));
}

} // namespace thidua
