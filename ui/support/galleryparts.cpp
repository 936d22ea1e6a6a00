// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/galleryparts.h"

#include "ui/support/actiontile.h"
#include "ui/support/banner.h"
#include "ui/support/card.h"
#include "ui/support/dateedit.h"
#include "ui/support/dialogframe.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/emptystate.h"
#include "ui/support/formfield.h"
#include "ui/support/infoline.h"
#include "ui/support/numberedit.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/segments.h"
#include "ui/support/stattile.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua::gallery {

namespace {

struct Row {
    explicit Row(QWidget* parent) : widget(new QWidget(parent)), layout(new QHBoxLayout(widget))
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kMedium);
    }

    QWidget* done()
    {
        layout->addStretch(1);
        return widget;
    }

    QWidget* widget;
    QHBoxLayout* layout;
};

template<class T>
T* named(T* control, const QString& name)
{
    control->setAccessibleName(name);
    return control;
}

} // namespace

QWidget* buttons(QWidget* parent)
{
    Row row(parent);
    row.layout->addWidget(makeButton(ButtonKind::Primary, QStringLiteral("Xác nhận thẩm định")));
    row.layout->addWidget(
        makeButton(ButtonKind::Secondary, QStringLiteral("In phiếu"), Icon::Print));
    row.layout->addWidget(makeButton(ButtonKind::Quiet, QStringLiteral("Để sau")));
    row.layout->addWidget(makeButton(ButtonKind::Danger, QStringLiteral("Xóa tệp nộp đã nhận")));
    row.layout->addWidget(makeButton(ButtonKind::Link, QStringLiteral("Mở ba phiếu cạnh nhau")));
    QPushButton* off =
        makeButton(ButtonKind::Primary, QStringLiteral("Chốt danh sách"), Icon::Lock);
    setDisabledReason(off, QStringLiteral("Còn 1 hồ sơ trùng điểm chưa quyết định."));
    row.layout->addWidget(off);
    QPushButton* plain = makeButton(ButtonKind::Secondary, QStringLiteral("In phụ lục"));
    plain->setEnabled(false);
    row.layout->addWidget(plain);
    return row.done();
}

QWidget* fields(QWidget* parent)
{
    auto* both = new QWidget(parent);
    Row row(both);
    Row papers(both);
    auto* number = new NumberEdit;
    number->setValue(Points::hundredths(850));
    row.layout->addWidget(new FormField(QStringLiteral("Điểm"), number), 0, Qt::AlignTop);
    auto* wrong = new NumberEdit;
    wrong->setRange(Points{}, Points::whole(6));
    auto* wrongField = new FormField(QStringLiteral("Thẩm định"), wrong);
    wrong->setText(QStringLiteral("12"));
    wrong->check();
    row.layout->addWidget(wrongField, 0, Qt::AlignTop);
    auto* locked = new QLineEdit(QStringLiteral("Chỉ đọc"));
    locked->setReadOnly(true);
    row.layout->addWidget(new FormField(QStringLiteral("Đã khóa"), locked), 0, Qt::AlignTop);
    auto* units = new QComboBox;
    units->addItems(
        {QStringLiteral("Trung tâm Y tế huyện Thanh Thủy"), QStringLiteral("Bệnh viện Sản Nhi")});
    auto* unitField = new FormField(QStringLiteral("Đơn vị"), units);
    unitField->setRequired(true);
    row.layout->addWidget(unitField, 0, Qt::AlignTop);
    auto* copies = new QSpinBox;
    copies->setValue(3);
    papers.layout->addWidget(new FormField(QStringLiteral("Số bản"), copies), 0, Qt::AlignTop);
    auto* date = new DateEdit;
    date->setDate(QDate(2024, 12, 12));
    papers.layout->addWidget(new FormField(QStringLiteral("Ngày"), date), 0, Qt::AlignTop);
    auto* paper = new QLineEdit;
    paper->setPlaceholderText(QStringLiteral("ví dụ 45/TB-HĐTĐKT"));
    auto* paperField = new FormField(QStringLiteral("Số văn bản"), paper);
    paperField->setRequired(true);
    paperField->setHint(QStringLiteral("Nhập số để ghi quyết định"));
    papers.layout->addWidget(paperField, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row.done());
    column->addWidget(papers.done());
    return both;
}

