#!/usr/bin/env python3
"""Fails where the window takes an item out of somebody's record in another way than by CaseSession::takeAway: there is no
way back from that.

    away.py <repository>
"""
import re
import sys

from source_text import comments, files_in, line_of, read

LISTS = ("staff|sittings|entries|strengths|circle|offers|week|needs|outcomes|lines|advice|planLines|reviews|reviewPoints|"
         "spendings")
TAKES = re.compile(rf"\b\w+\.({LISTS})\.(?:remove\w*|erase\w*|clear|take\w*|pop\w*)\s*\(")
CALL = re.compile(r"\b(takeAway|act|edit)\s*\(")
# What is taken out there is not an item that somebody takes away.
REASONS = {
    "ui/screens/talk/add_line.cpp": "the line that is being typed, empty again: its own undo brings it back",
    "ui/screens/talk/tools/week_tool.cpp": "one lambda for painting and for clearing; clearing goes by takeAway",
}


def faults(root):
    for path in files_in(root, "ui", ends=(".h", ".cpp")):
        text = read(root, path)
        for start, words in comments(text):
            text = text[:start] + " " * len(words) + text[start + len(words):]
        for found in TAKES.finditer(text):
            calls = [call.group(1) for call in CALL.finditer(text, 0, found.start())]
            if path not in REASONS and calls[-1:] != ["takeAway"]:
                yield f"{path}:{line_of(text, found.start())}: takes something away without a way back"


if __name__ == "__main__":
    said = list(faults(sys.argv[1]))
    for fault in said:
        print(fault)
    sys.exit(bool(said))
