// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/docketdialog.h"

#include "ui/ranking/docketmodel.h"
#include "ui/ranking/takenchoice.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kDecisionWidth = 392;
constexpr int kReasonLines = 2;
constexpr int kCodeWidth = 46;
constexpr int kMaximumWidth = 68;
constexpr int kUnitWidth = 104;

} // namespace

DocketDialog::DocketDialog(Prompts& prompts, DocketFacts facts, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_facts(std::move(facts)),
      m_reason(new QPlainTextEdit(this)), m_by(new QLineEdit(this)), m_date(new DateEdit(this)),
      m_document(new QLineEdit(this))
{
    std::vector<TakenChoice::Unit> units;
    for (size_t i = 0; i < m_facts.docket.units.size(); ++i)
        units.push_back({m_facts.docket.units[i], m_facts.names[static_cast<qsizetype>(i)],
                         m_facts.fullNames[static_cast<qsizetype>(i)]});
    m_choice = new TakenChoice(std::move(units), m_facts.docket.mayTake, this);

    setWindowTitle(tr("Tie docket – %1, %2").arg(m_facts.blocTitle, m_facts.planTitle));
    setHeadline(headline());
    setSubline(tr("%n criteria differ.", nullptr, m_facts.differing) + u' '
               + tr("The other %n make no difference and are not shown.", nullptr, m_facts.equal));
    auto* body = new QHBoxLayout;
    body->setSpacing(space::kHuge);
    body->addWidget(makeComparison(), 1);
    body->addWidget(makeDecision());
    content()->addLayout(body, 1);

    QPushButton* print =
        addLeft(makeButton(ButtonKind::Secondary, tr("Print submission"), Icon::Print));
    print->setObjectName(QStringLiteral("docketPrint"));
    connect(print, &QPushButton::clicked, this, &DocketDialog::printRequested);
    QPushButton* sheets =
        addLeft(makeButton(ButtonKind::Quiet, tr("Open the sheets side by side")));
    connect(sheets, &QPushButton::clicked, this, &DocketDialog::sheetsRequested);
    m_primary = addEnding(tr("Later"), tr("Record decision"));
    m_primary->setObjectName(QStringLiteral("recordDecision"));

    fillFromRecord();
    connect(m_choice, &TakenChoice::changed, this, [this] {
        setEdited(true);
        showState();
    });
    for (QLineEdit* edit : {m_by, m_document, static_cast<QLineEdit*>(m_date)})
        connect(edit, &QLineEdit::textChanged, this, &DocketDialog::showState);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DocketDialog::showState);
    showState();
}

QString DocketDialog::headline() const
{
    const int units = static_cast<int>(m_facts.docket.units.size());
    return tr("%n unit(s) with %1 points, rank %2=, compete for %3 place(s)", nullptr, units)
        .arg(m_facts.docket.total.toString(m_facts.rules.decimals))
        .arg(m_facts.docket.rank)
        .arg(m_facts.docket.places);
}

