// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reminderpaper.h"

#include "core/reports/kinds/coveragewords.h"
#include "core/reports/kinds/paperwords.h"

#include <QHash>
#include <algorithm>

namespace thidua::report {

namespace {

/// A unit with what it owes.
struct Owing {
    const Member* member;
    std::vector<MissingThing> missing;
};

std::vector<Owing> owingUnits(const MovementState& state, const std::vector<UnitId>& units)
{
    std::vector<Owing> result;
    for (const Member& member : state.book->members) {
        const bool wanted =
            units.empty() || std::find(units.begin(), units.end(), member.unit) != units.end();
        if (!wanted)
            continue;
        auto missing = state.missing(member.unit);
        std::erase_if(missing, [](const MissingThing& thing) { return thing.encouraged; });
        if (!missing.empty())
            result.push_back({&member, std::move(missing)});
    }
    return result;
}

bool isOverdue(const Owing& owing)
{
    return std::any_of(owing.missing.begin(), owing.missing.end(),
                       [](const MissingThing& thing) { return thing.late; });
}

/// One row for each thing that is missing, with the units that owe it, by its day.
Table owingTable(const std::vector<Owing>& owing)
{
    std::vector<std::pair<QDate, QString>> things;
    QHash<QString, QStringList> units;
    for (const Owing& one : owing) {
        for (const MissingThing& thing : one.missing) {
            const QString words = missingWords(thing);
            if (!units.contains(words))
                things.emplace_back(thing.until, words);
            units[words].append(one.member->name);
        }
    }
    std::stable_sort(things.begin(), things.end(), [](const auto& left, const auto& right) {
        if (left.first.isValid() != right.first.isValid())
            return left.first.isValid();
        return left.first < right.first;
    });
    Table table;
    table.columns = {
        {0, 11, Align::Centre}, {1, 0, Align::Left}, {0, 20, Align::Right}, {1.4, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Nội dung, thời hạn"),
                           QStringLiteral("Số đơn vị"), QStringLiteral("Đơn vị chưa thực hiện")})};
    int number = 0;
    for (const auto& [day, words] : things)
        table.rows.push_back(
            bodyRow({QString::number(++number), words, QString::number(units.value(words).size()),
                     units.value(words).join(QStringLiteral("; "))}));
    return table;
}

/// To a single unit: what it owes, point by point.
void addOwnList(const Owing& owing, std::vector<Block>& blocks)
{
    int number = 0;
    for (const MissingThing& thing : owing.missing)
        blocks.emplace_back(
            running(plain(QStringLiteral("%1. %2").arg(++number).arg(missingWords(thing)))));
}

QByteArray canonicalData(const MovementState& state, const std::vector<Owing>& owing)
{
    QString text = state.today.toString(Qt::ISODate) + u'\n';
    for (const Owing& one : owing) {
        text += one.member->code + u'\n';
        for (const MissingThing& thing : one.missing)
            text += missingWords(thing) + u'\n';
    }
    return text.toUtf8();
}

} // namespace

bool owesAnything(const MovementState& state, const std::vector<UnitId>& units)
{
    return !owingUnits(state, units).empty();
}

Section reminderPaper(const MovementState& state, const std::vector<UnitId>& units,
                      const PaperFrame& frame)
{
    const std::vector<Owing> owing = owingUnits(state, units);
    const auto overdue = std::count_if(owing.begin(), owing.end(), isOverdue);
    Section section;
    section.bookmark = QStringLiteral("Văn bản nhắc");
    std::vector<Block>& blocks = section.blocks;
    NationalHeader header = nationalHeader(frame, QStringLiteral("SYT-TCCB"));
    header.subject = QStringLiteral("V/v đôn đốc thực hiện phong trào thi đua");
    blocks.emplace_back(header);
    Paragraph address =
        running(plain(owing.size() == 1 ? QStringLiteral("Kính gửi: %1").arg(owing[0].member->name)
                                        : QStringLiteral("Kính gửi: Các đơn vị có tên trong danh "
                                                         "sách dưới đây")));
    address.align = Align::Centre;
    address.firstIndentMm = 0;
    address.beforePt = 12;
    blocks.emplace_back(address);
    blocks.emplace_back(running(plain(
        owing.size() == 1
            ? QStringLiteral("%1, qua theo dõi đến ngày %2, đơn vị chưa hoàn thành các nội "
                             "dung sau:")
                  .arg(beginningOnPaper(state.book->plan), dayOnPaper(state.today))
            : QStringLiteral("%1, qua theo dõi đến ngày %2, còn %3 đơn vị chưa hoàn thành các nội "
                             "dung sau (%4 đơn vị có nội dung đã quá hạn):")
                  .arg(beginningOnPaper(state.book->plan), dayOnPaper(state.today))
                  .arg(owing.size())
                  .arg(overdue))));
    if (owing.size() == 1)
        addOwnList(owing.front(), blocks);
    else
        blocks.emplace_back(owingTable(owing));
    if (owing.size() > 1 && !state.board.columns.empty()) {
        Paragraph lead =
            running(plain(QStringLiteral("Kết quả chung của các đơn vị phải thực hiện:")));
        lead.keepWithNext = true;
        blocks.emplace_back(lead);
        Table table = launchTable(state.board);
        // Who has not done it stands in the list above.
        table.columns.pop_back();
        table.head.front().cells.pop_back();
        for (Row& row : table.rows)
            row.cells.pop_back();
        blocks.emplace_back(std::move(table));
    }
    blocks.emplace_back(running(plain(QStringLiteral(
        "Đề nghị Thủ trưởng các đơn vị khẩn trương thực hiện, gửi văn bản, minh chứng "
        "về Sở Y tế để tổng hợp. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề "
        "nghị phản ánh kịp thời để được hướng dẫn./."))));
    SignatureBlock signatures;
    signatures.columns = {signature(frame.chairSigner, frame.chairName)};
    signatures.recipients = {QStringLiteral("Như trên"),
                             QStringLiteral("Ban Giám đốc (để báo cáo)"),
                             QStringLiteral("Lưu: VT, TCCB")};
    signatures.spaceMm = 20;
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(state, owing));
    return section;
}

} // namespace thidua::report
