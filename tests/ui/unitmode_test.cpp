// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/packages/extensionactions.h"
#include "core/actions/packages/remarkactions.h"
#include "core/actions/plan/planactions.h"
#include "core/exchange/packages/copycarry.h"
#include "core/exchange/packages/returnfile.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"
#include "tests/ui/unitdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/card.h"
#include "ui/support/dateedit.h"
#include "ui/unitmode/filesbox.h"
#include "ui/unitmode/sentband.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace thidua;
using namespace thidua::test;

TEST_CASE("a form opens as the unit's own screen, and nothing is ever overwritten", "[unitmode]")
{
    Desk desk;
    const QString form = desk.formFile(desk.issue({0}).front());
    const QByteArray before = [&] {
        QFile file(form);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    Desk::begin(QStringLiteral("Điều dưỡng Hoa"));
    REQUIRE(desk.shell.open(form));
    REQUIRE(desk.shell.unitWindow());
    CHECK_FALSE(desk.shell.window());
    const QString copy = desk.shell.unitWindow()->workspace().session().path();
    CHECK(copy == desk.path(QStringLiteral("trung-tam-y-te-so-1_goi-2024.thidua")));
    CHECK(desk.shell.unitWindow()->workspace().session().actor().name
          == QStringLiteral("Điều dưỡng Hoa"));
    // Something entered, and the form opened again: no question, the same work.
    Workspace& work = desk.shell.unitWindow()->workspace();
    REQUIRE(
        work.apply(actions::saveWords(work.ledger(), work.plan(), work.book()->members.front().unit,
                                      actions::kProposals, QStringLiteral("Thêm một máy quét"))));
    REQUIRE(desk.shell.open(form));
    Workspace& again = desk.shell.unitWindow()->workspace();
    CHECK(again.session().path() == copy);
    CHECK(actions::wordsOf(again.ledger(), again.plan(), again.book()->members.front().unit,
                           actions::kProposals)
          == QStringLiteral("Thêm một máy quét"));
    // The work itself opens the same way, and the form is as it was.
    REQUIRE(desk.shell.open(copy));
    CHECK(desk.shell.unitWindow());
    QFile file(form);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("a form that is damaged is refused in words, and the start screen stays", "[unitmode]")
{
    Desk desk;
    IssuedForm form = desk.issue({0}).front();
    form.bytes[form.bytes.size() / 2] = static_cast<char>(form.bytes[form.bytes.size() / 2] ^ 1);
    desk.prompts.errorsExpected = 1;
    CHECK_FALSE(desk.shell.open(desk.formFile(form)));
    CHECK_FALSE(desk.shell.unitWindow());
    CHECK(QDir(desk.path({})).entryList({QStringLiteral("trung-*.thidua")}).isEmpty());
}

TEST_CASE("a return that is opened says what it is", "[unitmode]")
{
    Desk desk;
    const auto copy = desk.open(desk.issue({0}).front(), QStringLiteral("k.thidua"));
    const QString file = desk.send(*copy, QStringLiteral("k.thiduanop"));
    desk.prompts.informsExpected = 1;
    CHECK_FALSE(desk.shell.open(file));
    REQUIRE(desk.prompts.said.size() == 1);
    CHECK(desk.prompts.said.front().contains(QStringLiteral("k.thiduanop")));
}

TEST_CASE("a place where nothing can be written is not proposed", "[unitmode]")
{
    Desk desk;
    const IssuedForm form = desk.issue({0}).front();
    QDir(desk.path({})).mkpath(QStringLiteral("stick"));
    const QString stick = desk.path(QStringLiteral("stick"));
    const QString file = stick + u'/' + form.fileName;
    REQUIRE_FALSE(writeWholeFile(file, form.bytes).has_value());
    QFile::setPermissions(stick, QFile::ReadOwner | QFile::ExeOwner);
    if (QFile trial(stick + QStringLiteral("/trial")); trial.open(QIODevice::WriteOnly))
        return; // who runs this may write everywhere
    Desk::begin(QStringLiteral("Hoa"));
    const bool opened = desk.shell.open(file);
    QFile::setPermissions(stick, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    REQUIRE(opened);
    const QString path = desk.shell.unitWindow()->workspace().session().path();
    CHECK(QFileInfo(path).absolutePath() == desk.settings.homeFolder());
    desk.shell.unitWindow()->close();
    QFile::remove(path);
}

TEST_CASE("what a unit fills in on every page comes to the council as it was typed", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    CHECK(desk.stepState("initiatives") == QStringLiteral("(none)")); // the plan asks for none
    desk.fillScores();

    // Evidence and an explanation of the criterion that is current.
    auto* panel = desk.find<QWidget>("explanation")->parentWidget();
    desk.prompts.paths = {desk.paper("Báo cáo.pdf", "%PDF-1.4 báo cáo")};
    QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("attachFile")), Qt::LeftButton);
    Desk::type(desk.find<ParagraphEdit>("explanation"), "Số liệu quý IV có sau ngày 20/12");

    window.showPart(UnitPart::Steps);
    Desk::type(desk.find<DateEdit>("doneOn", "step0"), "15/03/2024");
    Desk::type(desk.find<QLineEdit>("document", "step0"), "45/KH-TTYT");
    desk.find<FilesBox>("", "step0")->attach({desk.paper("KH 45.pdf", "%PDF-1.4 kế hoạch")});

    window.showPart(UnitPart::Targets);
    Desk::type(desk.find<QLineEdit>("figure", "target0"), "900");
    Desk::type(desk.find<QLineEdit>("figureOf", "target0"), "2000");
    Desk::type(desk.find<QLineEdit>("promise", "target0"), "60");

    window.showPart(UnitPart::Words);
    Desk::type(desk.find<ParagraphEdit>("difficulties"), "Đường truyền yếu.\nThiếu máy quét.");

    window.showPart(std::nullopt);
    CHECK(window.todo().part(UnitPart::Targets)->missing.empty());
    CHECK(window.todo().part(UnitPart::Steps)->missing.empty());
    CHECK(desk.stepState("targets") == desk.stepState("launch"));
    const QString file = desk.path(QStringLiteral("nop.thiduanop"));
    desk.prompts.paths = {file};
    if (!window.todo().missing().empty())
        desk.prompts.confirms = {true};
    desk.press("exportReturn");
    REQUIRE(desk.prompts.saved.size() == 1);
    CHECK(desk.prompts.saved.front().second == file);
    CHECK(desk.find<QLabel>("returnPath")->text() == QStringLiteral("nop.thiduanop"));

    const ReadReturn read = ok(readReturn(desk.ledger(), file));
    CHECK(read.incoming.reception.madeBy == QStringLiteral("Điều dưỡng Hoa"));
    const UnitReport& report = read.incoming.report;
    const auto here = ok(unitCopyOf(window.workspace().ledger()));
    const auto own = ok(
        ok(actions::ReportReader::make(window.workspace().ledger(), here->plan)).read(here->unit));
    CHECK(report == own);
    const auto leaves = static_cast<size_t>(
        desk.book()->table.forBloc(desk.book()->members.front().bloc).leafCount());
    CHECK(report.scores.size() == leaves);
    REQUIRE(report.steps.size() == 1);
    CHECK(report.steps.front().doneOn == QDate(2024, 3, 15));
    CHECK(report.steps.front().document == QStringLiteral("45/KH-TTYT"));
    REQUIRE(report.figures.size() == 1);
    CHECK(report.figures.front().amount == Points::whole(900));
    CHECK(report.figures.front().denominator == Points::whole(2000));
    REQUIRE(report.promises.size() == 1);
    CHECK(report.promises.front().value == Points::whole(60));
    REQUIRE(report.words.size() == 1);
    CHECK(report.words.front().text == QStringLiteral("Đường truyền yếu.\nThiếu máy quét."));
    CHECK(report.files.size() == 2);
    const auto explained = std::ranges::find_if(
        report.scores, [](const ReportedScore& row) { return !row.evidence.isEmpty(); });
    REQUIRE(explained != report.scores.end());
    CHECK(explained->evidence == QStringLiteral("Báo cáo.pdf"));
    CHECK(explained->explanation.contains(QStringLiteral("20/12")));

    // And it is taken as it stands.
    desk.receive(file);
    CHECK(desk.held(desk.unit(0)) == own);
}

TEST_CASE("the list of what is missing leads to its places and never stops a return", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(std::nullopt);
    auto* list = desk.find<QListWidget>("missing");
    const auto missing = window.todo().missing();
    REQUIRE(list->count() == static_cast<int>(missing.size()));
    const ScoreTable table = desk.book()->table.forBloc(desk.book()->members.front().bloc);
    const auto leaves = std::ranges::count_if(table.nodes(), [](const TableNode& node) {
        return node.isLeaf() && node.type() == CriterionType::Base;
    });
    // Every base leaf, the launch and the figure of the year; sending is what the file itself does.
    CHECK(list->count() == leaves + 2);

    emit list->itemActivated(list->item(3));
    auto* page = qobject_cast<UnitScoresPage*>(window.page());
    REQUIRE(page);
    auto* model = qobject_cast<ScoreModel*>(page->grid().cells().model());
    const int node = model->nodeAt(page->grid().cells().currentIndex().row());
    CHECK(model->snapshot().table.node(node).criterion.id == missing[3].criterion);
    CHECK(list->item(3)->text().contains(model->snapshot().table.node(node).criterion.code));

    window.showPart(std::nullopt);
    desk.prompts.confirms = {false};
    desk.press("exportReturn");
    REQUIRE(desk.prompts.questions.size() == 1);
    CHECK(desk.prompts.questions.front().fact.contains(QString::number(missing.size())));
    CHECK(desk.prompts.saved.empty());
    // All the same: the named button.
    desk.prompts.confirms = {true};
    desk.prompts.paths = {desk.path(QStringLiteral("a.thiduanop"))};
    desk.press("exportReturn");
    CHECK(desk.prompts.saved.size() == 1);
    CHECK(ok(readReturn(desk.ledger(), desk.path(QStringLiteral("a.thiduanop"))))
              .incoming.report.scores.empty());
}

TEST_CASE("what was exported keeps its number whatever is taken back", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Words);
    Desk::type(desk.find<ParagraphEdit>("proposals"), "Tập huấn thêm");
    for (const char* name : {"1.thiduanop", "2.thiduanop"}) {
        desk.prompts.confirms = {true};
        desk.prompts.paths = {desk.path(QLatin1String(name))};
        window.exportReturn();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }
    const auto first = ok(readReturn(desk.ledger(), desk.path(QStringLiteral("1.thiduanop"))));
    const auto second = ok(readReturn(desk.ledger(), desk.path(QStringLiteral("2.thiduanop"))));
    CHECK(first.incoming.reception.revision == 1);
    CHECK(second.incoming.reception.revision == 2);
    // What was typed before may still be taken back; the number of the file may not.
    CHECK(first.incoming.report.words.size() == 1);
    CHECK(second.incoming.report.words.empty());
    CHECK(desk.stepState("send").contains(u'2'));
}

