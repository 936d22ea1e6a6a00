// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/receptionpaper.h"

#include "core/actions/packages/returndesk.h"
#include "core/actions/plan/calendaractions.h"
#include "core/base/dates.h"
#include "core/domain/plan/deadline.h"
#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/receptionrows.h"

#include <algorithm>

namespace thidua::report {

namespace {

/// Whether it came in time; late by worked days, as reminders count them.
QString timeliness(const ReceivedReturn& one)
{
    const Reception& reception = one.reception;
    if (!reception.due.isValid())
        return QStringLiteral("không đặt hạn");
    if (!reception.isLate())
        return QStringLiteral("đúng hạn");
    return one.lateDays == 0 ? QStringLiteral("muộn, trong ngày nghỉ")
                             : QStringLiteral("muộn %1 ngày làm việc").arg(one.lateDays);
}

QString withDeadline(const ReceivedReturn& one)
{
    const QDate due = one.reception.due;
    return due.isValid() ? QStringLiteral("%1 (hạn %2)").arg(timeliness(one), formatDate(due))
                         : timeliness(one);
}

struct Sums {
    int total = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
};

Sums sumsOf(const std::vector<ReceivedReturn>& returns)
{
    Sums sums;
    for (const ReceivedReturn& one : returns) {
        sums.total += one.reception.total;
        sums.added += one.reception.added;
        sums.changed += one.reception.changed;
        sums.unchanged += one.reception.unchanged;
        sums.rejected += one.reception.rejected;
    }
    return sums;
}

QString sumSentence(const Sums& sums)
{
    return QStringLiteral("Tổng số %1 dòng = %2 dòng mới + %3 dòng thay đổi + %4 dòng không đổi + "
                          "%5 dòng chưa tiếp nhận.")
        .arg(sums.total)
        .arg(sums.added)
        .arg(sums.changed)
        .arg(sums.unchanged)
        .arg(sums.rejected);
}

Table unitsTable(const std::vector<ReceivedReturn>& returns)
{
    Table table;
    table.columns = {{0, 9, Align::Centre}, {1, 0, Align::Left},   {1, 0, Align::Left},
                     {0, 13, Align::Right}, {0, 12, Align::Right}, {0, 13, Align::Right},
                     {0, 16, Align::Right}, {0, 14, Align::Right}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Đơn vị"),
                           QStringLiteral("Nhận ngày, hình thức"), QStringLiteral("Số dòng"),
                           QStringLiteral("Mới"), QStringLiteral("Thay đổi"),
                           QStringLiteral("Không đổi"), QStringLiteral("Chưa nhận")})};
    int number = 0;
    for (const ReceivedReturn& one : returns) {
        const Reception& row = one.reception;
        table.rows.push_back(bodyRow(
            {QString::number(++number), one.member.name,
             QStringLiteral("%1, %2; %3")
                 .arg(formatDate(row.receivedOn), sourceOnPaper(row), timeliness(one)),
             QString::number(row.total), QString::number(row.added), QString::number(row.changed),
             QString::number(row.unchanged), QString::number(row.rejected)}));
    }
    const Sums sums = sumsOf(returns);
    Row total = bodyRow({{},
                         QStringLiteral("Cộng"),
                         {},
                         QString::number(sums.total),
                         QString::number(sums.added),
                         QString::number(sums.changed),
                         QString::number(sums.unchanged),
                         QString::number(sums.rejected)});
    total.kind = RowKind::Total;
    table.rows.push_back(std::move(total));
    return table;
}

/// Whose rows are left to decide, and how many; blank when all is decided.
QString leftSentence(const std::vector<ReceivedReturn>& returns)
{
    QStringList names;
    int rows = 0;
    for (const ReceivedReturn& one : returns) {
        if (one.left == 0)
            continue;
        rows += one.left;
        names.append(QStringLiteral("%1 (%2 dòng)").arg(one.member.name).arg(one.left));
    }
    if (names.isEmpty())
        return {};
    return returns.size() == 1
        ? QStringLiteral("Còn %1 dòng chưa quyết định; đến khi quyết định, sổ giữ giá trị của Sở.")
              .arg(rows)
        : QStringLiteral("Còn %1 dòng chưa quyết định: %2. Đến khi quyết định, sổ giữ giá trị của "
                         "Sở.")
              .arg(rows)
              .arg(names.join(QStringLiteral("; ")));
}

