#!/bin/sh
# Signs a bundle from the inside out, with the hardened runtime. CODESIGN_IDENTITY names a "Developer
# ID Application" certificate in the keychain; without it the signature is ad hoc, which runs on the
# machine that made it and is refused by Gatekeeper elsewhere.
set -eu
app=${1:?usage: sign.sh likecast.app}
identity=${CODESIGN_IDENTITY:--}
entitlements=$(dirname "$0")/entitlements.plist
stamp=--timestamp
[ "$identity" != - ] || stamp=--timestamp=none

sign() { codesign --force --options runtime $stamp --sign "$identity" "$@"; }

find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f \( -name '*.dylib' -o -name '*.so' \) |
    while read -r library; do sign "$library"; done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' |
    while read -r framework; do sign "$framework"; done
sign --entitlements "$entitlements" "$app/Contents/MacOS/likecast-cli"
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"
