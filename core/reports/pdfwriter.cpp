// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/pdfwriter.h"

#include "core/reports/painter.h"
#include "core/reports/units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace thidua::report {

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

QPageLayout pageLayout(const LaidOutPage& page)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       page.size.width() > page.size.height() ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Qt writes the fonts of a PDF in the order of a hash, which is another one in each process: fixed
/// while a file is written.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes()
    {
        if (m_before != 0)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(SteadyHashes)

private:
    size_t m_before = QHashSeed::globalSeed();
};

tl::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    const QFileInfo info(file.fileName());
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!info.absoluteDir().exists())
        return fail(
            ErrorCode::NotFound,
            PdfText::tr(
                "The folder %1 is not there. The file was not written. Choose another folder.")
                .arg(folder),
            file.errorString());
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError)
        return fail(
            ErrorCode::DiskFull,
            PdfText::tr("%1 could not be written completely. The disk may be full. What was there "
                        "before is unchanged.")
                .arg(QDir::toNativeSeparators(info.absoluteFilePath())),
            file.errorString());
    return fail(
        ErrorCode::ReadOnly,
        PdfText::tr(
            "%1 cannot be written. Close the program that shows it, or choose another folder.")
            .arg(QDir::toNativeSeparators(info.absoluteFilePath())),
        file.errorString());
}

/// Moves the offsets of the objects that stand behind `from`, in the plain text of their table: ten
/// digits, the generation, n or f.
void shiftObjectTable(QByteArray& pdf, qsizetype from, qsizetype by)
{
    const qsizetype marker = pdf.lastIndexOf("startxref\n");
    if (marker < 0)
        return;
    const qsizetype numberAt = marker + 10;
    const qsizetype numberEnd = pdf.indexOf('\n', numberAt);
    const qsizetype table = pdf.mid(numberAt, numberEnd - numberAt).trimmed().toLongLong() + by;
    pdf.replace(numberAt, numberEnd - numberAt, QByteArray::number(table));
    qsizetype at = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    constexpr qsizetype kEntry = 20;
    for (; at + kEntry <= pdf.size() && pdf.mid(at + 10, 1) == " "; at += kEntry) {
        const qsizetype offset = pdf.mid(at, 10).toLongLong();
        if (pdf[at + 17] == 'n' && offset > from)
            pdf.replace(at, 10, QByteArray::number(offset + by).rightJustified(10, '0'));
    }
}

} // namespace

QByteArray withCreationDate(QByteArray pdf, const QDateTime& date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', start);
    if (start < 0 || end < 0)
        return pdf;
    const QByteArray text = "D:"
        + date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1().rightJustified(14, '0')
        + "+00'00'";
    const qsizetype valueAt = start + key.size();
    const qsizetype grown = text.size() - (end - valueAt);
    pdf.replace(valueAt, end - valueAt, text);
    shiftObjectTable(pdf, start, grown);
    return pdf;
}

Result<QByteArray> pdfBytes(const LaidOutDocument& document, const Watch& watch)
{
    if (document.pages.empty())
        return fail(ErrorCode::InvalidInput,
                    PdfText::tr("There is nothing to print. Choose at least one sheet."));
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kTwipsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Sổ Thi Đua"));
        writer.setPageLayout(pageLayout(document.pages.front()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        writer.setDocumentId(QUuid());
#endif
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io,
                        PdfText::tr("The PDF file could not be started. Nothing was written."));
        const int total = static_cast<int>(document.pages.size());
        for (int i = 0; i < total; ++i) {
            if (watch.stop.stop_requested()) {
                painter.end();
                return fail(ErrorCode::Cancelled, PdfText::tr("Stopped. Nothing was written."));
            }
            const LaidOutPage& page = document.pages[static_cast<size_t>(i)];
            if (i > 0) {
                writer.setPageLayout(pageLayout(page));
                writer.newPage();
            }
            paint(page, painter);
            if (watch.progress)
                watch.progress(i + 1, total);
        }
        painter.end();
    }
    buffer.close();
    return withCreationDate(std::move(bytes), document.date);
}

Result<void> writePdf(const LaidOutDocument& document, const QString& path, const Watch& watch)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    Result<QByteArray> bytes = pdfBytes(document, watch);
    if (!bytes) {
        file.cancelWriting();
        return fail(bytes.error());
    }
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace thidua::report
