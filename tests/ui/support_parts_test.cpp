// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/support_answers.h"
#include "ui/support/banner.h"
#include "ui/support/columnfiller.h"
#include "ui/support/dateedit.h"
#include "ui/support/dialogframe.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/focusframe.h"
#include "ui/support/formfield.h"
#include "ui/support/numberedit.h"
#include "ui/support/sectionlist.h"
#include "ui/support/segments.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/themecontroller.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace thidua;

namespace {

/// Answers the question whether to throw away what was typed.
class DiscardPrompts : public UnexpectedPrompts {
public:
    bool confirm(const Question&) override
    {
        ++asked;
        return answer;
    }
    int asked = 0;
    bool answer = false;
};

} // namespace

TEST_CASE("a field of points takes what people type and keeps what it refuses")
{
    struct Case {
        const char* typed;
        const char* shown;
        bool accepted;
    };
    const Case row = GENERATE(Case{"8", "8,00", true}, // decimals are filled in
                              Case{"8.5", "8,50", true}, // a point is the decimal separator
                              Case{" 3,25 ", "3,25", true}, //
                              Case{"12", "12", false}, // above the maximum: stays to be mended
                              Case{"abc", "abc", false}); //
    NumberEdit edit;
    edit.setRange(Points{}, Points::whole(10));
    FormField field(QStringLiteral("Thẩm định"), new QLineEdit);
    edit.setText(QString::fromLatin1(row.typed));
    CHECK(edit.check() == row.accepted);
    CHECK(edit.text() == QString::fromLatin1(row.shown));
    CHECK(edit.value().has_value() == row.accepted);
    CHECK(edit.complaint().isEmpty() == row.accepted);
}

TEST_CASE("an empty field of points is no number and no error")
{
    NumberEdit edit;
    edit.setText(QStringLiteral("  "));
    CHECK(edit.check());
    CHECK_FALSE(edit.value());
}

TEST_CASE("a field of dates takes short forms and names the day that does not exist")
{
    DateEdit edit;
    auto* field = new FormField(QStringLiteral("Ngày"), &edit);
    edit.setReference(QDate(2024, 11, 1));
    edit.setText(QStringLiteral("12/12"));
    CHECK(edit.check());
    CHECK(edit.date() == QDate(2024, 12, 12));
    CHECK(edit.text() == QStringLiteral("12/12/2024"));
    edit.setText(QStringLiteral("31/11/2024"));
    CHECK_FALSE(edit.check());
    CHECK_FALSE(edit.date().isValid());
    CHECK(field->hasComplaint());
    edit.setDate(QDate(2024, 11, 30));
    CHECK_FALSE(field->hasComplaint());
    edit.setParent(nullptr);
    delete field;
}

TEST_CASE("segments are one tab stop and the arrows choose")
{
    Segments segments(QStringLiteral("Cách xem"));
    QToolButton* one = segments.addSegment(QStringLiteral("Một đơn vị"));
    QToolButton* bloc = segments.addSegment(QStringLiteral("Cả khối"));
    QSignalSpy chosen(&segments, &Segments::chosen);
    const auto tabStops = [&] {
        int count = 0;
        for (const QToolButton* button : {one, bloc})
            count += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        return count;
    };
    CHECK(segments.current() == 0);
    CHECK(tabStops() == 1);
    QTest::keyClick(one, Qt::Key_Right);
    CHECK(segments.current() == 1);
    CHECK(tabStops() == 1);
    QTest::keyClick(bloc, Qt::Key_Right);
    CHECK(segments.current() == 1);
    REQUIRE(chosen.size() == 1);
    segments.setCurrent(0);
    CHECK(chosen.size() == 1);
}

TEST_CASE("the section list skips the lines between groups and says what waits")
{
    SectionList list(QStringLiteral("Phần"));
    list.setSections({{QStringLiteral("plan"), QStringLiteral("Kế hoạch"), Icon::Plan, 0},
                      {QStringLiteral("scoring"), QStringLiteral("Chấm điểm"), Icon::Score, 1}});
    list.setBadge(QStringLiteral("scoring"), 4, QStringLiteral("4 phiếu chờ thẩm định"));
    list.setCurrentSection(QStringLiteral("plan"));
    QSignalSpy chosen(&list, &SectionList::chosen);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.currentSection() == QStringLiteral("scoring"));
    REQUIRE(chosen.size() == 1);
    CHECK(list.currentIndex().data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Chấm điểm, 4 phiếu chờ thẩm định"));
    list.setRail(true);
    CHECK(list.sizeHint().width() == space::kRailWidth);
    CHECK(list.currentIndex()
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(QStringLiteral("Chấm điểm")));
}

