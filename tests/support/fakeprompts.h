// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "ui/support/prompts.h"

#include <deque>

namespace thidua {

/// Prompts that answer from queues and keep what was said. A question nobody put an answer in for
/// fails the test; so do answers that are left over when it goes.
class FakePrompts : public Prompts {
public:
    ~FakePrompts() override
    {
        CHECK(confirms.empty());
        CHECK(choices.empty());
        CHECK(texts.empty());
        CHECK(paths.empty());
        CHECK(errorsExpected == 0);
    }

    std::deque<bool> confirms;
    std::deque<std::optional<int>> choices;
    std::deque<std::optional<QString>> texts;
    std::deque<QString> paths; ///< of files and folders
    int errorsExpected = 0;
    int informsExpected = 0;

    std::vector<Question> questions; ///< as they were asked
    std::vector<Error> errors;
    std::vector<QString> suggested; ///< names of files to be saved
    std::vector<std::pair<QString, QString>> saved; ///< files, with what was said of them
    std::vector<QString> said;
    std::vector<QString> details; ///< what was said below each of them

    bool confirm(const Question& question) override
    {
        questions.push_back(question);
        return next(confirms, question.fact);
    }
    std::optional<int> choose(const Question& question, const QStringList&) override
    {
        questions.push_back(question);
        return next(choices, question.fact);
    }
    std::optional<QString> askText(const Question& question, const QString&,
                                   const QString&) override
    {
        questions.push_back(question);
        return next(texts, question.fact);
    }
    void inform(const QString&, const QString& fact, const QString& text) override
    {
        said.push_back(fact);
        details.push_back(text);
        if (informsExpected-- <= 0)
            FAIL_CHECK("told: " << fact.toStdString());
    }
    void showError(const Error& error) override
    {
        if (error.code == ErrorCode::Cancelled)
            return;
        errors.push_back(error);
        if (errorsExpected-- <= 0)
            FAIL_CHECK("error: " << error.message.toStdString());
    }
    void tellSaved(const QString& fact, const QString& path) override
    {
        saved.emplace_back(fact, path);
    }
    QString openFile(const QString& title, const QString&) override { return next(paths, title); }
    QStringList openFiles(const QString& title, const QString&) override
    {
        return {next(paths, title)};
    }
    QString saveFile(const QString& title, const QString& suggestedName, const QString&) override
    {
        suggested.push_back(suggestedName);
        return next(paths, title);
    }
    QString folder(const QString& title) override { return next(paths, title); }

private:
    template<class T>
    static T next(std::deque<T>& queue, const QString& asked)
    {
        if (queue.empty()) {
            FAIL_CHECK("asked: " << asked.toStdString());
            return {};
        }
        T answer = queue.front();
        queue.pop_front();
        return answer;
    }
};

} // namespace thidua
