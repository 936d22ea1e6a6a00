// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingpage.h"

#include "core/actions/ranking/rankingactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "ui/ranking/blocwords.h"
#include "ui/ranking/docketdialog.h"
#include "ui/ranking/findingplace.h"
#include "ui/ranking/findings.h"
#include "ui/ranking/holdsdialog.h"
#include "ui/ranking/preflightdialog.h"
#include "ui/ranking/rankingtable.h"
#include "ui/ranking/unitprofile.h"
#include "ui/scoring/explanationdialog.h"
#include "ui/support/prompts.h"

#include <QProgressDialog>

namespace thidua {

namespace {

constexpr int kProgressAfter = 500; // milliseconds

} // namespace

void RankingPage::openPreflight()
{
    QProgressDialog progress(tr("Checking the sheets"), tr("Stop"), 0, 0, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(kProgressAfter);
    auto findings =
        gatherFindings(workspace().ledger(), m_book, m_standing, [&progress](int done, int of) {
            progress.setMaximum(of);
            progress.setValue(done);
            return !progress.wasCanceled();
        });
    progress.reset();
    if (!findings) {
        if (findings.error().code != ErrorCode::Cancelled)
            workspace().prompts().showError(findings.error());
        return;
    }
    PreflightDialog dialog(workspace().prompts(), *m_book, std::move(*findings), this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        workspace().goTo(placeOf(*dialog.chosen(), *m_book));
}

void RankingPage::openDocket()
{
    if (!bloc() || bloc()->awards.dockets.empty())
        return;
    const Docket& docket = bloc()->awards.dockets.front();
    std::vector<Evaluation> evaluations;
    for (const UnitId unit : docket.units) {
        auto evaluation =
            workspace().ledger().evaluation(m_book->plan.id, unit, m_book->rules.decidingRound());
        if (!evaluation) {
            workspace().prompts().showError(evaluation.error());
            return;
        }
        evaluations.push_back(std::move(*evaluation));
    }
    const BlocId id = currentBloc();
    DocketDialog dialog(workspace().prompts(),
                        docketFacts(*m_book, *bloc(), docket, evaluations, today()), this);
    connect(&dialog, &DocketDialog::printRequested, this,
            [this, id] { workspace().preview(QStringLiteral("docket"), {}, id); });
    connect(&dialog, &DocketDialog::sheetsRequested, &dialog, [this, id, &dialog] {
        dialog.reject();
        if (dialog.result() == QDialog::Rejected && !dialog.isVisible())
            workspace().goTo({.section = Section::Scoring,
                              .bloc = id,
                              .round = m_book->rules.decidingRound(),
                              .matrix = true});
    });
    if (dialog.exec() == QDialog::Accepted)
        workspace().apply(actions::decideDocket(workspace().ledger(), m_book->plan.id, id,
                                                dialog.decision(), today()));
    if (isVisible()) // and not gone to the score sheets
        m_table->setFocus();
}

void RankingPage::explain()
{
    if (const Docket* docket = bloc() ? bloc()->openDocket() : nullptr)
        workspace().prompts().inform(tr("Why the list is open"), m_notices[m_notice].fact,
                                     explainDocket(*m_book, *docket));
}

void RankingPage::revoke()
{
    if (!bloc())
        return;
    const bool sure = workspace().prompts().confirm(
        {.title = tr("Tie docket"),
         .fact = tr("Take back the decision on %1?").arg(blocTitle(bloc()->bloc)),
         .text = tr("The docket is open again and the list cannot be final."),
         .action = tr("Take back decision"),
         .cancel = tr("Keep it"),
         .destructive = true});
    if (sure)
        workspace().apply(
            actions::revokeDecision(workspace().ledger(), m_book->plan.id, currentBloc()));
}

void RankingPage::openHolds(UnitId unit)
{
    HoldsDialog dialog(workspace().prompts(), workspace().isEditable(), this);
    dialog.showRegister(m_book, m_standing.day);
    dialog.setUnit(m_table->currentUnit());
    connect(&dialog, &HoldsDialog::saveRequested, this, [this, &dialog](const Hold& hold) {
        if (workspace().apply(actions::saveHold(workspace().ledger(), hold)))
            dialog.showRegister(workspace().book(), m_standing.day);
    });
    connect(&dialog, &HoldsDialog::removeRequested, this, [this, &dialog](HoldId hold) {
        if (workspace().apply(actions::removeHold(workspace().ledger(), hold)))
            dialog.showRegister(workspace().book(), m_standing.day);
    });
    if (!unit.isNull() && workspace().isEditable())
        QMetaObject::invokeMethod(
            &dialog, [&dialog, unit] { dialog.addFor(unit); }, Qt::QueuedConnection);
    dialog.exec();
}

void RankingPage::updateBasis()
{
    workspace().apply(
        actions::updateBasis(workspace().ledger(), m_book->plan.id, m_book->rules.decidingRound()));
}

void RankingPage::print()
{
    workspace().preview(QStringLiteral("ranking"), {}, currentBloc());
}

void RankingPage::openSheet(UnitId unit)
{
    workspace().goTo({.section = Section::Scoring,
                      .unit = unit,
                      .bloc = currentBloc(),
                      .round = m_book->rules.decidingRound()});
}

void RankingPage::openExplanation(UnitId unit)
{
    ExplanationDialog(workspace(), unit, m_book->rules.decidingRound(), this).exec();
}

void RankingPage::openProfile(UnitId unit)
{
    auto profile = unitProfile(workspace().ledger(), *m_book, unit);
    if (!profile) {
        workspace().prompts().showError(profile.error());
        return;
    }
    const QString name = bloc() ? blocTitle(bloc()->bloc) : QString();
    ProfileDialog(workspace().prompts(), std::move(*profile), name, this).exec();
}

void RankingPage::openDot(int dot)
{
    for (const Ranked& ranked : bloc()->ranked) {
        if (ranked.rank > 0 && dot-- == 0)
            return workspace().goTo({.section = Section::Scoring,
                                     .unit = ranked.unit,
                                     .bloc = currentBloc(),
                                     .round = m_book->rules.decidingRound()});
    }
}

} // namespace thidua
