#!/bin/sh
# lint.sh BUILD_DIR JOBS [--changed | --format]: runs clang-format and clang-tidy on the project's own
# files; with --format, clang-format alone.
# Called by ./dev lint, after it has configured and generated the files that the sources include.
set -eu
build_dir=$1
jobs=$2
scope=${3:-all}

if [ "$(uname -s)" = Darwin ]; then
    PATH="$(brew --prefix llvm)/bin:$PATH"
    export PATH
fi

# Outside a git checkout (a source archive), every file.
tracked() {
    git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' 2>/dev/null ||
        find app core ui tests -name '*.cpp' -o -name '*.h'
}

changed() {
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse HEAD)
    {
        git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | sort -u
}

case $scope in
all | --format) files=$(tracked) ;;
--changed) files=$(changed) ;;
*) echo "lint: unknown argument $scope" >&2; exit 2 ;;
esac
existing=$(for file in $files; do [ ! -f "$file" ] || echo "$file"; done)
[ -n "$existing" ] || { echo "lint: nothing to check"; exit 0; }

echo "lint: $(clang-format --version)"
# shellcheck disable=SC2086 # the project's file names hold no spaces
clang-format --dry-run -Werror $existing
echo "lint: formatting is right in $(echo "$existing" | wc -l) files"

[ "$scope" != --format ] || exit 0

sources=$(echo "$existing" | grep '\.cpp$' || true)
[ -n "$sources" ] || exit 0
# Without the precompiled headers: clang reads no other compiler's, and a file's own includes are fewer.
database=$build_dir/lint
mkdir -p "$database"
sed -E 's/(-Xclang )?-include(-pch)? (-Xclang )?[^ "]*cmake_pch[^ "]*//g; s/-Wno-restrict/-Wno-unknown-warning-option/' \
    "$build_dir/compile_commands.json" >"$database/compile_commands.json"
# Libraries that are compiled several files at a time are read like that as well.
list=$database/sources
for file in $sources; do echo "\"$PWD/$file\""; done >"$list"
together=$(find "$build_dir" -path '*/Unity/*' -name '*.cxx' -exec grep -lFf "$list" {} +) || true
# run-clang-tidy takes regular expressions over the absolute paths of compile_commands.json.
patterns=$(for file in $sources $together; do printf '^%s/%s$ ' "$PWD" "$file" | sed 's/[.+]/\\&/g'; done)
tidy=$(command -v run-clang-tidy || command -v run-clang-tidy.py)
log=$build_dir/clang-tidy.log
# shellcheck disable=SC2086
if "$tidy" -quiet -p "$database" -j "$jobs" $patterns >"$log" 2>&1; then
    echo "lint: clang-tidy found nothing in $(echo "$sources" | wc -l) files"
else
    grep -vE '^(clang-tidy|.*/clang-tidy[-0-9]*) |warnings? generated|^Suppressed|^Use -header-filter' "$log" >&2 || true
    echo "lint: clang-tidy found problems, see above" >&2
    exit 1
fi
