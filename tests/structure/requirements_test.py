#!/usr/bin/env python3
"""Proves that packaging/requirements.py takes a tag for a proof, silence for none, and a reason that is no longer true for
a fault.

    requirements_test.py <repository>
"""
import json
import os
import subprocess
import sys
import tempfile

ROWS = [*range(1, 10), *range(35, 61), *range(66, 75), *range(94, 111)]
NOT_YET = "NOT_YET = {"


def judged(script, rows, sources=ROWS):
    """(exit code, what it said) where one test names each of these rows."""
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "tests"))
        os.makedirs(os.path.join(folder, "resources/policy"))
        with open(os.path.join(folder, "resources/policy/sources.json"), "w", encoding="utf-8") as file:
            json.dump({"sources": [{"id": f"S{row}", "text": "words"} for row in sources]}, file)
        with open(os.path.join(folder, "tests/one_test.cpp"), "w", encoding="utf-8") as file:
            file.write("".join(f'TEST_CASE("[S{row}] it is so")\n' for row in rows))
            file.write("// S54 in passing, without brackets\n    /// [S1] by keyboard\n    void isWritten()\n")
        path = os.path.join(folder, "requirements.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(script)
        run = subprocess.run([sys.executable, "-B", path, folder], capture_output=True, text=True)
        return run.returncode, run.stdout + run.stderr


def main(root):
    with open(os.path.join(root, "packaging/requirements.py"), encoding="utf-8") as file:
        script = file.read()
    begin = script.index(NOT_YET)
    bare = script[:begin] + NOT_YET + "}\n" + script[script.index("\n}\n", begin) + 3:]
    excused = bare.replace(NOT_YET, NOT_YET + '54: "nobody signs yet"', 1)
    without = [row for row in ROWS if row != 54]
    stories = [
        ("every row is named", judged(bare, ROWS), 0, "isWritten"),
        ("one is named in passing alone", judged(bare, without), 1, "S54 is named by no test"),
        ("one has its reason", judged(excused, without), 0, "not yet: nobody signs yet"),
        ("the reason is no longer true", judged(excused, ROWS), 1, "take its reason out"),
        ("a row that no source lists", judged(bare, ROWS, without), 1, "S54 is not in"),
    ]
    wrong = [told for told, (code, said), expected, words in stories if code != expected or words not in said]
    for told in wrong:
        print(f"not as it should be: {told}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
