"""The MDN HTTP Observatory, its own command as shipped, gives its top grade to the check behind nginx as it is
deployed, and not to a server that sends no headers behind the same nginx."""

import json
import os
import subprocess
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from proxies import NAME, Nginx
from server import PATIENCE, Server

HERE = Path(__file__).parent
OBSERVATORY = HERE / "node_modules/@mdn/mdn-http-observatory"
# What can be had by a name that is not in the browsers' preload list.
TOP = {"grade": "A+", "score": 130, "testsPassed": 10, "testsQuantity": 10}
# The line that an operator takes out when the check itself sends the header.
HSTS = 'add_header Strict-Transport-Security "max-age=63072000" always;'


class NginxWithoutHsts(Nginx):
    def shipped(self, name, changes=()):
        return super().shipped(name, {**dict(changes), HSTS: ""})


class Bare(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Set-Cookie", "session=1")
        self.end_headers()
        self.wfile.write(b'<!doctype html><title>bare</title><script src="http://www.example.org/x.js"></script>')

    def log_message(self, *_):
        pass


def scan(nginx):
    """The verdict, and each test that did not pass with its reason."""
    # Installing the package fetches the browsers' preload list; no name in it is scanned here.
    (OBSERVATORY / "conf/hsts-preload.json").write_text("{}\n")
    # The abort timeouts are those of the scanner, for busy machines.
    environment = {
        "NODE_EXTRA_CA_CERTS": str(nginx.folder / "cert.pem"),
        "SCANNED_NAME": NAME,
        "SCANNED_PORTS": json.dumps({80: nginx.plain, 443: nginx.tls}),
        "ABORT_TIMEOUT": str(1000 * PATIENCE),
        "CLIENT_TIMEOUT": str(1000 * PATIENCE),
    }
    command = ["node", "--import", HERE / "names.mjs", OBSERVATORY / "src/scan.js", NAME]
    said = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=True)
    report = json.loads(said.stdout)
    failed = [f"{name}: {test['result']}" for name, test in report["tests"].items() if not test["pass"]]
    return {part: report["scan"][part] for part in TOP}, sorted(failed)


class Observatory(unittest.TestCase):
    def scanned(self, proxy, upstream, hsts=None):
        nginx = proxy(upstream)
        self.addCleanup(nginx.close)
        if hsts:
            self.assertIn(f"strict-transport-security: {hsts}", nginx.curl("/de")[1])
        return scan(nginx)

    def check(self, *options):
        server = Server(*options)
        self.addCleanup(server.close)
        return server.port

    def test_it_gives_the_top_grade_to_the_check_behind_the_nginx_of_deploy(self):
        upstream = self.check("--public-url", f"https://{NAME}")
        self.assertEqual(self.scanned(Nginx, upstream, "max-age=63072000"), (TOP, []))

    def test_it_gives_it_also_where_the_check_itself_tells_browsers_to_insist_on_tls(self):
        upstream = self.check("--hsts", "host")
        self.assertEqual(self.scanned(NginxWithoutHsts, upstream, "max-age=31536000"), (TOP, []))

    def test_it_does_not_give_it_to_a_server_without_headers(self):
        bare = HTTPServer(("127.0.0.1", 0), Bare)
        threading.Thread(target=bare.serve_forever, daemon=True).start()
        self.addCleanup(bare.server_close)
        self.addCleanup(bare.shutdown)
        verdict, failed = self.scanned(NginxWithoutHsts, bare.server_port)
        self.assertEqual(verdict["grade"], "F")
        self.assertEqual(
            failed,
            [
                "content-security-policy: csp-not-implemented",
                "cookies: cookies-session-without-secure-flag",
                "strict-transport-security: hsts-not-implemented",
                "x-content-type-options: x-content-type-options-not-implemented",
                "x-frame-options: x-frame-options-not-implemented",
            ],
        )
