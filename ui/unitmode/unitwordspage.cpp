// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitwordspage.h"

#include "core/actions/packages/attachments.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLines = 7;

} // namespace

UnitWordsPage::UnitWordsPage(Workspace& workspace, UnitPlace place)
    : UnitPage(workspace, place, tr("Difficulties and proposals"),
               tr("Write what the council should know. Both may stay blank."))
{
    body()->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin,
                               space::kPageMargin);
    body()->setSpacing(space::kLarge);
    addTopic(
        actions::kDifficulties, tr("Difficulties"),
        tr("What kept the unit from doing what the plan asks, for example a lack of machines."));
    addTopic(actions::kProposals, tr("Proposals"),
             tr("What the unit asks of the department or the council."));
    body()->addStretch(1);
    setFocusProxy(m_fields.front().second);
}

void UnitWordsPage::addTopic(const QString& topic, const QString& title, const QString& hint)
{
    auto* edit = new ParagraphEdit(kLines, this);
    edit->setObjectName(topic);
    edit->setAccessibleName(title);
    edit->setReadOnly(!workspace().isEditable());
    auto* field = new FormField(title, edit, this);
    field->setHint(hint);
    body()->addWidget(field);
    m_fields.emplace_back(topic, edit);
    connect(edit, &ParagraphEdit::finished, this, [this, topic, edit] {
        workspace().apply(actions::saveWords(workspace().ledger(), place().plan, place().unit,
                                             topic, edit->text()));
    });
}

void UnitWordsPage::reload()
{
    for (const auto& [topic, edit] : m_fields) {
        if (!edit->isTyped())
            edit->setText(
                actions::wordsOf(workspace().ledger(), place().plan, place().unit, topic));
    }
}

} // namespace thidua
