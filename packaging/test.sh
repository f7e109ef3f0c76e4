#!/bin/sh
# Builds everything, runs every test, and ends on the line "N passed, M failed", by which it exits.
#   packaging/test.sh [options of ctest]      for example: packaging/test.sh -R wire
#   packaging/test.sh --asan [options]        everything under the address and undefined-behaviour sanitizers, in build/asan
#   packaging/test.sh --coverage              which branches of core/rules the tests of the rules take, and no more
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

not_run() {
    echo "$1"
    echo "0 passed, 1 failed"
    exit 1
}

# A build of its own, of what the rules need: their tests and the stories of the contract. Branches that only an exception
# takes are left out; a line left out says so itself, with its reason: GCOVR_EXCL_BR_LINE.
coverage() {
    packaging/install-packages.sh
    folder=$root/build/coverage
    cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DALONGSIDE_COVERAGE=ON >/dev/null
    cmake --build "$folder" --target alongside_rules_tests alongside_contract_tests
    counted=$folder/core/CMakeFiles/alongside_core.dir/rules
    find "$counted" -name '*.gcda' -delete
    QT_QPA_PLATFORM=offscreen "$folder/bin/alongside_rules_tests"
    QT_QPA_PLATFORM=offscreen "$folder/bin/alongside_contract_tests" '[stories]'
    gcovr --root . --filter core/rules/ --branches --exclude-throw-branches --exclude-unreachable-branches \
        --object-directory "$folder" "$counted"
    echo "Left out in the source:"
    grep -rn GCOVR_EXCL core/rules || echo "nothing"
}
if [ "${1-}" = --coverage ]; then
    coverage
    exit
fi

packaging/install-packages.sh || not_run "The packages could not be installed."
preset=release
if [ "${1-}" = --asan ]; then
    shift
    preset=asan
    # The first fault ends its test. Leaks are Qt's and fontconfig's own at the end of a program: not looked for.
    ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:detect_stack_use_after_return=1
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    QTEST_FUNCTION_TIMEOUT=3600000   # a window test is slow so, and never what is looked for here
    export ASAN_OPTIONS UBSAN_OPTIONS QTEST_FUNCTION_TIMEOUT
    # Left out, because the sanitizer itself is what they measure: memory that must not grow, that is scanned, that is
    # little, and a library put under the program before its own.
    set -- -E 'need no more memory|cover_memory|little memory|puts another SQLite' "$@"
    cmake --preset asan >/dev/null && cmake --build build/asan || not_run "The build failed."
else
    packaging/build.sh || not_run "The build failed."
fi

results=$root/build/$preset/test-results.xml
rm -f "$results"

# Windows of the tests are drawn in memory; Qt wants a folder of its own for sockets and locks.
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export QT_QPA_PLATFORM=offscreen
export QTEST_DISABLE_STACK_DUMP=1   # a window test that crashes ends at once

# What the runner wrote decides, not what it said.
ctest --test-dir "build/$preset" -j2 --output-on-failure --output-junit "$results" "$@" || true
python3 packaging/count-tests.py "$results"
