#!/usr/bin/env python3
"""Proves that packaging/requirements.py takes a tag for a proof and silence for a fault.

    requirements_test.py <repository>
"""
import json
import os
import subprocess
import sys
import tempfile

ROWS = [*range(1, 10), *range(35, 61), *range(66, 75), *range(94, 111)]


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
    without = [row for row in ROWS if row != 54]
    stories = [
        ("every row is named", judged(script, ROWS), 0, "isWritten"),
        ("one is named in passing alone", judged(script, without), 1, "S54 is named by no test"),
        ("a row that no source lists", judged(script, ROWS, without), 1, "S54 is not in"),
    ]
    wrong = [told for told, (code, said), expected, words in stories if code != expected or words not in said]
    for told in wrong:
        print(f"not as it should be: {told}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
