// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shell.h"

#include "core/actions/plan/planactions.h"
#include "core/exchange/excel/excelform.h"
#include "core/exchange/packages/unitcopy.h"
#include "core/exchange/sample.h"
#include "core/storage/volume.h"
#include "ui/packages/receivewizard.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/jumplist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newplandialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/windowplace.h"
#include "ui/support/settings.h"
#include "ui/unitmode/formopening.h"
#include "ui/unitmode/unitwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

/// The folder new ledgers are proposed in; on a new machine it does not exist yet.
QDir homeFolder(const Settings& settings)
{
    const QDir folder(settings.homeFolder());
    folder.mkpath(QStringLiteral("."));
    return folder;
}

bool hasEnding(const QString& path, const char* ending)
{
    return path.endsWith(u'.' + QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

Shell::Shell(Settings& settings, ThemeController& theme, Prompts& prompts, QObject* parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_prompts(prompts)
{
}

Shell::~Shell()
{
    delete m_window;
    delete m_unit;
    delete m_start;
}

StartScreen* Shell::startScreen() const
{
    return m_start;
}

MainWindow* Shell::window() const
{
    return m_window;
}

UnitWindow* Shell::unitWindow() const
{
    return m_unit;
}

QWidget* Shell::front() const
{
    return m_window ? static_cast<QWidget*>(m_window)
        : m_unit    ? static_cast<QWidget*>(m_unit)
                    : m_start;
}

QString Shell::openPath() const
{
    return m_window ? m_window->workspace().session().path()
        : m_unit    ? m_unit->workspace().session().path()
                    : QString();
}

Session::Options Shell::options() const
{
    Session::Options options;
    options.actor = Actor::ofSystem(m_settings.actor());
    return options;
}

void Shell::showStart()
{
    if (!m_start) {
        m_start = new StartScreen(m_settings);
        placeWindow(*m_start, m_settings);
        connect(m_start, &StartScreen::newRequested, this, &Shell::createFrom);
        connect(m_start, &StartScreen::openRequested, this, &Shell::open);
        connect(m_start, &StartScreen::sampleRequested, this, &Shell::openSample);
        connect(new FileDrop(m_start), &FileDrop::dropped, this, &Shell::openDropped,
                Qt::QueuedConnection);
        connect(m_start, &StartScreen::aboutRequested, this,
                [this] { AboutDialog(m_prompts, m_start).exec(); });
        connect(m_start, &StartScreen::settingsRequested, this, [this] {
            SettingsDialog(m_settings, m_theme, m_prompts, nullptr, m_start).exec();
        });
    }
    m_start->show();
    emit windowChanged(m_start);
}

bool Shell::open(const QString& path)
{
    const auto chosen = path.isEmpty()
        ? m_prompts.openFile(
            tr("Open"), tr("Ledgers and forms (*.thidua *.%1)").arg(QLatin1String(kFormEnding)))
        : path;
    if (chosen.isEmpty())
        return false;
    const QString whole = QFileInfo(chosen).absoluteFilePath();
    return hasEnding(whole, kFormEnding) || hasEnding(whole, kReturnEnding) ? openPackage(whole)
                                                                            : openLedger(whole);
}

bool Shell::openPackage(const QString& path)
{
    if (!front())
        showStart();
    if (hasEnding(path, kReturnEnding)) {
        openReturns({path});
        return m_window;
    }
    const auto opened = openForm(path, m_prompts, m_settings, options().clock, front());
    return opened && openLedger(opened->path);
}

/// A return is read by the council's ledger it was made for.
void Shell::openReturns(const QStringList& files)
{
    if (m_window) {
        openReceiveWizard(m_window->workspace(), m_window, files);
        return;
    }
    m_prompts.inform(
        tr("Return file"),
        tr("“%1” is a return file of a unit").arg(QFileInfo(files.front()).fileName()),
        m_unit ? tr("It is made and signed; send it to the council as it is. To change something, "
                    "change it here and export again.")
               : tr("It is received by the council’s ledger it was made for. Open that ledger "
                    "first."));
}

void Shell::openDropped(const QStringList& files)
{
    QStringList returns;
    for (const QString& file : files) {
        if (hasEnding(file, kReturnEnding) || hasEnding(file, kExcelEnding))
            returns << file;
    }
    if (!returns.isEmpty())
        openReturns(returns);
    else if (!files.isEmpty())
        open(files.front());
}

bool Shell::openLedger(const QString& path)
{
    const QString chosen = placeToWork(path);
    if (chosen.isEmpty())
        return false;
    // The ledger on show is closed first: it may be the one asked for.
    if (openPath() == chosen) {
        emit windowChanged(nullptr);
        delete m_window;
        delete m_unit;
    }
    auto session = openSession(chosen);
    if (!session) {
        m_prompts.showError(session.error());
        if (!m_window && !m_unit)
            showStart();
        return false;
    }
    auto copy = unitCopyOf((*session)->ledger());
    if (!copy) {
        // Whose it is cannot be told: it is not shown as the council's.
        m_prompts.showError(copy.error());
        if (!m_window && !m_unit)
            showStart();
        return false;
    }
    if (*copy)
        showUnit(std::move(*session), std::move(**copy));
    else
        showLedger(std::move(*session));
    return true;
}

Result<std::unique_ptr<Session>> Shell::openSession(const QString& path)
{
    auto session = Session::open(path, options());
    if (session
        || (session.error().code != ErrorCode::Locked
            && session.error().code != ErrorCode::ReadOnly))
        return session;
    const Question question{.title = tr("Open ledger"),
                            .fact = session.error().message,
                            .text = tr("It can be looked at and printed; nothing can be changed."),
                            .action = tr("Open to read"),
                            .cancel = tr("Cancel")};
    if (!m_prompts.confirm(question))
        return fail(ErrorCode::Cancelled, {});
    auto reading = options();
    reading.readOnly = true;
    return Session::open(path, reading);
}

QString Shell::placeToWork(const QString& path)
{
    if (volumeOf(path) != Volume::Network)
        return path;
    const Question question{
        .title = tr("Open ledger"),
        .fact = tr("The ledger is on a network share; data may be lost when the connection drops."),
        .text = tr("Work on a copy on this machine and copy it back when done."),
        .action = {}};
    const auto way = m_prompts.choose(question, {tr("Make a copy"), tr("Open in place")});
    if (!way)
        return {};
    if (*way == 1)
        return path;
    const auto copy = m_prompts.saveFile(tr("Copy to this machine"), QFileInfo(path).fileName(),
                                         tr("Ledgers (*.thidua)"));
    if (copy.isEmpty())
        return {};
    if (QFile::copy(path, copy))
        return copy;
    m_prompts.showError({ErrorCode::Io,
                         tr("“%1” could not be copied to “%2”. Choose another folder.")
                             .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(copy))});
    return {};
}

bool Shell::createFrom(const QString& templateName)
{
    // A child of the window that the new ledger replaces, which may take it along.
    const QPointer<NewPlanDialog> dialog =
        new NewPlanDialog(NewPlanDialog::Purpose::NewLedger, templateName, m_prompts, front());
    dialog->setFolder(homeFolder(m_settings).path());
    bool made = false;
    while (!made && dialog->exec() == QDialog::Accepted) {
        if (const auto definition = dialog->definition())
            made = create(dialog->path(), *definition);
        else
            m_prompts.showError(definition.error());
    }
    delete dialog;
    return made;
}

bool Shell::create(const QString& path, const PlanDefinition& definition)
{
    auto session = Session::create(path, options());
    if (!session) {
        m_prompts.showError(session.error());
        return false;
    }
    const auto change = actions::loadPlan((*session)->ledger(), definition);
    const auto written = change ? (*session)->apply(*change) : Result<qint64>(fail(change.error()));
    if (!written) {
        m_prompts.showError(written.error());
        session->reset();
        QFile::remove(path);
        return false;
    }
    showLedger(std::move(*session));
    return true;
}

bool Shell::openSample()
{
    const QDir folder = homeFolder(m_settings);
    // A sample one has played with stays; a fresh one gets the next free name.
    QString path = folder.filePath(tr("sample") + QStringLiteral(".thidua"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.thidua").arg(tr("sample")).arg(number));
    if (const auto written = writeSampleLedger(path, options()); !written) {
        m_prompts.showError(written.error());
        return false;
    }
    return open(path);
}

void Shell::showLedger(std::unique_ptr<Session> session)
{
    if (!session->path().isEmpty()) {
        m_settings.addRecentFile(session->path());
        addToJumpList(session->path());
    }
    auto* window = new MainWindow(std::move(session), m_prompts, m_settings, m_theme);
    // Queued: the window that asks must not be deleted in the middle of its own signal.
    connect(
        window, &MainWindow::newRequested, this, [this] { createFrom({}); }, Qt::QueuedConnection);
    connect(window, &MainWindow::openRequested, this, &Shell::open, Qt::QueuedConnection);
    connect(window, &MainWindow::closeRequested, this, &Shell::closeLedger, Qt::QueuedConnection);
    replaceWindow(window);
    m_window = window;
}

void Shell::showUnit(std::unique_ptr<Session> session, UnitCopy copy)
{
    m_settings.addRecentFile(session->path());
    m_settings.setRecentNote(session->path(),
                             tr("%1  ·  %2  ·  a unit’s form")
                                 .arg(copy.form.manifest.unitName, copy.form.manifest.planTitle));
    addToJumpList(session->path());
    auto* window =
        new UnitWindow(std::move(session), std::move(copy), m_prompts, m_settings, m_theme);
    connect(window, &UnitWindow::openRequested, this, &Shell::open, Qt::QueuedConnection);
    connect(window, &UnitWindow::closeRequested, this, &Shell::closeLedger, Qt::QueuedConnection);
    replaceWindow(window);
    m_unit = window;
}

void Shell::replaceWindow(QWidget* window)
{
    const QPointer<QWidget> council(m_window.data());
    const QPointer<QWidget> unit(m_unit.data());
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto* drop = new FileDrop(window);
    connect(drop, &FileDrop::dropped, this, &Shell::openDropped, Qt::QueuedConnection);
    window->QWidget::show();
    emit windowChanged(window);
    delete council;
    delete unit;
    if (m_start)
        m_start->hide();
}

void Shell::closeLedger()
{
    // The start screen first: the program ends when its last window closes.
    showStart();
    if (m_window)
        m_window->close();
    if (m_unit)
        m_unit->close();
}

} // namespace thidua
