#!/bin/sh
# Builds everything, runs every test, and ends on the line "N passed, M failed", by which it exits.
#   packaging/test.sh [options of ctest]      for example: packaging/test.sh -R wire
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

not_run() {
    echo "$1"
    echo "0 passed, 1 failed"
    exit 1
}

packaging/install-packages.sh || not_run "The packages could not be installed."
packaging/build.sh || not_run "The build failed."

results=$root/build/release/test-results.xml
rm -f "$results"

# Windows of the tests are drawn in memory; Qt wants a folder of its own for sockets and locks.
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export QT_QPA_PLATFORM=offscreen
export QTEST_DISABLE_STACK_DUMP=1   # a window test that crashes ends at once

# What the runner wrote decides, not what it said.
ctest --test-dir build/release -j2 --output-on-failure --output-junit "$results" "$@" || true
python3 packaging/count-tests.py "$results"
