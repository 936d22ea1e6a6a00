// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reports/papers.h"

#include "tests/support/catch.h"

namespace thidua::testing {

using namespace report;

Table scoreTable(int criteria)
{
    const auto row = [](const QStringList& cells, RowKind kind = RowKind::Body) {
        Row result{.kind = kind};
        for (const QString& cell : cells)
            result.cells.push_back({.text = plain(cell)});
        return result;
    };
    Table table;
    table.columns = {{.fixedMm = 9, .align = Align::Centre},
                     {.share = 1},
                     {.fixedMm = 14, .align = Align::Right},
                     {.fixedMm = 15, .align = Align::Right},
                     {.fixedMm = 16, .align = Align::Right}};
    table.head = {row({QStringLiteral("TT"), QStringLiteral("Tiêu chuẩn, tiêu chí"),
                       QStringLiteral("Điểm tối đa"), QStringLiteral("Tự chấm"),
                       QStringLiteral("Chung cuộc")})};
    for (int i = 0; i < criteria; ++i) {
        if (i % 6 == 0)
            table.rows.push_back(
                row({QString::number(i / 6 + 1), QStringLiteral("Tiêu chuẩn %1").arg(i / 6 + 1),
                     QStringLiteral("25,00"), QStringLiteral("24,00"), QStringLiteral("24,00")},
                    RowKind::Group));
        table.rows.push_back(
            row({QStringLiteral("%1.%2").arg(i / 6 + 1).arg(i % 6 + 1),
                 QStringLiteral("Tiêu chí số %1").arg(i + 1), QStringLiteral("6,00"),
                 QStringLiteral("5,25"), QStringLiteral("4,50")}));
    }
    table.rows.push_back(row({QString(), QStringLiteral("TỔNG ĐIỂM"), QStringLiteral("108,00"),
                              QStringLiteral("99,75"), QStringLiteral("97,50")},
                             RowKind::Total));
    return table;
}

Section scorecard(int criteria)
{
    Section section;
    section.control = ControlLine{
        .qr = QStringLiteral("7F3A91C204DE8B56"),
        .checkCode = QStringLiteral("7F3A91C204DE8B56"),
        .source = QStringLiteral("So-thi-dua-2024, bản chốt số 1 lúc 15:20 ngày 18/12/2024")};
    section.blocks.push_back(
        NationalHeader{.superior = QStringLiteral("UBND TỈNH AN SƠN"),
                       .issuer = QStringLiteral("SỞ Y TẾ"),
                       .number = QStringLiteral("Số: 118/PCĐ-SYT"),
                       .placeAndDate = QStringLiteral("An Sơn, ngày 18 tháng 12 năm 2024")});
    section.blocks.push_back(TitleBlock{
        .kind = QStringLiteral("PHIẾU CHẤM ĐIỂM"),
        .abstract = QStringLiteral(
            "Chuyên đề thi đua “Ứng dụng công nghệ thông tin phục vụ Chuyển đổi số” trong ngành "
            "Y tế năm 2024")});
    section.blocks.push_back(SplitLine{.left = plain(QStringLiteral("Đơn vị: "))
                                           + bold(QStringLiteral("TTYT Thanh Thủy")),
                                       .right = plain(QStringLiteral("Khối thi đua: Khối 2"))});
    section.blocks.push_back(scoreTable(criteria));
    section.blocks.push_back(
        Notes{.lead = QStringLiteral("Lý do chênh lệch:"),
              .numbered = {QStringLiteral("Chưa có quyết định phê duyệt cấp độ 3."),
                           QStringLiteral("Đơn vị tính thiếu 2 xã.")},
              .tail = QStringLiteral("KAĐ: không áp dụng.")});
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    section.blocks.push_back(SignatureBlock{
        .columns = {
            {{QStringLiteral("ĐẠI DIỆN ĐƠN VỊ")}, note, QStringLiteral("Phạm Thị Mai")},
            {{QStringLiteral("TỔ KIỂM TRA")}, note, QStringLiteral("Nguyễn Văn Hòa")},
            {{QStringLiteral("CHỦ TỊCH HỘI ĐỒNG")}, note, QStringLiteral("Trần Văn Minh")}}});
    return section;
}

Document documentOf(Section section)
{
    Document document{.title = QStringLiteral("Phiếu chấm điểm TTYT Thanh Thủy"),
                      .date = QDateTime(QDate(2024, 12, 18), QTime(8, 20), Qt::UTC)};
    document.sections.push_back(std::move(section));
    return document;
}

Document documentOf(std::vector<Block> blocks)
{
    return documentOf(Section{.blocks = std::move(blocks)});
}

LaidOutDocument laidOut(const Document& document)
{
    Result<LaidOutDocument> result = layout(document);
    INFO((result ? QString() : result.error().message).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

QStringList pageTexts(const LaidOutDocument& document)
{
    QStringList texts;
    for (const LaidOutPage& page : document.pages)
        texts << page.toPlainText();
    return texts;
}

} // namespace thidua::testing
