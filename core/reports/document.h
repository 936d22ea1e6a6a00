// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/drawing.h"
#include "core/reports/table.h"

#include <QDateTime>
#include <QImage>
#include <QStringList>
#include <variant>

namespace thidua::report {

enum class Orientation { Portrait, Landscape };

/// A4. The margins are those of Decree 30/2020/NĐ-CP, Annex I, in millimetres.
struct PageSetup {
    Orientation orientation = Orientation::Portrait;
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30;
    double rightMm = 15;
    bool operator==(const PageSetup&) const = default;
};

struct Heading {
    Text text;
    int level = 1; ///< 1: 14 points, bold; 2: 13, bold; 3: 13, bold italic
    Align align = Align::Left;
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Text text;
    Align align = Align::Justify;
    double size = 13; ///< points
    double firstIndentMm = 0;
    double leftIndentMm = 0;
    double lineSpacing = 1;
    double beforePt = 0;
    double afterPt = 6;
    bool keepWithNext = false;
    bool operator==(const Paragraph&) const = default;
};

/// One line with something at each end: "Đơn vị: …" and "Khối thi đua: Khối 2". Where the two do
/// not fit side by side, both wrap in their half.
struct SplitLine {
    Text left;
    Text right;
    double size = 13;
    double beforePt = 0;
    double afterPt = 3;
    bool keepWithNext = true;
    bool operator==(const SplitLine&) const = default;
};

/// The head of a document under Decree 30/2020/NĐ-CP. Empty lines are left out.
struct NationalHeader {
    QString superior; ///< UBND TỈNH AN SƠN
    QString issuer; ///< SỞ Y TẾ
    QString number; ///< Số: 118/PCĐ-SYT
    QString subject = {}; ///< V/v …, of an official letter
    QString placeAndDate; ///< An Sơn, ngày 18 tháng 12 năm 2024
    bool operator==(const NationalHeader&) const = default;
};

/// Kind and abstract, in bold and centred over a short rule.
struct TitleBlock {
    QString kind; ///< PHIẾU CHẤM ĐIỂM
    QString abstract;
    QString annexLine = {}; ///< (Kèm theo Quyết định số …), in italics
    bool operator==(const TitleBlock&) const = default;
};

struct Signature {
    QStringList title; ///< TM. HỘI ĐỒNG / CHỦ TỊCH; one line each
    QString note = {}; ///< (Ký, ghi rõ họ tên)
    QString name = {};
    bool operator==(const Signature&) const = default;
};

/// Up to three signatures side by side, with "Nơi nhận" at their left when there are recipients.
/// Never alone on a page: it takes the lines or rows before it along.
struct SignatureBlock {
    std::vector<Signature> columns;
    QStringList recipients = {}; ///< without the dashes: "Như Điều 3", "Lưu: VT, TCCB"
    double spaceMm = 12; ///< for the signature itself
    double beforePt = 6;
    double size = 13;
    bool operator==(const SignatureBlock&) const = default;
};

/// "Nơi nhận" on its own, where the signatures stand elsewhere.
struct Recipients {
    QStringList lines;
    bool operator==(const Recipients&) const = default;
};

/// Numbered reasons, run together as one paragraph: `Lý do chênh lệch: (1) … (2) … KAĐ: …` They,
/// and at last the tables beside them, are set a little smaller where that saves a page.
struct Notes {
    QString lead;
    QStringList numbered;
    QString tail = {};
    double size = 11;
    bool operator==(const Notes&) const = default;
};

struct Picture {
    QImage image;
    double widthMm = 0; ///< narrowed to the text when wider; the height follows
    bool operator==(const Picture&) const = default;
};

/// Text at a place of the page, measured from its upper left corner: for printing onto forms that
/// have their frame already. Takes no room in the flow.
struct Placed {
    double xMm = 0;
    double yMm = 0;
    double widthMm = 0;
    Paragraph paragraph;
    bool operator==(const Placed&) const = default;
};

struct Space {
    double mm = 0;
    bool operator==(const Space&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

struct Block;

/// The same small papers side by side with dotted cutting lines: ballots, six to a page. As many
/// rows of `columns` tiles as there are tiles; what is too high for its tile is an error of layout.
struct Tiles {
    int columns = 2;
    double heightMm = 80;
    std::vector<std::vector<Block>> tiles;
    bool operator==(const Tiles&) const;
};

using BlockValue =
    std::variant<Paragraph, Heading, SplitLine, NationalHeader, TitleBlock, Table, SignatureBlock,
                 Recipients, Notes, Picture, Drawing, Placed, Space, Tiles, PageBreak>;

struct Block : BlockValue {
    using BlockValue::BlockValue;
    const BlockValue& value() const { return *this; }
    bool operator==(const Block&) const;
};

/// Width of the text between the margins.
double textWidthMm(const PageSetup& page);

/// The line in the bottom margin by which paper and file are matched.
struct ControlLine {
    QString qr; ///< what the QR code says
    QString checkCode; ///< printed in groups of four
    QString source; ///< So-thi-dua-2024, bản chốt số 1 lúc 15:20 ngày 18/12/2024
    bool operator==(const ControlLine&) const = default;
};

/// A part with its own page numbers, such as one unit's scorecard among five hundred. Starts on a
/// new page.
struct Section {
    PageSetup page;
    std::vector<Block> blocks;
    std::optional<ControlLine> control = {};
    QString watermark = {}; ///< provisionalMark() until the council has voted
    bool pageOfPages = true; ///< "Trang 1/3" in the bottom margin
    QString bookmark = {}; ///< what a part is called in a list of parts
    bool operator==(const Section&) const = default;
};

/// A report before it has a file format: what it says, in which blocks, on which paper. Builders
/// make it from values of the domain; layout, and the writers of other formats, only read it.
struct Document {
    QString title; ///< in the properties of the file
    QDateTime date; ///< of the document: the file carries this, never the time of writing
    std::vector<Section> sections;
    bool operator==(const Document&) const = default;
};

/// TẠM THỜI
QString provisionalMark();
/// `7F3A91C204DE8B56` as `7F3A 91C2 04DE 8B56`.
QString inGroupsOfFour(const QString& code);

} // namespace thidua::report

namespace thidua {
using ReportDocument = report::Document;
}
