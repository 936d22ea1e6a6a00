// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/initiativestab.h"

#include "core/base/dates.h"
#include "ui/initiatives/coveragestrip.h"
#include "ui/initiatives/funnelbutton.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kStackBelow =
    860; ///< pixels at 100 % under which counters and rules stand one below the other
constexpr int kLowBelow = 460; ///< the same for the height of the register
constexpr int kManyRules = 5;
constexpr int kFewRules = 2;
constexpr int kLeastTitle = 220;
constexpr int kLeastUnit = 130;

RegisterWords registerWords(bool own)
{
    return {InitiativesTab::tr("Initiatives"),
            own ? InitiativesTab::tr("Find by title, author")
                : InitiativesTab::tr("Find by title, unit, author"),
            InitiativesTab::tr("No initiative is registered yet."),
            InitiativesTab::tr("Add initiative"),
            InitiativesTab::tr("Change initiative"),
            InitiativesTab::tr("Remove initiative"),
            own ? QString() : InitiativesTab::tr("Maybe the same"),
            Icon::Idea};
}

QString effectText(const Initiative& initiative)
{
    QStringList parts;
    if (!initiative.effect.isEmpty())
        parts.append(QString(initiative.effect).replace(u'\n', QStringLiteral("; ")));
    if (initiative.benefit.kind != Money::Kind::Unknown)
        parts.append(initiative.benefit.toString());
    return parts.join(QStringLiteral(" · "));
}

RegisterCell effectCell(const Initiative& initiative)
{
    RegisterCell cell;
    cell.text = effectText(initiative);
    if (cell.text.isEmpty()) {
        cell.text = InitiativesTab::tr("not evaluated");
        cell.quiet = true;
    }
    return cell;
}

RegisterCell recognitionCell(const InitiativeRow& row)
{
    RegisterCell cell;
    cell.text =
        row.initiative.recognition.isEmpty() ? QStringLiteral("–") : row.initiative.recognition;
    cell.quiet = row.initiative.recognition.isEmpty();
    if (!row.rewardedIn.isEmpty()) {
        cell.icon = Icon::Certificate;
        cell.tone = Tone::Ok;
        cell.second = InitiativesTab::tr("rewarded %1").arg(formatDate(row.rewardedOn));
        cell.tip = InitiativesTab::tr("Rewarded in “%1” on %2: %3")
                       .arg(row.rewardedIn, formatDate(row.rewardedOn), row.rewardDocument);
        return cell;
    }
    QStringList by{
        row.initiative.recogniser,
        row.initiative.recognisedOn.isValid() ? formatDate(row.initiative.recognisedOn) : QString(),
        row.initiative.scope == InitiativeScope::Unknown ? QString()
                                                         : enumName(row.initiative.scope)};
    by.removeAll(QString());
    cell.second = by.join(QStringLiteral(", "));
    return cell;
}

} // namespace

InitiativesTab::InitiativesTab(Workspace& workspace, QWidget* parent, Of of)
    : RowsTab(workspace, "initiatives", registerWords(of == Of::Unit), parent),
      m_own(of == Of::Unit), m_alike(new AlikeMarks(this))
{
    connect(m_alike, &AlikeMarks::completed, this, [this] { remark(lines()); });
    QWidget* funnel = makeFunnel();
    m_top->addWidget(funnel);
    m_bottom->addWidget(makeDetail());
    m_elsewhere = makeButton(ButtonKind::Quiet, tr("Take one from another plan"), this);
    m_elsewhere->setObjectName(QStringLiteral("takeFromElsewhere"));
    setToolSize(m_elsewhere);
    connect(m_elsewhere, &QPushButton::clicked, this, &InitiativesTab::takeFromElsewhere);
    m_move = makeButton(ButtonKind::Secondary,
                        m_own ? tr("Record what it has reached…") : tr("Next stage…"), this);
    m_move->setObjectName(QStringLiteral("moveInitiative"));
    setToolSize(m_move);
    connect(m_move, &QPushButton::clicked, this, &InitiativesTab::advance);
    m_tools->insertWidget(0, m_move);
    m_tools->insertWidget(2, m_elsewhere);
    setWidths({kLeastTitle, kLeastUnit, 120, 110, 110, 130, 130},
              {{0, kLeastTitle, 3, 345}, {1, kLeastUnit, 1, 180}, {6, 110, 1, 140}, {5, 110, 1}});
    // The funnel, rules of coverage and other plans are of a council with many units.
    for (QWidget* part : {funnel, static_cast<QWidget*>(m_elsewhere)})
        part->setVisible(!m_own);
}

