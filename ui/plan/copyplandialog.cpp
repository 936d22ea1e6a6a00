// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/copyplandialog.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace thidua {

namespace {

struct CopyPlanText {
    Q_DECLARE_TR_FUNCTIONS(CopyPlanDialog)
};

constexpr int kYearsOffered = 10;

/// A text with every year in it moved on: `cd-2024` becomes `cd-2025`.
QString yearsOn(const QString& text, int years)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"));
    QString moved;
    qsizetype from = 0;
    auto matches = year.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        moved += QStringView(text).mid(from, match.capturedStart() - from);
        moved += QString::number(match.captured().toInt() + years);
        from = match.capturedEnd();
    }
    return moved + text.mid(from);
}

bool isOverYears(const Plan& plan)
{
    return plan.first.isValid() && plan.last.isValid() && plan.first.year() < plan.last.year();
}

/// What the plan of one year is called in a plan over several years.
QString inYear(const QString& text, int year)
{
    return text.isEmpty() ? text : CopyPlanText::tr("%1, year %2").arg(text).arg(year);
}

/// `dmst-2026-2030` becomes `dmst-2027`; a code without years gets the year at its end.
QString codeOfYear(const Plan& plan, int on)
{
    static const QRegularExpression span(QStringLiteral("[-_ ]*20\\d\\d([-–_]20\\d\\d)?$"));
    QString code = plan.code;
    code.remove(span);
    return QStringLiteral("%1-%2").arg(code).arg(plan.first.year() + on);
}

} // namespace

std::optional<actions::PlanCopy> askForCopy(Prompts& prompts, const PlanBook& source,
                                            QWidget* parent)
{
    FieldsDialog dialog(prompts, CopyPlanText::tr("A plan for another year from this one"), true,
                        parent);
    dialog.setSubline(CopyPlanText::tr(
        "Contents, score table, grades, blocs, duties, rules and targets come along, with all days "
        "moved on. Scores, figures, projects and tasks stay with this plan, which does not "
        "change. A plan that carries out one year of this plan keeps the goals and days as they "
        "are."));
    QLineEdit* title = dialog.line(CopyPlanText::tr("Title of the plan"), "copyTitle",
                                   yearsOn(source.plan.title, 1), true);
    QLineEdit* shortTitle = dialog.line(CopyPlanText::tr("Short title"), "copyShortTitle",
                                        yearsOn(source.plan.shortTitle, 1));
    QLineEdit* code =
        dialog.line(CopyPlanText::tr("Code"), "copyCode", yearsOn(source.plan.code, 1), true);
    QList<std::pair<QString, QVariant>> spans;
    spans.append({CopyPlanText::tr("in the same years"), 0});
    for (int each = 1; each <= kYearsOffered; ++each)
        spans.append({CopyPlanText::tr("%n year(s)", nullptr, each), each});
    QComboBox* years = dialog.choice(CopyPlanText::tr("Years later"), "copyYears", spans, 1);
    QList<std::pair<QString, QVariant>> phases{{CopyPlanText::tr("none"), qint64{0}}};
    for (const Phase& phase : source.phases)
        phases.append({phase.name, phase.id.value});
    QComboBox* phase =
        dialog.choice(CopyPlanText::tr("Phase"), "copyPhase", phases, source.plan.phase.value);
    QCheckBox* units =
        dialog.check(CopyPlanText::tr("With the units, in the same blocs"), "copyUnits", true);
    QCheckBox* child = dialog.check(
        CopyPlanText::tr("It carries out this plan (a year of a plan over several years)"),
        "copyChild", false);
    // What was not typed over follows the years.
    const auto follow = [=, &source] {
        const int on = years->currentData().toInt();
        const auto set = [](QLineEdit* edit, const QString& text) {
            if (edit->isModified())
                return;
            edit->setText(text);
            edit->setCursorPosition(0); // a long text is read from its beginning
        };
        const auto named = [&](const QString& text) {
            return child->isChecked() ? inYear(text, source.plan.first.year() + on)
                                      : yearsOn(text, on);
        };
        set(title, named(source.plan.title));
        set(shortTitle, named(source.plan.shortTitle));
        set(code, child->isChecked() ? codeOfYear(source.plan, on) : yearsOn(source.plan.code, on));
    };
    QObject::connect(years, &QComboBox::currentIndexChanged, &dialog, follow);
    QObject::connect(child, &QCheckBox::toggled, &dialog, follow);
    child->setVisible(isOverYears(source.plan));
    if (!dialog.ask(CopyPlanText::tr("Make the plan")))
        return {};
    actions::PlanCopy copy;
    copy.source = source.plan.id;
    copy.title = cleaned(title->text());
    copy.shortTitle = cleaned(shortTitle->text());
    copy.code = cleaned(code->text());
    copy.years = years->currentData().toInt();
    copy.phase.value = phase->currentData().toLongLong();
    copy.withUnits = units->isChecked();
    copy.parent = child->isChecked() ? source.plan.id : PlanId();
    return copy;
}

QString movedDaysText(const std::vector<actions::MovedDay>& moved)
{
    QStringList lines;
    for (const actions::MovedDay& day : moved)
        lines += CopyPlanText::tr("%1: %2 (%3) moves to %4.")
                     .arg(day.milestone, formatDate(day.from), day.why, formatDate(day.to));
    return lines.join(u'\n');
}

} // namespace thidua
