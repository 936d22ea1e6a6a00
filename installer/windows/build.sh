#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Windows programs on Debian with a ready Qt for MinGW (a "kit"), packs an installer and a
# portable archive, and tries all of it under Wine: every test program, the main job of the command
# line against the Linux one, the installer, the installed program, the uninstaller.
# Usage: build.sh KIT.tar.xz    Results: build/windows-cross/SoThiDua-VERSION-{setup.exe,portable.zip}
set -euo pipefail
cd "$(dirname "$0")/../.."
kit=$(realpath "$1")
installer/linux/dependencies.sh windows

export SOTHIDUA_WINDOWS_KIT_DIR=${XDG_CACHE_HOME:-$HOME/.cache}/sothidua-windows-kit
stamp=$SOTHIDUA_WINDOWS_KIT_DIR/$(sha256sum "$kit" | cut -c1-16)
if [ ! -f "$stamp" ]; then
  rm -rf "$SOTHIDUA_WINDOWS_KIT_DIR"
  mkdir -p "$SOTHIDUA_WINDOWS_KIT_DIR"
  tar -xJf "$kit" -C "$SOTHIDUA_WINDOWS_KIT_DIR"
  touch "$stamp"
fi
qt=$SOTHIDUA_WINDOWS_KIT_DIR/qt

build=build/windows-cross
[ -f $build/build.ninja ] || cmake --preset windows-cross
cmake --build $build --target sothidua sothidua-cli test_programs
cp -u "$qt"/bin/*.dll $build/bin/
for plugins in platforms imageformats styles; do cp -ru "$qt/plugins/$plugins" $build/bin/; done

# --- what is installed ---------------------------------------------------------------------------
version=$(sed -n 's/^project(SoThiDua VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
stage=$build/stage
rm -rf $stage && mkdir -p $stage/platforms $stage/imageformats
for program in sothidua sothidua-cli; do
  x86_64-w64-mingw32-strip -o $stage/$program.exe $build/bin/$program.exe
done
for library in Qt6Core Qt6Gui Qt6Widgets Qt6PrintSupport libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
  cp "$qt/bin/$library.dll" $stage/
done
cp "$qt/plugins/platforms/qwindows.dll" $stage/platforms/
cp "$qt"/plugins/imageformats/q{ico,jpeg}.dll $stage/imageformats/ 2>/dev/null || cp "$qt"/plugins/imageformats/qico.dll $stage/imageformats/
cp LICENSE $stage/LICENSE.txt
cp -r resources/samples $stage/samples
size=$(du -sk $stage | cut -f1)
echo "Installed size: $size kB"
[ "$size" -lt 61440 ] || { echo "More than 60 MB are installed." >&2; exit 1; }

# What the uninstaller removes: files by name, then folders that are empty.
{
  echo '!macro removeFiles'
  (cd $stage && find . -type f | sed 's|^\./||' | sort | sed 's|/|\\|g; s|.*|  Delete "$INSTDIR\\&"|')
  (cd $stage && find . -mindepth 1 -type d | sed 's|^\./||' | sort -r | sed 's|/|\\|g; s|.*|  RMDir "$INSTDIR\\&"|')
  echo '!macroend'
} > $build/files.nsh

# The picture beside the first and last page of the installer: the program's mark.
convert -size 164x314 xc:'#E0F0F2' -fill '#0B6472' -draw 'rectangle 0,306 163,313' \
  '(' resources/linux/sothidua-256.png -resize 104x104 ')' -gravity north -geometry +0+84 -composite \
  -alpha off -type TrueColor BMP3:$build/installer.bmp

setup=$build/SoThiDua-$version-setup.exe
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$PWD/$stage" -DFILES="$PWD/$build/files.nsh" \
  -DPICTURE="$PWD/$build/installer.bmp" -DICON="$PWD/resources/windows/sothidua.ico" -DLICENCE="$PWD/LICENSE" -DSIZE="$size" -DOUT="$PWD/$setup" \
  installer/windows/sothidua.nsi

portable=$build/SoThiDua-$version-portable.zip
rm -rf $build/portable "$portable"
mkdir -p $build/portable && cp -r $stage "$build/portable/SoThiDua"
# The file that tells the program to keep its settings here.
: > "$build/portable/SoThiDua/portable.ini"
(cd $build/portable && zip -qr9 "../$(basename "$portable")" SoThiDua)
ls -l "$setup" "$portable"

exec installer/windows/check.sh "$build" "$setup" "$portable"
