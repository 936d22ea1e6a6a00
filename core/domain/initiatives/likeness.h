// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"

#include <functional>
#include <memory>
#include <vector>

namespace thidua {

/// From this on two titles are shown as possibly the same, in thousandths of likeness().
inline constexpr int kLikeEnough = 700;

/// How alike two titles are, 0 to 1000: twice the groups of three letters they share, to all they have
/// (Dice). Accents, case, spaces and punctuation do not count: "Bệnh án điện tử" is "BENH AN DIEN-TU".
int likeness(const QString& left, const QString& right);

/// Another initiative that may be the same.
struct Alike {
    InitiativeId initiative;
    int thousandths = 0;
    bool operator==(const Alike&) const = default;
};

/// The initiatives whose title is like this one, the most alike first; of any unit, except `self`.
std::vector<Alike> alikeTo(const QString& title, InitiativeId self,
                           const std::vector<Initiative>& initiatives);

struct AlikePair {
    InitiativeId first;
    InitiativeId second;
    int thousandths = 0;
    bool operator==(const AlikePair&) const = default;
};

/// Compares every title with every other, in portions: thousands of titles are millions of pairs.
class AlikeSearch {
public:
    explicit AlikeSearch(const std::vector<Initiative>& initiatives);
    ~AlikeSearch();

    /// About so many comparisons more. Pairs that may be the same are handed to `found`, in the order of
    /// the list.
    void next(size_t comparisons, const std::function<void(const AlikePair&)>& found);
    bool isDone() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace thidua
