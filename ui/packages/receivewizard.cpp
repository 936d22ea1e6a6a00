// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivewizard.h"

#include "core/base/wholefile.h"
#include "ui/packages/receivecomparepage.h"
#include "ui/packages/receivedecidepage.h"
#include "ui/packages/receivefilespage.h"
#include "ui/packages/receiveresultpage.h"
#include "ui/packages/stepsbar.h"
#include "ui/reports/previewdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

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
        addLeft(makeButton(ButtonKind::Secondary, tr("Print the receipt minutes"), Icon::Print));
    m_minutes->setObjectName(QStringLiteral("printMinutes"));
    m_undo =
        addLeft(makeButton(ButtonKind::Quiet, tr("Take this whole receiving back"), Icon::Undo));
    m_undo->setObjectName(QStringLiteral("takeBackReturns"));
    m_cancel = addRight(makeButton(ButtonKind::Quiet, tr("Cancel")));
    m_cancel->setObjectName(QStringLiteral("cancelReceive"));
    m_back = addRight(makeButton(ButtonKind::Secondary, tr("Back")));
    m_back->setObjectName(QStringLiteral("receiveBack"));
    m_next = addRight(makeButton(ButtonKind::Primary, {}));
    m_next->setObjectName(QStringLiteral("receiveNext"));
    connect(m_save, &QPushButton::clicked, this, &ReceiveWizard::saveList);
    connect(m_minutes, &QPushButton::clicked, this, &ReceiveWizard::printMinutes);
    connect(m_undo, &QPushButton::clicked, this, &ReceiveWizard::takeBack);
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
        m_decidePage->show();
    else
        m_resultPage->show(m_batch);
    showFoot();
}

void ReceiveWizard::showFoot()
{
    const Step now = step();
    m_save->setVisible(now == Compare || now == Done);
    m_save->setText(now == Done ? tr("Save the list…") : tr("Save the comparison…"));
    m_minutes->setVisible(now == Done && !m_takenBack);
    m_undo->setVisible(now == Done && !m_takenBack);
    m_back->setVisible(now == Compare || now == Decide);
    m_cancel->setVisible(now != Done);
    m_cancel->setText(m_reading ? tr("Stop") : tr("Cancel"));
    const int units = static_cast<int>(m_batch.compared().size());
    m_next->setText(now == Files         ? tr("Next: compare")
                        : now == Compare ? tr("Next: decide")
                        : now == Decide  ? tr("Receive %n return(s)", nullptr, units)
                                         : tr("Close"));
    const QString reason = m_reading ? tr("The files are being read")
        : now != Done && units == 0  ? tr("Choose files that can be compared first")
                                     : QString();
    setDisabledReason(m_next, reason);
    setFootNote(now == Decide ? tr("This writes to the ledger; it can be taken back as one step.")
                    : m_reading || m_paths.isEmpty() ? QString()
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
    if (m_reading || step() != Files)
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
    m_batch = ReceiveBatch();
    goTo(Files);
    focusFiles();
}

/// The buttons pressed were disabled or hidden meanwhile, which moved the focus on to Cancel.
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

void ReceiveWizard::readFiles(const QStringList& paths)
{
    m_reading = true;
    m_stop = false;
    showFoot();
    const Session& session = m_workspace.session();
    auto desk = actions::ReturnDesk::make(m_workspace.ledger(), m_workspace.plan(),
                                          session.now().toLocalTime().date());
    auto files = desk
        ? readBatch(m_workspace.ledger(), *desk, paths,
                    [this](BatchStep now, int done, int all) { return advance(now, done, all); })
        : Result<std::vector<BatchFile>>(fail(desk.error()));
    m_reading = false;
    m_filesPage->endProgress();
    if (files) {
        ReceiveBatch batch(std::move(*files), desk->reader().book());
        batch.inherit(m_batch);
        m_batch = std::move(batch);
        m_desk.emplace(std::move(*desk));
        m_paths = paths;
    } else if (files.error().code != ErrorCode::Cancelled) {
        m_prompts.showError(files.error());
    }
    goTo(Files);
    focusFiles();
    if (!files)
        setFootNote(tr("Nothing was added: the list is as it was before."));
}

void ReceiveWizard::write()
{
    if (!m_desk)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Session& session = m_workspace.session();
    const auto change = m_desk->receive(m_batch.returns(), {session.actor().name, session.now()});
    const bool written = m_workspace.apply(change);
    QGuiApplication::restoreOverrideCursor();
    if (!written)
        return;
    m_desk.reset(); // it read the ledger as it was
    goTo(Done);
}

void ReceiveWizard::saveList()
{
    const QString day =
        m_workspace.session().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString path = m_prompts.saveFile(tr("Save the comparison"),
                                            tr("comparison-%1.csv").arg(day), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (writeWholeFile(path, comparisonCsv(m_batch)))
        m_prompts.showError(
            {ErrorCode::Io,
             tr("%1 cannot be written. Choose another folder.").arg(QFileInfo(path).fileName())});
    else
        setFootNote(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void ReceiveWizard::printMinutes()
{
    std::vector<UnitId> units;
    for (const int file : m_batch.compared())
        units.push_back(m_batch.comparison(file).incoming.unit);
    PreviewDialog(m_workspace, {.kind = QStringLiteral("reception"), .units = units}, this).exec();
}

void ReceiveWizard::takeBack()
{
    const auto last = m_workspace.session().nextUndo();
    if (!last || last->action != Action::ReceiveReturns)
        return;
    m_workspace.undo();
    const auto after = m_workspace.session().nextUndo();
    if (after && after->number == last->number)
        return; // the question was answered with no
    m_takenBack = true;
    m_resultPage->showTakenBack();
    setHeadline(tr("Taken back"));
    showFoot();
}

void ReceiveWizard::reject()
{
    if (m_reading)
        m_stop = true;
    else
        DialogFrame::reject();
}

void openReceiveWizard(Workspace& workspace, QWidget* parent, const QStringList& files)
{
    if (!workspace.isEditable()) {
        workspace.prompts().inform(
            ReceiveWizard::tr("Receive returns of units"),
            ReceiveWizard::tr("The ledger is open for reading only."),
            ReceiveWizard::tr("Open it for writing to receive what units sent."));
        return;
    }
    ReceiveWizard wizard(workspace, parent);
    if (!files.isEmpty())
        QTimer::singleShot(0, &wizard, [&wizard, files] { wizard.addFiles(files); });
    wizard.exec();
}

} // namespace thidua
