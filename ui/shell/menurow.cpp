// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menurow.h"

#include "ui/shell/commands.h"
#include "ui/shell/searchbox.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

namespace thidua {

namespace {

constexpr int kHeight = 36;
constexpr int kSearchWidth = 284;
constexpr int kUndoWidth = 330;

QString withKey(const QString& words, const QAction& action)
{
    return QString(words + QStringLiteral(" (")
                   + action.shortcut().toString(QKeySequence::NativeText) + u')');
}

} // namespace

MenuRow::MenuRow(Commands& commands, QWidget* parent)
    : QWidget(parent), m_bar(new QMenuBar(this)), m_search(new SearchBox(this)),
      m_commands(commands)
{
    setGround(this, Ground::Window, Edge::Bottom);
    m_bar->setObjectName(QStringLiteral("menuBar"));
    m_bar->setNativeMenuBar(false);
    commands.fill(m_bar);

    m_undo = makeIconButton(Icon::Undo, tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo = makeIconButton(Icon::Redo, tr("Redo"), this);
    m_redo->setObjectName(QStringLiteral("redoButton"));
    connect(m_undo, &QToolButton::clicked, commands.action(Command::Undo), &QAction::trigger);
    connect(m_redo, &QToolButton::clicked, commands.action(Command::Redo), &QAction::trigger);
    setToolSize(m_search);
    m_search->setMinimumWidth(scaled(160));
    m_search->setMaximumWidth(scaled(kSearchWidth));
    connect(commands.action(Command::Search), &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall - 1, 3, space::kSmall, 3);
    layout->setSpacing(space::kSmall);
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_search, 2);
    setMinimumHeight(scaled(kHeight));
    setSteps({}, {});
}

void MenuRow::setSteps(const QString& undo, const QString& redo)
{
    m_undoName = undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo);
    const auto redoName = redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo);
    auto* undoAction = m_commands.action(Command::Undo);
    auto* redoAction = m_commands.action(Command::Redo);
    const auto& infos = commandInfos();
    const auto menuText = [&](Command command, const QString& name) {
        const auto plain = Commands::tr(infos[static_cast<size_t>(command)].text);
        return name.isEmpty() ? plain
                              : QString(plain + QStringLiteral(": ")
                                        + QString(name).replace(u'&', QStringLiteral("&&")));
    };
    undoAction->setText(menuText(Command::Undo, undo));
    redoAction->setText(menuText(Command::Redo, redo));
    undoAction->setEnabled(!undo.isEmpty());
    redoAction->setEnabled(!redo.isEmpty());
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setAccessibleName(m_undoName);
    m_undo->setToolTip(withKey(m_undoName, *undoAction));
    m_redo->setAccessibleName(redoName);
    m_redo->setToolTip(withKey(redoName, *redoAction));
    updateUndo();
}

void MenuRow::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    updateUndo();
}

void MenuRow::updateUndo()
{
    m_undo->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const auto shown =
        m_undo->fontMetrics().elidedText(m_undoName, Qt::ElideRight, scaled(kUndoWidth));
    // A blank of its own: the style sets text close to the icon.
    m_undo->setText(QString(u' ' + QString(shown).replace(u'&', QStringLiteral("&&"))));
    m_undo->setMaximumWidth(m_narrow ? scaled(space::kToolHeight) : QWIDGETSIZE_MAX);
    m_undo->updateGeometry();
}

} // namespace thidua
