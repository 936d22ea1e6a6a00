// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewdialog.h"

#include "core/exchange/packages/unitcopy.h"
#include "core/reports/units.h"
#include "ui/reports/pageview.h"
#include "ui/reports/partspanel.h"
#include "ui/reports/previewbar.h"
#include "ui/reports/previewcontent.h"
#include "ui/reports/previewoptions.h"
#include "ui/reports/previewpages.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/support/statusline.h"
#include "ui/support/type.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace thidua {

namespace {

constexpr QSize kUsual(1104, 652);
constexpr int kPartsWidth = 304; // a name as long as "Trung tâm Y tế huyện Thanh Thủy"
constexpr int kOptionsWidth = 248;

QSizeF largestPaper(const report::Document& document)
{
    QSizeF largest;
    for (const report::Section& section : document.sections) {
        const QSizeF upright(report::kA4Width, report::kA4Height);
        const bool landscape = section.page.orientation == report::Orientation::Landscape;
        largest = largest.expandedTo(landscape ? upright.transposed() : upright);
    }
    return largest;
}

/// Who fills in a unit's copy, as far as a name was given. The council's secretary made no unit's sheet.
QString makerOf(Workspace& workspace)
{
    const Actor& actor = workspace.session().actor();
    const auto copy = unitCopyOf(workspace.ledger());
    return copy && *copy && actor.name != actor.account ? actor.name : QString();
}

} // namespace

PreviewDialog::PreviewDialog(Workspace& workspace, const PreviewRequest& request, QWidget* parent)
    : QDialog(parent), m_workspace(workspace),
      m_kind(report::parseKind(request.kind).value_or(report::Kind::Scorecard)),
      m_units(request.units), m_bloc(request.bloc), m_milestone(request.milestone),
      m_rule(request.rule), m_printers(std::make_unique<SystemPrinters>()),
      m_pages(new PreviewPages(this)), m_view(new PageView(this)),
      m_bar(new PreviewBar(*m_view, this)), m_parts(new PartsPanel(this)),
      m_options(new PreviewOptions(this)), m_banner(new Banner(Tone::Info, {}, {}, this)),
      m_status(new StatusLine(this)), m_stop(makeButton(ButtonKind::Secondary, tr("Stop"), this))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_view->setObjectName(QStringLiteral("previewPage"));
    m_banner->setObjectName(QStringLiteral("previewBanner"));
    m_stop->setObjectName(QStringLiteral("previewStop"));
    m_banner->setClosable(true);
    m_banner->setFlush(true);
    m_banner->hide();
    m_stop->hide();
    setToolSize(m_stop);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    layOut();
    connectParts();
    addKeys();
    m_options->setKind(m_kind);
    m_options->setBlocs(m_workspace.book()->blocs, m_bloc);
    m_options->setPrinters(m_printers->names(), m_printers->usual());
    if (const auto known = actions::reviewable(m_workspace.ledger(), m_workspace.plan()))
        m_options->setReviewable(*known);
    load();
    m_view->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::layOut()
{
    m_parts->setFixedWidth(scaled(kPartsWidth));
    m_options->setFixedWidth(scaled(kOptionsWidth));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_banner);
    middle->addWidget(m_view, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_parts);
    row->addLayout(middle, 1);
    row->addWidget(m_options);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    column->addLayout(foot);
    resize((kUsual * fontScale()).boundedTo(screen()->availableSize()));
}