QWidget* InitiativesTab::makeFunnel()
{
    auto* band = new QWidget(this);
    m_band = new QBoxLayout(QBoxLayout::LeftToRight, band);
    m_band->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kTiny);
    m_band->setSpacing(space::kLarge);
    auto* counters = new QHBoxLayout;
    counters->setSpacing(space::kSmall);
    for (const InitiativeStage stage : kInitiativeStages) {
        const auto place = static_cast<size_t>(stage);
        m_counters[place] = new FunnelButton(enumName(stage), band);
        m_counters[place]->setObjectName(QStringLiteral("funnel%1").arg(place));
        m_counters[place]->setToolTip(
            tr("Shows the initiatives that came as far as this stage; press again for all."));
        connect(m_counters[place], &QAbstractButton::clicked, this,
                [this, stage](bool on) { filterByStage(on ? static_cast<int>(stage) : -1); });
        counters->addWidget(m_counters[place]);
    }
    m_strip = new CoverageStrip(band);
    m_strip->setObjectName(QStringLiteral("coverageStrip"));
    connect(m_strip, &CoverageStrip::missingRequested, this, &InitiativesTab::showMissing);
    m_band->addLayout(counters, 4);
    m_band->addWidget(m_strip, 5, Qt::AlignTop);
    return band;
}

