// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"

#include "core/exchange/planfileparts.h"

#include <QJsonDocument>

namespace thidua {

namespace {

using namespace planfile;

Fields movementFields(const Movement& movement)
{
    return Fields()
        .text("code", movement.code)
        .text("name", movement.name)
        .lines("description", movement.description)
        .date("first", movement.first)
        .date("last", movement.last);
}

Fields phaseFields(const Phase& phase)
{
    return Fields()
        .text("code", phase.code)
        .text("name", phase.name)
        .date("first", phase.first)
        .date("last", phase.last);
}

Fields planFields(const PlanDefinition& definition)
{
    const Plan& plan = definition.plan;
    Fields fields;
    fields.text("code", plan.code).text("title", plan.title).text("short", plan.shortTitle);
    fields.text("phase", phaseCode(definition, plan.phase));
    fields.text("number", plan.number).date("issued", plan.issued).text("issuer", plan.issuer);
    fields.date("first", plan.first).date("last", plan.last).text("subject", plan.subject);
    fields.lines("purpose", plan.purpose)
        .text("source", plan.source)
        .text("sample", plan.sampleNote);
    return fields;
}

Fields legalBasisFields(const LegalBasis& basis)
{
    return Fields()
        .text("number", basis.number)
        .date("issued", basis.issued)
        .text("issuer", basis.issuer)
        .text("title", basis.title);
}

Fields milestoneFields(const Milestone& milestone, const PlanDefinition& plan)
{
    return Fields()
        .text("title", milestone.title)
        .text("who", milestone.who)
        .date("first", milestone.first)
        .date("last", milestone.last)
        .flag("last_excluded", milestone.lastExcluded)
        .word("kind", milestone.kind)
        .flag("per_unit", milestone.perUnit)
        .text("phase", phaseCode(plan, milestone.phase));
}

} // namespace

QByteArray writePlanFile(const PlanDefinition& plan)
{
    Fields root;
    root.text("format", QStringLiteral("sothidua-plan")).value("version", kVersion);
    if (!plan.movement.code.isEmpty())
        root.object("movement", movementFields(plan.movement).json());
    root.array("phases", listOf(plan.phases, phaseFields));
    root.value("plan", planFields(plan).json());
    root.array("legal_bases", listOf(plan.legalBases, legalBasisFields));
    root.array("contents", listOf(plan.contentAreas, [](const ContentArea& row) {
                   return Fields().text("title", row.title).lines("text", row.text);
               }));
    root.array("milestones", listOf(plan.milestones, [&](const Milestone& row) {
                   return milestoneFields(row, plan);
               }));
    QJsonArray papers;
    for (const Paper& paper : plan.papers)
        papers.append(paper.title);
    root.array("papers", papers);
    writeClauses(root, plan);
    writeTargets(root, plan);
    writeProjects(root, plan);
    writeScoring(root, plan);
    return QJsonDocument(root.json()).toJson(QJsonDocument::Indented);
}

} // namespace thidua
