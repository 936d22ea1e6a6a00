// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace thidua {

/// A field for a day, typed freely (`12/12`, `12122024`) or taken from a calendar (the button, or
/// Alt+↓). Judged when it loses focus; a day that does not exist stays to be mended.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Null when the field is empty or its text is refused.
    QDate date() const;
    void setDate(QDate date);
    /// The year a date without one belongs to; today's otherwise.
    void setReference(QDate reference);
    bool isBlank() const { return text().trimmed().isEmpty(); }
    const QString& complaint() const { return m_complaint; }
    /// Reads the text as if the field had lost focus; true when it can be used.
    bool check();
    /// Wide enough for a whole date, or what stands in its place.
    QSize minimumSizeHint() const override;

signals:
    void dateChanged();
    void complaintChanged(const QString& complaint);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    void setComplaint(const QString& complaint);

    QDate m_reference;
    QString m_complaint;
};

} // namespace thidua
