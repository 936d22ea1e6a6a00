// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plan/calendaractions.h"
#include "ui/plan/planlock.h"
#include "ui/plan/planpart.h"
#include "ui/plan/planrows.h"
#include "ui/plan/roweditor.h"

#include <QVBoxLayout>
#include <algorithm>
#include <type_traits>

namespace thidua {

/// A part of the outline that is one list, for any kind of row PlanRows knows. Each act is written
/// at once and is one step to undo.
template<class T>
class RowsPart : public PlanPart {
public:
    using Kind = PlanRows<T>;
    static constexpr bool kDated = std::is_same_v<T, Milestone>; ///< has deadlines

    explicit RowsPart(Workspace& workspace, QWidget* parent = nullptr)
        : PlanPart(workspace, parent), m_book(std::make_shared<const PlanBook>()),
          m_editor(new RowEditor(Kind::name(), Kind::title(), Kind::addText(), this))
    {
        m_editor->setExplanation(Kind::explanation());
        m_editor->setEmptyText(Kind::emptyText());
        m_editor->setOrdered(Kind::kOrdered);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_editor);
        column->addStretch(1);
        connect(m_editor, &RowEditor::addRequested, this, [this] { edit(-1); });
        connect(m_editor, &RowEditor::editRequested, this, [this](int row) { edit(row); });
        connect(m_editor, &RowEditor::removeRequested, this, [this](int row) {
            auto rows = Kind::rows(this->workspace().ledger(), *m_book);
            Kind::remove(rows, row);
            save(std::move(rows), row);
        });
        connect(m_editor, &RowEditor::moveRequested, this, [this](int row, int by) {
            auto rows = Kind::rows(this->workspace().ledger(), *m_book);
            std::swap(rows[static_cast<size_t>(row)], rows[static_cast<size_t>(row + by)]);
            save(std::move(rows), row + by);
        });
    }

    void showBook(Ledger::Book book) override
    {
        m_book = std::move(book);
        std::vector<QStringList> texts;
        const auto rows = Kind::rows(this->workspace().ledger(), *m_book);
        if constexpr (kDated) {
            const WorkCalendar days = calendar();
            for (const T& row : rows)
                texts.push_back(Kind::texts(*m_book, row, days));
        } else {
            for (const T& row : rows)
                texts.push_back(Kind::texts(*m_book, row));
        }
        m_editor->show(Kind::columns(), std::move(texts),
                       Kind::kFigure ? figuresLocked(workspace()) : wordingLocked(workspace()));
    }

    void goTo(const Location& location) override
    {
        if constexpr (kDated) {
            const auto found =
                std::ranges::find(m_book->milestones, location.milestone, &Milestone::id);
            if (found != m_book->milestones.end())
                m_editor->setCurrentRow(static_cast<int>(found - m_book->milestones.begin()));
        }
    }

private:
    void edit(int index)
    {
        auto rows = Kind::rows(this->workspace().ledger(), *m_book);
        const int target = index < 0 ? static_cast<int>(rows.size()) : index;
        bool wanted = false;
        if constexpr (kDated)
            wanted = Kind::edit(workspace().prompts(), *m_book, rows, index, this, calendar());
        else
            wanted = Kind::edit(workspace().prompts(), *m_book, rows, index, this);
        if (wanted)
            save(std::move(rows), target);
    }

    WorkCalendar calendar() const
    {
        return actions::workCalendar(workspace().ledger()).value_or(WorkCalendar());
    }

    void save(std::vector<T> rows, int target)
    {
        if (workspace().apply(Kind::save(workspace().ledger(), *m_book, std::move(rows)))) {
            showBook(workspace().book());
            m_editor->setCurrentRow(target);
        }
    }

    Ledger::Book m_book;
    RowEditor* m_editor;
};

} // namespace thidua
