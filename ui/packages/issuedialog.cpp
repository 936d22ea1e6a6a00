// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/issuedialog.h"

#include "core/base/dates.h"
#include "core/exchange/excel/excelform.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/issuemodel.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/savedfile.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kTermsWidth = 330;
constexpr int kShortestPasscode = 6;

} // namespace

IssueDialog::IssueDialog(Workspace& workspace, ReturnsBoard board, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_model(new IssueModel(std::move(board), this)), m_filter(new IssueFilter(this))
{
    setObjectName(QStringLiteral("issueDialog"));
    setWindowTitle(tr("Give out forms"));
    setHeadline(tr("Forms for units"));
    setSubline(tr("Each unit gets a file of its own: with its score table, its figures so far and "
                  "what is remarked. It fills the file in without a network and sends one back."));
    setAsksBeforeClosing(false);
    m_filter->setSourceModel(m_model);
    auto* first = new QWidget(this);
    auto* panes = new QHBoxLayout(first);
    panes->setContentsMargins({});
    panes->setSpacing(space::kHuge);
    panes->addWidget(makeUnits(), 1);
    panes->addWidget(makeTerms());
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(first);
    m_pages->addWidget(makeResult());
    content()->addWidget(m_pages, 1);
    m_openFolder = addLeft(makeButton(ButtonKind::Secondary, tr("Open folder"), Icon::Open));
    m_openFolder->setObjectName(QStringLiteral("openFormsFolder"));
    m_openFolder->hide();
    connect(m_openFolder, &QPushButton::clicked, this, [this] { openSaved(m_folder->text()); });
    m_cancel = addRight(makeButton(ButtonKind::Secondary, tr("Cancel")));
    m_cancel->setObjectName(QStringLiteral("cancelForms"));
    connect(m_cancel, &QPushButton::clicked, this, &IssueDialog::reject);
    m_issue = addRight(makeButton(ButtonKind::Primary, {}, Icon::Package));
    m_issue->setObjectName(QStringLiteral("issueForms"));
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issue);
    connect(m_model, &IssueModel::tickedChanged, this, &IssueDialog::showState);
    // Enter gives the forms out from the terms alone: looking for a unit does not, as it is not undone.
    for (QLineEdit* line : {m_folder, m_passcode})
        // Later: the same key would press the button that has the focus once they are given out.
        connect(line, &QLineEdit::returnPressed, m_issue, &QPushButton::click,
                Qt::QueuedConnection);
    showState();
}

QWidget* IssueDialog::makeUnits()
{
    auto* pane = new QWidget(this);
    m_bloc = new QComboBox(pane);
    m_bloc->setObjectName(QStringLiteral("issueBloc"));
    m_bloc->setAccessibleName(tr("Bloc"));
    m_bloc->addItem(tr("All blocs"), qint64(0));
    for (const Bloc& bloc : m_model->board().book->blocs)
        m_bloc->addItem(bloc.name, bloc.id.value);
    m_bloc->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_without = makeFilterButton(tr("Without a form"), pane);
    m_without->setObjectName(QStringLiteral("issueWithout"));
    m_search = new SearchEdit(tr("Find a unit"), pane);
    m_search->setObjectName(QStringLiteral("issueSearch"));
    m_search->setAccessibleName(tr("Find a unit"));
    for (QWidget* control : {static_cast<QWidget*>(m_bloc), static_cast<QWidget*>(m_search)})
        setToolSize(control);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::kSmall);
    tools->addWidget(m_bloc, 1);
    tools->addWidget(m_without);
    tools->addWidget(m_search, 1);
    m_table = new QTableView(pane);
    m_table->setObjectName(QStringLiteral("issueUnits"));
    m_table->setAccessibleName(tr("Units"));
    styleTable(m_table);
    m_table->setModel(m_filter);
    setColumnWidths(m_table, {0, 96, 130, 120});
    auto* marks = new QHBoxLayout;
    marks->setSpacing(space::kSmall);
    for (const bool on : {true, false}) {
        auto* button =
            makeButton(ButtonKind::Link, on ? tr("Tick all shown") : tr("Tick none"), pane);
        button->setObjectName(on ? QStringLiteral("tickForms") : QStringLiteral("untickForms"));
        connect(button, &QPushButton::clicked, this, [this, on] { tickShown(on); });
        marks->addWidget(button);
    }
    marks->addStretch(1);
    connect(m_bloc, &QComboBox::currentIndexChanged, this, [this] { showBloc(); });
    connect(m_without, &QToolButton::toggled, m_filter, &IssueFilter::setWithoutOnly);
    connect(m_search, &QLineEdit::textChanged, m_filter, &IssueFilter::setNeedle);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &IssueDialog::showState);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &IssueDialog::showState);
    showBloc();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addLayout(marks);
    return pane;
}

