#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds the release, makes the generated ledgers and measures
# each figure beside its peer in the same run. Prints one table; docs/architecture.md says what the
# figures mean. Ends with 1 when a goal is not met. LibreOffice alone takes some five minutes.
# Usage: bench.sh [--no-build] [--no-office] [--office-rows N] [--tmpfs DIR] [NAME…]
# Names: rank commit receive cards window memory growth filesize (all when none is given)
set -euo pipefail
cd "$(dirname "$0")"

build=yes
office=yes
office_rows=17000
tmpfs=/dev/shm
chosen=""
while [ $# -gt 0 ]; do
  case $1 in
    --no-build) build=no ;;
    --no-office) office=no ;;
    --office-rows) office_rows=$2; shift ;;
    --tmpfs) tmpfs=$2; shift ;;
    rank | commit | receive | cards | window | memory | growth | filesize) chosen="$chosen $1" ;;
    *) sed -n 's/^# \(Usage:.*\|Names:.*\)/\1/p' "$0" >&2; exit 2 ;;
  esac
  shift
done
chosen=${chosen:- rank commit receive cards window memory growth filesize}

if [ "$build" = yes ]; then
  installer/linux/dependencies.sh bench
  [ -f build/bench/build.ninja ] || cmake --preset bench >&2
  cmake --build --preset bench --target benchmarks >&2
fi

bin=build/bench/bin
work=build/bench/bench
mkdir -p "$work"
fast=$(mktemp -d "$tmpfs/sothidua-bench.XXXXXX")
trap 'rm -rf "$fast"' EXIT
soffice=""
if [ "$office" = yes ]; then
  soffice=$(command -v soffice || true)
  [ -n "$soffice" ] || echo "LibreOffice is not there: its comparisons are left out." >&2
fi

# A ledger is made once and kept; a newer generator makes it again.
ledger() { # name units blocs criteria [peer criteria]
  local file="$work/$1.thidua"
  [ "$file" -nt "$bin/bench_generate" ] || "$bin/bench_generate" "$file" "${@:2}"
}

measure_rank() {
  ledger sector 500 12 120 2
  ledger nation 17000 408 120
  ledger nation-peers 17000 408 120 2
  local more=()
  if [ -n "$soffice" ]; then
    local matrix="$work/matrix-$office_rows.xlsx"
    [ "$matrix" -nt "$work/nation.thidua" ] ||
      tests/benchmarks/matrix_xlsx.py "$work/nation.thidua" "$matrix" "$office_rows"
    more=("$soffice" "$matrix" "$work"
      "nation: the same; LibreOffice, XLSX of $office_rows × 120 with SUM, RANK, IF")
  fi
  local cli="$bin/sothidua-cli"
  "$bin/bench_rank" "nation" 1.2 "$work/nation.thidua" "$cli" 15 "${more[@]}"
  "$bin/bench_rank" "nation with 2 peer rules, bases checked" 0 "$work/nation-peers.thidua" "$cli" 7
  "$bin/bench_rank" "sector" 0 "$work/sector.thidua" "$cli" 25
}

measure_commit() {
  ledger nation 17000 408 120
  local nation="$work/nation.thidua"
  "$bin/bench_commit" "one durable score with result and history, on disk" 1.5 "$nation" \
    "$work" 1000
  "$bin/bench_commit" "the same on tmpfs: what the program itself costs" 3 "$nation" "$fast" 4000
}

measure_cards() {
  ledger cards 500 12 60
  local script=tests/benchmarks/cards_docx.py
  "$bin/bench_cards" "$work/cards.thidua" 5 ${soffice:+"$soffice" "$script" "$work"}
}

measure_receive() {
  "$bin/bench_receive" "$fast" 7
}

measure_window() {
  ledger sector 500 12 120 2
  local movement="$work/movement.thidua"
  [ "$movement" -nt "$bin/sothidua-cli" ] ||
    tests/benchmarks/movement_csv.sh "$bin/sothidua-cli" "$movement" "$fast"
  "$bin/bench_window" "$work/sector.thidua" "$movement" 9 "$fast"
}

measure_memory() {
  ledger nation 17000 408 120
  "$bin/bench_memory" "$work/nation.thidua" 5 "$fast"
}

measure_growth() {
  "$bin/bench_growth" "$fast" 9
}

measure_filesize() {
  ledger nation 17000 408 120
  "$bin/bench_filesize" "$work/nation.thidua" "$fast"
}

table="$work/table.tsv"
printf '#\twhat\tours\tpeer\tratio\tgoal\tmet\n' > "$table"
for name in $chosen; do
  echo "Measuring: $name" >&2
  "measure_$name" 2>> "$work/bench.log" >> "$table"
done
column -t -s $'\t' -o ' | ' "$table"
! grep -q 'NO$' "$table"
