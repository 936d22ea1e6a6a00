// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tablepage.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/base/text.h"
#include "core/exchange/templates.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/table/criteriamodel.h"
#include "ui/units/csvfiles.h"

#include <QRegularExpression>
#include <QTreeView>

namespace thidua {

namespace {

const char* const kRoman[] = {"I",   "II",   "III", "IV", "V",  "VI",
                              "VII", "VIII", "IX",  "X",  "XI", "XII"};

bool taken(const ScoreTable& table, const QString& code)
{
    return table.indexOf(code) >= 0;
}

/// A number for a new row: after the last of its siblings, or the first below its group.
QString nextCode(const ScoreTable& table, const std::vector<int>& siblings, const Criterion* parent)
{
    const QString last = siblings.empty() ? QString() : table.node(siblings.back()).criterion.code;
    static const QRegularExpression digits(QStringLiteral("^(.*?)(\\d+)$"));
    if (const auto match = digits.match(last); match.hasMatch()) {
        for (int number = match.captured(2).toInt() + 1;; ++number) {
            const QString code = match.captured(1) + QString::number(number);
            if (!taken(table, code))
                return code;
        }
    }
    if (!parent) {
        for (const char* roman : kRoman) {
            if (!taken(table, QLatin1String(roman)))
                return QLatin1String(roman);
        }
    }
    const QString prefix = parent ? parent->code + u'.' : QString();
    for (int number = 1;; ++number) {
        const QString code = prefix + QString::number(number);
        if (!taken(table, code))
            return code;
    }
}

/// The criteria of a definition as the rows of a table file.
std::vector<actions::CriterionRow> rowsOf(const PlanDefinition& definition)
{
    QHash<CriterionId, QString> codes;
    for (const Criterion& criterion : definition.criteria)
        codes.insert(criterion.id, criterion.code);
    std::vector<actions::CriterionRow> rows;
    for (const Criterion& criterion : definition.criteria) {
        actions::CriterionRow row{static_cast<int>(rows.size()) + 1, criterion,
                                  codes.value(criterion.parent)};
        row.criterion.bloc = {};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

void TablePage::addSibling()
{
    const int node = currentNode();
    add(node < 0 ? -1 : m_book->table.node(node).parent);
}

void TablePage::addChild()
{
    add(currentNode());
}

void TablePage::add(int parentNode)
{
    if (!m_locked.isEmpty())
        return;
    const ScoreTable& table = m_book->table;
    const Criterion* parent = parentNode < 0 ? nullptr : &table.node(parentNode).criterion;
    const auto& siblings = parentNode < 0 ? table.standards() : table.node(parentNode).children;
    Criterion fresh;
    fresh.plan = workspace().plan();
    fresh.parent = parent ? parent->id : CriterionId{};
    fresh.type = parent ? parent->type : CriterionType::Base;
    fresh.rule = !parent                         ? RuleKind::Sum
        : parent->rule == RuleKind::WeightedMean ? RuleKind::Rating
                                                 : RuleKind::Manual;
    fresh.code = nextCode(table, siblings, parent);
    fresh.title = parent ? tr("New criterion") : tr("New standard");
    if (!workspace().apply(actions::saveCriterion(workspace().ledger(), fresh)))
        return;
    reload();
    const int made = m_book->table.indexOf(fresh.code);
    if (made < 0)
        return;
    const QModelIndex index =
        m_model->indexOf(m_book->table.node(made).criterion.id, CriteriaModel::Title);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void TablePage::save(const Criterion& criterion)
{
    // After the signal's sender is done with its cell: writing resets the model.
    QMetaObject::invokeMethod(
        this,
        [this, criterion] {
            if (!workspace().apply(actions::saveCriterion(workspace().ledger(), criterion)))
                reload();
        },
        Qt::QueuedConnection);
}

void TablePage::removeCurrent()
{
    const int node = currentNode();
    if (node < 0 || !m_locked.isEmpty())
        return;
    const TableNode& chosen = m_book->table.node(node);
    const CriterionId id = chosen.criterion.id;
    const int below = chosen.end - node - 1;
    if (workspace().prompts().confirm(
            {.title = tr("Score table"),
             .fact = tr("Remove %1 %2?").arg(chosen.criterion.code, chosen.criterion.title),
             .text = below > 0
                 ? tr("The %n criteria below it go too. Undo brings them back.", nullptr, below)
                 : tr("Undo brings it back."),
             .action = tr("Remove criterion"),
             .cancel = tr("Keep it"),
             .destructive = true}))
        workspace().apply(actions::removeCriterion(workspace().ledger(), id));
}

void TablePage::move(CriterionId parent, int position)
{
    const CriterionId chosen = current();
    if (workspace().apply(actions::moveCriterion(workspace().ledger(), chosen, parent, position))) {
        reload();
        choose(chosen);
    }
}

void TablePage::moveCurrent(int by)
{
    const int node = currentNode();
    if (node < 0 || !m_locked.isEmpty())
        return;
    const int row = m_tree->currentIndex().row() + by;
    const QModelIndex parent = m_tree->currentIndex().parent();
    if (row >= 0 && row < m_model->rowCount(parent))
        move(m_book->table.node(node).criterion.parent, row);
}

void TablePage::moveIn()
{
    const int node = currentNode();
    const int row = m_tree->currentIndex().row();
    if (node < 0 || row == 0 || !m_locked.isEmpty())
        return;
    const QModelIndex before =
        m_model->index(row - 1, CriteriaModel::Number, m_tree->currentIndex().parent());
    move(m_book->table.node(m_model->nodeOf(before)).criterion.id, m_model->rowCount(before));
}

void TablePage::moveOut()
{
    const int node = currentNode();
    const int parent = node < 0 ? -1 : m_book->table.node(node).parent;
    if (parent < 0 || !m_locked.isEmpty())
        return;
    const TableNode& group = m_book->table.node(parent);
    move(group.criterion.parent, m_model->indexOf(group.criterion.id).row() + 1);
}

void TablePage::lockTable()
{
    if (workspace().prompts().confirm(
            {.title = tr("Score table"),
             .fact = tr("Lock the score table?"),
             .text = tr("Once locked, the criteria and maxima of this plan cannot be changed. "
                        "Grades, numbers of awards and membership are locked with it."),
             .action = tr("Lock the score table"),
             .cancel = tr("Later")}))
        workspace().apply(actions::freezePlan(workspace().ledger(), workspace().plan()));
}

void TablePage::findNext()
{
    const QString needle = m_search->text().trimmed();
    const int count = m_book->table.size();
    if (needle.isEmpty() || count == 0)
        return;
    const int from = std::max(0, currentNode());
    const bool typing = !m_search->property("searched").isValid()
        || m_search->property("searched").toString() != needle;
    m_search->setProperty("searched", needle);
    for (int step = typing ? 0 : 1; step <= count; ++step) {
        const Criterion& criterion = m_book->table.node((from + step) % count).criterion;
        if (matchesSearch(
                QStringList{criterion.code, criterion.title, criterion.shortTitle}.join(u' '),
                needle)) {
            choose(criterion.id);
            return;
        }
    }
    emit statusChanged(
        tr("“%1” was not found. Accents do not matter; try fewer letters.").arg(needle));
}

void TablePage::importFile()
{
    importCsvFile(workspace(), CsvKind::Table, tr("Import score table"), this);
}

void TablePage::paste()
{
    if (m_locked.isEmpty())
        importClipboard(workspace(), CsvKind::Table, this);
}

void TablePage::startFromTemplate()
{
    const auto definition = loadTemplate(QStringLiteral("theme-2024"));
    if (!definition) {
        workspace().prompts().showError(definition.error());
        return;
    }
    const auto bulk = actions::importTable(workspace().ledger(), workspace().plan(),
                                           rowsOf(*definition), definition->plan.shortTitle);
    workspace().apply(bulk.and_then([](const actions::BulkChange& all) { return all.writable(); }));
}

void TablePage::exportFile()
{
    exportCsvFile(workspace(), CsvKind::Table, tr("Export score table"), tr("score-table.csv"));
}

} // namespace thidua
