// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/statusline.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHBoxLayout>

namespace thidua {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_left(new ElidedLabel({}, this)), m_right(new QLabel(this))
{
    setGround(this, Ground::Window, Edge::Top);
    for (QLabel* label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
        setRole(label, TypeRole::Small);
        thidua::setTone(label, Tone::Neutral);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, 2, space::kMedium, 2);
    row->setSpacing(space::kHuge);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
    setMinimumHeight(space::kStatusBar);
}

void StatusLine::setLeft(const QStringList& parts)
{
    m_left->setText(parts.join(QStringLiteral("    |    ")));
}

void StatusLine::setRight(const QStringList& parts)
{
    m_right->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace thidua
