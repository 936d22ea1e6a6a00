// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewoptions.h"

#include "core/domain/shortname.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace thidua {

namespace {

struct KindText {
    Q_DECLARE_TR_FUNCTIONS(KindText)
};

constexpr report::Kind kKinds[] = {
    report::Kind::Scorecard,   report::Kind::Ranking,  report::Kind::Docket, report::Kind::Targets,
    report::Kind::Initiatives, report::Kind::Projects, report::Kind::Bloc,   report::Kind::Reminder,
    report::Kind::Reception,   report::Kind::Review};
constexpr int kMostCopies = 99;
constexpr int kComparedLines = 6;
constexpr int kPhaseRole = Qt::UserRole;
constexpr int kPlanRole = Qt::UserRole + 1;
constexpr qsizetype kMostNamed = 3;

/// Scorecards are ticked by unit; reports are about the whole plan.
bool hasBloc(report::Kind kind)
{
    return kind == report::Kind::Ranking || kind == report::Kind::Docket
        || kind == report::Kind::Bloc;
}

} // namespace

QString kindName(report::Kind kind)
{
    switch (kind) {
    case report::Kind::Scorecard:
        return KindText::tr("Scorecards");
    case report::Kind::Ranking:
        return KindText::tr("Ranking");
    case report::Kind::Docket:
        return KindText::tr("Tie dockets");
    case report::Kind::Projects:
        return KindText::tr("Progress of projects");
    case report::Kind::Targets:
        return KindText::tr("Table of targets");
    case report::Kind::Initiatives:
        return KindText::tr("Register of initiatives");
    case report::Kind::Reminder:
        return KindText::tr("Letter of reminder");
    case report::Kind::Review:
        return KindText::tr("Review of the movement");
    case report::Kind::Bloc:
        return KindText::tr("Reports of the blocs");
    case report::Kind::Reception:
        return KindText::tr("Receipt minutes");
    }
    return {};
}

PreviewOptions::PreviewOptions(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_bloc(new QComboBox),
      m_blocField(new FormField(tr("Bloc"), m_bloc)), m_printer(new QComboBox),
      m_copies(new QSpinBox), m_bothSides(new QCheckBox(tr("Print on both sides"))),
      m_paper(makeLabel({}, TypeRole::Small)), m_leftOut(new InfoLine(Tone::Warn, {}))
{
    setGround(this, Ground::Surface, Edge::Left);
    m_kind->setObjectName(QStringLiteral("previewKind"));
    m_bloc->setObjectName(QStringLiteral("previewBloc"));
    m_printer->setObjectName(QStringLiteral("previewPrinter"));
    m_copies->setObjectName(QStringLiteral("previewCopies"));
    m_bothSides->setObjectName(QStringLiteral("previewBothSides"));
    m_leftOut->setObjectName(QStringLiteral("previewLeftOut"));
    m_copies->setRange(1, kMostCopies);
    for (const report::Kind kind : kKinds)
        m_kind->addItem(kindName(kind));
    m_paper->setWordWrap(true);
    thidua::setTone(m_paper, Tone::Neutral);
    for (QComboBox* box : {m_kind, m_bloc}) {
        connect(box, &QComboBox::activated, this, [this] {
            showFields();
            emit documentChosen();
        });
    }
    for (QComboBox* box : {m_kind, m_bloc, m_printer})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addWidget(makeLabel(tr("Printing"), TypeRole::Section));
    column->addWidget(new FormField(tr("Document"), m_kind));
    column->addWidget(m_blocField);
    m_review = makeReview();
    column->addWidget(m_review);
    column->addWidget(new FormField(tr("Printer"), m_printer));
    column->addWidget(new FormField(tr("Copies"), m_copies));
    column->addWidget(m_bothSides);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(m_paper);
    column->addWidget(m_leftOut);
    column->addStretch(1);
}

report::Kind PreviewOptions::kind() const
{
    return kKinds[std::max(0, m_kind->currentIndex())];
}

BlocId PreviewOptions::bloc() const
{
    return hasBloc(kind()) ? BlocId{m_bloc->currentData().toLongLong()} : BlocId();
}

void PreviewOptions::setKind(report::Kind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(std::find(std::begin(kKinds), std::end(kKinds), kind)
                                             - std::begin(kKinds)));
    showFields();
}

void PreviewOptions::showFields()
{
    m_blocField->setVisible(hasBloc(kind()));
    m_review->setVisible(kind() == report::Kind::Review);
}

