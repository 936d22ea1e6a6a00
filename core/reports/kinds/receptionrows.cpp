// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/receptionrows.h"

#include "core/base/dates.h"
#include "core/domain/packages/answertopic.h"
#include "core/reports/kinds/factwords.h"
#include "core/reports/kinds/paperwords.h"

#include <algorithm>

namespace thidua::report {

namespace {

using Line = actions::ReceptionLine;

/// What an initiative is called: the words both sides begin with.
QString titleOf(const Line& line)
{
    for (const ReportFacts* side : {&line.said, &line.held}) {
        const auto title = std::ranges::find(*side, QStringLiteral("words"), &ReportFact::field);
        if (title != side->end())
            return title->value;
    }
    return {};
}

QString topicOnPaper(const QString& topic)
{
    return answeredRemark(topic)              ? QStringLiteral("Trả lời nhận xét của Sở")
        : topic == QLatin1String("proposals") ? QStringLiteral("Kiến nghị, đề xuất")
        : topic == QLatin1String("difficulties") ? QStringLiteral("Khó khăn, vướng mắc")
                                                 : topic;
}

/// What a row of a return is about, by its list and key.
QString subjectOf(const PlanBook& book, const Line& line)
{
    const QString first = line.key.section(u'/', 0, 0);
    const QString year = line.key.section(u'/', 1, 1);
    switch (line.list) {
    case 1: {
        const int node = book.table.indexOf(line.key);
        return node < 0 ? QStringLiteral("Tiêu chí %1").arg(line.key)
                        : QStringLiteral("Tiêu chí %1. %2")
                              .arg(line.key, book.table.node(node).criterion.title);
    }
    case 2:
        return QStringLiteral("Chỉ tiêu %1, số đo năm %2").arg(first, year);
    case 3:
        return QStringLiteral("Chỉ tiêu %1, đăng ký năm %2").arg(first, year);
    case 4: {
        const QString title = titleOf(line);
        return title.isEmpty() ? QStringLiteral("Sáng kiến, mô hình")
                               : QStringLiteral("Sáng kiến, mô hình “%1”").arg(title);
    }
    case 5:
        return topicOnPaper(line.key);
    case 6:
        return QStringLiteral("Tệp minh chứng “%1”").arg(line.key.section(u'/', -1));
    default:
        return line.key;
    }
}

QString whyNotTaken(const Line& line)
{
    if (!line.problem.isEmpty())
        return problemOnPaper(line.list, line.problem);
    if (line.isLeft())
        return QStringLiteral("Chưa quyết định");
    const QString why =
        line.reason.isEmpty() ? QStringLiteral("Giữ giá trị của Sở") : sentence(line.reason);
    return line.decidedAt.isValid()
        ? QStringLiteral("%1 (%2)").arg(why, decidedOnPaper(line.decidedBy, line.decidedAt))
        : why;
}

void addRows(const PlanBook& book, const actions::ReceptionRecord& record, QString group,
             int& number, Table& table)
{
    for (const Line& line : record.lines) {
        if (line.taken || line.arrival == Arrival::Unchanged)
            continue;
        if (!group.isEmpty())
            table.rows.push_back(groupRow(std::exchange(group, {}), 5));
        table.rows.push_back(
            bodyRow({QString::number(++number), subjectOf(book, line), factsOnPaper(line.said),
                     factsOnPaper(line.held), whyNotTaken(line)}));
    }
}

} // namespace

QString sourceOnPaper(const Reception& reception)
{
    switch (reception.source) {
    case ReturnSource::Package:
        return QStringLiteral("tệp nộp lần %1").arg(reception.revision);
    case ReturnSource::Workbook:
        return QStringLiteral("biểu mẫu Excel");
    case ReturnSource::Paper:
        return QStringLiteral("bản giấy");
    }
    return {};
}

QString decidedOnPaper(const QString& who, const QDateTime& at)
{
    const QString day = QStringLiteral("ngày %1").arg(formatDate(at.toLocalTime().date()));
    return who.isEmpty() ? day : QStringLiteral("%1, %2").arg(who, day);
}

Table notTakenTable(const PlanBook& book, const std::vector<ReceivedReturn>& returns)
{
    Table table;
    table.columns = {{0, 9, Align::Centre},
                     {1.1, 0, Align::Left},
                     {1, 0, Align::Left},
                     {0.9, 0, Align::Left},
                     {0.9, 0, Align::Left}};
    table.head = {
        headRow({QStringLiteral("TT"), QStringLiteral("Nội dung"), QStringLiteral("Đơn vị gửi"),
                 QStringLiteral("Sở giữ"), QStringLiteral("Lý do")})};
    int number = 0;
    for (const ReceivedReturn& one : returns) {
        const QString name = returns.size() == 1 ? QString() : one.member.name;
        addRows(book, one.record, name, number, table);
        for (const KeptReturn& other : one.open) {
            const QString which =
                QStringLiteral("%1 nhận ngày %2")
                    .arg(sourceOnPaper(other.reception), formatDate(other.reception.receivedOn));
            addRows(book, other.record,
                    name.isEmpty() ? which.left(1).toUpper() + which.mid(1)
                                   : QStringLiteral("%1, %2").arg(name, which),
                    number, table);
        }
    }
    return table;
}

} // namespace thidua::report
