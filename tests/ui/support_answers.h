// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "ui/support/prompts.h"

namespace thidua {

/// Prompts for tests in which nothing may be asked: every question is a failure.
class UnexpectedPrompts : public Prompts {
public:
    bool confirm(const Question& question) override
    {
        FAIL_CHECK("asked: " << question.fact.toStdString());
        return false;
    }
    std::optional<int> choose(const Question& question, const QStringList&) override
    {
        FAIL_CHECK("asked: " << question.fact.toStdString());
        return std::nullopt;
    }
    std::optional<QString> askText(const Question& question, const QString&,
                                   const QString&) override
    {
        FAIL_CHECK("asked: " << question.fact.toStdString());
        return std::nullopt;
    }
    void inform(const QString&, const QString& fact, const QString&) override
    {
        FAIL_CHECK(fact.toStdString());
    }
    void showError(const Error& error) override { FAIL_CHECK(error.message.toStdString()); }
    void tellSaved(const QString& fact, const QString&) override { FAIL_CHECK(fact.toStdString()); }
    QString openFile(const QString& title, const QString&) override { return unasked(title); }
    QStringList openFiles(const QString& title, const QString&) override
    {
        return {unasked(title)};
    }
    QString saveFile(const QString& title, const QString&, const QString&) override
    {
        return unasked(title);
    }
    QString folder(const QString& title) override { return unasked(title); }

private:
    static QString unasked(const QString& title)
    {
        FAIL_CHECK("asked for a file: " << title.toStdString());
        return {};
    }
};

} // namespace thidua
