// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(UnitParts)
};

Icon iconOf(UnitPart part)
{
    switch (part) {
    case UnitPart::Scores:
        return Icon::Score;
    case UnitPart::Steps:
        return Icon::Plan;
    case UnitPart::Targets:
        return Icon::Target;
    case UnitPart::Initiatives:
        return Icon::Idea;
    case UnitPart::Words:
        break;
    }
    return Icon::Note;
}

/// Questions of the council are named: a sheet all of whose lines are scored still lacks their answers.
QString missingWords(const TodoPart& part)
{
    const auto asked = static_cast<int>(std::ranges::count_if(
        part.missing, [](const TodoItem& item) { return !item.remark.isNull(); }));
    const int other = static_cast<int>(part.missing.size()) - asked;
    if (other == 0)
        return PartText::tr("%n remark(s) to answer", nullptr, asked);
    const QString words = PartText::tr("%n still missing", nullptr, other);
    return asked == 0 ? words : PartText::tr("%1, %n remark(s)", nullptr, asked).arg(words);
}

} // namespace

QString partId(UnitPart part)
{
    switch (part) {
    case UnitPart::Scores:
        return QStringLiteral("scores");
    case UnitPart::Steps:
        return QStringLiteral("launch");
    case UnitPart::Targets:
        return QStringLiteral("targets");
    case UnitPart::Initiatives:
        return QStringLiteral("initiatives");
    case UnitPart::Words:
        break;
    }
    return QStringLiteral("words");
}

QString partName(UnitPart part)
{
    switch (part) {
    case UnitPart::Scores:
        return PartText::tr("Own score sheet");
    case UnitPart::Steps:
        return PartText::tr("Plan and launch");
    case UnitPart::Targets:
        return PartText::tr("Targets");
    case UnitPart::Initiatives:
        return PartText::tr("Initiatives, models");
    case UnitPart::Words:
        break;
    }
    return PartText::tr("Difficulties, proposals");
}

StepLine stepLine(const TodoPart& part)
{
    StepLine line{partId(part.part), partName(part.part), {}, iconOf(part.part), Tone::Neutral};
    if (!part.missing.empty()) {
        line.state = missingWords(part);
        line.tone = Tone::Warn;
    } else if (part.optional && part.done == 0) {
        line.state = PartText::tr("if there is something");
    } else {
        const int doubts = static_cast<int>(part.doubts.size());
        const int hints = static_cast<int>(part.hints.size());
        line.state = doubts > 0 ? PartText::tr("all there, %n to look at again", nullptr, doubts)
            : hints == 0        ? PartText::tr("all there")
                                : PartText::tr("all there, %n without a file", nullptr, hints);
        line.icon = doubts > 0 ? Icon::Warn : Icon::Ok;
        line.tone = doubts > 0 ? Tone::Warn : Tone::Ok;
    }
    return line;
}

StepLine sendLine(const UnitTodo& todo, int revision, bool changedSince)
{
    StepLine line{kSendStep, PartText::tr("Check and send"), {}, Icon::Export, Tone::Accent};
    if (changedSince) {
        line.state = PartText::tr("no. %1 made, then changed").arg(revision);
        line.tone = Tone::Warn;
        return line;
    }
    line.state = revision > 0    ? PartText::tr("exported %n time(s)", nullptr, revision)
        : todo.missing().empty() ? PartText::tr("ready")
                                 : PartText::tr("can be sent any time");
    return line;
}

} // namespace thidua
