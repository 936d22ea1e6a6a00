// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoringheader.h"

#include "ui/support/buttons.h"
#include "ui/support/pageheader.h"
#include "ui/support/type.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kRoomyWidth = 1000;
constexpr int kChipWidth = 900;

} // namespace

ScoringHeader::ScoringHeader(QWidget* parent)
    : QWidget(parent), m_picker(new ObjectPicker(tr("Unit"), this)),
      m_previous(makeFramedIconButton(Icon::Left, tr("Previous unit (Ctrl+Page Up)"), this)),
      m_next(makeFramedIconButton(Icon::Right, tr("Next unit (Ctrl+Page Down)"), this)),
      m_first(new Chip({}, this)), m_second(new Chip({}, this)),
      m_print(makeButton(ButtonKind::Secondary, tr("Print the scorecard"), Icon::Print, this)),
      m_more(makeFramedIconButton(Icon::More, tr("Other moves of this sheet"), this)),
      m_primary(makeButton(ButtonKind::Primary, {}, Icon::Check, this))
{
    auto* header = new PageHeader(tr("Scoring"), this);
    m_picker->setObjectName(QStringLiteral("unitPicker"));
    m_picker->setMinimumWidth(scaled(180));
    m_previous->setObjectName(QStringLiteral("previousUnit"));
    m_next->setObjectName(QStringLiteral("nextUnit"));
    m_second->setObjectName(QStringLiteral("sheetState"));
    m_more->setObjectName(QStringLiteral("moreMoves"));
    m_primary->setObjectName(QStringLiteral("primaryMove"));
    m_print->setObjectName(QStringLiteral("printScorecard"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_previous, m_picker, m_next, m_first, m_second})
        header->addMiddle(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_print, m_more, m_primary})
        header->addAction(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(header);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_picker, &ObjectPicker::picked, this, &ScoringHeader::picked);
    connect(m_print, &QPushButton::clicked, this, &ScoringHeader::printWanted);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (!m_moves.empty())
            emit moveWanted(m_moves.front());
    });
}

void ScoringHeader::setItems(std::vector<PickerItem> items, qint64 current)
{
    m_picker->setItems(std::move(items));
    m_picker->setCurrentId(current);
    m_previous->setEnabled(m_picker->canStep(-1));
    m_next->setEnabled(m_picker->canStep(1));
}

void ScoringHeader::setChips(const ChipText& first, const ChipText& second)
{
    m_first->setChip(first);
    m_second->setChip(second);
    arrange();
    m_second->setVisible(!second.text.isEmpty());
}

void ScoringHeader::setTakeOver(const QString& text)
{
    m_takeOver = text;
    fillMenu();
}

void ScoringHeader::setMoves(std::vector<SheetMove> moves, const QString& reason)
{
    m_moves = std::move(moves);
    const bool hasPrimary = !m_moves.empty() && m_moves.front().primary;
    m_primary->setVisible(hasPrimary);
    if (hasPrimary) {
        m_primary->setText(m_moves.front().text);
        setDisabledReason(m_primary, reason);
    }
    m_reason = reason;
    fillMenu();
}

void ScoringHeader::setRemarks(bool offered)
{
    m_remarks = offered;
    fillMenu();
}

/// Without room the print button goes into the menu, then the bloc goes.
void ScoringHeader::arrange()
{
    const bool roomy = width() >= scaled(kRoomyWidth);
    if (m_print->isVisibleTo(this) != roomy) {
        m_print->setVisible(roomy);
        fillMenu();
    }
    m_first->setVisible(!m_first->chip().text.isEmpty() && width() >= scaled(kChipWidth));
}

void ScoringHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ScoringHeader::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    if (!m_print->isVisibleTo(this))
        connect(menu->addAction(icon(Icon::Print), m_print->text()), &QAction::triggered, this,
                &ScoringHeader::printWanted);
    if (!m_takeOver.isEmpty()) {
        QAction* action = menu->addAction(m_takeOver);
        action->setObjectName(QStringLiteral("takeOverAll"));
        connect(action, &QAction::triggered, this, &ScoringHeader::takeOverWanted);
        menu->addSeparator();
    }
    bool separated = false;
    for (const SheetMove& move : m_moves) {
        if (move.primary)
            continue;
        if (move.back && !separated && !menu->isEmpty())
            menu->addSeparator();
        separated = separated || move.back;
        QAction* action = menu->addAction(move.back ? tr("%1…").arg(move.text) : move.text);
        action->setEnabled(m_reason.isEmpty() && move.blocked.isEmpty());
        action->setToolTip(m_reason.isEmpty() ? move.blocked : m_reason);
        connect(action, &QAction::triggered, this, [this, move] { emit moveWanted(move); });
    }
    if (m_remarks) {
        menu->addSeparator();
        connect(menu->addAction(icon(Icon::Clip), tr("Files and words of the unit…")),
                &QAction::triggered, this, &ScoringHeader::sentWanted);
        QAction* action = menu->addAction(icon(Icon::Note), tr("Remarks to the unit…"));
        action->setObjectName(QStringLiteral("remarksToUnit"));
        connect(action, &QAction::triggered, this, &ScoringHeader::remarksWanted);
    }
    m_more->setVisible(!menu->isEmpty());
}

} // namespace thidua
