#!/usr/bin/env python3
"""Reads the result file of the test runner and ends on the line "N passed, M failed".

Exits 0 only when something ran and nothing failed. A missing or broken result file is a failure, and so is a test that
did not run though nobody asked for it to be skipped.
"""
import sys
import xml.etree.ElementTree as tree


def counted(path):
    passed, failed, skipped = 0, [], []
    for case in tree.parse(path).getroot().iter("testcase"):
        status = case.get("status")
        if status == "run" and case.find("failure") is None:
            passed += 1
        elif status in ("notrun", "disabled") and case.find("skipped") is not None \
                and "SKIP_RETURN_CODE" in (case.find("skipped").get("message") or ""):
            skipped.append(case.get("name"))
        else:
            failed.append(case.get("name"))
    return passed, failed, skipped


def main():
    try:
        passed, failed, skipped = counted(sys.argv[1])
    except (OSError, tree.ParseError) as fault:
        print(f"The result file cannot be read: {fault}")
        print("0 passed, 1 failed")
        return 1
    for name in skipped:
        print(f"skipped: {name}")
    for name in failed:
        print(f"failed: {name}")
    if not passed and not failed:
        print("No test ran.")
    print(f"{passed} passed, {len(failed)} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
