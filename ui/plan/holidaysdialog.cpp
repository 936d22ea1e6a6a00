// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/holidaysdialog.h"

#include "core/actions/plan/calendaractions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/planrows.h"
#include "ui/plan/roweditor.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/prompts.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kYearsBack = 4;
constexpr int kYearsAhead = 6;
constexpr int kDayWidth = 110;
constexpr int kWeekdayWidth = 110;
constexpr int kWorkedWidth = 130;

} // namespace

HolidaysDialog::HolidaysDialog(Workspace& workspace, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Medium, parent), m_workspace(workspace),
      m_year(new QComboBox(this)),
      m_rows(new RowEditor(QStringLiteral("holidays"), tr("Holidays"), tr("Add day"), this))
{
    setWindowTitle(tr("Holidays"));
    setHeadline(tr("Days nobody works on"));
    setSubline(tr(
        "Working days are counted without them. A year nobody has edited has the holidays of the "
        "Labour Code with the eve and four days of Tết. The second day of National Day (1 or 3 "
        "September) is decided each year: confirm it, and add what else the government "
        "announces."));
    setAsksBeforeClosing(false);
    const int now = workspace.session().now().date().year();
    for (int each = now - kYearsBack; each <= now + kYearsAhead; ++each)
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(kYearsBack);
    m_year->setObjectName(QStringLiteral("holidayYear"));
    content()->addWidget(new FormField(tr("Year"), m_year, this));
    m_rows->setHeadingVisible(false);
    m_rows->setOrdered(false);
    m_rows->setEmptyText(tr("No holiday in this year."));
    content()->addWidget(m_rows, 1);
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaysDialog::showYear);
    connect(m_rows, &RowEditor::addRequested, this, [this] { edit(-1); });
    connect(m_rows, &RowEditor::editRequested, this, &HolidaysDialog::edit);
    connect(m_rows, &RowEditor::removeRequested, this, [this](int row) {
        auto days = m_days;
        days.erase(days.begin() + row);
        write(std::move(days));
    });
    showYear();
}

int HolidaysDialog::year() const
{
    return m_year->currentData().toInt();
}

void HolidaysDialog::showYear()
{
    const auto days = actions::holidaysOf(m_workspace.ledger(), year());
    if (!days)
        return m_workspace.prompts().showError(days.error());
    m_days = *days;
    std::vector<QStringList> rows;
    for (const Holiday& day : m_days)
        rows.push_back({formatDate(day.day), QLocale().dayName(day.day.dayOfWeek()), day.name,
                        day.worked ? tr("worked instead") : orDash({})});
    m_rows->show({{tr("Day"), kDayWidth},
                  {tr("Weekday"), kWeekdayWidth},
                  {tr("Name"), 0},
                  {tr("Worked"), kWorkedWidth}},
                 std::move(rows),
                 m_workspace.isEditable() ? QString() : tr("The ledger is open for reading only"));
}

void HolidaysDialog::edit(int row)
{
    const Holiday before = row < 0 ? Holiday() : m_days[static_cast<size_t>(row)];
    FieldsDialog dialog(m_workspace.prompts(), tr("Holiday"), row < 0, this);
    DateEdit* day = dialog.date(tr("Day"), "holidayDay", before.day);
    QLineEdit* name = dialog.line(tr("Name"), "holidayName", before.name, true);
    QCheckBox* worked =
        dialog.check(tr("A weekend day worked instead of another"), "holidayWorked", before.worked);
    if (!dialog.ask())
        return;
    auto days = m_days;
    place(days, row, Holiday{day->date(), cleaned(name->text()), worked->isChecked()});
    write(std::move(days));
}

void HolidaysDialog::write(std::vector<Holiday> days)
{
    if (m_workspace.apply(actions::setHolidays(m_workspace.ledger(), year(), days)))
        showYear();
}

} // namespace thidua
