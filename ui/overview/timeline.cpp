// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/timeline.h"

#include "ui/overview/overviewfacts.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace thidua {

namespace {

constexpr int kFlag = 19; ///< height of today's flag above the line
constexpr int kBar = 11;
constexpr int kLane = 38;
constexpr int kSide = 32; ///< of the line before the first day and after the last
constexpr int kWidestTitle = 236;
constexpr double kStretch = 3;
constexpr int kGap = 16;

bool isDay(const Milestone& milestone)
{
    return !milestone.first.isValid() || !milestone.last.isValid()
        || milestone.first == milestone.last;
}

int wordsWidth(const QString& title, const QString& days)
{
    return std::max(QFontMetrics(roleFont(TypeRole::Strong)).horizontalAdvance(title),
                    QFontMetrics(roleFont(TypeRole::Small)).horizontalAdvance(days));
}

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setMilestones(std::vector<Milestone> milestones, QDate today)
{
    m_milestones = std::move(milestones);
    m_today = today;
    collectDays();
    arrange();
    describe();
}

/// A year of launching beside a week of receiving leaves no room for the week: of the days between
/// two dates only the logarithm counts.
void Timeline::collectDays()
{
    std::vector<QDate> days;
    for (const Milestone& milestone : m_milestones) {
        for (const QDate day : {milestone.first, milestone.last}) {
            if (day.isValid())
                days.push_back(day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    m_days.clear();
    double place = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        if (i > 0)
            place += 1 + std::log1p(static_cast<double>(days[i - 1].daysTo(days[i]))) / kStretch;
        m_days.emplace_back(days[i], place);
    }
    for (auto& day : m_days)
        day.second = place > 0 ? day.second / place : 0.5;
}

void Timeline::describe()
{
    QStringList sentences;
    for (const Milestone& milestone : m_milestones)
        sentences << milestone.title + QStringLiteral(": ") + daysOf(milestone);
    setAccessibleName(tr("Dates of the plan"));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    setToolTip(sentences.join(u'\n'));
}

double Timeline::lineLeft() const
{
    return space::kHuge;
}

double Timeline::lineRight() const
{
    return width() - space::kHuge;
}

double Timeline::positionOf(QDate day) const
{
    const double inner = lineRight() - lineLeft() - 2 * scaled(kSide);
    const double start = lineLeft() + scaled(kSide);
    if (m_days.empty() || day < m_days.front().first)
        return lineLeft();
    if (day > m_days.back().first)
        return lineRight();
    const auto after =
        std::lower_bound(m_days.begin(), m_days.end(), day,
                         [](const auto& known, QDate wanted) { return known.first < wanted; });
    if (after->first == day)
        return start + inner * after->second;
    const auto before = std::prev(after);
    const double share =
        static_cast<double>(before->first.daysTo(day)) / before->first.daysTo(after->first);
    return start + inner * (before->second + share * (after->second - before->second));
}

/// Words go under their mark, in the first lane where they do not run into others.
void Timeline::arrange()
{
    m_marks.clear();
    m_undated.clear();
    std::vector<double> ends;
    for (const Milestone& milestone : m_milestones) {
        if (!milestone.first.isValid() && !milestone.last.isValid()) {
            m_undated << milestone.title;
            continue;
        }
        Mark mark{&milestone,
                  QFontMetrics(roleFont(TypeRole::Strong))
                      .elidedText(milestone.title, Qt::ElideRight, scaled(kWidestTitle)),
                  daysOf(milestone)};
        mark.from = positionOf(milestone.first.isValid() ? milestone.first : milestone.last);
        mark.to = positionOf(milestone.last.isValid() ? milestone.last : milestone.first);
        const int words = wordsWidth(mark.title, mark.days);
        const double wanted = isDay(milestone) ? mark.from - words / 2.0 : mark.from;
        mark.textLeft =
            std::clamp(wanted, 0.0, std::max(0.0, static_cast<double>(width() - words)));
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&](double end) { return end + kGap <= mark.textLeft; });
        mark.lane = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(0);
        ends[static_cast<size_t>(mark.lane)] = mark.textLeft + words;
        m_marks.push_back(mark);
    }
    const int lanes = std::max(static_cast<int>(ends.size()), 1) + (m_undated.isEmpty() ? 0 : 1);
    if (lanes != m_lanes) {
        m_lanes = lanes;
        updateGeometry();
    }
    update();
}

QSize Timeline::sizeHint() const
{
    return {600, scaled(kFlag) + scaled(kBar) + space::kSmall + m_lanes * scaled(kLane)};
}

QSize Timeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Timeline::paintEvent(QPaintEvent*)
{
    if (m_marks.empty() && m_undated.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = scaled(kFlag) + scaled(kBar) / 2.0;
    if (!m_marks.empty())
        painter.fillRect(QRectF(lineLeft(), y - 0.75, lineRight() - lineLeft(), 1.5),
                         theme().line2);
    for (const Mark& mark : m_marks)
        paintMark(painter, mark);
    if (!m_marks.empty())
        paintToday(painter);
    for (const Mark& mark : m_marks)
        paintWords(painter, mark);
    if (m_undated.isEmpty())
        return;
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(theme().text2);
    const QRect room(0, height() - scaled(kLane), width(), scaled(kLane) / 2);
    const QString words = tr("Without a date: %1").arg(m_undated.join(QStringLiteral(", ")));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void Timeline::paintMark(QPainter& painter, const Mark& mark) const
{
    const Theme& t = theme();
    const double side = scaled(kBar);
    const double top = scaled(kFlag);
    const bool past = lastDayOf(*mark.milestone) < m_today;
    const QDate first = mark.milestone->first;
    painter.setPen(QPen(past ? t.softline : t.accent, 1.5));
    painter.setBrush(past ? t.g3 : t.surface);
    if (isDay(*mark.milestone)) {
        const QPointF centre(mark.from, top + side / 2);
        const double half = side / 2 + 2;
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half},
                                      {centre.x() + half, centre.y()},
                                      {centre.x(), centre.y() + half},
                                      {centre.x() - half, centre.y()}});
        return;
    }
    const QRectF bar(mark.from, top, std::max(mark.to - mark.from, side), side);
    painter.drawRoundedRect(bar, side / 2, side / 2);
    if (past || !first.isValid() || first > m_today)
        return;
    painter.save();
    painter.setClipRect(
        QRectF(bar.left(), bar.top() - 1, positionOf(m_today) - bar.left(), bar.height() + 2));
    painter.setBrush(t.accent);
    painter.drawRoundedRect(bar, side / 2, side / 2);
    painter.restore();
}

