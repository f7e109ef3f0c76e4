"""How packaging/mutate.py compiles a change, links it over an untouched build and runs the tests on it."""
import concurrent.futures
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

from .changes import ROOT, SWITCH, SWITCH_TEXT, Switched

HOME = ROOT / "build/mutation"
RULES, CONTRACT = "alongside_rules_tests", "alongside_contract_tests"
PROGRAMS = ((RULES, []), (CONTRACT, ["[stories]"]))

# The quickest linker there is.
LINKER = next((f"-fuse-ld={name}" for name in ("mold", "lld", "gold") if shutil.which(f"ld.{name}") or shutil.which(name)), None)
LINKER = [LINKER] if LINKER else []


def run(command, folder, seconds=600, **more):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CCACHE_DISABLE": "1", **more}
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
                path = os.path.relpath(os.path.join(self.folder, source), ROOT)
                if path.startswith(("core/rules/", "core/contract/", "tests/core/rules/", "tests/core/contract/")):
                    found.add(path)
        return sorted(found)


def compiled(base, source, text_at, made_at, overlay):
    """Compiles the text at `text_at` as the build compiles `source`, what lies in `overlay` before what it includes."""
    words = shlex.split(base.compile[source])
    words = words[next(i for i, word in enumerate(words) if "c++" in word or "g++" in word or "clang" in word):]
    words[words.index("-c") + 1] = str(text_at)
    words[words.index("-o") + 1] = str(made_at)
    for option, takes in (("-MF", 2), ("-MT", 2), ("-MD", 1)):
        if option in words:
            del words[words.index(option):words.index(option) + takes]
    words = [word for word in words if not word.startswith("-Werror")]
    words[1:1] = ["-w", f"-I{overlay}"]
    return run(words, base.folder)


def replaced(base, source):
    """The object of the untouched build that a new one of `source` takes the place of."""
    words = shlex.split(base.compile[source])
    return words[words.index("-o") + 1]


def put(overlay, path, text):
    (overlay / path).parent.mkdir(parents=True, exist_ok=True)
    (overlay / path).write_text(text, encoding="utf-8")


def objects(base, mutant, work):
    """Compiles what the change touches: each new object by the one whose place it takes. None: it does not compile."""
    overlay = work / "overlay"
    put(overlay, mutant.path, mutant.mutated())
    header = mutant.path.endswith(".h")
    made = {}
    for source in base.includers(mutant.path) if header else [mutant.path]:
        new = work / f"{len(made)}.o"
        if source not in base.compile or compiled(base, source, ROOT / source if header else overlay / source, new, overlay)[0]:
            return None
        made[replaced(base, source)] = str(new)
    return made


def linked(base, name, made, work):
    """An object that stands before the archives takes the place of their member of the same names."""
    step = next(one for one in base.link[name].split(" && ") if f"-o bin/{name} " in one)
    words = shlex.split(step)
    words[words.index("-o") + 1] = str(work / name)
    first = next(i for i, word in enumerate(words) if word.endswith(".a"))
    archives = {pathlib.Path(word).name for word in words if word.endswith(".a")}
    words[first:first] = [new for old, new in made.items() if f"lib{re.search(r'CMakeFiles/(.+?)[.]dir/', old)[1]}.a" in archives]
    words = [made.get(word, word) for word in words] + LINKER
    return run(words, base.folder)[0] == 0


class SwitchedBuild:
    """Both programs with every change that can be switched; `numbers` says which are."""

    def __init__(self, base, mutants, jobs, work):
        self.base, self.jobs, self.work, self.overlay = base, jobs, work, work / "overlay"
        numbered = list(enumerate(mutants, 1))
        self.files = {path: Switched((number, one) for number, one in numbered if one.path == path)
                      for path in dict.fromkeys(one.path for one in mutants)}
        put(self.overlay, SWITCH, SWITCH_TEXT)
        made = self.compile_all()
        whole = bool(mutants) and all(linked(base, name, made, work) for name, _ in PROGRAMS) and not any(
            run([str(work / name), *arguments], base.folder)[0] for name, arguments in PROGRAMS)
        if mutants and not whole:
            print("The tests do not pass with switches and nothing changed: every change is tried by itself.", file=sys.stderr)
        self.numbers = {one.key: number for file in self.files.values() for number, one in file.numbered.items()} if whole else {}

    def compile_all(self):
        """Compiles until nothing is wrong; the switches that a message leads to are dropped on the way."""
        made, waiting = {}, set(self.files)
        while waiting:
            for path in waiting:
                put(self.overlay, path, self.files[path].render())
            sources = sorted({source for path in waiting for source in self.touched(path) if source in self.base.compile})
            objects_at = {source: self.work / (source.replace("/", "+") + ".o") for source in sources}
            with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
                results = list(pool.map(lambda one: compiled(self.base, one, self.overlay / one if one in self.files else ROOT / one,
                                                             objects_at[one], self.overlay), sources))
            made |= {replaced(self.base, source): str(objects_at[source]) for source in sources}
            waiting = set()
            for source, (status, said) in zip(sources, results):
                if status:
                    waiting |= self.dropped(source, said)
        return made

    def touched(self, path):
        return self.base.includers(path) if path.endswith(".h") else [path]

    def dropped(self, source, said):
        """Takes out the switches that the compiler complains of, all of a file where it leads to none; says whose."""
        files = set()
        for words in ("required from here", "error"):
            for path, line in re.findall(rf"overlay/([\w/.]+):(\d+):\d+: +{words}", said):
                if path in self.files and (numbers := self.files[path].at_line(int(line))):
                    self.files[path].drop(numbers)
                    files.add(path)
            if files:
                return files
        files = {path for path in ([source] if source in self.files else self.files) if self.files[path].numbered}
        for path in files:
            self.files[path].numbered.clear()
        return files

    def kills(self, mutant):
        for name, arguments in runs_for(mutant):
            if run([str(self.work / name), "--abort", *arguments], self.base.folder, self.base.seconds[name],
                   ALONGSIDE_MUTANT=str(self.numbers[mutant.key]))[0]:
                return True
        return False


def runs_for(mutant):
    """The tests of its own folder first, then the stories, then all the others."""
    folder = ROOT / "tests" / pathlib.Path(mutant.path).parent
    near = sorted(f"[#{one.stem}]" for one in (folder.rglob if folder.name != "rules" else folder.glob)("*_test.cpp"))
    if not near:
        return [(CONTRACT, ["[stories]"]), (RULES, [])]
    return [(RULES, ["-#", ",".join(near)]), (CONTRACT, ["[stories]"]), (RULES, ["-#", "".join("~" + one for one in near)])]


def tried(base, mutant):
    """Compiled by itself and run."""
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
