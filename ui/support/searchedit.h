// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace thidua {

/// A field with a lens that filters as one types; Esc empties it first.
class SearchEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(const QString& placeholder, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace thidua