void Timeline::paintWords(QPainter& painter, const Mark& mark) const
{
    const double top = scaled(kFlag) + scaled(kBar) + space::kSmall + mark.lane * scaled(kLane);
    const QRectF title(mark.textLeft, top, width() - mark.textLeft, scaled(kLane) / 2.0 - 1);
    painter.setFont(roleFont(TypeRole::Strong));
    painter.setPen(theme().text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(mark.title, Qt::ElideRight,
                                                      static_cast<int>(title.width())));
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(theme().text2);
    painter.drawText(title.translated(0, title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     mark.days);
}

void Timeline::paintToday(QPainter& painter) const
{
    const Theme& t = theme();
    const double x = positionOf(m_today);
    const bool ofThePlan = std::any_of(m_days.begin(), m_days.end(), [&](const auto& day) {
        return day.first.year() == m_today.year();
    });
    const QString words =
        tr("Today %1")
            .arg(ofThePlan ? m_today.toString(QStringLiteral("dd/MM")) : formatDate(m_today));
    painter.setFont(roleFont(TypeRole::CaptionStrong));
    const double flag = painter.fontMetrics().horizontalAdvance(words) + 2 * space::kSmall;
    const double left = std::clamp(x - flag / 2, 0.0, width() - flag);
    const QRectF box(left, 0, flag, scaled(kFlag) - 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    painter.drawRoundedRect(box, 3, 3);
    painter.fillRect(QRectF(x - 1, box.bottom(), 2, scaled(kBar) + 8), t.text);
    painter.setPen(t.surface);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace thidua
