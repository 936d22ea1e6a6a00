// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/definition.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

QString span(QDate first, QDate last)
{
    return QStringLiteral("%1..%2").arg(iso(first), iso(last));
}

QString figure(Points value)
{
    return value.toExactString(0);
}

/// A goal in signs: `≥ 80`, `> 95`, or the word of its kind.
QString demand(GoalKind kind, Points value)
{
    switch (kind) {
    case GoalKind::AtLeast:
        return QStringLiteral("≥ %1").arg(figure(value));
    case GoalKind::Above:
        return QStringLiteral("> %1").arg(figure(value));
    default:
        return enumCode(kind);
    }
}

/// Whether a part of a fact stands in a row, and not within a longer number: `≥ 1` is not in `≥ 10`.
bool holdsPart(const QString& row, const QString& part)
{
    const auto digitAt = [&](qsizetype at) {
        return at >= 0 && at < row.size() && row[at].isDigit();
    };
    const auto goesOn = [&](qsizetype at) {
        const bool separator = at < row.size() && (row[at] == u',' || row[at] == u'.');
        return digitAt(at) || (separator && digitAt(at + 1));
    };
    for (auto at = row.indexOf(part); at >= 0; at = row.indexOf(part, at + 1)) {
        const auto end = at + part.size();
        const bool cut = (digitAt(at) && digitAt(at - 1)) || (digitAt(end - 1) && goesOn(end));
        if (!cut)
            return true;
    }
    return false;
}

class Facts {
public:
    explicit Facts(const PlanDefinition& plan) : m_plan(plan)
    {
        describePlan();
        describeTexts();
        describeTargets();
        describeProjects();
    }

    /// Whether one row of the plan holds all the parts of a fact, parted by ` | `.
    bool hold(const char* fact) const
    {
        const auto parts = QString::fromUtf8(fact).split(QStringLiteral(" | "));
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const QString& row) {
            return std::all_of(parts.begin(), parts.end(),
                               [&](const QString& part) { return holdsPart(row, part); });
        });
    }

