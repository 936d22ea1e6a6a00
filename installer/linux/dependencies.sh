#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs with apt what building, running and testing need on Debian 12, and nothing that is there.
# Usage: dependencies.sh build|test|bench|windows
set -euo pipefail

build="g++ cmake ninja-build ccache git qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-charts-dev
  libqt6opengl6-dev libsqlite3-dev libexpected-dev libqrencode-dev libzip-dev libsodium-dev
  libxlsxwriter-dev fonts-croscore fonts-noto-core"
test="$build catch2 poppler-utils sqlite3 xvfb"
bench="$test libreoffice-calc-nogui libreoffice-writer-nogui python3-openpyxl python3-uno time"
windows="g++-mingw-w64-x86-64-posix cmake ninja-build ccache git wine wine64 xvfb xauth xdotool imagemagick nsis zip unzip
  xz-utils qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools fonts-croscore poppler-utils"

packages=${!1}
missing=""
for package in $packages; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Install these packages as root, then run this again:$missing" >&2; exit 1; }
  as_root=sudo
fi
echo "Installing:$missing" >&2
$as_root apt-get update -qq >&2
# shellcheck disable=SC2086  # a list of package names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
