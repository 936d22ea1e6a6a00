// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitpages.h"

#include "ui/unitmode/unitinitiativespage.h"
#include "ui/unitmode/unitparts.h"
#include "ui/unitmode/unitscorespage.h"
#include "ui/unitmode/unitsendpage.h"
#include "ui/unitmode/unitstepspage.h"
#include "ui/unitmode/unittargetspage.h"
#include "ui/unitmode/unitwordspage.h"

namespace thidua {

UnitPages::UnitPages(Workspace& workspace, UnitPlace place, const UnitTodo& todo,
                     const QString& office, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_place(place)
{
    setObjectName(QStringLiteral("pages"));
    for (const TodoPart& part : todo.parts)
        add(partId(part.part), makePage(part.part));
    m_sending = new UnitSendPage(workspace, place, office);
    add(kSendStep, m_sending);
    for (int i = 0; i + 1 < count(); ++i) {
        const auto next = static_cast<size_t>(i) + 1;
        pageAt(i)->setNext(next < todo.parts.size() ? partName(todo.parts[next].part)
                                                    : sendLine(todo, 0, false).text);
        connect(pageAt(i), &UnitPage::nextWanted, this,
                [this, id = m_steps[i + 1]] { emit stepWanted(id); });
    }
}

UnitPage* UnitPages::makePage(UnitPart part)
{
    switch (part) {
    case UnitPart::Scores:
        return new UnitScoresPage(m_workspace, m_place);
    case UnitPart::Steps:
        return new UnitStepsPage(m_workspace, m_place);
    case UnitPart::Targets:
        return new UnitTargetsPage(m_workspace, m_place);
    case UnitPart::Initiatives:
        return new UnitInitiativesPage(m_workspace, m_place);
    case UnitPart::Words:
        break;
    }
    return new UnitWordsPage(m_workspace, m_place);
}

void UnitPages::add(const QString& id, UnitPage* page)
{
    page->setObjectName(id + QStringLiteral("Page"));
    addWidget(page);
    connect(page, &Page::statusChanged, this, [this, page](const QString& text) {
        if (page == this->page())
            emit statusChanged(text);
    });
    connect(page, &UnitPage::itemWanted, this, &UnitPages::itemWanted);
    m_steps << id;
    m_stale.push_back(true);
}

UnitPage* UnitPages::pageAt(int index) const
{
    return static_cast<UnitPage*>(widget(index));
}

bool UnitPages::showStep(const QString& id)
{
    const auto index = static_cast<int>(m_steps.indexOf(id));
    if (index < 0)
        return false;
    setCurrentIndex(index);
    if (m_stale[static_cast<size_t>(index)]) {
        m_stale[static_cast<size_t>(index)] = false;
        page()->reload();
    }
    return true;
}

void UnitPages::showTodo(const UnitTodo& todo)
{
    for (int i = 0; i < count(); ++i)
        pageAt(i)->showTodo(todo);
}

void UnitPages::outdateOthers()
{
    for (int i = 0; i < count(); ++i)
        m_stale[static_cast<size_t>(i)] = i != currentIndex();
}

void UnitPages::written(const ChangeSummary& summary)
{
    outdateOthers();
    page()->update(summary);
}

void UnitPages::readAgain()
{
    outdateOthers();
    page()->reload();
}

} // namespace thidua
