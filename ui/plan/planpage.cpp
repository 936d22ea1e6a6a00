// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planpage.h"

#include "core/actions/plan/calendaractions.h"
#include "core/actions/plan/definition.h"
#include "core/actions/plan/planactions.h"
#include "ui/plan/blocspart.h"
#include "ui/plan/copyplandialog.h"
#include "ui/plan/differencesdialog.h"
#include "ui/plan/generalpart.h"
#include "ui/plan/movementpart.h"
#include "ui/plan/planchecks.h"
#include "ui/plan/rowspart.h"
#include "ui/plan/rulespart.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/chip.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace thidua {

namespace {

constexpr int kOutlineWidth = 216;
constexpr int kChecksWidth = 264;
constexpr int kShortNote = 160; ///< letters of a note that is shown whole

ChipText stateChip(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return {PlanPage::tr("Being drawn up"), Tone::Neutral, Icon::Score};
    case PlanState::Scoring:
        return {PlanPage::tr("Scoring, figures locked"), Tone::Info, Icon::Lock};
    case PlanState::Closed:
        return {PlanPage::tr("Closed"), Tone::Neutral, Icon::Lock};
    }
    return {};
}

} // namespace

PlanPage::PlanPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
    setGround(this, Ground::Surface);
    m_sample = new Banner(Tone::Info, {}, {}, this);
    m_sample->setObjectName(QStringLiteral("sampleBanner"));
    m_sample->setFlush(true);
    m_sample->setClosable(true);
    m_unfoldSample = m_sample->addAction(ButtonKind::Quiet, {});
    m_unfoldSample->setObjectName(QStringLiteral("unfoldSample"));
    connect(m_unfoldSample, &QPushButton::clicked, this, [this] {
        const PlanId plan = this->workspace().plan();
        m_sampleUnfolded = m_sampleUnfolded == plan ? PlanId() : plan;
        showSampleNote();
    });
    connect(m_sample, &Banner::closed, this, [this] { m_sampleRead = this->workspace().plan(); });
    m_lock = new InfoLine(Tone::Info, {}, this);
    m_lock->setObjectName(QStringLiteral("planLock"));
    m_lock->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                               space::kSmall);
    m_empty = new EmptyState(Icon::Plan,
                             tr("No plan yet. Make one from a template or enter a new one."), this);
    m_body = makeBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_lock);
    column->addWidget(m_empty);
    column->addWidget(m_body, 1);
    for (const int by : {-1, 1}) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
        // Of the window: the list of sections may still have the focus.
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this,
                [this, by] { choosePart(m_outline->currentRow() + by); });
    }
}

QWidget* PlanPage::makeHeader()
{
    auto* header = new PageHeader(tr("Plan"), this);
    m_state = new Chip({}, header);
    header->addMiddle(m_state);
    m_reopen = makeButton(ButtonKind::Secondary, tr("Reopen the plan…"));
    m_reopen->setObjectName(QStringLiteral("reopenPlan"));
    m_close = makeButton(ButtonKind::Secondary, tr("Close the plan…"));
    m_close->setObjectName(QStringLiteral("closePlan"));
    m_primary = makeButton(ButtonKind::Primary, tr("Lock the plan and start scoring"), Icon::Lock);
    m_primary->setObjectName(QStringLiteral("freezePlan"));
    m_copy = makeButton(ButtonKind::Secondary, tr("Make next year's plan…"));
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_differences = makeButton(ButtonKind::Secondary, tr("Compare with the earlier plan"));
    m_differences->setObjectName(QStringLiteral("planDifferencesButton"));
    connect(m_copy, &QPushButton::clicked, this, &PlanPage::copyPlan);
    connect(m_differences, &QPushButton::clicked, this, &PlanPage::showDifferences);
    connect(m_close, &QPushButton::clicked, this, &PlanPage::closePlan);
    connect(m_reopen, &QPushButton::clicked, this, &PlanPage::reopen);
    connect(m_primary, &QPushButton::clicked, this, &PlanPage::freeze);
    header->addAction(m_differences);
    header->addAction(m_copy);
    header->addAction(m_close);
    header->addAction(m_reopen);
    header->addAction(m_primary);
    return header;
}

