#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds and runs every test. The last line is `N passed, N failed`.
# Usage: test.sh [preset]    (dev by default; ci: warnings are errors; asan: with sanitizers)
set -euo pipefail
cd "$(dirname "$0")"
preset=${1:-dev}

installer/linux/dependencies.sh test
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build "build/$preset"

log="build/$preset/test.log"
export QT_QPA_PLATFORM=offscreen
export LSAN_OPTIONS="suppressions=$PWD/tests/support/leaks.txt:print_suppressions=0"
status=0
ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" 2>&1 | tee "$log" || status=$?

failed=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of [0-9]*$/\1/p' "$log")
total=$(sed -n 's/^[0-9]*% tests passed, [0-9]* tests failed out of \([0-9]*\)$/\1/p' "$log")
if [ -z "$total" ]; then
  echo "The tests did not run to their end."
  exit 1
fi
echo "$((total - failed)) passed, $failed failed"
exit "$status"
