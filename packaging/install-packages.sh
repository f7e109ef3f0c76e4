#!/bin/sh
# Installs what packaging/apt-packages.txt names and this computer lacks; nothing, at once, when all is there.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/apt-packages.txt" | awk '{ print $1 }')
# dpkg-query answers for each package it knows and complains about the others, so its status says nothing.
present=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii //p') || true

missing=
for package in $wanted; do
    # A Node.js from elsewhere brings its own npm, and cannot stand beside Debian's.
    if [ "$package" = npm ] && command -v npm >/dev/null 2>&1; then continue; fi
    case "
$present
" in
        *"
$package
"*) ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    echo "These packages are missing:$missing" >&2
    echo "Installing them needs root. Run this once as root: $here/install-packages.sh" >&2
    exit 1
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# Two tries: a mirror that hiccups once is common.
install() {
    $as_root apt-get update -q -o DPkg::Lock::Timeout=600 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            -o DPkg::Lock::Timeout=600 $missing
}
install || { sleep 10; install; }

# A fresh PostgreSQL starts a cluster of its own, which nothing here uses. One that was there before is left alone.
case " $missing " in
    *" postgresql-15 "*)
        if command -v pg_ctlcluster >/dev/null 2>&1; then
            $as_root pg_ctlcluster 15 main stop >/dev/null 2>&1 || true
        fi ;;
esac