QWidget* choices(QWidget* parent)
{
    auto* both = new QWidget(parent);
    Row ticks(both);
    auto* below = new QCheckBox(QStringLiteral("Tô ô dưới 60% điểm tối đa"));
    below->setChecked(true);
    auto* partly = new QCheckBox(QStringLiteral("Cả khối"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* three = new QRadioButton(QStringLiteral("Lấy cả 3 đơn vị"));
    three->setChecked(true);
    auto* off = new QCheckBox(QStringLiteral("Dấu chìm “Tạm thời”"));
    off->setChecked(true);
    off->setEnabled(false);
    auto* done = new QProgressBar;
    done->setAccessibleName(QStringLiteral("Đang nhận tệp nộp"));
    done->setTextVisible(false);
    done->setValue(64);
    done->setMinimumWidth(scaled(120));
    auto* text = named(new QPlainTextEdit, QStringLiteral("Lý do"));
    text->setPlainText(QStringLiteral("Ba đơn vị bằng tổng điểm, đều đạt loại Xuất sắc."));
    text->setMaximumHeight(scaled(56));
    text->setMinimumWidth(scaled(360));
    for (QWidget* widget : std::initializer_list<QWidget*>{
             below, new QCheckBox(QStringLiteral("In hai mặt")), partly, off,
             new QRadioButton(QStringLiteral("Lấy 2 đơn vị")), three, done})
        ticks.layout->addWidget(widget);
    Row bars(both);
    auto* segments = new Segments(QStringLiteral("Khối"));
    segments->addSegment(QStringLiteral("Khối 1  Bệnh viện"));
    segments->addSegment(QStringLiteral("Khối 2  Trung tâm Y tế"));
    segments->addSegment(QStringLiteral("Khối 3  Trung tâm, chi cục"));
    segments->setCurrent(1);
    auto* all = makeFilterButton({});
    setFilterCount(all, QStringLiteral("Tất cả"), 23);
    all->setChecked(true);
    auto* reasons = makeFilterButton({});
    setFilterCount(reasons, QStringLiteral("Cần giải trình"), 1);
    auto* tabs = named(new QTabBar, QStringLiteral("Phần của cuộc họp"));
    for (const QString& name :
         {QStringLiteral("Thành viên"), QStringLiteral("Biểu quyết"), QStringLiteral("Biên bản")})
        tabs->addTab(name);
    auto* search = new SearchEdit(QStringLiteral("Tìm đơn vị"));
    search->setMinimumWidth(scaled(180));
    for (QWidget* widget : std::initializer_list<QWidget*>{segments, all, reasons, search})
        bars.layout->addWidget(widget);
    Row more(both);
    for (QWidget* widget : std::initializer_list<QWidget*>{tabs, text})
        more.layout->addWidget(widget);
    more.layout->addWidget(makeIconButton(Icon::Filter, QStringLiteral("Lọc")));
    more.layout->addWidget(makeIconButton(Icon::More, QStringLiteral("Thêm")));
    more.layout->addWidget(makeFramedIconButton(Icon::Left, QStringLiteral("Đơn vị trước")));
    more.layout->addWidget(makeFramedIconButton(Icon::Right, QStringLiteral("Đơn vị sau")));
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ticks.done());
    column->addWidget(bars.done());
    column->addWidget(more.done());
    return both;
}

QWidget* banners(QWidget* parent)
{
    auto* all = new QWidget(parent);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* tie =
        new Banner(Tone::Warn, QStringLiteral("3 đơn vị cùng 97,50 điểm, tranh 2 suất còn lại."),
                   QStringLiteral("Chưa chốt được danh sách Khối 2."));
    tie->setIcon(Icon::Tie);
    tie->addAction(ButtonKind::Primary, QStringLiteral("Mở hồ sơ trùng điểm"));
    tie->addAction(ButtonKind::Secondary, QStringLiteral("Giải thích"));
    auto* pasted =
        new Banner(Tone::Danger, QStringLiteral("Đã dán 38 ô; 2 ô không hợp lệ."),
                   QStringLiteral("2.3 nhận 12,00 trong khi tối đa là 6,00; 3.5 đang khóa."));
    pasted->addAction(ButtonKind::Secondary, QStringLiteral("Xem 2 ô"));
    pasted->setClosable(true);
    pasted->setFlush(true);
    auto* recovery = new Banner(
        Tone::Info, QStringLiteral("Có bản phục hồi mới hơn tệp “so-thi-dua-2024.thidua”."),
        QStringLiteral("Tệp: 16:38 ngày 11/12/2024. Bản phục hồi: 16:52, thêm 14 thay đổi. So sánh "
                       "rồi mới chọn; bản kia được giữ lại."));
    recovery->setIcon(Icon::Backup);
    recovery->addAction(ButtonKind::Secondary, QStringLiteral("So sánh hai bản"));
    recovery->addAction(ButtonKind::Quiet, QStringLiteral("Để sau"));
    auto* received = new Banner(Tone::Ok, QStringLiteral("Đã nhận 500 tệp nộp."),
                                QStringLiteral("Không có xung đột."));
    received->setClosable(true);
    for (Banner* banner : {tie, pasted, recovery, received})
        column->addWidget(banner);
    return all;
}

QWidget* tiles(QWidget* parent)
{
    auto* all = new QWidget(parent);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kMedium);
    auto* received = new StatTile(QStringLiteral("Phiếu đã nhận"));
    received->setFigure(QStringLiteral("30"), QStringLiteral("/30"));
    received->setChip(ChipText{QStringLiteral("Đủ"), Tone::Ok, Icon::Ok});
    received->setProgress(100);
    received->setLine(QStringLiteral("Đủ 3 khối; phiếu cuối ngày 29/11"));
    auto* awards = new StatTile(QStringLiteral("Suất khen đã rõ"));
    awards->setFigure(QStringLiteral("6"), QStringLiteral("/8"));
    awards->setChip(ChipText{QStringLiteral("Chờ 2"), Tone::Warn, Icon::Warn});
    awards->setProgress(75);
    awards->setLine(QStringLiteral("2 suất chờ quyết định trùng điểm"));
    auto* card = new Card(QStringLiteral("Dẫn đầu từng khối"));
    card->setNote(QStringLiteral("điểm thẩm định"));
    auto* chips = new Row(card);
    for (const ChipText& chip :
         {ChipText{QStringLiteral("Khối 2")},
          ChipText{QStringLiteral("Đang thẩm định"), Tone::Info, Icon::Score},
          ChipText{QStringLiteral("Ổ mạng"), Tone::Warn, Icon::Warn},
          ChipText{QStringLiteral("Xuất sắc"), Tone::Accent, Icon::Star},
          ChipText{QStringLiteral("Xung đột"), Tone::Danger, Icon::Tie}})
        chips->layout->addWidget(new Chip(chip));
    card->content()->addWidget(chips->done());
    delete chips;
    card->content()->addWidget(new InfoLine(Tone::Warn, QStringLiteral("4 giấy khen, vượt 1")));
    card->content()->addStretch(1);
    auto* empty = new EmptyState(
        Icon::Units,
        QStringLiteral(
            "Chưa có đơn vị. Nhập từ tệp CSV (Excel lưu dạng CSV) hoặc thêm từng đơn vị."));
    empty->setAction(QStringLiteral("Thêm đơn vị"));
    empty->setLink(QStringLiteral("Mở dữ liệu mẫu"));
    auto* create = new ActionTile(Icon::Add, QStringLiteral("Tạo sổ mới"),
                                  QStringLiteral("Bắt đầu từ mẫu hoặc sổ trống"));
    create->setPrimary(true);
    create->setHint(QStringLiteral("Ctrl+N"));
    auto* open = new ActionTile(Icon::Open, QStringLiteral("Mở sổ"),
                                QStringLiteral("Chọn một tệp .thidua trên máy này"));
    open->setHint(QStringLiteral("Ctrl+O"));
    auto* model = new ActionTile(Icon::Rank, QStringLiteral("Bảng điểm 100 + 8"),
                                 QStringLiteral("3 khối, 5 mức xếp loại, quy định trùng điểm"),
                                 ActionTile::Shape::Upright);
    model->setHint(QStringLiteral("Chuyên đề 2024"));
    grid->addWidget(received, 0, 0);
    grid->addWidget(awards, 0, 1);
    grid->addWidget(card, 0, 2, 1, 2);
    grid->addWidget(create, 1, 0);
    grid->addWidget(open, 2, 0);
    grid->addWidget(model, 1, 1, 2, 1);
    grid->addWidget(empty, 1, 2, 2, 2);
    return all;
}

