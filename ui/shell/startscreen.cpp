// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/startscreen.h"

#include "core/exchange/templates.h"
#include "ui/shell/commands.h"
#include "ui/shell/recentfilesmodel.h"
#include "ui/support/actiontile.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/searchedit.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kActionsWidth = 392;
constexpr int kMark = 42;
constexpr int kRowHeight = 48;
constexpr int kCardEdges = 4;
constexpr int kFolderFrom = 1200;
constexpr int kMostTemplates = 5;
constexpr int kWidestTile = 300;
constexpr QSize kSmallest(900, 560);

/// The mark of the program at the size of the title beside it.
class MarkView : public QWidget {
public:
    explicit MarkView(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(scaled(kMark), scaled(kMark));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(&painter, rect());
    }
};

QKeySequence keyOf(Command command)
{
    return QKeySequence::fromString(
        QString::fromLatin1(commandInfos()[static_cast<size_t>(command)].shortcut),
        QKeySequence::PortableText);
}

/// What a template is made of: the first three counts that are not zero.
QStringList contentsOf(const PlanDefinition& plan)
{
    const auto size = [](const auto& rows) { return static_cast<int>(rows.size()); };
    QStringList parts;
    if (!plan.blocs.empty())
        parts << StartScreen::tr("%n bloc(s)", nullptr, size(plan.blocs));
    if (!plan.grades.empty())
        parts << StartScreen::tr("%n grade(s)", nullptr, size(plan.grades));
    if (!plan.criteria.empty())
        parts << StartScreen::tr("%n line(s) in the score table", nullptr, size(plan.criteria));
    if (!plan.phases.empty())
        parts << StartScreen::tr("%n phase(s)", nullptr, size(plan.phases));
    if (!plan.targets.empty())
        parts << StartScreen::tr("%n target(s)", nullptr, size(plan.targets));
    if (!plan.projects.empty())
        parts << StartScreen::tr("%n project(s)", nullptr, size(plan.projects));
    if (!plan.contentAreas.empty())
        parts << StartScreen::tr("%n content area(s)", nullptr, size(plan.contentAreas));
    if (!plan.tasks.empty())
        parts << StartScreen::tr("%n task(s)", nullptr, size(plan.tasks));
    return parts.mid(0, 3);
}

Icon iconOf(const PlanDefinition& plan)
{
    if (!plan.criteria.empty())
        return Icon::Rank;
    if (!plan.projects.empty())
        return Icon::Money;
    if (!plan.coverage.empty())
        return Icon::Idea;
    return plan.targets.empty() ? Icon::Project : Icon::Target;
}

} // namespace

StartScreen::StartScreen(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new RecentFilesModel(this)),
      m_filter(new RecentFilesFilter(this))
{
    setObjectName(QStringLiteral("startScreen"));
    setWindowTitle(QStringLiteral("Sổ Thi Đua"));
    setGround(this, Ground::Window);
    setMinimumSize(kSmallest);
    m_filter->setSourceModel(m_model);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeActions());
    row->addWidget(makeContent(), 1);
    connect(new QShortcut(keyOf(Command::Quit), this), &QShortcut::activated, this,
            &QWidget::close);
    refresh();
}

QWidget* StartScreen::makeActions()
{
    auto* side = new QWidget(this);
    setGround(side, Ground::Sidebar, Edge::Right);
    side->setFixedWidth(scaled(kActionsWidth));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(QStringLiteral("Sổ Thi Đua"), TypeRole::PageTitle, side));
    auto* motto = makeLabel(tr("From the plan to the award list"), TypeRole::Body, side);
    setTone(motto, Tone::Neutral);
    names->addWidget(motto);
    head->addWidget(new MarkView(side));
    head->addLayout(names, 1);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(40, 40, 40, space::kHuge);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addSpacing(space::kHuge);
    const auto add = [&](const char* name, Icon icon, const QString& title, const QString& line,
                         auto slot) {
        auto* tile = new ActionTile(icon, title, line, ActionTile::Shape::Wide, side);
        tile->setObjectName(QString::fromLatin1(name));
        connect(tile, &QAbstractButton::clicked, this, slot);
        column->addWidget(tile);
        return tile;
    };
    const auto addKey = [&](ActionTile& tile, Command command) {
        tile.setHint(keyOf(command).toString(QKeySequence::NativeText));
        connect(new QShortcut(keyOf(command), this), &QShortcut::activated, &tile,
                &QAbstractButton::click);
    };
    auto* create = add("startNew", Icon::Add, tr("New &ledger"), tr("From a template or empty"),
                       [this] { emit newRequested({}); });
    create->setPrimary(true);
    create->setFocus();
    addKey(*create, Command::NewLedger);
    auto* open = add("startOpen", Icon::Open, tr("&Open ledger"),
                     tr("A .thidua file, or a form the department sent"),
                     [this] { emit openRequested({}); });
    addKey(*open, Command::OpenLedger);
    add("startSample", Icon::Eye, tr("Open &sample"), tr("30 units, 3 blocs; try anything"),
        [this] { emit sampleRequested(); });
    column->addStretch(1);

    auto* promise = makeLabel(
        tr("Needs no network and no administrator.\nAll data is in one file on this machine."),
        TypeRole::Small, side);
    setTone(promise, Tone::Neutral);
    column->addWidget(promise);
    auto* foot = new QHBoxLayout;
    auto* version = makeLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()),
                              TypeRole::Small, side);
    setTone(version, Tone::Neutral);
    foot->addWidget(version, 1);
    auto* about = makeButton(ButtonKind::Link, tr("&About"), side);
    connect(about, &QPushButton::clicked, this, &StartScreen::aboutRequested);
    foot->addWidget(about);
    auto* settings = makeButton(ButtonKind::Link, tr("S&ettings"), side);
    connect(settings, &QPushButton::clicked, this, &StartScreen::settingsRequested);
    foot->addWidget(settings);
    column->addLayout(foot);
    return side;
}