private:
    void add(const QStringList& parts) { m_rows.append(parts.join(QStringLiteral(" | "))); }

    QString phase(PhaseId id) const
    {
        for (const Phase& row : m_plan.phases) {
            if (row.id == id)
                return QStringLiteral("[%1]").arg(row.name);
        }
        return {};
    }

    void describePlan()
    {
        const Plan& plan = m_plan.plan;
        add({QStringLiteral("phong trào"), m_plan.movement.name,
             span(m_plan.movement.first, m_plan.movement.last)});
        for (const Phase& row : m_plan.phases)
            add({QStringLiteral("giai đoạn"), row.name, span(row.first, row.last)});
        add({QStringLiteral("kế hoạch"), plan.number, iso(plan.issued), plan.issuer, plan.title,
             span(plan.first, plan.last)});
        add({QStringLiteral("nguồn"), plan.source, plan.sampleNote});
        for (const LegalBasis& row : m_plan.legalBases)
            add({QStringLiteral("căn cứ"), row.number, iso(row.issued), row.issuer, row.title});
        for (const Milestone& row : m_plan.milestones)
            add({QStringLiteral("mốc"), row.title, row.who, enumCode(row.kind),
                 row.perUnit ? QStringLiteral("từng đơn vị") : QStringLiteral("chung"),
                 span(row.first, row.last), phase(row.phase)});
    }

    void describeTexts()
    {
        const auto lines = [&](const char* part, const QString& text) {
            for (const QString& line : text.split(u'\n'))
                add({QString::fromUtf8(part), line});
        };
        lines("phong trào", m_plan.movement.description);
        lines("mục đích", m_plan.plan.purpose);
        lines("đối tượng", m_plan.plan.subject);
        for (const ContentArea& row : m_plan.contentAreas)
            lines("nội dung", row.text);
        for (const Clause& row : m_plan.clauses)
            lines(EnumWords<ClauseKind>::words[static_cast<int>(row.kind)].code, row.text);
        for (const Duty& row : m_plan.duties)
            add({QStringLiteral("tổ chức thực hiện"), row.organisation, enumCode(row.role),
                 row.text});
    }

    void describeTargets()
    {
        for (const Target& row : m_plan.targets) {
            const QString name = QStringLiteral("chỉ tiêu %1:").arg(row.code);
            add({name, row.title, row.measure, row.kinds, row.classes, row.levels, row.ownerships,
                 enumCode(row.rollup), row.note});
            if (row.baselineKind != FigureKind::Unknown)
                add({name, QStringLiteral("mốc %1").arg(row.baselineYear),
                     (row.baselineKind == FigureKind::Above ? QStringLiteral("> ")
                                                            : QStringLiteral("= "))
                         + figure(row.baseline)});
            for (const TargetGoal& goal : m_plan.goals) {
                if (goal.target == row.id)
                    add({name, row.title, QString::number(goal.year), phase(goal.phase),
                         demand(goal.kind, goal.value)});
            }
        }
        for (const CoverageRule& row : m_plan.coverage)
            add({QStringLiteral("quy tắc"), row.title, enumCode(row.subject), enumCode(row.stage),
                 enumCode(row.period), phase(row.phase), QStringLiteral("≥ %1").arg(row.count),
                 row.encouraged ? QStringLiteral("khuyến khích") : QString(),
                 row.evaluated ? QStringLiteral("đánh giá") : QString(), row.words});
    }

    void describeProjects()
    {
        for (const Programme& row : m_plan.programmes)
            add({QStringLiteral("đề án"), row.name,
                 QStringLiteral("%1–%2").arg(row.firstYear).arg(row.lastYear),
                 row.budget == Money::moreThan(row.budget.dong) ? QStringLiteral("hơn") : QString(),
                 QString::number(row.budget.dong), row.note});
        for (const Project& row : m_plan.projects)
            add({QStringLiteral("dự án"), row.name, enumCode(row.state), row.lead, row.support});
        for (const Meeting& row : m_plan.meetings)
            add({QStringLiteral("họp"), iso(row.on), row.title, row.chair, row.summary});
        for (const Task& row : m_plan.tasks)
            add({QStringLiteral("việc"), row.text, row.givenBy, iso(row.givenOn), row.lead,
                 row.support, row.dueWords, iso(row.due)});
    }

    const PlanDefinition& m_plan;
    QStringList m_rows;
};

/// Words of the source, and the row of the template that says the same.
struct SourceFact {
    const char* words;
    const char* fact;
};

void check(const char* name, const std::vector<SourceFact>& facts)
{
    const PlanDefinition plan = loadTemplate(QString::fromLatin1(name)).value();
    const Facts found(plan);
    for (const auto& [words, fact] : facts) {
        INFO(words << "  →  " << fact);
        CHECK(found.hold(fact));
    }
}

} // namespace

TEST_CASE("a figure is not found within a longer one")
{
    const auto [row, part, found] = GENERATE(table<const char*, const char*, bool>({
        {"chỉ tiêu 2: | 2025 | ≥ 80", "≥ 80", true},
        {"chỉ tiêu 2: | 2025 | ≥ 80,5", "≥ 80", false},
        {"chỉ tiêu 2: | 2025 | ≥ 100", "≥ 1", false},
        {"chỉ tiêu 8: | 2025 | > 950", "> 95", false},
        {"chỉ tiêu 12: | 2025", "chỉ tiêu 1: ", false},
        {"đề án | 58000000000", "8000000000", false},
        {"≥ 10, sau đó ≥ 1", "≥ 1", true}, // the second of them
        {"Tổng số 3.000 giường", "3", false},
        {"2022-01-01..2025-12-31", "2022-01-01..2025-12-31", true},
        {"ngày 29/4/2026.", "29/4/2026", true},
    }));
    CAPTURE(row, part);
    CHECK(holdsPart(QString::fromUtf8(row), QString::fromUtf8(part)) == found);
}

