// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/support_answers.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/gallery.h"
#include "ui/support/sectionlist.h"
#include "ui/support/themecontroller.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace thidua;

namespace {

std::string describe(const QWidget* widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text += u' ' + label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text += u' ' + button->text();
    return text.toStdString();
}

void checkLabel(const QLabel& label)
{
    if (qobject_cast<const ElidedLabel*>(&label) || label.text().isEmpty())
        return;
    if (label.wordWrap())
        CHECK(label.heightForWidth(label.width()) <= label.height());
    else
        CHECK(label.sizeHint().width() <= label.width());
    CHECK(label.fontMetrics().height() <= label.height());
}

void checkSiblings(const QLayout& layout)
{
    QList<QWidget*> widgets;
    for (int i = 0; i < layout.count(); ++i) {
        if (const QLayout* inner = layout.itemAt(i)->layout())
            checkSiblings(*inner);
        if (QWidget* widget = layout.itemAt(i)->widget(); widget && widget->isVisible())
            widgets << widget;
    }
    for (int i = 0; i < widgets.size(); ++i) {
        for (int j = i + 1; j < widgets.size(); ++j) {
            INFO(describe(widgets[i]) << " | " << describe(widgets[j]));
            CHECK_FALSE(widgets[i]->geometry().intersects(widgets[j]->geometry()));
        }
    }
}

/// Whether the widget is a part of another one that has a name itself.
bool isInnerPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QScrollArea*>(widget) || qobject_cast<const QHeaderView*>(widget);
}

} // namespace

TEST_CASE("no text in the gallery is wider than its widget and nothing overlaps", "[scale]")
{
    ThemeController controller(*qApp);
    controller.setScheme(GENERATE(Scheme::Light, Scheme::Dark));
    controller.setFontScale(GENERATE(90, 100, 150));
    UnexpectedPrompts prompts;
    Gallery gallery(controller, prompts);
    gallery.resize(std::max(1366, gallery.minimumSizeHint().width()), 1000);
    gallery.show();
    QApplication::processEvents();
    gallery.resize(std::max(gallery.width(), int(1366 * controller.fontScale() / 100.0)), 1000);
    QApplication::processEvents();
    int labels = 0;
    for (QLabel* label : gallery.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        INFO(describe(label) << " at " << controller.fontScale());
        checkLabel(*label);
        ++labels;
    }
    CHECK(labels > 40);
    for (QAbstractButton* button : gallery.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<QToolButton*>(button);
        const bool iconOnly =
            tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!button->isVisible() || button->text().isEmpty() || iconOnly)
            continue;
        INFO(describe(button) << " at " << controller.fontScale());
        CHECK(button->minimumSizeHint().width() <= button->width());
        CHECK(button->minimumSizeHint().height() <= button->height());
    }
    for (const QWidget* widget : gallery.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->layout())
            checkSiblings(*widget->layout());
    }
}

TEST_CASE("no figure of the table is shortened", "[scale]")
{
    ThemeController controller(*qApp);
    controller.setFontScale(GENERATE(100, 150));
    UnexpectedPrompts prompts;
    Gallery gallery(controller, prompts);
    gallery.show();
    QApplication::processEvents();
    const auto* table = gallery.findChild<QTableView*>();
    REQUIRE(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column : {2, 3}) {
            const QModelIndex index = table->model()->index(row, column);
            CHECK(table->itemDelegateForIndex(index)->sizeHint({}, index).width()
                  <= table->columnWidth(column));
        }
    }
}

TEST_CASE("everything that takes the focus has a name for screen readers")
{
    ThemeController controller(*qApp);
    UnexpectedPrompts prompts;
    Gallery gallery(controller, prompts);
    gallery.show();
    QApplication::processEvents();
    int named = 0;
    for (QWidget* widget : gallery.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isInnerPart(widget))
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        INFO(describe(widget));
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        ++named;
    }
    CHECK(named > 30);
}
