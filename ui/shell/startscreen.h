// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace thidua {

class EmptyState;
class RecentFilesFilter;
class RecentFilesModel;
class SearchEdit;
class Settings;
struct PlanTemplate;

/// The first window: make, open, sample; the ledgers opened before, with their states; the templates
/// with their sources. Only says what the user wants; the shell does it.
class StartScreen : public QWidget {
    Q_OBJECT
public:
    explicit StartScreen(Settings& settings, QWidget* parent = nullptr);

    /// Looks at the recent files again.
    void refresh();

signals:
    void newRequested(const QString& templateName); ///< blank: none chosen yet
    void openRequested(const QString& path); ///< blank: ask for a file
    void sampleRequested();
    void settingsRequested();
    void aboutRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeActions();
    QWidget* makeContent();
    QWidget* makeRecent();
    void addRecentMenu();
    QWidget* makeTemplates();
    void openCurrent();
    void forgetCurrent();

    Settings& m_settings;
    RecentFilesModel* m_model;
    RecentFilesFilter* m_filter;
    QTableView* m_recent = nullptr;
    SearchEdit* m_search = nullptr;
    QWidget* m_recentCard = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace thidua
