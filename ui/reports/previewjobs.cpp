// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewdialog.h"

#include "core/reports/pdfwriter.h"
#include "ui/reports/pageview.h"
#include "ui/reports/partspanel.h"
#include "ui/reports/previewbar.h"
#include "ui/reports/previewoptions.h"
#include "ui/reports/previewpages.h"
#include "ui/support/banner.h"
#include "ui/support/prompts.h"
#include "ui/support/savedfile.h"
#include "ui/support/statusline.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRegularExpression>

namespace thidua {

namespace {

constexpr int kBetweenReportsMs = 50;

/// What a document is called that holds some of its parts: with its bloc, unless the title names it.
QString titleOf(const report::LaidOutDocument& document, const Bloc* bloc, bool wholeBloc)
{
    return bloc && wholeBloc && !document.title.contains(bloc->name)
        ? QString(document.title + QStringLiteral(" – ") + bloc->name)
        : document.title;
}

/// A title as a file name no system refuses.
QString fileName(const QString& title)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|]"));
    return QString(title).replace(refused, QStringLiteral("-")) + QStringLiteral(".pdf");
}

} // namespace

void PreviewDialog::save()
{
    const report::LaidOutDocument document = m_pages->together(m_ticked);
    const Ledger::Book book = m_workspace.book();
    const bool wholeBloc = m_kind != report::Kind::Scorecard || m_ticked.size() > 1;
    const QString name = fileName(titleOf(document, book->bloc(m_bloc), wholeBloc));
    QString path = m_workspace.prompts().saveFile(tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = watched(tr("Writing page %1/%2"), [&](const report::Watch& watch) {
        return report::writePdf(document, path, watch);
    });
    if (!written) {
        sayFailure(written.error());
        return;
    }
    say(tr("PDF saved: %n page(s).", nullptr, static_cast<int>(document.pages.size())),
        QDir::toNativeSeparators(path));
    offerToOpen(*m_banner, path);
}

void PreviewDialog::print()
{
    const report::LaidOutDocument document = m_pages->together(m_ticked);
    PrintOrder order = m_options->order();
    order.title = document.title;
    const auto device = m_printers->open(order, this);
    if (!device)
        return;
    const auto printed = watched(tr("Printing page %1/%2"), [&](const report::Watch& watch) {
        return printPages(document, *device, watch);
    });
    if (printed)
        say(tr("Sent to the printer: %n page(s).", nullptr,
               static_cast<int>(document.pages.size())),
            order.printer);
    else
        sayFailure(printed.error());
}

void PreviewDialog::sayFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        say(error.message, {});
    else
        m_workspace.prompts().showError(error);
}

void PreviewDialog::say(const QString& fact, const QString& meaning)
{
    m_banner->clearActions();
    m_banner->setMessage(Tone::Info, fact, meaning);
    m_banner->show();
}

Result<void> PreviewDialog::watched(const QString& doing,
                                    const std::function<Result<void>(const report::Watch&)>& work)
{
    std::stop_source stop;
    QElapsedTimer since;
    since.start();
    setBusy(true);
    const report::Watch watch{stop.get_token(), [&](int done, int total) {
                                  if (since.elapsed() >= kBetweenReportsMs) {
                                      since.restart();
                                      m_doing = doing.arg(done).arg(total);
                                      updateStatus();
                                      QCoreApplication::processEvents();
                                  }
                                  if (m_stopAsked)
                                      stop.request_stop();
                              }};
    auto result = work(watch);
    setBusy(false);
    return result;
}

void PreviewDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_stopAsked = false;
    m_doing.clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_parts, m_view, m_options})
        part->setEnabled(!busy);
    updateStatus();
    if (busy)
        m_stop->setFocus();
    else
        m_view->setFocus();
}

} // namespace thidua
