#!/usr/bin/env python3
"""Lists the requirements of the planning half (practice S1-S9, S35-S60, S66-S74, S94-S110) with the tests that prove each,
and fails for one that no test names.

    requirements.py <repository>

A test names a requirement in square brackets, [S54]: in its title, in the comment above it, or in the title of a story.
"""
import json
import os
import re
import sys

ROWS = [*range(1, 10), *range(35, 61), *range(66, 75), *range(94, 111)]
SOURCES = "resources/policy/sources.json"
NAMED = re.compile(r"\[S(\d{1,3})\]")
TITLE = re.compile(r"""TEST_CASE\(\s*"([^"]*)|^\s*(?:void|def)\s+(\w+)|"story":\s*"([^"]*)""", re.M)


def test_files(root):
    for here, inside, names in os.walk(os.path.join(root, "tests")):
        inside.sort()
        for name in sorted(names):
            if name.endswith((".cpp", ".h", ".py", ".json")):
                yield os.path.relpath(os.path.join(here, name), root)


def title_at(text, offset):
    """Of the test that a tag stands in, or above."""
    line = text.rfind("\n", 0, offset) + 1
    found = TITLE.search(text, line)
    return next((one for one in found.groups() if one), "") if found else ""


def proofs(root):
    """row: [(place, title)]"""
    found = {row: [] for row in ROWS}
    for path in test_files(root):
        with open(os.path.join(root, path), encoding="utf-8") as file:
            text = file.read()
        for tag in NAMED.finditer(text):
            row = int(tag[1])
            if row in found:
                place = f"{path}:{text.count(chr(10), 0, tag.start()) + 1}"
                found[row].append((place, NAMED.sub("", title_at(text, tag.start())).strip()))
    return found


def texts(root):
    with open(os.path.join(root, SOURCES), encoding="utf-8") as file:
        return {one["id"]: one["text"] for one in json.load(file)["sources"]}


def main(root):
    known = texts(root)
    faults = []
    for row, tests in proofs(root).items():
        name = f"S{row}"
        print(f"{name}  {known.get(name, '')}")
        for place, title in tests:
            print(f"      {place}  {title}")
        if name not in known:
            faults.append(f"{name} is not in {SOURCES}")
        if not tests:
            faults.append(f"{name} is named by no test: {known.get(name, '')}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
