// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/office.h"

#include <QCryptographicHash>

namespace thidua::report {

namespace {

Result<void> read(const Ledger& ledger, const char* key, const QString& fallback, QString& target)
{
    auto value = ledger.setting(QString::fromLatin1(key));
    if (!value)
        return fail(value.error());
    target = value->isEmpty() ? fallback : *value;
    return {};
}

} // namespace

Result<PaperFrame> paperFrame(const Ledger& ledger, const QString& file, const QDateTime& at)
{
    PaperFrame frame;
    frame.file = file;
    frame.at = at.toLocalTime();
    THIDUA_TRY(
        read(ledger, "office.superior", QStringLiteral("ỦY BAN NHÂN DÂN TỈNH"), frame.superior));
    THIDUA_TRY(read(ledger, "office.name", QStringLiteral("SỞ Y TẾ"), frame.office));
    THIDUA_TRY(read(ledger, "office.place", QString(), frame.place));
    THIDUA_TRY(read(ledger, "signer.unit", QStringLiteral("ĐẠI DIỆN ĐƠN VỊ"), frame.unitSigner));
    THIDUA_TRY(read(ledger, "signer.team", QStringLiteral("TỔ KIỂM TRA"), frame.teamSigner));
    THIDUA_TRY(
        read(ledger, "signer.chair", QStringLiteral("CHỦ TỊCH HỘI ĐỒNG"), frame.chairSigner));
    THIDUA_TRY(
        read(ledger, "signer.secretary", QStringLiteral("THƯ KÝ HỘI ĐỒNG"), frame.secretarySigner));
    THIDUA_TRY(read(ledger, "signer.chair.name", QString(), frame.chairName));
    THIDUA_TRY(read(ledger, "signer.secretary.name", QString(), frame.secretaryName));
    return frame;
}

NationalHeader nationalHeader(const PaperFrame& frame, const QString& numberSymbol)
{
    NationalHeader header;
    header.superior = frame.superior.toUpper();
    header.issuer = frame.office.toUpper();
    header.number = QStringLiteral("Số:        /%1").arg(numberSymbol);
    const QString place =
        frame.place.isEmpty() ? QString() : QString(frame.place + QStringLiteral(", "));
    header.placeAndDate = QStringLiteral("%1ngày      tháng      năm 20…").arg(place);
    return header;
}

ControlLine controlLine(const PaperFrame& frame, Standpoint standpoint,
                        const QByteArray& canonicalData)
{
    constexpr int kCheckDigits = 16;
    const QByteArray hash =
        QCryptographicHash::hash(canonicalData, QCryptographicHash::Sha256).toHex().toUpper();
    ControlLine line;
    line.qr = QString::fromLatin1(hash);
    line.checkCode = QString::fromLatin1(hash.first(kCheckDigits));
    const QString figures = standpoint == Standpoint::Provisional
        ? QStringLiteral("số liệu tạm thời")
        : QStringLiteral("số liệu");
    line.source =
        QStringLiteral("%1, %2 lúc %3")
            .arg(frame.file, figures, frame.at.toString(QStringLiteral("HH:mm 'ngày' dd/MM/yyyy")));
    return line;
}

Signature signature(const QString& title, const QString& name)
{
    return {{title.toUpper()}, QStringLiteral("(Ký, ghi rõ họ tên)"), name};
}

QString sentence(const QString& words)
{
    const QString trimmed = words.trimmed();
    const bool ends = trimmed.isEmpty() || QStringView(u".;!?…").contains(trimmed.back());
    return ends ? trimmed : QString(trimmed + u'.');
}

} // namespace thidua::report
