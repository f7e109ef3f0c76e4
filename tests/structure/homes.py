"""Fails where a thing has no one obvious place: a folder of more than fifteen files, a type that two headers of one
namespace name, a door made for tests that the product goes through.

    homes.py <repository>
"""
import os
import re
import sys
from collections import defaultdict

MOST_FILES = 15
PARTS = ("core", "ui", "app")
TYPE = re.compile(r"^(?:template[^\n]*>\s*)?(?:struct|class|enum class)\s+(\w+)(?:\s+final)?\s*(?::[^;{]*)?\{", re.M)
SPACE = re.compile(r"^namespace ([\w:]+)", re.M)
TEST_DOOR = re.compile(r"\b(\w+ForTests)\b")


def sources(root, parts):
    """Path from the root, and text, of each file of C++ or Python."""
    for part in parts:
        for folder, folders, names in os.walk(os.path.join(root, part)):
            folders.sort()
            for name in sorted(names):
                if name.endswith((".h", ".cpp", ".py")):
                    path = os.path.join(folder, name)
                    with open(path, encoding="utf-8") as file:
                        yield os.path.relpath(path, root), file.read()


def crowded(root):
    folders = defaultdict(list)
    for path, _ in sources(root, (*PARTS, "tests")):
        folders[os.path.dirname(path)].append(path)
    return [f"{files[-1]}: its folder has {len(files)} files, more than {MOST_FILES} want rooms of their own"
            for files in folders.values() if len(files) > MOST_FILES]


def second_homes(root):
    homes = defaultdict(list)
    for path, text in sources(root, PARTS):
        if not path.endswith(".h"):
            continue
        text = re.sub(r"//.*", "", text)
        for found in TYPE.finditer(text):
            spaces = SPACE.findall(text[:found.start()])
            homes[(spaces[-1] if spaces else "", found.group(1))].append(path)
    return [f"{path}: {name} of {space} has its home in {paths[0]}"
            for (space, name), paths in homes.items() for path in paths[1:]]


def test_doors(root):
    faults, homes, files = [], defaultdict(set), list(sources(root, PARTS))
    for path, text in files:
        if path.endswith(".h"):
            for name in TEST_DOOR.findall(text):
                homes[name].add(path[:-2])
            if re.search(r"//.*\b(in|for) tests only|// For tests\b", text) and not TEST_DOOR.search(text):
                faults.append(f"{path}: what only tests may use ends in ForTests")
    for path, text in files:
        for name in sorted(set(TEST_DOOR.findall(text))):
            if os.path.splitext(path)[0] not in homes[name]:
                faults.append(f"{path}: {name} is for tests alone")
    return faults


def main():
    root = sys.argv[1]
    faults = crowded(root) + second_homes(root) + test_doors(root)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
