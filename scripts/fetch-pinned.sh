#!/bin/sh
# Downloads a file listed in packaging/pins.txt, and keeps it only if its SHA-256 matches:
#   scripts/fetch-pinned.sh NAME FILE
#   scripts/fetch-pinned.sh --pin NAME     writes the current file's hash to pins.txt
# Model packs are pinned in resources/packs/catalogue.json instead: packaging/FetchPacks.cmake.
set -eu
cd "$(dirname "$0")/.."
pins=packaging/pins.txt

die() { echo "fetch-pinned.sh: $*" >&2; exit 1; }
field() { sed 's/ *| */|/g' "$pins" | awk -F'|' -v name="$1" -v column="$2" '$1 == name { print $column }'; }
get() { curl --fail --silent --show-error --location --proto =https --output "$2" "$1"; }

[ $# -eq 2 ] || die "usage: fetch-pinned.sh NAME FILE, or fetch-pinned.sh --pin NAME"
if [ "$1" = --pin ]; then
    url=$(field "$2" 2)
    [ -n "$url" ] || die "$pins has no $2"
    file=$(mktemp)
    trap 'rm -f "$file"' EXIT
    get "$url" "$file"
    hash=$(sha256sum "$file" | cut -d ' ' -f 1)
    sed -i "s#^\($2 *|.*| *\)[0-9a-f]*\$#\1$hash#" "$pins"
    echo "$2 is now $hash; compare it with the publisher's before you commit" >&2
    exit
fi
url=$(field "$1" 2)
hash=$(field "$1" 3)
[ -n "$url" ] || die "$pins has no $1"
get "$url" "$2.part"
echo "$hash  $2.part" | sha256sum --check --quiet || { rm -f "$2.part"; die "$1 does not match its hash in $pins"; }
mv "$2.part" "$2"
