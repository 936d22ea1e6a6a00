// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settingsdialog.h"

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/settings.h"
#include "ui/support/type.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <span>

namespace thidua {

namespace {

constexpr int kFontScales[] = {90, 100, 110, 125, 150};

/// A line of the office's part: the key in the ledger, what it is, and an example.
struct OfficeField {
    const char* key;
    const char* label;
    const char* example;
};
constexpr OfficeField kOffice[] = {
    {"office.superior", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Superior body"),
     "UBND TỈNH …"},
    {"office.name", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Office"), "SỞ Y TẾ"},
    {"office.council", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Council"),
     "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"},
    {"office.place", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Place on papers"), "Đà Nẵng"},
};
constexpr OfficeField kSigners[] = {
    {"signer.secretary", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Title of the secretary"),
     "THƯ KÝ HỘI ĐỒNG"},
    {"signer.secretary.name", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Name of the secretary"),
     "Lê Thị Hạnh"},
    {"signer.chair", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Title of the chair"),
     "CHỦ TỊCH HỘI ĐỒNG"},
    {"signer.chair.name", QT_TRANSLATE_NOOP("thidua::SettingsDialog", "Name of the chair"),
     "Nguyễn Văn An"},
};

void addHeading(QVBoxLayout& column, const QString& text)
{
    if (column.count() > 0)
        column.addSpacing(space::kSmall);
    column.addWidget(makeLabel(text, TypeRole::Section));
}

/// A box of choices with a value each; calls `chosen` with the value the user picked.
template<class Value, class Chosen>
QComboBox* makeChoice(const std::vector<std::pair<Value, QString>>& choices, Value current,
                      Chosen chosen)
{
    auto* box = new QComboBox;
    for (const auto& [value, text] : choices) {
        box->addItem(text);
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, box, [choices, chosen](int index) {
        chosen(choices[static_cast<size_t>(index)].first);
    });
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, ThemeController& theme, Prompts& prompts,
                               Workspace* workspace, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_settings(settings), m_theme(theme),
      m_workspace(workspace)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAsksBeforeClosing(false);
    setHeadline(tr("Settings"));
    setSubline(tr("Every change takes effect at once."));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(2, 0, space::kSmall, 0);
    column->setSpacing(space::kMedium);
    QLineEdit* name = addPerson(*column);
    if (m_workspace)
        addOffice(*column);
    addAppearance(*column);
    column->addStretch(1);
    content()->addWidget(makeScrollArea(page, this), 1);
    name->setFocus();
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    if (m_workspace)
        resize(width(), scaled(600));
}

QLineEdit* SettingsDialog::addPerson(QVBoxLayout& column)
{
    addHeading(column, tr("Person"));
    auto* name = new QLineEdit(m_settings.actor());
    name->setObjectName(QStringLiteral("actor"));
    if (const QString account = Actor::ofSystem().name; !account.isEmpty())
        name->setPlaceholderText(tr("if left blank: %1").arg(account));
    const auto keep = [this, name] {
        m_settings.setActor(cleaned(name->text()));
        if (m_workspace)
            m_workspace->session().setActor(Actor::ofSystem(m_settings.actor()));
    };
    connect(name, &QLineEdit::editingFinished, this, keep);
    connect(this, &QDialog::finished, name, keep); // Esc closes while the name has the focus
    auto* field = new FormField(tr("Who works at this machine"), name);
    field->setHint(tr("Written into the history beside every change."));
    column.addWidget(field);
    return name;
}

void SettingsDialog::addOffice(QVBoxLayout& column)
{
    const auto add = [&](std::span<const OfficeField> fields) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::kLarge);
        grid->setVerticalSpacing(space::kMedium);
        int number = 0;
        for (const auto& field : fields) {
            const auto key = QString::fromLatin1(field.key);
            auto* edit = new QLineEdit(m_workspace->ledger().setting(key).value_or(QString()));
            edit->setObjectName(key);
            edit->setPlaceholderText(tr("for example: %1").arg(QString::fromUtf8(field.example)));
            edit->setReadOnly(!m_workspace->isEditable());
            connect(edit, &QLineEdit::editingFinished, this, [this, edit, key] {
                if (edit->isReadOnly()
                    || m_workspace->ledger().setting(key).value_or(QString())
                        == cleaned(edit->text()))
                    return;
                m_workspace->apply(
                    actions::editSettings(m_workspace->ledger(), {{key, cleaned(edit->text())}}));
            });
            grid->addWidget(new FormField(tr(field.label), edit), number / 2, number % 2);
            ++number;
        }
        column.addLayout(grid);
    };
    addHeading(column, tr("Office, as printed on papers"));
    add(kOffice);
    addHeading(column, tr("Signers"));
    add(kSigners);
}

void SettingsDialog::addAppearance(QVBoxLayout& column)
{
    addHeading(column, tr("Appearance"));
    auto* scheme = makeChoice<Scheme>({{Scheme::System, tr("As the system")},
                                       {Scheme::Light, tr("Light")},
                                       {Scheme::Dark, tr("Dark")}},
                                      m_settings.scheme(), [this](Scheme chosen) {
                                          m_settings.setScheme(chosen);
                                          m_theme.setScheme(chosen);
                                      });
    scheme->setObjectName(QStringLiteral("scheme"));
    std::vector<std::pair<int, QString>> scales;
    for (const int percent : kFontScales)
        scales.emplace_back(percent, QString(QString::number(percent) + u'%'));
    if (std::ranges::find(kFontScales, m_theme.fontScale()) == std::end(kFontScales))
        scales.emplace_back(m_theme.fontScale(),
                            QString(QString::number(m_theme.fontScale()) + u'%'));
    auto* scale = makeChoice<int>(scales, m_theme.fontScale(), [this](int chosen) {
        m_settings.setFontScale(chosen);
        m_theme.setFontScale(chosen);
        emit rowHeightChanged();
    });
    scale->setObjectName(QStringLiteral("fontScale"));
    auto* rows = makeChoice<RowHeight>({{RowHeight::Compact, tr("Compact")},
                                        {RowHeight::Normal, tr("Normal")},
                                        {RowHeight::Roomy, tr("Roomy")}},
                                       m_settings.rowHeight(), [this](RowHeight chosen) {
                                           m_settings.setRowHeight(chosen);
                                           emit rowHeightChanged();
                                       });
    rows->setObjectName(QStringLiteral("rowHeight"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    line->addWidget(new FormField(tr("Colours"), scheme));
    line->addWidget(new FormField(tr("Text size"), scale));
    line->addWidget(new FormField(tr("Height of table rows"), rows));
    column.addLayout(line);
    auto* language = makeChoice<QString>(
        {{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
         {QStringLiteral("en"), QStringLiteral("English")}},
        m_settings.language(), [this](const QString& chosen) { m_settings.setLanguage(chosen); });
    language->setObjectName(QStringLiteral("language"));
    auto* field = new FormField(tr("Language"), language);
    field->setHint(tr("The language changes when the program is started again."));
    column.addWidget(field);
}

} // namespace thidua
