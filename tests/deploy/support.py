"""What the deployment tests share: where the repository is, and the server under test."""

import os
import re
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def free_port():
    """A port that was free a moment ago."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


class Server:
    """The binary under test, OBJECTION_CHECK_BIN, on a port that it chose."""

    def __init__(self, *options):
        self.log = tempfile.TemporaryFile("w+")
        command = [os.environ["OBJECTION_CHECK_BIN"], "--listen", "127.0.0.1:0", *options]
        self.process = subprocess.Popen(command, stderr=self.log, env={**os.environ, "NO_COLOR": "1"})
        self.port = self.wait_for_port()

    def wait_for_port(self):
        for _ in range(200):
            self.log.seek(0)
            found = re.search(r"http://127\.0\.0\.1:(\d+)", self.log.read())
            if found:
                return int(found[1])
            time.sleep(0.05)
        raise AssertionError("the server did not say where it listens")

    def close(self):
        """Ends it at once; nobody waits for its connections here."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.log.close()
