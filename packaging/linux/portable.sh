#!/bin/sh
# Creates a relocatable folder and its .tar.xz: a build's installation with every library it loads,
# except the system's C and C++ runtimes.
#
#   packaging/linux/portable.sh BUILD_DIR OUT_DIR [--with-neural]
#
# Writes likecast-VERSION-linux-ARCH/ and its archive to OUT_DIR; --with-neural adds LibTorch, and
# "-neural" to the name. Built on Debian 12, it runs on any system with glibc 2.36 or newer. Needs
# dpkg (the libraries' licences and versions), patchelf, tar, xz and binutils. Reproducible: the same
# build and SOURCE_DATE_EPOCH give the same bytes.
set -eu

die() { echo "portable.sh: $*" >&2; exit 1; }

[ $# -ge 2 ] || die "usage: portable.sh BUILD_DIR OUT_DIR [--with-neural]"
build=$1
out=$2
neural=${3:-}
for tool in patchelf dpkg-query ldd strip tar xz; do
    command -v "$tool" >/dev/null || die "$tool is needed"
done
source_dir=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build/CMakeCache.txt")
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
[ -n "$version" ] || die "$build is not a configured build"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$source_dir" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
name=likecast-$version-linux-$(uname -m)
[ -z "$neural" ] || name=$name-neural
tree=$out/$name

# C and C++ runtimes: always installed, and graphics drivers need the system's own.
is_system() {
    case ${1##*/} in
    ld-linux* | libc.so.* | libm.so.* | libdl.so.* | librt.so.* | libpthread.so.* | libutil.so.* | \
        libresolv.so.* | libnss_* | libanl.so.* | libstdc++.so.* | libgcc_s.so.*) return 0 ;;
    esac
    return 1
}

install_program() {
    rm -rf "$tree"
    mkdir -p "$tree"
    for component in likecast bundle; do
        cmake --install "$build" --prefix "$tree" --component $component --strip >/dev/null
    done
    if [ -n "$neural" ]; then
        cmake --install "$build" --prefix "$tree" --component neural --strip >/dev/null
    fi
    lib=$(dirname "$(dirname "$(find "$tree" -type d -name plugins -path '*/likecast/plugins')")")
}

# qt.conf tells Qt where its plugins are. The window is painted without OpenGL, so no driver is loaded.
copy_qt() {
    qt_plugins=$(qtpaths6 --plugin-dir 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
    for plugin in platforms/libqxcb platforms/libqoffscreen iconengines/libqsvgicon \
        imageformats/libqgif imageformats/libqico imageformats/libqjpeg imageformats/libqsvg \
        imageformats/libqtiff imageformats/libqwebp tls/libqopensslbackend \
        platforminputcontexts/libcomposeplatforminputcontextplugin \
        platforminputcontexts/libibusplatforminputcontextplugin \
        networkinformation/libqnetworkmanager; do
        [ -f "$qt_plugins/$plugin.so" ] || continue
        mkdir -p "$lib/qt6/plugins/${plugin%/*}"
        cp "$qt_plugins/$plugin.so" "$lib/qt6/plugins/$plugin.so"
    done
    [ -f "$lib/qt6/plugins/platforms/libqxcb.so" ] || die "no Qt platform plugin in $qt_plugins"
    cat >"$tree/bin/qt.conf" <<END
[Paths]
Prefix = ..
Plugins = ${lib#"$tree"/}/qt6/plugins
Translations = share/qt6/translations
END
    translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null ||
        qmake6 -query QT_INSTALL_TRANSLATIONS)
    for language in "$source_dir"/resources/translations/likecast_*.ts; do
        language=${language##*likecast_}
        qm=$translations/qtbase_${language%.ts}.qm
        [ -f "$qm" ] || continue
        mkdir -p "$tree/share/qt6/translations"
        cp "$qm" "$tree/share/qt6/translations/"
    done
}

programs_and_libraries() {
    find "$tree/bin" "$lib" -type f \( -perm -u+x -o -name '*.so*' \) ! -name '*.conf'
}

# Linked libraries as this system's loader finds them, and those that Qt and QtKeychain open by name.
copy_libraries() {
    opened=$(ldconfig -p | awk '$1 ~ /^(libssl|libcrypto)\.so\.3$|^libsecret-1\.so\.0$/ && /x86-64|aarch64/ { print $NF }')
    {
        for file in $opened; do echo "$file"; ldd "$file" | awk '$3 ~ /^\// { print $3 }'; done
        programs_and_libraries | while read -r file; do
            ldd "$file" | grep -q 'not found' && die "$file: $(ldd "$file" | grep 'not found')"
            ldd "$file" | awk '$3 ~ /^\// { print $3 }'
        done
    } | sort -u >"$libraries"
    while read -r library; do
        is_system "$library" && continue
        target=$lib/${library##*/}
        [ -e "$target" ] && continue
        cp -L "$library" "$target"
        chmod 644 "$target"
        strip --strip-unneeded "$target"
        echo "$library" >>"$used"
    done <"$libraries"
    echo "$(sed -n 's/^LIKECAST_HAAR_DIR:PATH=//p' "$build/CMakeCache.txt")/haarcascade_eye.xml" >>"$used"
    for plugin in "$lib"/qt6/plugins/*/*.so; do
        echo "$qt_plugins/${plugin#"$lib"/qt6/plugins/}" >>"$used"
    done
}

# DT_RPATH, unlike DT_RUNPATH, takes precedence over LD_LIBRARY_PATH.
set_paths() {
    programs_and_libraries | while read -r file; do
        folder=$(dirname "$file")
        patchelf --force-rpath --set-rpath "\$ORIGIN/$(realpath --relative-to="$folder" "$lib")" "$file"
    done
}

# Paths under which dpkg may list a file: /lib is a link to /usr/lib, and alternatives are links.
names_of() {
    real=$(realpath "$1")
    for path in "$1" "$real"; do
        printf '%s\n/usr%s\n%s\n' "$path" "$path" "${path#/usr}"
    done
}

# Each library's package, version and licence, for readers and for the SBOM.
collect_licences() {
    notices=$tree/share/doc/likecast/third-party
    mkdir -p "$notices"
    sort -u "$used" | while read -r file; do names_of "$file"; done | sort -u |
        xargs dpkg-query -S 2>/dev/null >"$owners" || true # of six names five are unknown
    sort -u "$used" | while read -r file; do
        names_of "$file" >"$names"
        owner=$(awk -F ': ' 'NR == FNR { wanted[$1]; next } $2 in wanted { print $1; exit }' "$names" "$owners")
        [ -n "$owner" ] || die "no package has $file, so its licence is unknown"
        echo "${owner%%[,:]*}"
    done | sort -u >"$packages"
    while read -r package; do
        cp -L "/usr/share/doc/$package/copyright" "$notices/$package.txt"
    done <"$packages"
    xargs dpkg-query -W -f '${Package}\t${Version}\t${source:Package}\t${Homepage}\n' <"$packages" |
        sort -u >"$notices/packages.tsv"
}

# Every linked library must be in the folder or be a system runtime.
check() {
    programs_and_libraries | while read -r file; do
        for needed in $(patchelf --print-needed "$file"); do
            [ -e "$lib/$needed" ] || is_system "$needed" ||
                die "$file needs $needed, which is not in $lib"
        done
    done
}

mkdir -p "$out"
out=$(realpath "$out")
tree=$out/$name
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
used=$scratch/used
libraries=$scratch/libraries
owners=$scratch/owners
names=$scratch/names
packages=$scratch/packages
install_program
copy_qt
copy_libraries
set_paths
collect_licences
check
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    -C "$out" -cf - "$name" | xz -6 -T2 >"$tree.tar.xz"
du -sh "$tree" "$tree.tar.xz" >&2
