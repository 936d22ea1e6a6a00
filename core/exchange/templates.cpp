// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates.h"

#include "core/exchange/planfile.h"

#include <QCoreApplication>
#include <QFile>

namespace thidua {

namespace {

struct Templates {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

/// In the order they are offered: the main job first, then by what a movement goes through.
constexpr const char* kNames[] = {"theme-2024", "danang-443-khsyt-2022", "lamdong-2026-2030",
                                  "hue-2021-targets", "dongthap-2024-projects"};

QString pathOf(const QString& name)
{
    return QStringLiteral(":/templates/%1.json").arg(name);
}

} // namespace

std::vector<PlanTemplate> planTemplates()
{
    std::vector<PlanTemplate> templates;
    for (const char* code : kNames) {
        const QString name = QString::fromLatin1(code);
        if (const auto plan = readPlanFile(pathOf(name)))
            templates.push_back({name, plan->plan.title, plan->plan.source, plan->plan.sampleNote});
    }
    return templates;
}

Result<PlanDefinition> loadTemplate(const QString& name)
{
    if (!name.contains(u'/') && QFile::exists(pathOf(name)))
        return readPlanFile(pathOf(name));
    QStringList names;
    for (const PlanTemplate& known : planTemplates())
        names.append(known.name);
    return fail(ErrorCode::NotFound,
                Templates::tr("There is no template “%1”. Choose one of: %2.")
                    .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace thidua
