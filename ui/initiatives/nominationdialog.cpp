// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/formdialog.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace thidua {

namespace {

struct NominationDialog {
    Q_DECLARE_TR_FUNCTIONS(NominationDialog)
};

using Width = FormDialog::Width;
constexpr int kListLines = 8;

/// Clauses to be ticked, whole sentences over as many lines as they need, and a note on the current one.
class ClauseTicks : public QWidget {
public:
    ClauseTicks(const QString& name, const QString& objectName, QWidget* parent)
        : QWidget(parent), m_list(new QListWidget(this)), m_note(new QLineEdit(this))
    {
        m_list->setObjectName(objectName);
        m_list->setAccessibleName(name);
        m_list->setWordWrap(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideNone);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setProperty("field", true); // a frame as the other fields of the dialog have
        setRoomyTicks(m_list);
        m_list->setFixedHeight(fontMetrics().lineSpacing() * kListLines + space::kMedium);
        m_note->setObjectName(objectName + QStringLiteral("Note"));
        m_note->setPlaceholderText(NominationDialog::tr("Note on the line chosen above"));
        m_note->setAccessibleName(m_note->placeholderText());
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(space::kTiny);
        column->addWidget(m_list);
        column->addWidget(m_note);
        setFocusProxy(m_list);
        connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
            m_note->setEnabled(item != nullptr);
            m_note->setText(item ? item->data(kNoteRole).toString() : QString());
        });
        connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (QListWidgetItem* item = m_list->currentItem())
                write(*item, text);
        });
    }

    void show(const std::vector<Clause>& clauses, const std::vector<NominationMark>& marks)
    {
        m_list->clear();
        m_clauses = clauses;
        for (const Clause& clause : clauses) {
            auto* item = new QListWidgetItem(m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const NominationMark* mark = of(marks, clause.id);
            item->setCheckState(mark && mark->met ? Qt::Checked : Qt::Unchecked);
            write(*item, mark ? mark->note : QString());
        }
        m_note->setEnabled(false);
    }

    /// What is ticked counts as met; what is not was not judged, or not met.
    void appendMarks(const std::vector<NominationMark>& before,
                     std::vector<NominationMark>& marks) const
    {
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem* item = m_list->item(row);
            const ClauseId clause = m_clauses[static_cast<size_t>(row)].id;
            const bool met = item->checkState() == Qt::Checked;
            const QString note = item->data(kNoteRole).toString().trimmed();
            if (met || !note.isEmpty() || of(before, clause))
                marks.push_back({{}, clause, met, note});
        }
    }

private:
    static constexpr int kNoteRole = Qt::UserRole;

    static const NominationMark* of(const std::vector<NominationMark>& marks, ClauseId clause)
    {
        const auto found = std::ranges::find(marks, clause, &NominationMark::clause);
        return found == marks.end() ? nullptr : &*found;
    }

    void write(QListWidgetItem& item, const QString& note)
    {
        const QString& clause = m_clauses[static_cast<size_t>(m_list->row(&item))].text;
        item.setData(kNoteRole, note);
        item.setText(note.isEmpty() ? clause : QStringLiteral("%1 – %2").arg(clause, note));
    }

    QListWidget* m_list;
    QLineEdit* m_note;
    std::vector<Clause> m_clauses;
};

} // namespace

std::optional<NominationEntry> askNomination(Prompts& prompts, const RegisterChoices& choices,
                                             const Nominations& nominations,
                                             const NominationEntry& entry, QWidget* parent)
{
    const Nomination& before = entry.nomination;
    FormDialog form(prompts, NominationDialog::tr("Nomination"),
                    before.id ? before.name : NominationDialog::tr("New nomination"), parent,
                    DialogSize::Large);
    auto* name = form.line(NominationDialog::tr("Name"), "nominationName", before.name);
    form.require();
    auto* unit = form.picker(NominationDialog::tr("Put forward by"), "nominationUnit",
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
                                      QStringLiteral("nominationStandards"), &form);
    const bool ranked = !nominations.priorities.empty();
    form.field(NominationDialog::tr("Standards that are met"), standards,
               ranked ? Width::Half : Width::Whole);
    auto* priorities = new ClauseTicks(NominationDialog::tr("Priority groups it belongs to"),
                                       QStringLiteral("nominationPriorities"), &form);
    if (ranked)
        form.field(NominationDialog::tr("Priority groups it belongs to"), priorities, Width::Half);
    priorities->setVisible(ranked);
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
