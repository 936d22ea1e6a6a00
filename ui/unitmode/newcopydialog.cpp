// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/newcopydialog.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/plan/deadline.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace thidua {

namespace {

const auto kSuffix = QStringLiteral(".thidua");

/// The last reporting milestone's day as the plan of the form says it, or the unit's longer time.
QDate dueOf(const FormContent& form)
{
    const auto milestones = returnMilestones(form.plan.milestones);
    QDate due = milestones.empty() ? QDate() : milestones.back().lastDay();
    for (const FormExtension& extension : form.remarks.extensions)
        due = std::max(due, extension.until);
    return due;
}

} // namespace

NewCopyDialog::NewCopyDialog(Prompts& prompts, const FormContent& form, const QString& path,
                             const QString& note, const QString& person, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_person(new QLineEdit(this)),
      m_path(new QLineEdit(this)), m_note(note)
{
    setObjectName(QStringLiteral("newCopyDialog"));
    setWindowTitle(tr("Form of the unit"));
    setHeadIcon(Icon::Package, Tone::Accent);
    setHeadline(form.manifest.unitName);
    setSubline(tr("This form asks the unit for what the plan needs. It is filled in step by step; "
                  "everything is saved by itself."));
    setAsksBeforeClosing(false);
    addFacts(form);
    addFields(path, note, person);
    m_begin = addEnding(tr("Cancel"), tr("Begin"));
    m_begin->setObjectName(QStringLiteral("begin"));
    connect(m_path, &QLineEdit::textChanged, this, &NewCopyDialog::showState);
    showState();
    m_person->setFocus();
}

void NewCopyDialog::addFacts(const FormContent& form)
{
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(space::kLarge);
    facts->setVerticalSpacing(space::kSmall);
    const auto add = [&](const QString& name, const QString& text) {
        if (text.isEmpty())
            return;
        auto* value = makeLabel(text, TypeRole::Strong, this);
        value->setWordWrap(true);
        auto* label = makeLabel(name, TypeRole::Body, this);
        setQuiet(label);
        facts->addRow(label, value);
    };
    const PackageManifest& manifest = form.manifest;
    add(tr("Plan"), manifest.planTitle);
    add(tr("From"), manifest.office.isEmpty() ? manifest.madeBy : manifest.office);
    add(tr("Made on"), formatDate(manifest.madeAt.toLocalTime().date()));
    const QDate due = dueOf(form);
    add(tr("To be sent by"), due.isValid() ? formatDate(due) : tr("no last day set"));
    if (manifest.locked)
        add(tr("Locked"), tr("A passcode is asked for when the return file is exported."));
    content()->addLayout(facts);
}

void NewCopyDialog::addFields(const QString& path, const QString& note, const QString& person)
{
    content()->setSpacing(space::kLarge);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setText(person);
    auto* personField = new FormField(tr("Your name"), m_person, this);
    personField->setHint(tr("Stands on the return file, so that the council knows whom to ask."));
    content()->addWidget(personField);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::kSmall);
    m_path->setObjectName(QStringLiteral("copyPath"));
    m_path->setAccessibleName(tr("Where the work is kept"));
    m_path->setText(QDir::toNativeSeparators(path));
    auto* choose = makeButton(ButtonKind::Secondary, tr("Choose folder…"), row);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &QPushButton::clicked, this, &NewCopyDialog::browse);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    m_pathField = new FormField(tr("Where the work is kept"), row, this);
    m_pathField->setHint(
        note.isEmpty() ? tr("Open this file to go on another day. The form itself stays as it is.")
                       : note);
    content()->addWidget(m_pathField);
}

void NewCopyDialog::browse()
{
    const QString folder = m_prompts.folder(tr("Where the work is kept"));
    if (!folder.isEmpty())
        m_path->setText(
            QDir::toNativeSeparators(QDir(folder).filePath(QFileInfo(path()).fileName())));
}

void NewCopyDialog::showState()
{
    const bool blank = m_path->text().trimmed().isEmpty();
    const bool exists = !blank && QFileInfo::exists(path());
    m_pathField->setComplaint(exists ? tr("There already is a file of this name. Choose another.")
                                     : QString());
    m_begin->setEnabled(!blank && !exists);
}

QString NewCopyDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    return QFileInfo(path).absoluteFilePath();
}

QString NewCopyDialog::person() const
{
    return cleaned(m_person->text());
}

} // namespace thidua