TEST_CASE("a change after an export is said on every page, and the file is known again later",
          "[unitmode]")
{
    Desk desk;
    const QString form = desk.formFile(desk.issue({0}).front());
    Desk::begin(QStringLiteral("Hoa"));
    REQUIRE(desk.shell.open(form));
    const auto window = [&] { return desk.shell.unitWindow(); };
    const auto band = [&] { return window()->findChild<SentBand*>(); };
    const auto where = [&] { return window()->findChild<QLabel*>(QStringLiteral("returnPath")); };
    const QString copy = window()->workspace().session().path();
    CHECK(where()->isHidden());
    CHECK(band()->isHidden());
    const auto exportTo = [&](const QString& file) {
        desk.prompts.confirms = {true};
        desk.prompts.paths = {file};
        window()->exportReturn();
    };
    const QString own = [&] {
        PackageManifest manifest = ok(unitCopyOf(window()->workspace().ledger()))->form.manifest;
        manifest.revision = 1;
        return returnFileName(manifest);
    }();
    CHECK(own.startsWith(QStringLiteral("tep-nop_trung-tam-y-te-so-1_goi-2024_")));
    exportTo(desk.path(own));
    CHECK(desk.prompts.suggested.back() == desk.prompts.saved.back().second);
    band()->tell(QStringLiteral("made"), desk.prompts.saved.back().second);
    CHECK(band()->findChild<QPushButton*>(QStringLiteral("openSavedFolder")));
    Workspace& work = window()->workspace();
    REQUIRE(
        work.apply(actions::saveWords(work.ledger(), work.plan(), work.book()->members.front().unit,
                                      actions::kProposals, QStringLiteral("Thêm máy quét"))));
    CHECK_FALSE(band()->isHidden());
    CHECK_FALSE(band()->accessibleName().contains(QStringLiteral("made")));
    CHECK(band()->findChild<QPushButton*>(QStringLiteral("exportAgain")));
    // Opened again: still said, and the file beside the copy is the one that was made.
    REQUIRE(desk.shell.open(copy));
    CHECK_FALSE(band()->isHidden());
    CHECK(where()->text() == own);
    // Exported to another place under another name: named as long as it is there.
    REQUIRE(QDir(desk.path({})).mkdir(QStringLiteral("nop")));
    const QString other = desk.path(QStringLiteral("nop/khac.thiduanop"));
    exportTo(other);
    CHECK(QFileInfo(desk.prompts.suggested.back()).dir() == QFileInfo(desk.path(own)).dir());
    CHECK(band()->isHidden());
    REQUIRE(desk.shell.open(copy));
    CHECK(band()->isHidden());
    CHECK(where()->text() == QStringLiteral("khac.thiduanop"));
    CHECK_FALSE(window()->findChild<QWidget*>(QStringLiteral("openReturnFolder"))->isHidden());
    // The next one is proposed beside it.
    const QString third = desk.path(QStringLiteral("nop/khac-3.thiduanop"));
    exportTo(third);
    CHECK(QFileInfo(desk.prompts.suggested.back()).dir() == QFileInfo(other).dir());
    REQUIRE(QFile::remove(third));
    // The file of before under its name is not it.
    REQUIRE(QFile::remove(other));
    REQUIRE(QFile::copy(desk.path(own), third));
    REQUIRE(desk.shell.open(copy));
    CHECK_FALSE(where()->isHidden());
    CHECK(where()->text().contains(u'3'));
    CHECK_FALSE(where()->text().contains(QStringLiteral("thiduanop")));
    CHECK(window()->findChild<QWidget*>(QStringLiteral("openReturnFolder"))->isHidden());
}

