// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/dialogframe.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

namespace thidua {

namespace {

constexpr int kFootNoteShare = 100; ///< of the room between the buttons, when there is a note

QSize sizeOf(DialogSize size)
{
    switch (size) {
    case DialogSize::Small:
        return {480, 0};
    case DialogSize::Medium:
        return {720, 420};
    case DialogSize::Large:
        return {1104, 652};
    }
    return {480, 0};
}

/// Tables, trees and lists have uses of their own for Enter.
bool isInView(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(widget))
            return true;
    }
    return false;
}

} // namespace

DialogFrame::DialogFrame(Prompts& prompts, DialogSize size, QWidget* parent)
    : QDialog(parent), m_prompts(prompts),
      m_icon(new IconView(Icon::Info, space::kBannerIcon, &Theme::info, this)),
      m_headline(makeLabel({}, TypeRole::DialogTitle, this)),
      m_subline(makeLabel({}, TypeRole::Body, this)),
      m_footNote(makeLabel({}, TypeRole::Small, this)), m_content(new QVBoxLayout),
      m_left(new QHBoxLayout), m_right(new QHBoxLayout)
{
    thidua::setTone(m_subline, Tone::Neutral);
    thidua::setTone(m_footNote, Tone::Neutral);
    m_footNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_footNote->setObjectName(QStringLiteral("footNote"));
    for (QLabel* label : {m_headline, m_subline, m_footNote}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_icon->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    top->setSpacing(space::kSmall);
    top->addLayout(head);
    top->addWidget(m_subline);
    m_content->setContentsMargins(0, space::kSmall, 0, 0);
    m_content->setSpacing(space::kMedium);
    top->addLayout(m_content, 1);

    auto* foot = new QWidget(this);
    setGround(foot, Ground::Head, Edge::Top);
    foot->setMinimumHeight(scaled(space::kDialogFooter));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kHuge, space::kSmall, space::kHuge, space::kSmall);
    row->setSpacing(space::kSmall);
    for (QBoxLayout* side : {m_left, m_right})
        side->setSpacing(space::kSmall);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addWidget(m_footNote, kFootNoteShare);
    row->addLayout(m_right);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top, 1);
    column->addWidget(foot);

    QSize wanted = sizeOf(size) * fontScale();
    if (const QScreen* screen = this->screen())
        wanted = wanted.boundedTo(screen->availableSize() - QSize(space::kHuge, space::kHuge));
    setMinimumWidth(std::min(wanted.width(), scaled(sizeOf(DialogSize::Small).width())));
    resize(wanted);
}

void DialogFrame::setHeadline(const QString& fact)
{
    m_headline->setText(fact);
    m_headline->setVisible(!fact.isEmpty());
}

void DialogFrame::setSubline(const QString& meaning)
{
    m_subline->setText(meaning);
    m_subline->setVisible(!meaning.isEmpty());
}

void DialogFrame::setHeadIcon(Icon icon, Tone tone)
{
    m_icon->setIcon(icon, toneInk(tone));
    m_icon->show();
}

QPushButton* DialogFrame::addLeft(QPushButton* button)
{
    m_left->addWidget(button);
    return button;
}

QPushButton* DialogFrame::addRight(QPushButton* button)
{
    m_right->addWidget(button);
    return button;
}

QPushButton* DialogFrame::addEnding(const QString& cancel, const QString& action)
{
    QPushButton* back = addRight(makeButton(ButtonKind::Secondary, cancel));
    connect(back, &QPushButton::clicked, this, &DialogFrame::reject);
    m_primary = addRight(makeButton(ButtonKind::Primary, action));
    connect(m_primary, &QPushButton::clicked, this, &QDialog::accept);
    m_primary->setDefault(true);
    return m_primary;
}

void DialogFrame::setFootNote(const QString& note)
{
    m_footNote->setText(note);
    m_footNote->setVisible(!note.isEmpty());
}

void DialogFrame::fitHeight()
{
    layout()->activate();
    const int wanted =
        std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (wanted > height())
        resize(width(), wanted);
}

void DialogFrame::reject()
{
    const Question question{.title = windowTitle(),
                            .fact = tr("Discard what was just entered?"),
                            .action = tr("Discard"),
                            .cancel = tr("Keep editing"),
                            .destructive = true};
    if (m_asks && m_edited && !m_prompts.confirm(question))
        return;
    QDialog::reject();
}

void DialogFrame::showEvent(QShowEvent* event)
{
    if (!m_watched) {
        m_watched = true;
        watchInputs();
    }
    fitHeight();
    QDialog::showEvent(event);
}

bool DialogFrame::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    // A message that appears below a field needs room of its own.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight();
    return done;
}

void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QDialog::keyPressEvent(event);
    if (event->isAutoRepeat())
        return; // held down, it would press what the first press has brought into its way
    QWidget* focus = focusWidget();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_primary)
            m_primary->click();
    } else if (auto* button = qobject_cast<QAbstractButton*>(focus);
               button && !button->isCheckable()) {
        button->click(); // QDialog would press the default one instead
    } else if (!m_primary) {
        QDialog::keyPressEvent(event);
    } else if (!isInView(focus)) {
        m_primary->click();
    }
}

void DialogFrame::watchInputs()
{
    const auto edited = [this] { m_edited = true; };
    for (auto* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textEdited, this, edited);
    for (auto* edit : findChildren<QPlainTextEdit*>())
        connect(edit, &QPlainTextEdit::textChanged, this, edited);
    for (auto* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::activated, this, edited);
    for (auto* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::clicked, this, edited);
}

} // namespace thidua
