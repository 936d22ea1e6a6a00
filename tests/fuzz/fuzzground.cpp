// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzground.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/excel/excelform.h"

namespace thidua::fuzz {

namespace {

Criterion criterion(int id, int parent, const char* code, int maximum)
{
    Criterion row;
    row.id = {id};
    row.parent = {parent};
    row.seq = id;
    row.code = QString::fromLatin1(code);
    row.title = QStringLiteral("Tiêu chí ") + row.code;
    row.maximum = Points::whole(maximum);
    row.rule = parent == 0 ? RuleKind::Sum : RuleKind::Manual;
    return row;
}

/// Everything a return may speak of, once.
PlanDefinition smallPlan()
{
    PlanDefinition plan;
    plan.plan.code = QStringLiteral("thu-2024");
    plan.plan.title = QStringLiteral("Kế hoạch thử");
    plan.plan.first = QDate(2024, 1, 1);
    plan.plan.last = QDate(2024, 12, 31);
    plan.criteria = {criterion(1, 0, "1", 100), criterion(2, 1, "1.1", 60),
                     criterion(3, 1, "1.2", 40)};
    Bloc bloc;
    bloc.id = {1};
    bloc.code = QStringLiteral("K1");
    bloc.name = QStringLiteral("Khối 1");
    plan.blocs = {bloc};
    Milestone launch;
    launch.title = QStringLiteral("Phát động");
    launch.kind = MilestoneKind::Launch;
    launch.perUnit = true;
    launch.last = QDate(2024, 3, 31);
    plan.milestones = {launch};
    Target target;
    target.id = {1};
    target.code = QStringLiteral("CT1");
    target.title = QStringLiteral("Chỉ tiêu");
    target.rollup = Rollup::RatioOfSums;
    plan.targets = {target};
    return plan;
}

} // namespace

Ground& Ground::one()
{
    static Ground ground;
    return ground;
}

Ground::Ground()
{
    Session::Options options;
    options.actor = {QStringLiteral("Thư ký"), QStringLiteral("a"), QStringLiteral("b")};
    options.clock = [] { return QDateTime(QDate(2024, 12, 2), QTime(9, 0), Qt::UTC); };
    m_session = must(Session::inMemory(options));
    const auto write = [&](const Result<ChangeSet>& change) {
        must(m_session->apply(must(change)));
    };
    write(actions::loadPlan(ledger(), smallPlan()));
    m_plan = must(ledger().plans()).front().id;
    actions::UnitRow row;
    row.unit.code = QStringLiteral("DV-1");
    row.unit.name = QStringLiteral("Trung tâm Y tế");
    row.bloc = QStringLiteral("K1");
    write(must(actions::importUnits(ledger(), m_plan, {row}, {})).writable());
    m_unit = must(ledger().book(m_plan))->members.front().unit;
    const auto issued = must(issueForms(ledger(), m_plan, {{m_unit, {}}},
                                        {QStringLiteral("Thư ký"), m_session->now()}, {}));
    write(issued.change);
    m_formBytes = issued.files.front().bytes;
    const auto excel = must(issueExcelForms(ledger(), m_plan, {{m_unit, {}}},
                                            {QStringLiteral("Thư ký"), m_session->now()}));
    write(excel.change);
    m_excelForm = excel.files.front().bytes;
    m_form = must(readForm(m_formBytes, QStringLiteral("a")));
    const QString seed = must(ledger().setting(QStringLiteral("packages.seed")));
    m_council = must(SigningKey::fromSeed(QByteArray::fromBase64(seed.toLatin1())));
}

QByteArray Ground::returnWith(const QByteArray& report, const QByteArray& base) const
{
    PackageManifest manifest = m_form.manifest;
    manifest.kind = PackageKind::Return;
    manifest.instance = QStringLiteral("a");
    manifest.revision = 1;
    return must(makePackage(manifest,
                            {{QStringLiteral("report.json"), report, false},
                             {QStringLiteral("base.json"), base, false}},
                            must(SigningKey::fromSeed(m_form.key))));
}

QByteArray Ground::formWith(const QString& part, const QByteArray& bytes) const
{
    const auto archive = must(ArchiveReader::open(m_formBytes, QStringLiteral("a")));
    std::vector<ArchivePart> parts;
    for (const QString& name : archive.parts()) {
        if (!name.startsWith(QLatin1String("manifest.")))
            parts.push_back({name, name == part ? bytes : must(archive.part(name)), false});
    }
    return must(makePackage(m_form.manifest, parts, m_council));
}

QByteArray Ground::workbookWith(const QString& part, const QByteArray& bytes) const
{
    ArchiveLimits limits;
    limits.strict = false;
    const auto archive = must(ArchiveReader::open(m_excelForm, QStringLiteral("a"), limits));
    std::vector<ArchivePart> parts;
    for (const QString& name : archive.parts())
        parts.push_back({name, name == part ? bytes : must(archive.part(name)), false});
    return must(makeArchive(parts));
}

} // namespace thidua::fuzz
