// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/planpopup.h"

#include "core/base/text.h"
#include "ui/shell/plantreemodel.h"
#include "ui/support/chip.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 360;
constexpr int kRow = 30;

/// Keeps a branch when a plan in it matches without regard to accents.
class PlanFilter : public QSortFilterProxyModel {
public:
    explicit PlanFilter(QObject* parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
    }
    void setNeedle(const QString& needle)
    {
        m_needle = needle;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        QString path;
        for (auto index = sourceModel()->index(row, 0, parent); index.isValid();
             index = index.parent())
            path = index.data().toString() + u' ' + path;
        const bool isPlan =
            sourceModel()->index(row, 0, parent).data(PlanTreeModel::PlanRole).isValid();
        return isPlan && matchesSearch(path, m_needle);
    }

private:
    QString m_needle;
};

/// A plan with its state as a chip at the right; movements and phases in 600.
class PlanDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(kRow)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& colours = theme();
        const bool isPlan = index.data(PlanTreeModel::PlanRole).isValid();
        if (option.state.testFlag(QStyle::State_Selected) && isPlan)
            painter->fillRect(option.rect, colours.row);
        auto text = option.rect.adjusted(space::kTiny, 0, -space::kSmall, 0);
        const auto state = index.data(PlanTreeModel::StateRole).toString();
        if (!state.isEmpty()) {
            const ChipText chip{state};
            const int width = chipSize(chip).width();
            paintChip(painter, QRect(text.right() - width, text.top(), width, text.height()), chip);
            text.setRight(text.right() - width - space::kSmall);
        }
        painter->setFont(roleFont(isPlan ? TypeRole::Body : TypeRole::Strong));
        painter->setPen(isPlan ? colours.text : colours.text2);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
};

} // namespace

PlanPopup::PlanPopup(PlanTreeModel& model, PlanId current, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_proxy(new PlanFilter(this)), m_filter(new QLineEdit(this)),
      m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("planPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    m_filter->setObjectName(QStringLiteral("planFilter"));
    m_filter->setPlaceholderText(tr("Type to find a plan"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->installEventFilter(this);

    m_proxy->setSourceModel(&model);
    m_view->setObjectName(QStringLiteral("planTree"));
    m_view->setAccessibleName(tr("Plans"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new PlanDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->expandAll();
    m_view->setCurrentIndex(m_proxy->mapFromSource(model.indexOf(current)));
    connect(m_filter, &QLineEdit::textChanged, this, &PlanPopup::filter);
    connect(m_view, &QTreeView::clicked, this, &PlanPopup::choose);
    connect(m_view, &QTreeView::activated, this, &PlanPopup::choose);
}

void PlanPopup::openBelow(const QWidget& anchor)
{
    int rows = 0;
    for (auto index = m_proxy->index(0, 0); index.isValid(); index = m_view->indexBelow(index))
        ++rows;
    const int height = m_filter->sizeHint().height() + rows * scaled(kRow) + 4 * space::kSmall;
    resize(scaled(kWidth), qMin(height, scaled(kHeight)));
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    show();
    m_filter->setFocus();
}

bool PlanPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_view->currentIndex());
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_view, event);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PlanPopup::filter(const QString& text)
{
    static_cast<PlanFilter*>(m_proxy)->setNeedle(text);
    m_view->expandAll();
    // The first plan left is what Enter takes.
    auto index = m_proxy->index(0, 0);
    while (index.isValid() && !index.data(PlanTreeModel::PlanRole).isValid())
        index = m_proxy->index(0, 0, index);
    m_view->setCurrentIndex(index);
}

void PlanPopup::choose(const QModelIndex& index)
{
    const auto plan = index.data(PlanTreeModel::PlanRole);
    if (!plan.isValid())
        return;
    close();
    emit chosen(PlanId{plan.toLongLong()});
}

} // namespace thidua
