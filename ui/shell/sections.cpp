// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sections.h"

namespace thidua {

namespace {

constexpr const char* kIds[kSectionCount] = {"overview", "plan",    "units",   "table",
                                             "scoring",  "ranking", "targets", "initiatives",
                                             "projects", "history"};

} // namespace

Command sectionCommand(Section section)
{
    return static_cast<Command>(static_cast<int>(Command::ShowOverview)
                                + static_cast<int>(section));
}

Icon sectionIcon(Section section)
{
    return *commandInfos()[static_cast<size_t>(sectionCommand(section))].icon;
}

QString sectionName(Section section)
{
    return Commands::plainText(sectionCommand(section));
}

QString sectionId(Section section)
{
    return QString::fromLatin1(kIds[static_cast<size_t>(section)]);
}

Section sectionOfId(const QString& id)
{
    for (int i = 0; i < kSectionCount; ++i) {
        if (id == QLatin1String(kIds[i]))
            return static_cast<Section>(i);
    }
    return Section::Overview;
}

} // namespace thidua
