// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartwidget.h"

#include "ui/charts/chartkey.h"
#include "ui/charts/chartpictures.h"
#include "ui/charts/chartsaver.h"
#include "ui/charts/figuresdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// Bars do not grow with the window for ever: this many times their comfortable height.
constexpr int kMostStretch = 2;

} // namespace

ChartWidget::ChartWidget(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_title(new ElidedLabel({}, this)),
      m_note(makeLabel({}, TypeRole::Small, this)), m_column(new QVBoxLayout(this)),
      m_view(new QChartView(this)), m_key(new ChartKey(this))
{
    setRole(m_title, TypeRole::Strong);
    setTone(m_note, Tone::Neutral);
    m_view->setObjectName(QStringLiteral("chartView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);

    auto* figures = makeIconButton(Icon::Table, tr("Figures"), this);
    figures->setObjectName(QStringLiteral("chartFigures"));
    connect(figures, &QToolButton::clicked, this, &ChartWidget::showFigures);
    auto* save = makeIconButton(Icon::Export, tr("Save picture"), this);
    save->setObjectName(QStringLiteral("chartSave"));
    connect(save, &QToolButton::clicked, this, &ChartWidget::savePicture);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    head->addWidget(figures);
    head->addWidget(save);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kSmall);
    m_column->addLayout(head);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_key);
    m_column->addStretch(0);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(title);
}

void ChartWidget::setData(ChartData data)
{
    m_data = std::move(data);
    m_view->setAccessibleDescription(describeFigures(figuresOf(m_data)));
    draw();
}

void ChartWidget::draw()
{
    if (m_drawing)
        return;
    m_drawing = true;
    if (auto chart = makeChart(m_data, theme())) {
        std::unique_ptr<QChart> old(m_view->chart());
        m_view->setChart(chart.release());
    }
    m_view->setBackgroundBrush(theme().surface);
    m_view->setMinimumHeight(comfortableHeight(m_data));
    m_view->setMinimumWidth(comfortableWidth(m_data));
    m_view->setMaximumHeight(comfortableHeight(m_data) * kMostStretch);
    m_key->setEntries(keyOf(m_data));
    m_drawing = false;
}

void ChartWidget::showFigures()
{
    FiguresDialog(m_prompts, m_title->text(), figuresOf(m_data), this).exec();
}

void ChartWidget::savePicture()
{
    const QString path = m_prompts.saveFile(tr("Save picture"), m_title->text(),
                                            tr("Picture (*.png);;PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveChart({m_title->text(), m_data}, path); !saved)
        m_prompts.showError(saved.error());
}

void ChartWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange)
        draw();
}

bool ChartWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showFigures();
            return true;
        }
    }
    // The wheel belongs to the page the chart lies on.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace thidua
