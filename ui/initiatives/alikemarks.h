// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/likeness.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <optional>

namespace thidua {

/// Which initiatives of a ledger may be the same, in whatever plans they are. Few are compared at once,
/// many between what the user does; titles that did not change are not compared again.
class AlikeMarks : public QObject {
    Q_OBJECT
public:
    explicit AlikeMarks(QObject* parent = nullptr);

    /// All initiatives there are. What was known of other titles is forgotten.
    void take(const std::vector<Initiative>& all);
    bool has(InitiativeId initiative) const { return m_others.contains(initiative); }
    /// Titles of the most alike, a few at most, and how many more there are.
    QStringList titles(InitiativeId initiative) const;
    int more(InitiativeId initiative) const;

signals:
    /// All titles are compared; not emitted when take() could do it at once.
    void completed();

private:
    struct Others {
        std::vector<Alike> best; ///< the most alike first
        int count = 0;
    };
    void compareMore();
    void add(InitiativeId initiative, const Alike& other);

    QHash<InitiativeId, QString> m_titles;
    QHash<InitiativeId, Others> m_others; ///< of those that have any
    std::vector<Initiative> m_all; ///< to be compared; empty once that has begun
    std::optional<AlikeSearch> m_search;
    QTimer m_more;
};

} // namespace thidua
