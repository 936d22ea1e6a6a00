// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <optional>

class QWidget;

namespace thidua {

class Settings;

/// A question with one act: `action` names it ("Khóa bảng điểm"), `cancel` is what not doing it is
/// called. The fact comes first, then what follows from it.
struct Question {
    QString title;
    QString fact;
    QString text = {};
    QString action;
    QString cancel = {};
    bool destructive = false;
};

/// Everything the program asks of the person in front of it: questions, files, words. Injected, so
/// that a test answers; a test fails on a question it does not expect.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual bool confirm(const Question& question) = 0;
    /// Several ways to go on. The index of the chosen action, or nothing when the user went back.
    virtual std::optional<int> choose(const Question& question, const QStringList& actions) = 0;
    /// One line of text. Nothing when the user went back.
    virtual std::optional<QString> askText(const Question& question, const QString& label,
                                           const QString& initial) = 0;
    virtual void inform(const QString& title, const QString& fact, const QString& text) = 0;
    virtual void showError(const Error& error) = 0;
    /// A file was written where the person asked for it.
    virtual void tellSaved(const QString& fact, const QString& path) = 0;

    /// `filter` as in `Sổ thi đua (*.thidua)`. An empty answer means the user went back.
    virtual QString openFile(const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(const QString& title, const QString& filter) = 0;
    virtual QString saveFile(const QString& title, const QString& suggestedName,
                             const QString& filter) = 0;
    virtual QString folder(const QString& title) = 0;
};

/// The real ones: dialogs over `window`, files from the folder last used.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(QWidget* window, Settings* settings = nullptr);

    void setWindow(QWidget* window) { m_window = window; }

    bool confirm(const Question& question) override;
    std::optional<int> choose(const Question& question, const QStringList& actions) override;
    std::optional<QString> askText(const Question& question, const QString& label,
                                   const QString& initial) override;
    void inform(const QString& title, const QString& fact, const QString& text) override;
    void showError(const Error& error) override;
    /// Through the banner of the window in front, if it has one.
    void tellSaved(const QString& fact, const QString& path) override;

    QString openFile(const QString& title, const QString& filter) override;
    QStringList openFiles(const QString& title, const QString& filter) override;
    QString saveFile(const QString& title, const QString& suggestedName,
                     const QString& filter) override;
    QString folder(const QString& title) override;

private:
    QString lastFolder() const;
    QString remembered(const QString& path);
    QWidget* parent() const;

    QWidget* m_window;
    Settings* m_settings;
};

} // namespace thidua
