// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/formdialog.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>

namespace thidua {

namespace {

struct NominationDialog {
    Q_DECLARE_TR_FUNCTIONS(NominationDialog)
};

using Width = FormDialog::Width;
constexpr int kListLines = 4;

/// Clauses to be ticked, whole sentences over as many lines as they need.
class ClauseTicks : public QListWidget {
public:
    ClauseTicks(const QString& name, const char* objectName, QWidget* parent) : QListWidget(parent)
    {
        setObjectName(QLatin1String(objectName));
        setAccessibleName(name);
        setWordWrap(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTextElideMode(Qt::ElideNone);
        setResizeMode(QListView::Adjust);
    }

    void show(const std::vector<Clause>& clauses, const std::vector<NominationMark>& marks)
    {
        clear();
        for (const Clause& clause : clauses) {
            auto* item = new QListWidgetItem(clause.text, this);
            item->setData(Qt::UserRole, clause.id.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const bool met =
                std::any_of(marks.begin(), marks.end(), [&](const NominationMark& mark) {
                    return mark.clause == clause.id && mark.met;
                });
            item->setCheckState(met ? Qt::Checked : Qt::Unchecked);
        }
    }

    /// What is ticked counts as met; what is not was not judged, or not met: it keeps its note.
    void appendMarks(const std::vector<NominationMark>& before,
                     std::vector<NominationMark>& marks) const
    {
        for (int row = 0; row < count(); ++row) {
            const ClauseId clause{item(row)->data(Qt::UserRole).toLongLong()};
            const bool met = item(row)->checkState() == Qt::Checked;
            const auto old =
                std::find_if(before.begin(), before.end(),
                             [&](const NominationMark& mark) { return mark.clause == clause; });
            if (old != before.end())
                marks.push_back({{}, clause, met, old->note});
            else if (met)
                marks.push_back({{}, clause, true, {}});
        }
    }

    QSize sizeHint() const override
    {
        return {QListWidget::sizeHint().width(), fontMetrics().lineSpacing() * (kListLines + 1)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

std::optional<NominationEntry> askNomination(Prompts& prompts, const RegisterChoices& choices,
                                             const Nominations& nominations,
                                             const NominationEntry& entry, QWidget* parent)
{
    const Nomination& before = entry.nomination;
    FormDialog form(prompts, NominationDialog::tr("Nomination"),
                    before.id ? before.name : NominationDialog::tr("New nomination"), parent);
    auto* name = form.line(NominationDialog::tr("Name"), "nominationName", before.name);
    form.require();
    auto* unit = form.choice(NominationDialog::tr("Put forward by"), "nominationUnit",
                             choices.units, before.unit.value);
    form.require();
    auto* collective = form.check(NominationDialog::tr("A collective, not a person"),
                                  "nominationCollective", before.collective);
    auto* position = form.line(NominationDialog::tr("Title and place of work"),
                               "nominationPosition", before.position);
    QList<std::pair<QString, QVariant>> forms{{NominationDialog::tr("not chosen yet"), qint64(0)}};
    for (const Clause& clause : nominations.forms)
        forms.append({clause.text, clause.id.value});
    auto* award =
        form.choice(NominationDialog::tr("Award form"), "nominationForm", forms, before.form.value);
    auto* achievement = form.paragraphs(NominationDialog::tr("Achievement"),
                                        "nominationAchievement", before.achievement, 2);
    auto* standards = new ClauseTicks(NominationDialog::tr("Standards that are met"),
                                      "nominationStandards", &form);
    form.row(new FormField(NominationDialog::tr("Standards that are met"), standards, &form));
    auto* priorities = new ClauseTicks(NominationDialog::tr("Priority groups it belongs to"),
                                       "nominationPriorities", &form);
    auto* priorityField =
        new FormField(NominationDialog::tr("Priority groups it belongs to"), priorities, &form);
    form.row(priorityField);
    priorityField->setVisible(!nominations.priorities.empty());
    priorities->show(nominations.priorities, entry.marks);
    standards->show(nominations.standards(before.collective), entry.marks);
    QObject::connect(collective, &QCheckBox::toggled, standards, [&](bool isCollective) {
        standards->show(nominations.standards(isCollective), entry.marks);
    });
    auto* note =
        form.line(NominationDialog::tr("Note"), "nominationNote", before.note, Width::Whole);
    if (!form.ask(before.id ? NominationDialog::tr("Save nomination")
                            : NominationDialog::tr("Add nomination")))
        return {};
    NominationEntry after{before, {}};
    after.nomination.name = name->text();
    after.nomination.unit = UnitId{unit->currentData().toLongLong()};
    after.nomination.collective = collective->isChecked();
    after.nomination.position = position->text();
    after.nomination.form = ClauseId{award->currentData().toLongLong()};
    after.nomination.achievement = achievement->text();
    after.nomination.note = note->text();
    standards->appendMarks(entry.marks, after.marks);
    priorities->appendMarks(entry.marks, after.marks);
    return after;
}

} // namespace thidua
