// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/gallery.h"

#include "ui/support/buttons.h"
#include "ui/support/galleryparts.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/sectionlist.h"
#include "ui/support/segments.h"
#include "ui/support/statusline.h"
#include "ui/support/themecontroller.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace thidua {

Gallery::Gallery(ThemeController& controller, Prompts& prompts, QWidget* parent) : QWidget(parent)
{
    setWindowTitle(QStringLiteral("Mẫu điều khiển – Sổ Thi Đua"));
    setWindowIcon(programMark());
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(makeHeader(controller));
    page->addWidget(makeScrollArea(makeContent(prompts), this), 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSidebar());
    middle->addWidget(makeHairline(Qt::Vertical, this));
    middle->addLayout(page, 1);
    auto* status = new StatusLine(this);
    status->setLeft({QStringLiteral("13 đơn vị, 23 tiêu chí"),
                     QStringLiteral("Đang chọn 1 ô: 2.4, thẩm định 4,50")});
    status->setRight({QStringLiteral("Thư ký Hội đồng: Lê Thị Hạnh"), QStringLiteral("100%")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(status);
    resize(1366, 1000);
}

QWidget* Gallery::makeSidebar()
{
    auto* side = new QWidget(this);
    setGround(side, Ground::Sidebar);
    auto* sections = new SectionList(QStringLiteral("Phần"), side);
    sections->setSections({
        {QStringLiteral("overview"), QStringLiteral("Tổng quan"), Icon::Overview, 0},
        {QStringLiteral("plan"), QStringLiteral("Kế hoạch"), Icon::Plan, 1},
        {QStringLiteral("units"), QStringLiteral("Đơn vị và khối"), Icon::Units, 1},
        {QStringLiteral("table"), QStringLiteral("Bảng điểm"), Icon::Table, 1},
        {QStringLiteral("scoring"), QStringLiteral("Chấm điểm"), Icon::Score, 2},
        {QStringLiteral("ranking"), QStringLiteral("Xếp hạng, khen thưởng"), Icon::Rank, 2},
        {QStringLiteral("targets"), QStringLiteral("Chỉ tiêu"), Icon::Target, 3},
        {QStringLiteral("dossiers"), QStringLiteral("Hồ sơ"), Icon::Dossier, 4},
        {QStringLiteral("history"), QStringLiteral("Nhật ký"), Icon::History, 4},
    });
    sections->setBadge(QStringLiteral("scoring"), 4, QStringLiteral("4 phiếu chờ thẩm định"));
    sections->setBadge(QStringLiteral("ranking"), 1, QStringLiteral("1 hồ sơ trùng điểm"));
    sections->setSectionEnabled(QStringLiteral("history"), false);
    sections->setCurrentSection(QStringLiteral("scoring"));
    auto* rail = new SectionList(QStringLiteral("Phần, thu gọn"), side);
    rail->setSections({
        {QStringLiteral("overview"), QStringLiteral("Tổng quan"), Icon::Overview, 0},
        {QStringLiteral("scoring"), QStringLiteral("Chấm điểm"), Icon::Score, 1},
        {QStringLiteral("ranking"), QStringLiteral("Xếp hạng, khen thưởng"), Icon::Rank, 1},
    });
    rail->setBadge(QStringLiteral("ranking"), 1, QStringLiteral("1 hồ sơ trùng điểm"));
    rail->setCurrentSection(QStringLiteral("overview"));
    rail->setRail(true);
    rail->setFixedSize(rail->sizeHint());
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    column->addWidget(sections, 1);
    column->addWidget(rail);
    side->setFixedWidth(sections->sizeHint().width());
    return side;
}

QWidget* Gallery::makeHeader(ThemeController& controller)
{
    auto* header = new PageHeader(QStringLiteral("Mẫu điều khiển"), this);
    auto* scheme = new Segments(QStringLiteral("Giao diện"), header);
    scheme->addSegment(QStringLiteral("Sáng"));
    scheme->addSegment(QStringLiteral("Tối"));
    scheme->setCurrent(theme().isDark ? 1 : 0);
    connect(scheme, &Segments::chosen, this, [&controller](int index) {
        controller.setScheme(index == 0 ? Scheme::Light : Scheme::Dark);
    });
    header->addMiddle(scheme);
    auto* scale = new QComboBox(header);
    scale->setAccessibleName(QStringLiteral("Cỡ chữ"));
    setToolSize(scale);
    for (int percent : {90, 100, 125, 150})
        scale->addItem(QStringLiteral("%1%").arg(percent), percent);
    scale->setCurrentIndex(scale->findData(controller.fontScale()));
    connect(scale, &QComboBox::activated, this,
            [&controller, scale] { controller.setFontScale(scale->currentData().toInt()); });
    header->addMiddle(scale);
    header->addAction(
        makeButton(ButtonKind::Secondary, QStringLiteral("In phiếu"), Icon::Print, header));
    header->addAction(
        makeButton(ButtonKind::Primary, QStringLiteral("Xác nhận thẩm định"), Icon::Check, header));
    return header;
}

QWidget* Gallery::makeContent(Prompts& prompts)
{
    auto* content = new QWidget(this);
    setGround(content, Ground::Window);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kPageMargin, space::kPageMargin, space::kPageMargin,
                               space::kPageMargin);
    column->setSpacing(space::kLarge);
    for (QWidget* part :
         {gallery::buttons(content), gallery::fields(content), gallery::choices(content),
          gallery::banners(content), gallery::tiles(content), gallery::table(content),
          gallery::tree(content), gallery::words(content), gallery::icons(content),
          gallery::dialog(prompts, content)})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

} // namespace thidua
