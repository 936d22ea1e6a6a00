#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Windows programs under Wine; ends with a line "N passed, N failed". Called by build.sh.
# Usage: check.sh BUILD SETUP.exe PORTABLE.zip
set -euo pipefail
build=$(realpath "$1") setup=$(realpath "$2") portable=$(realpath "$3")
root=$(cd "$(dirname "$0")/../.." && pwd)

work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all LC_ALL=C.UTF-8
export DISPLAY=
passed=0 failed=0
verdict() { # <what> <0 when it holds>
  if [ "$2" -eq 0 ]; then passed=$((passed + 1)); echo "ok      $1"; else failed=$((failed + 1)); echo "FAILED  $1"; fi
}
holds() { local what=$1 status=0; shift; "$@" || status=$?; verdict "$what" "$status"; }

display=$(mktemp)
Xvfb -displayfd 3 -screen 0 1920x1080x24 3>"$display" >/dev/null 2>&1 &
screen=$!
finish() {
  wineserver -k 2>/dev/null || true
  kill $screen 2>/dev/null || true
  rm -rf "$work" "$display"
}
trap finish EXIT
while [ ! -s "$display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$display")
export DISPLAY
wineboot -i >/dev/null 2>&1
wineserver -w

# --- every test program --------------------------------------------------------------------------
# Those with windows want the screen for themselves; the others run beside them, one after the other.
run() { # <program…>: each leaves its output and exit code
  local program name status
  for program in "$@"; do
    name=$(basename "$program" .exe) status=0
    (cd "$build/bin" && timeout 2400 wine "$program" >"$work/$name.log" 2>&1) || status=$?
    echo $status >"$work/$name.status"
  done
}
with_windows=("$build"/bin/thidua_ui*_tests.exe) without=()
for program in "$build"/bin/thidua_*_tests.exe; do
  case $program in */thidua_ui*) ;; *) without+=("$program") ;; esac
done
run "${without[@]}" &
run "${with_windows[@]}"
wait $!
for program in "${without[@]}" "${with_windows[@]}"; do
  name=$(basename "$program" .exe)
  status=$(cat "$work/$name.status")
  [ "$status" -eq 0 ] || tail -n 60 "$work/$name.log"
  grep -aE "^(All tests passed|test cases:)" "$work/$name.log" | sed "s/^/        $name: /" || true
  verdict "$name.exe" "$status"
done

