// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchindex.h"

#include "core/base/text.h"
#include "core/storage/movemententities.h"
#include "ui/shell/sections.h"

#include <QCoreApplication>
#include <algorithm>
#include <type_traits>

namespace thidua {

namespace {

struct SearchIndexText {
    Q_DECLARE_TR_FUNCTIONS(SearchIndexText)
};

/// 0: begins with it, 1: a word begins with it, 2: occurs somewhere.
int weight(const QString& title, const QString& needle)
{
    if (title.startsWith(needle))
        return 0;
    return title.contains(QString(u' ' + needle)) ? 1 : 2;
}

} // namespace

SearchIndex::SearchIndex(const Ledger& ledger, const PlanBook& book)
{
    addSections();
    addBook(book);
    addMovement(ledger, book);
}

void SearchIndex::addSections()
{
    for (int i = 0; i < kSectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        add({sectionIcon(section),
             sectionName(section),
             SearchIndexText::tr("Section"),
             {.section = section}},
            {});
    }
}

void SearchIndex::addBook(const PlanBook& book)
{
    for (const auto& member : book.members) {
        const auto* bloc = book.bloc(member.bloc);
        add({Icon::Units,
             member.name,
             bloc ? bloc->name : QString(),
             {.section = Section::Scoring, .unit = member.unit, .bloc = member.bloc}},
            QString(member.code + u' ' + member.shortName));
    }
    for (const auto& node : book.table.nodes()) {
        const auto& criterion = node.criterion;
        add({Icon::Table,
             QString(criterion.code + u' ' + criterion.title),
             SearchIndexText::tr("Criterion"),
             {.section = Section::Table, .criterion = criterion.id}},
            criterion.shortTitle);
    }
}

void SearchIndex::addMovement(const Ledger& ledger, const PlanBook& book)
{
    const auto ofPlan = [&]<class Row>(std::type_identity<Row>, const char* where) {
        return ledger.rows<Row>(where, {toValue(book.plan.id)}).value_or(std::vector<Row>());
    };
    constexpr auto kByPlan = "plan = ? ORDER BY id";
    const auto targets = ofPlan(std::type_identity<Target>(), kByPlan);
    for (const Target& target : targets)
        add({Icon::Target,
             target.title,
             SearchIndexText::tr("Target"),
             {.section = Section::Targets, .target = target.id}},
            target.code);
    const auto initiatives =
        ofPlan(std::type_identity<Initiative>(),
               "id IN (SELECT initiative FROM initiative_use WHERE plan = ?) ORDER BY title, id");
    for (const Initiative& initiative : initiatives) {
        const Member* member = book.member(initiative.unit);
        add({Icon::Idea,
             initiative.title,
             member ? member->name : enumName(initiative.kind),
             {.section = Section::Initiatives,
              .part = Part::Initiatives,
              .initiative = initiative.id}},
            QString(initiative.code + u' ' + initiative.authors));
    }
    const auto tasks = ofPlan(std::type_identity<Task>(), kByPlan);
    for (const Task& task : tasks)
        add({Icon::Check,
             task.text,
             task.lead.isEmpty() ? SearchIndexText::tr("Task") : task.lead,
             {.section = Section::Initiatives, .part = Part::Tasks, .task = task.id}},
            {});
    const auto projects = ofPlan(std::type_identity<Project>(), kByPlan);
    for (const Project& project : projects)
        add({Icon::Project,
             project.name,
             SearchIndexText::tr("Project"),
             {.section = Section::Projects, .project = project.id}},
            project.code);
}

void SearchIndex::add(SearchHit hit, const QString& code)
{
    Line line;
    line.title = folded(hit.title);
    line.all = folded(QString(hit.title + u' ' + code + u' ' + hit.note));
    line.hit = std::move(hit);
    m_lines.push_back(std::move(line));
}

std::vector<SearchHit> SearchIndex::find(const QString& needle, int limit) const
{
    const auto sought = folded(needle).simplified();
    if (sought.isEmpty())
        return {};
    const auto words = sought.split(u' ');
    std::vector<std::pair<int, const Line*>> found;
    for (const auto& line : m_lines) {
        if (std::ranges::all_of(words,
                                [&](const QString& word) { return line.all.contains(word); }))
            found.emplace_back(weight(line.title, sought), &line);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Line*>::first);
    std::vector<SearchHit> hits;
    for (const auto& [ignored, line] : found) {
        if (static_cast<int>(hits.size()) == limit)
            break;
        hits.push_back(line->hit);
    }
    return hits;
}

} // namespace thidua
