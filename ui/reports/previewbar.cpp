// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewbar.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace thidua {

namespace {

constexpr int kFitPage = -1;
constexpr int kFitWidth = -2;
constexpr int kChoices[] = {50, 75, 100, 125, 150, 200};

QString percent(int value)
{
    return QStringLiteral("%1%").arg(value);
}

} // namespace

PreviewBar::PreviewBar(PageView& view, QWidget* parent)
    : QWidget(parent), m_view(view),
      m_previous(makeIconButton(Icon::Left, tr("Previous page"), this)),
      m_place(makeLabel({}, TypeRole::Body, this)),
      m_next(makeIconButton(Icon::Right, tr("Next page"), this)), m_zoom(new QComboBox(this)),
      m_save(makeButton(ButtonKind::Secondary, tr("Save PDF…"), Icon::Pdf, this)),
      m_print(makeButton(ButtonKind::Primary, tr("Print"), Icon::Print, this))
{
    setGround(this, Ground::Window, Edge::Bottom);
    setMinimumHeight(scaled(space::kPageHeader));
    auto* close = makeButton(ButtonKind::Secondary, tr("Close"), Icon::Left, this);
    close->setObjectName(QStringLiteral("previewClose"));
    m_previous->setObjectName(QStringLiteral("previewPrevious"));
    m_next->setObjectName(QStringLiteral("previewNext"));
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_print->setObjectName(QStringLiteral("previewPrint"));
    m_place->setAlignment(Qt::AlignCenter);
    connect(close, &QPushButton::clicked, this, &PreviewBar::closeRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_save, &QPushButton::clicked, this, &PreviewBar::saveRequested);
    connect(m_print, &QPushButton::clicked, this, &PreviewBar::printRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(close);
    row->addSpacing(space::kSmall);
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addSpacing(space::kSmall);
    addZoom(*row);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_print);
}

void PreviewBar::addZoom(QBoxLayout& row)
{
    auto* smaller = makeIconButton(Icon::ZoomOut, tr("Smaller (Ctrl+−)"), this);
    auto* larger = makeIconButton(Icon::ZoomIn, tr("Larger (Ctrl++)"), this);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"), kFitPage);
    m_zoom->addItem(tr("Page width"), kFitWidth);
    for (const int choice : kChoices)
        m_zoom->addItem(percent(choice), choice);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int choice = m_zoom->currentData().toInt();
        if (choice > 0)
            m_view.setZoom(choice);
        else
            m_view.setFit(choice == kFitPage ? PageView::Fit::Page : PageView::Fit::Width);
        showZoom();
    });
    connect(smaller, &QToolButton::clicked, this, [this] { m_view.zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view.zoomBy(1); });
    connect(&m_view, &PageView::zoomChanged, this, &PreviewBar::showZoom);
    row.addWidget(smaller);
    row.addWidget(m_zoom);
    row.addWidget(larger);
}

void PreviewBar::showZoom()
{
    const int shown = m_view.fit() == PageView::Fit::Page ? kFitPage
        : m_view.fit() == PageView::Fit::Width            ? kFitWidth
                                                          : m_view.zoom();
    // A zoom that is not in the list gets the last line, which is taken away when another is chosen.
    if (m_zoom->count() > 2 + static_cast<int>(std::size(kChoices)))
        m_zoom->removeItem(m_zoom->count() - 1);
    if (m_zoom->findData(shown) < 0)
        m_zoom->addItem(percent(shown), shown);
    m_zoom->setCurrentIndex(m_zoom->findData(shown));
}

void PreviewBar::setPlace(int page, int count)
{
    m_place->setText(page > 0 ? tr("Page %1/%2").arg(page).arg(count) : tr("No page"));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page > 0 && page < count);
}

} // namespace thidua
