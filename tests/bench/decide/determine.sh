#!/bin/sh
# Determinations of eligibility a second beside two rule engines from npm, in turns, answers held against each other.
#   determine.sh BENCH FOLDER [ROUNDS]
set -eu

bench=$1
folder=$2
rounds=${3-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder/"
# By the lock file. Not npm ci: that one also asks for the engine's libraries of every other kind of computer.
(cd "$folder" && npm install --no-save --ignore-scripts --no-audit --no-fund >/dev/null)
"$bench" make "$folder" 2000
round=0
while [ "$round" -lt "$rounds" ]; do
    "$bench" determine | tee -a "$folder/ours.log"
    node "$here/peers.mjs" "$folder" 3 | tee -a "$folder/theirs.log"
    round=$((round + 1))
done
for peer in zen-engine json-rules-engine; do
    cmp "$folder/answers.txt" "$folder/$peer.txt" && echo "$peer: the same 2000 answers"
done
awk -v ours="$folder/ours.log" '
    { if ($2 > best) { best = $2; name = $1 } }
    END {
        while ((getline line < ours) > 0) { split(line, part, " "); if (!least || part[2] < least) least = part[2] }
        printf "our slowest round %d, the fastest of theirs %d (%s): %.0f times (aim: at least 50)\n", least, best, name, least / best
    }' "$folder/theirs.log"
rm -f "$folder/ours.log" "$folder/theirs.log"