QWidget* words(QWidget* parent)
{
    auto* all = new QWidget(parent);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kHuge);
    const QString sample = QStringLiteral("Ẩn dụ, Ữ, Ệ, Ỹ: 97,50 điểm");
    int column = 0;
    for (TypeRole role :
         {TypeRole::Figure, TypeRole::PageTitle, TypeRole::DialogTitle, TypeRole::Section,
          TypeRole::Body, TypeRole::Strong, TypeRole::Small, TypeRole::Caption}) {
        grid->addWidget(makeLabel(sample, role), column / 3, column % 3);
        ++column;
    }
    column = 0;
    for (Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn}) {
        QLabel* label = makeLabel(QStringLiteral("97,50 điểm"), TypeRole::Strong);
        thidua::setTone(label, tone);
        grid->addWidget(label, 3 + column / 3, column % 3);
        ++column;
    }
    auto* longName = new ElidedLabel(QStringLiteral(
        "Trung tâm Kiểm soát bệnh tật tỉnh và các đơn vị y tế dự phòng trực thuộc Sở Y tế"));
    longName->setMaximumWidth(scaled(240));
    grid->addWidget(longName, 5, 0);
    grid->addWidget(
        new InfoLine(Tone::Info, QStringLiteral("Không cần mạng, không cần quyền quản trị.")), 5,
        1);
    grid->addWidget(new InfoLine(Tone::Danger,
                                 QStringLiteral("Ngày 31/11/2024 không có. Tháng 11 có 30 ngày.")),
                    5, 2);
    return all;
}

