// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/actions/scoring/scoreactions.h"
#include "ui/packages/issuedialog.h"
#include "ui/packages/receivewizard.h"
#include "ui/plan/holidaysdialog.h"
#include "ui/reports/previewdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/checkdialog.h"
#include "ui/shell/datatransfer.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/themecontroller.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <algorithm>

namespace thidua {

namespace {

constexpr int kFontStep = 10;

bool hasPeerRules(const ScoreTable& table)
{
    return std::ranges::any_of(table.nodes(), [](const TableNode& node) {
        return node.criterion.rule == RuleKind::BestPeer
            || node.criterion.rule == RuleKind::PeerAverage;
    });
}

} // namespace

void MainWindow::connectCommands()
{
    connectFileCommands();
    connectDataCommands();
    connectToolCommands();
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Undo, [this] { m_workspace->undo(); });
    on(Command::Redo, [this] { m_workspace->redo(); });
    on(Command::Find, [this] { page()->find(); });
    for (int i = 0; i < kSectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        on(sectionCommand(section), [this, section] { goTo({.section = section}); });
    }
    on(Command::Back, [this] { goBack(); });
    on(Command::NextPane, [this] { movePane(+1); });
    on(Command::PreviousPane, [this] { movePane(-1); });
    on(Command::Refresh, [this] { page()->reload(); });
}

void MainWindow::connectFileCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::NewLedger, [this] { emit newRequested(); });
    on(Command::OpenLedger, [this] { emit openRequested({}); });
    on(Command::CloseLedger, [this] { emit closeRequested(); });
    on(Command::BackUp, [this] { backUp(); });
    on(Command::PrintPage, [this] { page()->print(); });
    on(Command::PrintScorecards, [this] { preview({QStringLiteral("scorecard")}); });
    on(Command::PrintRanking, [this] {
        if (section() == Section::Ranking)
            page()->print(); // of the bloc on show
        else
            preview({QStringLiteral("ranking")});
    });
    on(Command::PrintReview, [this] { preview({QStringLiteral("review")}); });
    on(Command::PrintBlocs, [this] { preview({QStringLiteral("bloc")}); });
    on(Command::Quit, [this] { close(); });

    auto* recent = m_commands->addSubmenu(Command::CloseLedger, QStringLiteral("menuRecent"),
                                          tr("Open r&ecent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
}

void MainWindow::connectDataCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::AddPlan, [this] {
        if (DataTransfer(*m_workspace, this).addPlanFromTemplate())
            goTo({.section = Section::Plan});
    });
    on(Command::AddPlanFile, [this] {
        if (DataTransfer(*m_workspace, this).addPlanFromFile())
            goTo({.section = Section::Plan});
    });
    on(Command::ImportCsv, [this] { DataTransfer(*m_workspace, this).importCsv(); });
    on(Command::IssueForms, [this] { openIssueForms(*m_workspace, this); });
    on(Command::ReceiveReturns, [this] { openReceiveWizard(*m_workspace, this, {}); });
    on(Command::ShowReturns, [this] { goTo({.section = Section::Units, .part = Part::Returns}); });
    on(Command::ExportPlan, [this] { DataTransfer(*m_workspace, this).exportPlan(); });
    constexpr std::pair<Command, CsvKind> kExports[] = {
        {Command::ExportUnits, CsvKind::Units},
        {Command::ExportTable, CsvKind::Table},
        {Command::ExportScores, CsvKind::Scores},
        {Command::ExportTargets, CsvKind::Targets},
        {Command::ExportInitiatives, CsvKind::Initiatives},
        {Command::ExportSteps, CsvKind::Steps}};
    for (const auto& [command, kind] : kExports)
        on(command, [this, kind = kind] { DataTransfer(*m_workspace, this).exportCsv(kind); });
    on(Command::Recheck, [this] { recheck(); });
    for (const auto command : {Command::AddPlan, Command::AddPlanFile, Command::ImportCsv,
                               Command::IssueForms, Command::ReceiveReturns})
        m_commands->action(command)->setEnabled(m_workspace->isEditable());
}

