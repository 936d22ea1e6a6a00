// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/sectionlist.h"

#include "ui/support/chip.h"
#include "ui/support/type.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace thidua {

namespace {

enum SectionRole {
    IdRole = Qt::UserRole + 1,
    IconRole,
    BadgeRole,
    BadgeHintRole,
    ShortcutRole,
    SeparatorRole
};

constexpr int kRowHeight = 32;
constexpr int kSeparatorHeight = 11;
constexpr int kSide = 8;
constexpr int kIconLeft = 19;
constexpr int kTextLeft = 42;
constexpr int kBar = 3;
constexpr int kDot = 7;
constexpr int kBadgeGap = 4; ///< on both sides of a badge

/// Paints a section: white with a bar when current, its badge at the right or as a dot in the rail.
class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {1, index.data(SeparatorRole).toBool() ? kSeparatorHeight : scaled(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const auto* list = static_cast<const SectionList*>(option.widget);
        if (index.data(SeparatorRole).toBool()) {
            const int inset = list->isRail() ? kSide + 4 : kIconLeft;
            painter->fillRect(QRect(option.rect.left() + inset, option.rect.center().y(),
                                    option.rect.width() - 2 * inset, 1),
                              t.line);
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option, index == list->currentIndex());
        paintContent(painter, option, index, *list);
        painter->restore();
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, bool current)
    {
        const Theme& t = theme();
        const QRectF box = QRectF(option.rect).adjusted(kSide + 0.5, 0.5, -kSide - 0.5, -0.5);
        const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
        if (current) {
            painter->setPen(QPen(focused ? t.accent : t.line, focused ? 2 : 1));
            painter->setBrush(t.surface);
            const double inset = focused ? 0.5 : 0;
            painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset),
                                     space::kControlRadius, space::kControlRadius);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawRoundedRect(
                QRectF(kSide, option.rect.top() + 5, kBar, option.rect.height() - 10), 1.5, 1.5);
        } else if (option.state.testFlag(QStyle::State_MouseOver)
                   && option.state.testFlag(QStyle::State_Enabled)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.line);
            painter->drawRoundedRect(box, space::kControlRadius, space::kControlRadius);
        }
    }

    static void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index, const SectionList& list)
    {
        const Theme& t = theme();
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        QColor ink = index == list.currentIndex() ? t.accent : t.text;
        if (!enabled)
            ink = t.dis;
        const int side = scaled(space::kIcon);
        QRectF mark(option.rect.left() + kIconLeft, 0, side, side);
        if (list.isRail())
            mark.moveLeft(option.rect.left() + (option.rect.width() - side) / 2.0);
        mark.moveTop(option.rect.top() + (option.rect.height() - side) / 2.0);
        paintIcon(painter, index.data(IconRole).value<Icon>(), mark, ink);
        const int count = index.data(BadgeRole).toInt();
        if (list.isRail()) {
            if (count > 0) {
                painter->setPen(QPen(t.sidebar, 1.5));
                painter->setBrush(t.warn);
                painter->drawEllipse(QRectF(mark.right() - 1, mark.top() - 4, kDot + 1, kDot + 1));
            }
            return;
        }
        QRect text = option.rect.adjusted(0, 0, -kSide - kSide / 2, 0);
        text.setLeft(int(mark.right()) + kTextLeft - kIconLeft - space::kIcon);
        if (count > 0) {
            const QSize size = badgeSize(count);
            const QRectF pill(option.rect.right() - kSide - kBadgeGap - size.width() + 1,
                              option.rect.top() + (option.rect.height() - size.height()) / 2.0,
                              size.width(), size.height());
            paintBadge(painter, pill, count);
            text.setRight(int(pill.left()) - kBadgeGap);
        }
        painter->setFont(
            roleFont(index == list.currentIndex() ? TypeRole::Strong : TypeRole::Body));
        painter->setPen(ink);
        painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
};

} // namespace

SectionList::SectionList(const QString& name, QWidget* parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setProperty("ground", QStringLiteral("sidebar"));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SectionDelegate(this));
    setModel(&m_model);
}

void SectionList::setSections(const std::vector<SectionItem>& sections)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model.clear();
    int group = sections.empty() ? 0 : sections.front().group;
    for (const SectionItem& section : sections) {
        if (section.group != group) {
            auto* line = new QStandardItem;
            line->setFlags(Qt::NoItemFlags);
            line->setData(true, SeparatorRole);
            m_model.appendRow(line);
            group = section.group;
        }
        auto* item = new QStandardItem(section.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(section.id, IdRole);
        item->setData(QVariant::fromValue(section.icon), IconRole);
        item->setData(section.shortcut, ShortcutRole);
        m_model.appendRow(item);
        describe(item);
    }
}

void SectionList::setBadge(const QString& id, int count, const QString& hint)
{
    if (QStandardItem* item = find(id)) {
        item->setData(count, BadgeRole);
        item->setData(hint, BadgeHintRole);
        describe(item);
    }
}

void SectionList::setSectionEnabled(const QString& id, bool enabled)
{
    if (QStandardItem* item = find(id))
        item->setEnabled(enabled);
}

void SectionList::setCurrentSection(const QString& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QStandardItem* item = find(id);
    setCurrentIndex(item ? item->index() : QModelIndex());
    viewport()->update();
}

QString SectionList::currentSection() const
{
    return currentIndex().data(IdRole).toString();
}

void SectionList::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    for (int row = 0; row < m_model.rowCount(); ++row)
        describe(m_model.item(row));
    updateGeometry();
    viewport()->update();
}

QSize SectionList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return {m_rail ? space::kRailWidth : std::max(scaled(space::kSidebarWidth), fittingWidth()),
            height};
}

int SectionList::fittingWidth() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Strong));
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const int count = index.data(BadgeRole).toInt();
        const int badge = count > 0 ? badgeSize(count).width() + 2 * kBadgeGap : kBadgeGap;
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()) + badge);
    }
    const int before = kTextLeft - space::kIcon + scaled(space::kIcon);
    return before + widest + kSide + 1; // the advance is rounded
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_quiet && current.isValid())
        emit chosen(current.data(IdRole).toString());
}

void SectionList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

QStandardItem* SectionList::find(const QString& id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(IdRole).toString() == id)
            return m_model.item(row);
    }
    return nullptr;
}

void SectionList::describe(QStandardItem* item)
{
    if (item->data(SeparatorRole).toBool())
        return;
    const QString hint = item->data(BadgeHintRole).toString();
    const QString shortcut = item->data(ShortcutRole).toString();
    QStringList lines;
    if (m_rail || !shortcut.isEmpty())
        lines << (shortcut.isEmpty() ? item->text()
                                     : QStringLiteral("%1 (%2)").arg(item->text(), shortcut));
    if (!hint.isEmpty())
        lines << hint;
    item->setToolTip(lines.join(u'\n'));
    item->setData(hint.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), hint),
                  Qt::AccessibleTextRole);
}

} // namespace thidua
