// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/xlsxbook.h"
#include "core/exchange/packages/archive.h"

#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace thidua {

// The parts of a workbook's archive, read one by one.

/// A part of a workbook as XML; `file` is the workbook's name, for messages.
struct XlsxPart {
    QString file;
    QString name;
    QByteArray bytes;

    using Visit = std::function<Result<void>(QXmlStreamReader&)>;
    /// Calls `visit` for every element that begins, text, and element that ends. Refused: document types,
    /// which is where entities are declared, elements nested deeper than any office program does, damage.
    Result<void> walk(const Visit& visit) const;
    tl::unexpected<Error> refuse(const QString& why) const;
};

/// A relation of a part to another one.
struct XlsxRelation {
    QString target; ///< name of the part in the archive; of something outside, as it stands
    QString type; ///< last word of its address: `worksheet`, `styles`
    bool external = false;
};

/// What all sheets share.
struct XlsxCommons {
    std::vector<QString> texts;
    std::vector<XlsxCell::Look> looks; ///< by style
};

/// By id. `folder` is that of the part the relations are of.
Result<QHash<QString, XlsxRelation>> readRelations(const XlsxPart& part, const QString& folder);
Result<std::vector<QString>> readSharedTexts(const XlsxPart& part);
Result<std::vector<XlsxCell::Look>> readLooks(const XlsxPart& part);
Result<void> readCells(const XlsxPart& part, const XlsxCommons& commons, XlsxSheet& sheet);

} // namespace thidua