TEST_CASE("evidence is attached, named in the sheet, taken out again, programs are refused",
          "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    const Ledger& ledger = window.workspace().ledger();
    const auto copy = ok(unitCopyOf(ledger));
    const QString code = window.workspace().book()->table.nodes().back().criterion.code;
    const QString about = actions::aboutScore(code);
    const auto attach = [&](const QString& name, const QByteArray& bytes) {
        return actions::attachFiles(ledger, copy->plan, copy->unit, about, {{name, bytes}});
    };
    REQUIRE(window.workspace().apply(attach(QStringLiteral("C:\\ảnh\\a.jpg"), "một")));
    REQUIRE(window.workspace().apply(attach(QStringLiteral("b.pdf"), "hai")));
    // Another file of that name is another file, the same one is there already.
    REQUIRE(window.workspace().apply(attach(QStringLiteral("A.jpg"), "ba")));
    REQUIRE(window.workspace().apply(attach(QStringLiteral("a.jpg"), "một")));
    auto files = ok(actions::attachedFiles(ledger, copy->plan, copy->unit));
    REQUIRE(files.size() == 3);
    CHECK(files.front().name == QStringLiteral("A (2).jpg"));
    CHECK(ok(ledger.blob(files.front().sha256)) == QByteArray("ba"));
    REQUIRE(window.workspace().apply(actions::detachFile(ledger, files.front())));
    files = ok(actions::attachedFiles(ledger, copy->plan, copy->unit));
    const auto evidence = [&] {
        const auto report =
            ok(ok(actions::ReportReader::make(ledger, copy->plan)).read(copy->unit));
        return report.scores.empty() ? QString() : report.scores.front().evidence;
    };
    CHECK(evidence() == QStringLiteral("a.jpg; b.pdf"));
    REQUIRE(window.workspace().apply(actions::detachFile(ledger, files.front())));
    CHECK(evidence() == QStringLiteral("b.pdf"));
    window.workspace().undo();
    CHECK(evidence() == QStringLiteral("a.jpg; b.pdf"));

    CHECK(attach(QStringLiteral("virus.EXE"), "x").error().code == ErrorCode::Refused);
    CHECK(attach(QStringLiteral("trống.pdf"), {}).error().code == ErrorCode::InvalidInput);
    CHECK(
        attach(QStringLiteral("to.pdf"), QByteArray(actions::kMostFileBytes + 1, 'x')).error().code
        == ErrorCode::OutOfRange);
}

