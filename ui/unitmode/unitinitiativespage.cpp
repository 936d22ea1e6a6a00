// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitinitiativespage.h"

#include "core/actions/packages/attachments.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/pageheader.h"
#include "ui/support/type.h"
#include "ui/unitmode/filesbox.h"
#include "ui/unitmode/owninitiatives.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

// Of InitiativesTab.
constexpr int kUnitColumn = 1;
constexpr int kRecognitionColumn = 6;

} // namespace

OwnInitiatives::OwnInitiatives(Workspace& workspace, UnitId unit, QWidget* parent)
    : InitiativesTab(workspace, parent, Of::Unit), m_unit(unit)
{
}

void OwnInitiatives::reload(QDate today, const QString& locked)
{
    InitiativesTab::reload(today, locked);
    // Each line is of this unit, and who recognises it is not for the unit to say.
    for (const int column : {kUnitColumn, kRecognitionColumn})
        m_table->setColumnHidden(column, true);
}

InitiativeRow OwnInitiatives::fresh() const
{
    InitiativeRow row;
    row.initiative.unit = m_unit;
    return row;
}

void OwnInitiatives::chosenChanged()
{
    InitiativesTab::chosenChanged();
    emit currentMoved();
}

UnitInitiativesPage::UnitInitiativesPage(Workspace& workspace, UnitPlace place)
    : UnitPage(
        workspace, place, tr("Initiatives, models, breakthrough tasks"),
        tr("Enter each one once and choose its kind; then record what stage it has reached.")),
      m_wanted(new QVBoxLayout), m_tab(new OwnInitiatives(workspace, place.unit, this)),
      m_proof(new QWidget(this)), m_files(new FilesBox(workspace, place, m_proof))
{
    auto* add = makeButton(ButtonKind::Primary, tr("Add initiative"), Icon::Add, this);
    add->setObjectName(QStringLiteral("addInitiative"));
    add->setEnabled(workspace.isEditable());
    header()->addAction(add);
    connect(add, &QPushButton::clicked, m_tab, &OwnInitiatives::add);
    setGround(m_proof, Ground::Surface, Edge::Top);
    auto* column = new QVBoxLayout(m_proof);
    column->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                               space::kMedium);
    column->setSpacing(space::kTiny);
    column->addWidget(makeLabel(tr("Files of the chosen one"), TypeRole::Strong, m_proof));
    column->addWidget(m_files);
    m_wanted->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin, 0);
    m_wanted->setSpacing(space::kTiny);
    body()->addLayout(m_wanted);
    body()->addWidget(m_tab, 1);
    body()->addWidget(m_proof);
    connect(m_tab, &OwnInitiatives::currentMoved, this, &UnitInitiativesPage::showFiles);
}

void UnitInitiativesPage::showFiles()
{
    const InitiativeId current = m_tab->current();
    m_proof->setVisible(bool(current));
    m_files->setAbout(current ? actions::aboutInitiative(current) : QString());
}

void UnitInitiativesPage::reload()
{
    m_tab->reload(today(), workspace().isEditable() ? QString() : tr("Open for reading only."));
    showWanted();
    showFiles();
}

void UnitInitiativesPage::showWanted()
{
    while (QLayoutItem* item = m_wanted->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto todo = actions::unitTodo(workspace().ledger(), place().plan, place().unit, today());
    const TodoPart* part = todo ? todo->part(UnitPart::Initiatives) : nullptr;
    if (!part || part->total == 0)
        return;
    for (const TodoItem& item : part->missing)
        m_wanted->addWidget(new InfoLine(Tone::Warn, item.text, this));
    if (part->missing.empty())
        m_wanted->addWidget(
            new InfoLine(Tone::Ok, tr("The unit has what the plan wants of each."), this));
}

void UnitInitiativesPage::find()
{
    m_tab->RegisterTab::find();
}

} // namespace thidua
