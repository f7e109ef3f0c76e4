#!/usr/bin/env python3
"""Changes the rules in one small place at a time and sees whether a test notices.

    packaging/mutate.py [options] [file or folder ...]        default: core/rules

Each change is compiled by itself and linked over an untouched build; then the rules' tests and the stories of the
contract run on it. Killed: a test failed, or it never ended. Survived: nothing noticed, so a test is missing. What
changes nothing that anybody can see stands in packaging/mutants-equal.txt with its reason and is counted apart.

    --base FOLDER    the build that is linked over; default build/mutation/base, which is made and kept up to date here.
                     Any other is used as it stands
    --minutes N      stops after so long; the same command goes on where it stopped
    --jobs N         how many at a time; default: one for each processor
    --fresh          forgets what was found before. Else only survivors, and what is new, are tried
    --list           only shows the changes

Exit status: 0 nothing survived, 1 something did or time ran out, 2 the untouched tests fail.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HOME = ROOT / "build/mutation"
EQUAL = ROOT / "packaging/mutants-equal.txt"
PROGRAMS = (("alongside_rules_tests", []), ("alongside_contract_tests", ["[stories]"]))

# Comments, texts and preprocessor lines are never changed; then what may be, each with what takes its place.
# Operators stand between spaces, as clang-format puts them: what is left are templates, references and signs.
TOKEN = re.compile(r"""
    (?P<skip>//[^\n]*|/\*.*?\*/|(?:(?<=\n)|^)[ \t]*\#[^\n]*|u?8?"(?:\\.|[^"\\])*"(?:_[a-z0-9]+)?|u?'(?:\\.|[^'\\])'|\btemplate\s*<[^>]*>)
  | (?P<pair>(?<=\s)(?:<=|>=|==|!=|&&|\|\||\+=|-=|<|>|\+|-)(?=\s))
  | (?P<tri>\bTri::(?:Yes|No|NotYetKnown)\b)
  | (?P<bool>\b(?:true|false)\b)
  | (?P<number>(?<![\w.'])\d+(?![\w.']))
""", re.X | re.S)
INSTEAD = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+",
           "+=": "-=", "-=": "+=", "Tri::Yes": "Tri::No", "Tri::No": "Tri::Yes", "Tri::NotYetKnown": "Tri::Yes",
           "true": "false", "false": "true"}

# The quickest linker there is: a link for every change.
LINKER = next((f"-fuse-ld={name}" for name in ("mold", "lld", "gold") if shutil.which(f"ld.{name}")), None)
LINKER = [LINKER] if LINKER else []


class Mutant:
    def __init__(self, path, text, at, old):
        self.path, self.at, self.old = path, at, old
        self.new = INSTEAD.get(old) or str(int(old) + 1)
        self.line = text.count("\n", 0, at) + 1
        start = text.rfind("\n", 0, at) + 1
        self.column = at - start + 1
        self.source = text[start:text.find("\n", at)].strip()
        before = [one.group() for one in TOKEN.finditer(text[start:at]) if not one["skip"]]
        times = before.count(old) + 1
        self.change = f"{old} -> {self.new}" + (f" #{times}" if times > 1 else "")
        self.key = f"{path}:{hashlib.sha256(text.encode()).hexdigest()[:16]}:{at}"

    def mutated(self, text):
        return text[:self.at] + self.new + text[self.at + len(self.old):]

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column}: {self.change}    {self.source}"


def mutants_of(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    return [Mutant(path, text, found.start(), found.group()) for found in TOKEN.finditer(text) if not found["skip"]]


def files_named(names):
    for name in names or ["core/rules"]:
        path = (ROOT / name).resolve()
        found = sorted([*path.rglob("*.cpp"), *path.rglob("*.h")]) if path.is_dir() else [path]
        yield from (one.relative_to(ROOT).as_posix() for one in found)


def equal_ones():
    """Blocks of four lines: file, the line of code, the change, why nobody can see it."""
    if not EQUAL.exists():
        return {}
    text = "\n".join(line for line in EQUAL.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    blocks = [block.strip().splitlines() for block in re.split(r"\n\s*\n", text) if block.strip()]
    for block in blocks:
        if len(block) != 4:
            sys.exit(f"{EQUAL.name}: a block has {len(block)} lines and not four: {block[0]}")
    return {tuple(part.strip() for part in block[:3]): block[3].strip() for block in blocks}


def run(command, folder, seconds=600):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CCACHE_DISABLE": "1"}
    try:
        done = subprocess.run(command, cwd=folder, env=env, timeout=seconds, capture_output=True, text=True, errors="replace",
                              shell=isinstance(command, str))
        return done.returncode, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        return -1, "never ended"


class Base:
    """An untouched build: how its files are compiled and its test programs linked."""

    def __init__(self, folder):
        self.folder = folder
        self.compile = {}
        for entry in json.loads(self.said("-t", "compdb")):
            if entry["file"].endswith(".cpp") and " -c " in entry["command"]:
                self.compile[os.path.relpath(os.path.join(folder, entry["file"]), ROOT)] = entry["command"]
        self.link = {name: self.said("-t", "commands", "-s", f"bin/{name}").strip() for name, _ in PROGRAMS}
        self.seconds = {}

    def said(self, *arguments):
        return subprocess.run(["ninja", "-C", str(self.folder), "--quiet", *arguments], capture_output=True, text=True, check=True).stdout

    def check(self):
        for name, arguments in PROGRAMS:
            began = time.monotonic()
            status, said = run([str(self.folder / "bin" / name), *arguments], self.folder)
            self.seconds[name] = 10 + 10 * (time.monotonic() - began)
            if status:
                print(said[-3000:])
                print(f"{name} fails before anything is changed.")
                sys.exit(2)

    def includers(self, header):
        """Files of rules, contract and their tests that see the header."""
        found = set()
        source = None
        for line in self.said("-t", "deps").splitlines():
            if line and not line.startswith(" "):
                source = None
            elif line.strip().endswith(".cpp") and source is None:
                source = line.strip()
            elif line.strip().endswith(header) and source:
                path = os.path.relpath(source, ROOT)
                if path.startswith(("core/rules/", "core/contract/", "tests/core/rules/", "tests/core/contract/")):
                    found.add(path)
        return sorted(found)


def objects(base, mutant, work):
    """Compiles what the change touches: each new object by the one whose place it takes. None: it does not compile."""
    overlay = work / "overlay"
    changed = overlay / mutant.path
    changed.parent.mkdir(parents=True)
    changed.write_text(mutant.mutated((ROOT / mutant.path).read_text(encoding="utf-8")), encoding="utf-8")
    header = mutant.path.endswith(".h")
    made = {}
    for source in base.includers(mutant.path) if header else [mutant.path]:
        if source not in base.compile:
            return None
        words = shlex.split(base.compile[source])
        words = words[next(i for i, word in enumerate(words) if "c++" in word or "g++" in word or "clang" in word):]
        at = words.index("-c")
        words[at + 1] = str(changed if not header else ROOT / source)
        before, after = words[words.index("-o") + 1], str(work / f"{len(made)}.o")
        words[words.index("-o") + 1] = after
        for option, takes in (("-MF", 2), ("-MT", 2), ("-MD", 1)):
            if option in words:
                del words[words.index(option):words.index(option) + takes]
        words = [word for word in words if not word.startswith("-Werror")]
        words[1:1] = ["-w", f"-I{overlay}"]
        if run(words, base.folder)[0]:
            return None
        made[before] = after
    return made


def linked(base, name, made, work):
    """An object that stands before the archives takes the place of their member of the same names."""
    step = next(one for one in base.link[name].split(" && ") if f"-o bin/{name} " in one)
    words = shlex.split(step)
    words[words.index("-o") + 1] = str(work / name)
    first = next(i for i, word in enumerate(words) if word.endswith(".a"))
    in_archives = [new for old, new in made.items() if old not in words]
    words[first:first] = in_archives
    words = [made.get(word, word) for word in words] + LINKER
    return run(words, base.folder)[0] == 0


def tried(base, mutant):
    with tempfile.TemporaryDirectory(dir=HOME) as folder:
        work = pathlib.Path(folder)
        made = objects(base, mutant, work)
        if made is None:
            return "did not compile"
        for name, arguments in PROGRAMS:
            if not linked(base, name, made, work):
                return "did not compile"
            status, _ = run([str(work / name), "--abort", *arguments], base.folder, base.seconds[name])
            if status:
                return "killed"
            (work / name).unlink()
        return "survived"


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
    parser.add_argument("--list", action="store_true")
    asked = parser.parse_args()

    mutants = [one for file in files_named(asked.files) for one in mutants_of(file)]
    if asked.list:
        print(*mutants, sep="\n")
        return 0
    HOME.mkdir(parents=True, exist_ok=True)
    for left in HOME.glob("tmp*"):
        shutil.rmtree(left)
    base = Base(asked.base.resolve() if asked.base else made_base(asked.jobs))
    base.check()

    known = HOME / "found.json"
    found = {} if asked.fresh or not known.exists() else json.loads(known.read_text())
    equal = equal_ones()
    waiting = []
    for one in mutants:
        if (one.path, one.source, one.change) in equal:
            found[one.key] = "equal"
        elif found.get(one.key) not in ("killed", "did not compile"):
            found.pop(one.key, None)
            waiting.append(one)
    stop = time.monotonic() + 60 * asked.minutes

    def turn(one):
        return one, tried(base, one) if time.monotonic() < stop else None

    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
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
