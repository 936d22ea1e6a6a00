// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/objectpicker.h"

#include "core/base/text.h"
#include "ui/support/searchedit.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace thidua {

namespace {

constexpr int kWidth = 420;
constexpr int kHeight = 380;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kSearchRole = Qt::UserRole + 2;

class FoldedFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setNeedle(const QString& needle)
    {
        m_needle = needle;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return matchesSearch(sourceModel()->index(row, 0, parent).data(kSearchRole).toString(),
                             m_needle);
    }

private:
    QString m_needle;
};

} // namespace

PickerPopup::PickerPopup(const std::vector<PickerItem>& items, qint64 current, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_items(new QStandardItemModel(this)),
      m_search(new SearchEdit(tr("Type to find"), this)), m_list(new QListView(this)),
      m_none(makeLabel({}, TypeRole::Body, this))
{
    auto* filter = new FoldedFilter(this);
    m_found = filter;
    setObjectName(QStringLiteral("pickerPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    for (const PickerItem& item : items) {
        auto* row = new QStandardItem(item.text);
        row->setData(item.id, kIdRole);
        row->setData(item.searched, kSearchRole);
        row->setData(item.aside, NoteRole);
        row->setEditable(false);
        m_items->appendRow(row);
    }
    m_found->setSourceModel(m_items);
    styleList(m_list);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_found);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_none->setObjectName(QStringLiteral("pickerNone"));
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Neutral);
    m_none->hide();
    layout->addWidget(m_none);
    layout->addStretch(0);
    connect(m_search, &QLineEdit::textChanged, this, [this, filter](const QString& text) {
        filter->setNeedle(text);
        showFound();
    });
    connect(m_list, &QListView::clicked, this, &PickerPopup::choose);
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(kIdRole).toLongLong() == current)
            m_list->setCurrentIndex(m_found->mapFromSource(m_items->index(row, 0)));
    }
}

void PickerPopup::openBelow(const QWidget& anchor)
{
    resize(std::max(anchor.width(), scaled(kWidth)), scaled(kHeight));
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus();
}

void PickerPopup::find(const QString& text)
{
    m_search->setText(text);
}

void PickerPopup::showFound()
{
    const bool any = m_found->rowCount() > 0;
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(tr("“%1” was not found. Accents do not matter; try fewer letters.")
                        .arg(m_search->text().trimmed()));
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void PickerPopup::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const qint64 id = index.data(kIdRole).toLongLong();
    close();
    emit chosen(id);
}

ObjectPicker::ObjectPicker(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(28);
}

void ObjectPicker::setItems(std::vector<PickerItem> items)
{
    if (items == m_picks)
        return;
    const QSignalBlocker blocker(this);
    m_picks = std::move(items);
    clear();
    for (const PickerItem& item : m_picks)
        addItem(item.text, item.id);
}

void ObjectPicker::setCurrentId(qint64 id)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(id));
    setToolTip(currentText());
}

qint64 ObjectPicker::currentId() const
{
    return currentData().toLongLong();
}

bool ObjectPicker::canStep(int by) const
{
    const int to = currentIndex() + by;
    return to >= 0 && to < count();
}

void ObjectPicker::step(int by)
{
    if (canStep(by))
        emit picked(itemData(currentIndex() + by).toLongLong());
}

void ObjectPicker::showPopup()
{
    if (!m_picks.empty())
        openPopup();
}

PickerPopup* ObjectPicker::openPopup()
{
    auto* popup = new PickerPopup(m_picks, currentId(), window());
    connect(popup, &PickerPopup::chosen, this, &ObjectPicker::picked);
    popup->openBelow(*this);
    return popup;
}

void ObjectPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            showPopup();
        else
            step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_F4:
        showPopup();
        return;
    default:
        break;
    }
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!m_picks.empty() && plain && !typed.isEmpty() && typed.front().isLetterOrNumber())
        openPopup()->find(typed);
    else
        event->ignore();
}

/// A turn of the wheel must not change the unit by accident.
void ObjectPicker::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

PickerField::PickerField(const QString& name, QWidget* parent) : ObjectPicker(name, parent)
{
    connect(this, &ObjectPicker::picked, this, [this](qint64 id) {
        setCurrentIndex(findData(id));
        emit activated(currentIndex());
    });
}

} // namespace thidua