TEST_CASE("the Da Nang template holds every figure, date and number of its source")
{
    check("danang-443-khsyt-2022",
          {
              {"bài đăng 01/06/2022 20:37", "nguồn | 01/06/2022 | 20:37"},
              {"Kế hoạch số 443/KH-SYT ngày 30/05/2022", "kế hoạch | 443/KH-SYT | 2022-05-30"},
              {"Kế hoạch Ủy ban nhân dân thành phố về thực hiện thi đua chuyển đổi số",
               "căn cứ |  | – | Ủy ban nhân dân thành phố | thực hiện thi đua chuyển đổi số"},
              {"05-NQ/TU ngày 17 tháng 6 năm 2021", "căn cứ | 05-NQ/TU | 2021-06-17"},
              {"2870/QĐ-UBND ngày 28 tháng 8 năm 2021", "căn cứ | 2870/QĐ-UBND | 2021-08-28"},
              {"1227/KH-SYT ngày 15 tháng 3 năm 2022", "căn cứ | 1227/KH-SYT | 2022-03-15"},
              {"các mục tiêu cơ bản của Nghị quyết …",
               "mục đích | 05-NQ/TU ngày 17 tháng 6 năm 2021 | 2870/QĐ-UBND ngày 28 tháng 8 năm "
               "2021 | 1227/KH-SYT ngày 15 tháng 3 năm 2022"},
              {"phấn đấu đến năm 2030 thực hiện phát triển kinh tế số",
               "mục đích | phấn đấu đến năm 2030"},
              {"1. Chuyển đổi nhận thức", "nội dung | bảo đảm quốc phòng, an ninh"},
              {"2. Tăng cường công tác đào tạo", "nội dung | Huy động nguồn lực đầu tư"},
              {"3. … dịch vụ công trực tuyến mức độ 4",
               "nội dung | cung cấp dịch vụ công trực tuyến mức độ 4"},
              {"4. Đảm bảo an toàn, an ninh mạng", "nội dung | Đảm bảo an toàn, an ninh mạng."},
              {"5. … dữ liệu lớn (big data)", "nội dung | công nghệ dữ liệu lớn (big data)"},
              {"từ năm 2022 đến năm 2030", "phong trào | 2022-01-01..2030-12-31"},
              {"chia thành 02 giai đoạn", "phong trào | chia thành 02 giai đoạn"},
              {"Giai đoạn 1 (từ năm 2022 đến năm 2025)",
               "giai đoạn | Giai đoạn 1 | 2022-01-01..2025-12-31"},
              {"Giai đoạn 2 (từ năm 2026 đến năm 2030)",
               "giai đoạn | Giai đoạn 2 | 2026-01-01..2030-12-31"},
              {"Năm 2022: Ban hành Kế hoạch", "mốc | plan_issued | –..2022-05-30 | [Giai đoạn 1]"},
              {"và tổ chức phát động", "mốc | launch | chung | –..2022-06-30 | [Giai đoạn 1]"},
              {"100% các đơn vị triển khai, phát động … trong Quý II năm 2022",
               "mốc | 100% các đơn vị | launch | từng đơn vị | –..2022-06-30 | [Giai đoạn 1]"},
              {"100% các đơn vị … đăng ký thực hiện phong trào thi đua",
               "mốc | 100% các đơn vị | registration | từng đơn vị | –..2022-06-30"},
              {"Yêu cầu 100% các đơn vị", "requirement | 100% các đơn vị | Quý II năm 2022"},
              {"Năm 2025: các đơn vị tiến hành tổng kết",
               "mốc | final_review | từng đơn vị | 2025-01-01..2025-12-31 | [Giai đoạn 1]"},
              {"Tổ chức tổng kết toàn ngành trong năm 2025",
               "mốc | toàn ngành | final_review | chung | 2025-01-01..2025-12-31"},
              {"tổng kết vào năm 2030",
               "mốc | final_review | chung | 2030-01-01..2030-12-31 | [Giai đoạn 2]"},
              {"Kế hoạch Phát động của Hội đồng Thi đua - Khen thưởng thành phố",
               "phong trào | Giai đoạn 2 (từ năm 2026 đến năm 2030) | Hội đồng Thi đua - Khen "
               "thưởng thành phố | tổng kết vào năm 2030"},
          });
}

