// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/packagefixture.h"

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/targets/targetactions.h"
#include "core/base/wholefile.h"
#include "core/storage/packageentities.h"
#include "tests/benchmarks/benchplan.h"

namespace thidua::test {

namespace {

const QDateTime kMoment(QDate(2024, 12, 2), QTime(9, 41), Qt::LocalTime);

PlanDefinition definition(int criteria)
{
    bench::LedgerSize size;
    size.blocs = 3;
    size.criteria = criteria;
    size.rounds = 2;
    PlanDefinition plan = bench::planOf(size);
    plan.plan.code = QStringLiteral("goi-2024");
    plan.plan.first = QDate(2024, 1, 1);
    plan.plan.last = QDate(2024, 12, 31);
    Milestone launch;
    launch.title = QStringLiteral("Phát động phong trào");
    launch.kind = MilestoneKind::Launch;
    launch.perUnit = true;
    launch.last = QDate(2024, 3, 31);
    Milestone report = launch;
    report.title = QStringLiteral("Gửi bảng tự chấm điểm");
    report.kind = MilestoneKind::Report;
    report.last = QDate(2024, 12, 1);
    plan.milestones = {launch, report};
    Target target;
    target.id = {1};
    target.code = QStringLiteral("CT1");
    target.title = QStringLiteral("Tỷ lệ hồ sơ sức khỏe điện tử");
    target.measure = QStringLiteral("%");
    target.rollup = Rollup::RatioOfSums;
    target.numerator = QStringLiteral("Số người có hồ sơ");
    target.denominator = QStringLiteral("Số người dân");
    plan.targets = {target};
    plan.goals = {{{}, {1}, {}, 2025, GoalKind::Above, Points::whole(95)}};
    return plan;
}

UnitId unitOf(const Ledger& ledger)
{
    return ok(ledger.book(ok(ledger.plans()).front().id))->members.front().unit;
}

PlanId planIn(const Ledger& ledger)
{
    return ok(ledger.plans()).front().id;
}

void fillScores(Session& copy, int seed)
{
    const Ledger& ledger = copy.ledger();
    const PlanId plan = planIn(ledger);
    const auto book = ok(ledger.book(plan));
    const UnitId unit = unitOf(ledger);
    std::vector<actions::CellEdit> cells;
    std::vector<actions::NoteEdit> notes;
    for (const TableNode& node : book->table.nodes()) {
        if (!node.children.empty() || node.criterion.rule == RuleKind::Sum)
            continue;
        const actions::Cell cell{plan, unit, Round::Self, node.criterion.id};
        cells.push_back({cell, bench::entryOf(node, seed, Round::Self), {}, 0});
        if ((cells.size() + static_cast<size_t>(seed)) % 5 == 0) {
            ScoreNote note;
            note.explanation = QStringLiteral("Chưa có số liệu quý IV; giải trình %1").arg(seed);
            note.evidence = QStringLiteral("Báo cáo số %1/BC-TTYT").arg(seed);
            notes.push_back({cell, note});
        }
    }
    const auto bulk = ok(actions::setScores(ledger, cells, notes));
    CHECK(bulk.refused.empty());
    PackageFixture::write(copy, bulk.change);
}

void fillTargets(Session& copy, int seed)
{
    const Ledger& ledger = copy.ledger();
    const PlanId plan = planIn(ledger);
    const TargetId target = ok(ledger.rows<Target>()).front().id;
    actions::MeasurementEntry entry;
    entry.target = target;
    entry.unit = unitOf(ledger);
    entry.year = 2024;
    entry.numerator = QString::number(900 + seed);
    entry.denominator = QStringLiteral("2000");
    entry.source = QStringLiteral("Phần mềm quản lý hồ sơ");
    PackageFixture::write(copy, actions::enterMeasurement(ledger, plan, entry, copy.now().date()));
    Promise promise;
    promise.target = target;
    promise.unit = entry.unit;
    promise.year = 2025;
    promise.value = Points::whole(60 + seed % 30);
    PackageFixture::write(copy, actions::savePromise(ledger, promise));
}

void fillWords(Session& copy, int seed)
{
    const Ledger& ledger = copy.ledger();
    const PlanId plan = planIn(ledger);
    const UnitId unit = unitOf(ledger);
    const auto book = ok(ledger.book(plan));
    PackageFixture::write(
        copy,
        actions::recordSteps(ledger, book->milestones.front().id, {unit},
                             {QDate(2024, 3, 1 + seed % 28), QStringLiteral("%1/KH-TTYT").arg(seed),
                              QStringLiteral("đã gửi bản ký số")},
                             copy.now().date()));
    Initiative initiative;
    initiative.unit = unit;
    initiative.title = QStringLiteral("Hẹn giờ khám qua điện thoại %1").arg(seed);
    initiative.kind = seed % 2 ? InitiativeKind::Initiative : InitiativeKind::Breakthrough;
    initiative.authors = QStringLiteral("BS Lê Thị Hạnh\nĐD Trần Văn Bình");
    initiative.benefit = seed % 3 ? Money::exact(120'000'000 + seed) : Money{};
    PackageFixture::write(
        copy, actions::saveInitiative(ledger, plan, initiative, QDate(2024, 5, 1 + seed % 28)));
    ChangeSet words(Action::EditReport);
    words.insert(UnitWords{plan, unit, QStringLiteral("difficulties"),
                           QStringLiteral("Thiếu máy quét.\nĐường truyền yếu (%1).").arg(seed)});
    const QByteArray bytes = QByteArray("%PDF-1.4 minh chứng ") + QByteArray::number(seed);
    const QString hash = words.keep(bytes);
    words.insert(Attachment{plan, unit, QStringLiteral("step/Phát động phong trào"),
                            QStringLiteral("Kế hoạch.pdf"), hash, bytes.size()});
    PackageFixture::write(copy, words);
}

} // namespace

Session::Options at(const char* person, const QDateTime& moment)
{
    Session::Options options;
    options.actor = {QString::fromUtf8(person), QStringLiteral("user"), QStringLiteral("MAY-1")};
    options.clock = [moment] { return moment; };
    return options;
}

PackageFixture::PackageFixture(int units, int criteria)
    : m_council(ok(Session::create(m_folder.filePath(QStringLiteral("hoi-dong.thidua")),
                                   at("Thư ký Hội đồng", kMoment))))
{
    write(*m_council, actions::loadPlan(ledger(), definition(criteria)));
    m_plan = planIn(ledger());
    std::vector<actions::UnitRow> rows;
    for (int i = 0; i < units; ++i) {
        actions::UnitRow row;
        row.unit.code = QStringLiteral("DV-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        row.unit.name = QStringLiteral("Trung tâm Y tế số %1").arg(i + 1);
        row.bloc = book()->blocs[static_cast<size_t>(i % 3)].code;
        rows.push_back(row);
    }
    write(*m_council, ok(actions::importUnits(ledger(), m_plan, rows, {})).writable());
}

actions::Stamp PackageFixture::stamp() const
{
    return {m_council->actor().name, m_council->now()};
}

std::vector<IssuedForm> PackageFixture::issue(const std::vector<int>& units,
                                              const QString& passcode)
{
    std::vector<FormRequest> requests;
    const auto members = book()->members;
    for (size_t i = 0; i < members.size(); ++i) {
        if (units.empty() || std::ranges::find(units, static_cast<int>(i)) != units.end())
            requests.push_back({members[i].unit, passcode});
    }
    auto issued = ok(issueForms(ledger(), m_plan, requests, stamp(), QStringLiteral("MAY-1")));
    write(*m_council, issued.change);
    return std::move(issued.files);
}

std::unique_ptr<Session> PackageFixture::open(const IssuedForm& form, const QString& name)
{
    return ok(makeUnitCopy(form.bytes, form.fileName, path(name),
                           at("Điều dưỡng trưởng", kMoment.addDays(-1))));
}

void PackageFixture::write(Session& session, const Result<ChangeSet>& change)
{
    INFO((change ? QString() : change.error().message).toStdString());
    REQUIRE(change.has_value());
    ok(session.apply(*change));
}

void PackageFixture::score(Session& copy, const QString& criterion, const char* points)
{
    const auto book = ok(copy.ledger().book(planIn(copy.ledger())));
    const int node = book->table.indexOf(criterion);
    REQUIRE(node >= 0);
    const actions::Cell cell{book->plan.id, unitOf(copy.ledger()), Round::Self,
                             book->table.nodes()[static_cast<size_t>(node)].criterion.id};
    const QString text = QString::fromUtf8(points);
    write(copy,
          actions::setScore(copy.ledger(), cell,
                            text.isEmpty() ? std::optional<Entry>()
                                           : Entry::points(ok(Points::parse(text)))));
}

void PackageFixture::fill(Session& copy, int seed)
{
    fillScores(copy, seed);
    fillTargets(copy, seed);
    fillWords(copy, seed);
}

QString PackageFixture::send(Session& copy, const QString& name)
{
    const auto unitCopy = ok(unitCopyOf(copy.ledger()));
    REQUIRE(unitCopy.has_value());
    const auto exported = ok(exportReturn(copy, *unitCopy));
    const QString file = path(name);
    REQUIRE_FALSE(writeWholeFile(file, exported.bytes).has_value());
    return file;
}

ReturnComparison PackageFixture::compare(const QString& file) const
{
    auto read = ok(readReturn(ledger(), file));
    CHECK(read.standing == ReturnStanding::Fresh);
    const auto desk = ok(actions::ReturnDesk::make(ledger(), m_plan, today()));
    return ok(desk.compare(std::move(read.incoming)));
}

ReturnComparison PackageFixture::receive(const QString& file)
{
    std::vector<ReturnComparison> returns;
    returns.push_back(compare(file));
    const auto desk = ok(actions::ReturnDesk::make(ledger(), m_plan, today()));
    write(*m_council, desk.receive(returns, stamp()));
    return std::move(returns.front());
}

UnitReport PackageFixture::held(UnitId unit) const
{
    return ok(ok(actions::ReportReader::make(ledger(), m_plan)).read(unit));
}

} // namespace thidua::test
