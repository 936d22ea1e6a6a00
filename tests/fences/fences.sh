#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Keeps the promises of docs/architecture.md and CONTRIBUTING.md that no compiler checks.
# Usage: fences.sh ROOT RULE [ARGUMENT…]    prints what breaks the rule; ends with 1 when anything does
set -uo pipefail
shopt -s lastpipe # so that a complaint at the end of a pipe is not lost
root=$(cd "$1" && pwd) && rule=$2 && shift 2
cd "$root" || exit 2
broken=0

complain() {
  echo "$*"
  broken=1
}

# Prints the file names on its input that hold a match, with line number and line, as complaints.
refuse_lines() {
  local message=$1 hits
  hits=$(cat)
  [ -z "$hits" ] && return
  complain "$message"
  echo "$hits"
}

everything() {
  find . \( -path ./build -o -path ./out -o -name .git \) -prune -o -type f -printf '%P\n' | sort
}

sources() {
  everything | grep -E '\.(cpp|h)$' | grep -E "^($1)/"
}

# FILE:LINE:INCLUDE of every include in folders (a pattern) whose text matches a pattern.
includes() {
  sources "$1" | tr '\n' '\0' | xargs -0 -r grep -HnE '^[[:space:]]*#[[:space:]]*include' | grep -E "$2"
}

# The class headers of Qt modules, as an alternation: what an include would have to name.
headers_of() {
  ls "$@" | grep -E '^Q' | paste -sd '|'
}

may_include() {
  local folder=$1 allowed=$2
  includes "$folder" '"(core|app|ui|tests)/' | grep -vE "\"($allowed)" |
    refuse_lines "$folder may include only: $allowed"
}

case $rule in
layers) # the arrows of docs/architecture.md
  may_include 'core/base' 'core/base/'
  may_include 'core/domain' 'core/(base|domain)/'
  may_include 'core/(storage|session)' 'core/(base|domain|storage|session)/'
  may_include 'core/actions' 'core/(base|domain|storage|actions)/'
  may_include 'core/exchange' 'core/(base|domain|storage|session|actions|exchange)/'
  may_include 'core/reports' 'core/(base|domain|storage|actions|reports)/'
  may_include 'app/cli' '(core|app/cli)/'
  may_include 'app/gui' '(core|ui)/'
  may_include 'ui' '(core|ui)/'
  may_include 'ui/support' '(core/base|ui/support)/'
  may_include 'tests/(core|cli|reports)' '(core|app/cli|tests)/'
  includes 'core/reports' '"core/(domain|storage|actions)/' | grep -v '^core/reports/kinds/' |
    refuse_lines "only core/reports/kinds knows the domain"
  ;;
sqlite) # tests look into a file behind its back or break its disk, benchmarks measure against the bare C API
  includes 'core|app|ui|tests' 'sqlite3' | grep -vE '^(core/storage|tests/core/storage|tests/reliability|tests/benchmarks)/' |
    refuse_lines "sqlite3.h belongs to core/storage"
  ;;
widgets) # ARGUMENTS: the include folders of QtWidgets, QtPrintSupport and QtCharts
  [ $# -gt 0 ] || exit 2
  includes 'core|app/cli|tests/(core|cli|reports)' "<($(headers_of "$@"))>" |
    refuse_lines "core and the command line use no widgets"
  ;;
charts) # ARGUMENT: the include folder of QtCharts
  [ $# -eq 1 ] || exit 2
  includes 'core|app|ui|tests' "<($(headers_of "$1"))>" | grep -v '^ui/charts/' |
    refuse_lines "QtCharts belongs to ui/charts"
  ;;
modules)
  includes 'core|app|ui|tests' '[<"]Qt([A-Z][A-Za-z]*/|(Core|Gui|Widgets|PrintSupport|Charts|Test|Sql|Network)>)' |
    refuse_lines "include Qt classes by their bare name: a folder in the include hides a missing link"
  ;;
stylesheet)
  sources 'core|app|ui' | grep -vx 'ui/support/themecontroller.cpp' | tr '\n' '\0' |
    xargs -0 -r grep -HnE '\bsetStyleSheet[[:space:]]*\(' | refuse_lines "only the theme controller sets a style sheet"
  ;;