QWidget* PlanPage::makeBody()
{
    auto* body = new QWidget(this);
    m_outline = new QListWidget(body);
    m_outline->setObjectName(QStringLiteral("planOutline"));
    m_outline->setAccessibleName(tr("Parts of the plan"));
    m_outline->setProperty("pane", true);
    styleList(m_outline)->setRowLines(false);
    m_outlinePane = new QWidget(body);
    auto* outlineColumn = new QVBoxLayout(m_outlinePane);
    outlineColumn->setContentsMargins(space::kSmall, space::kSmall, 0, 0);
    outlineColumn->addWidget(m_outline);
    m_stack = new QStackedWidget(body);
    Workspace& at = workspace();
    addPart(tr("General"), new GeneralPart(at));
    addSampleNote();
    addPart(tr("Movement and phases"), new MovementPart(at));
    addPart(tr("Legal bases"), new RowsPart<LegalBasis>(at));
    addPart(tr("Contents of the emulation"), new RowsPart<ContentArea>(at));
    addPart(tr("Milestones"), new RowsPart<Milestone>(at));
    addPart(tr("Requirements and standards"), new RowsPart<Clause>(at));
    addPart(tr("Who does what"), new RowsPart<Duty>(at));
    addPart(tr("Rules of coverage"), new RowsPart<CoverageRule>(at));
    addPart(tr("Grades"), new RowsPart<Grade>(at));
    addPart(tr("Blocs and numbers of awards"), new BlocsPart(at));
    addPart(tr("Rules of scoring and awards"), new RulesPart(at));
    addPart(tr("Papers of a dossier"), new RowsPart<Paper>(at));
    m_checks = new PlanChecks;
    m_checks->setObjectName(QStringLiteral("planChecks"));
    QScrollArea* checks = makeScrollArea(m_checks, body);
    checks->setWidgetResizable(true);
    checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checksPane = checks;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_outlinePane);
    row->addWidget(makeHairline(Qt::Vertical, body));
    row->addWidget(m_stack, 1);
    row->addWidget(makeHairline(Qt::Vertical, body));
    row->addWidget(checks);
    connect(m_outline, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_outline->setCurrentRow(General);
    fitPanes();
    return body;
}

/// Both panes keep their share of the text at any size of it.
void PlanPage::fitPanes()
{
    m_outlinePane->setFixedWidth(scaled(kOutlineWidth));
    m_checksPane->setFixedWidth(scaled(kChecksWidth));
    setRowHeight(m_outline, RowHeight::Normal, 0);
}

void PlanPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_outlinePane && m_checksPane)
        fitPanes();
}

void PlanPage::addPart(const QString& title, PlanPart* part)
{
    m_outline->addItem(title);
    part->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    QScrollArea* scroll = makeScrollArea(part, m_stack);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_parts.push_back(part);
}

/// Over the first part and scrolled with it: a long note leaves the outline and the fields in reach.
void PlanPage::addSampleNote()
{
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->widget(General));
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sample);
    column->addWidget(scroll->takeWidget(), 1);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
}

void PlanPage::choosePart(int part)
{
    if (part >= 0 && part < m_outline->count())
        m_outline->setCurrentRow(part);
}

void PlanPage::goTo(const Location& location)
{
    if (!location.milestone)
        return;
    choosePart(Milestones);
    m_parts[Milestones]->goTo(location);
}

int PlanPage::unitsOutside() const
{
    const auto units = workspace().ledger().units();
    return units ? static_cast<int>(units->size() - workspace().book()->members.size()) : 0;
}

void PlanPage::reload()
{
    const auto book = workspace().book();
    const bool any = !book->plan.id.isNull();
    m_empty->setVisible(!any);
    m_body->setVisible(any);
    for (PlanPart* part : m_parts)
        part->showBook(book);
    const auto calendar = actions::workCalendar(workspace().ledger()).value_or(WorkCalendar());
    m_checks->show(any ? planChecks(*book, unitsOutside(), calendar,
                                    PlanRows<CoverageRule>::rows(workspace().ledger(), *book))
                       : std::vector<PlanCheck>());
    showSampleNote();
    showState();
    emit statusChanged(book->plan.title);
}

/// Shown until it is closed: how it begins, and all of it when that is asked for.
void PlanPage::showSampleNote()
{
    const QString note = workspace().book()->plan.sampleNote;
    const qsizetype end = note.indexOf(QStringLiteral(". ")) + 1;
    const bool isLong = note.size() > kShortNote && end > 0 && end < note.size();
    const bool isWhole = m_sampleUnfolded == workspace().plan();
    m_sample->setMessage(Tone::Info, tr("This plan is in part a sample."),
                         isLong && !isWhole ? note.left(end) : note);
    m_unfoldSample->setVisible(isLong);
    m_unfoldSample->setText(isWhole ? tr("Only how it begins") : tr("Show the whole note"));
    m_sample->setVisible(!note.isEmpty() && m_sampleRead != workspace().plan());
}