TEST_CASE("the Hue template holds every figure and date of the health part of its source")
{
    check(
        "hue-2021-targets",
        {
            {"Hội thảo … chiều 28/4/2021", "họp | 2021-04-28 | Hội thảo chuyển đổi số"},
            {"chiều 28/4/2021", "nguồn | 28/4/2021"},
            {"100% đơn vị khám chữa bệnh đã liên thông dữ liệu", "chỉ tiêu 10: | mốc 2021 | = 100"},
            {"và liên thông hệ thống tiêm chủng", "chỉ tiêu 11: | mốc 2021 | = 100"},
            {"trên 95% người dân … đã có mã số hồ sơ", "chỉ tiêu 1: | mốc 2021 | > 95"},
            {"ứng dụng Hue-S", "chỉ tiêu 1: | Hue-S"},
            {"đến năm 2025, trên 95% người dân có hồ sơ", "chỉ tiêu 1: | 2025 | > 95"},
            {"80% đơn vị khám chữa bệnh hạng 2 trở lên",
             "chỉ tiêu 2: | hạng đặc biệt|hạng I|hạng II | share"},
            {"80% … triển khai bệnh án điện tử", "chỉ tiêu 2: | 2025 | ≥ 80"},
            {"50% đơn vị khám chữa bệnh hạng 3", "chỉ tiêu 3: | hạng III | share"},
            {"50% … triển khai bệnh án điện tử", "chỉ tiêu 3: | 2025 | ≥ 50"},
            {"100% các bệnh viện … tư vấn khám chữa bệnh từ xa",
             "chỉ tiêu 4: | tư vấn khám chữa bệnh từ xa | 2025 | ≥ 100"},
            {"100% các bệnh viện", "chỉ tiêu 4: | bệnh viện | share"},
            {"và đăng ký khám, chữa bệnh từ xa",
             "chỉ tiêu 5: | đăng ký khám, chữa bệnh từ xa | 2025 | ≥ 100"},
            {"100% đơn vị … tuyến tỉnh, tuyến huyện", "chỉ tiêu 6: | tỉnh|huyện | share"},
            {"100% … thanh toán không dùng tiền mặt", "chỉ tiêu 6: | 2025 | ≥ 100"},
            {"100 % thủ tục hành chính được mức độ 3", "chỉ tiêu 7: | mức độ 3 | 2025 | ≥ 100"},
            {"trên 95% mức độ 4", "chỉ tiêu 8: | mức độ 4 | 2025 | > 95"},
            {"Đến năm 2030 … duy trì các chỉ tiêu đã đạt được", "chỉ tiêu 1: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 4: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 5: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 6: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 7: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 8: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 10: | 2030 | maintain"},
            {"duy trì", "chỉ tiêu 11: | 2030 | maintain"},
            {"100% hệ thống thông tin y tế được kết nối", "chỉ tiêu 9: | 2030 | ≥ 100"},
            {"100% đơn vị khám chữa bệnh hạng 2 trở lên", "chỉ tiêu 2: | 2030 | ≥ 100"},
            {"80% đơn vị khám chữa bệnh hạng 3", "chỉ tiêu 3: | 2030 | ≥ 80"},
            {"Nguyễn Thanh Bình đề nghị cần đẩy mạnh tuyên truyền",
             "việc | Đẩy mạnh tuyên truyền | dịch vụ tiện ích | Nguyễn Thanh Bình | 2021-04-28"},
        });
}

