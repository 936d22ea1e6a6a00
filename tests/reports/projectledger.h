// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plan/planactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/exchange/templates.h"
#include "core/reports/kinds/reports.h"
#include "core/session/session.h"
#include "core/storage/movemententities.h"
#include "tests/support/catch.h"

namespace thidua::testing {

/// A ledger in memory with a programme of three projects as of Monday 06/05/2024: one late and blocked
/// with money in two years, one on course, one without milestones or figures. The figures are samples.
class ProjectLedger {
public:
    explicit ProjectLedger(std::unique_ptr<Session> into = std::move(*Session::inMemory({})))
        : session(std::move(into))
    {
        apply(actions::loadPlan(ledger(), *loadTemplate(QStringLiteral("theme-2024"))));
        plan = ledger().plans()->front().id;
        ChangeSet holidays(Action::EditHolidays);
        for (const Holiday& holiday : statutoryHolidays(2024))
            holidays.insert(holiday);
        apply(holidays);
        addProgramme();
        records = addProject("DA-01", "Bệnh án điện tử cho các bệnh viện đa khoa khu vực",
                             Money::exact(20'000'000'000));
        addProject("DA-02", "Mô hình bệnh viện thông minh", Money::exact(26'240'000'000));
        addProject("DA-03", "Hệ thống thông tin điều hành y tế thông minh", Money{});
        addMoney();
        addMilestones();
        addMeeting();
    }

    const Ledger& ledger() const { return session->ledger(); }
    void apply(const Result<ChangeSet>& change)
    {
        INFO((change ? QString() : change.error().message).toStdString());
        REQUIRE(change);
        REQUIRE(session->apply(*change));
    }
    report::Document document(report::Kind kind) const
    {
        auto made = report::makeReport(
            ledger(),
            {.kind = kind, .plan = plan, .file = QStringLiteral("dự án.thidua"), .at = at()});
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }
    static QDateTime at() { return QDateTime(QDate(2024, 5, 6), QTime(9, 41)); }

    std::unique_ptr<Session> session;
    PlanId plan;
    ProjectId records; ///< Bệnh án điện tử

private:
    static QString text(const char* words) { return QString::fromUtf8(words); }

    void addProgramme()
    {
        Programme row;
        row.plan = plan;
        row.name = text("Đề án chuyển đổi số y tế");
        row.firstYear = 2022;
        row.lastYear = 2025;
        row.budget = Money::moreThan(58'000'000'000);
        apply(actions::saveProgramme(ledger(), row));
        programme = ledger().rows<Programme>().value().front().id;
    }

    ProjectId addProject(const char* code, const char* name, Money budget)
    {
        Project row;
        row.plan = plan;
        row.programme = programme;
        row.code = text(code);
        row.name = text(name);
        row.budget = budget;
        row.lead = text("Sở Y tế");
        row.support = text("Sở Kế hoạch và Đầu tư\nSở Thông tin và Truyền thông");
        apply(actions::saveProject(ledger(), row));
        return ledger().rows<Project>("code = ?", {row.code}).value().front().id;
    }

    ProjectMilestone milestone(const char* title, QDate first, QDate due, QDate done = {}) const
    {
        ProjectMilestone row;
        row.title = text(title);
        row.first = first;
        row.due = due;
        row.doneOn = done;
        return row;
    }

    void addMoney()
    {
        const auto row = [](int year, const char* source, Money planned, Money disbursed) {
            return Funding{{}, {}, year, text(source), planned, disbursed};
        };
        apply(actions::setFunding(
            ledger(), records,
            {row(2023, "Ngân sách tỉnh", Money::exact(4'000'000'000), Money::exact(3'500'000'000)),
             row(2024, "Ngân sách tỉnh", Money::exact(6'000'000'000), Money::exact(1'500'000'000)),
             row(2024, "Xã hội hóa", Money::moreThan(2'000'000'000), Money::exact(0))}));
    }

    void addMilestones()
    {
        Project late = ledger().find<Project>({records.value}).value().value();
        late.first = QDate(2023, 6, 1);
        late.last = QDate(2024, 12, 31);
        late.state = ProjectState::Running;
        late.blocked = text("Chưa có ý kiến thẩm định thiết kế cơ sở");
        apply(actions::saveProject(ledger(), late));
        apply(actions::setProjectMilestones(
            ledger(), records,
            {milestone("Khảo sát hiện trạng", QDate(2023, 6, 1), QDate(2023, 8, 31),
                       QDate(2023, 8, 28)),
             milestone("Trình chủ trương đầu tư", QDate(2023, 11, 1), QDate(2024, 4, 26)),
             milestone("Vận hành thử", QDate(2024, 7, 1), QDate(2024, 9, 30)),
             milestone("Nghiệm thu", {}, {})}));
        Risk risk;
        risk.title = text("Chậm thẩm định do thay đổi quy định");
        risk.level = RiskLevel::High;
        risk.response = text("Gửi hồ sơ lấy ý kiến sớm");
        risk.owner = text("Phòng Kế hoạch – Tài chính");
        apply(actions::setRisks(ledger(), records, {risk}));
        const ProjectId smart = ledger().rows<Project>("code = 'DA-02'").value().front().id;
        apply(actions::setProjectMilestones(
            ledger(), smart, {milestone("Lập báo cáo đề xuất", {}, QDate(2024, 5, 31))}));
    }

    void addMeeting()
    {
        Meeting meeting;
        meeting.plan = plan;
        meeting.title = text("Nghe báo cáo việc chuyển đổi số ngành y tế");
        meeting.on = QDate(2024, 4, 1);
        meeting.chair = text("Phó Chủ tịch Ủy ban nhân dân tỉnh");
        const auto decision = [](const char* words, const char* lead, QDate due,
                                 const char* dueWords) {
            Task row;
            row.text = text(words);
            row.lead = text(lead);
            row.due = due;
            row.dueWords = text(dueWords);
            return row;
        };
        apply(actions::saveMeeting(
            ledger(), meeting,
            {decision("Cân đối nguồn vốn để bố trí", "Sở Kế hoạch và Đầu tư", {}, "kịp thời"),
             decision("Rà soát lại các phần mềm", "Sở Y tế", QDate(2024, 4, 30), "")}));
    }

    ProgrammeId programme;
};

} // namespace thidua::testing
