// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/gridpopups.h"

#include "ui/scoring/cellmarks.h"
#include "ui/scoring/gridcells.h"
#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>

namespace thidua {

namespace {

using Paint = std::function<void(QPainter*, const QRect&)>;

/// A sample cell of the legend.
class SampleCell : public QWidget {
public:
    SampleCell(Paint paint, QString figure, bool pale, QWidget* parent)
        : QWidget(parent), m_paint(std::move(paint)), m_figure(std::move(figure)), m_pale(pale)
    {
        setFixedSize(scaled(106), scaled(30));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect box = rect().adjusted(0, 0, -1, -1);
        painter.fillRect(box, theme().surface);
        painter.setPen(theme().line2);
        painter.drawRect(box);
        m_paint(&painter, box);
        painter.setFont(roleFont(TypeRole::Body));
        painter.setPen(m_pale ? theme().text2 : theme().text);
        painter.drawText(box.adjusted(0, 0, -scaled(space::kCellRight), 0),
                         Qt::AlignRight | Qt::AlignVCenter, m_figure);
    }

private:
    Paint m_paint;
    QString m_figure;
    bool m_pale;
};

QRect noteBox(const QRect& cell)
{
    return cell.adjusted(4, 4, -4, -4);
}

void paintNoteBox(QPainter* painter, const QRect& cell)
{
    QPen pen(theme().warnl, 1);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(theme().warns);
    painter->drawRect(noteBox(cell));
    const int side = scaled(14);
    paintIcon(painter, Icon::Note,
              QRectF(noteBox(cell).left() + 6, cell.center().y() - side / 2, side, side),
              theme().warn);
}

/// A mark of one colour.
auto mark(void (*paint)(QPainter*, const QRect&, const QColor&), QColor Theme::*token)
{
    return [paint, token](QPainter* painter, const QRect& cell) {
        paint(painter, cell, theme().*token);
    };
}

/// Icons one beside the other.
auto icons(std::vector<std::pair<Icon, QColor Theme::*>> list)
{
    return [list = std::move(list)](QPainter* painter, const QRect& cell) {
        const int side = scaled(14);
        int left = cell.left() + scaled(space::kMedium);
        for (const auto& [icon, token] : list) {
            paintIcon(painter, icon,
                      QRectF(left, cell.top() + (cell.height() - side) / 2, side, side),
                      theme().*token);
            left += side + scaled(space::kTiny);
        }
    };
}

void positionInside(QWidget* popup, QPoint at)
{
    popup->adjustSize();
    const QRect room = popup->parentWidget()->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - popup->height())));
    popup->move(at);
    popup->show();
}

} // namespace

LegendPopup::LegendPopup(QWidget* parent, Of of)
    : QFrame(parent, Qt::Popup), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("legendPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    m_grid->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->addWidget(makeLabel(tr("Cell states"), TypeRole::Section, this), 0, 0, 1, 4);
    addStates(of);
    addCompanions();
    add({[](QPainter* painter, const QRect& cell) {
             paintCurrentFrame(painter, cell, theme().accent, theme().surface);
         },
         QStringLiteral("4,50"), tr("Current"), tr("Frame with a handle to fill down")});
}

void LegendPopup::add(Sample sample)
{
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(makeLabel(sample.name, TypeRole::SmallStrong, words));
    auto* text = makeLabel(sample.meaning, TypeRole::Small, words);
    setTone(text, Tone::Neutral);
    lines->addWidget(text);
    const int row = 1 + m_count / 2;
    const int column = m_count % 2 * 2;
    m_grid->addWidget(new SampleCell(std::move(sample.paint), sample.figure, sample.pale, this),
                      row, column);
    m_grid->addWidget(words, row, column + 1);
    ++m_count;
}

