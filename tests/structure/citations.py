#!/usr/bin/env python3
"""Fails on a citation whose text does not ship: every rule (R9), requirement (S31) and law that code, policy or a
screen names must be listed in resources/policy/sources.json.

    citations.py <repository>
"""
import json
import re
import sys

from source_text import comments, files_in, line_of, literals, read

SOURCES = "resources/policy/sources.json"
OURS = re.compile(r"(?<![\w.%-])([RS])(\d{1,3})(?:\s*-\s*\1?(\d{1,3}))?(?![\w%.]\w|\w)")
LAW = re.compile(r"SI \d{4}/\d+")


def listed(root):
    """Every ref of the file, whatever it is called there: names of members, and values under ref, id and key."""
    found = set()

    def walk(value):
        if isinstance(value, dict):
            found.update(value)
            found.update(value[name] for name in ("ref", "id", "key") if isinstance(value.get(name), str))
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)
    walk(json.loads(read(root, SOURCES)))
    return found


def cited_in(text):
    """(offset, ref) of what a piece of prose cites; a range cites each of its numbers."""
    for found in OURS.finditer(text):
        first, last = int(found[2]), int(found[3] or found[2])
        for number in range(first, last + 1):
            yield found.start(), f"{found[1]}{number}"
    for found in LAW.finditer(text):
        yield found.start(), found.group()


def prose_of(root, path):
    text = read(root, path)
    if path.endswith(".json"):
        yield 0, text
    else:
        yield from comments(text)
        for offset, words, _ in literals(text):
            yield offset, words


def main(root):
    known = listed(root)
    faults = []
    for path in files_in(root, "core", "ui", "app", "resources/policy", ends=(".h", ".cpp", ".json")):
        if path == SOURCES:
            continue
        text = read(root, path)
        for offset, prose in prose_of(root, path):
            for at, ref in cited_in(prose):
                if ref not in known and not any(one.startswith(ref) for one in known if ref.startswith("SI")):
                    faults.append(f"{path}:{line_of(text, offset + at)}: {ref} is not listed in {SOURCES}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
