// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QLineEdit>

namespace thidua {

/// A field for an amount in đồng: exact, "more than" an amount, or empty while nobody knows it. What was
/// typed is judged when the field loses focus; what is refused stays to be mended.
class MoneyEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// Unknown when the field is empty or its text is refused.
    Money money() const;
    void setMoney(Money money);
    const QString& complaint() const { return m_complaint; }
    /// True while the text can be used, whether or not it was judged already.
    bool isValid() const;
    /// Reads the text as if the field had lost focus; true when it can be used.
    bool check();

signals:
    void complaintChanged(const QString& complaint);

private:
    QString m_complaint;
};

} // namespace thidua
