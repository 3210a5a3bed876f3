#!/bin/sh
# Runs every target of tests/fuzz: scripts/fuzz.sh [SECONDS] [TARGET...]
# Build first: cmake --preset fuzz && cmake --build --preset fuzz. Findings go to build/fuzz/findings.
set -eu
cd "$(dirname "$0")/../build/fuzz"
seconds=${1:-30}
[ $# -gt 0 ] && shift
mkdir -p findings
tests/fuzz/write_seeds seeds
# Qt and OpenCV are not instrumented, but exchange containers with code that is.
export ASAN_OPTIONS=detect_container_overflow=0 QT_LOGGING_RULES='*=false'
LIKECAST_PLUGIN_DIR=$(find "$PWD"/lib* -type d -path '*likecast/plugins')
export LIKECAST_PLUGIN_DIR
[ $# -gt 0 ] || set -- tests/fuzz/fuzz_*
failed=0
for program; do
    name=${program##*fuzz_}
    [ -x "tests/fuzz/fuzz_$name" ] || continue
    mkdir -p "corpus/$name" "seeds/$name"
    echo "== $name"
    "tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="findings/$name-" -print_final_stats=1 "corpus/$name" "seeds/$name" \
        >"findings/$name.log" 2>&1 || { failed=1; tail -n 40 "findings/$name.log"; }
    grep -E "number_of_executed_units|peak_rss_mb" "findings/$name.log" || true
done
exit $failed
