// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"
#include "core/session/session.h"

#include <QObject>

namespace thidua {

class Prompts;
class Settings;

/// The sections of the main window, in the order of the list at its left.
enum class Section {
    Overview,
    Plan,
    Units,
    Table,
    Scoring,
    Ranking,
    Targets,
    Initiatives,
    Projects,
    History,
};

/// What the overview is about, from the whole movement down to one unit.
enum class Board {
    AsItWas, ///< what it showed last
    Scoring,
    Movement, ///< all plans of the movement
    Plan,
    Bloc, ///< Location::bloc
    Unit, ///< Location::unit
    Calendar,
};

/// A part of a page that has several.
enum class Part {
    AsItWas, ///< what it showed last
    Launches, ///< of the units
    Returns, ///< what units were given and what came back
    Initiatives, ///< the registers beside one another
    Exemplars,
    Activities,
    Tasks,
};

/// A place in the program: what a task, a search result or a double-click leads to.
struct Location {
    Section section = Section::Overview;
    UnitId unit = {};
    BlocId bloc = {};
    CriterionId criterion = {};
    Round round = Round::Appraisal;
    bool matrix = false; ///< the whole bloc instead of one unit, in Section::Scoring
    Board board = Board::AsItWas; ///< in Section::Overview
    PlanId plan = {}; ///< null: the plan on show
    TargetId target = {}; ///< in Section::Targets
    ProjectId project = {}; ///< in Section::Projects
    Part part = Part::AsItWas; ///< in Section::Units and Section::Initiatives
    MilestoneId milestone = {}; ///< in Section::Plan, and of Part::Launches
    InitiativeId initiative = {}; ///< of Part::Initiatives
    ExemplarId exemplar = {}; ///< of Part::Exemplars
    TaskId task = {}; ///< of Part::Tasks
    RowId activity = {}; ///< of Part::Activities
    bool operator==(const Location&) const = default;
};

/// A document to be shown in the preview; see ui/reports.
struct PreviewRequest {
    QString kind; ///< code of a report
    std::vector<UnitId> units = {};
    BlocId bloc = {};
    MilestoneId milestone = {}; ///< a reminder about this alone
    RowId rule = {}; ///< or about this rule of coverage
};

/// What is open and chosen: the session, the plan on show, and the way to write. Every page gets a
/// reference; no page knows another. Owned by the main window, lives on the GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(std::unique_ptr<Session> session, Prompts& prompts, Settings& settings);
    ~Workspace() override;

    Session& session() { return *m_session; }
    const Ledger& ledger() const { return m_session->ledger(); }
    Prompts& prompts() { return m_prompts; }
    Settings& settings() { return m_settings; }

    PlanId plan() const { return m_plan; }
    void setPlan(PlanId plan);
    /// The plan on show; never null, but empty when the ledger has no plan or cannot be read.
    Ledger::Book book() const;
    bool isEditable() const { return !m_session->isReadOnly(); }

    /// Writes a change; shows the error of a refused one through Prompts. True when it was written or
    /// there was nothing to write.
    bool apply(const Result<ChangeSet>& change);
    /// Shows an error through Prompts and returns false; returns true when there is none.
    bool report(const Result<void>& result);
    /// Rows that are taken back without a question.
    static constexpr int kMostUnasked = 20;
    /// Takes back the last step; asks first when that was an import, or wrote many rows.
    void undo();
    void redo();

    void goTo(const Location& location) { emit navigationRequested(location); }
    /// Opens the preview of a document; see ui/reports.
    void preview(const QString& kind, const std::vector<UnitId>& units = {}, BlocId bloc = {})
    {
        emit previewRequested({.kind = kind, .units = units, .bloc = bloc});
    }
    void preview(const PreviewRequest& request) { emit previewRequested(request); }

signals:
    void planChanged();
    /// To be opened where the name of who works here is set.
    void settingsRequested();
    void changed(std::shared_ptr<const thidua::ChangeSummary> summary);
    void navigationRequested(const thidua::Location& location);
    void previewRequested(const thidua::PreviewRequest& request);

private:
    bool mayUndo(const HistoryEntry& entry);

    std::unique_ptr<Session> m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    PlanId m_plan;
};

} // namespace thidua