QWidget* DocketDialog::makeComparison()
{
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("docketTable"));
    view->setAccessibleName(tr("Criteria in which the tied units differ"));
    RowDelegate* delegate = styleTable(view, RowHeight::Compact);
    view->setModel(new DocketModel(m_facts, view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    headerOf(view)->setTwoLines(true);
    headerOf(view)->setSectionsMovable(false);
    QList<int> widths{kCodeWidth, 0, kMaximumWidth};
    delegate->setColumnLine(DocketModel::Maximum, RowDelegate::ColumnLine::Thin);
    for (qsizetype unit = 0; unit < m_facts.names.size(); ++unit) {
        widths << kUnitWidth;
        delegate->setColumnLine(DocketModel::FirstUnit + static_cast<int>(unit),
                                RowDelegate::ColumnLine::Thin);
    }
    setColumnWidths(view, widths);
    fitNumberColumns(view);
    headerOf(view)->setMinimumSectionSize(scaled(kCodeWidth));

    auto* key = new QWidget(this);
    auto* keyRow = new QHBoxLayout(key);
    keyRow->setContentsMargins({});
    keyRow->setSpacing(space::kTiny);
    auto* words = makeLabel(tr("highest of the tied units"), TypeRole::Small, key);
    setTone(words, Tone::Neutral);
    keyRow->addWidget(new IconView(Icon::Up, space::kIcon, &Theme::accent, key));
    keyRow->addWidget(words, 1);

    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(view, 1);
    column->addWidget(key);
    return pane;
}

QWidget* DocketDialog::makeRule()
{
    auto* box = new QWidget(this);
    setGround(box, Ground::Group, Edge::Left);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(space::kTiny);
    auto* title = makeLabel(tr("Rule of the plan"), TypeRole::SmallStrong, box);
    setTone(title, Tone::Neutral);
    column->addWidget(title);
    const QString rule = m_facts.rules.tieRule.isEmpty()
        ? tr("The plan does not say who decides on equal totals.")
        : u'“' + m_facts.rules.tieRule + u'”';
    auto* text = makeLabel(rule, TypeRole::Body, box);
    text->setWordWrap(true);
    column->addWidget(text);
    const bool mayGrow = m_facts.docket.docketCase == DocketCase::MayGrow;
    auto* verdict = new InfoLine(mayGrow ? Tone::Ok : Tone::Warn, m_facts.caseText, box);
    verdict->setObjectName(QStringLiteral("docketCase"));
    column->addWidget(verdict);
    return box;
}

QWidget* DocketDialog::makeDecision()
{
    m_reason->setObjectName(QStringLiteral("docketReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * kReasonLines + space::kLarge);
    m_by->setObjectName(QStringLiteral("docketBy"));
    m_by->setPlaceholderText(tr("name, office"));
    m_date->setObjectName(QStringLiteral("docketDate"));
    m_date->setReference(m_facts.today);
    m_document->setObjectName(QStringLiteral("docketDocument"));
    m_document->setPlaceholderText(tr("e.g. 45/TB-HĐTĐKT"));

    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(space::kTiny, 0, space::kSmall, space::kTiny);
    column->setSpacing(space::kSmall);
    column->addWidget(makeRule());
    column->addWidget(new FormField(tr("Units taken"), m_choice, pane));
    const auto field = [&](const QString& label, QWidget* control) {
        auto* made = new FormField(label, control, pane);
        made->setRequired(true);
        return made;
    };
    column->addWidget(field(tr("Reason"), m_reason));
    column->addWidget(field(tr("Decided by"), m_by));
    auto* paper = new QHBoxLayout;
    paper->setSpacing(space::kMedium);
    paper->addWidget(field(tr("Date"), m_date));
    paper->addWidget(field(tr("Document number"), m_document));
    column->addLayout(paper);
    column->addStretch(1);
    QScrollArea* scroll = makeScrollArea(pane, this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(scaled(kDecisionWidth));
    return scroll;
}

void DocketDialog::fillFromRecord()
{
    m_date->setDate(m_facts.today);
    if (!m_facts.docket.decided)
        return;
    const DocketDecision& record = m_facts.docket.decision;
    m_choice->setTaken(m_facts.docket.taken);
    m_reason->setPlainText(record.reason);
    m_by->setText(record.decidedBy);
    m_date->setDate(record.decidedOn);
    m_document->setText(record.document);
}

actions::Decision DocketDialog::decision() const
{
    return {m_choice->taken(), m_by->text(), m_date->date(), m_reason->toPlainText(),
            m_document->text()};
}

QString DocketDialog::problem() const
{
    const actions::Decision made = decision();
    DecidedDocket decided;
    const Docket& docket = m_facts.docket;
    decided.decision = {{},      m_facts.rules.plan, docket.bloc,   docket.total, docket.places,
                        made.by, made.date,          made.document, made.reason};
    for (const UnitId unit : docket.units)
        decided.units.push_back(
            {{}, unit, std::find(made.taken.begin(), made.taken.end(), unit) != made.taken.end()});
    const auto valid =
        validateDecision(docket, decided, m_facts.rules, m_facts.grades, m_facts.ranked);
    // Too many is wrong whatever else is missing, so it is said first.
    if (!valid && valid.error().code != ErrorCode::InvalidInput)
        return valid.error().message;
    if (!m_choice->isComplete())
        return m_choice->missingText();
    return valid ? QString() : valid.error().message;
}

QString DocketDialog::consequence() const
{
    if (m_choice->wanted() < 0)
        return {};
    const int awards = m_facts.awardedBefore + m_choice->wanted();
    const QString count = tr("%n award(s)", nullptr, awards);
    if (awards > m_facts.quota)
        return tr("%1, %2 beyond the quota").arg(count).arg(awards - m_facts.quota);
    return awards < m_facts.quota ? tr("%1, %2 vacant").arg(count).arg(m_facts.quota - awards)
                                  : count;
}

void DocketDialog::showState()
{
    m_choice->setConsequence(consequence(),
                             m_facts.awardedBefore + m_choice->wanted() > m_facts.quota);
    const QString reason = problem();
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
