// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/prompts.h"

#include "ui/support/buttons.h"
#include "ui/support/dialogframe.h"
#include "ui/support/formfield.h"
#include "ui/support/savedfile.h"
#include "ui/support/settings.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace thidua {

namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

/// A small dialog that shows what a question says; the buttons are added by who asks.
class QuestionDialog : public DialogFrame {
public:
    QuestionDialog(Prompts& prompts, const Question& question, QWidget* parent)
        : DialogFrame(prompts, DialogSize::Small, parent)
    {
        setWindowTitle(question.title);
        setHeadline(question.fact);
        setSubline(question.text);
        setAsksBeforeClosing(false);
    }

    QPushButton* addWayBack(const QString& text)
    {
        QPushButton* button = addRight(makeButton(ButtonKind::Secondary, text));
        connect(button, &QPushButton::clicked, this, &QDialog::reject);
        return button;
    }
};

QString wayBack(const Question& question)
{
    return question.cancel.isEmpty() ? PromptText::tr("Cancel") : question.cancel;
}

} // namespace

DialogPrompts::DialogPrompts(QWidget* window, Settings* settings)
    : m_window(window), m_settings(settings)
{
}

bool DialogPrompts::confirm(const Question& question)
{
    QuestionDialog dialog(*this, question, parent());
    QPushButton* back = dialog.addWayBack(wayBack(question));
    const ButtonKind kind = question.destructive ? ButtonKind::Danger : ButtonKind::Primary;
    QPushButton* act = dialog.addRight(makeButton(kind, question.action));
    QObject::connect(act, &QPushButton::clicked, &dialog, &QDialog::accept);
    (question.destructive ? back : act)->setDefault(true);
    (question.destructive ? back : act)->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> DialogPrompts::choose(const Question& question, const QStringList& actions)
{
    QuestionDialog dialog(*this, question, parent());
    dialog.addWayBack(wayBack(question));
    std::optional<int> chosen;
    // The first action is the primary one and stands rightmost.
    for (int i = int(actions.size()) - 1; i >= 0; --i) {
        const bool first = i == 0;
        QPushButton* button = dialog.addRight(
            makeButton(first && !question.destructive ? ButtonKind::Primary : ButtonKind::Secondary,
                       actions[i]));
        QObject::connect(button, &QPushButton::clicked, &dialog, [&chosen, &dialog, i] {
            chosen = i;
            dialog.accept();
        });
        if (first)
            button->setFocus();
    }
    dialog.exec();
    return chosen;
}

std::optional<QString> DialogPrompts::askText(const Question& question, const QString& label,
                                              const QString& initial)
{
    QuestionDialog dialog(*this, question, parent());
    dialog.setAsksBeforeClosing(true);
    auto* edit = new QLineEdit(initial);
    dialog.content()->addWidget(new FormField(label, edit));
    dialog.addWayBack(wayBack(question));
    QPushButton* act = dialog.addRight(makeButton(ButtonKind::Primary, question.action));
    act->setDefault(true);
    act->setEnabled(!initial.trimmed().isEmpty());
    QObject::connect(act, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(edit, &QLineEdit::textChanged, act,
                     [act](const QString& text) { act->setEnabled(!text.trimmed().isEmpty()); });
    edit->selectAll();
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text().trimmed();
}

void DialogPrompts::inform(const QString& title, const QString& fact, const QString& text)
{
    QuestionDialog dialog(*this, {.title = title, .fact = fact, .text = text, .action = {}},
                          parent());
    QPushButton* close = dialog.addRight(makeButton(ButtonKind::Primary, PromptText::tr("Close")));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    close->setDefault(true);
    dialog.exec();
}

void DialogPrompts::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    // The first sentence says what happened; where and what to do follow below it.
    const qsizetype end = error.message.indexOf(QStringLiteral(". "));
    const QString fact = end < 0 ? error.message : error.message.left(end + 1);
    const Question shown{.title = QCoreApplication::applicationName(),
                         .fact = fact,
                         .text = error.message.mid(fact.size()).trimmed(),
                         .action = {}};
    QuestionDialog dialog(*this, shown, parent());
    dialog.setHeadIcon(Icon::Error, Tone::Danger);
    if (!error.detail.isEmpty()) {
        auto* detail = makeLabel(error.detail, TypeRole::Small);
        detail->setWordWrap(true);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        detail->hide();
        dialog.content()->addWidget(detail);
        QPushButton* details =
            dialog.addLeft(makeButton(ButtonKind::Quiet, PromptText::tr("Details")));
        QObject::connect(details, &QPushButton::clicked, detail, [detail, &dialog] {
            detail->setVisible(!detail->isVisible());
            dialog.fitHeight();
        });
    }
    QPushButton* close = dialog.addRight(makeButton(ButtonKind::Primary, PromptText::tr("Close")));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    close->setDefault(true);
    close->setFocus();
    dialog.exec();
}

void DialogPrompts::tellSaved(const QString& fact, const QString& path)
{
    const QWidget* window = parent();
    if (auto* banner = window ? window->findChild<SavedBanner*>() : nullptr) {
        banner->tell(fact, path);
        return;
    }
    QuestionDialog dialog(*this,
                          {.title = QCoreApplication::applicationName(),
                           .fact = fact,
                           .text = QDir::toNativeSeparators(path),
                           .action = {}},
                          parent());
    for (const SavedWay& way : waysToSaved(path)) {
        QPushButton* button = dialog.addLeft(makeButton(ButtonKind::Secondary, way.text));
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, opened = way.path] {
            if (openSaved(opened))
                dialog.accept();
        });
    }
    QPushButton* close = dialog.addRight(makeButton(ButtonKind::Primary, PromptText::tr("Close")));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    close->setDefault(true);
    dialog.exec();
}

QString DialogPrompts::openFile(const QString& title, const QString& filter)
{
    return remembered(QFileDialog::getOpenFileName(parent(), title, lastFolder(), filter));
}

QStringList DialogPrompts::openFiles(const QString& title, const QString& filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent(), title, lastFolder(), filter);
    if (!files.isEmpty())
        remembered(files.front());
    return files;
}

QString DialogPrompts::saveFile(const QString& title, const QString& suggestedName,
                                const QString& filter)
{
    const QString start = QFileInfo(suggestedName).isAbsolute()
        ? suggestedName
        : QDir(lastFolder()).filePath(suggestedName);
    return remembered(QFileDialog::getSaveFileName(parent(), title, start, filter));
}

QString DialogPrompts::folder(const QString& title)
{
    const QString chosen = QFileDialog::getExistingDirectory(parent(), title, lastFolder());
    if (m_settings && !chosen.isEmpty())
        m_settings->setLastFolder(chosen);
    return chosen;
}

QString DialogPrompts::lastFolder() const
{
    return m_settings ? m_settings->lastFolder()
                      : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString DialogPrompts::remembered(const QString& path)
{
    if (m_settings && !path.isEmpty())
        m_settings->setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

QWidget* DialogPrompts::parent() const
{
    QWidget* active = QApplication::activeModalWidget();
    return active ? active : m_window;
}

} // namespace thidua
