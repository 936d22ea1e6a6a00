// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "ui/unitmode/unitpage.h"

namespace thidua {

class Banner;
class ParagraphEdit;

/// What the council remarked on one criterion, or on the sheet as a whole, each with the unit's answer.
class RemarksBox : public QWidget {
    Q_OBJECT
public:
    RemarksBox(Workspace& workspace, UnitPlace place, QWidget* parent);

    /// Null: the sheet as a whole.
    void setCriterion(CriterionId criterion);
    void reload();
    /// Puts the keyboard into the answer to a question.
    void goTo(RowId remark);

private:
    void add(const Remark& remark);
    static void showQuestion(Banner& banner, const Remark& remark);

    Workspace& m_workspace;
    UnitPlace m_place;
    CriterionId m_criterion;
    QVBoxLayout* m_column;
    std::vector<Remark> m_shown;
    std::vector<Banner*> m_questions; ///< one each
    std::vector<ParagraphEdit*> m_answers;
};

} // namespace thidua
