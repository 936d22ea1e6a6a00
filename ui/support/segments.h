// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QToolButton>

namespace thidua {

/// Two to four choices that change what a page shows. One tab stop; the arrows move the choice.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QString& name, QWidget* parent = nullptr);

    /// Adds a choice; the first one added is chosen.
    QToolButton* addSegment(const QString& text);
    int count() const { return int(m_buttons.size()); }
    int current() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    void setSegmentText(int index, const QString& text);
    /// Hides a choice there is nothing behind.
    void setOffered(int index, bool offered);

signals:
    /// The user chose another segment.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int by);
    void updateTabStops();

    QButtonGroup m_group;
    QList<QToolButton*> m_buttons;
};

} // namespace thidua
