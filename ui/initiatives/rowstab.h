// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/initiatives/registertab.h"
#include "ui/support/prompts.h"

#include <algorithm>

namespace thidua {

/// A register each of whose rows stands for a row of the ledger: reads and shows them, finds the chosen one,
/// and runs adding, changing and removing. What derives from it says only what its rows are and which dialog
/// and which action belong to them.
template<class Row>
class RowsTab : public RegisterTab {
public:
    using RegisterTab::RegisterTab;

    void reload(QDate today, const QString& locked) override
    {
        m_today = today;
        m_locked = locked;
        auto rows = read();
        if (!rows) {
            m_workspace.prompts().showError(rows.error());
            return;
        }
        m_rows = std::move(*rows);
        showLines(columns(), lines());
    }

    void add() override
    {
        if (!m_locked.isEmpty())
            return;
        const auto change = ask(fresh());
        if (!change)
            return;
        const std::vector<Row> before = m_rows;
        if (!m_workspace.apply(*change))
            return;
        for (const Row& one : m_rows) {
            if (!find(before, keyOf(one)))
                choose(keyOf(one));
        }
    }

    void edit() override
    {
        if (const auto one = writable()) {
            if (const auto change = ask(*one))
                m_workspace.apply(*change);
        }
    }

    void remove() override
    {
        const auto one = writable();
        if (one && confirmRemoval(nameOf(*one)))
            m_workspace.apply(removal(*one));
    }

protected:
    virtual Result<std::vector<Row>> read() = 0;
    virtual std::vector<RegisterColumn> columns() const = 0;
    virtual RegisterLine lineOf(const Row& row) const = 0;
    virtual qint64 keyOf(const Row& row) const = 0;
    virtual QString nameOf(const Row& row) const = 0;
    /// What a dialog for a new one starts from.
    virtual Row fresh() const = 0;
    /// The change the user enters for a row; none when the dialog was left.
    virtual std::optional<Result<ChangeSet>> ask(const Row& row) = 0;
    virtual Result<ChangeSet> removal(const Row& row) const = 0;

    const std::vector<Row>& rows() const { return m_rows; }
    std::vector<RegisterLine> lines() const
    {
        std::vector<RegisterLine> lines;
        for (const Row& one : m_rows) {
            lines.push_back(lineOf(one));
            lines.back().key = keyOf(one);
        }
        return lines;
    }
    /// The chosen row; null for none.
    const Row* row() const { return find(m_rows, chosen()); }
    /// The chosen row as it is now, when it may be changed: rows are read anew while a dialog is open.
    std::optional<Row> writable() const
    {
        const Row* one = m_locked.isEmpty() ? row() : nullptr;
        return one ? std::optional<Row>(*one) : std::nullopt;
    }

private:
    const Row* find(const std::vector<Row>& rows, qint64 key) const
    {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const Row& one) { return keyOf(one) == key; });
        return found == rows.end() ? nullptr : &*found;
    }

    std::vector<Row> m_rows;
};

} // namespace thidua