TEST_CASE("what does not apply is ticked, and wants its reason", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Scores);
    const CriterionId criterion = window.todo().missing().front().criterion;
    window.showItem(window.todo().missing().front());
    const auto lacking = [&] {
        const auto missing = window.todo().missing();
        return std::ranges::count(missing, criterion, &TodoItem::criterion);
    };
    const int scored = window.todo().part(UnitPart::Scores)->done;
    QTest::mouseClick(desk.find<QCheckBox>("notApplicable"), Qt::LeftButton, {}, QPoint(5, 8));
    CHECK(window.todo().part(UnitPart::Scores)->done == scored + 1);
    CHECK(lacking() == 1); // the reason
    Desk::type(desk.find<ParagraphEdit>("explanation"), "Đơn vị không có giường bệnh");
    CHECK(lacking() == 0);
    const auto copy = ok(unitCopyOf(window.workspace().ledger()));
    const auto report = ok(
        ok(actions::ReportReader::make(window.workspace().ledger(), copy->plan)).read(copy->unit));
    REQUIRE(report.scores.size() == 1);
    CHECK(report.scores.front().reason == QStringLiteral("Đơn vị không có giường bệnh"));
}

TEST_CASE("a new form of the same plan is begun with what was typed before", "[unitmode]")
{
    Desk desk;
    const auto earlier = desk.open(desk.issue({0}).front(), QStringLiteral("cu.thidua"));
    PackageFixture::fill(*earlier, 3);
    const auto said = ok(
        ok(actions::ReportReader::make(earlier->ledger(), ok(earlier->ledger().plans()).front().id))
            .read(ok(unitCopyOf(earlier->ledger()))->unit));
    const auto again = desk.open(desk.issue({0}).front(), QStringLiteral("moi.thidua"));
    CHECK(ok(carryOver(*again, earlier->path())).taken > 0);
    const auto copy = ok(unitCopyOf(again->ledger()));
    const auto now =
        ok(ok(actions::ReportReader::make(again->ledger(), copy->plan)).read(copy->unit));
    CHECK(now.scores == said.scores);
    CHECK(now.steps == said.steps);
    CHECK(now.figures == said.figures);
    CHECK(now.promises == said.promises);
    CHECK(now.words == said.words);
    CHECK(now.files == said.files);
    CHECK(ok(again->ledger().blob(now.files.front().sha256))
          == ok(earlier->ledger().blob(said.files.front().sha256)));
    CHECK(now.initiatives == said.initiatives);
}

