// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/pageview.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace thidua {

/// The top of a preview: going through the pages, the zoom of `view`, and what is done with them.
class PreviewBar : public QWidget {
    Q_OBJECT
public:
    explicit PreviewBar(PageView& view, QWidget* parent = nullptr);

    /// `page` counts from 1; 0: there is none.
    void setPlace(int page, int count);
    QPushButton* saveButton() const { return m_save; }
    QPushButton* printButton() const { return m_print; }

signals:
    void closeRequested();
    void stepRequested(int by);
    void saveRequested();
    void printRequested();

private:
    void addZoom(QBoxLayout& row);
    void showZoom();

    PageView& m_view;
    QToolButton* m_previous;
    QLabel* m_place;
    QToolButton* m_next;
    QComboBox* m_zoom;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace thidua
