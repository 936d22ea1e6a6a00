// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/support/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace thidua {

class FormField;
class InfoLine;

/// Tries the rule of a criterion with a value, as typed in the score grid, and says what it gives.
class RuleTester : public QWidget {
    Q_OBJECT
public:
    explicit RuleTester(QWidget* parent = nullptr);

    void show(std::shared_ptr<const PlanBook> book, CriterionId criterion);

private:
    void showResult();
    void fillKinds();

    std::shared_ptr<const PlanBook> m_book;
    CriterionId m_criterion;
    QLineEdit* m_value;
    FormField* m_field;
    QComboBox* m_kind;
    InfoLine* m_result;
};

/// What a rule makes of typed text, in words: the points it gives, or why it gives none.
struct RuleTrial {
    Tone tone = Tone::Neutral;
    QString words;
    bool operator==(const RuleTrial&) const = default;
};
RuleTrial tryRule(const ScoreTable& table, int node, const QString& text, const QString& unitKind);

} // namespace thidua
