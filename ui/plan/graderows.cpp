// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/planrows.h"
#include "ui/support/numberedit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct GradeText {
    Q_DECLARE_TR_FUNCTIONS(GradeRows)
};

/// The fields of a grade's bounds; the upper one follows from the grade above while they are joined.
struct BoundFields {
    NumberEdit* minimum;
    QCheckBox* minimumClosed;
    NumberEdit* maximum;
    QCheckBox* maximumClosed;
    QCheckBox* joined;

    BoundFields(FieldsDialog& dialog, const Grade& grade)
        : minimum(
            dialog.number(GradeText::tr("From, in points"), "gradeMinimum", grade.minimum, true)),
          minimumClosed(dialog.check(GradeText::tr("This number of points belongs to the grade"),
                                     "gradeMinimumClosed", grade.minimumClosed)),
          maximum(
              dialog.number(GradeText::tr("Up to, in points"), "gradeMaximum",
                            grade.bounded ? std::optional<Points>(grade.maximum) : std::nullopt)),
          maximumClosed(nullptr), joined(nullptr)
    {
        dialog.hint(GradeText::tr("Blank: no upper end."));
        maximumClosed = dialog.check(GradeText::tr("The upper end belongs to the grade"),
                                     "gradeMaximumClosed", grade.maximumClosed);
        joined =
            dialog.check(GradeText::tr("Let the grades beside it follow, so that no hole appears"),
                         "gradeJoined", true);
        const auto follow = [this] {
            maximum->setEnabled(!joined->isChecked());
            maximumClosed->setEnabled(!joined->isChecked());
        };
        QObject::connect(joined, &QCheckBox::toggled, &dialog, [follow] { follow(); });
        follow();
    }
    BoundFields(const BoundFields&) = delete;
    BoundFields& operator=(const BoundFields&) = delete;

    void read(Grade& grade) const
    {
        grade.minimum = minimum->value().value_or(Points{});
        grade.minimumClosed = minimumClosed->isChecked();
        grade.bounded = maximum->value().has_value();
        grade.maximum = maximum->value().value_or(Points{});
        grade.maximumClosed = grade.bounded && maximumClosed->isChecked();
    }
};

QString boundsWords(const Grade& grade, int decimals)
{
    const QString from = (grade.minimumClosed ? QStringLiteral("≥ ") : QStringLiteral("> "))
        + grade.minimum.toExactString(decimals);
    if (!grade.bounded)
        return from;
    const QString to = (grade.maximumClosed ? QStringLiteral("≤ ") : QStringLiteral("< "))
        + grade.maximum.toExactString(decimals);
    const bool lowest = grade.minimum.isZero() && grade.minimumClosed;
    return lowest ? to : QString(from + QStringLiteral("; ") + to);
}

} // namespace

void joinGrades(std::vector<Grade>& grades)
{
    std::stable_sort(grades.begin(), grades.end(),
                     [](const Grade& a, const Grade& b) { return a.minimum > b.minimum; });
    for (size_t i = 0; i < grades.size(); ++i) {
        Grade& grade = grades[i];
        grade.bounded = i > 0;
        grade.maximum = i > 0 ? grades[i - 1].minimum : Points{};
        grade.maximumClosed = i > 0 && !grades[i - 1].minimumClosed;
    }
}

QString PlanRows<Grade>::name()
{
    return QStringLiteral("grades");
}
QString PlanRows<Grade>::title()
{
    return GradeText::tr("Grades");
}
QString PlanRows<Grade>::explanation()
{
    return GradeText::tr("Every total has exactly one grade: the scale has no hole and nothing "
                         "counts twice. Rounding for display never makes a grade.");
}
QString PlanRows<Grade>::emptyText()
{
    return GradeText::tr("No grades yet.");
}
QString PlanRows<Grade>::addText()
{
    return GradeText::tr("Add grade");
}
std::vector<Grade> PlanRows<Grade>::rows(const Ledger&, const PlanBook& book)
{
    return book.grades.grades();
}

std::vector<RowsColumn> PlanRows<Grade>::columns()
{
    return {{GradeText::tr("Code"), 80},
            {GradeText::tr("Grade"), 160},
            {GradeText::tr("Points"), 180},
            {GradeText::tr("Further demands"), 0}};
}

QStringList PlanRows<Grade>::texts(const PlanBook& book, const Grade& row)
{
    QStringList demands;
    for (const GradeCondition& condition : book.grades.conditions()) {
        if (condition.grade != row.id)
            continue;
        const int node = book.table.indexOf(condition.criterion);
        switch (condition.kind) {
        case GradeCondition::Kind::NoZero:
            demands << GradeText::tr("no criterion at zero");
            break;
        case GradeCondition::Kind::EachShare:
            demands << GradeText::tr("each criterion at least %1%")
                           .arg(condition.share.toExactString());
            break;
        case GradeCondition::Kind::CriterionShare:
            demands << GradeText::tr("%1 at least %2%")
                           .arg(node < 0 ? QStringLiteral("–")
                                         : book.table.node(node).criterion.code,
                                condition.share.toExactString());
            break;
        case GradeCondition::Kind::SelfScored:
            demands << GradeText::tr("the unit scored itself");
            break;
        }
    }
    return {row.code, row.name, boundsWords(row, book.rules.decimals),
            demands.isEmpty() ? QStringLiteral("–") : demands.join(QStringLiteral("; "))};
}

bool PlanRows<Grade>::edit(Prompts& prompts, const PlanBook&, std::vector<Grade>& rows, int index,
                           QWidget* parent)
{
    Grade row = index < 0 ? Grade{} : rows[static_cast<size_t>(index)];
    FieldsDialog dialog(prompts, GradeText::tr("Grade"), index < 0, parent);
    QLineEdit* code = dialog.line(GradeText::tr("Code"), "gradeCode", row.code, true);
    QLineEdit* called = dialog.line(GradeText::tr("Name"), "gradeName", row.name, true);
    const BoundFields bounds(dialog, row);
    if (!dialog.ask())
        return false;
    row.code = cleaned(code->text());
    row.name = cleaned(called->text());
    bounds.read(row);
    place(rows, index, row);
    if (bounds.joined->isChecked())
        joinGrades(rows);
    return true;
}

void PlanRows<Grade>::remove(std::vector<Grade>& rows, int index)
{
    rows.erase(rows.begin() + index);
    joinGrades(rows);
}

Result<ChangeSet> PlanRows<Grade>::save(const Ledger& ledger, const PlanBook& book,
                                        std::vector<Grade> rows)
{
    return actions::setGrades(ledger, book.plan.id, std::move(rows));
}

} // namespace thidua
