// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates.h"

#include "core/exchange/planfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace thidua {

namespace {

struct Templates {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

QString folder()
{
    return QStringLiteral(":/templates");
}

} // namespace

std::vector<PlanTemplate> planTemplates()
{
    std::vector<PlanTemplate> templates;
    for (const QFileInfo& file :
         QDir(folder()).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto plan = readPlanFile(file.filePath());
        if (plan)
            templates.push_back({file.completeBaseName(), plan->plan.title, plan->plan.source,
                                 plan->plan.sampleNote});
    }
    return templates;
}

Result<PlanDefinition> loadTemplate(const QString& name)
{
    const QString path = QStringLiteral("%1/%2.json").arg(folder(), name);
    if (!name.contains(u'/') && QFile::exists(path))
        return readPlanFile(path);
    QStringList names;
    for (const PlanTemplate& known : planTemplates())
        names.append(known.name);
    return fail(ErrorCode::NotFound,
                Templates::tr("There is no template “%1”. Choose one of: %2.")
                    .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace thidua
