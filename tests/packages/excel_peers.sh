#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Forms made by this program, filled in by openpyxl and by LibreOffice, received again: excel_peers.sh TESTS [FOLDER]
# Ends with 77 (skipped) where one of the two is missing. With a folder, what was made stays there.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tests="$1"
python=/usr/bin/python3 # the one Debian's packages belong to
if ! command -v soffice >/dev/null || ! "$python" -c 'import openpyxl, uno' 2>/dev/null; then
  echo "SKIPPED: needs libreoffice-calc-nogui, python3-uno and python3-openpyxl"
  exit 77
fi
work="${2:-$(mktemp -d)}"
[ $# -ge 2 ] || trap 'rm -rf "$work"' EXIT
export THIDUA_EXCEL_PEERS="$work" QT_QPA_PLATFORM=offscreen
"$tests" "forms for other programs to fill in"
mkdir -p "$work/filled"
forms=("$work"/bieu-mau_*.xlsx)
"$python" "$here/excel_openpyxl.py" "${forms[0]}" "$here/excel_values.json" "$work/filled/openpyxl.xlsx"
"$python" "$here/excel_libreoffice.py" "${forms[1]}" "$here/excel_values.json" "$work/filled/libreoffice.xlsx"
"$tests" "forms other programs filled in"
