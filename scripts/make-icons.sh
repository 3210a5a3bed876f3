#!/bin/sh
# Renders resources/icons/likecast.svg at every size that desktops use, and creates the .ico for
# Windows and the .icns for macOS. Run it after changing the drawing, and commit the output.
# Needs rsvg-convert, icotool (icoutils) and png2icns (icnsutils).
set -eu
cd "$(dirname "$0")/../resources/icons"

draw() { rsvg-convert --width "$1" --height "$1" likecast.svg --output "$2"; }

for size in 16 22 24 32 48 64 128 256 512; do
    mkdir -p "hicolor/${size}x$size"
    draw "$size" "hicolor/${size}x$size/org.likecast.Likecast.png"
done
icotool --create --output likecast.ico hicolor/16x16/*.png hicolor/24x24/*.png hicolor/32x32/*.png \
    hicolor/48x48/*.png hicolor/64x64/*.png --raw=hicolor/256x256/org.likecast.Likecast.png
png2icns likecast.icns hicolor/16x16/*.png hicolor/32x32/*.png hicolor/48x48/*.png \
    hicolor/128x128/*.png hicolor/256x256/*.png hicolor/512x512/*.png
