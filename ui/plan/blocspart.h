// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/planpart.h"

namespace thidua {

class RowEditor;

/// The blocs of a plan with their numbers of awards. Who is in them is a matter of the page about
/// units.
class BlocsPart : public PlanPart {
    Q_OBJECT
public:
    explicit BlocsPart(Workspace& workspace, QWidget* parent = nullptr);

    void showBook(Ledger::Book book) override;

private:
    void edit(int index);
    void remove(int index);
    void move(int index, int by);

    Ledger::Book m_book;
    RowEditor* m_editor;
};

} // namespace thidua
