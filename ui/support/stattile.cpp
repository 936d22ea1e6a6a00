// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/stattile.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace thidua {

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QFrame(parent), m_caption(new ElidedLabel(caption, this)),
      m_figure(makeLabel({}, TypeRole::Figure, this)),
      m_outOf(makeLabel({}, TypeRole::Section, this)), m_chip(new Chip({}, this)),
      m_progress(new QProgressBar(this)), m_line(new ElidedLabel({}, this))
{
    setStyleProperty(this, "card", true);
    setRole(m_caption, TypeRole::Body);
    thidua::setTone(m_caption, Tone::Neutral);
    thidua::setTone(m_outOf, Tone::Neutral);
    setStyleProperty(m_outOf, "type", QStringLiteral("outOf"));
    m_outOf->setIndent(0);
    setRole(m_line, TypeRole::Small);
    thidua::setTone(m_line, Tone::Neutral);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // figures of tiles side by side stand on one line
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_chip->hide();

    auto* figures = new QHBoxLayout;
    figures->setSpacing(1);
    figures->addWidget(m_figure, 0, Qt::AlignBottom);
    figures->addWidget(m_outOf, 0, Qt::AlignBottom);
    figures->addStretch(1);
    figures->addWidget(m_chip, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addWidget(m_caption);
    column->addLayout(figures);
    column->addWidget(m_progress);
    column->addSpacing(space::kTiny);
    column->addWidget(m_line);
}

void StatTile::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    updateAccessibleName();
}

void StatTile::setFigure(const QString& figure, const QString& outOf)
{
    m_figure->setText(figure);
    m_outOf->setText(outOf);
    updateAccessibleName();
}

void StatTile::setChip(const std::optional<ChipText>& chip)
{
    m_chip->setVisible(chip.has_value());
    if (chip)
        m_chip->setChip(*chip);
}

void StatTile::setProgress(int percent)
{
    m_progress->setVisible(percent >= 0);
    m_progress->setValue(percent);
}

void StatTile::setLine(const QString& text)
{
    m_line->setText(text);
    updateAccessibleName();
}

void StatTile::updateAccessibleName()
{
    setAccessibleName(
        QStringLiteral("%1: %2%3. %4")
            .arg(m_caption->text(), m_figure->text(), m_outOf->text(), m_line->text()));
}

} // namespace thidua