TEST_CASE("a dialog asks before Esc throws away what was typed, and only then")
{
    DiscardPrompts prompts;
    DialogFrame dialog(prompts, DialogSize::Small);
    auto* edit = new QLineEdit;
    dialog.content()->addWidget(edit);
    dialog.addEnding(QStringLiteral("Hủy"), QStringLiteral("Ghi quyết định"));
    dialog.show();
    QTest::keyClicks(edit, QStringLiteral("45"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(prompts.asked == 1);
    CHECK(dialog.isVisible());
    prompts.answer = true;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(prompts.asked == 2);
    CHECK_FALSE(dialog.isVisible());

    DialogFrame untouched(prompts, DialogSize::Small);
    untouched.content()->addWidget(new QLineEdit);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    CHECK(prompts.asked == 2);
    CHECK_FALSE(untouched.isVisible());
}

TEST_CASE("Enter presses the main button of a dialog where it means nothing else")
{
    DiscardPrompts prompts;
    DialogFrame dialog(prompts, DialogSize::Small);
    auto* edit = new QLineEdit;
    auto* lines = new QPlainTextEdit;
    auto* table = new QTableView;
    auto* more = new QPushButton(QStringLiteral("Thêm"));
    more->setAutoDefault(false);
    for (QWidget* each : std::initializer_list<QWidget*>{edit, lines, table, more})
        dialog.content()->addWidget(each);
    QPushButton* act = dialog.addEnding(QStringLiteral("Hủy"), QStringLiteral("Ghi quyết định"));
    int done = 0;
    int added = 0;
    QObject::disconnect(act, &QPushButton::clicked, &dialog, nullptr);
    QObject::connect(act, &QPushButton::clicked, &dialog, [&] { ++done; });
    QObject::connect(more, &QPushButton::clicked, &dialog, [&] { ++added; });
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    const auto enter = [&](QWidget* in, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        in->setFocus();
        QTest::keyClick(in, Qt::Key_Return, modifiers);
    };
    enter(edit);
    CHECK(done == 1);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(edit, &held);
    CHECK(done == 1);
    enter(lines);
    CHECK(done == 1);
    CHECK(lines->toPlainText() == QStringLiteral("\n"));
    enter(table);
    CHECK(done == 1);
    enter(more);
    CHECK(done == 1);
    CHECK(added == 1);
    enter(lines, Qt::ControlModifier);
    CHECK(done == 2);
    act->setEnabled(false);
    enter(edit);
    CHECK(done == 2);
    CHECK(dialog.isVisible());
}

TEST_CASE("a dialog is high enough for its wrapped text")
{
    ThemeController controller(*qApp);
    controller.setFontScale(GENERATE(100, 150));
    UnexpectedPrompts prompts;
    DialogFrame dialog(prompts, DialogSize::Small);
    dialog.setHeadline(QStringLiteral(
        "Ổ D: đã đầy, chưa ghi được thay đổi ở tiêu chí 2.4 của Trung tâm Y tế huyện Thanh Thủy."));
    dialog.setSubline(QStringLiteral(
        "Giải phóng ít nhất 20 MB rồi chọn Ghi lại, hoặc lưu sang một ổ khác; các thay đổi "
        "vừa nhập còn nguyên trong cửa sổ này cho tới khi ghi được."));
    dialog.addEnding(QStringLiteral("Hủy"), QStringLiteral("Ghi lại"));
    dialog.show();
    QApplication::processEvents();
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            CHECK(label->heightForWidth(label->width()) <= label->height());
    }
}

TEST_CASE("the focus ring follows buttons and leaves fields alone")
{
    ThemeController controller(*qApp);
    QWidget window;
    auto* row = new QVBoxLayout(&window);
    auto* button = new QPushButton(QStringLiteral("In phiếu"));
    auto* edit = new QLineEdit;
    row->addWidget(button);
    row->addWidget(edit);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus();
    QApplication::processEvents();
    const auto rings = [&] {
        int shown = 0;
        for (const FocusFrame* frame : window.findChildren<FocusFrame*>())
            shown += frame->isVisible() ? 1 : 0;
        return shown;
    };
    CHECK(rings() == 1);
    edit->setFocus();
    QApplication::processEvents();
    CHECK(rings() == 0);
}

TEST_CASE("a banner puts the meaning below the fact when there is no room beside it")
{
    ThemeController controller(*qApp);
    Banner banner(Tone::Warn, QStringLiteral("3 đơn vị cùng 97,50 điểm, tranh 2 suất còn lại."),
                  QStringLiteral("Chưa chốt được danh sách Khối 2."));
    banner.resize(900, banner.sizeHint().height());
    banner.show();
    QApplication::processEvents();
    const auto labels = banner.findChildren<QLabel*>();
    REQUIRE(labels.size() == 2);
    CHECK(labels[0]->y() == labels[1]->y());
    banner.resize(360, 120);
    QApplication::processEvents();
    CHECK(labels[1]->y() > labels[0]->y());
}

TEST_CASE("a shortened label says the whole in its tool tip only when it is shortened")
{
    ElidedLabel label(QStringLiteral("Trung tâm Kiểm soát bệnh tật tỉnh"));
    label.resize(60, 20);
    CHECK(label.isElided());
    label.resize(600, 20);
    CHECK_FALSE(label.isElided());
}

TEST_CASE("columns of numbers grow with their figures")
{
    ThemeController controller(*qApp);
    QTableView view;
    QStandardItemModel model(1, 2);
    auto* money = new QStandardItem(QStringLiteral("58.240.000.000"));
    money->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model.setItem(0, 0, money);
    model.setItem(0, 1, new QStandardItem(QStringLiteral("Dự án bệnh án điện tử giai đoạn 2")));
    view.setModel(&model);
    styleTable(&view);
    setColumnWidths(&view, {40, 60});
    fitNumberColumns(&view);
    CHECK(view.columnWidth(0) >= view.itemDelegate()->sizeHint({}, model.index(0, 0)).width());
    CHECK(view.columnWidth(1) == scaled(60));
}

TEST_CASE("rows are compact in a low window whatever was chosen")
{
    ThemeController controller(*qApp);
    CHECK(rowPixels(RowHeight::Roomy, 1000) == 32);
    CHECK(rowPixels(RowHeight::Roomy, 688) == 24);
    controller.setFontScale(150);
    CHECK(rowPixels(RowHeight::Normal, 1000) == 42);
}

TEST_CASE("settings come back as they were left")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        CHECK(settings.scheme() == Scheme::System);
        CHECK(settings.rowHeight() == RowHeight::Normal);
        settings.setScheme(Scheme::Dark);
        settings.setFontScale(400);
        settings.setRowHeight(RowHeight::Roomy);
        for (int i = 0; i < 20; ++i)
            settings.addRecentFile(QStringLiteral("so-%1.thidua").arg(i));
        settings.addRecentFile(QStringLiteral("so-15.thidua"));
        settings.removeRecentFile(QStringLiteral("so-18.thidua"));
    }
    QSettings store(path, QSettings::IniFormat);
    const Settings settings(store);
    CHECK(settings.scheme() == Scheme::Dark);
    CHECK(settings.fontScale() == ThemeController::kLargestScale);
    CHECK(settings.rowHeight() == RowHeight::Roomy);
    REQUIRE(settings.recentFiles().size() == Settings::kMostRecentFiles - 1);
    CHECK(settings.recentFiles().first() == QStringLiteral("so-15.thidua"));
    CHECK(settings.recentFiles().count(QStringLiteral("so-15.thidua")) == 1);
}