void PreviewDialog::connectParts()
{
    connect(m_bar, &PreviewBar::closeRequested, this, &PreviewDialog::reject);
    connect(m_bar, &PreviewBar::stepRequested, this, &PreviewDialog::step);
    connect(m_bar, &PreviewBar::saveRequested, this, &PreviewDialog::save);
    connect(m_bar, &PreviewBar::printRequested, this, &PreviewDialog::print);
    connect(m_view, &PageView::stepRequested, this, &PreviewDialog::step);
    connect(m_view, &PageView::edgeRequested, this, [this](bool last) {
        const auto all = places();
        if (!all.empty())
            showPlace(last ? all.back() : all.front());
    });
    connect(m_parts, &PartsPanel::chosen, this, &PreviewDialog::goToSection);
    connect(&m_parts->model(), &PartsModel::ticksChanged, this, &PreviewDialog::ticksChanged);
    connect(m_options, &PreviewOptions::documentChosen, this, [this] {
        if (m_options->kind() != m_kind) {
            m_units.clear();
            m_milestone = {};
            m_rule = {};
        }
        m_kind = m_options->kind();
        m_bloc = m_options->bloc();
        load();
    });
    connect(m_pages, &PreviewPages::advanced, this, &PreviewDialog::pagesAdvanced);
    connect(m_pages, &PreviewPages::failed, this,
            [this](const Error& error) { m_workspace.prompts().showError(error); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_busy)
            m_stopAsked = true;
        else if (m_pages->isRunning())
            m_pages->stop();
        else
            m_pages->resume();
        updateStatus();
    });
}