TEST_CASE("the Dong Thap template holds every figure and date of the health part of its source")
{
    check("dongthap-2024-projects",
          {
              {"Sáng ngày 01/4", "họp | 2024-04-01 | Huỳnh Minh Tuấn"},
              {"ngày 01/4, trong năm 2024", "nguồn | 01/4 | năm 2024 được suy ra"},
              {"Đề án … giai đoạn 2022 - 2025", "đề án | giai đoạn 2022 - 2025 | 2022–2025"},
              {"03 dự án … hơn 58 tỷ đồng", "đề án | hơn | 58000000000"},
              {"03 dự án hơn 58 tỷ đồng", "đề án | 03 dự án hơn 58 tỷ đồng"},
              {"Xây dựng hệ thống thông tin điều hành y tế thông minh ngành y tế",
               "dự án | Xây dựng hệ thống thông tin điều hành y tế thông minh | proposed"},
              {"triển khai xây dựng mô hình bệnh viện thông minh",
               "dự án | Triển khai xây dựng mô hình bệnh viện thông minh"},
              {"triển khai bệnh án điện tử cho các bệnh viện đa khoa khu vực",
               "dự án | Triển khai bệnh án điện tử cho các bệnh viện đa khoa khu vực"},
              {"Sở Kế hoạch và Đầu tư, Sở Thông tin và Truyền thông hỗ trợ",
               "dự án | Sở Y tế | Sở Kế hoạch và Đầu tư | Sở Thông tin và Truyền thông"},
              {"hỗ trợ thẩm định, sớm trình phê duyệt chủ trương đầu tư",
               "tổ chức thực hiện | Sở Kế hoạch và Đầu tư | supports | phê duyệt chủ trương"},
              {"hỗ trợ thẩm định, sớm trình phê duyệt chủ trương đầu tư",
               "tổ chức thực hiện | Sở Thông tin và Truyền thông | supports | thẩm định"},
              {"Giám đốc Sở Y tế Đoàn Tấn Bửu cho biết", "họp | Đoàn Tấn Bửu | hơn 58 tỷ đồng"},
              {"yêu cầu Sở Y tế … hoàn thành trong năm",
               "việc | Rà soát lại các phần mềm | 2024-04-01 | Sở Y tế | Các đơn vị liên quan | "
               "trong năm | –"},
              {"Sở Kế hoạch và Đầu tư … bố trí kịp thời",
               "việc | cân đối nguồn vốn | Sở Kế hoạch và Đầu tư | kịp thời | –"},
              {"Sở Thông tin và Truyền thông nghiên cứu trang thiết bị",
               "việc | Nghiên cứu trang thiết bị, phần mềm | Sở Thông tin và Truyền thông | –"},
          });
}

