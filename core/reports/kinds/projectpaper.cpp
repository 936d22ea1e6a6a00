// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/projectpaper.h"

#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/projecttables.h"
#include "core/reports/kinds/projecttime.h"

namespace thidua::report {

namespace {

QString lines(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral("; "));
}

QString projectName(const Portfolio& portfolio, ProjectId id)
{
    const ProjectStatus* status = portfolio.project(id);
    return status ? status->project.name : QStringLiteral("–");
}

QString callWords(const ProjectCall& call)
{
    switch (call.matter) {
    case ProjectCall::Matter::Milestone:
        return QStringLiteral("Mốc: %1").arg(call.text);
    case ProjectCall::Matter::End:
        return QStringLiteral("Đã quá ngày kết thúc dự án");
    case ProjectCall::Matter::Decision:
        return QStringLiteral("Kết luận: %1").arg(call.text);
    case ProjectCall::Matter::Blocked:
        return QStringLiteral("Vướng mắc: %1").arg(call.text);
    }
    return call.text;
}

QString lateWords(const ProjectCall& call)
{
    if (!call.due.isValid())
        return QStringLiteral("–");
    return QStringLiteral("%1 ngày (%2 ngày làm việc)").arg(call.daysLate).arg(call.workedDaysLate);
}

Table callTable(const Portfolio& portfolio)
{
    Table table;
    table.columns = {{0, 11, Align::Centre}, {1.5, 0, Align::Left},  {1.2, 0, Align::Left},
                     {1, 0, Align::Left},    {0, 24, Align::Centre}, {0, 38, Align::Left}};
    table.head = {
        headRow({QStringLiteral("TT"), QStringLiteral("Việc"), QStringLiteral("Dự án"),
                 QStringLiteral("Ai phải xử lý"), QStringLiteral("Hạn"), QStringLiteral("Trễ")})};
    int number = 0;
    for (const ProjectCall& call : portfolio.calls)
        table.rows.push_back(bodyRow(
            {QString::number(++number), callWords(call), projectName(portfolio, call.project),
             nobodyOnPaper(call.who),
             call.due.isValid() ? dayOnPaper(call.due) : QStringLiteral("–"), lateWords(call)}));
    return table;
}

QString dueWords(const Task& task)
{
    const QDate due = task.state == Task::State::Open ? task.nextDue() : task.due;
    if (due.isValid())
        return dayOnPaper(due);
    return task.dueWords.isEmpty() ? dayOnPaper({})
                                   : QStringLiteral("%1 (%2)").arg(task.dueWords, dayOnPaper({}));
}

QString stateWords(const Task& task, QDate today)
{
    QString words;
    switch (decisionState(task, today)) {
    case DecisionState::Open:
        words = QStringLiteral("Chưa xong");
        break;
    case DecisionState::Late:
        words = QStringLiteral("Trễ %1 ngày").arg(task.nextDue().daysTo(today));
        break;
    case DecisionState::Done:
        words = task.doneOn.isValid()
            ? QStringLiteral("Đã xong ngày %1").arg(dayOnPaper(task.doneOn))
            : QStringLiteral("Đã xong");
        break;
    case DecisionState::Cancelled:
        words = QStringLiteral("Không thực hiện");
        break;
    }
    return task.result.isEmpty() ? words : QStringLiteral("%1. %2").arg(words, task.result);
}

Table decisionTable(const Portfolio& portfolio, const MeetingStatus& meeting)
{
    Table table;
    table.columns = {{0, 11, Align::Centre}, {1.7, 0, Align::Left},  {1, 0, Align::Left},
                     {1, 0, Align::Left},    {0, 32, Align::Centre}, {1, 0, Align::Left}};
    table.head = {
        headRow({QStringLiteral("TT"), QStringLiteral("Kết luận"), QStringLiteral("Thực hiện"),
                 QStringLiteral("Phối hợp"), QStringLiteral("Hạn"), QStringLiteral("Tình trạng")})};
    int number = 0;
    for (const Task& task : meeting.decisions) {
        QString text = task.text;
        if (task.project)
            text += QStringLiteral(" (%1)").arg(projectName(portfolio, task.project));
        table.rows.push_back(bodyRow({QString::number(++number), text, nobodyOnPaper(task.lead),
                                      orDash(lines(task.support)), dueWords(task),
                                      stateWords(task, portfolio.today)}));
    }
    return table;
}

void addMeetings(const Portfolio& portfolio, std::vector<Block>& blocks)
{
    if (portfolio.meetings.empty()) {
        blocks.emplace_back(running(plain(QStringLiteral("Chưa ghi nhận cuộc họp nào."))));
        return;
    }
    for (const MeetingStatus& status : portfolio.meetings) {
        const Meeting& meeting = status.meeting;
        QStringList facts;
        facts << (meeting.on.isValid() ? QStringLiteral("ngày %1").arg(dayOnPaper(meeting.on))
                                       : QStringLiteral("chưa rõ ngày"));
        if (!meeting.chair.isEmpty())
            facts << QStringLiteral("chủ trì: %1").arg(meeting.chair);
        if (!meeting.document.isEmpty())
            facts << QStringLiteral("văn bản: %1").arg(meeting.document);
        Paragraph title =
            running(bold(meeting.title)
                    + plain(QStringLiteral(" (%1). ").arg(facts.join(QStringLiteral("; "))))
                    + plain(sentence(QString(meeting.summary).replace(u'\n', u' '))));
        title.keepWithNext = !status.decisions.empty();
        blocks.emplace_back(title);
        if (status.decisions.empty())
            continue;
        Table table = decisionTable(portfolio, status);
        table.continued = bold(QStringLiteral("%1 (tiếp theo)").arg(meeting.title));
        blocks.emplace_back(std::move(table));
    }
}

void addHeading(const char* title, std::vector<Block>& blocks)
{
    blocks.emplace_back(Heading{bold(QString::fromUtf8(title)), 2});
}

void addTable(Table table, const char* none, std::vector<Block>& blocks)
{
    if (table.rows.empty())
        blocks.emplace_back(running(plain(QString::fromUtf8(none))));
    else
        blocks.emplace_back(std::move(table));
}

/// The sums above are of the projects whose money is known by year and source; the others are named.
void addUnfunded(const Portfolio& portfolio, std::vector<Block>& blocks)
{
    QStringList names;
    for (const ProjectStatus& status : portfolio.projects) {
        if (status.lines.empty())
            names << status.project.name;
    }
    if (names.isEmpty() || names.size() == static_cast<qsizetype>(portfolio.projects.size()))
        return;
    Paragraph note;
    note.text = italic(QStringLiteral("Chưa có số liệu vốn theo năm và nguồn: %1.")
                           .arg(names.join(QStringLiteral("; "))));
    note.size = 12;
    blocks.emplace_back(note);
}

QByteArray canonicalData(const Portfolio& portfolio)
{
    QString text = portfolio.today.toString(Qt::ISODate) + u'\n';
    for (const ProjectStatus& status : portfolio.projects)
        text +=
            QStringLiteral("%1 %2 %3 %4 %5\n")
                .arg(status.project.code, status.project.name, moneyOnPaper(status.project.budget),
                     moneyOnPaper(status.disbursed), enumCode(status.standing));
    return text.toUtf8();
}

} // namespace

