"""Caddy and Apache, set up with the files of deploy/proxy, in front of the real server."""

import unittest

from promises import Promises
from proxies import Apache, Caddy


@unittest.skipIf(Caddy.why_not(), Caddy.why_not())
class BehindCaddy(Promises, unittest.TestCase):
    kind = Caddy
    failure = r'(?m)^{"level":"error","ts":[\d.]+,"logger":"http.log.access[^"]*","msg":"handled request","duration":[\d.e-]+,"size":\d+,"status":502}$'
    unreachable = "502"
    refused_early = True


@unittest.skipIf(Apache.why_not(), Apache.why_not())
class BehindApache(Promises, unittest.TestCase):
    kind = Apache
    failure = r"(?m)^\S+ GET 503 \d+ \d+$"
    refused_early = True


if __name__ == "__main__":
    unittest.main()
