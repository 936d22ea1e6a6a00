// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/frozenview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace thidua {

namespace {

/// A plain filler instead of a table, so that every cell is read once.
QAccessibleInterface* fillerFor(const QString& className, QObject* object)
{
    if (className != QLatin1String("thidua::FrozenView"))
        return nullptr;
    auto* widget = qobject_cast<QWidget*>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Whitespace) : nullptr;
}

} // namespace

FrozenView::FrozenView(QWidget* parent) : QTableView(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(fillerFor);
        return true;
    }();
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
}

TotalsView::TotalsView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, 0, verticalScrollBar()->sizeHint().width(), 0);
}

} // namespace thidua
