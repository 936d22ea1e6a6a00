// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/answerpanel.h"

#include "core/actions/packages/attachments.h"
#include "core/base/text.h"
#include "core/domain/scoring/rule.h"
#include "ui/plan/paragraphedit.h"
#include "ui/scoring/entryhint.h"
#include "ui/scoring/entrypreview.h"
#include "ui/scoring/gridcells.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/type.h"
#include "ui/unitmode/filesbox.h"
#include "ui/unitmode/remarksbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kExplanationLines = 3;

QLabel* wrapped(TypeRole role, QWidget* parent)
{
    QLabel* label = makeLabel({}, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString capitalised(QString text)
{
    return text.replace(0, 1, text.left(1).toUpper());
}

} // namespace

AnswerPanel::AnswerPanel(Workspace& workspace, UnitPlace place, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_remarks(new RemarksBox(workspace, place, this))
{
    setGround(this, Ground::Surface, Edge::Left);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addWidget(makeQuestion());
    column->addWidget(m_remarks);
    column->addWidget(makeAnswer(place));
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_scroll = makeScrollArea(content, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
}

QWidget* AnswerPanel::makeQuestion()
{
    auto* question = new QWidget(this);
    m_title = wrapped(TypeRole::Section, question);
    m_title->setObjectName(QStringLiteral("criterionTitle"));
    m_full = wrapped(TypeRole::Small, question);
    setQuiet(m_full);
    m_how = wrapped(TypeRole::Strong, question);
    m_how->setObjectName(QStringLiteral("howToScore"));
    m_rule = wrapped(TypeRole::Body, question);
    m_preview = new InfoLine(Tone::Info, {}, question);
    m_preview->setObjectName(QStringLiteral("scorePreview"));
    m_preview->hide();
    m_computed = wrapped(TypeRole::Small, question);
    m_computed->setText(
        tr("ƒ beside the points: worked out by the program from what was entered."));
    m_computed->setObjectName(QStringLiteral("computedHint"));
    setQuiet(m_computed);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_full, m_how, m_preview, m_computed, m_rule})
        column->addWidget(part);
    return question;
}

QWidget* AnswerPanel::makeAnswer(UnitPlace place)
{
    m_answer = new QWidget(this);
    m_applies = new QCheckBox(tr("Does not apply to the unit"), m_answer);
    m_applies->setObjectName(QStringLiteral("notApplicable"));
    connect(m_applies, &QCheckBox::clicked, this, &AnswerPanel::notApplicableToggled);
    m_files = new FilesBox(m_workspace, place, m_answer);
    m_evidence = new QLineEdit(m_answer);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setPlaceholderText(tr("or the number of a paper, for example 12/BC-BV"));
    m_unattached = new InfoLine(
        Tone::Info, tr("A paper that is only named does not go along. Attach its scan here."),
        m_answer);
    m_unattached->setObjectName(QStringLiteral("unattached"));
    m_partial = new QCheckBox(tr("Only a part of it is there"), m_answer);
    m_partial->setObjectName(QStringLiteral("partialEvidence"));
    m_explanation = new ParagraphEdit(kExplanationLines, m_answer);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanationLabel = makeLabel({}, TypeRole::Strong, m_answer);
    auto* evidenceLabel = makeLabel(tr("Evidence"), TypeRole::Strong, m_answer);
    m_evidence->setAccessibleName(evidenceLabel->text());
    auto* column = new QVBoxLayout(m_answer);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(m_applies);
    column->addWidget(evidenceLabel);
    column->addWidget(m_files);
    column->addWidget(m_evidence);
    column->addWidget(m_unattached);
    column->addWidget(m_partial);
    column->addSpacing(space::kSmall);
    column->addWidget(m_explanationLabel);
    column->addWidget(m_explanation);
    const bool editable = m_workspace.isEditable();
    m_evidence->setReadOnly(!editable);
    m_explanation->setReadOnly(!editable);
    m_partial->setEnabled(editable);
    m_applies->setEnabled(editable);
    connect(m_evidence, &QLineEdit::editingFinished, this, &AnswerPanel::write);
    connect(m_partial, &QCheckBox::clicked, this, &AnswerPanel::write);
    connect(m_explanation, &ParagraphEdit::finished, this, &AnswerPanel::write);
    return m_answer;
}

void AnswerPanel::show(const ScoreSnapshot& snapshot, int node)
{
    const bool known = node >= 0 && node < snapshot.table.size() && !snapshot.units.empty();
    const bool same = known && node == m_node;
    if (!same) {
        write();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_node = known ? node : -1;
    setEnabled(known);
    readEntered(snapshot);
    setPreview({}, false);
    if (!known)
        return;
    showQuestion(snapshot);
    showAnswer(snapshot, same);
}

void AnswerPanel::showQuestion(const ScoreSnapshot& snapshot)
{
    const TableNode& node = snapshot.table.node(m_node);
    const Criterion& criterion = node.criterion;
    const QString& kind = snapshot.units.front().member.kind;
    m_title->setText(criterion.code + u' ' + criterion.title);
    QStringList facts{
        tr("At most %1 points")
            .arg(snapshot.table.maximumFor(m_node, kind).toString(snapshot.decimals()))};
    if (node.isLeaf())
        facts << (criterion.evidence == EvidenceRule::Required ? tr("evidence is required")
                                                               : tr("evidence is not required"));
    m_full->setText(facts.join(QStringLiteral("  ·  ")));
    m_how->setText(node.isLeaf() ? capitalised(entryHint(snapshot.table, m_node, kind))
                                 : QString());
    m_how->setVisible(node.isLeaf());
    QStringList rule{describeRule(criterion, node.rule, snapshot.decimals())};
    if (!criterion.numerator.isEmpty())
        rule << tr("Counted: %1").arg(criterion.numerator);
    if (!criterion.denominator.isEmpty())
        rule << tr("Out of: %1").arg(criterion.denominator);
    if (!criterion.note.isEmpty())
        rule << criterion.note;
    if (!node.isLeaf())
        rule << tr("This is a sum: enter the lines below it.");
    m_rule->setText(rule.join(u'\n'));
}

/// Of a figure the points are worked out from: the grid shows only what it came to.
void AnswerPanel::readEntered(const ScoreSnapshot& snapshot)
{
    m_entered.clear();
    m_doubtful = false;
    if (m_node < 0 || !snapshot.table.node(m_node).isLeaf())
        return;
    const CellPlace place{0, 0, m_node};
    const auto& entry = snapshot.units.front().rounds.front().entries[static_cast<size_t>(m_node)];
    if (!entry || entry->kind == Entry::Kind::Points || entry->kind == Entry::Kind::NotApplicable)
        return;
    m_entered = tr("Entered: %1").arg(entryPreview(snapshot, place, *entry));
    m_doubtful = looksLikePoints(snapshot, place);
    if (m_doubtful)
        m_entered += u'\n' + pointsDoubt(snapshot, place);
}

/// From its start, which tells what a long list is; in the same line, where somebody may go on typing, the
/// cursor stays.
void AnswerPanel::showEvidence(bool same)
{
    m_evidence->setToolTip(m_note.evidence);
    if (m_evidence->text() != m_note.evidence)
        m_evidence->setText(m_note.evidence);
    m_evidence->setModified(false);
    if (!same || !m_evidence->hasFocus())
        m_evidence->setCursorPosition(0);
}

void AnswerPanel::showAnswer(const ScoreSnapshot& snapshot, bool keepTyped)
{
    const TableNode& node = snapshot.table.node(m_node);
    const RoundScores& own = snapshot.units.front().rounds.front();
    const auto& entry = own.entries[static_cast<size_t>(m_node)];
    m_answer->setVisible(node.isLeaf());
    // In place of the ƒ a doubtful figure has a triangle, and its own words.
    m_computed->setVisible(!m_entered.isEmpty() && !m_doubtful);
    m_remarks->setCriterion(node.criterion.id);
    if (!node.isLeaf())
        return;
    m_note = own.notes[static_cast<size_t>(m_node)];
    m_notApplicable = entry && entry->kind == Entry::Kind::NotApplicable;
    m_applies->setChecked(m_notApplicable);
    m_files->setAbout(actions::aboutScore(node.criterion.code));
    if (!keepTyped || !m_evidence->isModified())
        showEvidence(keepTyped);
    const bool attached = !snapshot.units.front().files.value(m_node).isEmpty();
    m_unattached->setVisible(!m_note.evidence.isEmpty() && !attached);
    m_partial->setChecked(m_note.evidencePartial);
    m_partial->setVisible(!m_note.evidence.isEmpty() || m_note.evidencePartial);
    m_explanationLabel->setText(m_notApplicable ? tr("Why it does not apply")
                                                : tr("Explanation, where evidence is missing"));
    m_explanation->setAccessibleName(m_explanationLabel->text());
    if (!keepTyped || !m_explanation->isTyped())
        m_explanation->setText(m_notApplicable ? m_note.reason : m_note.explanation);
}

void AnswerPanel::setPreview(const QString& words, bool refused)
{
    const QString& shown = words.isEmpty() ? m_entered : words;
    const bool doubtful = words.isEmpty() && m_doubtful;
    m_preview->setMessage(refused ? Tone::Danger : doubtful ? Tone::Warn : Tone::Info, shown);
    m_preview->setVisible(!shown.isEmpty());
}

void AnswerPanel::reloadFiles()
{
    m_files->reload();
    m_remarks->reload();
}

void AnswerPanel::goToRemark(RowId remark)
{
    m_remarks->goTo(remark);
}

void AnswerPanel::write()
{
    if (m_node < 0)
        return;
    ScoreNote note = m_note;
    note.evidence = cleaned(m_evidence->text());
    note.evidencePartial = m_partial->isChecked();
    (m_notApplicable ? note.reason : note.explanation) = m_explanation->text();
    m_evidence->setModified(false);
    if (note == m_note)
        return;
    m_note = note;
    emit noteTyped(m_node, note);
}

} // namespace thidua
