// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivewizard.h"

#include "ui/packages/receivecomparepage.h"
#include "ui/packages/receivedecidepage.h"
#include "ui/packages/receivefilespage.h"
#include "ui/packages/receiveresultpage.h"
#include "ui/packages/stepsbar.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace thidua {

namespace {

constexpr int kWidth = 1280; ///< the values stand in three columns; as wide as the screen allows
constexpr int kAround = 64;

} // namespace

ReceiveWizard::ReceiveWizard(Workspace& workspace, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_steps(new StepsBar({tr("Choose files"), tr("Compare"), tr("Decide"), tr("Result")}, this)),
      m_pages(new QStackedWidget(this)),
      m_filesPage(new ReceiveFilesPage(workspace.prompts(), this)),
      m_comparePage(new ReceiveComparePage(m_batch, this)),
      m_decidePage(new ReceiveDecidePage(m_batch, this)), m_resultPage(new ReceiveResultPage(this))
{
    setObjectName(QStringLiteral("receiveWizard"));
    setWindowTitle(tr("Receive returns of units"));
    setAsksBeforeClosing(false);
    m_steps->setObjectName(QStringLiteral("receiveSteps"));
    auto* head = new QWidget(this);
    setGround(head, Ground::Head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::kHuge, space::kSmall, space::kHuge, space::kSmall);
    row->addWidget(m_steps);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, head);
    for (QWidget* page : {static_cast<QWidget*>(m_filesPage), static_cast<QWidget*>(m_comparePage),
                          static_cast<QWidget*>(m_decidePage), static_cast<QWidget*>(m_resultPage)})
        m_pages->addWidget(page);
    content()->addWidget(m_pages, 1);
    makeFoot();
    connect(m_filesPage, &ReceiveFilesPage::filesAdded, this, &ReceiveWizard::addFiles);
    connect(m_filesPage, &ReceiveFilesPage::clearWanted, this, &ReceiveWizard::clearFiles);
    goTo(Files);
    resize(std::max(width(), std::min(scaled(kWidth), screen()->availableSize().width() - kAround)),
           height());
}

ReceiveWizard::~ReceiveWizard() = default;

