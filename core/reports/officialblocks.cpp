// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/officialblocks.h"

#include "core/reports/units.h"

#include <algorithm>

namespace thidua::report {

namespace {

constexpr double kShortRule = 12; // twips: 0.6 points

/// Stacks texts below each other in a column of a strip.
class Stack {
public:
    Stack(Content& content, TextShaper& shaper, double left, double width, double top = 0)
        : m_content(content), m_shaper(shaper), m_left(wholeTwips(left)),
          m_width(wholeTwips(width)), m_y(top)
    {
    }

    ShapedTextPtr add(const Text& text, ShapeStyle style)
    {
        if (text.isEmpty())
            return {};
        style.width = m_width;
        ShapedTextPtr shaped = m_shaper.shape(text, style);
        for (size_t line = 0; line < shaped->lines.size(); ++line)
            m_content.add(
                shaped, line,
                {m_left, m_y + static_cast<double>(line) * shaped->lineHeight + shaped->baseline});
        m_y += shaped->height();
        return shaped;
    }

    /// A centred rule, a `share` of the last line of `text` long.
    void ruleUnder(const ShapedTextPtr& text, double share)
    {
        if (!text)
            return;
        const double half = wholeTwips(text->lines.back().width * share / 2);
        const double centre = wholeTwips(m_left + m_width / 2);
        m_y += fromMm(0.6);
        m_content.rules.push_back({QLineF(centre - half, m_y, centre + half, m_y), kShortRule});
    }

    void skip(double mm) { m_y += fromMm(mm); }
    double y() const { return m_y; }

private:
    Content& m_content;
    TextShaper& m_shaper;
    double m_left;
    double m_width;
    double m_y;
};

constexpr ShapeStyle centred(double size, bool bold = false, bool italic = false)
{
    return {.size = size, .align = Align::Centre, .bold = bold, .italic = italic};
}

constexpr ShapeStyle balanced(ShapeStyle style)
{
    style.balanced = true;
    return style;
}

void addRecipients(const QStringList& lines, Stack& stack)
{
    stack.add(boldItalic(QStringLiteral("Nơi nhận:")), {.size = 12});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = QStringLiteral("- ") + lines[i];
        if (!line.endsWith(u';') && !line.endsWith(u'.'))
            line += i + 1 == lines.size() ? u'.' : u';';
        stack.add(plain(line), {.size = 11});
    }
}

double addSignature(const Signature& signature, const SignatureBlock& block, Stack stack)
{
    stack.add(plain(signature.title.join(u'\n')), centred(block.size, true));
    stack.add(plain(signature.note), centred(block.size - 1, false, true));
    stack.skip(block.spaceMm);
    stack.add(plain(signature.name), centred(block.size, true));
    return stack.y();
}

} // namespace

Slice nationalHeader(const NationalHeader& header, double width, TextShaper& shaper)
{
    Slice slice;
    const double leftWidth = width * 0.4;
    const double rightLeft = width - std::max(fromMm(95), width * 0.58);
    Stack left(slice.content, shaper, 0, std::min(leftWidth, rightLeft));
    Stack right(slice.content, shaper, rightLeft, width - rightLeft);

    left.add(plain(header.superior), balanced(centred(12)));
    left.ruleUnder(left.add(plain(header.issuer), balanced(centred(12, true))), 0.45);
    right.add(plain(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), centred(12, true));
    right.ruleUnder(
        right.add(plain(QStringLiteral("Độc lập - Tự do - Hạnh phúc")), centred(13, true)), 1);

    const double second = std::max(left.y(), right.y()) + fromMm(2.6);
    Stack number(slice.content, shaper, 0, std::min(leftWidth, rightLeft), second);
    number.add(plain(header.number), centred(13));
    number.add(plain(header.subject), balanced(centred(12)));
    Stack place(slice.content, shaper, rightLeft, width - rightLeft, second);
    place.add(plain(header.placeAndDate), centred(13, false, true));
    slice.height = std::max(number.y(), place.y());
    return slice;
}

Slice titleBlock(const TitleBlock& title, double width, TextShaper& shaper)
{
    Slice slice;
    Stack stack(slice.content, shaper, 0, width);
    const ShapedTextPtr kind = stack.add(plain(title.kind), centred(14, true));
    Stack narrower(slice.content, shaper, width * 0.06, width * 0.88, stack.y());
    const ShapedTextPtr abstract = narrower.add(plain(title.abstract), balanced(centred(14, true)));
    narrower.add(plain(title.annexLine), centred(13, false, true));
    narrower.skip(0.5);
    narrower.ruleUnder(abstract ? abstract : kind, 0.45);
    slice.height = narrower.y();
    slice.keepWithNext = true;
    return slice;
}

Slice splitLine(const SplitLine& line, double width, TextShaper& shaper)
{
    Slice slice{.keepWithNext = line.keepWithNext};
    const double gap = fromMm(4);
    const double leftWidth = shaper.shape(line.left, {.size = line.size, .width = width})->widest();
    const double rightWidth =
        shaper.shape(line.right, {.size = line.size, .width = width})->widest();
    const double half = (width - gap) / 2;
    // Whichever side is short gives its room to the other.
    double rightRoom = line.right.isEmpty() ? 0 : wholeTwips(rightWidth) + 2;
    if (leftWidth + gap + rightRoom > width && rightRoom > half)
        rightRoom = std::max(half, width - gap - leftWidth);
    const ShapeStyle leftStyle{.size = line.size,
                               .width = width - (rightRoom > 0 ? rightRoom + gap : 0)};
    const ShapeStyle rightStyle{.size = line.size, .width = rightRoom, .align = Align::Right};
    const double lower = shaper.shape(line.left, leftStyle)->baseline
        - shaper.shape(line.right, rightStyle)->baseline;
    Stack left(slice.content, shaper, 0, leftStyle.width, std::max(0.0, -lower));
    left.add(line.left, leftStyle);
    Stack right(slice.content, shaper, width - rightRoom, rightRoom, std::max(0.0, lower));
    right.add(line.right, rightStyle);
    slice.height = std::max(left.y(), right.y());
    return slice;
}

Slice signatureBlock(const SignatureBlock& block, double width, TextShaper& shaper)
{
    Slice slice;
    // A single signer stands in the right half, where the recipients leave room.
    const bool single = block.columns.size() == 1;
    const bool shared = single || !block.recipients.isEmpty();
    const double left = shared ? width * 0.45 : 0;
    const double column =
        (width - left) / static_cast<double>(std::max<size_t>(1, block.columns.size()));
    for (size_t i = 0; i < block.columns.size(); ++i) {
        const Stack stack(slice.content, shaper, left + static_cast<double>(i) * column, column);
        slice.height = std::max(slice.height, addSignature(block.columns[i], block, stack));
    }
    if (!block.recipients.isEmpty()) {
        Stack stack(slice.content, shaper, 0, left - fromMm(4));
        addRecipients(block.recipients, stack);
        slice.height = std::max(slice.height, stack.y());
    }
    return slice;
}

Slice recipientsBlock(const Recipients& recipients, double width, TextShaper& shaper)
{
    Slice slice;
    Stack stack(slice.content, shaper, 0, width / 2);
    addRecipients(recipients.lines, stack);
    slice.height = stack.y();
    return slice;
}

} // namespace thidua::report
