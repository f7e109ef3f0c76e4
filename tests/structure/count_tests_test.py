#!/usr/bin/env python3
"""Proves that packaging/count-tests.py counts by the result file and never takes silence for success.

    count_tests_test.py <repository>
"""
import os
import subprocess
import sys
import tempfile

GOOD = '<testcase name="a" status="run"/>'
BAD = '<testcase name="b" status="fail"><failure message=""/></testcase>'
LOST = '<testcase name="c" status="notrun"><skipped message="Unable to find executable"/></testcase>'
ASKED = '<testcase name="d" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>'

STORIES = [
    ("all well", f"<testsuite>{GOOD}{GOOD}</testsuite>", "2 passed, 0 failed", 0),
    ("one fails", f"<testsuite>{GOOD}{BAD}</testsuite>", "1 passed, 1 failed", 1),
    ("a program that is not there", f"<testsuite>{GOOD}{LOST}</testsuite>", "1 passed, 1 failed", 1),
    ("skipped on purpose", f"<testsuite>{GOOD}{ASKED}</testsuite>", "1 passed, 0 failed", 0),
    ("nothing ran", "<testsuite></testsuite>", "0 passed, 0 failed", 1),
    ("only skipped", f"<testsuite>{ASKED}</testsuite>", "0 passed, 0 failed", 1),
    ("broken off in the middle", f"<testsuite>{GOOD}", "0 passed, 1 failed", 1),
    ("empty", "", "0 passed, 1 failed", 1),
    ("not there", None, "0 passed, 1 failed", 1),
]


def main(root):
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for told, text, line, status in STORIES:
            path = os.path.join(folder, "results.xml")
            if text is None:
                os.remove(path)
            else:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            run = subprocess.run([sys.executable, os.path.join(root, "packaging/count-tests.py"), path],
                                 capture_output=True, text=True)
            if run.returncode != status or run.stdout.splitlines()[-1] != line:
                wrong += 1
                print(f"{told}: expected '{line}' and {status}, was {run.returncode}:\n{run.stdout}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
