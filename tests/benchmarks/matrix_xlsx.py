#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbook an office ranks with: matrix_xlsx.py LEDGER OUT.xlsx [ROWS]

One row a unit with its figures of the deciding round, as typed, SUM, RANK and a grade by IF."""
import sqlite3
import sys

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

QUERY = """SELECT u.code, u.name, group_concat(c.amount) FROM sheet s JOIN unit u ON u.id = s.unit
 JOIN score c ON c.sheet = s.id WHERE s.round = 3 GROUP BY s.id ORDER BY s.id LIMIT ?"""


def main():
    ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    rows = ledger.execute(QUERY, (int(sys.argv[3]) if len(sys.argv) > 3 else -1,)).fetchall()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("matrix")
    for number, (code, name, amounts) in enumerate(rows, start=1):
        figures = [int(amount) / 10000 for amount in amounts.split(",")]
        last = get_column_letter(2 + len(figures))
        total = get_column_letter(3 + len(figures))
        cell = f"{total}{number}"
        sheet.append([code, name, *figures, f"=SUM(C{number}:{last}{number})",
                      f"=RANK({cell},${total}$1:${total}${len(rows)})",
                      f'=IF({cell}>=95,"Xuất sắc",IF({cell}>=85,"Tốt",IF({cell}>=70,"Khá","Yếu")))'])
    book.save(sys.argv[2])


main()
