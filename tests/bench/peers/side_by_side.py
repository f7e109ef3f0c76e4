#!/usr/bin/env python3
"""First push and a day's work, side by side in one run: Alongside to PostgreSQL and to SQLite (TLS, certificates both
ways, durable answers), and PouchDB to express-pouchdb as they are shipped (plain HTTP, no fsync before the answer), whole
documents and one document per revision.

    side_by_side.py <bin folder> <peers' harness, installed> <number of people> [runs]

Everything goes over the loopback, and its counter gives the bytes, both ways, headers and all; PostgreSQL speaks to its
server by a socket of its own. Loading is not timed. Only run it on a computer that does nothing else. The peers' own
harness (two network namespaces, a bad link) is theirs; this is the quick look that one command gives.
"""
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from postgres import postgres  # noqa: E402  (where it lies is known only now)

LONGEST = 1800


def loopback_bytes():
    with open("/proc/net/dev", encoding="ascii") as file:
        return next(int(line.split(":")[1].split()[0]) for line in file if line.strip().startswith("lo:"))


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def last_json(text):
    return json.loads([line for line in text.splitlines() if line.startswith("{")][-1])


class Pouch:
    """PouchDB as the harness runs it: `mode` is '' or 'fine'."""

    def __init__(self, peers, cases, folder, mode):
        self.peers, self.folder, self.mode = peers, folder, mode
        self.environment = {**os.environ, "CASES": cases}

    def node(self, side, *words):
        return ["node", "--max-old-space-size=8192", os.path.join(self.peers, f"adapters/pouch-{side}.mjs"), *words]

    def client(self, op, n, url=""):
        words = [f"op={op}", f"dir={self.folder}/laptop", f"n={n}", f"url={url}", f"mode={self.mode}"]
        run = subprocess.run(self.node("client", *words), capture_output=True, text=True, timeout=LONGEST,
                             env=self.environment, cwd=self.peers)
        return last_json(run.stdout)

    def measure(self, n):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        self.client("load", n)
        port = free_port()
        server = subprocess.Popen(self.node("server", f"dir={self.folder}/server", f"port={port}",
                                            f"status={self.folder}/status"),
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=self.peers)
        try:
            while "ready" not in server.stdout.readline():
                if server.poll() is not None:
                    raise RuntimeError("the peer's server did not start")
            url = f"http://127.0.0.1:{port}"
            figures = {}
            for what in ("push", "delta"):
                if what == "delta":
                    self.client("delta", n)
                before = loopback_bytes()
                answer = self.client("push", n, url)
                time.sleep(0.3)
                if not answer.get("ok"):
                    raise RuntimeError(f"the peer failed: {answer}")
                figures[what] = {"s": answer["s"], "bytes": loopback_bytes() - before}
            return figures
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def alongside(programs, cases, folder, n, database):
    shutil.rmtree(folder, ignore_errors=True)
    words = [os.path.join(programs, "alongside-cli"), "bench", "sync", "--cases", cases, "--n", str(n), "--out", folder]
    run = subprocess.run(words + (["--database", database] if database else []), capture_output=True, text=True,
                         timeout=LONGEST)
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)
    figures = {}
    for line in run.stdout.splitlines():
        figure = json.loads(line)
        kind = re.match(r"push|delta|counted|pull", figure["what"])
        if kind:
            figures[kind.group()] = figure
    return figures


def median(runs, what, name):
    return statistics.median(one[what][name] for one in runs)


def report(n, ours, peers):
    pouch = peers["pouchdb"]
    print(f"\nfirst push of {n} people: people a second")
    for name, runs in {**ours, **peers}.items():
        rate = n / median(runs, "push", "s")
        ratio = rate / (n / median(pouch, "push", "s"))
        print(f"  {name:28} {rate:9.0f}   {ratio:6.2f} times PouchDB   {median(runs, 'push', 'bytes') / n / 1000:7.1f} KB each")
    for name, runs in ours.items():
        print(f"  {name:28} {median(runs, 'push', 'queryable_s'):9.1f} s until everything can be asked for")
    print(f"\n50 changed people of {n}: seconds, bytes on the wire")
    for name, runs in {**ours, **peers}.items():
        s, size = median(runs, "delta", "s"), median(runs, "delta", "bytes")
        print(f"  {name:28} {s:9.3f} s {s / median(pouch, 'delta', 's'):6.2f} of PouchDB   {size / 1000:9.1f} KB  "
              f"1/{median(pouch, 'delta', 'bytes') / size:.1f}")
    for name, runs in ours.items():
        print(f"  {name:28} {median(runs, 'counted', 'up') / 1000:9.1f} KB up, {median(runs, 'counted', 'down') / 1000:.1f} KB down, "
              "TLS and HTTP included, for 50 others")


def main(programs, peers, count, runs="3"):
    n = int(count)
    cases = os.path.join(peers, f"data/cases{n}.ndjson")
    if not os.path.exists(cases):
        os.makedirs(os.path.dirname(cases), exist_ok=True)
        subprocess.run(["node", os.path.join(peers, "gen.mjs"), str(n), cases], check=True, cwd=peers)
    ours = {"alongside, PostgreSQL": [], "alongside, SQLite": []}
    theirs = {"pouchdb": [], "pouchdb, one per revision": []}
    with tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder:
        for _ in range(int(runs)):
            with postgres(by_socket=True) as database:
                ours["alongside, PostgreSQL"].append(alongside(programs, cases, f"{folder}/a", n, database))
            ours["alongside, SQLite"].append(alongside(programs, cases, f"{folder}/a", n, None))
            theirs["pouchdb"].append(Pouch(peers, cases, f"{folder}/p", "").measure(n))
            theirs["pouchdb, one per revision"].append(Pouch(peers, cases, f"{folder}/p", "fine").measure(n))
    report(n, ours, theirs)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
