// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelsheets.h"

#include "core/exchange/excel/excellayout.h"

#include <algorithm>

namespace thidua {

namespace {

using Limit = XlsxSheetWriter::Limit;

Limit dayLimit()
{
    return {Limit::Kind::Date,
            {},
            {},
            {},
            {},
            QStringLiteral("Ghi ngày, tháng, năm. Ví dụ: 05/12/2026.")};
}

QString dayOr(QDate day, const QString& otherwise)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : otherwise;
}

void writeInitiative(ExcelSheetMaker& maker, XlsxSheetWriter& sheet, int row,
                     const ReportedInitiative* known)
{
    using Column = InitiativeColumn;
    const ReportedInitiative blank;
    const ReportedInitiative& shown = known ? *known : blank;
    const auto text = [&](int column, const QString& words) {
        sheet.text(row, column, words, XlsxStyle::EntryText);
    };
    text(Column::Title, shown.title);
    text(Column::Authors, shown.authors);
    text(Column::Summary, shown.summary);
    text(Column::Effect, shown.effect);
    text(Column::Benefit, shown.benefit.toField());
    text(Column::ApprovedBy, shown.stages[static_cast<size_t>(InitiativeStage::Approved)].document);
    sheet.text(row, Column::Kind, known ? excelWord(shown.kind) : QString(),
               XlsxStyle::EntryChoice);
    sheet.limit(row, Column::Kind,
                {Limit::Kind::List,
                 maker.book.list(excelWords(kInitiativeKinds)),
                 {},
                 {},
                 {},
                 QStringLiteral("Chọn một loại trong danh sách.")});
    sheet.text(row, Column::Field, known ? excelWord(shown.field) : QString(),
               XlsxStyle::EntryChoice);
    sheet.limit(row, Column::Field,
                {Limit::Kind::List,
                 maker.book.list(excelWords(kExcelFields)),
                 {},
                 {},
                 {},
                 QStringLiteral("Chọn một lĩnh vực trong danh sách.")});
    for (const InitiativeStage stage : kInitiativeStages) {
        const ReportedStage& reached = shown.stages[static_cast<size_t>(stage)];
        const int column = kStageColumns[static_cast<size_t>(stage)];
        if (reached.reached && !reached.on.isValid())
            sheet.text(row, column, QStringLiteral("x"), XlsxStyle::EntryDate);
        else
            sheet.date(row, column, reached.on, XlsxStyle::EntryDate);
    }
}

} // namespace

