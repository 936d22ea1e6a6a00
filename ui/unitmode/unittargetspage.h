// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/target.h"
#include "ui/unitmode/unitpage.h"

class QScrollArea;
class QSpinBox;

namespace thidua {

class EntryGridModel;
class TargetCard;

/// The targets that apply to the unit: what it registers for a year and what it measured, one card a target.
class UnitTargetsPage : public UnitPage {
    Q_OBJECT
public:
    UnitTargetsPage(Workspace& workspace, UnitPlace place);
    ~UnitTargetsPage() override;

    void reload() override;
    void goToItem(const TodoItem& item) override;

private:
    void changeYear(int year);
    bool mayLeaveYear();
    void showCards(const std::vector<TargetId>& asked);
    TargetCard* makeCard(TargetId target);
    void writeFigure(TargetCard* card, const QString& text);
    void writePromise(TargetCard* card, std::optional<Points> value);
    std::optional<Promise> promiseOf(const TargetCard& card) const;
    QString goalOf(TargetId target) const;

    struct Read;
    std::unique_ptr<Read> m_read;
    EntryGridModel* m_grid;
    QSpinBox* m_year;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    std::vector<TargetCard*> m_cards;
    bool m_yearChosen = false;
};

} // namespace thidua
