// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitwindow.h"

#include "ui/reports/previewdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/windowplace.h"
#include "ui/support/banner.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/statusline.h"
#include "ui/support/themecontroller.h"
#include "ui/support/type.h"
#include "ui/unitmode/returnexport.h"
#include "ui/unitmode/sentband.h"
#include "ui/unitmode/unitheader.h"
#include "ui/unitmode/unitpages.h"
#include "ui/unitmode/unitparts.h"
#include "ui/unitmode/unitsendpage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kListWidth = 236;
constexpr int kFontStep = 10;
constexpr QSize kSmallest(900, 560);

} // namespace

UnitWindow::UnitWindow(std::unique_ptr<Session> session, UnitCopy copy, Prompts& prompts,
                       Settings& settings, ThemeController& theme)
    : m_workspace(std::make_unique<Workspace>(std::move(session), prompts, settings)),
      m_copy(std::move(copy)), m_settings(settings), m_theme(theme), m_header(new UnitHeader(this)),
      m_list(new StepList(this)), m_band(new SentBand(this)), m_status(new StatusLine(this)),
      m_lastReturn(lastReturnPath(*m_workspace, m_copy))
{
    setObjectName(QStringLiteral("unitWindow"));
    setMinimumSize(kSmallest);
    m_workspace->setPlan(m_copy.plan);
    if (const auto read = readTodo(); !read)
        prompts.showError(read.error());
    m_pages = new UnitPages(*m_workspace, UnitPlace{m_copy.plan, m_copy.unit}, m_todo,
                            m_copy.form.manifest.office, this);
    layOut();
    fillMenu();
    addKeys();
    connect(m_header, &UnitHeader::undoWanted, this, &UnitWindow::undo);
    connect(m_header, &UnitHeader::redoWanted, this, &UnitWindow::redo);
    connect(m_band, &SentBand::exportWanted, this, &UnitWindow::exportReturn);
    connect(m_pages, &UnitPages::statusChanged, this, &UnitWindow::showStatus);
    connect(m_pages, &UnitPages::stepWanted, this, &UnitWindow::open);
    connect(m_pages, &UnitPages::itemWanted, this, &UnitWindow::showItem);
    connect(&m_pages->sending(), &UnitSendPage::exportWanted, this, &UnitWindow::exportReturn);
    connect(m_list, &StepList::chosen, this, [this](const QString& id) { show(id); });
    connect(m_workspace.get(), &Workspace::changed, this,
            [this](const std::shared_ptr<const ChangeSummary>& summary) { written(*summary); });
    connect(m_workspace.get(), &Workspace::navigationRequested, this, &UnitWindow::goTo);
    connect(m_workspace.get(), &Workspace::settingsRequested, this, &UnitWindow::openSettings);
    connect(m_workspace.get(), &Workspace::previewRequested, this,
            [this](const PreviewRequest& request) {
                PreviewDialog(*m_workspace, request, this).exec();
            });
    placeWindow(*this, settings);
    refresh();
    open(m_pages->steps().front());
}

UnitWindow::~UnitWindow()
{
    leaveField();
    m_settings.setWindowGeometry(saveGeometry());
    // Pages refer to the workspace; they go first.
    delete m_pages;
}

