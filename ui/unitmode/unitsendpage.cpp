// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitsendpage.h"

#include "core/actions/packages/attachments.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/pageheader.h"
#include "ui/support/savedfile.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/unitmode/filesbox.h"
#include "ui/unitmode/remarksbox.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kWaysWidth = 400;
constexpr int kListShare = 100;

} // namespace

UnitSendPage::UnitSendPage(Workspace& workspace, UnitPlace place, const QString& office)
    : UnitPage(workspace, place, tr("Check and send"),
               tr("See what is missing, print the sheet for signing, make the file to be sent.")),
      m_office(office.isEmpty() ? tr("the department") : office),
      m_list(makeList("missing", tr("Still missing"), m_items)),
      m_state(new InfoLine(Tone::Ok, {}, this)), m_hintState(new InfoLine(Tone::Info, {}, this)),
      m_hintList(makeList("hints", tr("Worth another look"), m_hints)), m_ways(new QVBoxLayout),
      m_remarks(new RemarksBox(workspace, place, this))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin,
                            space::kPageMargin);
    row->setSpacing(space::kLarge);
    row->addWidget(makeMissing(), 1);
    QWidget* ways = makeWays();
    ways->setMinimumWidth(scaled(kWaysWidth));
    ways->setMaximumWidth(scaled(kWaysWidth));
    row->addWidget(ways);
    body()->addLayout(row, 1);
    m_remarks->setCriterion({});
}

QWidget* UnitSendPage::makeMissing()
{
    auto* card = new Card(tr("Still missing"), this);
    m_state->setObjectName(QStringLiteral("sendState"));
    m_hintState->setObjectName(QStringLiteral("hintState"));
    card->content()->addWidget(m_remarks);
    card->content()->addWidget(m_state);
    // The lists take what their lines need, as far as there is room.
    card->content()->addWidget(m_list, kListShare);
    card->content()->addWidget(m_hintState);
    card->content()->addWidget(m_hintList, kListShare);
    card->content()->addStretch(1);
    return card;
}

/// A list whose lines lead to what they are about.
QListWidget* UnitSendPage::makeList(const char* name, const QString& title,
                                    std::vector<TodoItem>& items)
{
    auto* list = new QListWidget(this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(title);
    styleList(list);
    const auto go = [this, list, &items](const QListWidgetItem* item) {
        const int row = list->row(item);
        if (row >= 0 && row < static_cast<int>(items.size()))
            emit itemWanted(items[static_cast<size_t>(row)]);
    };
    connect(list, &QListWidget::itemActivated, this, go);
    connect(list, &QListWidget::itemClicked, this, go);
    return list;
}

void UnitSendPage::fill(QListWidget& list, const std::vector<TodoItem>& items)
{
    list.clear();
    for (const TodoItem& item : items) {
        auto* line = new QListWidgetItem(item.text, &list);
        line->setData(LinkRole, true);
        line->setToolTip(tr("%1\nPress to go there.").arg(item.text));
    }
    list.setVisible(!items.empty());
    const int rows = list.count() * std::max(0, list.sizeHintForRow(0));
    list.setMaximumHeight(rows + 2 * list.frameWidth() + space::kTiny);
}

Card* UnitSendPage::addWay(const QString& title, const QString& what)
{
    auto* card = new Card(QStringLiteral("%1. %2").arg(++m_wayCount).arg(title), this);
    auto* words = makeLabel(what, TypeRole::Body, card);
    words->setWordWrap(true);
    card->content()->addWidget(words);
    m_ways->addWidget(card);
    return card;
}

void UnitSendPage::addSigning()
{
    Card* paper =
        addWay(tr("Print and sign"),
               tr("The own score sheet on paper, for the head of the unit to sign. Attach "
                  "the scan of the signed sheet here."));
    m_print =
        makeButton(ButtonKind::Secondary, tr("See and print the score sheet…"), Icon::Print, paper);
    m_print->setObjectName(QStringLiteral("printSheet"));
    paper->content()->addWidget(m_print, 0, Qt::AlignLeft);
    m_signed = new FilesBox(workspace(), place(), paper);
    m_signed->setAbout(actions::kSignedSheet);
    paper->content()->addWidget(m_signed);
    connect(m_print, &QPushButton::clicked, this, &UnitSendPage::print);
}

QWidget* UnitSendPage::makeWays()
{
    auto* ways = new QWidget(this);
    ways->setLayout(m_ways);
    m_ways->setContentsMargins({});
    m_ways->setSpacing(space::kMedium);
    if (workspace().book()->rules.has(Round::Self) && !workspace().book()->table.isEmpty())
        addSigning();
    else
        header()->setSubtitle(tr("See what is missing, make the file to be sent."));
    Card* file = addWay(tr("Export the return file"),
                        tr("One file with everything the unit entered and its evidence."));
    m_sent = makeLabel({}, TypeRole::Small, file);
    m_sent->setWordWrap(true);
    m_sent->setObjectName(QStringLiteral("sentTimes"));
    m_export = makeButton(ButtonKind::Primary, tr("Export the return file…"), Icon::Export, file);
    m_export->setObjectName(QStringLiteral("exportReturn"));
    file->content()->addWidget(m_sent);
    file->content()->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, &UnitSendPage::exportWanted);

    m_sendCard = addWay(tr("Send it"),
                        tr("Send the file to %1 by e-mail, Zalo or on a USB stick. It is received "
                           "when the council says so.")
                            .arg(m_office));
    m_where = makeLabel({}, TypeRole::Strong, m_sendCard);
    m_where->setObjectName(QStringLiteral("returnPath"));
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder =
        makeButton(ButtonKind::Secondary, tr("Show it in its folder"), Icon::Open, m_sendCard);
    m_folder->setObjectName(QStringLiteral("openReturnFolder"));
    m_message = makeButton(ButtonKind::Quiet, tr("Copy a message"), Icon::Copy, m_sendCard);
    m_message->setObjectName(QStringLiteral("copyMessage"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_folder);
    buttons->addWidget(m_message);
    buttons->addStretch(1);
    m_sendCard->content()->addWidget(m_where);
    m_sendCard->content()->addLayout(buttons);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { openSaved(QFileInfo(m_path).absolutePath()); });
    connect(m_message, &QPushButton::clicked, this, &UnitSendPage::copyMessage);
    m_ways->addStretch(1);
    return ways;
}

