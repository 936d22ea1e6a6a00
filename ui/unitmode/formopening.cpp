// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/formopening.h"

#include "core/actions/plan/planactions.h"
#include "core/exchange/packages/copycarry.h"
#include "core/session/ledgerlock.h"
#include "core/storage/volume.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/type.h"
#include "ui/unitmode/newcopydialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(FormOpening)
};

/// Forms are small; a file that is not is not one.
constexpr qint64 kLargestForm = 64ll << 20;

constexpr int kListHeight = 180;

/// The newest ledgers of a folder that are asked whether they are a copy.
constexpr int kMostLedgersOfFolder = 40;

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    OpeningText::tr("“%1” cannot be read: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > kLargestForm)
        return fail(ErrorCode::Corrupt,
                    OpeningText::tr("“%1” is too large for a form. Ask the department for the form "
                                    "again.")
                        .arg(QFileInfo(path).fileName()));
    return file.readAll();
}

bool isWritable(const QString& folder)
{
    // Tried, not asked: what a stick or a share allows is only known by doing it.
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral(".thidua-XXXXXX")));
    return trial.open();
}

QString copyName(const PackageManifest& form)
{
    return packageName(form.unitName, form.unitCode, form.planCode);
}

QString freePath(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + QStringLiteral(".thidua"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.thidua").arg(name).arg(number));
    return path;
}

/// A unit's copy that lies somewhere.
struct FoundCopy {
    QString path;
    UnitCopy copy;
};

/// Where copies may lie, whatever they are called: the folders at hand and the files opened last. A share is
/// asked only where the name promises a copy; one that does not answer would hold everything up.
QStringList placesOf(const PackageManifest& form, const QStringList& folders,
                     const Settings& settings)
{
    QStringList paths;
    for (const QString& recent : settings.recentFiles()) {
        const QFileInfo file(recent);
        if (file.fileName().startsWith(copyName(form))
            || volumeOf(file.absoluteFilePath()) != Volume::Network)
            paths << file.absoluteFilePath();
    }
    for (const QString& folder : folders) {
        const auto files =
            QDir(folder).entryInfoList({QStringLiteral("*.thidua")}, QDir::Files, QDir::Time);
        for (const QFileInfo& file : files.mid(0, kMostLedgersOfFolder))
            paths << file.absoluteFilePath();
    }
    paths.removeDuplicates();
    return paths;
}

/// Copies of the same plan and unit, that of the latest form first.
std::vector<FoundCopy> copiesOf(const PackageManifest& form, const QStringList& folders,
                                const Settings& settings)
{
    std::vector<FoundCopy> found;
    for (const QString& path : placesOf(form, folders, settings)) {
        Session::Options options;
        options.readOnly = true;
        const auto session = Session::open(path, options);
        auto copy = session ? unitCopyOf((*session)->ledger()) : Result<std::optional<UnitCopy>>();
        if (!copy || !*copy)
            continue;
        const PackageManifest& other = (*copy)->form.manifest;
        if (other.planCode == form.planCode && other.unitCode == form.unitCode
            && other.councilKey == form.councilKey)
            found.push_back({path, std::move(**copy)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const FoundCopy& each) {
        const PackageManifest& made = each.copy.form.manifest;
        return std::pair(made.madeAt, made.form);
    });
    return found;
}

enum class Way { Back, Open, Fresh };

/// What to do with a copy of an earlier (or later) form of the same plan.
Way askAboutEarlier(Prompts& prompts, const FoundCopy& earlier, const PackageManifest& form)
{
    const bool older = form.madeAt < earlier.copy.form.manifest.madeAt;
    const auto way = prompts.choose(
        {.title = OpeningText::tr("Open form"),
         .fact = older ? OpeningText::tr("This form is older than the one you are working with")
                       : OpeningText::tr("This is a new form of a plan you are working on already"),
         .text = OpeningText::tr("Your work is in “%1”. A new copy brings what the council changed "
                                 "or asks now, together with what you have entered; the file of "
                                 "before stays as it is.")
                     .arg(QDir::toNativeSeparators(earlier.path)),
         .action = {}},
        older ? QStringList{OpeningText::tr("Go on with my work")}
              : QStringList{OpeningText::tr("Make a new copy with my entries"),
                            OpeningText::tr("Go on with the old file")});
    if (!way)
        return Way::Back;
    return older || *way == 1 ? Way::Open : Way::Fresh;
}

QString listOf(const QString& title, const std::vector<CarriedOver::Row>& rows)
{
    QStringList lines{title};
    for (const CarriedOver::Row& row : rows)
        lines << (row.words.isEmpty() ? QStringLiteral("• ") + row.subject
                                      : QStringLiteral("• %1: %2").arg(row.subject, row.words));
    return lines.join(u'\n');
}

/// Names the entries of before that are not in the new copy, and those the council changed meanwhile.
void tellCarried(Prompts& prompts, const CarriedOver& carried, const QString& earlier,
                 QWidget* parent)
{
    if (carried.left.empty() && carried.differ.empty())
        return;
    QStringList lists;
    if (!carried.left.empty())
        lists << listOf(
            OpeningText::tr("Not taken over. Enter it again if the form still asks for it:"),
            carried.left);
    if (!carried.differ.empty())
        lists << listOf(
            OpeningText::tr("Changed by the council meanwhile. Your entry stays, and the "
                            "council is asked which holds; it has now:"),
            carried.differ);
    DialogFrame dialog(prompts, DialogSize::Medium, parent);
    dialog.setObjectName(QStringLiteral("carriedDialog"));
    dialog.setWindowTitle(OpeningText::tr("Open form"));
    dialog.setHeadIcon(Icon::Warn, Tone::Warn);
    dialog.setHeadline(OpeningText::tr("Look at some of your entries again"));
    dialog.setSubline(
        OpeningText::tr("Everything else you had entered is in the new copy. The file "
                        "of before stays as it is: “%1”.")
            .arg(QFileInfo(earlier).fileName()));
    auto* rows = new QPlainTextEdit(lists.join(QStringLiteral("\n\n")), &dialog);
    rows->setObjectName(QStringLiteral("carriedRows"));
    rows->setAccessibleName(OpeningText::tr("Entries to look at again"));
    rows->setReadOnly(true);
    rows->setTabChangesFocus(true);
    rows->setMinimumHeight(scaled(kListHeight));
    dialog.content()->addWidget(rows, 1);
    auto* close = dialog.addRight(makeButton(ButtonKind::Primary, OpeningText::tr("Close")));
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.exec();
}

/// Makes the copy with the entries of before in it. If it cannot be, there is no copy, and it was said.
bool writeCopy(const QByteArray& bytes, const FormContent& form, const QString& formName,
               const QString& path, const FoundCopy* earlier, Prompts& prompts,
               const Session::Options& options, QWidget* parent)
{
    auto session = makeUnitCopy(bytes, formName, path, options);
    if (!session) {
        prompts.showError(session.error());
        return false;
    }
    const auto named = actions::editSettings(
        (*session)->ledger(),
        {{QStringLiteral("office.superior"),
          form.manifest.office.isEmpty() ? QStringLiteral("SỞ Y TẾ") : form.manifest.office},
         {QStringLiteral("office.name"), form.manifest.unitName}});
    if (named)
        (void)(*session)->apply(*named); // papers only lack their head without it
    const auto carried = earlier ? carryOver(**session, earlier->path) : Result<CarriedOver>();
    session->reset();
    if (!carried) {
        // An empty copy would be taken for the unit's work the next time.
        removeLedgerFile(path);
        prompts.showError(carried.error());
        return false;
    }
    if (earlier)
        tellCarried(prompts, *carried, earlier->path, parent);
    return true;
}

/// Makes the copy as the dialog says, again and again until it can be made or the person goes back.
std::optional<OpenedForm> makeCopy(const QByteArray& bytes, const FormContent& form,
                                   const QString& formPath, const FoundCopy* earlier,
                                   Prompts& prompts, Settings& settings, const Clock& clock,
                                   QWidget* parent)
{
    const QString beside = QFileInfo(formPath).absolutePath();
    const bool writable = isWritable(beside);
    const QDir folder(writable ? beside : settings.homeFolder());
    folder.mkpath(QStringLiteral("."));
    const QString note = writable
        ? QString()
        : OpeningText::tr("Nothing can be written where the form lies, so the work is kept here. "
                          "Open this file to go on another day.");
    NewCopyDialog dialog(prompts, form, freePath(folder, copyName(form.manifest)), note,
                         Actor::ofSystem(settings.actor()).name, parent);
    while (dialog.exec() == QDialog::Accepted) {
        if (!dialog.person().isEmpty())
            settings.setActor(dialog.person());
        Session::Options options;
        options.actor = Actor::ofSystem(settings.actor());
        options.clock = clock;
        const QString path = dialog.path();
        if (writeCopy(bytes, form, QFileInfo(formPath).fileName(), path, earlier, prompts, options,
                      parent))
            return OpenedForm{path};
    }
    return {};
}

} // namespace

std::optional<OpenedForm> openForm(const QString& formPath, Prompts& prompts, Settings& settings,
                                   const Clock& clock, QWidget* parent)
{
    const auto bytes = read(formPath);
    const auto form =
        bytes ? readForm(*bytes, QFileInfo(formPath).fileName()) : fail(bytes.error());
    if (!form) {
        prompts.showError(form.error());
        return {};
    }
    const auto found = copiesOf(
        form->manifest, {QFileInfo(formPath).absolutePath(), settings.homeFolder()}, settings);
    for (const FoundCopy& copy : found) {
        if (copy.copy.form.manifest.uid == form->manifest.uid)
            return OpenedForm{copy.path};
    }
    const FoundCopy* earlier = found.empty() ? nullptr : &found.front();
    if (earlier) {
        const Way way = askAboutEarlier(prompts, *earlier, form->manifest);
        if (way == Way::Back)
            return {};
        if (way == Way::Open)
            return OpenedForm{earlier->path};
    }
    return makeCopy(*bytes, *form, formPath, earlier, prompts, settings, clock, parent);
}

} // namespace thidua