void addFacts(const ReceivedReturn& one, std::vector<Block>& blocks)
{
    const Reception& row = one.reception;
    QStringList facts{QStringLiteral("Đơn vị nộp: %1.").arg(one.member.name)};
    if (!row.madeBy.isEmpty())
        facts.append(QStringLiteral("Người lập: %1.").arg(row.madeBy));
    QString how = QStringLiteral("Hình thức: %1").arg(sourceOnPaper(row));
    if (!row.file.isEmpty())
        how += QStringLiteral(" (tệp %1)").arg(row.file);
    if (row.madeAt.isValid())
        how += (row.source == ReturnSource::Workbook ? QStringLiteral(", lưu lần cuối lúc %1")
                                                     : QStringLiteral(", lập lúc %1"))
                   .arg(formatDateTime(row.madeAt.toLocalTime()));
    facts.append(how + u'.');
    facts.append(
        QStringLiteral("Ngày nhận: %1, %2.").arg(formatDate(row.receivedOn), withDeadline(one)));
    if (!row.receivedBy.isEmpty())
        facts.append(QStringLiteral("Người nhận: %1.").arg(row.receivedBy));
    if (row.source == ReturnSource::Package)
        facts.append(
            QStringLiteral("Chữ ký số của đơn vị hợp lệ; mã kiểm tra của tệp: %1.")
                .arg(inGroupsOfFour(
                    row.digest.first(std::min<qsizetype>(16, row.digest.size())).toUpper())));
    for (const QString& fact : facts)
        blocks.emplace_back(running(plain(fact)));
    if (row.source != ReturnSource::Paper)
        blocks.emplace_back(running(plain(sumSentence(sumsOf({one})))));
}

/// What was decided about the returns of a unit after they were received, one paragraph a decision.
void addLater(const ReceivedReturn& one, bool named, std::vector<Block>& blocks)
{
    for (const actions::LaterDecision& decision : one.later) {
        QStringList outcome;
        if (decision.taken > 0)
            outcome.append(QStringLiteral("tiếp nhận %1 dòng").arg(decision.taken));
        if (decision.kept > 0)
            outcome.append(QStringLiteral("giữ giá trị của Sở %1 dòng").arg(decision.kept));
        blocks.emplace_back(
            running(plain(QStringLiteral("Quyết định sau khi nhận%1, %2: %3.")
                              .arg(named ? QStringLiteral(" của ") + one.member.name : QString(),
                                   decidedOnPaper(decision.who, decision.at),
                                   outcome.join(QStringLiteral(", "))))));
    }
}

void addNotTaken(const PlanBook& book, const std::vector<ReceivedReturn>& returns,
                 std::vector<Block>& blocks)
{
    Table table = notTakenTable(book, returns);
    if (table.rows.empty()) {
        blocks.emplace_back(
            running(plain(QStringLiteral("Mọi nội dung đơn vị gửi đều được tiếp nhận."))));
    } else {
        Paragraph lead = running(plain(QStringLiteral("Nội dung chưa tiếp nhận:")));
        lead.keepWithNext = true;
        blocks.emplace_back(lead);
        blocks.emplace_back(std::move(table));
    }
    if (const QString left = leftSentence(returns); !left.isEmpty())
        blocks.emplace_back(running(plain(left)));
    for (const ReceivedReturn& one : returns)
        addLater(one, returns.size() > 1, blocks);
    for (const ReceivedReturn& one : returns) {
        if (one.reception.note.isEmpty())
            continue;
        blocks.emplace_back(running(
            plain(returns.size() == 1
                      ? QStringLiteral("Ghi chú khi tiếp nhận:")
                      : QStringLiteral("Ghi chú khi tiếp nhận của %1:").arg(one.member.name))));
        for (const QString& line : one.reception.note.split(u'\n'))
            blocks.emplace_back(running(plain(QStringLiteral("– %1").arg(sentence(line)))));
    }
}

