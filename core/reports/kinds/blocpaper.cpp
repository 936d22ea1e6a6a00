// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/blocpaper.h"

#include "core/reports/kinds/bloctables.h"
#include "core/reports/kinds/coveragewords.h"
#include "core/reports/kinds/initiativepaper.h"
#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/rankingpaper.h"

#include <algorithm>
#include <array>

namespace thidua::report {

namespace {

/// Puts the parts of the report one below the other, numbered as they come.
class Parts {
public:
    explicit Parts(std::vector<Block>& blocks) : m_blocks(blocks) { }

    void heading(const char* title)
    {
        static const std::array numbers{"I", "II", "III", "IV", "V", "VI", "VII"};
        m_blocks.emplace_back(
            Heading{bold(QStringLiteral("%1. %2").arg(QLatin1String(numbers.at(m_count++)),
                                                      QString::fromUtf8(title))),
                    2});
    }
    void text(const QString& words) { m_blocks.emplace_back(running(plain(words))); }
    /// A table with rows, under the words that lead to it; nothing without rows.
    void table(Table table, const QString& lead = {})
    {
        if (table.rows.empty())
            return;
        if (!lead.isEmpty()) {
            Paragraph words = running(plain(lead));
            words.keepWithNext = true;
            m_blocks.emplace_back(words);
        }
        m_blocks.emplace_back(std::move(table));
    }

private:
    std::vector<Block>& m_blocks;
    size_t m_count = 0;
};

QString nameOf(const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    return member ? member->name : QString();
}

/// Who the bloc is: its units by how far the plan binds them, its head and deputy.
QString aboutWords(const BlocReport& report)
{
    const PlanBook& book = *report.boards.book;
    int obliged = 0;
    int encouraged = 0;
    int ended = 0;
    for (const BlocUnitLine& unit : report.board.units) {
        if (!unit.inForce)
            ++ended;
        else if (unit.member.participation == Participation::Obliged)
            ++obliged;
        else
            ++encouraged;
    }
    const Bloc& bloc = report.board.bloc;
    QString words = QStringLiteral("%1 có %2 đơn vị bắt buộc tham gia").arg(bloc.name).arg(obliged);
    if (encouraged > 0)
        words += QStringLiteral(", %1 đơn vị khác").arg(encouraged);
    if (ended > 0)
        words += QStringLiteral(", %1 đơn vị không còn hoạt động").arg(ended);
    const QString head = nameOf(book, bloc.head);
    const QString deputy = nameOf(book, bloc.deputy);
    if (!head.isEmpty())
        words += QStringLiteral("; Khối trưởng: %1").arg(head);
    if (!deputy.isEmpty())
        words += QStringLiteral("; Khối phó: %1").arg(deputy);
    return words + u'.';
}

void addTargets(const BlocReport& report, Parts& parts)
{
    Table targets = blocTargetTable(report);
    Table promises = blocPromiseTable(report);
    if (targets.rows.empty() && promises.rows.empty())
        return;
    parts.heading("Chỉ tiêu");
    parts.table(std::move(targets), QStringLiteral("Số đơn vị của khối đã báo cáo và đạt:"));
    parts.table(std::move(promises), QStringLiteral("Chỉ tiêu do khối đăng ký:"));
}

void addInitiatives(const BlocReport& report, Parts& parts)
{
    const InitiativeRegister own = initiativesOf(report);
    Table rules = blocCoverageTable(report);
    if (own.rows.empty() && rules.rows.empty())
        return;
    parts.heading("Sáng kiến, mô hình");
    parts.text(own.rows.empty() ? QStringLiteral("Chưa có sáng kiến nào được đăng ký.")
                                : funnelWords(own));
    parts.table(std::move(rules), QStringLiteral("Kết quả theo yêu cầu của kế hoạch:"));
    parts.table(blocInitiativeTable(own), QStringLiteral("Danh mục:"));
}

QString exemplarWords(const BlocReport& report)
{
    std::array<int, std::size(kExemplarStages)> reached{};
    int late = 0;
    for (const ExemplarRow& row : report.boards.exemplars) {
        const bool own = std::ranges::any_of(report.board.units, [&](const BlocUnitLine& unit) {
            return unit.member.unit == row.exemplar.unit;
        });
        if (!own)
            continue;
        late += row.late;
        for (int stage = 0; stage <= static_cast<int>(row.stage()); ++stage)
            ++reached[static_cast<size_t>(stage)];
    }
    if (reached[0] == 0)
        return {};
    QString words = QStringLiteral("Điển hình tiên tiến: phát hiện %1, bồi dưỡng %2, khen thưởng "
                                   "%3, nhân rộng %4")
                        .arg(reached[0])
                        .arg(reached[1])
                        .arg(reached[2])
                        .arg(reached[3]);
    if (late > 0)
        words += QStringLiteral("; %1 trường hợp chậm bước tiếp theo").arg(late);
    return words + u'.';
}

QString activityWords(const BlocReport& report)
{
    const auto held = [&](Activity::Kind kind, bool done) {
        return std::ranges::count_if(report.activities, [&](const ActivityRow& row) {
            return row.activity.kind == kind && (!done || row.activity.heldOn.isValid());
        });
    };
    const auto late = std::ranges::count_if(report.activities, &ActivityRow::late);
    if (report.activities.empty())
        return {};
    QString words = QStringLiteral("Tuyên truyền: đã thực hiện %1/%2 hoạt động; bồi dưỡng, tập "
                                   "huấn: %3/%4")
                        .arg(held(Activity::Kind::Publicity, true))
                        .arg(held(Activity::Kind::Publicity, false))
                        .arg(held(Activity::Kind::Training, true))
                        .arg(held(Activity::Kind::Training, false));
    if (late > 0)
        words += QStringLiteral("; quá hạn %1").arg(late);
    return words + u'.';
}

void addRegisters(const BlocReport& report, Parts& parts)
{
    const QString exemplars = exemplarWords(report);
    const QString activities = activityWords(report);
    Table tasks = blocTaskTable(report);
    if (exemplars.isEmpty() && activities.isEmpty() && tasks.rows.empty())
        return;
    parts.heading("Điển hình, tuyên truyền, nhiệm vụ");
    for (const QString& words : {exemplars, activities}) {
        if (!words.isEmpty())
            parts.text(words);
    }
    parts.table(std::move(tasks), QStringLiteral("Nhiệm vụ chưa xong:"));
}

void addWords(const BlocReport& report, Parts& parts)
{
    parts.heading("Khó khăn, vướng mắc và kiến nghị");
    for (const UnitWords& words : report.words)
        parts.text(QStringLiteral("%1 (%2): %3")
                       .arg(nameOf(*report.boards.book, words.unit),
                            words.topic == QLatin1String("proposals") ? QStringLiteral("kiến nghị")
                                                                      : QStringLiteral("khó khăn"),
                            sentence(words.text)));
    if (report.words.empty())
        parts.text(QStringLiteral("Các đơn vị trong khối chưa gửi khó khăn, kiến nghị."));
}

QByteArray canonicalData(const BlocReport& report)
{
    QString text =
        report.board.bloc.code + u'\n' + report.boards.today.toString(Qt::ISODate) + u'\n';
    for (const BlocUnitLine& unit : report.board.units)
        text += QStringLiteral("%1 %2/%3 %4/%5/%6 %7 %8/%9\n")
                    .arg(unit.member.code)
                    .arg(unit.stepsDone)
                    .arg(unit.stepsAsked)
                    .arg(unit.met)
                    .arg(unit.reported)
                    .arg(unit.targets)
                    .arg(unit.initiatives)
                    .arg(unit.rulesMissed)
                    .arg(unit.rules);
    return text.toUtf8();
}

void addHead(const BlocReport& report, const PaperFrame& frame, std::vector<Block>& blocks)
{
    NationalHeader header = nationalHeader(frame, QStringLiteral("BC"));
    header.superior = header.issuer;
    header.issuer = report.board.bloc.name.toUpper();
    blocks.emplace_back(header);
    blocks.emplace_back(
        TitleBlock{QStringLiteral("BÁO CÁO"),
                   QStringLiteral("Kết quả thực hiện phong trào thi đua của %1 đến ngày %2")
                       .arg(report.board.bloc.name, dayOnPaper(report.boards.today))});
    blocks.emplace_back(running(plain(QStringLiteral("%1, %2 báo cáo kết quả như sau. %3")
                                          .arg(beginningOnPaper(report.boards.book->plan),
                                               report.board.bloc.name, aboutWords(report)))));
}

void addFoot(const BlocReport& report, std::vector<Block>& blocks)
{
    SignatureBlock signatures;
    Signature head{{QStringLiteral("KHỐI TRƯỞNG")},
                   QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu)")};
    if (const QString unit = nameOf(*report.boards.book, report.board.bloc.head); !unit.isEmpty())
        head.title.append(unit.toUpper());
    signatures.columns = {head};
    signatures.recipients = {QStringLiteral("Hội đồng Thi đua - Khen thưởng Sở Y tế"),
                             QStringLiteral("Các đơn vị trong khối"), QStringLiteral("Lưu: VT")};
    signatures.spaceMm = 20;
    blocks.emplace_back(signatures);
}

} // namespace

Section blocPaper(const BlocReport& report, const PaperFrame& frame)
{
    Section section;
    section.bookmark = QStringLiteral("Báo cáo %1").arg(report.board.bloc.name);
    addHead(report, frame, section.blocks);
    Parts parts(section.blocks);
    if (!report.board.launches.empty()) {
        parts.heading("Phát động, đăng ký");
        LaunchBoard launches{report.boards.today, report.boards.book->members,
                             report.board.launches};
        parts.table(launchTable(launches));
    }
    addTargets(report, parts);
    addInitiatives(report, parts);
    addRegisters(report, parts);
    const BlocStanding* standing =
        report.boards.standing ? report.boards.standing->bloc(report.board.bloc.id) : nullptr;
    if (standing) {
        parts.heading("Kết quả chấm điểm, xếp hạng");
        parts.table(blocRankingTable(*report.boards.book, *standing));
    }
    addWords(report, parts);
    addFoot(report, section.blocks);
    section.control = controlLine(frame, Standpoint::Provisional, canonicalData(report));
    return section;
}

} // namespace thidua::report