TEST_CASE("the Lam Dong template holds every figure, date and number of its source")
{
    check(
        "lamdong-2026-2030",
        {
            {"Số: /KH-SYT, ngày … tháng 5 năm 2026", "kế hoạch |  | – | 2026-01-01..2030-12-31"},
            {"tháng 5 năm 2026", "nguồn | tháng 5 năm 2026"},
            {"1700/QĐ-UBND ngày 29/4/2026", "căn cứ | 1700/QĐ-UBND | 2026-04-29"},
            {"15-CTr/TU ngày 28/02/2026", "căn cứ | 15-CTr/TU | 2026-02-28"},
            {"2783/KH-UBND ngày 05/3/2026", "căn cứ | 2783/KH-UBND | 2026-03-05"},
            {"07/KH-SYT ngày 07/01/2026 … giai đoạn 2025-2030",
             "căn cứ | 07/KH-SYT | 2026-01-07 | 2025-2030"},
            {"07-CTr/TU ngày 24/12/2025", "căn cứ | 07-CTr/TU | 2025-12-24"},
            {"72-NQ/TW ngày 09/9/2025 của Bộ Chính trị",
             "căn cứ | 72-NQ/TW | 2025-09-09 | Bộ Chính trị"},
            {"gắn với … 15-CTr/TU và 2783/KH-UBND", "requirement | 15-CTr/TU | 2783/KH-UBND"},
            {"Triển khai hiệu quả Kế hoạch số 07/KH-SYT",
             "nội dung | 07/KH-SYT ngày 07/01/2026 | 2025-2030"},
            {"Tham mưu thực hiện … 07-CTr/TU … 72-NQ/TW",
             "requirement | 07-CTr/TU ngày 24/12/2025 | 72-NQ/TW ngày 09/9/2025"},
            {"Giai đoạn I: năm 2026 - 2027", "giai đoạn | Giai đoạn I | 2026-01-01..2027-12-31"},
            {"Giai đoạn II: năm 2028 - 2030", "giai đoạn | Giai đoạn II | 2028-01-01..2030-12-31"},
            {"đề xuất khen thưởng vào năm 2030", "phong trào | vào năm 2030"},
            {"Khuyến khích … ít nhất 01 sáng kiến … hằng năm",
             "quy tắc | unit | proposed | year | ≥ 1 | khuyến khích"},
            {"mỗi đơn vị trực thuộc … ít nhất 01 … được áp dụng và đánh giá",
             "quy tắc | unit | applied | year | ≥ 1 | đánh giá | trực thuộc Sở phấn đấu"},
            {"tối thiểu 01 nhiệm vụ đột phá",
             "quy tắc | unit | proposed | phase | [Giai đoạn I] | ≥ 1 | tối thiểu 01 nhiệm vụ"},
            {"Mỗi khối thi đua … ít nhất 01 mô hình",
             "quy tắc | bloc | phase | [Giai đoạn I] | ≥ 1 | ít nhất 01 mô hình"},
            {"phấn đấu nhân rộng ít nhất 01 mô hình",
             "quy tắc | sector | spread | phase | [Giai đoạn II] | ≥ 1 | phấn đấu nhân rộng"},
            // III.1
            {"100% … ban hành kế hoạch", "chỉ tiêu 1.1: | 2027 | [Giai đoạn I] | ≥ 100"},
            {"100% … ban hành kế hoạch", "chỉ tiêu 1.1: | 2030 | [Giai đoạn II] | ≥ 100"},
            {"100% … tiêu chí đánh giá", "chỉ tiêu 1.2: | tiêu chí đánh giá | 2030 | ≥ 100"},
            {"100% … tuyên truyền", "chỉ tiêu 1.3: | tuyên truyền | 2030 | ≥ 100"},
            {"100% … chất thải y tế", "chỉ tiêu 1.4: | chất thải y tế | 2030 | ≥ 100"},
            // III.2
            {"100% đơn vị hoàn thành việc xây dựng kế hoạch", "chỉ tiêu 2.1: | 2027 | ≥ 100"},
            {"100% đơn vị rà soát quy trình", "chỉ tiêu 2.2: | rà soát | 2027 | ≥ 100"},
            {"100% cơ sở … đơn thuốc điện tử", "chỉ tiêu 2.3: | đơn thuốc | 2027 | ≥ 100"},
            {"mở rộng các tiện ích số", "chỉ tiêu 2.4: | phấn đấu mở rộng | 2027 | none"},
            {"cập nhật, làm sạch", "chỉ tiêu 2.5: | phấn đấu cập nhật | 2027 | none"},
            {"Tổ chức sơ kết giai đoạn I", "chỉ tiêu 2.6: | sơ kết | 2027 | done"},
            {"Tổ chức sơ kết giai đoạn I", "mốc | interim_review | –..– | [Giai đoạn I]"},
            // III.3
            {"100% đơn vị duy trì", "chỉ tiêu 3.1: | 2030 | [Giai đoạn II] | ≥ 100"},
            {"100% cơ sở … hoàn thiện", "chỉ tiêu 3.2: | hoàn thiện | 2030 | ≥ 100"},
            {"tăng tỷ lệ người dân", "chỉ tiêu 3.3: | Tăng tỷ lệ | 2030 | increase"},
            {"nâng cao mức độ hài lòng", "chỉ tiêu 3.4: | hài lòng | 2030 | increase"},
            {"100% đơn vị tăng cường khai thác", "chỉ tiêu 3.5: | khai thác | 2030 | ≥ 100"},
            {"100% cơ sở y tế duy trì mô hình xanh", "chỉ tiêu 3.6: | xanh | 2030 | ≥ 100"},
            {"75,5 tuổi", "chỉ tiêu 3.7: | 2030 | ≥ 75,5"},
            {"75,5 tuổi", "chỉ tiêu 3.7: | tuổi | 75,5 tuổi"},
            {"tối thiểu 68 năm", "chỉ tiêu 3.8: | 2030 | ≥ 68"},
            {"tối thiểu 68 năm", "chỉ tiêu 3.8: | năm | tối thiểu 68 năm"},
            {"32 giường bệnh/10.000 dân", "chỉ tiêu 3.9: | 2030 | ≥ 32"},
            {"32 giường bệnh/10.000 dân", "chỉ tiêu 3.9: | giường/10.000 dân"},
            {"11 bác sĩ/10.000 dân", "chỉ tiêu 3.10: | 2030 | ≥ 11"},
            {"11 bác sĩ/10.000 dân", "chỉ tiêu 3.10: | bác sĩ/10.000 dân"},
            {"bảo hiểm y tế toàn dân đạt trên 95%", "chỉ tiêu 3.11: | 2030 | > 95"},
            {"Tổng kết phong trào vào năm 2030", "chỉ tiêu 3.12: | 2030 | done"},
            {"Tổng kết phong trào vào năm 2030", "mốc | final_review | 2030-01-01..2030-12-31"},
            // IV–VI
            {"a) Đối với tập thể", "collective | Nội bộ đoàn kết"},
            {"b) Đối với cá nhân", "individual | Gương mẫu chấp hành"},
            {"+ Giấy khen của Giám đốc Sở Y tế", "award_form | Giấy khen của Giám đốc Sở Y tế"},
            {"+ Bằng khen của Chủ tịch UBND tỉnh", "award_form | Bằng khen của Chủ tịch UBND tỉnh"},
            {"+ Các hình thức khen thưởng cấp Nhà nước", "award_form | cấp Nhà nước"},
            {"ưu tiên tập thể nhỏ", "priority | Tập thể nhỏ"},
            {"tuyến cơ sở, vùng sâu, vùng xa", "priority | vùng sâu, vùng xa"},
            {"sáng kiến mang lại hiệu quả rõ rệt", "priority | hiệu quả rõ rệt"},
            {"Phòng Tổ chức cán bộ: Chủ trì", "thực hiện | Phòng Tổ chức cán bộ | leads"},
            {"Văn phòng Sở: Chủ trì, phối hợp", "thực hiện | Văn phòng Sở | leads"},
            {"Phòng Kế hoạch - Tài chính: Phối hợp",
             "thực hiện | Phòng Kế hoạch - Tài chính | supports"},
            {"Khối trưởng, Khối phó: chủ trì", "thực hiện | Khối trưởng, Khối phó | leads"},
            {"Hội đồng Thi đua - Khen thưởng: Phối hợp",
             "thực hiện | Hội đồng Thi đua - Khen thưởng Sở Y tế | supports"},
            {"Giám đốc Huỳnh Thị Phương Duyên", "nguồn | Huỳnh Thị Phương Duyên"},
        });
}

