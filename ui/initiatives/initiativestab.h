// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "ui/initiatives/alikemarks.h"
#include "ui/initiatives/rowstab.h"

#include <array>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace thidua {

class CoverageStrip;
class FunnelButton;

/// The register of initiatives: the funnel as four counters that filter, what the rules of coverage give and
/// who is missing, the table, and what is known of the chosen one.
class InitiativesTab : public RowsTab<InitiativeRow> {
    Q_OBJECT
public:
    /// Whose register it is: a unit keeps its own, without what is decided about it elsewhere.
    enum class Of { Council, Unit };

    InitiativesTab(Workspace& workspace, QWidget* parent, Of of = Of::Council);

    void advance() override;
    QString status() const override;
    /// The messages to units, and from there the letter.
    void remind();

protected:
    Result<std::vector<InitiativeRow>> read() override;
    std::vector<RegisterColumn> columns() const override;
    RegisterLine lineOf(const InitiativeRow& row) const override;
    qint64 keyOf(const InitiativeRow& row) const override;
    QString nameOf(const InitiativeRow& row) const override;
    InitiativeRow fresh() const override { return {}; }
    std::optional<Result<ChangeSet>> ask(const InitiativeRow& row) override;
    Result<ChangeSet> removal(const InitiativeRow& row) const override;
    void addToMenu(QMenu& menu) override;
    void chosenChanged() override;
    void clearFilters() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFunnel();
    QWidget* makeDetail();
    void filterByStage(int stage);
    void showMissing(int rule);
    const RuleCoverage* missedBy(InitiativeId initiative) const;
    QString missedWords(const RuleCoverage& result) const;
    void moveBack();
    void reward();
    void takeFromElsewhere();
    RegisterChoices choices() const;
    QStringList alikeTitles(InitiativeId initiative) const;

    bool m_own; ///< of a unit
    AlikeMarks* m_alike;
    std::optional<MovementState> m_state;
    std::array<FunnelButton*, std::size(kInitiativeStages)> m_counters{};
    QBoxLayout* m_band = nullptr;
    CoverageStrip* m_strip = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_elsewhere = nullptr;
};

} // namespace thidua
