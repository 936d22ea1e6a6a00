// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QFrame>
#include <vector>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace thidua {

/// Something a page can be about: a unit or a bloc.
struct PickerItem {
    qint64 id = 0;
    QString text; ///< as shown
    QString aside; ///< the bloc, shown behind
    QString searched; ///< what typing is compared with
    bool operator==(const PickerItem&) const = default;
};

/// The open list of a picker: type to filter without regard to accents, Enter or a click chooses.
/// Deletes itself when closed.
class PickerPopup : public QFrame {
    Q_OBJECT
public:
    PickerPopup(const std::vector<PickerItem>& items, qint64 current, QWidget* parent);
    void openBelow(const QWidget& anchor);
    /// Looks for this, as if it had been typed.
    void find(const QString& text);

signals:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showFound();

    QStandardItemModel* m_items;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_none; ///< stands in place of an empty list
};

/// A combo box whose list is searched by typing, at once or once it is open. Owned by the page.
class ObjectPicker : public QComboBox {
    Q_OBJECT
public:
    explicit ObjectPicker(const QString& name, QWidget* parent = nullptr);

    void setItems(std::vector<PickerItem> items);
    void setCurrentId(qint64 id);
    qint64 currentId() const;
    /// Chooses the item before or after, with a signal.
    void step(int by);
    bool canStep(int by) const;
    void showPopup() override;

signals:
    void picked(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    PickerPopup* openPopup();

    std::vector<PickerItem> m_picks;
};

/// A picker as a field of a form: what is picked is its choice.
class PickerField : public ObjectPicker {
    Q_OBJECT
public:
    explicit PickerField(const QString& name, QWidget* parent = nullptr);
};

} // namespace thidua
