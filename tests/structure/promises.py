#!/usr/bin/env python3
"""Fails on a sentence of the window or the paper that promises something and names nothing that keeps it.

    promises.py <repository>

`promises.txt` beside this file has a line for each: the file and the name in it that keeps the promise, and the sentence.
A sentence that is new, one that has gone, and a keeper that has gone are each told by file and line.
"""
import os
import re
import sys

from source_text import files_in, line_of, read

SCREENS = ("ui", "core/documents", "app/desktop")
ONE = re.compile(r'(?:u?"(?:\\.|[^"\\\n])*"(?:_s)?\s*)+')
PART = re.compile(r'"((?:\\.|[^"\\\n])*)"')
PROMISES = re.compile(
    r"\b(will|goes to|goes then|waits (?:here|to go|until|for)|does not wait|need not wait|set aside|comes off|(?:[Ww]e|[Tt]hey) (?:send|look|help|pay)"
    r"|again by (?:our|it|them)sel(?:f|ves)|by itself|is sent|is offered|are both kept)\b")


def promises_in(root):
    for path in files_in(root, *SCREENS, ends=(".h", ".cpp")):
        text = read(root, path)
        for found in ONE.finditer(text):
            words = "".join(PART.findall(found.group()))
            if " " in words.strip() and not words.endswith("?") and PROMISES.search(words):
                yield path, line_of(text, found.start()), words


def kept_in(list_path):
    with open(list_path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip() and not line.startswith("#"):
                keeper, _, words = line.rstrip("\n").partition(" | ")
                path, _, name = keeper.partition(" ")
                yield number, path, name, words


def faults(root, list_path):
    kept = {words: (number, path, name) for number, path, name, words in kept_in(list_path)}
    said = set()
    for path, line, words in promises_in(root):
        said.add(words)
        if words not in kept:
            yield f"{path}:{line}: promises, and promises.txt names nothing that keeps it: {words}"
    for words, (number, path, name) in kept.items():
        if words not in said:
            yield f"promises.txt:{number}: nobody says this any more: {words}"
        elif not os.path.isfile(os.path.join(root, path)) or not re.search(rf"\b{re.escape(name)}\b", read(root, path)):
            yield f"promises.txt:{number}: there is no {name} in {path}: {words}"


if __name__ == "__main__":
    found = list(faults(sys.argv[1], os.path.join(sys.argv[1], "tests/structure/promises.txt")))
    for fault in found:
        print(fault)
    sys.exit(bool(found))
