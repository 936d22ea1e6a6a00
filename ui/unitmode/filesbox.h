// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "ui/unitmode/unitpage.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace thidua {

/// The files that prove one thing: attached by a button or by dropping them, opened, taken out. Each
/// step is written at once.
class FilesBox : public QWidget {
    Q_OBJECT
public:
    FilesBox(Workspace& workspace, UnitPlace place, QWidget* parent);

    /// What the files prove, as `aboutScore()` and its like say it; blank: nothing is chosen.
    void setAbout(const QString& about);
    const QString& about() const { return m_about; }
    void reload();
    /// Reads files and attaches them; those that cannot be read or are refused are said.
    void attach(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const Attachment* current() const;
    void choose();
    void openCurrent();
    void removeCurrent();
    void showButtons();

    Workspace& m_workspace;
    UnitPlace m_place;
    QString m_about;
    std::vector<Attachment> m_files;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_remove;
    QLabel* m_hint;
};

} // namespace thidua