licence)
  everything | grep -E '(\.(cpp|h|sh|sql|cmake|qss|qrc)|CMakeLists\.txt|^\.ci/run|^\.clang-(format|tidy))$' | tr '\n' '\0' |
    xargs -0 -r awk 'FNR == 1 { if (file && found < 2) print file; file = FILENAME; found = 0 }
      FNR <= 3 && /SPDX-FileCopyrightText: |SPDX-License-Identifier: GPL-3.0-or-later/ { ++found }
      END { if (found < 2) print file }' | refuse_lines "the two SPDX lines are missing:"
  ;;
whitespace)
  everything | grep -vE '\.(png|ico|pdf|thidua|csv|bin|ttf)$|^LICENSE$|^tests/data/' | tr '\n' '\0' |
    xargs -0 -r grep -IHnP '\t|\r' | cut -c1-160 | refuse_lines "no tabs, and lines end with LF alone"
  ;;
listed) # every source is named by a CMakeLists.txt or sources.cmake
  named=$(everything | grep -E '(^|/)(CMakeLists\.txt|sources\.cmake)$' | while read -r list; do
    folder=$(dirname "$list")
    case $list in ui/*/sources.cmake) folder=ui ;; esac
    grep -v '^ *#' "$list" | grep -oE '[][A-Za-z0-9_./${}-]+\.(cpp|h|qrc|json|csv|sql)\b' | sed "s#^\${PROJECT_SOURCE_DIR}#.#; t; s#^#$folder/#"
    sed -n "s#^thidua_benchmark(\([a-z]*\).*#$folder/\1.cpp#p" "$list" # named after its one source
  done | xargs -r realpath -m --relative-to=. | sort -u)
  unnamed=$(comm -23 <(everything | grep -E '^(core|app|ui|tests)/.*\.(cpp|h|qrc)$') <(echo "$named"))
  # Headers that tests share need no target of their own.
  echo "$unnamed" | grep -vE '^tests/support/[^/]*\.h$|^$' | refuse_lines "in no CMakeLists.txt or sources.cmake:"
  ;;
words) # nothing about the machines a file was written on; .ci/run looks for a kit beside the project
  everything | grep -vE '\.(png|ico|pdf|thidua)$|^LICENSE$|^tests/fences/|^\.ci/run$' | tr '\n' '\0' |
    xargs -0 -r grep -IHnE '(^|[^[:alnum:]_.])/(work|home|root|tmp|Users)/|(^|[^[:alnum:]_])shared/|https?://[a-z.]*(artifactory|nexus|proxy)[a-z.]*' |
    cut -c1-160 | refuse_lines "no path of a machine and no address of a registry"
  ;;
links) # ARGUMENTS: programs that must not need Qt6Widgets
  for program in "$@"; do
    ldd "$program" >/dev/null || complain "$program cannot be examined"
    ldd "$program" | grep -E 'Qt6(Widgets|PrintSupport|Charts)' | refuse_lines "$program must link no widgets"
  done
  ;;
translations) # ARGUMENT: lupdate
  copy=$(mktemp -d)
  trap 'rm -rf "$copy"' EXIT
  cp -r core ui app translations "$copy"
  (cd "$copy" && "$1" -silent -locations none -no-obsolete -I . core ui app -ts translations/sothidua_vi.ts &&
    "$1" -silent -locations none -no-obsolete -pluralonly -I . core ui app -ts translations/sothidua_en.ts) || complain "lupdate failed"
  for file in translations/sothidua_vi.ts translations/sothidua_en.ts; do
    diff "$file" "$copy/$file" | head -n 40 |
      refuse_lines "$file is not up to date; CONTRIBUTING.md says how to update it"
  done
  for file in translations/sothidua_vi.ts translations/sothidua_en.ts; do
    grep -B 6 'type="unfinished"' "$file" | grep '<source>' | head -n 20 | refuse_lines "$file has unfinished entries, among them:"
  done
  ;;
*)
  echo "fences.sh knows no rule “$rule”" >&2
  exit 2
  ;;
esac
exit "$broken"