TEST_CASE("what the council remarks stands at its criterion and is answered there", "[unitmode]")
{
    Desk desk;
    const CriterionId asked = [&] {
        for (const TableNode& node : desk.book()->table.nodes()) {
            if (node.isLeaf())
                return node.criterion.id;
        }
        return CriterionId{};
    }();
    PackageFixture::write(desk.council(),
                          actions::addRemark(desk.ledger(), desk.plan(), desk.unit(0), asked,
                                             QStringLiteral("Gửi bổ sung báo cáo quý III"),
                                             desk.stamp()));
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    const auto missing = window.todo().missing();
    const auto remark = std::ranges::find_if(missing, [](const TodoItem& item) {
        return item.text.contains(QStringLiteral("quý III"));
    });
    REQUIRE(remark != missing.end());
    window.showItem(*remark);
    const size_t before = missing.size();
    Desk::type(desk.find<ParagraphEdit>("remarkAnswer", "scoresPage"), "Đã gửi ngày 02/12");
    CHECK(window.todo().missing().size() == before - 1);
}

TEST_CASE("what is being typed at a criterion survives everything else that is written",
          "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Scores);
    window.showItem(window.todo().missing().front());
    auto* evidence = desk.find<QLineEdit>("evidence");
    auto* explanation = desk.find<ParagraphEdit>("explanation");
    Desk::begun(evidence, "12/BC-BV");
    desk.writeElsewhere();
    CHECK(evidence->text() == QStringLiteral("12/BC-BV"));
    QTest::keyClick(evidence, Qt::Key_Return);
    REQUIRE(desk.said().scores.size() == 1);
    CHECK(desk.said().scores.front().evidence == QStringLiteral("12/BC-BV"));

    explanation->setFocus();
    QTest::keyClicks(explanation, QStringLiteral("quy IV"));
    desk.writeElsewhere();
    window.workspace().undo();
    CHECK(explanation->text() == QStringLiteral("quy IV"));
    // Another line is shown without the field being left.
    window.showItem(window.todo().missing().back().part == UnitPart::Scores
                        ? window.todo().missing().back()
                        : window.todo().missing()[2]);
    CHECK(explanation->text().isEmpty());
    CHECK(desk.said().scores.front().explanation == QStringLiteral("quy IV"));
}

