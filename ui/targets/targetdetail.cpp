// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetdetail.h"

#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"
#include "ui/targets/targetwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

TargetDetail::TargetDetail(QWidget* parent)
    : QWidget(parent), m_headline(new ElidedLabel({}, this)),
      m_sentence(makeLabel({}, TypeRole::Body, this)),
      m_basis(makeLabel({}, TypeRole::Small, this)),
      m_trend(makeButton(ButtonKind::Secondary, tr("Open trend chart"), Icon::Trend, this)),
      m_remind(makeButton(ButtonKind::Quiet, tr("Write reminder"), Icon::Mail, this)),
      m_promises(makeButton(ButtonKind::Quiet, tr("Registered figures"), Icon::Units, this))
{
    setGround(this, Ground::Group, Edge::Top);
    setRole(m_headline, TypeRole::Strong);
    m_headline->setObjectName(QStringLiteral("targetHeadline"));
    m_sentence->setObjectName(QStringLiteral("targetSentence"));
    m_basis->setObjectName(QStringLiteral("targetBasis"));
    m_trend->setObjectName(QStringLiteral("openTrend"));
    m_remind->setObjectName(QStringLiteral("writeReminder"));
    m_promises->setObjectName(QStringLiteral("openPromises"));
    m_promises->setToolTip(tr("What units and blocs register each year, to be approved"));
    m_trend->setToolTip(tr("Ctrl+Enter in the table"));
    m_remind->setToolTip(tr("Copies a text that names the units and what they lack"));
    for (QLabel* label : {m_sentence, m_basis}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setTone(m_basis, Tone::Neutral);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    for (QLabel* label : {m_headline, m_sentence, m_basis})
        words->addWidget(label);
    words->addStretch(1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::kTiny);
    buttons->addWidget(m_trend, 0, Qt::AlignRight);
    auto* quiet = new QHBoxLayout;
    quiet->addStretch(1);
    quiet->addWidget(m_promises);
    quiet->addWidget(m_remind);
    buttons->addLayout(quiet);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kHuge);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    connect(m_trend, &QPushButton::clicked, this, &TargetDetail::trendWanted);
    connect(m_promises, &QPushButton::clicked, this, &TargetDetail::promisesWanted);
    connect(m_remind, &QPushButton::clicked, this, &TargetDetail::reminderWanted);
}

void TargetDetail::show(const TargetRow* row, const TargetYear* year)
{
    m_headline->setText(row ? detailHeadline(*row, year) : QString());
    m_sentence->setText(row ? detailSentence(*row, year) : QString());
    m_basis->setText(row ? detailBasis(*row, year) : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_basis->setVisible(!m_basis->text().isEmpty());
    m_trend->setVisible(row != nullptr);
    m_promises->setVisible(row != nullptr);
    m_remind->setVisible(year && !year->missing().empty());
}

} // namespace thidua