void LegendPopup::addStates(Of of)
{
    const bool all = of == Of::Scoring;
    add({mark(paintEmptyFrame, &Theme::ctl), {}, tr("Empty"), tr("Dashed frame: no score yet")});
    add({[](QPainter*, const QRect&) {}, QStringLiteral("8,00"), tr("Entered"),
         tr("No mark: the value typed")});
    add({mark(paintComputedMark, &Theme::text3), QStringLiteral("4,50"), tr("Computed"),
         tr("ƒ at the left: from a ratio, bands or a count")});
    add({mark(paintDoubtMark, &Theme::warn), QStringLiteral("0,00"), tr("Points meant?"),
         tr("Triangle at the left: a measured result so small that it gives none")});
    add({mark(paintRefusedFrame, &Theme::danger), QStringLiteral("6,00"), tr("Refused"),
         tr("Red frame, corner at the top right: the old value is kept")});
    add({mark(paintEvidenceCorner, &Theme::warn), QStringLiteral("4,00"), tr("Evidence missing"),
         tr("Corner at the bottom left: none, or only a part")});
    add({paintNoteBox,
         {},
         tr("Needs an explanation"),
         all ? tr("Dashed box in the reason column") : tr("Dashed box in the explanation column")});
    if (all) {
        add({mark(paintDiamond, &Theme::info), QStringLiteral("7,00"), tr("Changed"),
             tr("Diamond: differs from the round before")});
        add({[](QPainter* painter, const QRect& cell) {
                 paintHatch(painter, cell, theme().hatch);
                 paintPadlock(painter, cell, theme().text2);
             },
             QStringLiteral("3,00"), tr("Locked"), tr("Hatched with a padlock: cannot be typed"),
             true});
    }
    add({mark(paintHatch, &Theme::hatch), notApplicableMark(), tr("Not applicable"),
         tr("Hatched: leaves the denominator as the table declares"), true});
    add({mark(paintEmptyFrame, &Theme::ctl), notApplicableMark() + u'?', tr("Not meant"),
         tr("Empty: the table does not mean it for this kind of unit"), true});
    if (!all)
        return;
    add({mark(paintNoteDot, &Theme::accent), QStringLiteral("5,00"), tr("Has a note"),
         tr("Dot at the top left (Shift+F2)")});
    add({mark(paintDownMark, &Theme::warn), QStringLiteral("2,75"),
         tr("Below %1%").arg(kBelowThresholdPercent),
         tr("Arrow down, in the view of the whole bloc")});
}

/// What stands in the columns beside the scores.
void LegendPopup::addCompanions()
{
    const QString empty;
    add({icons({{Icon::Clip, &Theme::text2}}), empty, tr("Files attached"),
         tr("Paper clip, in the evidence column: they go along")});
    add({icons({{Icon::Plan, &Theme::text2}}), empty, tr("Papers named"),
         tr("Sheet, in the evidence column: only named, no file")});
    add({icons({{Icon::Note, &Theme::warn}}), empty, tr("The council asks"),
         tr("Speech bubble beside the criterion: not answered yet")});
    add({icons({{Icon::Note, &Theme::text2}, {Icon::Check, &Theme::ok}}), empty,
         tr("Question answered"), tr("Speech bubble with a tick")});
}

void LegendPopup::openBelow(const QWidget& anchor)
{
    adjustSize();
    positionInside(this, anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 2)));
}

RulePopup::RulePopup(const QString& title, const QStringList& paragraphs, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("rulePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    const auto add = [&](const QString& text, TypeRole role) {
        QLabel* label = makeLabel(text, role, this);
        label->setWordWrap(true);
        label->setMinimumWidth(scaled(420));
        layout->addWidget(label);
    };
    add(title, TypeRole::Strong);
    for (const QString& paragraph : paragraphs)
        add(paragraph, TypeRole::Body);
    setAccessibleName(title);
    setAccessibleDescription(paragraphs.join(u'\n'));
}

void RulePopup::openAt(const QPoint& global)
{
    positionInside(this, global);
    setFocus();
}

} // namespace thidua
