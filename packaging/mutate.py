#!/usr/bin/env python3
"""Changes the rules in one small place at a time and sees whether a test notices.

    packaging/mutate.py [options] [file or folder ...]        default: core/rules

All changes are compiled at once, each with a switch, and linked over an untouched build; then the rules' tests and the
stories of the contract run once for each, the tests of its own folder first. What has no switch, and what nothing
noticed, is compiled and tried by itself. Killed: a test failed, or it never ended. Survived: nothing noticed, so a test
is missing. What changes nothing that anybody can see stands in packaging/mutants-equal.txt with its reason and is
counted apart.

    --base FOLDER    the build that is linked over; default build/mutation/base, which is made and kept up to date here.
                     Any other is used as it stands
    --minutes N      stops after so long; the same command goes on where it stopped
    --jobs N         how many at a time; default: one for each processor
    --fresh          forgets what was found before about these files. Else only survivors, and what is new, are tried
    --by-itself      compiles every change by itself: far slower, and finds the same
    --list           only shows the changes

Only one runs at a time; another waits for it.
Exit status: 0 nothing survived, 1 something did or time ran out, 2 the untouched tests fail.
"""
import argparse
import concurrent.futures
import fcntl
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from mutation.builds import HOME, PROGRAMS, Base, SwitchedBuild, tried
from mutation.changes import ROOT, equal_ones, files_named, mutants_of


def made_base(jobs):
    folder = HOME / "base"
    steps = [["cmake", "-S", str(ROOT), "-B", str(folder), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
              "-DCMAKE_CXX_FLAGS_DEBUG=-O1"],
             ["ninja", "-C", str(folder), f"-j{jobs}", *(name for name, _ in PROGRAMS)]]
    for step in steps:
        if subprocess.run(step, stdout=sys.stderr).returncode:
            sys.exit(2)
    return folder


def summary(mutants, found):
    for file in dict.fromkeys(one.path for one in mutants):
        these = [found.get(one.key, "not tried") for one in mutants if one.path == file]
        print(f"{file}: " + ", ".join(f"{these.count(word)} {word}" for word in dict.fromkeys(sorted(these))))
    total = [found.get(one.key, "not tried") for one in mutants]
    words = ("killed", "survived", "equal", "did not compile", "not tried")
    print(f"{len(mutants)} changes: " + ", ".join(f"{total.count(word)} {word}" for word in words))
    return 0 if total.count("survived") + total.count("not tried") == 0 else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--base", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--by-itself", action="store_true")
    parser.add_argument("--list", action="store_true")
    asked = parser.parse_args()

    def mutants_asked():
        return [one for file in files_named(asked.files) for one in mutants_of(file)]

    if asked.list:
        print(*mutants_asked(), sep="\n")
        return 0
    HOME.mkdir(parents=True, exist_ok=True)
    alone = open(HOME / "lock", "w")
    fcntl.flock(alone, fcntl.LOCK_EX)
    for left in HOME.glob("tmp*"):
        shutil.rmtree(left)
    base = Base(asked.base.resolve() if asked.base else made_base(asked.jobs))
    base.check()
    mutants = mutants_asked()

    known = HOME / "found.json"
    found = json.loads(known.read_text()) if known.exists() else {}
    equal = equal_ones()
    waiting = []
    for one in mutants:
        if (one.path, one.source, one.change) in equal:
            found[one.key] = "equal"
        elif asked.fresh or found.get(one.key) not in ("killed", "did not compile"):
            found.pop(one.key, None)
            waiting.append(one)
    stop = time.monotonic() + 60 * asked.minutes

    with tempfile.TemporaryDirectory(dir=HOME) as work, concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        switched = SwitchedBuild(base, [] if asked.by_itself else waiting, asked.jobs, pathlib.Path(work))
        print(f"{len(waiting)} to try, {len(switched.numbers)} of them switched", file=sys.stderr, flush=True)

        def turn(one):
            if time.monotonic() > stop:
                return one, None
            return one, "killed" if one.key in switched.numbers and switched.kills(one) else tried(base, one)

        for turned in concurrent.futures.as_completed([pool.submit(turn, one) for one in waiting]):
            one, word = turned.result()
            if word is None:
                continue
            found[one.key] = word
            known.write_text(json.dumps(found))
            if word == "survived":
                print(f"survived {one}", flush=True)
    base.check() # a build that changed under us has shown nothing
    return summary(mutants, found)


if __name__ == "__main__":
    sys.exit(main())
