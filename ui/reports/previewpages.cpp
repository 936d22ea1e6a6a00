// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewpages.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr int kSliceMs = 12; // leaves the window its share
constexpr int kSlowMs = 500;

} // namespace

PreviewPages::PreviewPages(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PreviewPages::work);
}

Result<void> PreviewPages::start(report::Document document, const std::vector<int>& urgent)
{
    clear();
    if (!m_family) {
        auto family = report::FontFamily::find();
        if (!family)
            return fail(family.error());
        m_family = std::move(*family);
    }
    const size_t count = document.sections.size();
    m_document = std::move(document);
    m_pages.resize(count);
    m_order = urgent;
    std::vector<bool> listed(count);
    for (const int section : urgent)
        listed[static_cast<size_t>(section)] = true;
    for (size_t i = 0; i < count; ++i) {
        if (!listed[i])
            m_order.push_back(static_cast<int>(i));
    }
    m_since.start();
    if (m_next < m_order.size() && setNext())
        resume();
    return {};
}

void PreviewPages::clear()
{
    stop();
    m_document = {};
    m_pages.clear();
    m_order.clear();
    m_next = 0;
    m_missing.clear();
}

void PreviewPages::resume()
{
    if (m_next < m_order.size())
        m_timer.start();
}

bool PreviewPages::isSlow() const
{
    return isRunning() && m_since.elapsed() > kSlowMs;
}

bool PreviewPages::setNext()
{
    const auto section = static_cast<size_t>(m_order[m_next]);
    auto set = report::layout({m_document.title, m_document.date, {m_document.sections[section]}},
                              *m_family);
    if (!set) {
        stop();
        emit failed(set.error());
        return false;
    }
    for (const QChar letter : std::as_const(set->missingLetters)) {
        if (!m_missing.contains(letter))
            m_missing.append(letter);
    }
    m_pages[section] = std::move(set->pages);
    ++m_next;
    return true;
}

void PreviewPages::work()
{
    QElapsedTimer slice;
    slice.start();
    while (m_next < m_order.size() && slice.elapsed() < kSliceMs) {
        if (!setNext())
            return;
    }
    if (m_next == m_order.size())
        stop();
    emit advanced();
}

report::LaidOutDocument PreviewPages::together(const std::vector<int>& sections) const
{
    report::LaidOutDocument document{m_document.title, m_document.date, {}, m_missing};
    if (sections.size() == 1 && m_pages.size() > 1)
        document.title += QStringLiteral(" – ")
            + m_document.sections[static_cast<size_t>(sections.front())].bookmark;
    for (const int section : sections) {
        const auto& own = pages(section);
        document.pages.insert(document.pages.end(), own.begin(), own.end());
    }
    return document;
}

} // namespace thidua
