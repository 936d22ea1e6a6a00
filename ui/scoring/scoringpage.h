// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"
#include "ui/scoring/objectpicker.h"
#include "ui/scoring/scoreediting.h"
#include "ui/scoring/sheetmoves.h"

class QStackedWidget;

namespace thidua {

class Banner;
class EmptyState;
class FindBar;
class RuleStrip;
class ScoreGrid;
class ScoringHeader;
class ScoringToolbar;
class TotalsModel;

/// Scoring: the grid of one unit with its rounds side by side, or of a whole bloc, and all that
/// stands around it. Reads the ledger into a snapshot and again what a change touched.
class ScoringPage : public Page {
    Q_OBJECT
public:
    explicit ScoringPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ScoringPage() override;

    void reload() override;
    void update(const ChangeSummary& summary) override;
    void goTo(const Location& location) override;
    void print() override;
    void find() override;

    ScoreModel& model() const { return *m_model; }
    ScoreGrid& grid() const { return *m_grid; }

private:
    void build();
    void connectToolbar();
    void connectGrid();
    void showUnits(const std::vector<UnitId>& units);
    void showChosen();
    void chooseDefaults();
    void pick(qint64 id);
    void showLayout(GridLayout layout);
    void showRound(int index);
    void refreshUnits(const ChangeSummary& summary);
    void refreshFrame();
    void refreshHeader();
    void refreshRanks();
    std::vector<PickerItem> pickerItems() const;
    void showUnitChips();
    void showBlocChips();
    QString whyNoMove() const;
    void moveSheet(const SheetMove& move);
    void currentMoved(const QModelIndex& current);
    void showStatus();
    void showRule();
    void showPreview(const QModelIndex& index, const QString& text);
    void openRule();
    void explain(int unit, int round, CriterionId criterion);
    void explainIndex(const QModelIndex& index);
    void showContextMenu(const QPoint& at);
    /// Of the unit on show; about a criterion, or (null) its sheet.
    void openRemarks(CriterionId criterion);
    void openSent(CriterionId criterion);
    void findNext();
    /// The only unit on show; null without one.
    const UnitScores* onlyUnit() const;
    bool mayConfirm(const UnitScores& unit, const SheetMove& move);
    void goToCell(const CellPlace& place, bool reason = false);
    void beginPaper();
    void showPaste(const PasteResult& result);
    void showRefused(const std::vector<RefusedCell>& refused);
    void forgetPaste();
    bool isMarked(const RefusedCell& cell) const;
    QString pastedText() const;
    void refreshReport();
    void closeReport();
    void goToNextRefused();
    void tell(const QString& fact, const QString& meaning);
    void showTakenBack(const ChangeSummary& summary);
    void showFreezeBanner();
    UnitId currentUnit() const;

    ScoreModel* m_model;
    TotalsModel* m_totals;
    ScoringHeader* m_header;
    ScoringToolbar* m_toolbar;
    RuleStrip* m_strip;
    FindBar* m_find;
    ScoreGrid* m_grid;
    ScoreEditing* m_editing;
    Banner* m_freeze;
    Banner* m_report;
    Banner* m_notice;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    PlanId m_plan;
    PlanState m_planState = PlanState::Draft;
    bool m_freezeTold = false; ///< the banner was closed
    UnitId m_unit;
    BlocId m_bloc;
    Round m_round = Round::Appraisal;
    GridLayout m_layout = GridLayout::Unit;
    std::optional<PasteResult> m_pasted; ///< until the next change
    std::vector<RefusedCell> m_unplaced; ///< refused where no cell bears the mark, until then too
    std::vector<RefusedCell> m_refused; ///< all that the report counts
    size_t m_nextRefused = 0;
};

} // namespace thidua
