// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/initiatives/likeness.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace thidua {

namespace {

constexpr int kGroup = 3;
constexpr int kSame = 1000;

constexpr size_t kMarkWords = 4;
constexpr size_t kWordBits = 64;

using Trigram = std::array<ushort, kGroup>;

/// The title as it is compared: its letters and digits, and their groups of three in order. Each group
/// also sets one of 256 marks, so that titles that share little are told apart without walking them.
struct Title {
    QString letters;
    std::vector<Trigram> groups;
    std::array<quint64, kMarkWords> marks{};
};

size_t markOf(const Trigram& group)
{
    constexpr size_t kSpread = 31;
    return ((group[0] * kSpread + group[1]) * kSpread + group[2]) % (kMarkWords * kWordBits);
}

Title titleOf(const QString& text)
{
    Title title;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            title.letters.append(c);
    }
    for (qsizetype i = 0; i + kGroup <= title.letters.size(); ++i)
        title.groups.push_back({title.letters[i].unicode(), title.letters[i + 1].unicode(),
                                title.letters[i + 2].unicode()});
    std::sort(title.groups.begin(), title.groups.end());
    for (const Trigram& group : title.groups) {
        const size_t mark = markOf(group);
        title.marks[mark / kWordBits] |= quint64(1) << mark % kWordBits;
    }
    return title;
}

/// Shared groups, each as often as both have it.
int shared(const std::vector<Trigram>& left, const std::vector<Trigram>& right)
{
    int count = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l < *r) {
            ++l;
        } else if (*r < *l) {
            ++r;
        } else {
            ++count;
            ++l;
            ++r;
        }
    }
    return count;
}

int likenessOf(const Title& left, const Title& right)
{
    if (left.letters.isEmpty() || right.letters.isEmpty())
        return 0;
    if (left.letters == right.letters)
        return kSame;
    const size_t all = left.groups.size() + right.groups.size();
    if (all == 0)
        return 0;
    return static_cast<int>(2 * static_cast<size_t>(shared(left.groups, right.groups)) * kSame
                            / all);
}

/// How many groups the first has at least that the second lacks: one for each mark only it has.
size_t lackedBy(const Title& other, const Title& title)
{
    size_t count = 0;
    for (size_t i = 0; i < kMarkWords; ++i)
        count += static_cast<size_t>(std::popcount(title.marks[i] & ~other.marks[i]));
    return count;
}

/// Whether it is worth walking the groups: never false of titles that are alike.
bool canBeAlike(const Title& left, const Title& right)
{
    if (left.letters == right.letters)
        return true;
    const size_t all = left.groups.size() + right.groups.size();
    const auto suffices = [&](size_t mostShared) {
        return 2 * mostShared * kSame >= all * kLikeEnough;
    };
    return suffices(std::min(left.groups.size(), right.groups.size()))
        && suffices(std::min(left.groups.size() - lackedBy(right, left),
                             right.groups.size() - lackedBy(left, right)));
}

} // namespace

int likeness(const QString& left, const QString& right)
{
    return likenessOf(titleOf(left), titleOf(right));
}

std::vector<Alike> alikeTo(const QString& title, InitiativeId self,
                           const std::vector<Initiative>& initiatives)
{
    const Title wanted = titleOf(title);
    std::vector<Alike> alike;
    for (const Initiative& initiative : initiatives) {
        if (self && initiative.id == self)
            continue;
        const int thousandths = likenessOf(wanted, titleOf(initiative.title));
        if (thousandths >= kLikeEnough)
            alike.push_back({initiative.id, thousandths});
    }
    std::stable_sort(alike.begin(), alike.end(), [](const Alike& left, const Alike& right) {
        return left.thousandths > right.thousandths;
    });
    return alike;
}

struct AlikeSearch::Private {
    std::vector<InitiativeId> ids;
    std::vector<Title> titles;
    size_t at = 0; ///< the title that is compared with those after it next
};

AlikeSearch::AlikeSearch(const std::vector<Initiative>& initiatives)
    : d(std::make_unique<Private>())
{
    d->ids.reserve(initiatives.size());
    d->titles.reserve(initiatives.size());
    for (const Initiative& initiative : initiatives) {
        d->ids.push_back(initiative.id);
        d->titles.push_back(titleOf(initiative.title));
    }
}

AlikeSearch::~AlikeSearch() = default;

bool AlikeSearch::isDone() const
{
    return d->at >= d->titles.size();
}

void AlikeSearch::next(size_t comparisons, const std::function<void(const AlikePair&)>& found)
{
    for (size_t done = 0; !isDone() && done < comparisons; ++d->at) {
        const Title& title = d->titles[d->at];
        done += d->titles.size() - d->at;
        for (size_t other = d->at + 1; other < d->titles.size(); ++other) {
            if (!canBeAlike(title, d->titles[other]))
                continue;
            const int thousandths = likenessOf(title, d->titles[other]);
            if (thousandths >= kLikeEnough)
                found({d->ids[d->at], d->ids[other], thousandths});
        }
    }
}

} // namespace thidua
