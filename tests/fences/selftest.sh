#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that every rule of fences.sh can fail: a small sound tree passes, one fault each does not.
# Usage: selftest.sh WIDGETS_INCLUDES CHARTS_INCLUDES LUPDATE PROGRAM_WITH_WIDGETS
set -euo pipefail
fences=$(cd "$(dirname "$0")" && pwd)/fences.sh
widgets=$1 charts=$2 lupdate=$3 program=$4
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
wrong=0

licence=$'// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'

sound_tree() {
  rm -rf "$tree" && mkdir -p "$tree"/{core/{base,storage,reports},app/cli,ui/{charts,support},translations}
  echo "$licence"'#include <QString>' >"$tree/core/base/a.cpp"
  echo "$licence"'#include <sqlite3.h>' >"$tree/core/storage/b.cpp"
  echo "$licence"'#include "core/base/a.h"' >"$tree/ui/support/c.cpp"
  echo "$licence"'#include <QChart>' >"$tree/ui/charts/d.cpp"
  { echo "${licence//\/\//#}"; echo 'core/base/a.cpp core/storage/b.cpp ui/support/c.cpp ui/charts/d.cpp'; } >"$tree/CMakeLists.txt"
  for language in vi en; do
    printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s_%s">\n</TS>\n' \
      "$language" "$([ $language = vi ] && echo VN || echo US)" >"$tree/translations/sothidua_$language.ts"
  done
}

expect() { # STATUS WHAT RULE [ARGUMENT…]
  local status=0 wanted=$1 what=$2
  shift 2
  "$fences" "$tree" "$@" >/dev/null 2>&1 || status=$?
  [ "$status" -eq "$wanted" ] && return
  echo "$what: the rule “$1” ended with $status instead of $wanted"
  wrong=1
}

faulty() { # FILE LINE RULE [ARGUMENT…]: the line makes the sound tree break the rule
  local file=$1 line=$2
  shift 2
  sound_tree
  mkdir -p "$(dirname "$tree/$file")"
  printf '%b\n' "$line" >>"$tree/$file"
  expect 1 "$file with $line" "$@"
}

sound_tree
for rule in layers sqlite modules stylesheet licence whitespace listed words; do
  expect 0 "a sound tree" "$rule"
done
expect 0 "a sound tree" widgets "$widgets" "$charts"
expect 0 "a sound tree" charts "$charts"
expect 0 "a sound tree" translations "$lupdate"
expect 2 "nothing" no-such-rule

faulty core/base/a.cpp '#include "core/storage/database.h"' layers
faulty core/base/a.cpp '#include "ui/page.h"' layers
faulty app/cli/x.cpp '#include "ui/page.h"' layers
faulty ui/support/c.cpp '#include "core/session/session.h"' layers
faulty core/reports/x.cpp '#include "core/domain/plan/plan.h"' layers
faulty ui/support/c.cpp '#include <sqlite3.h>' sqlite
faulty core/base/a.cpp '#include <QWidget>' widgets "$widgets" "$charts"
faulty app/cli/x.cpp '#include <QLineSeries>' widgets "$widgets" "$charts"
faulty ui/support/c.cpp '#include <QChartView>' charts "$charts"
faulty ui/support/c.cpp '#include <QtWidgets/QWidget>' modules
faulty ui/support/c.cpp '#include <QtCore>' modules
faulty ui/support/c.cpp 'widget.setStyleSheet(text);' stylesheet
faulty ui/support/bare.h '#pragma once' licence
faulty ui/support/c.cpp '\tint indented;' whitespace
faulty ui/support/c.cpp 'int windows;\r' whitespace
faulty ui/support/forgotten.cpp 'int x;' listed
faulty README.md "see /ho""me/somebody/notes" words
faulty ui/support/c.cpp 'const QString text = QCoreApplication::translate("Place", "New words");' translations "$lupdate"
sound_tree && expect 1 "a program with widgets" links "$program"
sound_tree && sed -i 's#</TS>#<context><message><source>x</source><translation type="unfinished"/></message></context></TS>#' \
  "$tree/translations/sothidua_en.ts"
expect 1 "an unfinished entry" translations "$lupdate"
exit "$wrong"
