// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/initiativespage.h"

#include "ui/initiatives/initiativestab.h"
#include "ui/initiatives/nominationstab.h"
#include "ui/initiatives/registertabs.h"
#include "ui/plan/planlock.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/segments.h"
#include "ui/support/type.h"
#include "ui/units/csvfiles.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thidua {

InitiativesPage::InitiativesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_stack(new QStackedWidget(this)),
      m_initiatives(new InitiativesTab(workspace, this))
{
    setGround(this, Ground::Surface);
    m_tabs = {m_initiatives, new ExemplarsTab(workspace, this), new ActivitiesTab(workspace, this),
              new TasksTab(workspace, this), new NominationsTab(workspace, this)};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, 0);
    m_segments = new Segments(tr("Registers"), this);
    m_segments->setObjectName(QStringLiteral("registerSegments"));
    for (const QString& name : {tr("Initiatives"), tr("Exemplars"), tr("Publicity, training"),
                                tr("Tasks"), tr("Nominations")})
        m_segments->addSegment(name);
    choice->addWidget(m_segments);
    choice->addStretch(1);
    column->addLayout(choice);
    for (RegisterTab* tab : m_tabs) {
        m_stack->addWidget(tab);
        connect(tab, &RegisterTab::statusChanged, this, [this, tab] {
            if (tab == current())
                emit statusChanged(tab->status());
        });
    }
    column->addWidget(m_stack, 1);
    connect(m_segments, &Segments::chosen, this,
            [this](int index) { showRegister(static_cast<Register>(index)); });
    showCurrent();
}

QWidget* InitiativesPage::makeHeader()
{
    auto* header = new PageHeader(tr("Initiatives"), this);
    m_print = makeButton(ButtonKind::Quiet, tr("Print the register"), Icon::Print);
    m_print->setObjectName(QStringLiteral("printInitiatives"));
    m_csv = makeCsvButton(
        workspace(), CsvKind::Initiatives, tr("initiatives"), [this] { return m_locked; }, this);
    m_remind = makeButton(ButtonKind::Secondary, tr("Remind units"), Icon::Mail);
    m_remind->setObjectName(QStringLiteral("remindUnits"));
    m_add = makeButton(ButtonKind::Primary, tr("Add initiative"), Icon::Add);
    m_add->setObjectName(QStringLiteral("addRegisterRow"));
    connect(m_print, &QPushButton::clicked, this, &InitiativesPage::print);
    connect(m_remind, &QPushButton::clicked, m_initiatives, &InitiativesTab::remind);
    connect(m_add, &QPushButton::clicked, this, [this] { current()->add(); });
    for (QPushButton* button : {m_csv, m_print, m_remind, m_add})
        header->addAction(button);
    return header;
}

RegisterTab* InitiativesPage::current() const
{
    return m_tabs[static_cast<size_t>(m_stack->currentIndex())];
}

void InitiativesPage::showRegister(Register which)
{
    m_segments->setCurrent(which);
    m_stack->setCurrentIndex(which);
    readCurrent();
    showCurrent();
}

void InitiativesPage::goTo(const Location& location)
{
    const auto show = [this](Register which, qint64 key) {
        showRegister(which);
        if (key != 0)
            current()->showRow(key);
    };
    switch (location.part) {
    case Part::Initiatives:
        return show(Initiatives, location.initiative.value);
    case Part::Exemplars:
        return show(Exemplars, location.exemplar.value);
    case Part::Activities:
        return show(Activities, location.activity.value);
    case Part::Tasks:
        return show(Tasks, location.task.value);
    case Part::AsItWas:
    case Part::Launches:
    case Part::Returns:
        return;
    }
}

void InitiativesPage::showCurrent()
{
    m_add->setText(current()->words().add);
    setDisabledReason(m_add, m_locked);
    m_csv->setVisible(current() == m_initiatives);
    m_print->setVisible(current() == m_initiatives);
    m_remind->setVisible(current() == m_initiatives);
    emit statusChanged(current()->status());
}

void InitiativesPage::readCurrent()
{
    bool& stale = m_stale[static_cast<size_t>(m_stack->currentIndex())];
    if (stale)
        current()->reload(workspace().session().now().toLocalTime().date(), m_locked);
    stale = false;
}

void InitiativesPage::reload()
{
    m_locked = wordingLocked(workspace());
    m_stale.fill(true);
    readCurrent();
    showCurrent();
}

void InitiativesPage::print()
{
    workspace().preview(QStringLiteral("initiatives"));
}

void InitiativesPage::find()
{
    current()->find();
}

} // namespace thidua
