// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/names.h"
#include "core/domain/checks/preflight.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace thidua {

namespace {

struct UnitCheckText {
    Q_DECLARE_TR_FUNCTIONS(UnitCheck)
};

constexpr int kCodesNamed = 6;

using RoundFile = UnitFile::RoundFile;

/// One round's entries and words, found by criterion.
struct RoundView {
    const RoundFile* file = nullptr;
    QHash<CriterionId, const Score*> scores;
    QHash<CriterionId, const ScoreNote*> notes;

    const Score* score(CriterionId criterion) const { return scores.value(criterion, nullptr); }
    const ScoreNote* note(CriterionId criterion) const { return notes.value(criterion, nullptr); }
};

bool isNotApplicable(const Score& score)
{
    return score.kind == Entry::Kind::NotApplicable;
}

bool hasText(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// How two entries at one leaf compare in points.
struct Difference {
    bool differs = false;
    bool inPoints = false; ///< false: they differ, but not by a number of points
    Points by;
};

/// Checks the file of one unit, one leaf after the other, and collects what it finds.
class UnitCheck {
public:
    UnitCheck(const PlanBook& book, const UnitFile& file, const Member& member)
        : m_book(book), m_member(member), m_table(book.table.forBloc(member.bloc))
    {
        for (const RoundFile& round : file.rounds) {
            RoundView view{&round, {}, {}};
            for (const Score& score : round.scores)
                view.scores.insert(score.criterion, &score);
            for (const ScoreNote& note : round.notes)
                view.notes.insert(note.criterion, &note);
            m_rounds.push_back(std::move(view));
        }
    }

    std::vector<Finding> run()
    {
        checkState();
        for (const RoundView& round : m_rounds)
            checkMissing(round);
        for (int node = 0; node < m_table.size(); ++node) {
            if (m_table.nodes()[static_cast<size_t>(node)].isLeaf())
                checkLeaf(node);
        }
        return std::move(m_findings);
    }

private:
    const TableNode& nodeAt(int node) const { return m_table.nodes()[static_cast<size_t>(node)]; }
    QString unitName() const { return calledInFinding(m_member); }

    void add(Finding::Kind kind, Severity severity, CriterionId criterion, const QString& message)
    {
        m_findings.push_back({kind, severity, m_member.unit, m_member.bloc, criterion, message});
    }

    void checkState()
    {
        const Round deciding = m_book.rules.decidingRound();
        const auto found =
            std::find_if(m_rounds.begin(), m_rounds.end(), [&](const RoundView& round) {
                return round.file->sheet.round == deciding;
            });
        if (found == m_rounds.end()) {
            add(Finding::Kind::NoSheet, Severity::Warning, {},
                UnitCheckText::tr(
                    "%1 has no score sheet in the round %2. Score the unit there; until then "
                    "it is listed unranked.")
                    .arg(unitName(), roundName(deciding)));
            return;
        }
        const Sheet& sheet = found->file->sheet;
        if (sheet.state == SheetState::Returned)
            add(Finding::Kind::SheetNotApproved, Severity::Warning, {},
                UnitCheckText::tr(
                    "%1, %2: the score sheet was returned to the unit: %3. The unit must send it "
                    "again; until then it is listed unranked.")
                    .arg(unitName(), roundName(deciding), sheet.reason));
        else if (!sheet.ranks())
            add(Finding::Kind::SheetNotApproved, Severity::Warning, {},
                UnitCheckText::tr(
                    "%1, %2: the score sheet is not approved (%3). Approve it; until then the "
                    "unit is listed unranked.")
                    .arg(unitName(), roundName(deciding), sheetStateName(sheet.state)));
        for (const RoundView& round : m_rounds) {
            if (round.file->sheet.editsSinceApproval > 0)
                add(Finding::Kind::EditedAfterApproval, Severity::Warning, {},
                    UnitCheckText::tr(
                        "%1, %2: %n value(s) changed since the sheet was approved. Check and "
                        "approve it again.",
                        nullptr, round.file->sheet.editsSinceApproval)
                        .arg(unitName(), roundName(round.file->sheet.round)));
        }
    }

    /// Base leaves only: no bonus and no penalty is the ordinary case. A draft of an earlier round is
    /// still being filled in.
    void checkMissing(const RoundView& round)
    {
        const Sheet& sheet = round.file->sheet;
        if (sheet.state == SheetState::Draft && sheet.round != m_book.rules.decidingRound())
            return;
        QStringList codes;
        CriterionId first;
        for (int node = 0; node < m_table.size(); ++node) {
            const TableNode& leaf = nodeAt(node);
            if (!leaf.isLeaf() || leaf.type() != CriterionType::Base
                || round.score(leaf.criterion.id))
                continue;
            if (codes.isEmpty())
                first = leaf.criterion.id;
            codes += leaf.criterion.code;
        }
        if (codes.isEmpty())
            return;
        const int count = static_cast<int>(codes.size());
        if (count > kCodesNamed)
            codes = codes.mid(0, kCodesNamed) << QStringLiteral("…");
        add(Finding::Kind::MissingScores, Severity::Warning, first,
            UnitCheckText::tr(
                "%1, %2: %n criteria have no score (%3). Score them, or mark them not applicable.",
                nullptr, count)
                .arg(unitName(), roundName(sheet.round), codes.join(QStringLiteral(", "))));
    }

    void checkLeaf(int node)
    {
        for (const RoundView& round : m_rounds)
            checkEntry(node, round);
        if (!m_table.appliesTo(node, m_member.kind))
            return;
        checkNotApplicable(node);
        checkEvidence(node);
        const RoundView* before = nullptr;
        for (const RoundView& round : m_rounds) {
            if (!round.score(nodeAt(node).criterion.id))
                continue;
            if (before)
                checkReason(node, *before, round);
            before = &round;
        }
    }

    void checkEntry(int node, const RoundView& round)
    {
        const Criterion& criterion = nodeAt(node).criterion;
        const Score* score = round.score(criterion.id);
        if (!score || isNotApplicable(*score))
            return;
        const QString where = roundName(round.file->sheet.round);
        if (!m_table.appliesTo(node, m_member.kind))
            add(Finding::Kind::ValueWhereNotApplicable, Severity::Warning, criterion.id,
                UnitCheckText::tr("%1, %2, %3: the criterion is not meant for this kind of unit "
                                  "(%4), yet a value "
                                  "is entered. Clear the value, or correct the kind of the unit.")
                    .arg(unitName(), where, calledInFinding(criterion), m_member.kind));
        else if (const auto valid = m_table.validate(node, score->entry(), m_member.kind); !valid)
            add(Finding::Kind::OutOfLimits, Severity::Error, criterion.id,
                UnitCheckText::tr("%1, %2, %3: %4 Correct the value.")
                    .arg(unitName(), where, calledInFinding(criterion), valid.error().message));
    }

    bool anyReason(CriterionId criterion) const
    {
        return std::any_of(m_rounds.begin(), m_rounds.end(), [&](const RoundView& round) {
            const ScoreNote* note = round.note(criterion);
            return note && hasText(note->reason);
        });
    }

    /// Not applicable is a reviewer's decision with a reason. What the unit marks itself is a proposal,
    /// and a bonus or penalty that does not apply changes no denominator.
    void checkNotApplicable(int node)
    {
        const Criterion& criterion = nodeAt(node).criterion;
        const bool decided =
            std::any_of(m_rounds.begin(), m_rounds.end(), [&](const RoundView& round) {
                const Score* score = round.score(criterion.id);
                return score && isNotApplicable(*score)
                    && (round.file->sheet.round != Round::Self
                        || m_book.rules.decidingRound() == Round::Self);
            });
        if (decided && criterion.type == CriterionType::Base && !anyReason(criterion.id))
            add(Finding::Kind::MissingReason, Severity::Warning, criterion.id,
                UnitCheckText::tr(
                    "%1, %2: marked not applicable without a reason. Write why it does not apply.")
                    .arg(unitName(), calledInFinding(criterion)));
    }

    /// Evidence proves what is claimed: an entry that earns nothing needs none.
    bool claimsPoints(int node, const Score& score) const
    {
        const auto points = leafPoints(m_table, node, score.entry(), SheetContext{m_member.kind});
        return !isNotApplicable(score) && (!points || !points->isZero());
    }

    void checkEvidence(int node)
    {
        const Criterion& criterion = nodeAt(node).criterion;
        if (criterion.evidence != EvidenceRule::Required)
            return;
        bool claimed = false;
        bool given = false;
        bool partial = false;
        QString explanation;
        for (const RoundView& round : m_rounds) {
            const Score* score = round.score(criterion.id);
            const ScoreNote* note = round.note(criterion.id);
            claimed = score ? claimsPoints(node, *score) : claimed;
            if (note && hasText(note->evidence)) {
                given = true;
                partial = note->evidencePartial;
            }
            if (note && hasText(note->explanation))
                explanation = note->explanation;
        }
        if (!claimed || (given && !partial))
            return;
        const QString missing = given
            ? UnitCheckText::tr("only part of the required evidence is there")
            : UnitCheckText::tr("evidence is required and there is none");
        if (hasText(explanation))
            add(Finding::Kind::MissingEvidence, Severity::Info, criterion.id,
                UnitCheckText::tr("%1, %2: %3. The unit explains: %4")
                    .arg(unitName(), calledInFinding(criterion), missing, explanation));
        else
            add(Finding::Kind::MissingExplanation, Severity::Warning, criterion.id,
                UnitCheckText::tr("%1, %2: %3. Ask the unit for it, or for a written explanation.")
                    .arg(unitName(), calledInFinding(criterion), missing));
    }

    Difference difference(int node, const Score& before, const Score& after) const
    {
        if (before.entry() == after.entry())
            return {};
        if (isNotApplicable(before))
            return {true, false, {}};
        const RuleKind rule = nodeAt(node).criterion.rule;
        if (rule == RuleKind::BestPeer || rule == RuleKind::PeerAverage)
            return {true, false, {}};
        const SheetContext context{m_member.kind};
        const auto left = leafPoints(m_table, node, before.entry(), context);
        const auto right = leafPoints(m_table, node, after.entry(), context);
        if (!left || !right)
            return {true, false, {}};
        return {*left != *right, true, *right - *left};
    }

    void checkReason(int node, const RoundView& before, const RoundView& after)
    {
        const Criterion& criterion = nodeAt(node).criterion;
        const Score& later = *after.score(criterion.id);
        const ScoreNote* note = after.note(criterion.id);
        if (isNotApplicable(later) || (note && hasText(note->reason)))
            return;
        const Difference found = difference(node, *before.score(criterion.id), later);
        if (!found.differs)
            return;
        const QString laterRound = roundName(after.file->sheet.round);
        const QString earlierRound = roundName(before.file->sheet.round);
        const Points size = found.by < Points{} ? -found.by : found.by;
        QString message;
        if (!found.inPoints)
            message = UnitCheckText::tr(
                          "%1, %2: %3 differs from %4. Write the reason to confirm the sheet.")
                          .arg(unitName(), calledInFinding(criterion), laterRound, earlierRound);
        else if (found.by < Points{})
            message = UnitCheckText::tr(
                          "%1, %2: %3 is lower than %4 by %5 points. Write the reason to confirm "
                          "the sheet.")
                          .arg(unitName(), calledInFinding(criterion), laterRound, earlierRound,
                               size.toExactString(m_book.rules.decimals));
        else
            message = UnitCheckText::tr(
                          "%1, %2: %3 is higher than %4 by %5 points. Write the reason to confirm "
                          "the sheet.")
                          .arg(unitName(), calledInFinding(criterion), laterRound, earlierRound,
                               size.toExactString(m_book.rules.decimals));
        add(Finding::Kind::MissingReason, Severity::Warning, criterion.id, message);
    }

    const PlanBook& m_book;
    const Member& m_member;
    ScoreTable m_table;
    std::vector<RoundView> m_rounds;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkUnit(const PlanBook& book, const UnitFile& file)
{
    const Member* member = book.member(file.unit);
    return member ? UnitCheck(book, file, *member).run() : std::vector<Finding>{};
}

} // namespace thidua
