// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/unitprofile.h"

#include "core/domain/ranking/awardline.h"
#include "core/domain/shortname.h"
#include "ui/charts/chartwidget.h"
#include "ui/ranking/blocwords.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

std::optional<Points> pointsAt(const Evaluation& evaluation, size_t node)
{
    if (node >= evaluation.nodes.size()
        || evaluation.nodes[node].state == NodeOutcome::State::NotApplicable)
        return std::nullopt;
    return evaluation.nodes[node].points;
}

UnitProfile::Row rowOf(const Criterion& criterion, const Evaluation& own,
                       const std::vector<Evaluation>& peers, size_t node)
{
    UnitProfile::Row row;
    row.name = criterion.code + u' ' + (shortTitle(criterion));
    row.maximum = node < own.nodes.size() ? own.nodes[node].maximum : criterion.maximum;
    row.points = pointsAt(own, node);
    std::vector<Points> figures;
    for (const Evaluation& peer : peers) {
        if (const auto points = pointsAt(peer, node))
            figures.push_back(*points);
    }
    row.median = medianOf(std::move(figures));
    return row;
}

} // namespace

RankDots rankDots(const PlanBook& book, const BlocStanding& bloc)
{
    RankDots dots;
    dots.places = placesGiven(bloc.awards);
    dots.line = awardLine(bloc);
    dots.decimals = book.rules.decimals;
    for (size_t i = 0; i < bloc.ranked.size(); ++i) {
        const Ranked& ranked = bloc.ranked[i];
        if (ranked.rank == 0)
            continue;
        const AwardOutcome outcome = bloc.awards.awards[i].outcome;
        dots.units.push_back({rankText(ranked), unitShortName(book, ranked.unit), ranked.total,
                              outcome == AwardOutcome::Docket, outcome == AwardOutcome::Yes});
    }
    return dots;
}

Result<UnitProfile> unitProfile(const Ledger& ledger, const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    if (!member)
        return UnitProfile{};
    const Round round = book.rules.decidingRound();
    const auto own = ledger.evaluation(book.plan.id, unit, round);
    if (!own)
        return fail(own.error());
    const auto summaries = ledger.summaries(book.plan.id, round);
    if (!summaries)
        return fail(summaries.error());
    std::vector<Evaluation> peers;
    for (const SheetSummary& summary : *summaries) {
        const Member* peer = book.member(summary.sheet.unit);
        if (!peer || peer->bloc != member->bloc || !summary.result.hasTotal)
            continue;
        auto evaluation = ledger.evaluation(book.plan.id, peer->unit, round);
        if (!evaluation)
            return fail(evaluation.error());
        peers.push_back(std::move(*evaluation));
    }
    UnitProfile profile;
    profile.unit = member->name;
    profile.decimals = book.rules.decimals;
    const ScoreTable table = book.table.forBloc(member->bloc);
    for (size_t node = 0; node < table.nodes().size(); ++node) {
        if (table.nodes()[node].isLeaf())
            profile.rows.push_back(rowOf(table.nodes()[node].criterion, *own, peers, node));
    }
    return profile;
}

ProfileDialog::ProfileDialog(Prompts& prompts, UnitProfile profile, const QString& bloc,
                             QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent)
{
    setWindowTitle(tr("Unit and bloc"));
    setAsksBeforeClosing(false);
    const auto below =
        std::count_if(profile.rows.begin(), profile.rows.end(), [](const UnitProfile::Row& row) {
            return row.points && row.median && *row.points < *row.median;
        });
    setHeadline(profile.unit);
    auto* chart = new ChartWidget(prompts, this);
    chart->setTitle(
        tr("%n criteria are below the median of %1", nullptr, static_cast<int>(below)).arg(bloc),
        tr("share of the maximum; points / median"));
    chart->setData(std::move(profile));
    QScrollArea* scroll = makeScrollArea(chart, this);
    scroll->setWidgetResizable(true);
    content()->addWidget(scroll, 1);
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &ProfileDialog::reject);
}

} // namespace thidua
