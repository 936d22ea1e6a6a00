#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A movement at the size of a sector, by the command line: the Lâm Đồng plan with 500 units in 12 blocs,
# two years of figures for its targets, 2,000 initiatives, and what units have done.
# Usage: movement_csv.sh CLI LEDGER FOLDER
set -euo pipefail
cli=$1
ledger=$2
folder=$3
rm -f "$ledger"
"$cli" new "$ledger" --template lamdong-2026-2030 > /dev/null 2>&1
awk 'BEGIN { print "code,name,quota"; for (i = 1; i <= 12; i++) printf "S%02d,Khối sở %d,3\n", i, i }' > "$folder/blocs.csv"
awk 'BEGIN {
  print "code,name,bloc,kind,class,ownership"
  for (i = 1; i <= 500; i++)
    printf "DV%03d,Trung tâm Y tế khu vực số %d,S%02d,%s,%s,công lập\n", i, i, i % 12 + 1, i % 3 ? "trung tâm y tế" : "bệnh viện", i % 3 ? "" : "II"
}' > "$folder/units.csv"
"$cli" import "$ledger" "$folder/blocs.csv" --as blocs > /dev/null 2>&1
"$cli" import "$ledger" "$folder/units.csv" --as units > /dev/null 2>&1
awk 'BEGIN {
  print "unit,code,title,kind,field,proposed_on"
  for (i = 1; i <= 2000; i++)
    printf "DV%03d,SK-%04d,Cải tiến quy trình số %d tại khoa %d,%s,digital,2026-%02d-10\n", i % 500 + 1, i, i, i % 40, i % 4 ? "initiative" : "model", i % 9 + 1
}' > "$folder/initiatives.csv"
"$cli" import "$ledger" "$folder/initiatives.csv" --as initiatives > /dev/null 2>&1 || true
# Every unit reports every target that asks for a figure of a unit; rows a target does not take are refused.
"$cli" export "$ledger" --as targets > "$folder/known.csv" 2> /dev/null || true
sqlite3 "$ledger" "SELECT code, rollup, numerator <> '' FROM target" | awk -F'|' 'BEGIN {
  print "target,unit,period,value,numerator,denominator,done"
} $2 > 0 {
  for (i = 1; i <= 500; i += 1)
    for (year = 2026; year <= 2027; year++) {
      if ($2 == 1 && $3 == "") printf "%s,DV%03d,%d,,,,%s\n", $1, i, year, (i + year) % 3 ? "yes" : "no"
      else printf "%s,DV%03d,%d,,%d,100,\n", $1, i, year, 40 + (i * 37 + year) % 60
    }
}' > "$folder/figures.csv"
"$cli" import "$ledger" "$folder/figures.csv" --as targets > "$folder/figures.log" 2>&1 || true
sqlite3 "$ledger" "SELECT count(*) || ' figures, ' || (SELECT count(*) FROM initiative) || ' initiatives' FROM measurement" >&2
