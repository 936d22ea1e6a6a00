// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/initiatives/likeness.h"
#include "ui/initiatives/formdialog.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/dateedit.h"
#include "ui/support/infoline.h"
#include "ui/support/moneyedit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct InitiativeDialog {
    Q_DECLARE_TR_FUNCTIONS(InitiativeDialog)
};

using Width = FormDialog::Width;

/// What is said of titles that may be the same as the one typed.
QString alikeWords(const RegisterChoices& choices, const QString& title, InitiativeId self)
{
    QStringList names;
    for (const Alike& alike : alikeTo(title, self, choices.initiatives)) {
        const auto found =
            std::find_if(choices.initiatives.begin(), choices.initiatives.end(),
                         [&](const Initiative& row) { return row.id == alike.initiative; });
        names.append(
            QStringLiteral("“%1” (%2)").arg(found->title, choices.unitNames.value(found->unit)));
        if (names.size() == 2)
            break;
    }
    return names.isEmpty() ? QString()
                           : InitiativeDialog::tr("Maybe registered already: %1")
                                 .arg(names.join(QStringLiteral("; ")));
}

/// The fields of an initiative in a dialog. What it is and who thought of it come first, then what came of
/// it and who recognised it.
class InitiativeForm {
public:
    InitiativeForm(FormDialog& form, const RegisterChoices& choices, const InitiativeEntry& entry)
        : m_form(form), m_choices(choices), m_before(entry.initiative),
          m_proposedBefore(entry.proposedOn)
    {
        addWhatItIs();
        addWhatCameOfIt();
        if (m_choices.own)
            return;
        addRecognition();
        showAlike();
    }

    InitiativeEntry entered() const
    {
        InitiativeEntry entry{m_before, m_proposed->date()};
        Initiative& row = entry.initiative;
        row.title = m_title->text();
        if (m_unit)
            row.unit = chosenId<UnitId>(m_unit);
        row.kind = chosenEnum<InitiativeKind>(m_kind);
        row.field = chosenEnum<InitiativeField>(m_field);
        row.code = m_code->text();
        row.authors = m_authors->text().replace(QStringLiteral("; "), QStringLiteral("\n"));
        row.summary = m_summary->text();
        row.effect = m_effect->text();
        row.benefit = m_benefit->money();
        if (!m_scope)
            return entry; // the council's stays as it is
        row.scope = chosenEnum<InitiativeScope>(m_scope);
        row.recogniser = m_recogniser->text();
        row.recognition = m_recognition->text();
        row.recognisedOn = m_recognisedOn->date();
        if (m_dropped)
            row.dropped = m_dropped->text();
        return entry;
    }

private:
    void addWhatItIs()
    {
        m_title = m_form.line(InitiativeDialog::tr("Title"), "initiativeTitle", m_before.title,
                              Width::Whole);
        m_form.require();
        if (!m_choices.own)
            addWhose();
        m_kind = m_form.enumChoice(InitiativeDialog::tr("Kind"), "initiativeKind", m_before.kind);
        m_field = m_form.enumChoice(InitiativeDialog::tr("Field of work"), "initiativeField",
                                    m_before.field);
        m_code = m_form.line(InitiativeDialog::tr("Code"), "initiativeCode", m_before.code);
        m_authors =
            m_form.line(InitiativeDialog::tr("Authors, parted by semicolons"), "initiativeAuthors",
                        QString(m_before.authors).replace(u'\n', QStringLiteral("; ")));
        m_proposed = m_form.date(InitiativeDialog::tr("Proposed on"), "initiativeProposed",
                                 m_proposedBefore);
        m_form.hint(InitiativeDialog::tr("Blank: it counts in no year."));
    }

    /// The unit, and others that may be the same.
    void addWhose()
    {
        m_alike = new InfoLine(Tone::Warn, {}, &m_form);
        m_alike->setObjectName(QStringLiteral("initiativeAlike"));
        m_form.row(m_alike);
        QObject::connect(m_title, &QLineEdit::textChanged, m_alike, [this] { showAlike(); });
        m_unit = m_form.picker(InitiativeDialog::tr("Unit"), "initiativeUnit",
                               m_choices.unitsOr(InitiativeDialog::tr("Choose a unit")),
                               m_before.unit.value);
        m_form.require();
    }

    void addWhatCameOfIt()
    {
        m_summary = m_form.paragraphs(InitiativeDialog::tr("What it is about"), "initiativeSummary",
                                      m_before.summary, 2, Width::Half);
        m_effect = m_form.paragraphs(InitiativeDialog::tr("Outcome"), "initiativeEffect",
                                     m_before.effect, 2, Width::Half);
        m_form.hint(InitiativeDialog::tr("Blank while nobody has evaluated it."));
        m_benefit = m_form.money(InitiativeDialog::tr("Saved or earned a year (đồng)"),
                                 "initiativeBenefit", m_before.benefit);
    }

    void addRecognition()
    {
        m_scope = m_form.enumChoice(InitiativeDialog::tr("Recognised"), "initiativeScope",
                                    m_before.scope);
        m_recogniser = m_form.line(InitiativeDialog::tr("Recognised by"), "initiativeRecogniser",
                                   m_before.recogniser);
        m_recognition = m_form.line(InitiativeDialog::tr("Paper of recognition"),
                                    "initiativeRecognition", m_before.recognition);
        m_recognisedOn = m_form.date(InitiativeDialog::tr("Recognised on"),
                                     "initiativeRecognisedOn", m_before.recognisedOn);
        if (m_before.id)
            m_dropped = m_form.line(InitiativeDialog::tr("Goes no further because"),
                                    "initiativeDropped", m_before.dropped);
    }

    void showAlike()
    {
        const QString words = alikeWords(m_choices, m_title->text(), m_before.id);
        m_alike->setVisible(!words.isEmpty());
        m_alike->setMessage(Tone::Warn, words);
        m_form.fitHeight();
    }

    FormDialog& m_form;
    const RegisterChoices& m_choices;
    const Initiative& m_before;
    QDate m_proposedBefore;
    QLineEdit* m_title = nullptr;
    InfoLine* m_alike = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_field = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_authors = nullptr;
    QLineEdit* m_dropped = nullptr; ///< of one that is there already
    DateEdit* m_proposed = nullptr;
    ParagraphEdit* m_summary = nullptr;
    ParagraphEdit* m_effect = nullptr;
    MoneyEdit* m_benefit = nullptr;
    QComboBox* m_scope = nullptr;
    QLineEdit* m_recogniser = nullptr;
    QLineEdit* m_recognition = nullptr;
    DateEdit* m_recognisedOn = nullptr;
};

} // namespace

std::optional<InitiativeEntry> askInitiative(Prompts& prompts, const RegisterChoices& choices,
                                             const InitiativeEntry& entry, QWidget* parent)
{
    const Initiative& initiative = entry.initiative;
    const bool fresh = !initiative.id;
    FormDialog form(prompts, InitiativeDialog::tr("Initiative"),
                    fresh ? InitiativeDialog::tr("New initiative") : initiative.title, parent);
    const InitiativeForm fields(form, choices, entry);
    if (!form.ask(fresh ? InitiativeDialog::tr("Add initiative")
                        : InitiativeDialog::tr("Save initiative")))
        return {};
    return fields.entered();
}

} // namespace thidua
