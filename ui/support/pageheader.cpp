// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/pageheader.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace thidua {

namespace {

// Places in the row.
constexpr int kTitles = 0;
constexpr int kGap = 2;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(title, this)), m_subtitle(new ElidedLabel({}, this)),
      m_middle(new QHBoxLayout), m_actions(new QHBoxLayout)
{
    setRole(m_title, TypeRole::PageTitle);
    setRole(m_subtitle, TypeRole::Body);
    thidua::setTone(m_subtitle, Tone::Neutral);
    m_subtitle->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch(1);
    m_middle->setSpacing(space::kSmall);
    m_actions->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin, space::kTiny);
    row->setSpacing(space::kMedium);
    row->addLayout(titles);
    row->addLayout(m_middle);
    row->addStretch(1);
    row->addLayout(m_actions);
    setPlain(false);
    setMinimumHeight(scaled(space::kPageHeader));
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setMinimumHeight(scaled(subtitle.isEmpty() ? space::kPageHeader : space::kOverviewHeader));
    // A headline takes what room there is, so that the views beside it keep their place.
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setStretch(kTitles, subtitle.isEmpty() ? 0 : 1);
    row->setStretch(kGap, subtitle.isEmpty() ? 1 : 0);
}

void PageHeader::setPlain(bool plain)
{
    setGround(this, plain ? Ground::Window : Ground::Surface, plain ? Edge::None : Edge::Bottom);
}

void PageHeader::addMiddle(QWidget* widget)
{
    m_middle->addWidget(widget);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace thidua
