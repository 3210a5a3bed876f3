#!/bin/sh
# Signs a bundle from the inside out, with the hardened runtime. CODESIGN_IDENTITY names a "Developer
# ID Application" certificate in the keychain; without it the signature is ad hoc, which Gatekeeper
# refuses on other machines. An ad hoc signature has no team, and the hardened runtime loads only
# libraries of the program's team, so it's left out there.
set -eu
app=${1:?usage: sign.sh likecast.app}
identity=${CODESIGN_IDENTITY:--}
entitlements=$(dirname "$0")/entitlements.plist

sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --options runtime --timestamp --sign "$identity" "$@"
    fi
}

find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f \( -name '*.dylib' -o -name '*.so' \) |
    while read -r library; do sign "$library"; done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' |
    while read -r framework; do sign "$framework"; done
sign --entitlements "$entitlements" "$app/Contents/MacOS/likecast-cli"
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"