QWidget* StartScreen::makeContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kVast, 28, space::kVast, space::kHuge);
    column->setSpacing(space::kSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Recently opened"), TypeRole::Section, content), 1);
    m_search = new SearchEdit(tr("Find in the list"), content);
    m_search->setObjectName(QStringLiteral("recentSearch"));
    setToolSize(m_search);
    m_search->setFixedWidth(scaled(240));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        m_recent->selectRow(0);
    });
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(makeRecent());
    m_empty = new EmptyState(
        Icon::Table, tr("No ledger opened yet. Try the sample to see how it works."), content);
    m_empty->setObjectName(QStringLiteral("recentEmpty"));
    connect(m_empty->setAction(tr("Open sample")), &QPushButton::clicked, this,
            &StartScreen::sampleRequested);
    column->addWidget(m_empty);
    column->addSpacing(space::kHuge);

    auto* title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("New ledger from a plan template"), TypeRole::Section, content));
    title->addStretch(1);
    auto* note =
        new ElidedLabel(tr("Templates name their source; sample criteria can be edited"), content);
    setRole(note, TypeRole::Small);
    setTone(note, Tone::Neutral);
    title->addWidget(note);
    column->addLayout(title);
    column->addWidget(makeTemplates());
    column->addStretch(1);
    return content;
}

QWidget* StartScreen::makeRecent()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    m_recentCard = card;
    m_recent = new QTableView(card);
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAccessibleName(tr("Recently opened"));
    styleTable(m_recent, RowHeight::Normal, true)->setRowHeight(scaled(kRowHeight));
    m_recent->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    m_recent->horizontalHeader()->hide();
    m_recent->setModel(m_filter);
    m_recent->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_recent, {0, 190, 200, 130, 84});
    m_recent->installEventFilter(this);
    m_recent->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_recent, &QTableView::clicked, this, &StartScreen::openCurrent);
    addRecentMenu();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_recent);
    return card;
}

/// A click opens: what else can be done with a line stands in its menu.
void StartScreen::addRecentMenu()
{
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* open = new QAction(tr("Open"), m_recent);
    auto* forget = new QAction(tr("Take off the list"), m_recent);
    forget->setObjectName(QStringLiteral("forgetRecent"));
    connect(open, &QAction::triggered, this, &StartScreen::openCurrent);
    connect(forget, &QAction::triggered, this, &StartScreen::forgetCurrent);
    m_recent->addActions({open, forget});
}

QWidget* StartScreen::makeTemplates()
{
    auto* tiles = new QWidget(this);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    int shown = 0;
    for (const auto& known : planTemplates()) {
        const auto plan = loadTemplate(known.name);
        if (!plan || shown++ == kMostTemplates)
            continue;
        const auto title = plan->plan.shortTitle.isEmpty() ? known.title : plan->plan.shortTitle;
        auto* tile =
            new ActionTile(iconOf(*plan), title, contentsOf(*plan).join(QStringLiteral(", ")),
                           ActionTile::Shape::Upright, tiles);
        tile->setObjectName(QString(QStringLiteral("template-") + known.name));
        tile->setHint(known.source);
        tile->setToolTip(known.sampleNote.isEmpty()
                             ? known.source
                             : QString(known.source + u'\n' + known.sampleNote));
        connect(tile, &QAbstractButton::clicked, this,
                [this, name = known.name] { emit newRequested(name); });
        tile->setMaximumWidth(scaled(kWidestTile));
        row->addWidget(tile, 1);
    }
    row->addStretch(0); // only what the tiles cannot take
    return tiles;
}

void StartScreen::refresh()
{
    std::vector<RecentFile> files;
    for (const auto& path : m_settings.recentFiles()) {
        files.push_back(RecentFile::at(path));
        files.back().note = m_settings.recentNote(path);
    }
    const bool any = !files.empty();
    const int rows = static_cast<int>(std::min<size_t>(files.size(), 6));
    m_model->setFiles(std::move(files));
    m_recentCard->setFixedHeight(qMax(1, rows) * scaled(kRowHeight) + kCardEdges);
    m_recentCard->setVisible(any);
    m_search->setVisible(any);
    m_empty->setVisible(!any);
    m_recent->selectRow(0);
}

void StartScreen::openCurrent()
{
    const auto path =
        m_recent->currentIndex().siblingAtColumn(0).data(RecentFilesModel::PathRole).toString();
    if (!path.isEmpty())
        emit openRequested(path);
}

void StartScreen::forgetCurrent()
{
    const auto current = m_recent->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    m_settings.removeRecentFile(current.data(RecentFilesModel::PathRole).toString());
    const int row = current.row();
    refresh();
    m_recent->selectRow(qMin(row, m_filter->rowCount() - 1));
}

bool StartScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openCurrent();
            return true;
        case Qt::Key_Delete:
            forgetCurrent();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartScreen::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void StartScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_recent->setColumnHidden(RecentFilesModel::Folder, width() < scaled(kFolderFrom));
}

void StartScreen::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace thidua
