#!/bin/sh
# Lists a .deb's dependencies for scripts/sbom.py: name, installed version, source and home page.
#   packaging/debian/dependencies.sh PACKAGE.deb OUT_DIR
set -eu
mkdir -p "$2"
dpkg-deb --field "$1" Depends | tr ',' '\n' | sed 's/^ *//; s/[ |(].*//' | sort -u |
    while read -r name; do
        dpkg-query -W -f '${Package}\t${Version}\t${source:Package}\t${Homepage}\n' "$name" 2>/dev/null ||
            printf '%s\t\t\t\n' "$name"
    done >"$2/packages.tsv"
