// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchbox.h"

#include "ui/shell/commands.h"
#include "ui/support/type.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostHits = 10;
constexpr int kRow = 40;
constexpr int kWordsLeft = 56;
enum Role { IconRole = Qt::UserRole, NoteRole };

/// Icon, what was found, and what it is in small type below.
class HitDelegate : public QStyledItemDelegate {
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
        const auto& row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, colours.soft);
        paintIcon(painter, index.data(IconRole).value<Icon>(),
                  QRectF(row.left() + 8, row.center().y() - 7, space::kIcon, space::kIcon),
                  colours.text2);
        const auto text = row.adjusted(34, 2, -space::kSmall, -2);
        painter->setFont(roleFont(TypeRole::Body));
        painter->setPen(colours.text);
        const auto upper = QRect(text.left(), text.top(), text.width(), text.height() / 2);
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
        painter->setFont(roleFont(TypeRole::Small));
        painter->setPen(colours.text2);
        painter->drawText(upper.translated(0, text.height() / 2), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(NoteRole).toString());
    }
};

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : SearchEdit(tr("Find a unit, criterion, section…"), parent),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("searchBox"));
    setClearButtonEnabled(false);
    // A child of the window and not a window of its own: the keyboard never leaves the field.
    auto* popup = new QFrame(parent);
    popup->setObjectName(QStringLiteral("searchPopup"));
    popup->setProperty("card", true);
    popup->hide();
    m_popup = popup;
    m_list = new QListView(popup);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(popup);
    m_nothing->setWordWrap(true);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::kTiny, space::kTiny, space::kTiny, space::kTiny);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(this, &QLineEdit::textEdited, this, &SearchBox::showHits);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void SearchBox::showHits()
{
    m_hits = m_index.find(text(), kMostHits);
    m_model->clear();
    for (const auto& hit : m_hits) {
        auto* item = new QStandardItem(hit.title);
        item->setData(QVariant::fromValue(hit.icon), IconRole);
        item->setData(hit.note, NoteRole);
        item->setAccessibleDescription(hit.note);
        m_model->appendRow(item);
    }
    const bool searching = !text().trimmed().isEmpty();
    m_nothing->setText(tr("Nothing found for “%1”. Accents do not matter; try fewer letters.")
                           .arg(text().trimmed()));
    m_nothing->setVisible(m_hits.empty());
    m_list->setVisible(!m_hits.empty());
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_popup->setVisible(searching);
    if (searching)
        placeList();
}

void SearchBox::placeList()
{
    auto* top = window();
    if (m_popup->parentWidget() != top) {
        m_popup->setParent(top);
        m_popup->show();
    }
    const int width = qMax(this->width(), scaled(420));
    const int rows = static_cast<int>(m_hits.size());
    const int height = m_hits.empty() ? m_popup->layout()->heightForWidth(width)
                                      : rows * scaled(kRow) + 2 * space::kTiny + 4;
    const auto corner = mapTo(top, QPoint(this->width() - width, this->height() + 2));
    m_popup->setGeometry(corner.x(), corner.y(), width, qMax(height, scaled(kRow)));
    m_popup->raise();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const auto location = m_hits[static_cast<size_t>(row)].location;
    setText({}); // clear() could be undone, and Ctrl+Z is the ledger's
    m_popup->hide();
    emit chosen(location);
}

bool SearchBox::event(QEvent* event)
{
    // An empty field has nothing to undo: Ctrl+Z and Ctrl+Y go to the window.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return SearchEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(qMax(0, row - 1), 0));
        return;
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(qMin(m_model->rowCount() - 1, row + 1), 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return;
    case Qt::Key_Escape:
        m_popup->hide();
        break;
    default:
        break;
    }
    SearchEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    if (m_source)
        m_index = m_source();
    SearchEdit::focusInEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    SearchEdit::focusOutEvent(event);
    m_popup->hide();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setText({});
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    SearchEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(roleFont(TypeRole::Caption));
    painter.setPen(theme().text3);
    const auto key =
        QString::fromLatin1(commandInfos()[static_cast<size_t>(Command::Search)].shortcut);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + kWordsLeft;
    if (words + painter.fontMetrics().horizontalAdvance(key) < width())
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, key);
}

} // namespace thidua
