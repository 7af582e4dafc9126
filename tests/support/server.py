"""The program under test for tests in Python: a server on a port of its own, and waiting without a clock."""

import os
import re
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# After so many seconds a test hangs. Nothing waits so long when all is well, however busy the machine is.
PATIENCE = 180


def eventually(look, failure):
    """What `look` sees as soon as that is something; fails with what `failure` says."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if seen := look():
            return seen
        time.sleep(0.05)
    raise AssertionError(failure())


def free_port():
    """A port that was free a moment ago."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


def listens(port):
    """Whether somebody listens on this port."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


class Server:
    """The binary under test, OBJECTION_CHECK_BIN, on a port that it chose."""

    def __init__(self, *options):
        command = [os.environ["OBJECTION_CHECK_BIN"], "--listen", "127.0.0.1:0", *options]
        environment = {**os.environ, "NO_COLOR": "1"}
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        said = iter(self.process.stderr.readline, "")
        # It says where it serves, or ends.
        serving = (re.search(r"serving on (http://127\.0\.0\.1:(\d+))", line) for line in said)
        found = next(filter(None, serving), None)
        if found is None:
            raise AssertionError("the server did not start")
        self.origin, self.port = found[1], int(found[2])
        # Nobody reads on, and a full pipe would stop it.
        self.reader = threading.Thread(target=self.process.stderr.read, daemon=True)
        self.reader.start()

    def close(self):
        """Ends it at once; nobody waits for its connections here."""
        self.process.kill()
        self.process.wait()
        self.reader.join()
        self.process.stderr.close()
