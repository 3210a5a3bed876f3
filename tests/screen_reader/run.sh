#!/bin/sh
# Does the main job in the built window through AT-SPI, as a screen reader would: run.sh [PROGRAM]
# Needs at-spi2-core, dbus, python3-pyatspi, xauth and xvfb, and a build of `likecast`.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$here/../../build/dev/app/likecast}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 TZ=UTC
xvfb-run -a dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    "$1" --data-dir "$2/data" &
    window=$!
    status=0
    /usr/bin/python3 "$3/main_job.py" "$2" "$3/../../resources/sample/astronaut.jpg" || status=$?
    kill $window
    exit $status' sh "$program" "$folder" "$here"
