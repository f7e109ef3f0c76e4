#!/bin/sh
# Configures the preset once and builds the targets named (all of them when none is). Used by run.sh and test.sh.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

# Ninja configures again by itself when a CMake file has changed.
[ -f build/release/build.ninja ] || cmake --preset release
if [ $# -gt 0 ]; then
    exec cmake --build build/release --parallel "$(nproc)" --target "$@"
fi
exec cmake --build build/release --parallel "$(nproc)"
