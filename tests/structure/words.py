#!/usr/bin/env python3
"""Fails on words we do not use: on screens and paper, words that belittle people or help nobody; anywhere, words about
how the work is done, or a note to do it later.

    words.py <repository>
"""
import json
import re
import sys

from source_text import files_in, line_of, literals, read

# Whole words. "in case" is good English; "platform" holds no form.
ON_SCREENS = re.compile(
    r"(?<![\w-])(clients?|service[ -]users?|(?<!in )(?<!just in )cases?|forms?|non-compliant|refuses|frail|suffers"
    r"|wheelchair-bound|burdens?|bed-blockers?|challenging behaviours?|the elderly|toileting|granular|leverage"
    r"|utili[sz]e|invalid|illegal|abort|fatal|please note)(?![\w-])|(?<!\w)(e\.g\.|i\.e\.|etc\.)", re.I)

# Put together here, so that this file does not name them.
ELSEWHERE = re.compile("|".join([
    r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bX" + r"XX\b",
    r"\bClau" + r"de\b", r"\bAnth" + r"ropic\b", r"\bChat" + r"GPT\b", r"\blanguage mod" + r"el", r"\bLL" + r"M\b",
    r"/wor" + r"k/(main|shared)", r"/tmp/" + r"brief",
    r"\b(architecture|style|libraries|journey|practice|law|decide|security|sync|ui|peers)\.m" + r"d\b"]))

SCREENS = ("ui", "core/documents", "app/desktop")
PEOPLE = ("resources/people", "resources/prompts", "resources/directory", "resources/help")
ALL = ("app", "core", "ui", "resources", "tests", "packaging", "CMakeLists.txt", "README.md", "CONTRIBUTING.md",
       "CHANGELOG.md", ".ci")


def on_screens(root):
    for path in files_in(root, *SCREENS, ends=(".h", ".cpp")):
        text = read(root, path)
        for offset, words, spoken in literals(text):
            # A key or an object name is no sentence; one word in tr() is a label.
            if not spoken and " " not in words.strip():
                continue
            for found in ON_SCREENS.finditer(words):
                yield f"{path}:{line_of(text, offset)}: not a word for people: {found.group()}"


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts_in(item)


def in_resources(root):
    for path in files_in(root, *PEOPLE, ends=(".json",)):
        for words in texts_in(json.loads(read(root, path))):
            for found in ON_SCREENS.finditer(words):
                yield f"{path}: not a word for people: {found.group()}"


def anywhere(root):
    for path in files_in(root, *ALL):
        if path.endswith("package-lock.json"):
            continue
        text = read(root, path)
        for found in ELSEWHERE.finditer(text):
            yield f"{path}:{line_of(text, found.start())}: does not belong in what we ship: {found.group()}"


def main(root):
    faults = [*on_screens(root), *in_resources(root), *anywhere(root)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