void IssueDialog::showBloc()
{
    const BlocId bloc{m_bloc->currentData().toLongLong()};
    m_filter->setBloc(bloc);
    setFilterCount(m_without, tr("Without a form"), m_model->countWithout(bloc));
}

QWidget* IssueDialog::makeTerms()
{
    auto* pane = new QWidget(this);
    pane->setFixedWidth(scaled(kTermsWidth));
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_workspace.settings().lastFolder()), pane);
    m_folder->setObjectName(QStringLiteral("issueFolder"));
    auto* browse = makeButton(ButtonKind::Secondary, tr("Choose…"), Icon::Open, pane);
    browse->setObjectName(QStringLiteral("chooseFormsFolder"));
    connect(browse, &QPushButton::clicked, this, &IssueDialog::chooseFolder);
    m_format = new QComboBox(pane);
    m_format->setObjectName(QStringLiteral("issueFormat"));
    m_format->addItem(tr("Form for this program"), false);
    m_format->addItem(tr("Excel form"), true);
    m_lock = new QComboBox(pane);
    m_lock->setObjectName(QStringLiteral("issueLock"));
    m_lock->addItem(tr("None"), static_cast<int>(Lock::None));
    m_lock->addItem(tr("One for all units"), static_cast<int>(Lock::Common));
    m_lock->addItem(tr("Another one for each unit"), static_cast<int>(Lock::Each));
    m_passcode = new QLineEdit(pane);
    m_passcode->setObjectName(QStringLiteral("issuePasscode"));
    m_passcodeField = new FormField(tr("Passcode"), m_passcode, pane);
    m_passcodeField->setHint(tr("At least %1 characters").arg(kShortestPasscode));
    m_lockWords = new InfoLine(Tone::Info, {}, pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(new FormField(tr("Folder the files go to"), m_folder, pane));
    column->addWidget(browse, 0, Qt::AlignLeft);
    column->addWidget(new FormField(tr("Kind of form"), m_format, pane));
    m_lockField = new FormField(tr("Passcode for sending back"), m_lock, pane);
    column->addWidget(m_lockField);
    column->addWidget(m_passcodeField);
    column->addWidget(m_lockWords);
    column->addStretch(1);
    connect(m_folder, &QLineEdit::textChanged, this, &IssueDialog::showState);
    connect(m_lock, &QComboBox::currentIndexChanged, this, &IssueDialog::showState);
    connect(m_format, &QComboBox::currentIndexChanged, this, &IssueDialog::showState);
    connect(m_passcode, &QLineEdit::textChanged, this, &IssueDialog::showState);
    return pane;
}

QWidget* IssueDialog::makeResult()
{
    auto* pane = new QWidget(this);
    m_resultLine = new InfoLine(Tone::Info, {}, pane);
    m_resultLine->setObjectName(QStringLiteral("issueResult"));
    m_progress = new QProgressBar(pane);
    m_progress->setAccessibleName(tr("Forms made"));
    m_result = new QTableView(pane);
    m_result->setObjectName(QStringLiteral("issuedForms"));
    m_result->setAccessibleName(tr("Files written"));
    styleTable(m_result);
    m_result->setModel(new RegisterModel(m_result));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(m_resultLine);
    column->addWidget(m_progress);
    column->addWidget(m_result, 1);
    return pane;
}

void IssueDialog::choose(const std::vector<UnitId>& units, BlocId bloc)
{
    m_bloc->setCurrentIndex(std::max(0, m_bloc->findData(bloc.value)));
    if (units.empty()) {
        // A second form of the same unit is given on purpose only.
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (!index.data(IssueModel::GivenRole).toBool())
                m_model->tick(UnitId{index.data(IssueModel::UnitRole).toLongLong()}, true);
        }
        return;
    }
    for (const UnitId unit : units)
        m_model->tick(unit, true);
    // What was chosen is to be seen without searching for it.
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (UnitId{index.data(IssueModel::UnitRole).toLongLong()} == units.front())
            m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
    }
}

void IssueDialog::tickShown(bool on)
{
    const QSignalBlocker quiet(m_model);
    for (int row = 0; on && row < m_filter->rowCount(); ++row)
        m_model->tick(UnitId{m_filter->index(row, 0).data(IssueModel::UnitRole).toLongLong()},
                      true);
    for (const UnitId unit : on ? std::vector<UnitId>() : m_model->ticked())
        m_model->tick(unit, false);
    m_table->viewport()->update();
    showState();
}

IssueDialog::Lock IssueDialog::lock() const
{
    return isExcel() ? Lock::None : static_cast<Lock>(m_lock->currentData().toInt());
}

bool IssueDialog::isExcel() const
{
    return m_format->currentData().toBool();
}

QString IssueDialog::obstacle() const
{
    if (chosen().empty())
        return tr("Tick the units first");
    if (m_folder->text().trimmed().isEmpty())
        return tr("Choose a folder first");
    if (lock() == Lock::Common && m_passcode->text().trimmed().size() < kShortestPasscode)
        return tr("Type the passcode first");
    return {};
}

