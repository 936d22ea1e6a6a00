// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/scoring/entry.h"
#include "core/domain/targets/target.h"

#include <array>
#include <optional>
#include <tuple>
#include <vector>

namespace thidua {

// What a unit tells the council of one plan, in codes instead of ids: what packages carry, what the
// ledger holds of it, and what the two are compared by. Each row has a `key` that finds it again in
// another ledger and `fields`, groups of what two sides may have changed apart from each other: what
// only means something together (numerator and denominator, kind and value) is one group.

/// A leaf of the unit's own score sheet (tự chấm).
struct ReportedScore {
    QString criterion; ///< code
    std::optional<Entry> entry;
    QString reason; ///< why it is not applicable
    QString explanation; ///< where evidence is missing or partial
    QString evidence; ///< names or references, parted by `;`
    bool evidencePartial = false;

    bool operator==(const ReportedScore&) const = default;
    const QString& key() const { return criterion; }
    static constexpr auto fields = std::make_tuple(
        std::tuple{&ReportedScore::entry, &ReportedScore::reason}, &ReportedScore::explanation,
        std::tuple{&ReportedScore::evidence, &ReportedScore::evidencePartial});
};

/// What the unit did of a milestone that every unit must do: launched, registered, reported; with the
/// number of its own plan or report.
struct ReportedStep {
    QString milestone; ///< title
    QDate doneOn;
    QString document;
    QString note;

    bool operator==(const ReportedStep&) const = default;
    const QString& key() const { return milestone; }
    static constexpr auto fields =
        std::make_tuple(&ReportedStep::doneOn, &ReportedStep::document, &ReportedStep::note);
};

/// A measured figure of a target (kết quả đo).
struct ReportedFigure {
    QString target; ///< code
    int year = 0;
    int quarter = 0;
    Measurement::Kind kind = Measurement::Kind::Number;
    Points amount;
    Points denominator;
    Points weight;
    bool above = false;
    QDate reportedOn;
    QString source;
    QString evidence;
    QString note;

    bool operator==(const ReportedFigure&) const = default;
    QString key() const
    {
        return target + u'/' + QString::number(year) + u'/' + QString::number(quarter);
    }
    /// Drops what a figure of its kind does not have.
    void settle();
    static constexpr auto fields = std::make_tuple(
        std::tuple{&ReportedFigure::kind, &ReportedFigure::amount, &ReportedFigure::denominator,
                   &ReportedFigure::weight, &ReportedFigure::above, &ReportedFigure::reportedOn,
                   &ReportedFigure::source, &ReportedFigure::evidence},
        &ReportedFigure::note);
};

/// What the unit promises of a target for a year (chỉ tiêu đăng ký).
struct ReportedPromise {
    QString target; ///< code
    int year = 0;
    GoalKind kind = GoalKind::AtLeast;
    Points value;
    QString note;

    bool operator==(const ReportedPromise&) const = default;
    QString key() const { return target + u'/' + QString::number(year); }
    void settle(); ///< as of a figure
    static constexpr auto fields = std::make_tuple(
        std::tuple{&ReportedPromise::kind, &ReportedPromise::value}, &ReportedPromise::note);
};

/// A stage an initiative has reached, in the unit's words.
struct ReportedStage {
    bool reached = false;
    QDate on;
    QString document;
    bool operator==(const ReportedStage&) const = default;
};

/// An initiative, model, topic or breakthrough task. Its number is the same in every ledger: made where
/// it was first written, with the issuer of that ledger in it.
struct ReportedInitiative {
    InitiativeId id;
    QString code;
    QString title;
    InitiativeKind kind = InitiativeKind::Initiative;
    InitiativeField field = InitiativeField::Other;
    QString authors;
    QString summary;
    QString effect;
    Money benefit;
    using Stages = std::array<ReportedStage, std::size(kInitiativeStages)>;
    Stages stages;

    bool operator==(const ReportedInitiative&) const = default;
    QString key() const { return QString::number(id.value); }
    static constexpr auto fields = std::make_tuple(
        &ReportedInitiative::code, &ReportedInitiative::title, &ReportedInitiative::kind,
        &ReportedInitiative::field, &ReportedInitiative::authors, &ReportedInitiative::summary,
        &ReportedInitiative::effect, &ReportedInitiative::benefit, &ReportedInitiative::stages);
};

/// Difficulties and proposals (khó khăn, kiến nghị), and what else a unit says of the plan as a whole.
struct ReportedWords {
    QString topic; ///< `difficulties`, `proposals`
    QString text;

    bool operator==(const ReportedWords&) const = default;
    const QString& key() const { return topic; }
    static constexpr auto fields = std::make_tuple(&ReportedWords::text);
};

/// A file that proves something: known by its hash, so that the same file is carried once.
struct ReportedFile {
    QString about; ///< what it proves: `score/1.2`, `step/<title>`, `initiative/<number>`
    QString name; ///< as the unit called it
    QString sha256; ///< 64 hexadecimal digits
    qint64 bytes = 0;

    bool operator==(const ReportedFile&) const = default;
    QString key() const { return about + u'/' + name; }
    static constexpr auto fields =
        std::make_tuple(std::tuple{&ReportedFile::sha256, &ReportedFile::bytes});
};

/// Everything one unit reports on one plan; each list in the order of its keys, each key once.
struct UnitReport {
    std::vector<ReportedScore> scores;
    std::vector<ReportedStep> steps;
    std::vector<ReportedFigure> figures;
    std::vector<ReportedPromise> promises;
    std::vector<ReportedInitiative> initiatives;
    std::vector<ReportedWords> words;
    std::vector<ReportedFile> files;

    bool operator==(const UnitReport&) const = default;
    /// Sorts every list by its keys; false when a key is there twice.
    bool arrange();
};

/// Calls `visit(list)` for each list of a report, in the order people read them.
template<class Report, class Visit>
void forEachReportList(Report&& report, Visit&& visit)
{
    visit(report.steps);
    visit(report.scores);
    visit(report.figures);
    visit(report.promises);
    visit(report.initiatives);
    visit(report.words);
    visit(report.files);
}

} // namespace thidua
