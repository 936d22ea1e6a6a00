// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/remarksbox.h"

#include "core/actions/packages/remarkactions.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/banner.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kAnswerLines = 2;

} // namespace

RemarksBox::RemarksBox(Workspace& workspace, UnitPlace place, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_place(place), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kSmall);
    // Not to be tabbed to, yet a place in the order of the keys: answers come and go and follow it.
    setFocusPolicy(Qt::ClickFocus);
}

void RemarksBox::setCriterion(CriterionId criterion)
{
    if (criterion != m_criterion) {
        // Writing shows the box again, with other fields perhaps.
        for (ParagraphEdit* answer : std::vector(m_answers))
            answer->finish();
    }
    m_criterion = criterion;
    reload();
}

void RemarksBox::reload()
{
    std::vector<Remark> remarks = actions::remarks(m_workspace.ledger(), m_place.plan, m_place.unit)
                                      .value_or(std::vector<Remark>{});
    std::erase_if(remarks, [&](const Remark& remark) {
        return remark.closed || remark.criterion != m_criterion;
    });
    setVisible(!remarks.empty());
    const auto asksTheSame = [](const Remark& left, const Remark& right) {
        return left.id == right.id && left.text == right.text;
    };
    const bool same = std::ranges::equal(remarks, m_shown, asksTheSame);
    m_shown = std::move(remarks);
    if (same) {
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (!m_answers[i]->isTyped())
                m_answers[i]->setText(m_shown[i].answer);
            showQuestion(*m_questions[i], m_shown[i]);
        }
        return;
    }
    m_answers.clear();
    m_questions.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Remark& remark : m_shown)
        add(remark);
}

/// One that has its answer waits for nobody here any more.
void RemarksBox::showQuestion(Banner& banner, const Remark& remark)
{
    banner.setMessage(remark.answer.isEmpty() ? Tone::Warn : Tone::Info, tr("The council asks"),
                      remark.text);
}

void RemarksBox::goTo(RowId remark)
{
    const auto shown = std::ranges::find(m_shown, remark, &Remark::id);
    if (shown != m_shown.end())
        m_answers[static_cast<size_t>(shown - m_shown.begin())]->setFocus(Qt::OtherFocusReason);
}

void RemarksBox::add(const Remark& remark)
{
    auto* question = new Banner(Tone::Warn, {}, {}, this);
    showQuestion(*question, remark);
    auto* answer = new ParagraphEdit(kAnswerLines, this);
    answer->setObjectName(QStringLiteral("remarkAnswer"));
    answer->setText(remark.answer);
    answer->setReadOnly(!m_workspace.isEditable());
    setTabOrder(m_answers.empty() ? static_cast<QWidget*>(this) : m_answers.back(), answer);
    m_answers.push_back(answer);
    m_questions.push_back(question);
    m_column->addWidget(question);
    m_column->addWidget(new FormField(tr("Answer of the unit"), answer, this));
    connect(answer, &ParagraphEdit::finished, this, [this, answer, id = remark.id] {
        m_workspace.apply(actions::answerRemark(m_workspace.ledger(), id, answer->text(),
                                                m_workspace.session().now().toLocalTime().date()));
    });
}

} // namespace thidua
