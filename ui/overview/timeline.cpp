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
constexpr int kLine = 18; ///< of the words
constexpr int kSide = 32; ///< of the line before the first day and after the last
constexpr double kStretch = 3;
constexpr int kGap = 16;

bool isDay(const Milestone& milestone)
{
    return !milestone.first.isValid() || !milestone.last.isValid()
        || milestone.first == milestone.last;
}

int titleWidth(const QString& title)
{
    return QFontMetrics(roleFont(TypeRole::Strong)).horizontalAdvance(title) + 1;
}

int daysWidth(const QString& days)
{
    return QFontMetrics(roleFont(TypeRole::Small)).horizontalAdvance(days) + 1;
}

int widthOf(const QStringList& lines)
{
    int widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, titleWidth(line));
    return widest;
}

/// A title in two lines as even as words allow; in one when it is a single word.
QStringList inHalves(const QString& title)
{
    const QString words = title.simplified();
    QStringList best{words};
    for (qsizetype at = words.indexOf(u' '); at > 0; at = words.indexOf(u' ', at + 1)) {
        const QStringList halves{words.left(at), words.mid(at + 1)};
        if (widthOf(halves) < widthOf(best))
            best = halves;
    }
    return best;
}

/// A title in one line, else in two; what does not fit the second is shortened.
QStringList fitTitle(const QString& title, int width)
{
    const QString words = title.simplified();
    if (titleWidth(words) <= width)
        return {words};
    const QStringList halves = inHalves(words);
    if (widthOf(halves) <= width)
        return halves;
    const QFontMetrics metrics(roleFont(TypeRole::Strong));
    qsizetype end = -1;
    for (qsizetype at = words.indexOf(u' '); at > 0 && titleWidth(words.left(at)) <= width;
         at = words.indexOf(u' ', at + 1))
        end = at;
    if (end < 0)
        return {metrics.elidedText(words, Qt::ElideRight, width)};
    return {words.left(end), metrics.elidedText(words.mid(end + 1), Qt::ElideRight, width)};
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

void Timeline::collectMarks()
{
    m_marks.clear();
    m_undated.clear();
    for (const Milestone& milestone : m_milestones) {
        const QDate first = milestone.first.isValid() ? milestone.first : milestone.last;
        const QDate last = milestone.last.isValid() ? milestone.last : milestone.first;
        if (first.isValid())
            m_marks.push_back(
                {&milestone, {}, daysOf(milestone), positionOf(first), positionOf(last)});
        else
            m_undated << milestone.title;
    }
}

/// Puts words under their mark, in the first lane where they do not run into others; returns how
/// many lanes that takes.
int Timeline::placeWords(bool inTwoLines)
{
    std::vector<double> ends;
    const auto wordsOf = [&](const Mark& mark) {
        const QString& title = mark.milestone->title;
        const int words = inTwoLines ? widthOf(inHalves(title)) : titleWidth(title);
        return std::min(std::max(words, daysWidth(mark.days)), width());
    };
    for (Mark& mark : m_marks) {
        const int words = wordsOf(mark);
        const double wanted = isDay(*mark.milestone) ? mark.from - words / 2.0 : mark.from;
        mark.textLeft = std::clamp(wanted, 0.0, static_cast<double>(width() - words));
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& one, const Mark& other) {
        return one.textLeft < other.textLeft;
    });
    for (Mark& mark : m_marks) {
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&](double end) { return end + kGap <= mark.textLeft; });
        mark.lane = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(0);
        ends[static_cast<size_t>(mark.lane)] = mark.textLeft + wordsOf(mark);
    }
    return static_cast<int>(ends.size());
}

/// Gives every title the room up to the words of the next mark in its lane.
void Timeline::breakTitles()
{
    m_lanes.clear();
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        const auto next = std::find_if(std::next(mark), m_marks.end(),
                                       [&](const Mark& other) { return other.lane == mark->lane; });
        const double end = next == m_marks.end() ? width() : next->textLeft - kGap;
        mark->room = end - mark->textLeft;
        mark->title = fitTitle(mark->milestone->title, static_cast<int>(mark->room));
        const auto lane = static_cast<size_t>(mark->lane);
        if (m_lanes.size() <= lane)
            m_lanes.resize(lane + 1, 1);
        m_lanes[lane] = std::max(m_lanes[lane], static_cast<int>(mark->title.size()));
    }
}

/// Titles stand in one line where that takes no more lanes than two lines each.
void Timeline::arrange()
{
    const int before = sizeHint().height();
    collectMarks();
    const int lanes = placeWords(true);
    if (placeWords(false) > lanes)
        placeWords(true);
    breakTitles();
    if (sizeHint().height() != before)
        updateGeometry();
    update();
}

bool Timeline::isShortened() const
{
    return std::any_of(m_marks.begin(), m_marks.end(), [](const Mark& mark) {
        return mark.title.join(u' ') != mark.milestone->title.simplified();
    });
}

double Timeline::laneTop(int lane) const
{
    double top = scaled(kFlag) + scaled(kBar) + space::kSmall;
    for (int above = 0; above < lane; ++above)
        top += (m_lanes[static_cast<size_t>(above)] + 1) * scaled(kLine) + space::kTiny;
    return top;
}

QSize Timeline::sizeHint() const
{
    const double words = laneTop(static_cast<int>(m_lanes.size()));
    const int undated = m_undated.isEmpty() ? 0 : scaled(kLine);
    return {600, static_cast<int>(std::ceil(words)) + undated};
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
    const QRect room(0, height() - scaled(kLine), width(), scaled(kLine));
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
    QRectF line(mark.textLeft, laneTop(mark.lane), mark.room, scaled(kLine));
    painter.setFont(roleFont(TypeRole::Strong));
    painter.setPen(theme().text);
    for (const QString& words : mark.title) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, line.height());
    }
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(theme().text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.days);
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
