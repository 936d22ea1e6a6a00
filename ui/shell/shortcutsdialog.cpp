// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/commands.h"
#include "ui/support/buttons.h"
#include "ui/support/tablestyle.h"

#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace thidua {

namespace {

struct GridKey {
    const char* keys;
    const char* what;
};
constexpr GridKey kGridKeys[] = {
    {"Return", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Accept and go down")},
    {"Shift+Return", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Accept and go up")},
    {"Tab", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Accept and go right")},
    {"F2", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Edit in the cell")},
    {"Esc", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Give the edit up")},
    {"Del", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Clear the cells")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Copy")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Copy with headers")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Paste")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Fill down")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Take the score of the round before")},
    {"Ctrl+Space", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Not applicable")},
    {"Shift+F2", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Note on the cell")},
    {"Ctrl+PgUp", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Previous unit")},
    {"Ctrl+PgDown", QT_TRANSLATE_NOOP("thidua::ShortcutsDialog", "Next unit")},
};

QString shown(const char* portable)
{
    return QKeySequence::fromString(QString::fromLatin1(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

QTreeWidgetItem* addGroup(QTreeWidget& tree, const QString& text)
{
    auto* group = new QTreeWidgetItem(&tree, {text});
    group->setData(0, GroupRole, true);
    group->setData(1, GroupRole, true);
    return group;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Prompts& prompts, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAsksBeforeClosing(false);
    setHeadline(tr("Keyboard shortcuts"));

    auto* tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    styleTree(tree);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    std::optional<Menu> menu;
    QTreeWidgetItem* group = nullptr;
    for (const auto& info : commandInfos()) {
        if (QByteArrayView(info.shortcut).isEmpty())
            continue;
        if (menu != info.menu) {
            menu = info.menu;
            group = addGroup(*tree, Commands::menuText(info.menu).remove(u'&'));
        }
        new QTreeWidgetItem(group, {Commands::plainText(info.command), shown(info.shortcut)});
    }
    group = addGroup(*tree, tr("Score grid"));
    for (const auto& key : kGridKeys)
        new QTreeWidgetItem(group, {tr(key.what), shown(key.keys)});
    tree->expandAll();
    setColumnWidths(tree, {0, 180});
    content()->addWidget(tree, 1);
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
}

} // namespace thidua
