#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds, and opens the program on a copy of the sample ledger.
# Without a display it does the main job on the terminal: sample ledger, ranking, PDF files in out/.
set -euo pipefail
cd "$(dirname "$0")"

installer/linux/dependencies.sh build
[ -f build/release/build.ninja ] || cmake --preset release -DSOTHIDUA_TESTS=OFF
cmake --build --preset release

cli=build/release/bin/sothidua-cli
mkdir -p out
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  [ -f out/sample.thidua ] || "$cli" new out/sample.thidua --sample
  exec build/release/bin/sothidua out/sample.thidua
fi

echo "There is no display: doing the main job on the terminal instead."
rm -f out/sample.thidua out/*.pdf
"$cli" new out/sample.thidua --sample
status=0
"$cli" rank out/sample.thidua || status=$?
[ "$status" -le 1 ] || exit "$status"
"$cli" report out/sample.thidua --kind scorecard --out out/scorecards.pdf
"$cli" report out/sample.thidua --kind ranking --out out/ranking.pdf
[ "$status" -eq 0 ] || "$cli" report out/sample.thidua --kind docket --out out/docket.pdf
