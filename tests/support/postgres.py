"""A PostgreSQL 15 of our own for a test or a measure: a free loopback port, a socket and a data folder of its own, as an
ordinary user, gone afterwards."""
import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile

PROGRAMS = "/usr/lib/postgresql/15/bin"


@contextlib.contextmanager
def postgres(by_socket=False):
    """Gives its address. By socket nothing of it goes over the loopback."""
    folder = tempfile.mkdtemp(prefix="alongside-pg-")
    as_user = []
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
        as_user = ["runuser", "-u", "postgres", "--"]
        os.chmod(folder, 0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    held = os.path.join(folder, "held")
    started = False
    try:
        subprocess.run([*as_user, f"{PROGRAMS}/initdb", "-D", held, "-A", "trust", "-U", "alongside", "-E", "UTF8"],
                       check=True, capture_output=True, cwd="/")
        subprocess.run([*as_user, f"{PROGRAMS}/pg_ctl", "-D", held, "-w", "-l", os.path.join(folder, "log"), "-o",
                        f"-p {port} -c listen_addresses=127.0.0.1 -k {folder}", "start"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        started = True
        yield f"postgresql://alongside@/postgres?host={folder}&port={port}" if by_socket \
            else f"postgresql://alongside@127.0.0.1:{port}/postgres"
    finally:
        if started:
            subprocess.run([*as_user, f"{PROGRAMS}/pg_ctl", "-D", held, "-m", "fast", "-w", "stop"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(folder, ignore_errors=True)