# What reads files from elsewhere, on the kept ones and a few damaged copies of each.
for program in "$build"/bin/fuzz_*.exe; do
  name=$(basename "$program" .exe) corpus=$root/tests/data/corpus/${name#fuzz_}
  [ -d "$corpus" ] || continue
  status=0
  (cd "$build/bin" && timeout 600 wine "$program" "$corpus" --runs 10 >"$work/$name.log" 2>&1) || status=$?
  [ "$status" -eq 0 ] || tail -n 20 "$work/$name.log"
  verdict "$name.exe" "$status"
done

# --- the main job: the same bytes as on Linux --------------------------------------------------------
job() { # <folder> <command of the command line…>: leaves its answers in the folder
  local folder=$1; shift
  mkdir -p "$folder" && cd "$folder"
  local samples=$root/resources/samples/sample-2024
  "$@" new 2024.thidua --template theme-2024 2>/dev/null
  cp "$samples"/{units,scores-self,scores-appraisal}.csv .
  "$@" import 2024.thidua units.csv scores-self.csv scores-appraisal.csv >import.txt
  "$@" check 2024.thidua --format csv >check.csv || true
  "$@" decide 2024.thidua --bloc 2 --take K2-02 K2-03 --by "Nguyễn Văn An" --date 18/12/2024 \
    --reason "Đề án 06 cao hơn" --document 15/TB-HĐTĐ 2>/dev/null
  for format in csv json table; do "$@" rank 2024.thidua --format $format >"rank.$format" || true; done
  for what in units table scores; do "$@" export 2024.thidua --as $what >"$what.csv"; done
  "$@" explain 2024.thidua --unit K1-02 --format json >explain.json || true
}
# The newest one: an older folder of a preset may hold a program of last week.
cli=$(find "$root/build" -path '*windows-cross*' -prune -o -name sothidua-cli -type f -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-)
wcli() { wine "$build/bin/sothidua-cli.exe" "$@"; }
same_ranks() { # rank ends with 1 while something is left to decide
  test -s rank.csv && { "$@" rank 2024.thidua --format csv 2>/dev/null || true; } | cmp -s - rank.csv
}
# A unit's scores go out in a form and come back in a return: the council on one system, the unit on the other.
exchange() { # <folder> <council's command line> <unit's>
  local folder=$1 council=$2 unit=$3
  mkdir -p "$folder" && cd "$folder"
  $council new 2024.thidua --template theme-2024 2>/dev/null
  $council import 2024.thidua "$root/resources/samples/sample-2024/units.csv" >/dev/null
  $council form 2024.thidua --unit K1-01 --out biểu-mẫu >/dev/null
  $unit fill biểu-mẫu/*.thiduabm --out k1-01.thidua 2>/dev/null
  grep -E '^(unit|K1-01),' "$root/resources/samples/sample-2024/scores-self.csv" >tự-chấm.csv
  $unit import k1-01.thidua tự-chấm.csv --status draft >/dev/null
  $unit submit k1-01.thidua --out usb >/dev/null
  $council receive 2024.thidua usb --format csv >received.csv 2>/dev/null
  $council export 2024.thidua --as scores >held.csv
  $unit export k1-01.thidua --as scores >said.csv
  test "$(grep -c '^K1-01,' held.csv)" -gt 10 && cmp -s held.csv said.csv
}
(job "$work/windows" wcli)
holds "There is a Linux program to compare with" test -n "$cli"
if [ -n "$cli" ]; then
  (job "$work/linux" "$cli")
  for answer in "$work"/linux/*.{txt,csv,json,table}; do
    holds "$(basename "$answer"): the same bytes on Windows and Linux" cmp -s "$answer" "$work/windows/$(basename "$answer")"
  done
  cd "$work/windows"
  holds "A ledger written on Windows ranks the same on Linux" same_ranks "$cli"
  cd "$work/linux"
  holds "A ledger written on Linux ranks the same on Windows" same_ranks wcli
  holds "A form made on Linux is filled on Windows, and its return received on Linux" exchange "$work/out" "$cli" wcli
  holds "A form made on Windows is filled on Linux, and its return received on Windows" exchange "$work/in" wcli "$cli"
  cd "$root"
fi

# --- installer, installed program, uninstaller ----------------------------------------------------------
# Without blanks: Wine quotes an argument that has some, and NSIS takes /D only unquoted.
place="C:\\ChươngTrình\\SổThiĐua"
folder="$WINEPREFIX/drive_c/ChươngTrình/SổThiĐua"
wine "$setup" /S "/D=$place" || true
holds "The installer runs silently into a folder with Vietnamese letters" test -f "$folder/sothidua.exe"
registered() { wine reg query "HKCU\\Software\\Classes\\$1" /ve 2>/dev/null | grep -qa "$2"; }
for type in Ledger Form Return; do
  holds "Its files open with the program: $type" registered "SoThiDua.$type\\shell\\open\\command" "sothidua.exe"
done
holds "It stands in the start menu" sh -c "find '$WINEPREFIX' -name '*.lnk' | grep -q 'Sổ Thi Đua'"
on_desktop() { find "$WINEPREFIX"/drive_c/users/*/Desktop/ -name 'Sổ Thi Đua.lnk' 2>/dev/null | grep -q .; }
not_on_desktop() { ! on_desktop; }
holds "Nothing is put on the desktop unasked" not_on_desktop
holds "Installing over it is an upgrade" sh -c "wine '$setup' /S /DESKTOP && test -f '$folder/sothidua.exe'"
holds "It stands on the desktop when asked" on_desktop

mkdir -p "$folder/../Sổ của tôi"
ledger="$folder/../Sổ của tôi/năm 2024.thidua"
wine "$folder/sothidua-cli.exe" new "C:\\ChươngTrình\\Sổ của tôi\\năm 2024.thidua" --sample 2>/dev/null || true
holds "The installed command line writes a ledger beside it" test -s "$ledger"
wine "$folder/sothidua.exe" "C:\\ChươngTrình\\Sổ của tôi\\năm 2024.thidua" >/dev/null 2>&1 &
window=""
for _ in $(seq 60); do
  window=$(xdotool search --onlyvisible --name "2024" 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
  sleep 0.5
done
holds "The installed program opens the ledger in a window" test -n "$window"
if [ -n "$window" ]; then
  sleep 4
  import -window root "$build/installed.png"
  wine taskkill /im sothidua.exe >/dev/null 2>&1 || true
fi
wineserver -k || true
wineserver -w || true

wine "$folder/uninstall.exe" /S "_?=$place" || true
holds "The uninstaller removes the program" sh -c "! test -e '$folder/sothidua.exe' && ! test -e '$folder/platforms'"
holds "It keeps the ledger" test -s "$ledger"
holds "It clears the desktop" not_on_desktop
unregistered() { ! wine reg query "HKCU\\Software\\Classes\\SoThiDua.$1" >/dev/null 2>&1; }
for type in Ledger Form Return; do holds "It takes its types of file back: $type" unregistered $type; done

# --- the portable archive --------------------------------------------------------------------------------
mkdir "$work/stick" && (cd "$work/stick" && unzip -q "$portable")
wine "$work/stick/SoThiDua/sothidua.exe" "$ledger" >/dev/null 2>&1 &
for _ in $(seq 60); do
  window=$(xdotool search --onlyvisible --name "2024" 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
  sleep 0.5
done
sleep 2
wine taskkill /im sothidua.exe >/dev/null 2>&1 || true
sleep 3
holds "The portable program keeps its settings beside itself" test -s "$work/stick/SoThiDua/portable.ini"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
