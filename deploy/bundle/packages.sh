#!/bin/sh
# Fetch what a shelter's machine may lack, with all that it depends on: the Debian packages of this machine's own release
# and processor, into FOLDER/packages/CODENAME-ARCHITECTURE. Usage: packages.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. /etc/os-release
place=$1/packages/$VERSION_CODENAME-$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$place" "$work/archives/partial"

# As if nothing was installed here: then nothing is missing there. The download needs no rights of root.
: >"$work/status"
cat "$here"/../packages/* >"$work/wanted"
xargs apt-get -qq --yes --no-install-recommends --download-only \
    -o Dir::State::status="$work/status" -o Dir::Cache::archives="$work/archives" -o Debug::NoLocking=1 \
    -o APT::Sandbox::User= install <"$work/wanted"

# Only what this list wants; the same file is not fetched twice, and an older one does not stay.
rm -rf "$place"
mkdir "$place"
mv "$work"/archives/*.deb "$place"
cd "$place"
for package in *.deb; do
    dpkg-deb --field "$package"
    printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' \
        "$package" "$(stat --format=%s "$package")" "$(sha256sum "$package" | cut -d' ' -f1)"
done >Packages
echo "$(ls | wc -l) packages in $place"