TEST_CASE("half a ratio stays and is said, whatever is written beside it", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Targets);
    auto* first = desk.find<QLineEdit>("figure", "target0");
    auto* second = desk.find<QLineEdit>("figureOf", "target0");
    Desk::begun(first, "900");
    second->setFocus();
    const auto complains = [&] { return first->property("invalid").toBool(); };
    CHECK_FALSE(complains());
    Desk::type(desk.find<QLineEdit>("promise", "target0"), "60");
    CHECK(desk.said().promises.size() == 1);
    CHECK(first->text() == QStringLiteral("900"));
    CHECK(complains());
    CHECK(desk.said().figures.empty());
    Desk::type(second, "2000");
    CHECK_FALSE(complains());
    REQUIRE(desk.said().figures.size() == 1);
    CHECK(desk.said().figures.front().denominator == Points::whole(2000));
    // A promise that is being typed.
    auto* promise = desk.find<QLineEdit>("promise", "target0");
    Desk::begun(promise, "75");
    desk.writeElsewhere();
    CHECK(promise->text() == QStringLiteral("75"));
    // Once written, fields show what is stored again.
    QTest::keyClick(promise, Qt::Key_Return);
    window.workspace().undo();
    CHECK(promise->text() == QStringLiteral("60"));
}

TEST_CASE("a unit that was given more time reads its own day", "[unitmode]")
{
    Desk desk;
    const Milestone first = desk.book()->milestones.front();
    PackageFixture::write(desk.council(),
                          actions::extend(desk.ledger(), desk.plan(), {desk.unit(0)},
                                          {first.id,
                                           {},
                                           QDate(2024, 4, 15),
                                           QStringLiteral("Hạnh"),
                                           QDate(2024, 3, 20),
                                           QStringLiteral("Bão")},
                                          QDate(2024, 3, 20)));
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Steps);
    QStringList words;
    for (const QLabel* label : desk.find<Card>("step0")->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.join(u'\n').contains(QStringLiteral("15/04/2024")));
    CHECK_FALSE(words.join(u'\n').contains(QStringLiteral("31/03/2024")));
}

TEST_CASE("a paper typed on a step that is done stays while something else is written",
          "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Steps);
    Desk::type(desk.find<DateEdit>("doneOn", "step0"), "15/03/2024");
    auto* document = desk.find<QLineEdit>("document", "step0");
    Desk::begun(document, "45/KH");
    desk.writeElsewhere();
    CHECK(document->text() == QStringLiteral("45/KH"));
    QTest::keyClick(document, Qt::Key_Return);
    CHECK(desk.said().steps.front().document == QStringLiteral("45/KH"));
    window.workspace().undo();
    CHECK(document->text().isEmpty());
    // A day that is refused is there to be mended.
    auto* on = desk.find<DateEdit>("doneOn", "step0");
    Desk::type(on, "15/03/2099");
    CHECK(desk.said().steps.front().doneOn == QDate(2024, 3, 15));
    desk.writeElsewhere();
    CHECK(on->text() == QStringLiteral("15/03/2099"));
}

TEST_CASE("an answer to one remark leaves the field of the next one alone", "[unitmode]")
{
    Desk desk;
    for (const char* text : {"Gửi bổ sung quý III", "Gửi bổ sung quý IV"})
        PackageFixture::write(desk.council(),
                              actions::addRemark(desk.ledger(), desk.plan(), desk.unit(0),
                                                 desk.book()->table.nodes().back().criterion.id,
                                                 QString::fromUtf8(text), desk.stamp()));
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    const auto missing = window.todo().missing();
    window.showItem(*std::ranges::find_if(missing, [](const TodoItem& item) {
        return item.text.contains(QStringLiteral("quý III"));
    }));
    const auto answers = desk.find<QWidget>("scoresPage")
                             ->findChildren<ParagraphEdit*>(QStringLiteral("remarkAnswer"));
    REQUIRE(answers.size() == 2);
    answers[0]->setFocus();
    QTest::keyClicks(answers[0], QStringLiteral("mot"));
    answers[1]->setFocus(); // leaves the first, which is written
    QTest::keyClicks(answers[1], QStringLiteral("hai"));
    CHECK(answers[1]->hasFocus());
    desk.writeElsewhere();
    CHECK(answers[1]->text() == QStringLiteral("hai"));
    answers[1]->clearFocus();
    QStringList stored;
    for (const Remark& remark : ok(window.workspace().ledger().rows<Remark>()))
        stored << remark.answer;
    CHECK(stored == QStringList{QStringLiteral("mot"), QStringLiteral("hai")});
}

