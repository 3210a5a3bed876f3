#!/bin/sh
# Collects the licences of a bundle's libraries from their Homebrew formulas, and lists each one's
# name, version, source and home page for scripts/sbom.py.
set -eu
frameworks=${1:?usage: collect-licences.sh FRAMEWORKS OUT}
out=${2:?}
mkdir -p "$out"
cellar=$(brew --cellar)
find "$frameworks" \( -name '*.dylib' -o -name '*.framework' \) -prune -exec basename {} \; |
    while read -r name; do
        find "$cellar" -name "$name" | head -n 1 | sed "s|^$cellar/\([^/]*\)/\([^/]*\)/.*|\1 \2|"
    done | sort -u | while read -r formula version; do
        mkdir -p "$out/$formula"
        find "$cellar/$formula/$version" -maxdepth 1 -type f \
            \( -iname 'licen*' -o -iname 'copying*' -o -iname 'notice*' -o -name sbom.spdx.json \) \
            -exec cp {} "$out/$formula/" \;
        printf '%s\t%s\t%s\t%s\n' "$formula" "$version" "$formula" \
            "$(brew info --json=v2 "$formula" | sed -n 's/.*"homepage": *"\([^"]*\)".*/\1/p' | head -n 1)"
    done >"$out/packages.tsv"
