// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/launchboard.h"
#include "ui/unitmode/unitpage.h"

class QLineEdit;
class QScrollArea;

namespace thidua {

class Card;
class Chip;
class DateEdit;
class FilesBox;
class FormField;

/// What the unit did of the milestones every unit must do: the day, the number of its own plan or paper, the
/// scan. One card a milestone.
class UnitStepsPage : public UnitPage {
    Q_OBJECT
public:
    UnitStepsPage(Workspace& workspace, UnitPlace place);

    void reload() override;
    void goToItem(const TodoItem& item) override;

private:
    struct Fields {
        MilestoneId milestone;
        QString title;
        Card* card = nullptr;
        Chip* state = nullptr;
        DateEdit* on = nullptr;
        FormField* onField = nullptr;
        QLineEdit* document = nullptr;
        QLineEdit* note = nullptr;
        FilesBox* files = nullptr;
        bool done = false; ///< as it was shown
        /// Whether something is typed that is not written: it stays when the card is shown again.
        void setTyped(bool typed) const;
    };
    Fields makeCard(const LaunchColumn& column);
    void show(Fields& fields, const LaunchColumn& column);
    void write(MilestoneId milestone);

    QScrollArea* m_scroll;
    QVBoxLayout* m_cards;
    std::vector<Fields> m_fields;
    bool m_showing = false;
};

} // namespace thidua
