// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/form.h"
#include "ui/support/dialogframe.h"

class QLineEdit;

namespace thidua {

class FormField;

/// The first thing a unit sees of a form: whose it is, what for, until when; where the work is kept, and who
/// fills it in.
class NewCopyDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `path` is where the work is proposed to be kept; `note` says why it is there and not beside the form.
    NewCopyDialog(Prompts& prompts, const FormContent& form, const QString& path,
                  const QString& note, const QString& person, QWidget* parent);

    QString path() const;
    QString person() const;

private:
    void addFacts(const FormContent& form);
    void addFields(const QString& path, const QString& note, const QString& person);
    void browse();
    void showState();

    QLineEdit* m_person;
    QLineEdit* m_path;
    FormField* m_pathField = nullptr;
    QString m_note;
    QPushButton* m_begin;
};

} // namespace thidua