QWidget* InitiativesTab::makeDetail()
{
    m_detail = makeLabel({}, TypeRole::Small, this);
    m_detail->setObjectName(QStringLiteral("initiativeDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                                 space::kSmall);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return m_detail;
}

void InitiativesTab::resizeEvent(QResizeEvent* event)
{
    RegisterTab::resizeEvent(event);
    const bool narrow = event->size().width() < scaled(kStackBelow);
    m_band->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The register comes first: where there is little room, rules are scrolled through.
    const bool low = event->size().height() < scaled(kLowBelow);
    m_strip->setMostRows(narrow || low ? kFewRules : kManyRules);
}

void InitiativesTab::filterByStage(int stage)
{
    for (size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i]->setChecked(static_cast<int>(i) == stage);
    m_filter->setStage(std::max(0, stage));
    emit statusChanged();
}

void InitiativesTab::clearFilters()
{
    RegisterTab::clearFilters();
    filterByStage(-1);
}

Result<std::vector<InitiativeRow>> InitiativesTab::read()
{
    const Ledger& ledger = m_workspace.ledger();
    THIDUA_ASSIGN(state, actions::movementState(ledger, m_workspace.plan(), m_today));
    THIDUA_ASSIGN(known,
                  actions::initiativeRegister(ledger, m_workspace.plan(), state.initiatives));
    THIDUA_ASSIGN(all, actions::allInitiatives(ledger));
    m_state = std::move(state);
    m_alike->take(all);
    for (size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i]->setFigure(known.reached[i], known.reached[0]);
    m_strip->show(*m_state);
    setDisabledReason(m_elsewhere, m_locked);
    return std::move(known.rows);
}

std::vector<RegisterColumn> InitiativesTab::columns() const
{
    return {{tr("Initiative")},   {tr("Unit")},    {tr("Kind, field")}, {tr("Stage")},
            {tr("Since, paper")}, {tr("Outcome")}, {tr("Recognition")}};
}

RegisterLine InitiativesTab::lineOf(const InitiativeRow& row) const
{
    const Initiative& initiative = row.initiative;
    RegisterLine line;
    line.stage = static_cast<int>(row.stage());
    line.marked = !m_own && m_alike->has(initiative.id);
    line.search = QStringList{initiative.code, initiative.title,   row.unitName,
                              row.unitCode,    initiative.authors, initiative.summary}
                      .join(u' ');
    RegisterCell title;
    title.text = initiative.title;
    title.second = QString(initiative.authors).replace(u'\n', QStringLiteral(", "));
    title.bold = true;
    if (line.marked) {
        title.icon = Icon::Tie;
        title.tone = Tone::Warn;
    }
    RegisterCell stage;
    stage.chip = stageChip(row.stage(), !initiative.dropped.isEmpty());
    RegisterCell on;
    const InitiativeStep* step = row.lastStep();
    on.text = step && step->on.isValid() ? formatDate(step->on) : tr("no day");
    on.second = step ? step->document : QString();
    on.quiet = !step || !step->on.isValid();
    if (const RuleCoverage* rule = missedBy(initiative.id)) {
        on.second = tr("counts in no year");
        on.icon = Icon::Warn;
        on.tone = Tone::Warn;
        on.tip = missedWords(*rule);
    }
    line.cells = {title,
                  {row.unitName},
                  {enumName(initiative.kind), enumName(initiative.field)},
                  stage,
                  on,
                  effectCell(initiative),
                  recognitionCell(row)};
    return line;
}

qint64 InitiativesTab::keyOf(const InitiativeRow& row) const
{
    return row.initiative.id.value;
}

QString InitiativesTab::nameOf(const InitiativeRow& row) const
{
    return row.initiative.title;
}

void InitiativesTab::chosenChanged()
{
    const InitiativeRow* one = row();
    m_detail->setVisible(one != nullptr);
    setDisabledReason(m_move,
                      !m_locked.isEmpty()            ? m_locked
                          : !one                     ? tr("Choose an initiative first.")
                          : stageAfter(one->stage()) ? QString()
                                                     : tr("It has come to the last stage."));
    if (!one)
        return;
    QStringList parts{stepLines(one->steps).join(QStringLiteral(" → "))};
    if (const RuleCoverage* rule = missedBy(one->initiative.id))
        parts.prepend(missedWords(*rule));
    if (!one->initiative.summary.isEmpty())
        parts.prepend(QString(one->initiative.summary).replace(u'\n', u' '));
    if (!one->otherPlans.isEmpty())
        parts.append(tr("Also serves: %1").arg(one->otherPlans.join(QStringLiteral("; "))));
    if (!one->rewardedIn.isEmpty())
        parts.append(tr("Rewarded in “%1” on %2: %3")
                         .arg(one->rewardedIn, formatDate(one->rewardedOn), one->rewardDocument));
    if (!one->initiative.dropped.isEmpty())
        parts.append(tr("Goes no further: %1").arg(one->initiative.dropped));
    if (const QStringList alike = alikeTitles(one->initiative.id); !alike.isEmpty())
        parts.append(tr("Maybe the same: %1").arg(alike.join(QStringLiteral("; "))));
    m_detail->setText(parts.join(QStringLiteral("  ·  ")));
}

/// Of those that may be the same; only the council decides that.
QStringList InitiativesTab::alikeTitles(InitiativeId initiative) const
{
    QStringList alike;
    if (m_own)
        return alike;
    for (const QString& title : m_alike->titles(initiative))
        alike.append(QStringLiteral("“%1”").arg(title));
    if (const int more = m_alike->more(initiative); more > 0)
        alike.append(tr("%n more", nullptr, more));
    return alike;
}

/// A rule that counts by the year and cannot count it, for want of a day; null for none.
const RuleCoverage* InitiativesTab::missedBy(InitiativeId initiative) const
{
    if (!m_state)
        return nullptr;
    const auto found =
        std::ranges::find_if(m_state->coverage, [initiative](const RuleCoverage& result) {
            return result.misses(initiative);
        });
    return found == m_state->coverage.end() ? nullptr : &*found;
}

QString InitiativesTab::missedWords(const RuleCoverage& result) const
{
    return tr("“%1” counts it in no year: the day of the stage “%2” is not known. "
              "Enter it.")
        .arg(ruleTitle(result.rule, *m_state->book), enumName(result.rule.stage));
}

QString InitiativesTab::status() const
{
    const auto undated =
        std::count_if(rows().begin(), rows().end(), [this](const InitiativeRow& one) {
            return missedBy(one.initiative.id) != nullptr;
        });
    return undated == 0
        ? RegisterTab::status()
        : tr("%1; %n without a day, in no period", nullptr, static_cast<int>(undated))
              .arg(RegisterTab::status());
}

} // namespace thidua