QWidget* icons(QWidget* parent)
{
    auto* card = new Card(QStringLiteral("Biểu tượng"), parent);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kMedium);
    constexpr int kColumns = 15;
    int place = 0;
    for (Icon each : allIcons()) {
        auto* cell = new QHBoxLayout;
        cell->setSpacing(space::kTiny);
        auto* large = new IconView(each, space::kLargeIcon, &Theme::text, card);
        large->setToolTip(iconName(each));
        cell->addWidget(large);
        cell->addWidget(new IconView(each, space::kIcon, &Theme::accent, card));
        grid->addLayout(cell, place / kColumns, place % kColumns);
        ++place;
    }
    auto* marks = new QHBoxLayout;
    for (int side : {16, 24, 32, 48}) {
        auto* mark = new QLabel(card);
        mark->setPixmap(programMark().pixmap(side));
        marks->addWidget(mark);
    }
    marks->addStretch(1);
    card->content()->addLayout(grid);
    card->content()->addLayout(marks);
    return card;
}

QWidget* dialog(Prompts& prompts, QWidget* parent)
{
    auto* frame = new DialogFrame(prompts, DialogSize::Small, parent);
    frame->setWindowFlags(Qt::Widget);
    frame->setHeadline(QStringLiteral("Trả phiếu cho TTYT huyện Yên Lạc?"));
    frame->setSubline(QStringLiteral("Đơn vị sẽ sửa lại tự chấm; điểm thẩm định được giữ."));
    auto* reason = new QPlainTextEdit;
    reason->setMaximumHeight(scaled(64));
    auto* field = new FormField(QStringLiteral("Lý do"), reason);
    field->setRequired(true);
    frame->content()->addWidget(field);
    frame->addLeft(makeButton(ButtonKind::Secondary, QStringLiteral("In phiếu"), Icon::Print));
    frame->addEnding(QStringLiteral("Hủy"), QStringLiteral("Trả phiếu"));
    return frame;
}

} // namespace thidua::gallery
