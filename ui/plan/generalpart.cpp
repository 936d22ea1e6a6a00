// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/generalpart.h"

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/planlock.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <utility>

namespace thidua {

namespace {

constexpr int kPurposeLines = 7;
constexpr int kPurposeRow = 7; ///< below the fields in their narrow order

} // namespace

GeneralPart::GeneralPart(Workspace& workspace, QWidget* parent)
    : PlanPart(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_title(new QLineEdit(this)), m_shortTitle(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_number(new QLineEdit(this)), m_issued(new DateEdit(this)), m_issuer(new QLineEdit(this)),
      m_first(new DateEdit(this)), m_last(new DateEdit(this)), m_subject(new QLineEdit(this)),
      m_purpose(new ParagraphEdit(kPurposeLines, this)),
      m_source(makeLabel({}, TypeRole::Small, this))
{
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_shortTitle->setObjectName(QStringLiteral("planShortTitle"));
    m_number->setObjectName(QStringLiteral("planNumber"));
    m_first->setObjectName(QStringLiteral("planFirst"));
    m_last->setObjectName(QStringLiteral("planLast"));
    m_purpose->setObjectName(QStringLiteral("planPurpose"));
    m_source->setObjectName(QStringLiteral("planSource"));
    m_source->setWordWrap(true);
    setQuiet(m_source);
    arrange();
    for (QLineEdit* edit :
         {m_title, m_shortTitle, m_code, m_number, static_cast<QLineEdit*>(m_issued), m_issuer,
          static_cast<QLineEdit*>(m_first), static_cast<QLineEdit*>(m_last), m_subject})
        connect(edit, &QLineEdit::editingFinished, this, &GeneralPart::commit);
    connect(m_purpose, &ParagraphEdit::finished, this, &GeneralPart::commit);
}

void GeneralPart::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto put = [&](int row, int column, const QString& label, QWidget* control,
                         int span = 1) {
        auto* field = new FormField(label, control, this);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    grid->addWidget(makeLabel(tr("General"), TypeRole::Section, this), 0, 0, 1, 4);
    put(1, 0, tr("Title of the plan"), m_title, 4)->setRequired(true);
    put(2, 0, tr("Short title"), m_shortTitle, 2)
        ->setHint(tr("For the title bar, lists and charts."));
    put(2, 2, tr("Code"), m_code, 2)->setHint(tr("Names the plan in files; unique in the ledger."));
    m_short = {put(3, 0, tr("Number and symbol"), m_number),
               put(3, 1, tr("Date of the document"), m_issued),
               put(4, 0, tr("Period from"), m_first), put(4, 1, tr("up to"), m_last)};
    m_long = {put(3, 2, tr("Issuer"), m_issuer, 2), put(4, 2, tr("Who takes part"), m_subject, 2)};
    put(kPurposeRow, 0, tr("Purpose, one paragraph a line"), m_purpose, 4);
    grid->addWidget(m_source, kPurposeRow + 1, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(kPurposeRow + 2, 1);
    m_grid = grid;
}

/// Two fields a row where four would cut the dates.
void GeneralPart::placeFields()
{
    for (FormField* field : m_short)
        m_grid->removeWidget(field);
    for (FormField* field : m_long)
        m_grid->removeWidget(field);
    const int span = m_narrow ? 2 : 1;
    for (int row = 0; row < 2; ++row) {
        const int top = 3 + row * span;
        for (int column = 0; column < 2; ++column)
            m_grid->addWidget(m_short[static_cast<size_t>(2 * row + column)], top, column * span, 1,
                              span, Qt::AlignTop);
        m_grid->addWidget(m_long[static_cast<size_t>(row)], m_narrow ? top + 1 : top,
                          m_narrow ? 0 : 2, 1, m_narrow ? 4 : 2, Qt::AlignTop);
    }
}

void GeneralPart::resizeEvent(QResizeEvent* event)
{
    PlanPart::resizeEvent(event);
    // In a scroll area that is too small the form has just its least width.
    if (!m_narrow)
        m_wideWidth = minimumSizeHint().width() / fontScale();
    const bool narrow = width() <= m_wideWidth * fontScale();
    if (std::exchange(m_narrow, narrow) != narrow)
        placeFields();
}

void GeneralPart::showBook(Ledger::Book book)
{
    m_filling = true;
    m_book = std::move(book);
    const Plan& plan = m_book->plan;
    m_title->setText(plan.title);
    m_shortTitle->setText(plan.shortTitle);
    m_code->setText(plan.code);
    m_number->setText(plan.number);
    m_issued->setDate(plan.issued);
    m_issuer->setText(plan.issuer);
    m_first->setDate(plan.first);
    m_last->setDate(plan.last);
    m_subject->setText(plan.subject);
    m_purpose->setText(plan.purpose);
    m_source->setText(plan.source.isEmpty() ? QString() : tr("Source: %1").arg(plan.source));
    m_source->setVisible(!plan.source.isEmpty());
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->setCursorPosition(0);
    const bool locked = !wordingLocked(workspace()).isEmpty();
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->setReadOnly(locked);
    m_purpose->setReadOnly(locked);
    m_filling = false;
}

void GeneralPart::commit()
{
    const bool unreadable = !m_issued->check() || !m_first->check() || !m_last->check();
    if (m_filling || unreadable || !wordingLocked(workspace()).isEmpty())
        return;
    Plan plan = m_book->plan;
    plan.title = cleaned(m_title->text());
    plan.shortTitle = cleaned(m_shortTitle->text());
    plan.code = cleaned(m_code->text());
    plan.number = cleaned(m_number->text());
    plan.issued = m_issued->date();
    plan.issuer = cleaned(m_issuer->text());
    plan.first = m_first->date();
    plan.last = m_last->date();
    plan.subject = cleaned(m_subject->text());
    plan.purpose = m_purpose->text();
    if (plan == m_book->plan)
        return;
    // A refused change is taken back on screen, so that leaving the field does not ask again.
    workspace().apply(actions::editPlan(workspace().ledger(), plan));
    showBook(workspace().book());
}

} // namespace thidua
