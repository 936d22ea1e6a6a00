// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/session/session.h"
#include "ui/support/prompts.h"

#include <QPointer>

namespace thidua {

class MainWindow;
class Settings;
class StartScreen;
class ThemeController;
class UnitWindow;
struct UnitCopy;

/// Which window there is: the start screen, or the one ledger that is open, as the council's or as a unit's
/// copy of a form. Makes, opens and closes ledgers and asks what must be asked on the way. Made by `main`.
class Shell : public QObject {
    Q_OBJECT
public:
    Shell(Settings& settings, ThemeController& theme, Prompts& prompts, QObject* parent = nullptr);
    ~Shell() override;

    void showStart();
    /// Opens a ledger, or a form package as the unit's copy of it; asks for a file when `path` is blank. False
    /// when nothing was opened.
    bool open(const QString& path);
    bool createFrom(const QString& templateName);
    bool openSample();
    /// Makes the ledger of `definition`; refuses to overwrite a file.
    bool create(const QString& path, const PlanDefinition& definition);

    StartScreen* startScreen() const; ///< null until it was shown
    MainWindow* window() const; ///< null while no ledger of a council is open
    UnitWindow* unitWindow() const; ///< null while no unit's copy is open

signals:
    /// Another window stands in front; dialogs belong to it from now on.
    void windowChanged(QWidget* window);

private:
    Session::Options options() const;
    Result<std::unique_ptr<Session>> openSession(const QString& path);
    /// What to open instead of a ledger on a network share; blank when the user went back.
    QString placeToWork(const QString& path);
    bool openLedger(const QString& path);
    bool openPackage(const QString& path);
    void openReturns(const QStringList& files);
    void openDropped(const QStringList& files);
    void showLedger(std::unique_ptr<Session> session);
    void showUnit(std::unique_ptr<Session> session, UnitCopy copy);
    /// Shows a window in place of the one that is there.
    void replaceWindow(QWidget* window);
    /// The path of the ledger on show; blank without one.
    QString openPath() const;
    QWidget* front() const;
    void closeLedger();

    Settings& m_settings;
    ThemeController& m_theme;
    Prompts& m_prompts;
    QPointer<StartScreen> m_start;
    QPointer<MainWindow> m_window;
    QPointer<UnitWindow> m_unit;
};

} // namespace thidua