void UnitSendPage::showTodo(const UnitTodo& todo)
{
    m_items = todo.missing();
    fill(*m_list, m_items);
    const int missing = static_cast<int>(m_items.size());
    m_hints = todo.hints();
    fill(*m_hintList, m_hints);
    showHints(todo);
    m_state->setMessage(
        missing == 0 ? Tone::Ok : Tone::Info,
        missing == 0 ? tr("Everything the plan asks for is there.")
                     : tr("Press a line to go to its place. The file can be exported all the "
                          "same."));
    const TodoPart* scores = todo.part(UnitPart::Scores);
    if (m_print)
        setDisabledReason(m_print,
                          scores && scores->done > 0 ? QString() : tr("No score is entered yet."));
    m_remarks->reload();
    if (m_signed)
        m_signed->reload();
}

void UnitSendPage::showHints(const UnitTodo& todo)
{
    const TodoPart* scores = todo.part(UnitPart::Scores);
    const int doubts = scores ? static_cast<int>(scores->doubts.size()) : 0;
    const int unattached = static_cast<int>(m_hints.size()) - doubts;
    QStringList words;
    if (doubts > 0)
        words << tr("%n figure(s) so small that they give no points: points may have been meant.",
                    nullptr, doubts);
    if (unattached > 0)
        words << tr("%n criteria want evidence and have no file attached: only a paper "
                    "is named. The council "
                    "does not get it with the return file. It can be sent all the same.",
                    nullptr, unattached);
    m_hintState->setVisible(!words.isEmpty());
    m_hintState->setMessage(doubts > 0 ? Tone::Warn : Tone::Info, words.join(u'\n'));
}

void UnitSendPage::showSent(int revision, bool changedSince, const QString& path)
{
    m_revision = revision;
    m_path = path;
    m_sent->setText(revision == 0 ? tr("Not exported yet.")
                        : changedSince
                        ? tr("Exported %n time(s). Something was changed since: export it again.",
                             nullptr, revision)
                        : tr("Exported %n time(s), nothing changed since.", nullptr, revision));
    setTone(m_sent, revision > 0 && changedSince ? Tone::Warn : Tone::Neutral);
    const bool known = !path.isEmpty() && QFileInfo::exists(path);
    m_where->setVisible(revision > 0);
    m_folder->setVisible(known);
    m_message->setVisible(known);
    m_where->setText(known ? QFileInfo(path).fileName()
                           : tr("Return file no. %1, where it was saved").arg(revision));
    m_where->setToolTip(known ? QDir::toNativeSeparators(path) : QString());
    m_export->setEnabled(workspace().isEditable());
}

void UnitSendPage::goToItem(const TodoItem& item)
{
    m_remarks->goTo(item.remark);
}

void UnitSendPage::copyMessage()
{
    const auto book = workspace().book();
    const Member* member = book->member(place().unit);
    QApplication::clipboard()->setText(
        tr("To %1: %2 sends its return file “%3” (no. %4) for the plan “%5”. Please confirm that "
           "it was received.")
            .arg(m_office, member ? member->name : QString(), QFileInfo(m_path).fileName())
            .arg(m_revision)
            .arg(book->plan.title));
    emit statusChanged(tr("The message is copied; paste it into Zalo or an e-mail."));
}

void UnitSendPage::print()
{
    workspace().preview(QStringLiteral("scorecard"), {place().unit});
}

} // namespace thidua
