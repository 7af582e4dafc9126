"""Caddy and Apache, set up with the files of deploy/proxy, in front of the real server; and the limit for
addresses that stands before them."""

import os
import shutil
import subprocess
import sys
import unittest

from promises import Promises
from proxies import Apache, Caddy, SHIPPED


@unittest.skipIf(Caddy.why_not(), Caddy.why_not())
class BehindCaddy(Promises, unittest.TestCase):
    kind = Caddy
    failure = r'(?m)^{"level":"error","ts":[\d.]+,"logger":"http.log.access[^"]*","msg":"handled request","duration":[\d.e-]+,"size":\d+,"status":502}$'
    unreachable = "502"
    # It streams what it cannot keep, and takes a refusal in the middle for a failure.
    too_large = {"413", "502"}


@unittest.skipIf(Apache.why_not(), Apache.why_not())
class BehindApache(Promises, unittest.TestCase):
    kind = Apache
    failure = r"(?m)^\S+ GET 503 \d+ \d+$"
    # It refuses by itself, and may end a stream of HTTP/2 before the client has read why.
    too_large = {"413", ""}


# Counts how many connections the kernel lets one address open to port 443, beside those of another.
OPEN = """
import socket
listener = socket.create_server(("127.0.0.1", 443), backlog=500)
def opened(address):
    kept = []
    try:
        for _ in range(150):
            kept.append(socket.create_connection(("127.0.0.1", 443), timeout=180, source_address=(address, 0)))
    except ConnectionRefusedError:
        pass
    everybody.extend(kept)
    return len(kept)
everybody = []
print(opened("127.0.0.2"), opened("127.0.0.3"))
"""


@unittest.skipUnless(os.geteuid() == 0 and shutil.which("nft", path=os.environ["PATH"] + ":/usr/sbin"), "nft needs root and nftables")
class Addresses(unittest.TestCase):
    def test_the_kernel_lets_each_address_open_a_hundred_connections(self):
        alone = ["unshare", "--net", "sh", "-euc", 'ip link set lo up; nft -f "$1"; exec "$2" -c "$3"', "-", SHIPPED / "addresses.nft", sys.executable, OPEN]
        said = subprocess.run(alone, capture_output=True, text=True)
        self.assertEqual(said.stdout.split(), ["100", "100"], said.stderr)


if __name__ == "__main__":
    unittest.main()