TEST_CASE("what a source leaves blank stays blank in its template")
{
    const PlanDefinition lamdong = loadTemplate(QStringLiteral("lamdong-2026-2030")).value();
    CHECK(lamdong.plan.number.isEmpty()); // "Số: /KH-SYT"
    CHECK_FALSE(lamdong.plan.issued.isValid()); // "ngày tháng 5 năm 2026"
    const PlanDefinition danang = loadTemplate(QStringLiteral("danang-443-khsyt-2022")).value();
    CHECK(danang.legalBases.front().number.isEmpty());
    CHECK_FALSE(danang.legalBases.front().issued.isValid());
    const PlanDefinition hue = loadTemplate(QStringLiteral("hue-2021-targets")).value();
    CHECK(hue.movement == Movement{});
    CHECK_FALSE(hue.plan.first.isValid());
    const PlanDefinition dongthap = loadTemplate(QStringLiteral("dongthap-2024-projects")).value();
    for (const Project& project : dongthap.projects) {
        CHECK(project.budget == Money{}); // only the sum of the three is published
        CHECK_FALSE(project.last.isValid());
    }
    for (const Task& task : dongthap.tasks)
        CHECK_FALSE(task.due.isValid());
}

TEST_CASE("a template of a source has as many parts as its text, and none it does not have")
{
    struct Counts {
        const char* name;
        size_t phases, bases, contents, milestones, clauses, duties, targets, goals, coverage;
        size_t projects, meetings, tasks;
    };
    const auto expected = GENERATE(
        Counts{"danang-443-khsyt-2022", 2, 4, 5, 7, 1, 3, 0, 0, 0, 0, 0, 0},
        // requirements 3 + 1 + 1 + 1 + 1 + 1, collectives 4, individuals 3, forms 3, priorities 3, solutions 6
        Counts{"lamdong-2026-2030", 2, 6, 4, 5, 27, 21, 22, 26, 5, 0, 0, 0},
        // goals: eleven of 2030, eight of 2025
        Counts{"hue-2021-targets", 0, 0, 0, 0, 2, 0, 11, 19, 0, 0, 1, 1},
        Counts{"dongthap-2024-projects", 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 1, 3});
    const PlanDefinition plan = loadTemplate(QString::fromLatin1(expected.name)).value();
    CAPTURE(expected.name);
    CHECK(plan.phases.size() == expected.phases);
    CHECK(plan.legalBases.size() == expected.bases);
    CHECK(plan.contentAreas.size() == expected.contents);
    CHECK(plan.milestones.size() == expected.milestones);
    CHECK(plan.clauses.size() == expected.clauses);
    CHECK(plan.duties.size() == expected.duties);
    CHECK(plan.targets.size() == expected.targets);
    CHECK(plan.goals.size() == expected.goals);
    CHECK(plan.coverage.size() == expected.coverage);
    CHECK(plan.projects.size() == expected.projects);
    CHECK(plan.meetings.size() == expected.meetings);
    CHECK(plan.tasks.size() == expected.tasks);
    // No source but the 2024 theme gives blocs, grades or a score table.
    CHECK(plan.blocs.empty());
    CHECK(plan.grades.empty());
    CHECK(plan.criteria.empty());
    CHECK_FALSE(plan.plan.source.isEmpty());
    CHECK_FALSE(plan.plan.sampleNote.isEmpty());
}

