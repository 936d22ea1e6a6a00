// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/columnfiller.h"

#include "ui/support/type.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>

namespace thidua {

ColumnFiller::ColumnFiller(QAbstractItemView* view, QHeaderView* header, int column, int least)
    : QObject(view), m_view(view), m_header(header), m_column(column), m_least(least)
{
    header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->setStretchLastSection(false);
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fill();
    });
    fill();
}

void ColumnFiller::fill()
{
    if (m_filling || m_header->count() <= m_column)
        return;
    m_filling = true;
    const int others = m_header->length() - m_header->sectionSize(m_column);
    m_header->resizeSection(m_column,
                            std::max(scaled(m_least), m_view->viewport()->width() - others));
    m_filling = false;
}

bool ColumnFiller::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fill();
    return QObject::eventFilter(watched, event);
}

} // namespace thidua