void ReceiveWizard::makeFoot()
{
    m_save = addLeft(makeButton(ButtonKind::Secondary, {}, Icon::Export));
    m_save->setObjectName(QStringLiteral("saveComparison"));
    m_minutes =
        addLeft(makeButton(ButtonKind::Secondary, tr("Print the receipt minutes…"), Icon::Print));
    m_minutes->setObjectName(QStringLiteral("printMinutes"));
    m_undo =
        addLeft(makeButton(ButtonKind::Quiet, tr("Take this whole receiving back"), Icon::Undo));
    m_undo->setObjectName(QStringLiteral("takeBackReturns"));
    m_again = addLeft(makeButton(ButtonKind::Secondary, {}, Icon::Open));
    m_again->setObjectName(QStringLiteral("chooseReturnsAgain"));
    m_later = addLeft(makeButton(ButtonKind::Secondary, {}, Icon::Tie));
    m_later->setObjectName(QStringLiteral("decideLeft"));
    m_cancel = addRight(makeButton(ButtonKind::Quiet, tr("Cancel")));
    m_cancel->setObjectName(QStringLiteral("cancelReceive"));
    m_back = addRight(makeButton(ButtonKind::Secondary, tr("Back")));
    m_back->setObjectName(QStringLiteral("receiveBack"));
    m_next = addRight(makeButton(ButtonKind::Primary, {}));
    m_next->setObjectName(QStringLiteral("receiveNext"));
    connect(m_save, &QPushButton::clicked, this, &ReceiveWizard::saveList);
    connect(m_minutes, &QPushButton::clicked, this, &ReceiveWizard::printMinutes);
    connect(m_undo, &QPushButton::clicked, this, &ReceiveWizard::takeBack);
    connect(m_again, &QPushButton::clicked, this, &ReceiveWizard::chooseAgain);
    connect(m_later, &QPushButton::clicked, this, [this] {
        std::vector<UnitId> units;
        for (const actions::LeftRows& one : m_left)
            units.push_back(one.unit);
        reopen(units);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReceiveWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ReceiveWizard::next);
}

ReceiveWizard::Step ReceiveWizard::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void ReceiveWizard::goTo(Step step)
{
    const QString headlines[] = {tr("Files the units sent"), tr("The files beside the ledger"),
                                 tr("What is to be decided"), tr("Received")};
    setHeadline(headlines[step]);
    setSubline(step == Decide
                   ? tr("Appraised and final scores are never touched. Where both changed the "
                        "same thing, the ledger's value stays unless you take the unit's.")
                   : QString());
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (step == Files)
        m_filesPage->show(m_batch);
    else if (step == Compare)
        m_comparePage->show();
    else if (step == Decide)
        m_decidePage->show(m_settled);
    else
        m_workspace.report(showResult());
    showFoot();
    if (step == Decide) // who has nothing to decide goes on
        (m_batch.counts().conflicts > 0 ? static_cast<QWidget*>(m_decidePage) : m_next)->setFocus();
}

void ReceiveWizard::showFoot()
{
    const Step now = step();
    const int left =
        std::accumulate(m_left.begin(), m_left.end(), 0,
                        [](int rows, const actions::LeftRows& one) { return rows + one.rows; });
    m_save->setVisible(now == Compare || now == Done);
    m_save->setText(now == Done ? tr("Save the list…") : tr("Save the comparison…"));
    m_minutes->setVisible(now == Done && !m_takenBack);
    m_undo->setVisible(now == Done && !m_takenBack);
    m_again->setVisible(now == Done && m_takenBack);
    m_again->setText(m_reopened.empty() ? tr("Choose the files again") : tr("Decide again"));
    m_later->setVisible(now == Done && !m_takenBack && left > 0);
    m_later->setText(tr("Decide the %n row(s) left…", nullptr, left));
    m_back->setVisible(now == Compare || (now == Decide && m_reopened.empty()));
    m_cancel->setVisible(now != Done);
    m_cancel->setText(m_busy ? tr("Stop") : tr("Cancel"));
    const int units = static_cast<int>(m_batch.compared().size());
    m_next->setText(now == Files             ? tr("Next: compare")
                        : now == Compare     ? tr("Next: decide")
                        : now == Done        ? tr("Close")
                        : m_reopened.empty() ? tr("Receive %n return(s)", nullptr, units)
                        : m_settled > 0 && m_batch.counts().conflicts == 0
                        ? tr("Take off the list")
                        : tr("Write the decisions"));
    const QString reason = m_busy
        ? (now == Files ? tr("The files are being read") : tr("The returns are being made ready"))
        : now != Done && units == 0 ? tr("Choose files that can be compared first")
                                    : QString();
    setDisabledReason(m_next, reason);
    m_back->setEnabled(!m_busy);
    // Enter goes on, but does not write: in the table and the reason it has a meaning of its own.
    m_next->setDefault(now != Decide);
    setFootNote(now == Decide && !m_busy
                    ? tr("This writes to the ledger; it can be taken back as one step.")
                    : m_busy || m_paths.isEmpty() ? QString()
                                                  : reason);
}

void ReceiveWizard::next()
{
    if (step() == Done)
        accept();
    else if (step() == Decide)
        write();
    else
        goTo(static_cast<Step>(step() + 1));
}

void ReceiveWizard::addFiles(const QStringList& paths)
{
    if (m_busy || step() != Files)
        return;
    QStringList all = m_paths;
    for (const QString& path : paths) {
        if (!all.contains(path))
            all.append(path);
    }
    readFiles(all);
}

void ReceiveWizard::clearFiles()
{
    m_paths.clear();
    dropBatch();
    goTo(Files);
    focusFiles();
}

void ReceiveWizard::focusFiles()
{
    if (m_batch.compared().empty())
        m_filesPage->setFocus();
    else
        m_next->setFocus();
}

bool ReceiveWizard::advance(BatchStep now, int done, int all)
{
    m_filesPage->setProgress(now, done, all);
    QCoreApplication::processEvents();
    return !m_stop;
}

bool ReceiveWizard::advanceWriting(int done, int all)
{
    m_decidePage->setProgress(done, all);
    QCoreApplication::processEvents();
    return !m_stop;
}

void ReceiveWizard::setBusy(bool busy)
{
    // The buttons are disabled meanwhile, which would move the focus on to Stop: Enter is not to press it.
    if (busy)
        m_steps->setFocus();
    m_busy = busy;
    m_stop = false;
    showFoot();
}

/// The pages keep places in the batch: they forget them first.
ReceiveBatch ReceiveWizard::dropBatch()
{
    m_comparePage->clear();
    m_decidePage->clear();
    m_reopened.clear();
    m_settled = 0;
    return std::exchange(m_batch, {});
}

void ReceiveWizard::take(std::vector<BatchFile> files, actions::ReturnDesk desk)
{
    m_batch = ReceiveBatch(std::move(files), desk.reader().book());
    m_desk.emplace(std::move(desk));
    m_takenBack = false;
}

void ReceiveWizard::readFiles(const QStringList& paths)
{
    setBusy(true);
    const Session& session = m_workspace.session();
    auto desk = actions::ReturnDesk::make(m_workspace.ledger(), m_workspace.plan(),
                                          session.now().toLocalTime().date());
    auto files = desk
        ? readBatch(m_workspace.ledger(), *desk, paths,
                    [this](BatchStep now, int done, int all) { return advance(now, done, all); })
        : Result<std::vector<BatchFile>>(fail(desk.error()));
    setBusy(false);
    m_filesPage->endProgress();
    if (files) {
        const ReceiveBatch before = dropBatch();
        take(std::move(*files), std::move(*desk));
        m_batch.inherit(before);
        m_paths = paths;
    } else if (files.error().code != ErrorCode::Cancelled) {
        m_prompts.showError(files.error());
    }
    goTo(Files);
    focusFiles();
    if (!files)
        setFootNote(tr("Nothing was added: the list is as it was before."));
}

bool ReceiveWizard::reopen(const std::vector<UnitId>& units)
{
    const Session& session = m_workspace.session();
    auto desk = actions::ReturnDesk::make(m_workspace.ledger(), m_workspace.plan(),
                                          session.now().toLocalTime().date());
    auto files = desk ? reopenBatch(m_workspace.ledger(), *desk, units)
                      : Result<std::vector<BatchFile>>(fail(desk.error()));
    if (!files) {
        m_prompts.showError(files.error());
        return false;
    }
    if (files->empty()) {
        m_prompts.inform(windowTitle(), tr("Nothing is left to decide."),
                         tr("Every row of these returns was taken or decided meanwhile."));
        return false;
    }
    dropBatch();
    take(std::move(*files), std::move(*desk));
    if (m_batch.compared().empty()) { // why stands beside the files
        goTo(Files);
        return true;
    }
    m_reopened = units;
    m_settled = countSettled().value_or(0);
    goTo(Decide);
    return true;
}

/// Rows nobody decided about and that need it no more: the council has what the unit says.
Result<int> ReceiveWizard::countSettled() const
{
    THIDUA_ASSIGN(open,
                  actions::openReceptions(m_workspace.ledger(), m_workspace.plan(), UnitId()));
    int settled = 0;
    for (const int file : m_batch.compared()) {
        const RowId reception = m_batch.comparison(file).incoming.reception.id;
        for (const actions::OpenReception& one : open) {
            if (one.reception.id == reception)
                settled += std::max(0, one.left - m_batch.counts(file).left);
        }
    }
    return settled;
}

/// After a receiving was taken back: the same files, or returns, from the beginning.
void ReceiveWizard::chooseAgain()
{
    if (!m_reopened.empty()) {
        reopen(std::vector(m_reopened));
        return;
    }
    goTo(Files);
    readFiles(m_paths);
}

void ReceiveWizard::reject()
{
    if (m_busy) {
        m_stop = true;
        return;
    }
    const bool unwritten = step() != Done && m_batch.isEdited();
    setAsksBeforeClosing(unwritten);
    setEdited(unwritten);
    DialogFrame::reject();
}

namespace {

bool mayWrite(Workspace& workspace)
{
    if (!workspace.isEditable())
        workspace.prompts().inform(
            ReceiveWizard::tr("Receive returns of units"),
            ReceiveWizard::tr("The ledger is open for reading only."),
            ReceiveWizard::tr("Open it for writing to receive what units sent."));
    return workspace.isEditable();
}

} // namespace

void openReceiveWizard(Workspace& workspace, QWidget* parent, const QStringList& files)
{
    if (!mayWrite(workspace))
        return;
    ReceiveWizard wizard(workspace, parent);
    if (!files.isEmpty())
        QTimer::singleShot(0, &wizard, [&wizard, files] { wizard.addFiles(files); });
    wizard.exec();
}

void openDecisions(Workspace& workspace, QWidget* parent, const std::vector<UnitId>& units)
{
    if (!mayWrite(workspace))
        return;
    ReceiveWizard wizard(workspace, parent);
    if (wizard.reopen(units))
        wizard.exec();
}

} // namespace thidua
