// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/target.h"
#include "ui/support/card.h"

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace thidua {

class FormField;
class NumberEdit;

/// One target as one unit sees it: what is wanted, what it registers for the year, what it measured. Tells
/// what was typed; what was recorded is shown to it.
class TargetCard : public Card {
    Q_OBJECT
public:
    /// `ticked`: the unit says done or not done instead of a figure.
    TargetCard(const Target& target, bool ticked, int year, QWidget* parent);

    TargetId target() const { return m_target.id; }
    int year() const { return m_year; }
    void setEditable(bool editable);
    /// `goal` and `doubt` in words; blank where there is none. What was typed and is not written stays.
    void show(const std::optional<Measurement>& figure, const std::optional<Promise>& promise,
              const QString& goal, const QString& doubt);
    /// Marks what was typed and not written, with the reason.
    void refuseFigure(const QString& why);
    void refusePromise(const QString& why);
    void focusFigure();
    /// Whether something is typed that is not written yet.
    bool isTyped() const;
    const QString& title() const { return m_target.title; }

signals:
    /// As it is typed into a cell of figures (see parseCell()); blank: there is none.
    void figureTyped(const QString& text);
    /// Nothing: no longer registered.
    void promiseTyped(std::optional<Points> value);

private:
    void addPromise(QHBoxLayout& row);
    void addFigure(QHBoxLayout& row);
    QLineEdit* addNumber(QHBoxLayout& row, const QString& label, const char* name);
    void typed();
    bool isFigureTyped() const;
    void setFigureTyped(bool typed);
    QString ratioWords() const;

    Target m_target;
    bool m_ticked;
    int m_year;
    QLabel* m_goal;
    NumberEdit* m_promise = nullptr;
    std::optional<Points> m_promised; ///< as shown
    FormField* m_promiseField = nullptr;
    QComboBox* m_done = nullptr;
    QLineEdit* m_first = nullptr; ///< value or numerator
    QLineEdit* m_second = nullptr; ///< denominator or weight
    FormField* m_firstField = nullptr;
    QLabel* m_result;
    bool m_showing = false;
};

} // namespace thidua