void writeGuideSheet(const ExcelSheetMaker& maker, QDate due)
{
    XlsxSheetWriter sheet = maker.book.addSheet(QStringLiteral("Hướng dẫn"));
    const ExcelIdentity& identity = maker.identity;
    sheet.width(0, 24);
    sheet.width(1, 100);
    sheet.text(0, 0, QStringLiteral("BIỂU MẪU TỰ CHẤM VÀ BÁO CÁO THI ĐUA"), XlsxStyle::Title);
    int row = 2;
    const auto fact = [&](const QString& name, const QString& words) {
        sheet.text(row, 0, name, XlsxStyle::Label);
        sheet.text(row++, 1, words, XlsxStyle::Plain);
    };
    fact(QStringLiteral("Đơn vị"),
         QStringLiteral("%1 (%2)").arg(identity.unitName, identity.unitCode));
    fact(QStringLiteral("Kế hoạch"), identity.planTitle);
    fact(QStringLiteral("Hạn gửi"), dayOr(due, QStringLiteral("theo văn bản của Hội đồng")));
    fact(QStringLiteral("Gửi về"),
         identity.office.isEmpty() ? QStringLiteral("Thường trực Hội đồng Thi đua – Khen thưởng")
                                   : identity.office);
    fact(QStringLiteral("Số biểu mẫu"), QString::number(identity.form));
    ++row;
    const QString steps[] = {
        QStringLiteral("Mở lần lượt các trang ở cuối màn hình: Tự chấm, Phát động, Chỉ tiêu, Sáng "
                       "kiến, Khó khăn (trang nào kế hoạch không yêu cầu thì không có)."),
        QStringLiteral("Chỉ nhập vào ô màu vàng. Ô khác bị khóa; điểm cộng do Excel tính. Ô màu "
                       "xám không phải nhập."),
        QStringLiteral("Số ghi bằng chữ số (ví dụ 4,5). Không gõ đơn vị tính, không gõ dấu cộng, "
                       "công thức."),
        QStringLiteral("Tiêu chí không áp dụng cho đơn vị: chọn KAĐ và ghi lý do ở cột giải "
                       "trình."),
        QStringLiteral("Không chèn, xóa, trộn ô hay đổi chỗ các dòng; không chép trang từ tệp của "
                       "đơn vị khác. Dán từ tệp khác: dùng “Dán giá trị”."),
        QStringLiteral("Lưu với đuôi .xlsx (không đặt mật khẩu), in trang Tự chấm để lãnh đạo ký, "
                       "rồi gửi tệp này về nơi nhận. Tệp minh chứng gửi kèm riêng."),
        QStringLiteral("Cần sửa sau khi gửi: sửa tiếp trên chính tệp đã gửi rồi gửi lại.")};
    int number = 1;
    for (const QString& step : steps)
        fact(QStringLiteral("Bước %1").arg(number++), step);
    ++row;
    fact(QStringLiteral("Lưu ý"),
         QStringLiteral("Tệp Excel không có chữ ký số. Hội đồng đối chiếu với bản giấy có chữ ký, "
                        "đóng dấu của đơn vị."));
    sheet.setUpPage(identity.unitName);
    sheet.finish();
}

void writeStepSheet(ExcelSheetMaker& maker)
{
    using Column = StepColumn;
    if (std::ranges::none_of(maker.plan.milestones, &Milestone::perUnit))
        return;
    XlsxSheetWriter sheet =
        maker.begin(ExcelSheet::Steps, QStringLiteral("Phát động"),
                    QStringLiteral("KẾ HOẠCH, PHÁT ĐỘNG, ĐĂNG KÝ, BÁO CÁO"),
                    QStringLiteral("Ghi ngày đã thực hiện; chưa thực hiện thì để trống."),
                    {{QStringLiteral("Việc đơn vị phải làm"), 46},
                     {QStringLiteral("Thời hạn"), 16},
                     {QStringLiteral("Ngày thực hiện"), 14},
                     {QStringLiteral("Số văn bản của đơn vị"), 26},
                     {QStringLiteral("Ghi chú"), 40}});
    int row = kExcelFirstRow;
    for (const Milestone& milestone : maker.plan.milestones) {
        if (!milestone.perUnit)
            continue;
        const auto known =
            std::ranges::find(maker.identity.base.steps, milestone.title, &ReportedStep::milestone);
        const ReportedStep base =
            known == maker.identity.base.steps.end() ? ReportedStep{} : *known;
        sheet.text(row, Column::Mark,
                   rowMark(static_cast<int>(maker.identity.steps.size()), maker.identity.form),
                   XlsxStyle::Plain);
        maker.identity.steps.append(milestone.title);
        sheet.text(row, Column::Title, milestone.title, XlsxStyle::Text);
        sheet.text(row, Column::Deadline, dayOr(milestone.lastDay(), QString()), XlsxStyle::Text);
        sheet.date(row, Column::DoneOn, base.doneOn, XlsxStyle::EntryDate);
        sheet.limit(row, Column::DoneOn, dayLimit());
        sheet.text(row, Column::Document, base.document, XlsxStyle::EntryText);
        sheet.text(row, Column::Note, base.note, XlsxStyle::EntryText);
        ++row;
    }
    sheet.freeze(kExcelFirstRow, Column::Deadline, kExcelHeaderRow);
    maker.finish(sheet);
}