std::vector<UnitId> IssueDialog::chosen() const
{
    std::vector<UnitId> units = m_model->ticked();
    if (const BlocId bloc{m_bloc->currentData().toLongLong()}) {
        const Ledger::Book& book = m_model->board().book;
        std::erase_if(units, [&](UnitId unit) { return book->member(unit)->bloc != bloc; });
    }
    return units;
}

int IssueDialog::countHidden() const
{
    int shown = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown += m_filter->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    return static_cast<int>(chosen().size()) - shown;
}

void IssueDialog::showState()
{
    const int count = static_cast<int>(chosen().size());
    const int hidden = countHidden();
    m_issue->setText(tr("Give out %n form(s)", nullptr, count));
    const QString reason = obstacle();
    setDisabledReason(m_issue, reason);
    setFootNote(reason.isEmpty() && hidden > 0
                    ? tr("%n of them the search or the filter hides.", nullptr, hidden)
                    : reason);
    m_passcodeField->setVisible(lock() == Lock::Common);
    const QString words[] = {
        tr("Anybody who has the file can send a return for the unit."),
        tr("The unit types it when it exports its return. Tell it by telephone, not in the "
           "message with the file."),
        tr("The program makes the passcodes and writes them as a list into the folder, to be "
           "printed. They are not kept in the ledger."),
    };
    m_lockField->setVisible(!isExcel());
    m_lockWords->setMessage(Tone::Info,
                            isExcel()
                                ? tr("For units that cannot run the program. The unit fills the "
                                     "workbook in and sends it back; it bears no signature of the "
                                     "unit, and files that prove something come apart.")
                                : words[static_cast<size_t>(lock())]);
}

void IssueDialog::chooseFolder()
{
    const QString folder = m_prompts.folder(tr("Folder for the forms"));
    if (folder.isEmpty())
        return;
    m_workspace.settings().setLastFolder(folder);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

bool IssueDialog::advance(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_resultLine->setMessage(Tone::Info, tr("Making form %1 of %2").arg(done + 1).arg(all));
    QCoreApplication::processEvents();
    return !m_stop;
}

Result<IssuedForms> IssueDialog::make(const std::vector<FormRequest>& requests)
{
    const Session& session = m_workspace.session();
    const actions::Stamp stamp{session.actor().name, session.now()};
    const auto progress = [this](int done, int all) { return advance(done, all); };
    if (isExcel())
        return issueExcelForms(m_workspace.ledger(), m_workspace.plan(), requests, stamp, progress);
    return issueForms(m_workspace.ledger(), m_workspace.plan(), requests, stamp,
                      session.actor().host, progress);
}

void IssueDialog::issue()
{
    if (m_busy || !obstacle().isEmpty())
        return;
    const QDir folder(m_folder->text().trimmed());
    if (!folder.mkpath(QStringLiteral("."))) {
        m_prompts.showError({ErrorCode::Io,
                             tr("The folder %1 cannot be made. Choose another one.")
                                 .arg(QDir::toNativeSeparators(folder.path()))});
        return;
    }
    m_busy = true;
    m_stop = false;
    m_pages->setCurrentIndex(1);
    m_progress->show();
    m_result->hide();
    m_issue->hide();
    setFootNote({});
    m_cancel->setText(tr("Stop"));
    const auto wanted = requests();
    const auto issued = make(wanted);
    m_busy = false;
    const auto ready = issued ? writePasscodes(*issued, wanted) : fail(issued.error());
    // Recorded before the forms are written: a form nobody recorded could not be answered.
    if (m_workspace.apply(ready ? Result<ChangeSet>(issued->change) : fail(ready.error()))
        && ready) {
        showResult(*issued, writeForms(*issued));
        return;
    }
    m_pages->setCurrentIndex(0);
    m_issue->show();
    m_cancel->setText(tr("Cancel"));
    showState();
    if (m_stop)
        setFootNote(tr("Stopped. No form was given out."));
}

void IssueDialog::reject()
{
    if (m_busy)
        m_stop = true;
    else
        DialogFrame::reject();
}

void openIssueForms(Workspace& workspace, QWidget* parent, const std::vector<UnitId>& units,
                    BlocId bloc)
{
    auto board = actions::returnsBoard(workspace.ledger(), workspace.plan(),
                                       workspace.session().now().toLocalTime().date());
    if (!board) {
        workspace.prompts().showError(board.error());
        return;
    }
    if (board->lines.empty()) {
        workspace.prompts().inform(
            IssueDialog::tr("Give out forms"), IssueDialog::tr("The plan has no units yet."),
            IssueDialog::tr("Add the units first, then give out their forms."));
        return;
    }
    IssueDialog dialog(workspace, std::move(*board), parent);
    dialog.choose(units, bloc);
    dialog.exec();
}

} // namespace thidua
