// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/promisesdialog.h"

#include "core/actions/targets/targetactions.h"
#include "core/actions/targets/targetreads.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/emptystate.h"
#include "ui/support/formfield.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/targets/goalsedit.h"
#include "ui/targets/promisesmodel.h"
#include "ui/units/unitpicks.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kYearWidth = 88;

QString nameOf(const PlanBook& book, const Promise& promise, const QString& unknown)
{
    if (promise.unit) {
        const Member* member = book.member(promise.unit);
        return member ? member->name : unknown;
    }
    const Bloc* bloc = book.bloc(promise.bloc);
    return bloc ? bloc->name : unknown;
}

} // namespace

PromisesDialog::PromisesDialog(Workspace& workspace, TargetId target, int year, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_target(target), m_model(new PromisesModel(this)), m_table(new QTableView(this)),
      m_views(new QStackedWidget(this)), m_who(new PickerField(tr("Unit or bloc"), this)),
      m_year(new QSpinBox(this)), m_demand(new DemandEdit(tr("Registered figure"), this))
{
    setWindowTitle(tr("Registered figures"));
    setAsksBeforeClosing(false); // every step is written when it is made
    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setAccessibleName(tr("Registered figures"));
    styleTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    content()->setSpacing(space::kMedium);
    content()->addWidget(makeForm(year));
    auto* empty = new EmptyState(
        Icon::Target, tr("Nothing is registered yet. Choose who, the year and the figure above."),
        this);
    empty->setObjectName(QStringLiteral("promisesEmpty"));
    m_views->addWidget(m_table);
    m_views->addWidget(empty);
    content()->addWidget(m_views, 1);
    makeButtons();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PromisesDialog::showState);
    connect(m_demand, &DemandEdit::changed, this, &PromisesDialog::showState);
    reload();
}

QWidget* PromisesDialog::makeForm(int year)
{
    auto* form = new QWidget(this);
    m_who->setObjectName(QStringLiteral("promiseWho"));
    const auto book = m_workspace.book();
    std::vector<PickerItem> items;
    for (const Member& member : book->members)
        items.push_back(unitPick(*book, member));
    for (const Bloc& bloc : book->blocs)
        items.push_back({-bloc.id.value, bloc.name, bloc.code, bloc.code + u' ' + bloc.name});
    m_who->setItems(std::move(items));
    m_year->setObjectName(QStringLiteral("promiseYear"));
    m_year->setRange(actions::kFirstTargetYear, actions::kLastTargetYear);
    m_year->setValue(year);
    m_year->setMinimumWidth(scaled(kYearWidth));
    m_demand->setDemand(GoalKind::AtLeast, std::nullopt);
    m_add = makeButton(ButtonKind::Secondary, tr("Register"), Icon::Add, form);
    m_add->setObjectName(QStringLiteral("registerFigure"));
    connect(m_add, &QPushButton::clicked, this, &PromisesDialog::registerFigure);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PromisesDialog::offerKinds);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins({});
    row->setSpacing(space::kLarge);
    row->addWidget(new FormField(tr("Unit or bloc"), m_who, form), 2);
    row->addWidget(new FormField(tr("Year"), m_year, form));
    row->addWidget(new FormField(tr("Registered figure"), m_demand, form), 2);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    return form;
}

void PromisesDialog::makeButtons()
{
    m_remove = addLeft(makeButton(ButtonKind::Quiet, tr("Remove")));
    m_remove->setObjectName(QStringLiteral("removePromise"));
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    m_return = addRight(makeButton(ButtonKind::Secondary, tr("Return")));
    m_return->setObjectName(QStringLiteral("returnPromise"));
    m_approve = addRight(makeButton(ButtonKind::Primary, tr("Approve")));
    m_approve->setObjectName(QStringLiteral("approvePromise"));
    connect(close, &QPushButton::clicked, this, &PromisesDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &PromisesDialog::remove);
    connect(m_return, &QPushButton::clicked, this, &PromisesDialog::returnIt);
    connect(m_approve, &QPushButton::clicked, this, &PromisesDialog::approve);
}

void PromisesDialog::reload()
{
    const int row = m_table->currentIndex().row();
    const auto board =
        targetBoard(m_workspace.ledger(), m_workspace.plan(), m_workspace.session().now().date());
    const TargetRow* target = board ? board->row(m_target) : nullptr;
    if (!target)
        return;
    setHeadline(target->target.title);
    if (!m_row) {
        m_row = target->target;
        offerKinds();
    }
    QStringList names;
    for (const PromiseOutcome& outcome : target->promises)
        names << nameOf(*m_workspace.book(), outcome.promise, tr("not in the plan"));
    m_model->show(*target, names);
    setColumnWidths(m_table, {280, 64, 140, 120, 130, 0});
    fitNumberColumns(m_table);
    m_views->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showState();
}

