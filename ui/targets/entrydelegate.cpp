// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/entrydelegate.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTableView>

namespace thidua {

namespace {

constexpr int kFrame = 2;

} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                      theme().line);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    painter->save();
    painter->setPen(QPen(theme().accent, kFrame));
    painter->drawRect(option.rect.adjusted(1, 1, -kFrame, -kFrame));
    painter->restore();
}

bool EntryDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool handled = RowDelegate::editorEvent(event, model, option, index);
    auto* view = qobject_cast<QTableView*>(parent());
    if (handled && view && event->type() == QEvent::MouseButtonPress)
        view->setCurrentIndex(index);
    return handled;
}

} // namespace thidua