TEST_CASE("changing the scheme changes the palette and the icons in one step")
{
    ThemeController controller(*qApp);
    controller.setScheme(Scheme::Light);
    QSignalSpy changed(&controller, &ThemeController::changed);
    controller.setScheme(Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::dark().window);
    CHECK(theme() == Theme::dark());
    controller.setScheme(Scheme::Dark);
    CHECK(changed.size() == 1);
    controller.setScheme(Scheme::Light);
}

TEST_CASE("columns of words share the room by what they need, and never lose their headers")
{
    QStandardItemModel model(10, 3);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("TT"), QStringLiteral("Tiêu chí"), QStringLiteral("Cách chấm")});
    for (int row = 0; row < model.rowCount(); ++row) {
        model.setItem(row, 1, new QStandardItem(QString(30, u'n')));
        model.setItem(row, 2, new QStandardItem(QString(row == 0 ? 300 : 10, u'n')));
    }
    QTableView view;
    styleTable(&view);
    view.setModel(&model);
    auto* header = view.horizontalHeader();
    const ColumnFiller filler(&view, header, {{1, 60, 1}, {2, 60}});
    const int words = view.itemDelegate()->sizeHint({}, model.index(1, 1)).width();
    struct Case {
        int width;
        bool fills;
        bool whole; ///< what most cells of the first column hold
    };
    const auto c = GENERATE(Case{1200, true, true}, Case{700, true, true}, Case{350, true, false},
                            Case{120, false, false});
    view.resize(c.width, 200);
    view.show();
    INFO(c.width);
    CHECK((header->length() == view.viewport()->width()) == c.fills);
    CHECK((header->sectionSize(1) >= words) == c.whole);
    for (const int column : {1, 2})
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
    view.setColumnHidden(2, true);
    if (c.fills)
        CHECK(header->length() == view.viewport()->width());
}

TEST_CASE("the wheel over a choice chooses nothing")
{
    const ThemeController controller(*qApp);
    QComboBox box;
    box.addItems({QStringLiteral("chưa"), QStringLiteral("có"), QStringLiteral("không áp dụng")});
    box.show();
    box.setFocus();
    const QPointF at = QRectF(box.rect()).center();
    QWheelEvent event(at, box.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &event);
    CHECK(box.currentIndex() == 0);
}

TEST_CASE("the wheel over a number nobody is in changes nothing")
{
    const ThemeController controller(*qApp);
    QWidget page;
    auto* box = new QSpinBox(&page);
    auto* other = new QLineEdit(&page);
    box->setRange(2000, 2100);
    box->setValue(2026);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto turn = [&] {
        const QPointF at = QRectF(box->rect()).center();
        QWheelEvent event(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
    };
    // A wheel turned by hand gives the focus before the event comes, where the policy says so.
    CHECK(box->focusPolicy() == Qt::StrongFocus);
    other->setFocus();
    turn();
    CHECK(box->value() == 2026);
    box->setFocus();
    turn();
    CHECK(box->value() == 2025);
}
