#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in an Excel form with openpyxl: excel_openpyxl.py FORM VALUES.json OUT"""
import datetime
import json
import sys

import openpyxl

form, values, out = sys.argv[1:]
book = openpyxl.load_workbook(form)
for sheet_name, rows in json.load(open(values, encoding="utf-8")).items():
    sheet = book[sheet_name]
    places = {str(cell.value): cell.row for cell in sheet["B"] if cell.value is not None}
    for label, cells in rows.items():
        for column, value in cells.items():
            if isinstance(value, str) and value.startswith("day:"):
                value = datetime.date.fromisoformat(value[4:])
            sheet[f"{column}{places[label]}"] = value
book.save(out)