void UnitWindow::layOut()
{
    auto* central = new QWidget(this);
    auto* left = new QWidget(central);
    setGround(left, Ground::Surface, Edge::Right);
    left->setFixedWidth(scaled(kListWidth));
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, space::kMedium, 0, space::kMedium);
    auto* caption = makeLabel(tr("Things to do"), TypeRole::CaptionStrong, left);
    caption->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, 0);
    leftColumn->addWidget(caption);
    leftColumn->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    if (!m_workspace->isEditable()) {
        auto* banner = new Banner(
            Tone::Info, tr("Open for reading only."),
            tr("It is open in another window or lies where nothing can be written. Copy it to "
               "Documents to go on."),
            this);
        banner->setFlush(true);
        right->addWidget(banner);
    }
    right->addWidget(m_band);
    right->addWidget(m_pages, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(left);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void UnitWindow::fillMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    m_undo = menu->addAction(tr("Undo"), QKeySequence::Undo, this, &UnitWindow::undo);
    m_redo =
        menu->addAction(tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), this, &UnitWindow::redo);
    menu->addSeparator();
    menu->addAction(tr("Open another file…"), this, [this] { emit openRequested({}); });
    menu->addAction(tr("Make a backup copy…"), this, &UnitWindow::backUp);
    menu->addSeparator();
    menu->addAction(tr("Larger text"), QKeySequence::ZoomIn, this,
                    [this] { changeFontScale(kFontStep); });
    menu->addAction(tr("Smaller text"), QKeySequence::ZoomOut, this,
                    [this] { changeFontScale(-kFontStep); });
    menu->addAction(tr("Settings…"), this, &UnitWindow::openSettings);
    menu->addSeparator();
    menu->addAction(tr("About the program"), this,
                    [this] { AboutDialog(m_workspace->prompts(), this).exec(); });
    menu->addAction(tr("Close the file"), this, [this] { emit closeRequested(); });
    m_header->moreButton()->setMenu(menu);
    addActions(menu->actions());
}

void UnitWindow::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(QKeySequence::Print, [this] { page()->print(); });
    add(QKeySequence::Find, [this] { page()->find(); });
    add(QKeySequence::Open, [this] { emit openRequested({}); });
    add(QKeySequence(Qt::Key_F6), [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    for (int i = 0; i < std::min(static_cast<int>(m_pages->steps().size()), 9); ++i)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [this, i] { open(m_pages->steps()[i]); });
}

UnitPage* UnitWindow::page() const
{
    return m_pages->page();
}

void UnitWindow::show(const QString& id)
{
    showStatus({});
    if (m_pages->showStep(id))
        m_list->setCurrentStep(id);
}

void UnitWindow::showStatus(const QString& text)
{
    m_status->setLeft(text.isEmpty() ? QStringList() : QStringList{text});
}

/// Shows a step with the keyboard in it.
void UnitWindow::open(const QString& id)
{
    show(id);
    page()->setFocus(Qt::OtherFocusReason);
}

void UnitWindow::showPart(std::optional<UnitPart> part)
{
    show(part ? partId(*part) : kSendStep);
}

void UnitWindow::showItem(const TodoItem& item)
{
    // What is asked of the sheet as a whole stands where it is sent from.
    const bool ofSheet = item.remark && !item.criterion;
    showPart(ofSheet ? std::nullopt : std::optional(item.part));
    page()->goToItem(item);
}

void UnitWindow::goTo(const Location& location)
{
    TodoItem item;
    item.criterion = location.criterion;
    item.target = location.target;
    item.part = location.section == Section::Targets ? UnitPart::Targets
        : location.section == Section::Initiatives   ? UnitPart::Initiatives
                                                     : UnitPart::Scores;
    if (m_todo.part(item.part))
        showItem(item);
}

void UnitWindow::written(const ChangeSummary& summary)
{
    m_pages->written(summary);
    refresh();
}

void UnitWindow::readAgain()
{
    m_pages->readAgain();
    refresh();
}

Result<void> UnitWindow::readTodo()
{
    const QDate today = m_workspace->session().now().toLocalTime().date();
    THIDUA_ASSIGN(todo, actions::unitTodo(m_workspace->ledger(), m_copy.plan, m_copy.unit, today));
    m_todo = std::move(todo);
    return {};
}

bool UnitWindow::mayTakeBack(const std::optional<HistoryEntry>& entry) const
{
    // What made this file, and what was exported from it, stays.
    return entry && m_workspace->isEditable() && entry->action != Action::EditSettings
        && entry->action != Action::IssueForms;
}

void UnitWindow::undo()
{
    if (mayTakeBack(m_workspace->session().nextUndo()))
        m_workspace->undo();
}

