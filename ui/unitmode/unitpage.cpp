// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitpage.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

UnitPage::UnitPage(Workspace& workspace, UnitPlace place, const QString& title, const QString& what)
    : Page(workspace), m_place(place), m_header(new PageHeader(title, this)),
      m_body(new QVBoxLayout), m_next(makeButton(ButtonKind::Secondary, {}, this))
{
    setGround(this, Ground::Window);
    m_header->setSubtitle(what);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->hide();
    m_header->addAction(m_next);
    connect(m_next, &QPushButton::clicked, this, &UnitPage::nextWanted);
    m_body->setContentsMargins({});
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
}

void UnitPage::setNext(const QString& name)
{
    m_next->setVisible(!name.isEmpty());
    m_next->setText(tr("Go on: %1").arg(name));
}

QDate UnitPage::today() const
{
    return workspace().session().now().toLocalTime().date();
}

} // namespace thidua
