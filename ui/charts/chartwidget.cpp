// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartwidget.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartkey.h"
#include "ui/charts/figuresdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

ChartWidget::ChartWidget(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_title(new ElidedLabel({}, this)),
      m_note(makeLabel({}, TypeRole::Small, this)), m_column(new QVBoxLayout(this)),
      m_canvas(new ChartCanvas(this)), m_key(new ChartKey(this))
{
    setRole(m_title, TypeRole::Strong);
    setTone(m_note, Tone::Neutral);
    connect(m_canvas, &ChartCanvas::figuresWanted, this, &ChartWidget::showFigures);
    connect(m_canvas, &ChartCanvas::activated, this, &ChartWidget::activated);

    auto* figures = makeIconButton(Icon::Table, tr("Figures"), this);
    figures->setObjectName(QStringLiteral("chartFigures"));
    connect(figures, &QToolButton::clicked, this, &ChartWidget::showFigures);
    auto* save = makeIconButton(Icon::Export, ChartCanvas::savingName(), this);
    save->setObjectName(QStringLiteral("chartSave"));
    connect(save, &QToolButton::clicked, this, &ChartWidget::savePicture);
    m_key->setVisible(ChartCanvas::drawsPictures());

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    head->addWidget(figures);
    head->addWidget(save);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kSmall);
    m_column->addLayout(head);
    m_column->addWidget(m_canvas, 1);
    m_column->addWidget(m_key);
    m_column->addStretch(0);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_canvas->setTitle(title);
}

void ChartWidget::setData(ChartData data)
{
    m_data = std::move(data);
    draw();
}

void ChartWidget::draw()
{
    if (m_drawing)
        return;
    m_drawing = true;
    m_canvas->draw(m_data);
    if (ChartCanvas::drawsPictures())
        m_key->setEntries(keyOf(m_data));
    m_drawing = false;
}

void ChartWidget::setOpens(bool opens)
{
    m_opens = opens;
    m_canvas->setOpens(opens);
}

QRect ChartWidget::boxOf(int row, int column) const
{
    return m_canvas->boxOf(row, column);
}

void ChartWidget::showFigures()
{
    FiguresDialog dialog(m_prompts, m_title->text(), figuresOf(m_data), this);
    dialog.setOpens(m_opens);
    dialog.exec();
    if (const auto cell = dialog.opened())
        emit activated(cell->first, cell->second);
}

void ChartWidget::savePicture()
{
    const QString path =
        m_prompts.saveFile(ChartCanvas::savingName(), m_title->text(), ChartCanvas::savedKinds());
    if (path.isEmpty())
        return;
    if (const auto saved = ChartCanvas::save({m_title->text(), m_data}, path); !saved)
        m_prompts.showError(saved.error());
    else
        m_prompts.tellSaved(tr("The chart is saved."), path);
}

void ChartWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace thidua
