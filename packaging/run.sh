#!/bin/sh
# Builds, and opens Alongside on invented practice people with a council server beside it. Without a display, or with
# --headless, it plays each practice visit from the first word to the council's database instead.
#   packaging/run.sh [--headless] [options of alongside]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

headless=
if [ "${1-}" = --headless ]; then
    headless=yes
    shift
elif [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    headless=yes
    echo "There is no display, so the practice visits are played without a window."
fi

echo "1 of 3: the packages it is built with."
packaging/install-packages.sh
echo "2 of 3: building. The first time this takes about ten minutes; [n/m] says how far it is."
packaging/build.sh alongside alongside-server alongside-cli

bin=$root/build/release/bin
if [ -z "$headless" ]; then
    echo "3 of 3: opening the window."
    # The window starts alongside-server itself, on this computer only, and ends it when it closes.
    exec "$bin/alongside" --practice "$@"
fi

results=$root/build/demo
mkdir -p "$results"
echo "3 of 3: playing the practice visits, $(ls resources/people/*.json | wc -l) of them."
for visit in resources/people/*.json; do
    name=$(basename "$visit" .json)
    "$bin/alongside-cli" demo --visit "$visit" --out "$results/$name"
done

echo
echo "The results lie in $results, a folder for each visit:"
echo "  summary.json   what was decided, and what the office holds"
echo "  documents      the pages to leave behind, in normal and large print"
echo "  store          the encrypted store of the laptop"
echo "  server         the council's keys and database"
