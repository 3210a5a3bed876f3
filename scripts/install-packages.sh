#!/bin/sh
# Sourced by ./dev: install_packages SET... installs the missing packages that scripts/packages.txt lists
# for this platform. Asks for root only if something is missing.

say() { printf '%s\n' "$*" >&2; }
die() { say "dev: $*"; exit 1; }

package_manager() {
    if [ "$(uname -s)" = Darwin ]; then
        command -v brew >/dev/null || die "Homebrew is required: install it from https://brew.sh, then run this again"
        echo brew
        return
    fi
    if command -v apt-get >/dev/null; then echo apt
    elif command -v dnf >/dev/null; then echo dnf
    elif command -v pacman >/dev/null; then echo pacman
    else echo none
    fi
}

# listed_packages MANAGER SET...: the names in the manager's column, one per line.
listed_packages() {
    column=$1
    shift
    awk -F'|' -v column="$column" -v sets=" $* " '
        /^# set/ { for (i = 2; i <= NF; i++) { gsub(/ /, "", $i); if ($i == column) wanted = i } }
        /^[a-z]/ { gsub(/ /, ""); if (index(sets, " " $1 " ") && $wanted != "-") print $wanted }
    ' scripts/packages.txt
}

# missing_packages MANAGER NAME...: those not installed.
missing_packages() {
    manager=$1
    shift
    case $manager in
    apt)
        for name in "$@"; do
            case $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) in
            installed*) ;; # printed once per architecture; "not-installed" is another answer
            *) echo "$name" ;;
            esac
        done ;;
    dnf) for name in "$@"; do rpm -q --quiet --whatprovides "$name" || echo "$name"; done ;;
    pacman) pacman -T "$@" || true ;;
    brew)
        installed=" $(brew list --formula -1 | tr '\n' ' ') "
        for name in "$@"; do
            case $installed in *" $name "*) ;; *) echo "$name" ;; esac
        done ;;
    esac
}

# offered_packages MANAGER NAME...: those that the distribution provides.
offered_packages() {
    manager=$1
    shift
    case $manager in
    apt) for name in "$@"; do
            apt-cache show --no-all-versions "$name" >/dev/null 2>&1 && echo "$name"
        done ;;
    dnf) for name in "$@"; do
            [ -n "$(dnf -q repoquery --whatprovides "$name" 2>/dev/null)" ] && echo "$name"
        done ;;
    pacman) for name in "$@"; do pacman -Si "$name" >/dev/null 2>&1 && echo "$name"; done ;;
    brew) for name in "$@"; do brew info --formula "$name" >/dev/null 2>&1 && echo "$name"; done ;;
    esac
    return 0
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "installing packages requires root, and there is no sudo; run as root: $*"
    fi
}

# shellcheck disable=SC2086,SC2046 # package names are words, split on purpose
install_packages() {
    manager=$(package_manager)
    if [ "$manager" = none ]; then
        say "dev: no apt, dnf, pacman or Homebrew; using what is installed (see scripts/packages.txt)"
        return 0
    fi
    # Packages found unavailable are not requested again until the build folder is deleted.
    not_offered=build/packages-not-offered.txt
    listed=$(listed_packages "$manager" "$@")
    if [ -f "$not_offered" ]; then
        listed=$(echo "$listed" | grep -vxF -f "$not_offered")
    fi
    missing=$(missing_packages "$manager" $listed | tr '\n' ' ')
    [ -n "${missing% }" ] || return 0

    case $manager in
    apt) as_root apt-get update -qq ;;
    pacman) as_root pacman -Sy >/dev/null ;;
    esac
    wanted=$(offered_packages "$manager" $missing | tr '\n' ' ')
    for name in $missing; do
        case " $wanted" in
        *" $name "*) ;;
        *)
            say "dev: $manager does not provide $name; skipped"
            mkdir -p build
            echo "$name" >>"$not_offered"
            ;;
        esac
    done
    [ -n "${wanted% }" ] || return 0
    say "dev: installing $wanted"
    case $manager in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted ;;
    dnf) as_root dnf install -y $wanted ;;
    pacman) as_root pacman -Su --noconfirm --needed $wanted ;; # Arch supports no partial upgrade
    brew) brew install $wanted ;;
    esac
}
