// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/registerwords.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct RegisterWordsText {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

/// The further on its way, the stronger the tone.
Tone toneOfStage(int stage)
{
    constexpr Tone kTones[] = {Tone::Neutral, Tone::Info, Tone::Ok, Tone::Accent};
    return kTones[stage];
}

} // namespace

ChipText stageChip(InitiativeStage stage, bool dropped)
{
    if (dropped)
        return {RegisterWordsText::tr("Stopped"), Tone::Warn, Icon::Cross};
    return {enumName(stage), toneOfStage(static_cast<int>(stage)),
            stage == InitiativeStage::Spread ? std::optional(Icon::Star) : std::nullopt};
}

ChipText stageChip(ExemplarStage stage)
{
    return {enumName(stage), toneOfStage(static_cast<int>(stage)),
            stage == ExemplarStage::Spread ? std::optional(Icon::Star) : std::nullopt};
}

QString stepLine(const QString& stage, QDate on, const QString& document, const QString& note)
{
    QString line = QStringLiteral("%1 %2").arg(
        stage, on.isValid() ? formatDate(on) : RegisterWordsText::tr("(no day)"));
    if (!document.isEmpty())
        line += QStringLiteral(", ") + document;
    if (!note.isEmpty())
        line += QStringLiteral(" – ") + note;
    return line;
}

ChipText stateChip(NominationState state)
{
    switch (state) {
    case NominationState::Proposed:
        return {enumName(state), Tone::Neutral};
    case NominationState::Reviewed:
        return {enumName(state), Tone::Info, Icon::Eye};
    case NominationState::Rewarded:
        return {enumName(state), Tone::Ok, Icon::Certificate};
    case NominationState::Rejected:
        return {enumName(state), Tone::Warn, Icon::Cross};
    }
    return {};
}

ChipText stateChip(const Task& task, bool late)
{
    if (late)
        return {RegisterWordsText::tr("late"), Tone::Danger, Icon::Warn};
    switch (task.state) {
    case Task::State::Open:
        return {enumName(task.state), Tone::Neutral};
    case Task::State::Done:
        return {enumName(task.state), Tone::Ok, Icon::Check};
    case Task::State::Cancelled:
        return {enumName(task.state), Tone::Neutral, Icon::Cross};
    }
    return {};
}

QString percentWords(const std::optional<Fraction>& share)
{
    if (!share)
        return QStringLiteral("–");
    const auto percent =
        mulDiv(share->numerator(), 100 * Points::kScale, share->denominator(), Rounding::HalfUp);
    return percent ? QString(Points{*percent}.toString(1) + u'%') : QStringLiteral("–");
}

int percentBar(const std::optional<Fraction>& share)
{
    if (!share)
        return -1;
    const auto percent = mulDiv(share->numerator(), 100, share->denominator(), Rounding::Down);
    return percent ? static_cast<int>(*percent) : -1;
}

QString metWords(const RuleCoverage& result, const CoverageSpan& span)
{
    const QString of = QStringLiteral("%1/%2").arg(span.met).arg(span.lines.size());
    switch (result.rule.subject) {
    case CoverageSubject::Unit:
        return RegisterWordsText::tr("%1 units").arg(of);
    case CoverageSubject::Bloc:
        return RegisterWordsText::tr("%1 blocs").arg(of);
    case CoverageSubject::Sector:
        return RegisterWordsText::tr("%1 sector").arg(of);
    }
    return of;
}

} // namespace thidua
