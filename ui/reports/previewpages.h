// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/layout.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace thidua {

/// Sets a document section by section between the events of the window: the first page is there at once,
/// and five hundred can be stopped. On the GUI thread, because glyphs belong to the thread that made them.
class PreviewPages : public QObject {
    Q_OBJECT
public:
    explicit PreviewPages(QObject* parent = nullptr);

    /// Forgets what was set and begins anew; `urgent` sections come first, and the first of them is set
    /// when this returns.
    Result<void> start(report::Document document, const std::vector<int>& urgent);
    void clear();
    void stop() { m_timer.stop(); }
    void resume();

    bool isRunning() const { return m_timer.isActive(); }
    /// True once it has taken so long that one should say so.
    bool isSlow() const;
    int done() const { return static_cast<int>(m_next); }
    int total() const { return static_cast<int>(m_order.size()); }
    bool isSet(int section) const { return !m_pages[static_cast<size_t>(section)].empty(); }
    const std::vector<report::LaidOutPage>& pages(int section) const
    {
        return m_pages[static_cast<size_t>(section)];
    }
    const report::Document& source() const { return m_document; }
    QString familyName() const { return m_family ? m_family->name() : QString(); }
    /// Letters the font lacks, of what is set so far.
    const QString& missingLetters() const { return m_missing; }
    /// These sections, which must be set, as one document.
    report::LaidOutDocument together(const std::vector<int>& sections) const;

signals:
    void advanced();
    void failed(const thidua::Error& error);

private:
    bool setNext();
    void work();

    report::Document m_document;
    std::optional<report::FontFamily> m_family;
    std::vector<std::vector<report::LaidOutPage>> m_pages;
    std::vector<int> m_order;
    size_t m_next = 0;
    QString m_missing;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace thidua