void UnitWindow::redo()
{
    if (mayTakeBack(m_workspace->session().nextRedo()))
        m_workspace->redo();
}

void UnitWindow::refresh()
{
    (void)readTodo(); // what was known stays on show
    const PackageManifest& form = m_copy.form.manifest;
    m_header->setTitles(form.unitName, form.planTitle);
    m_header->showTodo(m_todo);
    const bool changedSince = isChangedSinceExport(*m_workspace, m_copy);
    refreshSteps(changedSince);
    m_pages->showTodo(m_todo);
    m_pages->sending().showSent(m_copy.revision, changedSince, m_lastReturn);
    m_band->showSent(m_copy.revision, changedSince);
    showUndo();
    const Session& session = m_workspace->session();
    const Actor& actor = session.actor();
    QStringList right{actor.name.isEmpty() ? actor.account : actor.name};
    right.removeAll(QString());
    if (const QDateTime saved = session.lastSaved().toLocalTime(); saved.isValid())
        right << tr("Saved by itself at %1").arg(saved.toString(QStringLiteral("HH:mm")));
    m_status->setRight(right);
    setWindowTitle(QStringLiteral("%1 – %2 – Sổ Thi Đua")
                       .arg(form.unitName, QFileInfo(session.path()).fileName()));
}

void UnitWindow::showUndo()
{
    const auto words = [this](const std::optional<HistoryEntry>& entry) {
        return mayTakeBack(entry) ? describeAction(entry->action, entry->arguments) : QString();
    };
    const Session& session = m_workspace->session();
    const QString undo = words(session.nextUndo());
    const QString redo = words(session.nextRedo());
    m_header->setSteps(undo, redo);
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

void UnitWindow::refreshSteps(bool changedSince)
{
    std::vector<StepLine> lines;
    for (const TodoPart& part : m_todo.parts)
        lines.push_back(stepLine(part));
    lines.push_back(sendLine(m_todo, m_copy.revision, changedSince));
    m_list->setSteps(lines);
}

void UnitWindow::exportReturn()
{
    // What is still being typed belongs to it.
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    if (keyboard)
        keyboard->clearFocus();
    const auto written = writeReturnFile(*m_workspace, m_copy, m_todo, this);
    if (auto copy = unitCopyOf(m_workspace->ledger()); copy && *copy)
        m_copy = std::move(**copy);
    m_lastReturn = written ? written->path : m_lastReturn;
    refresh();
    (keyboard ? keyboard.data() : page())->setFocus(Qt::OtherFocusReason);
    if (written)
        m_workspace->prompts().tellSaved(
            tr("The return file is made (no. %1). Now send it to the council.")
                .arg(written->revision),
            written->path);
}

void UnitWindow::changeFontScale(int by)
{
    m_theme.setFontScale(m_theme.fontScale() + by);
    m_settings.setFontScale(m_theme.fontScale());
    readAgain();
}

void UnitWindow::openSettings()
{
    SettingsDialog dialog(m_settings, m_theme, m_workspace->prompts(), nullptr, this);
    dialog.exec();
    readAgain();
}

void UnitWindow::backUp()
{
    const QFileInfo file(m_workspace->session().path());
    const auto stamp =
        m_workspace->session().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const auto path = m_workspace->prompts().saveFile(tr("Make a backup copy"),
                                                      file.completeBaseName() + u'-' + stamp
                                                          + QStringLiteral(".thidua"),
                                                      tr("Ledgers (*.thidua)"));
    if (!path.isEmpty() && m_workspace->report(m_workspace->session().backupTo(path)))
        m_workspace->prompts().tellSaved(tr("Backup written and checked."), path);
}

void UnitWindow::closeEvent(QCloseEvent* event)
{
    leaveField();
    QMainWindow::closeEvent(event);
}

/// Fields write when they are left, which needs the whole window.
void UnitWindow::leaveField() const
{
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

} // namespace thidua