TEST_CASE("words that are cleared again are gone", "[unitmode]")
{
    Desk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Words);
    auto* words = desk.find<ParagraphEdit>("difficulties");
    Desk::type(words, "Thiếu máy");
    REQUIRE(desk.said().words.size() == 1);
    Desk::type(words, "");
    CHECK(desk.said().words.empty());
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("moi"));
    desk.writeElsewhere();
    CHECK(words->text() == QStringLiteral("moi"));
}

TEST_CASE("entries that cannot be brought into a new copy are named", "[unitmode]")
{
    Desk desk;
    auto first = desk.open(desk.issue({0}).front(), QStringLiteral("dv-001_goi-2024.thidua"));
    PackageFixture::fill(*first, 4);
    desk.receive(desk.send(*first, QStringLiteral("1.thiduanop")));
    // The unit changes what the council takes out of its register.
    first.reset();
    first = desk.open(desk.issue({0}).front(), QStringLiteral("dv-001_goi-2024-2.thidua"));
    Initiative edited = ok(first->ledger().rows<Initiative>()).front();
    edited.effect = QStringLiteral("Giảm 20 phút chờ");
    PackageFixture::write(
        *first,
        actions::saveInitiative(first->ledger(), ok(first->ledger().plans()).front().id, edited));
    first.reset();
    QFile::remove(desk.path(QStringLiteral("dv-001_goi-2024.thidua")));
    PackageFixture::write(desk.council(),
                          actions::removeInitiative(desk.ledger(), desk.plan(), edited.id));
    const QString form = desk.formFile(desk.issue({0}).front());
    desk.prompts.choices = {0};
    QString told;
    Desk::begin(QStringLiteral("Hoa"));
    whenShown("carriedDialog", [&told](QDialog* dialog) {
        told = dialog->findChild<QPlainTextEdit*>(QStringLiteral("carriedRows"))->toPlainText();
        click(dialog, "close");
    });
    REQUIRE(desk.shell.open(form));
    INFO(told.toStdString());
    CHECK(told.contains(edited.title));
    CHECK(told.contains(QStringLiteral("Sở đã bỏ")));
}

TEST_CASE("a new copy that cannot have the entries of before is not left behind", "[unitmode]")
{
    Desk desk;
    const QString earlier = desk.path(QStringLiteral("dv-001_goi-2024.thidua"));
    {
        const auto first =
            desk.open(desk.issue({0}).front(), QStringLiteral("dv-001_goi-2024.thidua"));
        PackageFixture::score(*first, QStringLiteral("1.1"), "1");
        // What it was made of cannot be read any more.
        PackageFixture::write(
            *first,
            actions::editSettings(first->ledger(),
                                  {{QStringLiteral("unit.base"), QStringLiteral("damaged")}}));
    }
    const QString form = desk.formFile(desk.issue({0}).front());
    desk.prompts.choices = {0};
    desk.prompts.errorsExpected = 1;
    whenShown("newCopyDialog", [](QDialog* dialog) {
        whenShown("newCopyDialog", [](QDialog* again) { again->done(QDialog::Rejected); });
        click(dialog, "begin");
    });
    CHECK_FALSE(desk.shell.open(form));
    CHECK(QDir(desk.path({}))
              .entryList({QStringLiteral("dv-*.thidua*"), QStringLiteral("trung-*.thidua*")},
                         QDir::Files)
          == QStringList{QFileInfo(earlier).fileName()});
}

TEST_CASE("the unit's work is found under another name, that of the latest form first",
          "[unitmode]")
{
    Desk desk;
    const IssuedForm first = desk.issue({0}).front();
    const QString old = desk.open(first, QStringLiteral("bai cua khoa.thidua"))->path();
    REQUIRE(desk.shell.open(desk.formFile(first)));
    CHECK(desk.shell.unitWindow()->workspace().session().path() == old);
    const QString now =
        desk.open(desk.issue({0}).front(), QStringLiteral("bai moi.thidua"))->path();
    desk.prompts.choices = {1}; // go on with the old file
    REQUIRE(desk.shell.open(desk.formFile(desk.issue({0}).front())));
    CHECK(desk.shell.unitWindow()->workspace().session().path() == now);
}
