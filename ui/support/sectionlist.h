// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QListView>
#include <QStandardItemModel>
#include <vector>

namespace thidua {

/// One line of the sidebar. Sections of the same `group` stand together; a hairline parts groups.
struct SectionItem {
    QString id;
    QString text;
    Icon icon = Icon::Overview;
    int group = 0;
    /// Appended to the tool tip, such as `Ctrl+1`.
    QString shortcut = {};
};

/// The list of sections in the sidebar, with a count of what waits in each. As a rail it shows only
/// the icons, the counts as dots and the names as tool tips. One tab stop; the arrows choose.
class SectionList : public QListView {
    Q_OBJECT
public:
    explicit SectionList(const QString& name, QWidget* parent = nullptr);

    void setSections(const std::vector<SectionItem>& sections);
    /// `hint` says what waits, for the tool tip and for screen readers.
    void setBadge(const QString& id, int count, const QString& hint = {});
    void setSectionEnabled(const QString& id, bool enabled);
    /// Chooses without a signal.
    void setCurrentSection(const QString& id);
    QString currentSection() const;
    bool isRail() const { return m_rail; }
    void setRail(bool rail);

    QSize sizeHint() const override;
    /// At least this wide, the name of every section and its count fit, the chosen one's in bold.
    int fittingWidth() const;

signals:
    void chosen(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    QStandardItem* find(const QString& id) const;
    void describe(QStandardItem* item);

    QStandardItemModel m_model;
    bool m_rail = false;
    bool m_quiet = false;
};

} // namespace thidua
