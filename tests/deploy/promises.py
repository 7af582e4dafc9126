"""What the files for each proxy promise, one test each; test_nginx.py and nightly_proxies.py say for which
proxies."""

import re
import socket

from proxies import ADDRESS, HEADERS, MARKER
from server import PATIENCE, Server

PAGE = "Der Widerspruchs-Check ist gerade nicht erreichbar"


class Promises:
    """Mixed into a TestCase that names its `kind` of proxy."""

    # A line about a request that could not be passed on, and nothing of its sender.
    failure = r""
    # What comes back while the check cannot be reached.
    unreachable = "503"
    # What may come back for a body that is too large.
    too_large = {"413"}

    def server(self, *options):
        server = Server(*options)
        self.addCleanup(server.close)
        return server

    def proxy(self, upstream, **options):
        proxy = self.kind(upstream, **options)
        self.addCleanup(proxy.close)
        return proxy

    def assert_has_no_version(self, lines):
        server = [line for line in lines if line.startswith("server:")]
        self.assertFalse(any(re.search(r"\d", line) for line in server), server)

    def test_nothing_of_a_visit_is_in_any_file(self):
        server = self.server()
        proxy = self.proxy(server.port)
        large = f"q={MARKER}-body" + "x" * 40_000
        for allowed, *request in [
            ({"200"}, f"/de?{MARKER}-query=1"),
            ({"200"}, f"/de?{MARKER}-query=1", "--http1.1"),
            ({"422"}, "/de/check", "--data", f"{MARKER}-field={MARKER}-answer"),
            (self.too_large, "/de/check", "--data", large),
            (self.too_large, "/de/check", "--data", large * 2),
            ({"404"}, f"/{MARKER}-path"),
        ]:
            self.assertIn(proxy.curl(*request)[0], allowed, request[0])
        self.assertIn(proxy.curl(f"/de?{MARKER}", plain=True)[0], {"301", "308"})
        # What makes a proxy complain: broken requests, broken TLS, a visitor who leaves, a server that is gone.
        for sent, secure in [
            (f"GET /{MARKER}-bad HTTP/9.9\r\nHost: {MARKER}\r\n\r\n", True),
            (f"GET / HTTP/1.1\r\nHost: check.example.org\r\nX-{MARKER}: {'x' * 40_000}\r\n\r\n", True),
            (f"POST /de/check HTTP/1.1\r\nHost: check.example.org\r\nContent-Length: 99\r\n\r\n{MARKER}-half", True),
            ("\x16\x03\x01\x00\x05" + MARKER, False),
        ]:
            proxy.connect(sent.encode("latin-1"), secure).close()
        server.close()
        self.assertEqual(proxy.curl(f"/de?{MARKER}-down=1")[0], self.unreachable)
        written = proxy.written()
        self.assertRegex(written, self.failure, "the log says what happened")
        for private in (MARKER, ADDRESS, "198.51.100.77"):
            self.assertNotIn(private, written)

    def test_the_check_gets_whole_requests_without_address_or_agent(self):
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)
        proxy = self.proxy(listener.getsockname()[1])
        head = "POST /de/check HTTP/1.1\r\nHost: check.example.org\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        visitor = proxy.connect((head + "\r\n".join(HEADERS) + "\r\nContent-Length: 8\r\n\r\na=b&").encode())
        self.addCleanup(visitor.close)
        listener.settimeout(1)
        with self.assertRaises(TimeoutError, msg="half a body reached the check"):
            listener.accept()
        listener.settimeout(PATIENCE)
        visitor.sendall(b"c=d&")
        connection, _ = listener.accept()
        asked = b""
        while not asked.endswith(b"c=d&"):
            asked += connection.recv(65_536)
        connection.close()
        self.assertRegex(asked.decode(), r"(?i)\r\nhost: check\.example\.org\r\n")
        self.assertNotIn(MARKER, asked.decode())
        self.assertNotIn(ADDRESS, asked.decode())

    def test_below_a_path_nothing_of_the_site_comes_with_the_check(self):
        server = self.server("--path-prefix", "/widerspruch")
        proxy = self.proxy(server.port, below_a_path=True)
        status, own, _ = proxy.curl("/own")
        self.assertEqual(status, "204")
        self.assertIn("x-frame-options: deny", own, "the site has headers of its own")
        status, lines, _ = proxy.curl(f"/widerspruch/frame/de/check?{MARKER}")
        self.assertEqual(status, "200")
        names = [line.partition(":")[0] for line in lines]
        self.assertFalse({"x-frame-options", "set-cookie", "expires", "x-site-headers"} & set(names), lines)
        self.assertEqual((names.count("content-security-policy"), names.count("cache-control")), (1, 1), lines)
        self.assert_has_no_version(lines)
        self.assertEqual(proxy.curl("/widerspruch")[0], "303")
        self.assertNotIn("<main", proxy.curl("/de")[2])
        server.close()
        status, lines, body = proxy.curl("/widerspruch/frame/de/check")
        self.assert_is_the_page(status, lines, body)
        self.assertNotIn(MARKER, proxy.written())

    def test_a_check_that_is_down_is_a_page_in_two_languages_also_in_frames(self):
        server = self.server()
        proxy = self.proxy(server.port)
        _, lines, _ = proxy.curl("/de")
        self.assertIn("strict-transport-security: max-age=63072000", lines)
        self.assert_has_no_version(lines)
        server.close()
        self.assert_is_the_page(*proxy.curl("/de/check", "--data", "facebook=1"))
        self.assert_is_the_page(*proxy.curl("/frame/de/check"))

    def assert_is_the_page(self, status, lines, body):
        self.assertEqual(status, self.unreachable)
        self.assertIn(PAGE, body)
        self.assertIn("unavailable", body)
        self.assertIn("retry-after: 60", lines)
        self.assertFalse([line for line in lines if line.startswith("x-frame-options") or "frame-ancestors" in line], lines)
        self.assertIn("content-type: text/html", "\n".join(lines))
        self.assert_has_no_version(lines)
