// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/rulestrip.h"

#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace thidua {

RuleStrip::RuleStrip(QWidget* parent)
    : QWidget(parent), m_code(makeLabel({}, TypeRole::SmallStrong, this)),
      m_text(new ElidedLabel({}, this)),
      m_why(makeButton(ButtonKind::Quiet, tr("Why?"), Icon::Why, this))
{
    setGround(this, Ground::Group, Edge::Bottom);
    m_text->setObjectName(QStringLiteral("ruleText"));
    setRole(m_text, TypeRole::Small);
    setTone(m_text, Tone::Neutral);
    m_code->setMinimumWidth(scaled(36));
    auto* key = makeButton(ButtonKind::Quiet, QStringLiteral("F1"), this);
    key->setToolTip(tr("The whole rule of this criterion (F1)"));
    key->setAccessibleName(tr("The whole rule"));
    key->setFocusPolicy(Qt::NoFocus);
    m_why->setToolTip(tr("How the points come about (Ctrl+Enter)"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setFocusPolicy(Qt::NoFocus);
    setToolSize(key);
    setToolSize(m_why);
    setRole(key, TypeRole::Small);
    setRole(m_why, TypeRole::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPageMargin, 0, space::kLarge, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_code);
    layout->addWidget(makeHairline(Qt::Vertical, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(key);
    layout->addWidget(m_why);
    connect(m_why, &QPushButton::clicked, this, &RuleStrip::whyWanted);
    connect(key, &QPushButton::clicked, this, &RuleStrip::ruleWanted);
}

void RuleStrip::setRule(const QString& code, const QString& text)
{
    m_code->setText(code);
    m_text->setText(text);
}

QString RuleStrip::text() const
{
    return m_text->text();
}

} // namespace thidua