QWidget* PreviewOptions::makeReview()
{
    auto* fields = new QWidget(this);
    m_final = new QComboBox;
    m_final->setObjectName(QStringLiteral("reviewFinal"));
    m_final->addItem(tr("As the day says"));
    m_final->addItem(tr("Interim review"), false);
    m_final->addItem(tr("Final review"), true);
    m_compared = new QListWidget;
    m_compared->setObjectName(QStringLiteral("reviewCompared"));
    m_compared->setTextElideMode(Qt::ElideRight);
    m_compared->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRoomyTicks(m_compared);
    m_compared->setMinimumHeight(fontMetrics().lineSpacing() * kComparedLines);
    connect(m_final, &QComboBox::activated, this, &PreviewOptions::documentChosen);
    connect(m_compared, &QListWidget::itemChanged, this, &PreviewOptions::documentChosen);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(new FormField(tr("Kind of review"), m_final));
    column->addWidget(new FormField(tr("Phases and plans compared"), m_compared));
    return fields;
}

void PreviewOptions::setReviewable(const actions::Reviewable& reviewable)
{
    const QSignalBlocker quiet(m_compared);
    m_compared->clear();
    const auto add = [this](const QString& name, int role, qint64 id) {
        auto* item = new QListWidgetItem(name, m_compared);
        item->setData(role, id);
        item->setToolTip(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    };
    for (const ReviewPeriod& period : reviewable.periods) {
        if (period.phase)
            add(period.name, kPhaseRole, period.phase.value);
    }
    for (const Plan& plan : reviewable.plans)
        add(shortTitle(plan), kPlanRole, plan.id.value);
}

ReviewChoice PreviewOptions::review() const
{
    ReviewChoice choice;
    if (const QVariant asked = m_final->currentData(); asked.isValid())
        choice.isFinal = asked.toBool();
    bool allPlans = true;
    bool allPhases = true;
    for (int row = 0; row < m_compared->count(); ++row) {
        const QListWidgetItem* item = m_compared->item(row);
        const PhaseId phase{item->data(kPhaseRole).toLongLong()};
        const bool chosen = item->checkState() == Qt::Checked;
        (phase ? allPhases : allPlans) &= chosen;
        if (chosen && phase)
            choice.phases.push_back(phase);
        else if (chosen)
            choice.plans.push_back(PlanId{item->data(kPlanRole).toLongLong()});
    }
    // Everything ticked: also what has no phase. Nothing ticked: nothing, which no id is.
    if (allPlans)
        choice.plans.clear();
    else if (choice.plans.empty())
        choice.plans.push_back({});
    if (allPhases)
        choice.phases.clear();
    else if (choice.phases.empty())
        choice.phases.push_back({});
    return choice;
}

void PreviewOptions::setBlocs(const std::vector<Bloc>& blocs, BlocId chosen)
{
    m_bloc->clear();
    m_bloc->addItem(tr("All blocs"), QVariant(qint64(0)));
    for (const Bloc& bloc : blocs) {
        m_bloc->addItem(bloc.name, QVariant(bloc.id.value));
        if (bloc.id == chosen)
            m_bloc->setCurrentIndex(m_bloc->count() - 1);
    }
}

void PreviewOptions::setPrinters(const QStringList& names, const QString& usual)
{
    m_printer->clear();
    m_printer->addItems(names.isEmpty() ? QStringList{tr("No printer on this machine")} : names);
    m_printer->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(usual))));
    for (QWidget* control : std::initializer_list<QWidget*>{m_printer, m_copies, m_bothSides}) {
        control->setEnabled(!names.isEmpty());
        control->setToolTip(names.isEmpty()
                                ? tr("Set up a printer, or save a PDF and print it elsewhere.")
                                : QString());
    }
}

bool PreviewOptions::hasPrinter() const
{
    return m_printer->isEnabled();
}

PrintOrder PreviewOptions::order() const
{
    return {m_printer->currentText(), {}, m_copies->value(), m_bothSides->isChecked()};
}

void PreviewOptions::setLandscape(bool landscape)
{
    const QString paper =
        landscape ? tr("A4 across, 297 × 210 mm") : tr("A4 upright, 210 × 297 mm");
    m_paper->setText(
        paper + u'\n'
        + tr("Margins by Decree 30/2020/NĐ-CP: top 20, bottom 20, left 30, right 15 mm.") + u'\n'
        + tr("The names of signers are in Settings."));
}

void PreviewOptions::setLeftOut(const QStringList& parts)
{
    m_leftOut->setVisible(!parts.isEmpty());
    QStringList shown = parts.first(std::min(kMostNamed, parts.size()));
    const bool cards = kind() == report::Kind::Scorecard;
    const bool units = cards || kind() == report::Kind::Reception;
    const int count = static_cast<int>(parts.size());
    if (const int rest = count - static_cast<int>(shown.size()); rest > 0)
        shown.append(units ? tr("and %n more unit(s)", nullptr, rest)
                           : tr("and %n more", nullptr, rest));
    m_leftOut->setMessage(cards ? Tone::Warn
                                : Tone::Info, // papers of one unit are only ticked when wanted
                          (units ? tr("%n unit(s) not ticked.", nullptr, count)
                                 : tr("%n line(s) not ticked.", nullptr, count))
                              + u'\n' + shown.join(u'\n'));
}

} // namespace thidua