TEST_CASE("six targets of the Lam Dong template have no figure, and none is made up for them")
{
    const PlanDefinition plan = loadTemplate(QStringLiteral("lamdong-2026-2030")).value();
    QStringList without;
    for (const Target& target : plan.targets) {
        for (const TargetGoal& goal : plan.goals) {
            if (goal.target == target.id && goal.value.isZero())
                without += target.code;
        }
    }
    CHECK(without.join(u' ') == QStringLiteral("2.4 2.5 2.6 3.3 3.4 3.12"));
    for (const Target& target : plan.targets)
        CHECK(target.baselineKind == FigureKind::Unknown);
}

TEST_CASE("a template loads into a ledger and comes out with every part")
{
    for (const PlanTemplate& known : planTemplates()) {
        CAPTURE(known.name.toStdString());
        MovementLedger ledger;
        const PlanId id = ledger.load(known.name.toLatin1().constData());
        const PlanDefinition plan = loadTemplate(known.name).value();
        const PlanDefinition stored = actions::definitionOf(ledger.read(), id).value();
        CHECK(stored.plan.title == plan.plan.title);
        CHECK(stored.movement.name == plan.movement.name);
        CHECK(stored.milestones.size() == plan.milestones.size());
        CHECK(stored.clauses.size() == plan.clauses.size());
        CHECK(stored.duties.size() == plan.duties.size());
        CHECK(stored.targets.size() == plan.targets.size());
        CHECK(stored.goals.size() == plan.goals.size());
        CHECK(stored.coverage.size() == plan.coverage.size());
        CHECK(stored.projects.size() == plan.projects.size());
        CHECK(stored.tasks.size() == plan.tasks.size());
        CHECK(ledger.session().check().value().isSound());
    }
}

TEST_CASE("the movement of the 2024 theme stays blank, for its text names none")
{
    const PlanDefinition plan = loadTemplate(QStringLiteral("theme-2024")).value();
    CHECK(plan.movement == Movement{});
    CHECK(plan.phases.empty());
}
