// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchreturns.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/base/wholefile.h"
#include "core/exchange/packages/form.h"
#include "core/exchange/packages/returnfile.h"
#include "core/session/session.h"
#include "core/storage/blobs.h"
#include "tests/benchmarks/benchplan.h"
#include "tests/benchmarks/measure.h"

#include <QDir>
#include <QFile>

namespace thidua::bench {

namespace {

const QString kLaunch = QStringLiteral("Phát động phong trào");

void write(Session& session, const Result<ChangeSet>& change)
{
    must(session.apply(must(change)));
}

/// The plan of a generated ledger, with something to report besides scores.
PlanDefinition reportedPlan(int criteria)
{
    LedgerSize size;
    size.criteria = criteria;
    PlanDefinition plan = planOf(size);
    Milestone launch;
    launch.title = kLaunch;
    launch.kind = MilestoneKind::Launch;
    launch.perUnit = true;
    launch.last = QDate(2024, 3, 31);
    plan.milestones.push_back(launch);
    Target target;
    target.id = {1};
    target.code = QStringLiteral("CT1");
    target.title = QStringLiteral("Tỷ lệ hồ sơ sức khỏe điện tử");
    target.rollup = Rollup::RatioOfSums;
    plan.targets = {target};
    return plan;
}

void addRest(UnitReport& report, const PackageManifest& form, int unit,
             std::map<QString, QByteArray>& files)
{
    for (size_t i = 0; i < report.scores.size(); i += 5) {
        report.scores[i].explanation =
            QStringLiteral("Chưa có số liệu quý IV; đơn vị %1 bổ sung sau").arg(unit);
        report.scores[i].evidence = QStringLiteral("Báo cáo số %1/BC-TTYT").arg(unit);
    }
    report.steps.push_back(
        {kLaunch, QDate(2024, 3, 1 + unit % 28), QStringLiteral("%1/KH-TTYT").arg(unit), {}});
    ReportedFigure figure;
    figure.target = QStringLiteral("CT1");
    figure.year = 2024;
    figure.kind = Measurement::Kind::Ratio;
    figure.amount = Points::whole(900 + unit);
    figure.denominator = Points::whole(2000);
    figure.reportedOn = QDate(2024, 11, 30);
    report.figures.push_back(figure);
    ReportedInitiative initiative;
    initiative.id = {(form.form << 32) + 1};
    initiative.title = QStringLiteral("Hẹn giờ khám qua điện thoại %1").arg(unit);
    initiative.authors = QStringLiteral("BS Lê Thị Hạnh");
    initiative.stages[0] = {true, QDate(2024, 5, 2), {}};
    report.initiatives.push_back(initiative);
    QByteArray bytes = "%PDF-1.4 " + QByteArray::number(unit);
    for (quint32 state = 2024u + static_cast<quint32>(unit); bytes.size() < 20'000;) {
        state = state * 1'664'525u + 1'013'904'223u; // a scan does not get smaller
        bytes += static_cast<char>(state >> 24);
    }
    const QString hash = blobHash(bytes);
    report.files.push_back(
        {QStringLiteral("step/") + kLaunch, QStringLiteral("Kế hoạch.pdf"), hash, bytes.size()});
    files.emplace(hash, bytes);
}

void makeReturn(ReturnGround& ground, const PlanBook& book, const IssuedForm& issued, int unit,
                ReturnSize size)
{
    const FormContent form = must(readForm(issued.bytes, {}));
    PackageManifest manifest = form.manifest;
    manifest.kind = PackageKind::Return;
    manifest.instance = QStringLiteral("a");
    manifest.revision = 1;
    UnitReport report;
    for (const TableNode& node : book.table.nodes()) {
        if (node.children.empty())
            report.scores.push_back(
                {node.criterion.code, entryOf(node, unit, Round::Self), {}, {}, {}, false});
    }
    std::map<QString, QByteArray> files;
    if (size == ReturnSize::Full)
        addRest(report, manifest, unit, files);
    report.arrange();
    const QByteArray bytes =
        must(thidua::makeReturn(manifest, {}, report, files, must(SigningKey::fromSeed(form.key))));
    const QString path = QStringLiteral("%1/%2.%3")
                             .arg(ground.folder)
                             .arg(unit, 3, 10, QLatin1Char('0'))
                             .arg(QLatin1String(kReturnEnding));
    if (const auto problem = writeWholeFile(path, bytes))
        giveUp({ErrorCode::Io, *problem});
    ground.files.append(path);
    ground.keys.append(manifest.unitKey);
    ground.reports.push_back(std::move(report));
    ground.attached.push_back(std::move(files));
}

} // namespace

ReturnGround makeReturns(const QString& folder, int units, int criteria, ReturnSize size)
{
    ReturnGround ground;
    ground.ledger = folder + QStringLiteral("/receive.thidua");
    ground.folder = folder + QStringLiteral("/returns");
    QFile::remove(ground.ledger);
    QDir(ground.folder).removeRecursively();
    QDir(folder).mkpath(QStringLiteral("returns"));
    const auto session = must(Session::create(ground.ledger, {}));
    write(*session, actions::loadPlan(session->ledger(), reportedPlan(criteria)));
    const PlanId plan = must(session->ledger().plans()).front().id;
    const auto blocs = must(session->ledger().book(plan))->blocs;
    std::vector<actions::UnitRow> rows;
    for (int i = 0; i < units; ++i) {
        actions::UnitRow row;
        row.unit.code = QStringLiteral("DV-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        row.unit.name = QStringLiteral("Trung tâm Y tế số %1").arg(i + 1);
        row.bloc = blocs[static_cast<size_t>(i) % blocs.size()].code;
        rows.push_back(row);
    }
    write(*session, must(actions::importUnits(session->ledger(), plan, rows, {})).writable());
    const auto book = must(session->ledger().book(plan));
    std::vector<FormRequest> requests;
    for (const Member& member : book->members)
        requests.push_back({member.unit, {}});
    const auto issued = must(issueForms(session->ledger(), plan, requests,
                                        {QStringLiteral("Thư ký"), session->now()}, {}));
    write(*session, issued.change);
    for (int i = 0; i < units; ++i)
        makeReturn(ground, *book, issued.files[static_cast<size_t>(i)], i, size);
    return ground;
}

} // namespace thidua::bench