QString projectSummary(const Portfolio& portfolio)
{
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(words);
    };
    add(portfolio.late(), QStringLiteral("trễ hạn"));
    add(portfolio.blocked(), QStringLiteral("đang vướng mắc"));
    add(portfolio.withoutMilestones(), QStringLiteral("chưa có mốc"));
    add(portfolio.count(ProjectStanding::NoDay), QStringLiteral("có mốc chưa đặt hạn"));
    add(portfolio.count(ProjectStanding::OnCourse), QStringLiteral("đúng tiến độ"));
    add(portfolio.count(ProjectStanding::MilestonesDone), QStringLiteral("đã xong các mốc"));
    add(portfolio.count(ProjectStanding::Finished), QStringLiteral("hoàn thành"));
    add(portfolio.count(ProjectStanding::Stopped), QStringLiteral("dừng thực hiện"));
    QString text = QStringLiteral("Có %1 dự án").arg(portfolio.projects.size());
    if (!parts.isEmpty())
        text += QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    text += QStringLiteral(". Tổng mức đầu tư: %1; đã giải ngân: %2")
                .arg(sumOnPaper(knownBudget(portfolio), true),
                     sumOnPaper(knownDisbursed(portfolio), true));
    if (portfolio.share)
        text += QStringLiteral(", đạt %1").arg(shareText(portfolio.share));
    return text + u'.';
}

Section projectPaper(const Plan& plan, const Portfolio& portfolio, const PaperFrame& frame)
{
    Section section;
    section.page.orientation = Orientation::Landscape;
    section.bookmark = QStringLiteral("Báo cáo tiến độ dự án");
    std::vector<Block>& blocks = section.blocks;
    blocks.emplace_back(nationalHeader(frame, QStringLiteral("BC-SYT")));
    blocks.emplace_back(TitleBlock{QStringLiteral("BÁO CÁO"),
                                   QStringLiteral("Tiến độ các dự án thuộc %1").arg(plan.title)});
    addHeading("I. Tình hình chung", blocks);
    blocks.emplace_back(
        running(plain(QStringLiteral("Tính đến ngày %1. ").arg(dayOnPaper(portfolio.today)))
                + plain(projectSummary(portfolio))));
    addHeading("II. Việc trễ, vướng mắc và người phải xử lý", blocks);
    addTable(portfolio.calls.empty() ? Table{} : callTable(portfolio),
             "Không có mốc nào trễ, không có dự án nào vướng mắc.", blocks);
    addHeading("III. Kết luận các cuộc họp và việc thực hiện", blocks);
    addMeetings(portfolio, blocks);
    addHeading("IV. Tiến độ và giải ngân từng dự án", blocks);
    addTable(projectTable(portfolio), "Chưa có dự án.", blocks);
    addHeading("V. Vốn theo năm và nguồn", blocks);
    addTable(fundingTable(portfolio), "Chưa có số liệu vốn theo năm và nguồn.", blocks);
    addUnfunded(portfolio, blocks);
    addHeading("VI. Rủi ro", blocks);
    addTable(riskTable(portfolio), "Chưa ghi nhận rủi ro nào.", blocks);
    addHeading("VII. Biểu đồ tiến độ", blocks);
    std::vector<Drawing> times = timePlan(portfolio, textWidthMm(section.page));
    if (times.empty())
        blocks.emplace_back(running(plain(QStringLiteral("Chưa có ngày nào để vẽ biểu đồ."))));
    for (Drawing& drawing : times)
        blocks.emplace_back(std::move(drawing));
    SignatureBlock signatures;
    signatures.beforePt = 12;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(portfolio));
    return section;
}

} // namespace thidua::report
