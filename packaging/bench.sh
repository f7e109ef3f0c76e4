#!/bin/sh
# Measures, each beside its peer or limit in the same run. Needs a computer that does nothing else.
#   packaging/bench.sh [PEERS [PEOPLE [RUNS]]]
# PEERS is the folder of the sync peers' harness (its workload and PouchDB); it is copied, not written to, and wants
# Node 20 or newer. Without it only what needs no peer is measured.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
peers=${1-}
people=${2-10000}
runs=${3-3}

packaging/install-packages.sh
packaging/build.sh alongside-cli alongside-server alongside_store_bench alongside_desktop_bench alongside_decide_bench

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export QT_QPA_PLATFORM=offscreen

echo "== the encrypted store beside its limits"
build/release/bin/alongside_store_bench

echo "== from the key in hand to a painted list, and what the window weighs"
made=$(mktemp -d)
for number in 300 10000; do
    build/release/bin/alongside_desktop_bench make "$made/$number" "$number"
    build/release/bin/alongside_desktop_bench open "$made/$number" >/dev/null # the first brings files into memory
    for run in 1 2 3 4 5; do
        build/release/bin/alongside_desktop_bench open "$made/$number"
    done | sort -n | sed -n "3s/^/$number people, median of 5: /p"
done
build/release/bin/alongside_desktop_bench open "$made/300" weigh | sed -n 's/^VmRSS: */300 people, ten seconds after unlock: /p'
rm -rf "$made"

echo "== the rules beside their limits"
build/release/bin/alongside_decide_bench decide
build/release/bin/alongside_decide_bench allocation
build/release/bin/alongside_decide_bench reprice 10000
python3 tests/bench/decide/start.py build/release/bin/alongside-cli

major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
if [ "${major:-0}" -lt 20 ]; then
    echo "== eligibility beside two rule engines, and sync: left out, the peers want Node 20 or newer"
    exit 0
fi
echo "== eligibility beside two rule engines from npm"
tests/bench/decide/determine.sh build/release/bin/alongside_decide_bench "$root/build/bench/decide"

if [ -z "$peers" ]; then
    echo "== sync: left out, no folder of peers was named"
    exit 0
fi
held=$root/build/bench/peers
mkdir -p "$held"
cp -R "$peers/." "$held/"
[ -d "$held/node_modules/pouchdb" ] ||
    (cd "$held" && npm install --no-save --ignore-scripts --no-audit --no-fund >/dev/null)
echo "== sync beside PouchDB, $people people, $runs runs"
python3 tests/bench/peers/side_by_side.py build/release/bin "$held" "$people" "$runs"
