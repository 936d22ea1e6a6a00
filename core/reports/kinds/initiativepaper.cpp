// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/initiativepaper.h"

#include "core/reports/kinds/coveragewords.h"
#include "core/reports/kinds/paperwords.h"

namespace thidua::report {

namespace {

void addHeading(const char* title, std::vector<Block>& blocks)
{
    blocks.emplace_back(Heading{bold(QString::fromUtf8(title)), 2});
}

QString linesAsOne(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral("; "));
}

QString effectWords(const Initiative& initiative)
{
    QStringList parts;
    if (!initiative.effect.isEmpty())
        parts.append(linesAsOne(initiative.effect));
    if (initiative.benefit.kind != Money::Kind::Unknown)
        parts.append(
            QStringLiteral("làm lợi %1 mỗi năm").arg(moneyOnPaper(initiative.benefit, true)));
    return parts.isEmpty() ? QStringLiteral("Chưa đánh giá") : parts.join(QStringLiteral("; "));
}

QString recognitionWords(const InitiativeRow& row)
{
    const Initiative& initiative = row.initiative;
    QStringList parts;
    if (!initiative.recogniser.isEmpty())
        parts.append(initiative.recogniser);
    if (!initiative.recognition.isEmpty())
        parts.append(initiative.recognisedOn.isValid() ? QStringLiteral("%1, %2").arg(
                         initiative.recognition, dayOnPaper(initiative.recognisedOn))
                                                       : initiative.recognition);
    if (!row.rewardedIn.isEmpty())
        parts.append(QStringLiteral("đã khen thưởng: %1 (%2)")
                         .arg(orDash(row.rewardDocument), dayOnPaper(row.rewardedOn)));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral("; "));
}

QString titleWords(const Initiative& initiative)
{
    QString words = initiative.title;
    if (!initiative.authors.isEmpty())
        words += QStringLiteral(" (%1)").arg(
            QString(initiative.authors).replace(u'\n', QStringLiteral(", ")));
    if (!initiative.summary.isEmpty())
        words += QStringLiteral(". ") + linesAsOne(initiative.summary);
    return words;
}

Table registerTable(const InitiativeRegister& initiatives)
{
    Table table;
    table.columns = {{0, 10, Align::Centre}, {2, 0, Align::Left},  {1.2, 0, Align::Left},
                     {0, 25, Align::Left},   {0, 28, Align::Left}, {0, 28, Align::Left},
                     {1.3, 0, Align::Left},  {1, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Tên sáng kiến, mô hình (tác giả)"),
                           QStringLiteral("Đơn vị"), QStringLiteral("Loại"),
                           QStringLiteral("Lĩnh vực"), QStringLiteral("Giai đoạn"),
                           QStringLiteral("Hiệu quả"), QStringLiteral("Công nhận")})};
    int number = 0;
    for (const InitiativeRow& row : initiatives.rows)
        table.rows.push_back(
            bodyRow({QString::number(++number), titleWords(row.initiative), row.unitName,
                     initiativeKindOnPaper(row.initiative.kind),
                     initiativeFieldOnPaper(row.initiative.field), initiativeStageOnPaper(row),
                     effectWords(row.initiative), recognitionWords(row)}));
    return table;
}

QByteArray canonicalData(const MovementState& state, const InitiativeRegister& initiatives)
{
    QString text = state.today.toString(Qt::ISODate) + u'\n';
    for (const InitiativeRow& row : initiatives.rows)
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(row.unitCode, row.initiative.code, row.initiative.title,
                         enumCode(row.stage()));
    return text.toUtf8();
}

} // namespace

QString initiativeKindOnPaper(InitiativeKind kind)
{
    switch (kind) {
    case InitiativeKind::Initiative:
        return QStringLiteral("Sáng kiến");
    case InitiativeKind::Model:
        return QStringLiteral("Mô hình");
    case InitiativeKind::Solution:
        return QStringLiteral("Giải pháp cải tiến");
    case InitiativeKind::Topic:
        return QStringLiteral("Đề tài khoa học");
    case InitiativeKind::Breakthrough:
        return QStringLiteral("Nhiệm vụ đột phá");
    }
    return {};
}

QString initiativeFieldOnPaper(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Digital:
        return QStringLiteral("Chuyển đổi số");
    case InitiativeField::Green:
        return QStringLiteral("Chuyển đổi xanh");
    case InitiativeField::Science:
        return QStringLiteral("Khoa học, công nghệ");
    case InitiativeField::Innovation:
        return QStringLiteral("Đổi mới sáng tạo");
    case InitiativeField::Administration:
        return QStringLiteral("Cải cách hành chính");
    case InitiativeField::Other:
        break;
    }
    return QStringLiteral("–");
}

QString initiativeStageOnPaper(const InitiativeRow& row)
{
    static const char* const kStages[] = {"Đề xuất", "Được duyệt", "Áp dụng", "Nhân rộng"};
    QString words = QString::fromUtf8(kStages[static_cast<int>(row.stage())]);
    const InitiativeStep* step = row.lastStep();
    if (step && step->on.isValid())
        words += QStringLiteral(", %1").arg(dayOnPaper(step->on));
    if (!row.initiative.dropped.isEmpty())
        words += QStringLiteral(" (dừng: %1)").arg(row.initiative.dropped);
    return words;
}

QString funnelWords(const InitiativeRegister& initiatives)
{
    return QStringLiteral("Có %1 sáng kiến, mô hình được đề xuất; %2 được duyệt; %3 đã áp dụng; %4 "
                          "đã nhân rộng.")
        .arg(initiatives.reached[0])
        .arg(initiatives.reached[1])
        .arg(initiatives.reached[2])
        .arg(initiatives.reached[3]);
}

Section initiativePaper(const MovementState& state, const InitiativeRegister& initiatives,
                        const PaperFrame& frame)
{
    Section section;
    section.page.orientation = Orientation::Landscape;
    section.bookmark = QStringLiteral("Danh mục sáng kiến, mô hình");
    std::vector<Block>& blocks = section.blocks;
    blocks.emplace_back(nationalHeader(frame, QStringLiteral("BC-SYT")));
    blocks.emplace_back(
        TitleBlock{QStringLiteral("DANH MỤC SÁNG KIẾN, MÔ HÌNH"), state.book->plan.title});
    addHeading("I. Tình hình chung", blocks);
    blocks.emplace_back(
        running(plain(QStringLiteral("Tính đến ngày %1. ").arg(dayOnPaper(state.today)))
                + plain(funnelWords(initiatives))));
    addHeading("II. Kết quả theo yêu cầu của kế hoạch", blocks);
    if (state.coverage.empty())
        blocks.emplace_back(
            running(plain(QStringLiteral("Kế hoạch không đặt yêu cầu tối thiểu."))));
    else
        blocks.emplace_back(coverageTable(state));
    addHeading("III. Danh mục", blocks);
    if (initiatives.rows.empty())
        blocks.emplace_back(running(plain(QStringLiteral("Chưa có sáng kiến nào được đăng ký."))));
    else
        blocks.emplace_back(registerTable(initiatives));
    SignatureBlock signatures;
    signatures.beforePt = 12;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(state, initiatives));
    return section;
}

} // namespace thidua::report