void writeInitiativeSheet(ExcelSheetMaker& maker)
{
    using Column = InitiativeColumn;
    XlsxSheetWriter sheet = maker.begin(
        ExcelSheet::Initiatives, QStringLiteral("Sáng kiến"),
        QStringLiteral("SÁNG KIẾN, MÔ HÌNH, GIẢI PHÁP, NHIỆM VỤ ĐỘT PHÁ"),
        QStringLiteral("Mỗi dòng một sáng kiến. Chưa rõ ngày của một bước đã đạt: ghi x."),
        {{QStringLiteral("STT"), 4.5},
         {QStringLiteral("Tên"), 28},
         {QStringLiteral("Loại"), 11},
         {QStringLiteral("Lĩnh vực"), 13},
         {QStringLiteral("Tác giả (mỗi người một dòng)"), 17},
         {QStringLiteral("Tóm tắt"), 23},
         {QStringLiteral("Hiệu quả"), 20},
         {QStringLiteral("Giá trị làm lợi (đồng/năm)"), 13},
         {QStringLiteral("Ngày đề xuất"), 10.5},
         {QStringLiteral("Ngày công nhận"), 10.5},
         {QStringLiteral("Số quyết định công nhận"), 12},
         {QStringLiteral("Ngày áp dụng"), 10.5},
         {QStringLiteral("Ngày nhân rộng"), 10.5}});
    auto& rows = maker.identity.initiatives;
    for (const ReportedInitiative& known : maker.identity.base.initiatives)
        rows.push_back(known.id);
    // Numbers of the form, so that a new one keeps its number when the file comes a second time.
    for (int blank = 1; blank <= kExcelBlankInitiatives; ++blank)
        rows.push_back(InitiativeId{(maker.identity.form << 32) + blank});
    for (size_t place = 0; place < rows.size(); ++place) {
        const int row = kExcelFirstRow + static_cast<int>(place);
        sheet.text(row, Column::Mark, rowMark(static_cast<int>(place), maker.identity.form),
                   XlsxStyle::Plain);
        sheet.text(row, Column::Place, QString::number(place + 1), XlsxStyle::Text);
        const auto& known = maker.identity.base.initiatives;
        writeInitiative(maker, sheet, row, place < known.size() ? &known[place] : nullptr);
    }
    sheet.freeze(kExcelFirstRow, Column::Kind, kExcelHeaderRow);
    maker.finish(sheet);
}

void writeWordsSheet(ExcelSheetMaker& maker)
{
    XlsxSheetWriter sheet = maker.begin(
        ExcelSheet::Words, QStringLiteral("Khó khăn"), QStringLiteral("KHÓ KHĂN, KIẾN NGHỊ"),
        QStringLiteral("Xuống dòng trong ô: Alt + Enter (LibreOffice: Ctrl + Enter)."),
        {{QStringLiteral("Mục"), 24}, {QStringLiteral("Nội dung"), 100}});
    int row = kExcelFirstRow;
    for (const QString& topic : {QStringLiteral("difficulties"), QStringLiteral("proposals")}) {
        const auto known =
            std::ranges::find(maker.identity.base.words, topic, &ReportedWords::topic);
        sheet.text(row, WordsColumn::Mark,
                   rowMark(static_cast<int>(maker.identity.topics.size()), maker.identity.form),
                   XlsxStyle::Plain);
        maker.identity.topics.append(topic);
        sheet.text(row, WordsColumn::Topic, excelTopic(topic), XlsxStyle::Text);
        sheet.text(row, WordsColumn::Text,
                   known == maker.identity.base.words.end() ? QString() : known->text,
                   XlsxStyle::EntryText);
        sheet.height(row, 140);
        ++row;
    }
    sheet.freeze(kExcelFirstRow, 0, kExcelHeaderRow);
    maker.finish(sheet);
}

} // namespace thidua
