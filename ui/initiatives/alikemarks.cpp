// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/alikemarks.h"

#include <algorithm>
#include <utility>

namespace thidua {

namespace {

constexpr size_t kAtOnce = 6'000; ///< comparisons without a break: no longer than one can feel
constexpr size_t kMostNamed = 5;

} // namespace

AlikeMarks::AlikeMarks(QObject* parent) : QObject(parent)
{
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &AlikeMarks::compareMore);
}

void AlikeMarks::take(const std::vector<Initiative>& all)
{
    QHash<InitiativeId, QString> titles;
    for (const Initiative& initiative : all)
        titles.insert(initiative.id, initiative.title);
    if (titles == m_titles)
        return;
    m_titles = std::move(titles);
    m_others.clear();
    m_search.reset();
    m_all = all;
    const bool few = all.size() * all.size() / 2 <= kAtOnce;
    if (few) {
        m_more.stop();
        const QSignalBlocker silent(this);
        do
            compareMore();
        while (!m_search->isDone());
    } else {
        m_more.start();
    }
}

void AlikeMarks::compareMore()
{
    if (!m_search)
        m_search.emplace(std::exchange(m_all, {}));
    m_search->next(kAtOnce, [this](const AlikePair& pair) {
        add(pair.first, {pair.second, pair.thousandths});
        add(pair.second, {pair.first, pair.thousandths});
    });
    if (!m_search->isDone())
        return;
    m_more.stop();
    emit completed();
}

void AlikeMarks::add(InitiativeId initiative, const Alike& other)
{
    Others& others = m_others[initiative];
    ++others.count;
    const auto after = std::ranges::upper_bound(others.best, other.thousandths, std::greater<>{},
                                                &Alike::thousandths);
    others.best.insert(after, other);
    if (others.best.size() > kMostNamed)
        others.best.pop_back();
}

QStringList AlikeMarks::titles(InitiativeId initiative) const
{
    QStringList titles;
    const auto others = m_others.value(initiative);
    for (const Alike& other : others.best)
        titles.append(m_titles.value(other.initiative));
    return titles;
}

int AlikeMarks::more(InitiativeId initiative) const
{
    const auto others = m_others.value(initiative);
    return others.count - static_cast<int>(others.best.size());
}

} // namespace thidua
