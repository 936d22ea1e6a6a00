// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/laidout.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <optional>

namespace thidua {

/// Shows one page of paper, as it will be printed, with its margins dashed. Ctrl and the wheel zoom;
/// scrolling or paging past an edge asks for the next page.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Page, Width, Fixed };
    static constexpr int kSmallestZoom = 25;
    static constexpr int kLargestZoom = 400;

    explicit PageView(QWidget* parent = nullptr);

    /// The room every page of the document fits in: what "fit" is measured by, so that turning to a
    /// page of another shape leaves the zoom alone.
    void setLargest(QSizeF largest);
    void setPage(std::optional<report::LaidOutPage> page);
    bool hasPage() const { return m_page.has_value(); }
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// In percent of the size on paper.
    int zoom() const;
    void setZoom(int percent);
    void zoomBy(int steps);
    QSize minimumSizeHint() const override;

signals:
    /// By the user, in this view.
    void zoomChanged();
    void stepRequested(int by); ///< pages on or back
    void edgeRequested(bool last); ///< the first or the last page

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double scale() const; ///< pixels of the screen to a twip
    QSize paperSize() const;
    QPoint paperCorner() const;
    void updateBars();
    void turn(int by);
    const QPixmap& picture();

    std::optional<report::LaidOutPage> m_page;
    QSizeF m_largest;
    Fit m_fit = Fit::Page;
    int m_percent = 100;
    QPixmap m_picture;
    bool m_turned = false; ///< a page was set since the last request
};

} // namespace thidua