void PreviewDialog::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (!m_busy)
                act();
        });
    };
    on(QKeySequence::Print, [this] { m_bar->printButton()->click(); });
    on(QKeySequence::Save, [this] { m_bar->saveButton()->click(); });
    on(QKeySequence::ZoomIn, [this] { m_view->zoomBy(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_view->zoomBy(1); });
    on(QKeySequence::ZoomOut, [this] { m_view->zoomBy(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
}

void PreviewDialog::setPrinters(std::unique_ptr<Printers> printers)
{
    m_printers = std::move(printers);
    m_options->setPrinters(m_printers->names(), m_printers->usual());
    updateButtons();
}

void PreviewDialog::load()
{
    setWindowTitle(tr("Print preview – %1").arg(kindName(m_kind)));
    m_banner->hide();
    m_pages->clear();
    m_ticked.clear();
    report::Request request{.kind = m_kind,
                            .plan = m_workspace.plan(),
                            .units = m_units,
                            .bloc = m_bloc,
                            .milestone = m_milestone,
                            .rule = m_rule};
    request.file = QFileInfo(m_workspace.session().path()).fileName();
    request.at = m_workspace.session().now();
    request.review = m_options->review();
    request.maker = makerOf(m_workspace);
    auto content = loadPreview(m_workspace.ledger(), request);
    std::vector<int> urgent;
    if (content) {
        for (const PreviewPart& part : content->parts) {
            if (part.ticked)
                urgent.push_back(part.section);
        }
        m_options->setLandscape(content->document.sections.front().page.orientation
                                == report::Orientation::Landscape);
        m_view->setLargest(largestPaper(content->document));
        if (const auto started = m_pages->start(std::move(content->document), urgent); !started)
            content = fail(started.error());
    }
    m_place = {};
    if (!content) {
        m_banner->clearActions();
        m_banner->setMessage(Tone::Warn, content.error().message, {});
        m_banner->show();
        m_parts->show({}, tr("Nothing to print"));
        return;
    }
    m_parts->show(content->parts, countText(static_cast<int>(content->parts.size())));
}

void PreviewDialog::ticksChanged()
{
    m_ticked = m_parts->model().tickedSections();
    m_options->setLeftOut(m_parts->model().partCount() > 1 ? m_parts->model().leftOut()
                                                           : QStringList());
    pagesAdvanced();
}

void PreviewDialog::pagesAdvanced()
{
    if (indexOf(m_place) < 0) {
        // What was on show is no longer printed: the next that is, else the last.
        const auto all = places();
        const auto next = std::find_if(all.begin(), all.end(), [&](const Place& place) {
            return place.section >= m_place.section;
        });
        showPlace(next != all.end() ? *next : all.empty() ? Place{m_place.section, 0} : all.back());
    }
    if (!m_pages->missingLetters().isEmpty() && m_banner->isHidden()) {
        m_banner->clearActions();
        m_banner->setMessage(
            Tone::Warn, tr("The font has no letter for: %1").arg(m_pages->missingLetters()),
            tr("They are printed as empty boxes. Correct them where they were typed."));
        m_banner->show();
    }
    m_bar->setPlace(indexOf(m_place) + 1, pageCount());
    updateButtons();
    updateStatus();
}

std::vector<PreviewDialog::Place> PreviewDialog::places() const
{
    std::vector<Place> all;
    for (const int section : m_ticked) {
        for (size_t page = 0; page < m_pages->pages(section).size(); ++page)
            all.push_back({section, page});
    }
    return all;
}

int PreviewDialog::pageCount() const
{
    return static_cast<int>(places().size());
}

int PreviewDialog::indexOf(Place place) const
{
    const auto all = places();
    const auto found = std::find(all.begin(), all.end(), place);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void PreviewDialog::showPlace(Place place)
{
    m_place = place;
    const int index = indexOf(place);
    m_view->setPage(index < 0 ? std::nullopt
                              : std::optional(m_pages->pages(place.section)[place.page]));
    m_bar->setPlace(index + 1, pageCount());
    m_parts->setCurrentSection(index < 0 ? -1 : place.section);
}

void PreviewDialog::step(int by)
{
    const auto all = places();
    const int index = indexOf(m_place) + by;
    if (index >= 0 && index < static_cast<int>(all.size()))
        showPlace(all[static_cast<size_t>(index)]);
}

void PreviewDialog::goToSection(int section)
{
    if (std::find(m_ticked.begin(), m_ticked.end(), section) != m_ticked.end()
        && m_pages->isSet(section) && m_place.section != section)
        showPlace({section, 0});
}

void PreviewDialog::updateButtons()
{
    const int count = static_cast<int>(m_ticked.size());
    const bool set = std::all_of(m_ticked.begin(), m_ticked.end(),
                                 [this](int section) { return m_pages->isSet(section); });
    const QString nothing = count == 0 ? tr("Tick at least one line.")
        : !set                         ? tr("The pages are still being laid out.")
                                       : QString();
    m_bar->printButton()->setText(actionText(count));
    setDisabledReason(m_bar->saveButton(), nothing);
    setDisabledReason(m_bar->printButton(),
                      !nothing.isEmpty() || m_options->hasPrinter()
                          ? nothing
                          : tr("No printer on this machine. Save a PDF and print it elsewhere."));
}

void PreviewDialog::updateStatus()
{
    const bool halted = !m_busy && !m_pages->isRunning() && m_pages->done() < m_pages->total();
    m_stop->setText(halted ? tr("Go on") : tr("Stop"));
    m_stop->setVisible(m_busy || halted || m_pages->isSlow());
    if (m_busy)
        m_status->setLeft({m_doing});
    else if (halted || m_pages->isSlow())
        m_status->setLeft({tr("Laying out %1/%2").arg(m_pages->done()).arg(m_pages->total())});
    else if (m_pages->total() == 0)
        m_status->setLeft({});
    else
        m_status->setLeft({countText(static_cast<int>(m_ticked.size())),
                           tr("%n A4 page(s)", nullptr, pageCount()),
                           tr("Set in %1, size 13–14; tables 10.5").arg(m_pages->familyName())});
    m_status->setRight({tr("Dashed: margins, not printed")});
}

QString PreviewDialog::actionText(int count) const
{
    switch (m_kind) {
    case report::Kind::Scorecard:
        return tr("Print %n scorecard(s)", nullptr, count);
    case report::Kind::Ranking:
        return tr("Print the ranking");
    case report::Kind::Docket:
        return tr("Print %n docket(s)", nullptr, count);
    default:
        return tr("Print the report");
    }
}

QString PreviewDialog::countText(int count) const
{
    switch (m_kind) {
    case report::Kind::Scorecard:
        return tr("%n scorecard(s)", nullptr, count);
    case report::Kind::Ranking:
        return tr("%n ranking(s)", nullptr, count);
    case report::Kind::Docket:
        return tr("%n docket(s)", nullptr, count);
    default:
        return tr("%n report(s)", nullptr, count);
    }
}

void PreviewDialog::reject()
{
    if (m_busy)
        m_stopAsked = true;
    else
        QDialog::reject();
}

} // namespace thidua
