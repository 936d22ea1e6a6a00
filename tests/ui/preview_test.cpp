// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/packages/owncopy.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/reports/units.h"
#include "tests/ui/samplefixture.h"
#include "ui/reports/pageview.h"
#include "ui/reports/partsmodel.h"
#include "ui/reports/partspanel.h"
#include "ui/reports/previewcontent.h"
#include "ui/reports/previewdialog.h"
#include "ui/reports/previewpages.h"
#include "ui/support/banner.h"
#include "ui/support/infoline.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace thidua;

namespace {

/// A printer that keeps what it was asked for and writes into memory; it never opens a dialog.
class TestPrinters : public Printers {
public:
    explicit TestPrinters(bool agrees = true) : m_agrees(agrees) { }

    QStringList names() const override
    {
        return {QStringLiteral("Văn phòng"), QStringLiteral("Văn thư")};
    }
    QString usual() const override { return QStringLiteral("Văn thư"); }
    std::unique_ptr<QPagedPaintDevice> open(const PrintOrder& order, QWidget*) override
    {
        orders.push_back(order);
        if (!m_agrees)
            return nullptr;
        paper.open(QIODevice::WriteOnly);
        return std::make_unique<QPdfWriter>(&paper);
    }

    QBuffer paper;
    std::vector<PrintOrder> orders;

private:
    bool m_agrees;
};

class NoPrinters : public TestPrinters {
public:
    QStringList names() const override { return {}; }
};

struct Preview : SampleFixture {
    explicit Preview(const QString& kind = QStringLiteral("scorecard"),
                     std::vector<UnitId> units = {}, BlocId bloc = {})
        : dialog(workspace, {kind, std::move(units), bloc})
    {
        auto own = std::make_unique<TestPrinters>();
        printers = own.get();
        dialog.setPrinters(std::move(own));
        dialog.show();
        finish();
    }
    void finish()
    {
        auto* pages = dialog.findChild<PreviewPages*>();
        REQUIRE(QTest::qWaitFor([pages] { return !pages->isRunning(); }));
    }
    template<class T>
    T* find(const char* name)
    {
        auto* found = dialog.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QString place() { return find<QLabel>("previewPlace")->text(); }
    PartsModel& parts() { return dialog.findChild<PartsPanel*>()->model(); }
    QString leftOut()
    {
        return dialog.findChild<InfoLine*>(QStringLiteral("previewLeftOut"))->text();
    }
    QString bannerText()
    {
        auto* banner = find<Banner>("previewBanner");
        QStringList texts;
        for (const QLabel* label : banner->findChildren<QLabel*>())
            texts << label->text();
        return banner->isVisible() ? texts.join(u' ') : QString();
    }
    /// Ticks or unticks a line of the list with the space bar, as the keyboard does it.
    void toggle(int section)
    {
        auto* tree = find<QTreeView>("previewParts");
        dialog.findChild<PartsPanel*>()->setCurrentSection(section);
        QTest::keyClick(tree, Qt::Key_Space);
        finish();
    }

    PreviewDialog dialog;
    TestPrinters* printers;
};

/// A folder nothing can be written to, also by root.
[[maybe_unused]] QString closedFolder(const QTemporaryDir& folder)
{
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool root = QFile(folder.filePath(QStringLiteral("probe"))).open(QIODevice::WriteOnly);
    return root ? QStringLiteral("/proc/self") : folder.path();
}

} // namespace

TEST_CASE("The preview counts what it prints and says what it leaves out")
{
    Preview preview;
    CHECK(preview.dialog.pageCount() == 29);
    CHECK(preview.button("previewPrint")->text().contains(QStringLiteral("29")));
    CHECK(preview.place().endsWith(QStringLiteral("1/29")));
    CHECK(preview.parts().partCount() == 30);
    CHECK(preview.parts().groupCount() == 3);
    const QAbstractItemModelTester tester(&preview.parts(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(preview.parts().leftOut().size() == 1);
    CHECK(preview.leftOut().contains(preview.parts().leftOut().front()));
    CHECK(preview.parts().leftOut().front().contains(QStringLiteral(": ")));
}

TEST_CASE("Unticking one unit prints one card less, and ticking a bloc ticks its units")
{
    Preview preview;
    preview.toggle(3);
    CHECK(preview.dialog.pageCount() == 28);
    CHECK(preview.button("previewPrint")->text().contains(QStringLiteral("28")));
    CHECK(preview.parts().leftOut().size() == 2);

    PartsModel& parts = preview.parts();
    CHECK(parts.item(0)->checkState() == Qt::PartiallyChecked);
    parts.setData(parts.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(preview.dialog.pageCount() == 18);
    parts.setData(parts.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(preview.dialog.pageCount() == 29);

    preview.button("previewNone")->click();
    CHECK(preview.dialog.pageCount() == 0);
    CHECK_FALSE(preview.button("previewPrint")->isEnabled());
    CHECK_FALSE(preview.button("previewSave")->isEnabled());
    CHECK_FALSE(preview.button("previewSave")->toolTip().isEmpty());
    preview.button("previewAll")->click();
    CHECK(preview.dialog.pageCount() == 30);
    CHECK(preview.button("previewPrint")->isEnabled());
}

TEST_CASE("The units asked for are ticked, the others stand ready")
{
    {
        SampleFixture sample;
        PreviewDialog dialog(sample.workspace,
                             {QStringLiteral("scorecard"), {sample.unit(QStringLiteral("K3-06"))}});
        CHECK(dialog.pageCount() == 1); // set at once, although the unit is not ready
        CHECK(dialog.findChild<PartsPanel*>()->model().partCount() == 30);
    }
    SampleFixture sample;
    PreviewDialog dialog(sample.workspace,
                         {QStringLiteral("scorecard"), {}, sample.bloc(QStringLiteral("2"))});
    CHECK(QTest::qWaitFor([&] { return dialog.pageCount() == 13; }));
}

TEST_CASE("One goes through the pages by buttons, by keys and by the list")
{
    Preview preview;
    auto* view = preview.find<PageView>("previewPage");
    CHECK_FALSE(preview.find<QToolButton>("previewPrevious")->isEnabled());
    preview.find<QToolButton>("previewNext")->click();
    CHECK(preview.place().endsWith(QStringLiteral("2/29")));
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(preview.place().endsWith(QStringLiteral("3/29")));
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(preview.place().endsWith(QStringLiteral("2/29")));
    QTest::keyClick(view, Qt::Key_End);
    CHECK(preview.place().endsWith(QStringLiteral("29/29")));
    CHECK_FALSE(preview.find<QToolButton>("previewNext")->isEnabled());

    auto* tree = preview.find<QTreeView>("previewParts");
    QTest::keyClick(tree, Qt::Key_Home);
    QTest::keyClick(tree, Qt::Key_Down);
    CHECK(preview.place().endsWith(QStringLiteral("1/29")));
    CHECK(view->accessibleDescription().contains(QStringLiteral("Bệnh viện Đa khoa tỉnh")));

    // Unticking what is on show moves on to the next.
    preview.toggle(0);
    CHECK(preview.place().endsWith(QStringLiteral("1/28")));
    CHECK(view->accessibleDescription().contains(QStringLiteral("Bệnh viện Sản Nhi")));
}

TEST_CASE("Ctrl and the wheel zoom, and the choice of zoom follows")
{
    Preview preview;
    auto* view = preview.find<PageView>("previewPage");
    auto* choice = preview.find<QComboBox>("previewZoom");
    const int fitted = view->zoom();
    QWheelEvent wheel({50, 50}, view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    CHECK(view->zoom() > fitted);
    CHECK(choice->currentText() == QStringLiteral("%1%").arg(view->zoom()));
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    CHECK(view->fit() == PageView::Fit::Width);
    CHECK(choice->currentIndex() == 1);
}

TEST_CASE("The list finds units without accents")
{
    Preview preview;
    preview.find<QLineEdit>("previewSearch")->setText(QStringLiteral("benh vien phoi"));
    auto* tree = preview.find<QTreeView>("previewParts");
    REQUIRE(tree->model()->rowCount() == 1);
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 1);
    CHECK(tree->columnWidth(0) >= tree->viewport()->width() - 1);
    CHECK(preview.dialog.pageCount() == 29); // a search hides, it does not untick
}

TEST_CASE(
    "Saving writes the ticked cards, and a folder that is closed leaves a message and no file")
{
    Preview preview;
    const QString path = preview.folder.filePath(QStringLiteral("bảng.pdf"));
    preview.prompts.paths = {path};
    preview.button("previewSave")->click();
    CHECK(QFileInfo(path).size() > 10000);
    CHECK(preview.bannerText().contains(QStringLiteral("29")));
    CHECK(preview.bannerText().contains(QStringLiteral("bảng.pdf")));

#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QString closed = closedFolder(folder) + QStringLiteral("/bảng.pdf");
    preview.prompts.paths = {closed};
    preview.prompts.errorsExpected = 1;
    preview.button("previewSave")->click();
    REQUIRE(preview.prompts.errors.size() == 1);
    CHECK(preview.prompts.errors.front().message.contains(QStringLiteral("/bảng.pdf")));
    CHECK_FALSE(QFileInfo::exists(closed));
#endif
    preview.prompts.paths = {QString()};
    preview.button("previewSave")->click(); // going back writes nothing and says nothing
}

TEST_CASE("Printing gives the order to the chosen printer and all its pages")
{
    Preview preview(QStringLiteral("scorecard"), {});
    preview.find<QSpinBox>("previewCopies")->setValue(2);
    CHECK(preview.find<QComboBox>("previewPrinter")->currentText() == QStringLiteral("Văn thư"));
    preview.button("previewPrint")->click();
    REQUIRE(preview.printers->orders.size() == 1);
    CHECK(preview.printers->orders.front().copies == 2);
    CHECK(preview.printers->orders.front().printer == QStringLiteral("Văn thư"));
    CHECK(preview.printers->paper.data().count("/Type /Page\n") == 29);
    CHECK(preview.bannerText().contains(QStringLiteral("29")));
}

TEST_CASE("Going back in the printer's dialog prints nothing")
{
    SampleFixture sample;
    PreviewDialog dialog(sample.workspace, {QStringLiteral("ranking")});
    auto own = std::make_unique<TestPrinters>(false);
    const TestPrinters* printers = own.get();
    dialog.setPrinters(std::move(own));
    dialog.findChild<QPushButton*>(QStringLiteral("previewPrint"))->click();
    CHECK(printers->orders.size() == 1);
    CHECK(printers->paper.data().isEmpty());
    CHECK(dialog.findChild<Banner*>(QStringLiteral("previewBanner"))->isHidden());
}

TEST_CASE("Without a printer the button says why, and a PDF can still be saved")
{
    SampleFixture sample;
    PreviewDialog dialog(sample.workspace, {QStringLiteral("ranking")});
    dialog.setPrinters(std::make_unique<NoPrinters>());
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("previewPrint"))->isEnabled());
    CHECK_FALSE(
        dialog.findChild<QPushButton*>(QStringLiteral("previewPrint"))->toolTip().isEmpty());
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("previewSave"))->isEnabled());
}

TEST_CASE("Another document can be chosen, and one there is none of says so")
{
    Preview preview;
    auto* kind = preview.find<QComboBox>("previewKind");
    const auto choose = [&](int index) {
        kind->setCurrentIndex(index);
        emit kind->activated(index);
        preview.finish();
    };
    choose(1);
    CHECK(preview.dialog.pageCount() == 2);
    choose(2);
    CHECK(preview.dialog.pageCount() == 1);
    auto* bloc = preview.find<QComboBox>("previewBloc");
    bloc->setCurrentIndex(1); // bloc 1 has no tie at its line
    emit bloc->activated(1);
    CHECK(preview.dialog.pageCount() == 0);
    CHECK_FALSE(preview.bannerText().isEmpty());
    CHECK_FALSE(preview.button("previewSave")->isEnabled());
    choose(0);
    CHECK(preview.dialog.pageCount() == 29);
    CHECK(preview.bannerText().isEmpty());
}

TEST_CASE("Letters the font lacks are named before anything is printed")
{
    SampleFixture sample;
    const auto book = sample.workspace.book();
    const UnitId unit = sample.unit(QStringLiteral("K2-02"));
    const CriterionId criterion =
        book->table.node(book->table.indexOf(QStringLiteral("1.4"))).criterion.id;
    ScoreNote note;
    note.reason = QStringLiteral("Chưa có quyết định \u6F22");
    REQUIRE(sample.workspace.apply(
        actions::setNote(sample.workspace.ledger(),
                         {sample.workspace.plan(), unit, Round::Appraisal, criterion}, note)));
    PreviewDialog dialog(sample.workspace, {QStringLiteral("scorecard"), {unit}});
    const auto* banner = dialog.findChild<Banner*>(QStringLiteral("previewBanner"));
    CHECK_FALSE(banner->isHidden());
    bool named = false;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        named = named || label->text().contains(QChar(0x6F22));
    CHECK(named);
}

TEST_CASE("Esc closes the preview")
{
    Preview preview;
    QTest::keyClick(&preview.dialog, Qt::Key_Escape);
    CHECK_FALSE(preview.dialog.isVisible());
}

TEST_CASE("A sheet that is not finished is not ticked by itself, and says what is left")
{
    SampleFixture fixture;
    const UnitId unit = fixture.unit(QStringLiteral("K3-06"));
    const auto book = fixture.workspace.book();
    const CriterionId criterion =
        book->table.node(book->table.indexOf(QStringLiteral("1.2"))).criterion.id;
    REQUIRE(fixture.workspace.apply(actions::setScore(
        fixture.workspace.ledger(), {fixture.workspace.plan(), unit, Round::Appraisal, criterion},
        Entry::points(Points::whole(2)))));
    const auto content = loadPreview(fixture.workspace.ledger(),
                                     {.kind = report::Kind::Scorecard,
                                      .plan = fixture.workspace.plan(),
                                      .at = QDateTime(QDate(2024, 12, 12), QTime(9, 41))});
    REQUIRE(content);
    const PreviewPart& last = content->parts.back();
    CHECK(last.fullName == QStringLiteral("Trung tâm Pháp y"));
    CHECK_FALSE(last.ticked);
    CHECK(last.remark.contains(QStringLiteral("19")));
}

TEST_CASE("A PDF is proposed under the name of its bloc, and told with the ways to it")
{
    const bool oneBloc = GENERATE(true, false);
    SampleFixture sample;
    const BlocId bloc = oneBloc ? sample.bloc(QStringLiteral("2")) : BlocId();
    PreviewDialog dialog(sample.workspace, {QStringLiteral("ranking"), {}, bloc});
    dialog.show();
    auto* pages = dialog.findChild<PreviewPages*>();
    REQUIRE(QTest::qWaitFor([pages] { return !pages->isRunning(); }));
    sample.prompts.paths = {sample.folder.filePath(QStringLiteral("xep-hang.pdf"))};
    dialog.findChild<QPushButton*>(QStringLiteral("previewSave"))->click();
    REQUIRE(sample.prompts.suggested.size() == 1);
    const QString name = sample.prompts.suggested.front();
    INFO(name.toStdString());
    CHECK(name.contains(sample.workspace.book()->blocByCode(QStringLiteral("2"))->name) == oneBloc);
    CHECK(name.endsWith(QStringLiteral(".pdf")));
    const auto* banner = dialog.findChild<Banner*>(QStringLiteral("previewBanner"));
    CHECK(banner->findChild<QPushButton*>(QStringLiteral("openSavedFile")));
    CHECK(banner->findChild<QPushButton*>(QStringLiteral("openSavedFolder")));
}

TEST_CASE("Turning to a page of another shape leaves the zoom alone")
{
    PageView view;
    view.resize(700, 600);
    view.show();
    const QSizeF upright(report::kA4Width, report::kA4Height);
    const auto fit = GENERATE(PageView::Fit::Page, PageView::Fit::Width);
    view.setFit(fit);
    view.setLargest(upright.expandedTo(upright.transposed()));
    report::LaidOutPage page;
    page.size = upright;
    view.setPage(page);
    const int zoom = view.zoom();
    page.size = upright.transposed();
    view.setPage(page);
    CHECK(view.zoom() == zoom);
}

TEST_CASE("A council's plan of one unit warns before printing, the copy of a unit does not")
{
    SampleFixture sample;
    const UnitId unit = sample.unit(QStringLiteral("K3-06")); // not appraised
    ChangeSet change(Action::EditUnits);
    const auto members = sample.workspace.ledger().rows<Membership>();
    for (const Membership& member : *members) {
        if (member.unit != unit)
            change.remove(member);
    }
    REQUIRE(sample.workspace.apply(change));
    REQUIRE(sample.workspace.book()->members.size() == 1);
    const auto remark = [&] {
        const auto content = loadPreview(sample.workspace.ledger(),
                                         {.kind = report::Kind::Scorecard,
                                          .plan = sample.workspace.plan(),
                                          .at = sample.workspace.session().now()});
        REQUIRE(content);
        REQUIRE(content->parts.size() == 1);
        return content->parts.front().remark;
    };
    CHECK_FALSE(remark().isEmpty());
    ChangeSet own(Action::EditSettings);
    own.insert(Setting{actions::kOwnForm, QStringLiteral("x")});
    REQUIRE(sample.workspace.apply(own));
    CHECK(remark().isEmpty());
}
