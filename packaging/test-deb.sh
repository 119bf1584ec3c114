#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Make the Debian package, unpack it into a scratch root and start the program from there, as somebody who has nothing
# but the package: another folder, no settings, no screen. The package stays in build/package.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
"$root/dev" build
package=$root/build/package
rm -rf "$package"
(cd "$root/build/release" && cpack -G DEB -B "$package" > /dev/null)
deb=$(find "$package" -maxdepth 1 -name '*.deb')
dpkg-deb --info "$deb"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dpkg-deb --extract "$deb" "$scratch/root"
usr=$scratch/root/usr
status=0
for file in bin/trd-atlas bin/trd-atlas-cli share/trd-atlas/evidence.sqlite share/applications/trd-atlas.desktop \
    share/mime/packages/trd-atlas-deck.xml \
    share/metainfo/org.trdatlas.trd_atlas.metainfo.xml share/icons/hicolor/scalable/apps/trd-atlas.svg \
    share/icons/hicolor/48x48/apps/trd-atlas.png share/doc/trd-atlas/copyright; do
    [[ -s $usr/$file ]] || {
        echo "not in the package: /usr/$file" >&2
        status=1
    }
done
((status == 0)) || exit 1
depends=$(dpkg-deb --field "$deb" Depends)
for wanted in libqt6widgets6 libqt6charts6 libqt6sql6-sqlite; do
    [[ $depends == *$wanted* ]] || {
        echo "the package does not depend on $wanted: $depends" >&2
        exit 1
    }
done
[[ $depends != *libqt6network6* ]] || {
    echo "the package depends on a network library: $depends" >&2
    exit 1
}

mkdir -m 700 "$scratch/home"
try() { (cd / && env -i PATH=/usr/bin:/bin HOME="$scratch/home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$scratch/home" timeout 60 "$@"); }
echo "first page after $(try "$usr/bin/trd-atlas" --measure-start | tail -n 1)"
try "$usr/bin/trd-atlas-cli" info
try "$usr/bin/trd-atlas-cli" rates --outcome response --by strategy > /dev/null
echo "$deb works"
