#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a DOCX of the texts of pages, for LibreOffice to convert: cards_docx.py TEXTS OUT.docx

Pages end with a form feed; a line with ` | ` is a row of a table."""
import sys
import zipfile
from xml.sax.saxutils import escape

XML = '<?xml version="1.0" encoding="UTF-8"?>'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
TYPES = (f'{XML}<Types xmlns="{PACKAGE}/content-types">'
         f'<Default Extension="rels" ContentType="{RELATIONSHIPS}"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         f'<Override PartName="/word/document.xml" ContentType="{DOCUMENT}"/></Types>')
RELATIONS = (f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
             f'<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>')
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in SIDES)
FONT = '<w:rPr><w:rFonts w:ascii="Tinos" w:hAnsi="Tinos"/><w:sz w:val="20"/></w:rPr>'


def run(text):
    return f'<w:r>{FONT}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text, breaks=False):
    properties = '<w:pPr><w:pageBreakBefore/></w:pPr>' if breaks else ""
    return f"<w:p>{properties}{run(text)}</w:p>"


def table(rows):
    columns = max(len(row) for row in rows)
    lines = ""
    for row in rows:
        cells = row + [""] * (columns - len(row))
        lines += "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"
    grid = "<w:gridCol/>" * columns
    return (f"<w:tbl><w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>")


def page(text, first):
    parts = [paragraph("", breaks=not first)]
    rows = []
    for line in text.splitlines() + [""]:
        if " | " in line:
            rows.append(line.split(" | "))
            continue
        if rows:
            parts.append(table(rows))
            rows = []
        if line:
            parts.append(paragraph(line))
    return "".join(parts)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        pages = [text for text in file.read().split("\f") if text.strip()]
    body = "".join(page(text, index == 0) for index, text in enumerate(pages))
    document = f'{XML}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)


main()
