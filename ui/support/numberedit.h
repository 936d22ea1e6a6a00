// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"

#include <QLineEdit>
#include <optional>

namespace thidua {

/// A field for a number as people type it (`8`, `8,5`, `8.5`), right-aligned. What was typed is
/// judged when the field loses focus; a number that is refused stays to be mended.
class NumberEdit : public QLineEdit {
    Q_OBJECT
public:
    /// Points have one separator, the decimal one; measured values may group thousands by dots.
    enum class Kind { Points, Measured };

    explicit NumberEdit(Kind kind = Kind::Points, QWidget* parent = nullptr);

    /// Nothing when the field is empty or its text is refused.
    std::optional<Points> value() const;
    void setValue(std::optional<Points> value);
    /// Decimals that are always shown; more are kept if typed.
    void setDecimals(int decimals);
    void setRange(std::optional<Points> least, std::optional<Points> most);
    bool isBlank() const { return text().trimmed().isEmpty(); }
    const QString& complaint() const { return m_complaint; }
    /// Reads the text as if the field had lost focus; true when it can be used.
    bool check();

signals:
    void valueChanged();
    void complaintChanged(const QString& complaint);

private:
    Result<Points> parsed() const;
    QString shown(Points value) const;
    void setComplaint(const QString& complaint);

    Kind m_kind;
    int m_decimals = 2;
    std::optional<Points> m_least;
    std::optional<Points> m_most;
    QString m_complaint;
};

} // namespace thidua
