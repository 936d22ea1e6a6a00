// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"
#include "ui/workspace.h"

namespace thidua {

/// What Ctrl+K finds, and where it leads.
struct SearchHit {
    Icon icon = Icon::Search;
    QString title;
    QString note; ///< what kind of thing it is, or what it belongs to
    Location location;
};

/// Sections, units, criteria, targets, initiatives, tasks and projects of a plan, folded once, so that typing needs no accents. Every word
/// typed must occur; titles that begin with what is typed come first.
class SearchIndex {
public:
    SearchIndex() = default;
    SearchIndex(const Ledger& ledger, const PlanBook& book);

    std::vector<SearchHit> find(const QString& needle, int limit) const;

private:
    struct Line {
        QString title; ///< folded
        QString all; ///< folded: title, code, note
        SearchHit hit;
    };
    void addSections();
    void addBook(const PlanBook& book);
    /// What runs beside the scores; what cannot be read is not found.
    void addMovement(const Ledger& ledger, const PlanBook& book);
    void add(SearchHit hit, const QString& code);

    std::vector<Line> m_lines;
};

} // namespace thidua