void PlanPage::showState()
{
    const auto book = workspace().book();
    const PlanState state = book->plan.state;
    const bool any = !book->plan.id.isNull();
    m_state->setVisible(any);
    m_state->setChip(stateChip(state));
    m_lock->setVisible(any && (state != PlanState::Draft || !workspace().isEditable()));
    if (!workspace().isEditable())
        m_lock->setMessage(Tone::Info, tr("The ledger is open for reading only."));
    else if (state == PlanState::Scoring)
        m_lock->setMessage(Tone::Info,
                           tr("Locked since scoring began: score table, grades, rules, numbers of "
                              "awards and who is in which bloc. "
                              "Wording, dates and papers can still be changed."));
    else
        m_lock->setMessage(Tone::Info,
                           tr("This plan is closed: nothing in it can be changed. To change "
                              "something, reopen it with a reason."));
    m_copy->setVisible(any);
    m_differences->setVisible(any && book->plan.copiedFrom);
    m_close->setVisible(any && state != PlanState::Closed);
    m_reopen->setVisible(any && state != PlanState::Draft);
    m_primary->setVisible(any && state == PlanState::Draft);
    const QString readOnly =
        workspace().isEditable() ? QString() : tr("The ledger is open for reading only");
    setDisabledReason(m_close, readOnly);
    setDisabledReason(m_reopen, readOnly);
    setDisabledReason(m_copy, readOnly);
    QString reason = readOnly;
    if (reason.isEmpty()
        && (book->table.isEmpty() || book->grades.isEmpty() || book->members.empty()))
        reason = tr("The plan needs a score table, grades and units in blocs first");
    setDisabledReason(m_primary, reason);
}

void PlanPage::freeze()
{
    if (workspace().prompts().confirm(
            {.title = tr("Plan"),
             .fact = tr("Lock the plan and start scoring?"),
             .text = tr("Score table, grades, rules, numbers of awards and who is in which bloc "
                        "stay as they are "
                        "from now on. Wording, dates and papers can still be changed."),
             .action = tr("Lock the plan"),
             .cancel = tr("Later")}))
        workspace().apply(actions::freezePlan(workspace().ledger(), workspace().plan()));
    reload();
}

void PlanPage::closePlan()
{
    if (workspace().prompts().confirm(
            {.title = tr("Plan"),
             .fact = tr("Close the plan?"),
             .text = tr("Nothing in it can be changed from now on: scores, figures, registers, "
                        "wording and dates, and what of initiatives and phases it goes by. It can "
                        "be reopened with a reason."),
             .action = tr("Close the plan"),
             .cancel = tr("Leave it open")}))
        workspace().apply(actions::closePlan(workspace().ledger(), workspace().plan(),
                                             workspace().session().now().date()));
    reload();
}

void PlanPage::reopen()
{
    const bool isClosed = workspace().book()->plan.state == PlanState::Closed;
    const auto reason = workspace().prompts().askText(
        {.title = tr("Plan"),
         .fact = isClosed ? tr("Reopen the closed plan?") : tr("Reopen the plan?"),
         .text = isClosed
             ? tr("What was printed and sent no longer has to agree with the ledger. What was "
                  "scored stays locked. The reason goes into the history.")
             : tr("Changes of table, grades or numbers of awards move totals and ranks of "
                  "sheets that are already scored. The reason goes into the history."),
         .action = tr("Reopen the plan"),
         .cancel = isClosed ? tr("Leave it closed") : tr("Leave it locked")},
        tr("Reason"), {});
    if (reason)
        workspace().apply(actions::reopenPlan(workspace().ledger(), workspace().plan(), *reason));
    reload();
}

void PlanPage::copyPlan()
{
    const auto wanted = askForCopy(workspace().prompts(), *workspace().book(), this);
    if (!wanted)
        return;
    const auto copied = actions::copyPlan(workspace().ledger(), *wanted);
    if (!copied)
        return workspace().prompts().showError(copied.error());
    if (!workspace().apply(copied->change))
        return;
    workspace().setPlan(copied->plan);
    QStringList texts = copied->remarks;
    if (!copied->moved.empty())
        texts.prepend(movedDaysText(copied->moved));
    if (!texts.isEmpty())
        workspace().prompts().inform(
            tr("Plan"),
            copied->moved.empty()
                ? tr("The plan was copied, but not everything moved on with it.")
                : tr("%n deadline(s) moved", nullptr, static_cast<int>(copied->moved.size())),
            texts.join(u'\n'));
}

void PlanPage::showDifferences()
{
    const Ledger& ledger = workspace().ledger();
    const auto after = actions::definitionOf(ledger, workspace().plan());
    const auto before = after ? actions::definitionOf(ledger, after->plan.copiedFrom) : after;
    if (!before)
        return workspace().prompts().showError(before.error());
    DifferencesDialog(workspace().prompts(), before->plan.title, differencesOf(*before, *after),
                      this)
        .exec();
}

} // namespace thidua
