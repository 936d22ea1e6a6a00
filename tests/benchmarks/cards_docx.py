#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a DOCX of the texts of pages, for LibreOffice to convert: cards_docx.py TEXTS OUT.docx

Pages end with a form feed; a line with ` | ` is a row of a table."""
import sys
import zipfile
from xml.sax.saxutils import escape

TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns='
             '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
             '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
             '</Relationships>')
BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))


def run(text):
    return f'<w:r><w:rPr><w:rFonts w:ascii="Tinos" w:hAnsi="Tinos"/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text, breaks=False):
    properties = '<w:pPr><w:pageBreakBefore/></w:pPr>' if breaks else ""
    return f"<w:p>{properties}{run(text)}</w:p>"


def table(rows):
    columns = max(len(row) for row in rows)
    lines = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row + [""] * (columns - len(row))) + "</w:tr>"
                    for row in rows)
    grid = "".join("<w:gridCol/>" for _ in range(columns))
    return f"<w:tbl><w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


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
    document = ('<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w='
                f'"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')
    with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)


main()
