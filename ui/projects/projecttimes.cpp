// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projecttimes.h"

#include "core/base/dates.h"
#include "ui/charts/figuresdialog.h"
#include "ui/projects/ganttpainter.h"
#include "ui/projects/ganttview.h"
#include "ui/projects/projectwords.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace thidua {

namespace {

using Mark = report::GanttChart::Mark;

constexpr int kPictureWidth = 1000;
constexpr int kPictureMargin = 16;
constexpr int kPictureTitle = 32;
constexpr double kPixelRatio = 2;

QString dayOrDash(QDate day)
{
    return day.isValid() ? formatDate(day) : QStringLiteral("–");
}

report::GanttChart::GanttRow rowOf(const ProjectStatus& status)
{
    report::GanttChart::GanttRow row;
    row.label = status.project.name;
    row.head = true;
    row.first = status.project.first;
    row.last = status.project.last;
    row.words = enumName(status.standing);
    return row;
}

report::GanttChart::GanttRow rowOf(const ProjectMilestone& milestone, bool open,
                                   const Portfolio& portfolio)
{
    report::GanttChart::GanttRow row;
    row.label = milestone.title;
    row.first = milestone.first;
    row.last = milestone.due.isValid() ? milestone.due : milestone.doneOn;
    row.words = milestoneState(milestone, open, portfolio);
    if (row.last.isValid())
        row.mark = milestone.doneOn.isValid()                                    ? Mark::Done
            : open && milestone.due.isValid() && milestone.due < portfolio.today ? Mark::Late
                                                                                 : Mark::Open;
    return row;
}

} // namespace

ProjectTimes::ProjectTimes(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_title(new ElidedLabel({}, this)),
      m_view(new GanttView(this))
{
    setRole(m_title, TypeRole::Strong);
    m_view->setObjectName(QStringLiteral("projectGantt"));
    m_view->setAccessibleName(tr("Projects over time"));
    auto* figures = makeIconButton(Icon::Table, tr("Figures"), this);
    figures->setObjectName(QStringLiteral("ganttFigures"));
    connect(figures, &QToolButton::clicked, this, &ProjectTimes::showFigures);
    auto* saving = makeIconButton(Icon::Export, tr("Save picture"), this);
    saving->setObjectName(QStringLiteral("ganttSave"));
    connect(saving, &QToolButton::clicked, this, &ProjectTimes::savePicture);
    connect(m_view, &GanttView::activated, this,
            [this](int row) { emit projectChosen(m_projects[static_cast<size_t>(row)]); });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(figures);
    head->addWidget(saving);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                               space::kSmall);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    QScrollArea* scroll = makeScrollArea(m_view, this);
    column->addWidget(scroll, 1);
    connect(m_view, &GanttView::currentChanged, scroll, [this, scroll](int row) {
        const GanttPainter painter(m_view->chart(), theme());
        const int middle = static_cast<int>(painter.scaleHeight()
                                            + painter.rowHeight() * (std::max(0, row) + 0.5));
        scroll->ensureVisible(0, middle, 0, static_cast<int>(painter.rowHeight()));
    });
}

void ProjectTimes::show(const Portfolio& portfolio)
{
    report::GanttChart chart;
    chart.today = portfolio.today;
    chart.todayWord = tr("Today %1").arg(formatDate(portfolio.today));
    chart.doneWord = tr("done");
    chart.openWord = tr("to come");
    chart.lateWord = tr("late");
    m_projects.clear();
    m_figures = {};
    m_figures.headers = {tr("Project, milestone"), tr("Begins"), tr("Due"), tr("Done"),
                         tr("State")};
    QStringList details;
    const auto add = [&](report::GanttChart::GanttRow row, const ProjectStatus& status, QDate due,
                         QDate done) {
        m_figures.rows.push_back(
            {row.label, dayOrDash(row.first), dayOrDash(due), dayOrDash(done), row.words});
        details << describeFigures({m_figures.headers, {m_figures.rows.back()}});
        m_projects.push_back(status.project.id);
        chart.rows.push_back(std::move(row));
    };
    for (const ProjectStatus& status : portfolio.projects) {
        add(rowOf(status), status, status.project.last, {});
        for (const ProjectMilestone& milestone : status.milestones)
            add(rowOf(milestone, status.isOpen(), portfolio), status, milestone.due,
                milestone.doneOn);
    }
    m_title->setText(portfolioSentence(portfolio));
    m_view->setChart(std::move(chart), std::move(details));
}

void ProjectTimes::showFigures()
{
    FiguresDialog(m_prompts, tr("Projects over time"), m_figures, this).exec();
}

void ProjectTimes::savePicture()
{
    const QString path = m_prompts.saveFile(tr("Save picture"), tr("Projects over time"),
                                            tr("Picture (*.png);;PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = save(path); !saved)
        m_prompts.showError(saved.error());
    else
        m_prompts.tellSaved(tr("The picture is saved."), path);
}

Result<void> ProjectTimes::save(const QString& path) const
{
    const Theme light = Theme::light();
    const GanttPainter gantt(m_view->chart(), light);
    const double width = scaled(kPictureWidth);
    const QSize size(static_cast<int>(width) + 2 * kPictureMargin,
                     static_cast<int>(std::ceil(gantt.height())) + scaled(kPictureTitle)
                         + 2 * kPictureMargin);
    const auto paint = [&](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), light.surface);
        painter.translate(kPictureMargin, kPictureMargin);
        painter.setFont(roleFont(TypeRole::Section));
        painter.setPen(light.text);
        painter.drawText(QRectF(0, 0, width, scaled(kPictureTitle)), Qt::AlignLeft,
                         m_title->text());
        painter.translate(0, scaled(kPictureTitle));
        gantt.paint(painter, width);
    };
    bool saved = false;
    QPainter painter;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        constexpr int kResolution = 96;
        QPdfWriter writer(path);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / kResolution, QPageSize::Point));
        writer.setPageMargins({});
        saved = painter.begin(&writer);
        if (saved) {
            paint(painter);
            saved = painter.end();
        }
    } else {
        QImage image(size * kPixelRatio, QImage::Format_RGB32);
        image.setDevicePixelRatio(kPixelRatio);
        painter.begin(&image);
        paint(painter);
        painter.end();
        saved = image.save(path, "PNG");
    }
    if (saved)
        return {};
    return fail(ErrorCode::Io,
                tr("The picture was not saved to \"%1\". Check that the folder exists and can be "
                   "written to, or choose another one.")
                    .arg(path));
}

} // namespace thidua
