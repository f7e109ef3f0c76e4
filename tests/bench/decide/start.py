#!/usr/bin/env python3
"""From the start of alongside-cli decide to its first answer, beside /bin/true, in turns: the middle of each.

    start.py CLI [RUNS]
"""
import statistics
import subprocess
import sys
import time

cli, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 41
LINE = b'{"facts":{"agreed_on":"2027-06-10","net_weekly_p":8125}}\n'


def nothing():
    start = time.perf_counter()
    subprocess.run(["/bin/true"], check=True)
    return time.perf_counter() - start


def first_answer():
    start = time.perf_counter()
    program = subprocess.Popen([cli, "decide", "payment-schedule"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    program.stdin.write(LINE)
    program.stdin.flush()
    answer = program.stdout.readline()   # while the program still waits for more
    took = time.perf_counter() - start
    program.stdin.close()
    program.wait()
    assert b'"finding":"scheduled"' in answer, answer
    return took


first_answer()
pairs = [(nothing(), first_answer()) for _ in range(runs)]
true, ours = (statistics.median(column) * 1000 for column in zip(*pairs))
print(f"start to first answer {ours:.1f} ms, /bin/true {true:.1f} ms: {ours - true:.1f} ms above it (aim: under 60)")