/// What is said of the returns, as it is printed, and what tells them from others that would read the same.
QByteArray canonicalData(const std::vector<ReceivedReturn>& returns,
                         const std::vector<Block>& blocks)
{
    QStringList lines;
    for (const ReceivedReturn& one : returns)
        lines.append(one.member.code + u'|' + one.reception.digest);
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraph->text.toPlainText());
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const Row& row : table->rows) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells.append(cell.text.toPlainText());
            lines.append(cells.join(u'|'));
        }
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

Result<std::vector<ReceivedReturn>> receivedReturns(const Ledger& ledger, const PlanBook& book,
                                                    const std::vector<UnitId>& units)
{
    THIDUA_ASSIGN(calendar, actions::workCalendar(ledger));
    THIDUA_ASSIGN(open, actions::openReceptions(ledger, book.plan.id, {}));
    std::vector<ReceivedReturn> returns;
    for (const Member& member : book.members) {
        if (!units.empty() && std::ranges::find(units, member.unit) == units.end())
            continue;
        THIDUA_ASSIGN(last, actions::lastReception(ledger, book.plan.id, member.unit));
        if (!last)
            continue;
        THIDUA_ASSIGN(record, actions::receptionRecord(ledger, *last));
        const int late = last->isLate() ? workedDaysTo(last->due, calendar, last->receivedOn) : 0;
        ReceivedReturn& one =
            returns.emplace_back(ReceivedReturn{member, *last, std::move(record), late});
        THIDUA_ASSIGN(later, actions::laterDecisions(ledger, book.plan.id, member.unit));
        one.later = std::move(later);
        for (const actions::OpenReception& other : open) {
            if (other.reception.unit != member.unit)
                continue;
            one.left += other.left;
            if (other.reception.id == last->id)
                continue;
            THIDUA_ASSIGN(kept, actions::receptionRecord(ledger, other.reception));
            one.open.push_back({other.reception, std::move(kept)});
        }
    }
    return returns;
}

Section receptionPaper(const PlanBook& book, const std::vector<ReceivedReturn>& returns,
                       const PaperFrame& frame)
{
    const bool single = returns.size() == 1;
    Section section;
    section.bookmark = single ? returns.front().member.name : QStringLiteral("Biên bản chung");
    std::vector<Block>& blocks = section.blocks;
    blocks.emplace_back(nationalHeader(frame, QStringLiteral("BB-SYT")));
    TitleBlock title;
    title.kind = QStringLiteral("BIÊN BẢN");
    title.abstract = QStringLiteral("Tiếp nhận kết quả tự chấm điểm, báo cáo thi đua của %1")
                         .arg(single ? returns.front().member.name
                                     : QStringLiteral("%1 đơn vị").arg(returns.size()));
    blocks.emplace_back(title);
    blocks.emplace_back(running(plain(
        QStringLiteral("Thực hiện %1, %2 tiếp nhận như sau:")
            .arg(book.plan.number.isEmpty()
                     ? book.plan.title
                     : QStringLiteral("Kế hoạch số %1 (%2)").arg(book.plan.number, book.plan.title),
                 single ? QStringLiteral("bộ phận thường trực")
                        : QStringLiteral("bộ phận thường trực đã")))));
    if (single) {
        addFacts(returns.front(), blocks);
    } else {
        blocks.emplace_back(unitsTable(returns));
        blocks.emplace_back(running(plain(sumSentence(sumsOf(returns)))));
    }
    addNotTaken(book, returns, blocks);
    blocks.emplace_back(running(plain(QStringLiteral(
        "Điểm thẩm định và điểm chung cuộc không thay đổi do việc tiếp nhận này./."))));
    SignatureBlock signatures;
    if (single)
        signatures.columns = {signature(frame.unitSigner, {}),
                              signature(frame.secretarySigner, frame.secretaryName)};
    else
        signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                              signature(frame.chairSigner, frame.chairName)};
    signatures.spaceMm = 20;
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(returns, blocks));
    return section;
}

} // namespace thidua::report