void MainWindow::connectToolCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Larger, [this] { changeFontScale(m_theme.fontScale() + kFontStep); });
    on(Command::Smaller, [this] { changeFontScale(m_theme.fontScale() - kFontStep); });
    on(Command::NormalSize, [this] { changeFontScale(100); });
    on(Command::CheckLedger,
       [this] { CheckDialog(m_workspace->session(), m_workspace->prompts(), this).exec(); });
    on(Command::Settings, [this] { openSettings(); });
    connect(m_workspace.get(), &Workspace::settingsRequested, this, &MainWindow::openSettings);
    on(Command::Holidays, [this] { HolidaysDialog(*m_workspace, this).exec(); });
    on(Command::Shortcuts, [this] { ShortcutsDialog(m_workspace->prompts(), this).exec(); });
    on(Command::About, [this] { AboutDialog(m_workspace->prompts(), this).exec(); });

    auto* scheme =
        m_commands->addSubmenu(Command::Refresh, QStringLiteral("menuScheme"), tr("Appearan&ce"));
    fillSchemeMenu(*scheme);
    auto* rows = m_commands->addSubmenu(Command::Refresh, QStringLiteral("menuRowHeight"),
                                        tr("Row h&eight"));
    fillRowHeightMenu(*rows);
}

void MainWindow::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    int number = 1;
    for (const auto& path : m_settings.recentFiles()) {
        const auto name = QStringLiteral("&%1 %2").arg(number++).arg(
            QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(menu.addAction(name), &QAction::triggered, this,
                [this, path] { emit openRequested(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No ledger opened yet"))->setEnabled(false);
}

void MainWindow::fillSchemeMenu(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const std::pair<Scheme, QString> choices[] = {{Scheme::System, tr("&As the system")},
                                                  {Scheme::Light, tr("&Light")},
                                                  {Scheme::Dark, tr("&Dark")}};
    for (const auto& [scheme, text] : choices) {
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = scheme] {
            m_settings.setScheme(chosen);
            m_theme.setScheme(chosen);
        });
        connect(&menu, &QMenu::aboutToShow, action,
                [this, action, shown = scheme] { action->setChecked(m_theme.scheme() == shown); });
    }
}

void MainWindow::fillRowHeightMenu(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const std::pair<RowHeight, QString> choices[] = {{RowHeight::Compact, tr("&Compact")},
                                                     {RowHeight::Normal, tr("&Normal")},
                                                     {RowHeight::Roomy, tr("&Roomy")}};
    for (const auto& [height, text] : choices) {
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = height] {
            m_settings.setRowHeight(chosen);
            readAgain();
        });
        connect(&menu, &QMenu::aboutToShow, action, [this, action, shown = height] {
            action->setChecked(m_settings.rowHeight() == shown);
        });
    }
}

void MainWindow::changeFontScale(int percent)
{
    m_theme.setFontScale(percent);
    m_settings.setFontScale(m_theme.fontScale());
    readAgain();
}

void MainWindow::openSettings()
{
    const QString actor = m_settings.actor();
    SettingsDialog dialog(m_settings, m_theme, m_workspace->prompts(), m_workspace.get(), this);
    connect(&dialog, &SettingsDialog::rowHeightChanged, this, &MainWindow::readAgain);
    dialog.exec();
    if (m_settings.actor() != actor)
        readAgain();
    updateStatus();
}

void MainWindow::backUp()
{
    const QFileInfo file(m_workspace->session().path());
    const auto stamp =
        m_workspace->session().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const auto name = QString(file.completeBaseName() + u'-' + stamp + QStringLiteral(".thidua"));
    const auto path =
        m_workspace->prompts().saveFile(tr("Back up the ledger"), name, tr("Ledgers (*.thidua)"));
    if (path.isEmpty())
        return;
    if (m_workspace->report(m_workspace->session().backupTo(path)))
        m_workspace->prompts().tellSaved(tr("Backup written and checked."), path);
}

void MainWindow::recheck()
{
    const auto book = m_workspace->book();
    if (m_workspace->isEditable() && book->plan.state == PlanState::Scoring
        && hasPeerRules(book->table)) {
        for (const auto round : kRounds) {
            if (book->rules.has(round)
                && !m_workspace->apply(
                    actions::updateBasis(m_workspace->ledger(), book->plan.id, round)))
                return;
        }
    }
    readAgain();
    updateWaiting();
    m_pageStatus =
        tr("Computed again at %1")
            .arg(m_workspace->session().now().toLocalTime().toString(QStringLiteral("HH:mm")));
    updateStatus();
}

void MainWindow::readAgain()
{
    std::ranges::fill(m_stale, true);
    m_stale[static_cast<size_t>(m_place.section)] = false;
    page()->reload();
}

void MainWindow::preview(const PreviewRequest& request)
{
    PreviewDialog(*m_workspace, request, this).exec();
}

} // namespace thidua
