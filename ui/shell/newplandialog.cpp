// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/newplandialog.h"

#include "core/base/text.h"
#include "core/exchange/templates.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace thidua {

namespace {

const auto kSuffix = QStringLiteral(".thidua");
enum TemplateRole { NameRole = Qt::UserRole, TitleRole };

/// A plan with nothing in it but its year, to be filled in on the pages.
PlanDefinition emptyPlan(const QString& title)
{
    const auto today = QDate::currentDate();
    PlanDefinition definition;
    definition.plan.code = QStringLiteral("KH-%1").arg(today.year());
    definition.plan.title = title;
    definition.plan.first = QDate(today.year(), 1, 1);
    definition.plan.last = QDate(today.year(), 12, 31);
    return definition;
}

QString fileNameFor(const QString& title)
{
    auto name = folded(title).simplified();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    name = name.left(40);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("so-thi-dua") : name;
}

} // namespace

NewPlanDialog::NewPlanDialog(Purpose purpose, const QString& chosen, Prompts& prompts,
                             QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_list(new QListWidget(this)),
      m_title(new QLineEdit(this)), m_path(new QLineEdit(this))
{
    setObjectName(QStringLiteral("newPlanDialog"));
    const bool isLedger = purpose == Purpose::NewLedger;
    setWindowTitle(isLedger ? tr("New ledger") : tr("Add plan"));
    setHeadline(isLedger ? tr("What does the ledger start from?")
                         : tr("What does the plan start from?"));
    setSubline(tr(
        "Templates name their source. Criteria marked as a sample are ours; edit them as needed."));
    addTemplates(chosen);
    addFields(purpose);
    m_create = addEnding(tr("Cancel"), isLedger ? tr("Create ledger") : tr("Add plan"));
    m_create->setObjectName(QStringLiteral("create"));
    connect(m_list, &QListWidget::currentRowChanged, this, &NewPlanDialog::showChosen);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        const bool exists = QFileInfo::exists(path());
        m_pathField->setComplaint(
            exists ? tr("There already is a file of this name. Choose another.") : QString());
        m_create->setEnabled(!exists);
    });
    showChosen();
    m_list->setFocus();
}

void NewPlanDialog::addTemplates(const QString& chosen)
{
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates"));
    styleList(m_list, true);
    for (const auto& shown : planTemplates()) {
        const auto plan = loadTemplate(shown.name);
        const bool hasShort = plan && !plan->plan.shortTitle.isEmpty();
        auto* item = new QListWidgetItem(hasShort ? plan->plan.shortTitle : shown.title, m_list);
        item->setData(NameRole, shown.name);
        item->setData(TitleRole, shown.title);
        auto note = tr("Source: %1").arg(shown.source);
        if (!shown.sampleNote.isEmpty())
            note += u'\n' + shown.sampleNote;
        item->setData(SecondTextRole, tr("Source: %1").arg(shown.source));
        item->setToolTip(note);
        item->setData(Qt::AccessibleDescriptionRole, note);
        if (shown.name == chosen)
            m_list->setCurrentItem(item);
    }
    auto* empty = new QListWidgetItem(tr("Empty plan"), m_list);
    empty->setData(SecondTextRole, tr("Everything is entered by hand"));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    content()->addWidget(m_list, 1);
}

void NewPlanDialog::addFields(Purpose purpose)
{
    m_title->setObjectName(QStringLiteral("planTitle"));
    content()->addWidget(new FormField(tr("Title of the plan"), m_title, this));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    m_path->setObjectName(QStringLiteral("ledgerPath"));
    m_path->setAccessibleName(tr("File of the ledger"));
    auto* browse = makeButton(ButtonKind::Secondary, tr("Choose folder…"), row);
    connect(browse, &QPushButton::clicked, this, &NewPlanDialog::browse);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    m_pathField = new FormField(tr("File of the ledger"), row, this);
    m_pathField->setHint(tr("Everything is kept in this one file. Choose a folder of this machine, "
                            "not a network share."));
    m_pathField->setVisible(purpose == Purpose::NewLedger);
    content()->addWidget(m_pathField);
}

void NewPlanDialog::showChosen()
{
    const bool isEmpty = chosenTemplate().isEmpty();
    const auto title = isEmpty ? tr("Emulation plan %1").arg(QDate::currentDate().year())
                               : m_list->currentItem()->data(TitleRole).toString();
    m_title->setText(title);
    proposeIn(m_path->text().isEmpty()
                  ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                  : QFileInfo(path()).dir());
}

void NewPlanDialog::setFolder(const QString& folder)
{
    proposeIn(QDir(folder));
}

void NewPlanDialog::proposeIn(const QDir& folder)
{
    const bool isEmpty = chosenTemplate().isEmpty();
    const auto base = fileNameFor(isEmpty ? m_title->text() : m_list->currentItem()->text());
    auto name = base;
    for (int number = 2; folder.exists(QString(name + kSuffix)); ++number)
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    m_path->setText(QDir::toNativeSeparators(folder.filePath(QString(name + kSuffix))));
}

void NewPlanDialog::browse()
{
    const auto chosen = m_prompts.folder(tr("Folder of the ledger"));
    if (!chosen.isEmpty())
        m_path->setText(
            QDir::toNativeSeparators(QDir(chosen).filePath(QFileInfo(path()).fileName())));
}

QString NewPlanDialog::chosenTemplate() const
{
    const auto* item = m_list->currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

Result<PlanDefinition> NewPlanDialog::definition() const
{
    const auto title = cleaned(m_title->text());
    if (chosenTemplate().isEmpty())
        return emptyPlan(title.isEmpty() ? tr("Emulation plan %1").arg(QDate::currentDate().year())
                                         : title);
    auto definition = loadTemplate(chosenTemplate());
    if (definition && !title.isEmpty() && title != definition->plan.title)
        definition->plan.title = title;
    return definition;
}

QString NewPlanDialog::path() const
{
    auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    return QFileInfo(path).absoluteFilePath();
}

} // namespace thidua