/// A figure where the target is measured, "done" where it is done or not.
void PromisesDialog::offerKinds()
{
    const bool ofUnit = m_who->currentId() > 0;
    if (m_row && asksDone(*m_row, ofUnit))
        m_demand->offer({GoalKind::Done});
    else
        m_demand->offer({GoalKind::AtLeast, GoalKind::Above, GoalKind::AtMost, GoalKind::Below,
                         GoalKind::Increase, GoalKind::Decrease, GoalKind::Maintain});
}

const Promise* PromisesDialog::current() const
{
    return m_model->promiseAt(m_table->currentIndex().row());
}

void PromisesDialog::showState()
{
    const Promise* promise = current();
    const QString none = promise ? QString() : tr("Choose a registered figure.");
    setDisabledReason(m_remove, none);
    setDisabledReason(
        m_return,
        promise && promise->state == PromiseState::Returned ? tr("It is returned already.") : none);
    setDisabledReason(
        m_approve,
        promise && promise->state == PromiseState::Approved ? tr("It is approved already.") : none);
    setDisabledReason(m_add,
                      m_who->count() == 0     ? tr("The plan has no units and blocs yet.")
                          : m_demand->check() ? QString()
                                              : tr("Enter the figure."));
}

void PromisesDialog::registerFigure()
{
    const qint64 who = m_who->currentId(); // a unit, or a bloc below 0
    Promise promise;
    promise.target = m_target;
    if (who > 0)
        promise.unit = UnitId{who};
    else
        promise.bloc = BlocId{-who};
    promise.year = m_year->value();
    promise.kind = m_demand->kind();
    promise.value = m_demand->value();
    if (mayReplace(promise)
        && m_workspace.apply(actions::savePromise(m_workspace.ledger(), promise)))
        reload();
}

const Promise* PromisesDialog::before(const Promise& promise) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Promise* other = m_model->promiseAt(row);
        if (other->unit == promise.unit && other->bloc == promise.bloc
            && other->year == promise.year)
            return other;
    }
    return nullptr;
}

bool PromisesDialog::mayReplace(const Promise& promise) const
{
    const Promise* old = before(promise);
    if (!old || old->state != PromiseState::Approved
        || (old->kind == promise.kind && old->value == promise.value))
        return true;
    return m_workspace.prompts().confirm(
        {.title = tr("Register"),
         .fact = tr("The figure of %1 for %2 is approved already")
                     .arg(m_who->currentText())
                     .arg(promise.year),
         .text =
             tr("Registering another one takes the approval back: it has to be approved again."),
         .action = tr("Register the other figure"),
         .cancel = tr("Keep the approved one"),
         .destructive = true});
}

void PromisesDialog::approve()
{
    const Promise* promise = current();
    if (!promise)
        return;
    const RowId id = promise->id;
    const auto& session = m_workspace.session();
    FieldsDialog dialog(m_prompts, tr("Approval"), true, this);
    const DateEdit* on = dialog.date(tr("Approved on"), "approvedOn", session.now().date(), true);
    const QLineEdit* by =
        dialog.line(tr("Approved by, number of the decision"), "approvedBy", session.actor().name);
    if (!dialog.ask(tr("Approve")))
        return;
    if (m_workspace.apply(
            actions::approvePromise(m_workspace.ledger(), id, by->text(), on->date())))
        reload();
}

void PromisesDialog::returnIt()
{
    const Promise* promise = current();
    if (!promise)
        return;
    const RowId id = promise->id;
    const Question question{.title = tr("Return"),
                            .fact = tr("Return the registered figure?"),
                            .text = tr("The unit changes it and registers again."),
                            .action = tr("Return")};
    const auto reason = m_workspace.prompts().askText(question, tr("Reason"), {});
    if (!reason)
        return;
    const auto& session = m_workspace.session();
    if (m_workspace.apply(actions::returnPromise(m_workspace.ledger(), id, session.actor().name,
                                                 session.now().date(), *reason)))
        reload();
}

void PromisesDialog::remove()
{
    const Promise* promise = current();
    if (promise && m_workspace.apply(actions::removePromise(m_workspace.ledger(), promise->id)))
        reload();
}

} // namespace thidua
