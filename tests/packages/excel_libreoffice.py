#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in Excel forms with LibreOffice: excel_libreoffice.py FORM VALUES.json OUT"""
import datetime
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    sys.exit("LibreOffice does not answer")


def write(cell, value):
    """As a person types: a number, a day into a cell that shows days, or words."""
    if isinstance(value, str) and value.startswith("day:"):
        cell.setValue((datetime.date.fromisoformat(value[4:]) - datetime.date(1899, 12, 30)).days)
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def fill(document, values):
    for sheet_name, rows in values.items():
        sheet = document.Sheets.getByName(sheet_name)
        places = {}
        for row in range(400):
            places.setdefault(sheet.getCellByPosition(1, row).getString(), row)
        for label, cells in rows.items():
            for column, value in cells.items():
                write(sheet.getCellByPosition(ord(column) - ord("A"), places[label]), value)


def main():
    form, values, out = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        pipe = f"sothidua-{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;",
             f"-env:UserInstallation=file://{home}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            address = uno.systemPathToFileUrl(os.path.abspath(form))
            document = desktop.loadComponentFromURL(address, "_blank", 0, (option("Hidden", True),))
            fill(document, json.load(open(values, encoding="utf-8")))
            document.storeToURL(uno.systemPathToFileUrl(os.path.abspath(out)),
                                (option("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
            try:
                desktop.terminate()
            except Exception:  # the connection ends with the office
                pass
            office.wait(60)
        finally:
            if office.poll() is None:
                office.kill()


main()
