// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/type.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace thidua {

namespace {

struct RoleSpec {
    const char* name;
    double pixels;
    bool strong;
};

constexpr double kBodyPixels = 13;

RoleSpec spec(TypeRole role)
{
    switch (role) {
    case TypeRole::Figure:
        return {"figure", 26, true};
    case TypeRole::PageTitle:
        return {"page", 20, true};
    case TypeRole::DialogTitle:
        return {"dialog", 18, true};
    case TypeRole::Section:
        return {"section", 16, true};
    case TypeRole::Body:
        return {"body", kBodyPixels, false};
    case TypeRole::Strong:
        return {"strong", kBodyPixels, true};
    case TypeRole::Small:
        return {"small", 12, false};
    case TypeRole::SmallStrong:
        return {"smallStrong", 12, true};
    case TypeRole::Caption:
        return {"caption", 11, false};
    case TypeRole::CaptionStrong:
        return {"captionStrong", 11, true};
    }
    return {"body", kBodyPixels, false};
}

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return "accent";
    case Tone::Ok:
        return "ok";
    case Tone::Warn:
        return "warn";
    case Tone::Danger:
        return "danger";
    case Tone::Info:
        return "info";
    case Tone::Neutral:
        break;
    }
    return "secondary";
}

} // namespace

double fontScale()
{
    const double points = QApplication::font().pointSizeF();
    return points > 0 ? points / kBodyPoints : 1.0;
}

int scaled(int pixels)
{
    return qRound(pixels * fontScale());
}

double rolePoints(TypeRole role)
{
    return kBodyPoints * fontScale() * spec(role).pixels / kBodyPixels;
}

QFont roleFont(TypeRole role)
{
    QFont font = QApplication::font();
    font.setPointSizeF(rolePoints(role));
    font.setWeight(spec(role).strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // One that was never on show gets its style when it comes there.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setRole(QWidget* label, TypeRole role)
{
    setStyleProperty(label, "type", QString::fromLatin1(spec(role).name));
}

void setTone(QWidget* label, Tone tone)
{
    setStyleProperty(label, "tone", QString::fromLatin1(toneName(tone)));
}

void setQuiet(QWidget* label, bool quiet)
{
    setStyleProperty(label, "tone", quiet ? QStringLiteral("tertiary") : QString());
}

QLabel* makeLabel(const QString& text, TypeRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

} // namespace thidua
