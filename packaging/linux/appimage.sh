#!/bin/sh
# Creates an AppImage from a folder that portable.sh created:
#
#   packaging/linux/appimage.sh OUT_DIR/likecast-VERSION-linux-ARCH
#
# A type 2 AppImage is the runtime, an ELF program, followed by a squashfs of the folder.
# APPIMAGE_RUNTIME is its path; scripts/fetch-pinned.sh downloads and verifies it. Needs mksquashfs.
set -eu

tree=${1:?usage: appimage.sh FOLDER}
runtime=${APPIMAGE_RUNTIME:?the AppImage runtime, see scripts/fetch-pinned.sh appimage-runtime}
id=org.likecast.Likecast
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(stat -c %Y "$tree/bin/qt.conf")}

app=$(mktemp -d)
trap 'rm -rf "$app"' EXIT
cp -a "$tree/." "$app/"
# Starts the window, or, with "cli" as the first argument, the command line.
cat >"$app/AppRun" <<'END'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if [ "${1:-}" = cli ]; then
    shift
    exec "$here/bin/likecast-cli" "$@"
fi
exec "$here/bin/likecast" "$@"
END
chmod 755 "$app/AppRun"
cp "$app/share/applications/$id.desktop" "$app/"
cp "$app/share/icons/hicolor/256x256/apps/$id.png" "$app/"
ln -s "$id.png" "$app/.DirIcon"

image=$tree.AppImage
epoch=$SOURCE_DATE_EPOCH
unset SOURCE_DATE_EPOCH # mksquashfs takes the times by option or by variable, not both
mksquashfs "$app" "$app.squashfs" -root-owned -noappend -no-xattrs -comp zstd -b 1M \
    -mkfs-time "$epoch" -all-time "$epoch" -quiet -no-progress
cat "$runtime" "$app.squashfs" >"$image"
rm -f "$app.squashfs"
chmod 755 "$image"
du -h "$image" >&2
