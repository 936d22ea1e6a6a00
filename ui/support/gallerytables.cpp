// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/galleryparts.h"

#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace thidua::gallery {

namespace {

QStandardItem* word(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem* number(const QString& text, bool quiet = false)
{
    QStandardItem* item = word(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(quiet, QuietRole);
    return item;
}

template<class T>
QStandardItem* with(QStandardItem* item, int role, const T& value)
{
    item->setData(QVariant::fromValue(value), role);
    return item;
}

void setHeaders(QStandardItemModel* model, const QStringList& names, const QList<int>& numbers)
{
    model->setHorizontalHeaderLabels(names);
    for (int column : numbers)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void addUnit(QStandardItemModel* model, const QStringList& cells, bool tied)
{
    QList<QStandardItem*> row{word(cells[0]),         word(cells[1]), number(cells[2]),
                              number(cells[3], true), word(cells[4]), word(cells[5])};
    row[0]->setData(true, BoldRole);
    row[2]->setData(true, BoldRole);
    if (tied) {
        with(row[0], BarRole, Tone::Warn);
        with(row[0], RowIconRole, Icon::Tie);
        with(row[0], RowIconToneRole, Tone::Warn);
        row[1]->setData(true, BoldRole);
        with(row[5], ToneRole, Tone::Warn);
        row[5]->setData(true, BoldRole);
        for (QStandardItem* item : row)
            with(item, TintRole, Tone::Warn);
    }
    model->appendRow(row);
}

} // namespace

QWidget* table(QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setAccessibleName(QStringLiteral("Xếp hạng"));
    auto* model = new QStandardItemModel(view);
    addUnit(model,
            {QStringLiteral("1"), QStringLiteral("Trung tâm Y tế thành phố An Sơn"),
             QStringLiteral("99,25"), QStringLiteral("97,25"), QStringLiteral("Xuất sắc"),
             QStringLiteral("Đề nghị")},
            false);
    addUnit(model,
            {QStringLiteral("2="), QStringLiteral("Trung tâm Y tế huyện Thanh Thủy"),
             QStringLiteral("97,50"), QStringLiteral("95,50"), QStringLiteral("Xuất sắc"),
             QStringLiteral("Chờ quyết định")},
            true);
    addUnit(model,
            {QStringLiteral("2="), QStringLiteral("Trung tâm Y tế huyện Lâm Bình"),
             QStringLiteral("97,50"), QStringLiteral("94,50"), QStringLiteral("Xuất sắc"),
             QStringLiteral("Chờ quyết định")},
            true);
    addUnit(model,
            {QStringLiteral("6"), QStringLiteral("Trung tâm Y tế huyện Phù Yên"),
             QStringLiteral("94,75"), QStringLiteral("93,75"), QStringLiteral("Giỏi"),
             QStringLiteral("–")},
            false);
    addUnit(model,
            {QStringLiteral("7="),
             QStringLiteral("Trung tâm Y tế huyện Đông Hưng, cơ sở điều trị và cơ sở dự phòng"),
             QStringLiteral("92,50"),
             QStringLiteral("91,50"),
             QStringLiteral("Giỏi"),
             {}},
            false);
    addUnit(model,
            {QStringLiteral("8"),
             QStringLiteral("Trung tâm Y tế huyện Hạ Lộc"),
             QStringLiteral("89,00"),
             QStringLiteral("88,00"),
             {},
             QStringLiteral("63%")},
            false);
    with(model->item(3, 4), NoteRole, QStringLiteral("thiếu 0,25"));
    with(model->item(3, 4), NoteToneRole, Tone::Warn);
    with(model->item(4, 5), ChipRole,
         ChipText{QStringLiteral("Đang thẩm định"), Tone::Info, Icon::Score});
    with(model->item(0, 5), RowIconRole, Icon::Certificate);
    model->item(0, 5)->setData(true, LinkRole);
    with(model->item(5, 5), ProgressRole, 63);
    setHeaders(model,
               {QStringLiteral("Hạng"), QStringLiteral("Đơn vị"), QStringLiteral("Tổng điểm"),
                QStringLiteral("Chuẩn"), QStringLiteral("Xếp loại"),
                QStringLiteral("Khen thưởng, ghi chú")},
               {2, 3});
    view->setModel(model);
    RowDelegate* rows = styleTable(view);
    rows->setColumnLine(2, RowDelegate::ColumnLine::Thin);
    rows->setColumnLine(1, RowDelegate::ColumnLine::Strong);
    view->setSortingEnabled(false);
    headerOf(view)->setSortIndicatorShown(true);
    headerOf(view)->setSortIndicator(2, Qt::DescendingOrder);
    headerOf(view)->setActiveColumn(3);
    setColumnWidths(view, {64, 320, 100, 80, 180, 0});
    fitNumberColumns(view);
    view->selectRow(4);
    view->setMinimumHeight(view->horizontalHeader()->sizeHint().height() + 6 * view->rowHeight(0)
                           + 1);
    return view;
}

QWidget* tree(QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setAccessibleName(QStringLiteral("Tiêu chí"));
    auto* model = new QStandardItemModel(view);
    const auto group = [&](const QString& name, const QString& most, const QString& points) {
        QList<QStandardItem*> row{word(name), number(most), number(points)};
        for (QStandardItem* item : row)
            item->setData(true, GroupRole);
        model->appendRow(row);
        return row.first();
    };
    QStandardItem* second = group(QStringLiteral("II  Ứng dụng trong hoạt động chuyển đổi số"),
                                  QStringLiteral("35,00"), QStringLiteral("32,50"));
    QStandardItem* ticked =
        word(QStringLiteral("2.1  Phần mềm khám, chữa bệnh liên thông LIS, PACS"));
    ticked->setCheckable(true);
    ticked->setCheckState(Qt::Checked);
    second->appendRow(
        {ticked, number(QStringLiteral("8,00"), true), number(QStringLiteral("8,00"))});
    QStandardItem* plain = word(QStringLiteral("2.2  Triển khai bệnh án điện tử"));
    plain->setCheckable(true);
    second->appendRow(
        {plain, number(QStringLiteral("8,00"), true), number(QStringLiteral("7,00"))});
    QStandardItem* extra = group(QStringLiteral("T  Điểm thưởng (tối đa 8,00)"),
                                 QStringLiteral("8,00"), QStringLiteral("2,00"));
    extra->setData(true, RuleAboveRole);
    extra->appendRow({word(QStringLiteral("T.1  Nhận nhiệm vụ thí điểm do Sở giao")),
                      number(QStringLiteral("2,00"), true), number(QStringLiteral("–"))});
    setHeaders(model,
               {QStringLiteral("Tiêu chuẩn, tiêu chí"), QStringLiteral("Tối đa"),
                QStringLiteral("Thẩm định")},
               {1, 2});
    view->setModel(model);
    styleTree(view, RowHeight::Compact);
    setColumnWidths(view, {0, 90, 100});
    view->expand(second->index());
    view->setCurrentIndex(plain->index());
    view->setMinimumHeight(scaled(space::kTableHeader) + 4 * scaled(24) + 2);
    return view;
}

} // namespace thidua::gallery
