#!/bin/sh
# List what each file of a bundle must be, so that damage on its way is seen. Usage: sums.sh FOLDER
set -eu
cd "$1"
rm -f SHA256SUMS
find . -type f ! -name 'SHA256SUMS*' -print0 | sort -z | xargs -0 sha256sum >SHA256SUMS.new
mv SHA256SUMS.new SHA256SUMS
