// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/printers.h"

#include "core/reports/painter.h"
#include "core/reports/units.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace thidua {

namespace {

struct PrinterText {
    Q_DECLARE_TR_FUNCTIONS(PrinterText)
};

QPageLayout layoutOf(const report::LaidOutPage& page)
{
    const bool wide = page.size.width() > page.size.height();
    QPageLayout layout(QPageSize(QPageSize::A4),
                       wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<void> stopPrinting(QPagedPaintDevice& device, QPainter& painter)
{
    if (auto* printer = dynamic_cast<QPrinter*>(&device))
        printer->abort();
    painter.end();
    return fail(ErrorCode::Cancelled,
                PrinterText::tr("Stopped. Pages already sent may still come out of the printer."));
}

} // namespace

QStringList SystemPrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemPrinters::usual() const
{
    return QPrinterInfo::defaultPrinterName();
}

std::unique_ptr<QPagedPaintDevice> SystemPrinters::open(const PrintOrder& order, QWidget* parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinterInfo::printerInfo(order.printer),
                                              QPrinter::HighResolution);
    printer->setDocName(order.title);
    printer->setCopyCount(order.copies);
    printer->setCollateCopies(true);
    printer->setDuplex(order.bothSides ? QPrinter::DuplexAuto : QPrinter::DuplexNone);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

Result<void> printPages(const report::LaidOutDocument& document, QPagedPaintDevice& device,
                        const report::Watch& watch)
{
    if (document.pages.empty())
        return fail(ErrorCode::InvalidInput,
                    PrinterText::tr("There is nothing to print. Tick at least one line."));
    device.setPageLayout(layoutOf(document.pages.front()));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io,
                    PrinterText::tr("The printer did not take the job. Nothing was printed. Check "
                                    "that it is switched on, or save a PDF."));
    const int total = static_cast<int>(document.pages.size());
    for (int i = 0; i < total; ++i) {
        if (watch.stop.stop_requested())
            return stopPrinting(device, painter);
        const report::LaidOutPage& page = document.pages[static_cast<size_t>(i)];
        if (i > 0) {
            device.setPageLayout(layoutOf(page));
            if (!device.newPage())
                return fail(ErrorCode::Io,
                            PrinterText::tr("The printer stopped at page %1 of %2. Check its "
                                            "paper, then print the rest.")
                                .arg(i + 1)
                                .arg(total));
        }
        painter.save();
        painter.scale(double(device.logicalDpiX()) / report::kTwipsPerInch,
                      double(device.logicalDpiY()) / report::kTwipsPerInch);
        report::paint(page, painter);
        painter.restore();
        if (watch.progress)
            watch.progress(i + 1, total);
    }
    painter.end();
    return {};
}

} // namespace thidua
