// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/unitmode/unitpage.h"

namespace thidua {

class ParagraphEdit;

/// What was hard and what the unit proposes, in its own words.
class UnitWordsPage : public UnitPage {
    Q_OBJECT
public:
    UnitWordsPage(Workspace& workspace, UnitPlace place);

    void reload() override;

private:
    void addTopic(const QString& topic, const QString& title, const QString& hint);

    std::vector<std::pair<QString, ParagraphEdit*>> m_fields;
};

} // namespace thidua
