"""nginx, set up with the files of deploy/proxy/nginx, in front of the real server: whatever a visitor
sends, nothing of it and no address is in any file that nginx writes. The same requests through
nginx's default log are found, so the search works.
"""

import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from support import ROOT, Server, free_port

NGINX = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
MARKER = "Mark3r"
ADDRESS = "127.0.0.77"
HEADERS = [
    f"User-Agent: {MARKER}-agent",
    f"Referer: https://www.example.org/?{MARKER}-referrer",
    f"X-Forwarded-For: 198.51.100.77, {MARKER}-forwarded",
    f"Cookie: c={MARKER}-cookie",
]


class Nginx:
    """nginx in a folder of its own, with the shipped files or, to compare, its default log."""

    def __init__(self, upstream, default_log=False):
        self.folder = Path(tempfile.mkdtemp(prefix="objection-check-nginx-"))
        # Workers that drop root must be able to write where the test looks.
        self.folder.chmod(0o777)
        self.plain, self.tls = free_port(), free_port()
        for name in ("http", "pass", "site", "prefix"):
            self.install(name, upstream, default_log)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
            + ["-subj", "/CN=check.example.org", "-keyout", self.folder / "key.pem", "-out", self.folder / "cert.pem"],
            check=True,
            capture_output=True,
        )
        temporary = " ".join(
            f"{kind}_temp_path {self.folder}/temp/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (self.folder / "temp").mkdir(mode=0o777)
        (self.folder / "nginx.conf").write_text(
            f"daemon off; pid {self.folder}/pid; error_log {self.folder}/main.log notice;\n"
            f"events {{ worker_connections 512; }}\n"
            f"http {{ {temporary} access_log off;\n"
            f"include {self.folder}/http.conf; include {self.folder}/site.conf;\n}}\n"
        )
        self.command = [NGINX, "-p", str(self.folder), "-c", str(self.folder / "nginx.conf"), "-e", f"{self.folder}/main.log"]
        self.process = subprocess.Popen(self.command, stderr=subprocess.DEVNULL)
        self.wait_until_it_listens()
        if not default_log:
            # A body that went through a file, if only for a moment, would now be a 500.
            for folder in (self.folder / "temp").iterdir():
                folder.chmod(0o500)

    def install(self, name, upstream, default_log):
        """A shipped file, with the paths and ports of this test in it and nothing else changed."""
        text = (ROOT / f"deploy/proxy/nginx/{name}.conf").read_text()
        changes = {
            "127.0.0.1:8080": f"127.0.0.1:{upstream}",
            "/var/log/nginx": str(self.folder),
            "/etc/nginx/objection-check-pass.conf": f"{self.folder}/pass.conf",
            "/etc/ssl/check.example.org.pem": f"{self.folder}/cert.pem",
            "/etc/ssl/private/check.example.org.key": f"{self.folder}/key.pem",
            "    listen [::]:80;\n": "",
            "    listen [::]:443 ssl http2;\n": "",
            "listen 80;": f"listen 127.0.0.1:{self.plain};",
            "listen 443 ssl": f"listen 127.0.0.1:{self.tls} ssl",
        }
        if default_log:
            changes |= {" without_people;": " combined;", " emerg;": " info;", "access_log off;": f"access_log {self.folder}/a.log;"}
            changes |= {"client_body_buffer_size 64k;": "client_body_buffer_size 1k;", "max_temp_file_size 0": "max_temp_file_size 1m"}
        for old, new in changes.items():
            text = text.replace(old, new)
        (self.folder / f"{name}.conf").write_text(text)

    def wait_until_it_listens(self):
        for _ in range(100):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self.tls)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError((self.folder / "main.log").read_text())

    def curl(self, path, *options, plain=False, secure="--http2"):
        """Status and protocol of a request from an address of its own."""
        scheme, port = ("http", self.plain) if plain else ("https", self.tls)
        headers = [word for header in HEADERS for word in ("-H", header)]
        resolve = f"check.example.org:{port}:127.0.0.1"
        answer = subprocess.run(
            ["curl", "-sk", "-m", "20", secure, "--interface", ADDRESS, "--resolve", resolve, *headers]
            + ["-o", str(self.folder / "answer"), "-w", "%{http_code} %{http_version}", *options]
            + [f"{scheme}://check.example.org:{port}{path}"],
            capture_output=True,
            text=True,
        ).stdout
        (self.folder / "answer").unlink(missing_ok=True)
        return answer

    def raw(self, sent):
        """Bytes over TLS that are no proper request."""
        context = ssl._create_unverified_context()
        with socket.create_connection(("127.0.0.1", self.tls), source_address=(ADDRESS, 0), timeout=5) as plain:
            with context.wrap_socket(plain, server_hostname="check.example.org") as secure:
                secure.sendall(sent)
                secure.recv(1024)

    def written(self):
        """Everything in the files that nginx wrote."""
        self.process.terminate()
        self.process.wait(timeout=10)
        logs = list(self.folder.glob("*.log"))
        spooled = [file for file in (self.folder / "temp").rglob("*") if file.is_file()]
        return "".join(file.read_text(errors="replace") for file in logs + spooled)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=10)
        shutil.rmtree(self.folder)


def visit(nginx):
    """A visit with a marker everywhere. Says what came back."""
    query = f"/de?{MARKER}-query=1"
    large = f"q={MARKER}-body" + "x" * 40_000
    return {
        "start": nginx.curl(query),
        "old http": nginx.curl(query, secure="--http1.1"),
        "step": nginx.curl("/de/check", "--data", f"{MARKER}-field={MARKER}-answer"),
        "large": nginx.curl("/de/check", "--data", large),
        "too large": nginx.curl("/de/check", "--data", large * 2),
        "unknown": nginx.curl(f"/{MARKER}-path"),
        "not tls": nginx.curl(query, plain=True),
    }


@unittest.skipUnless(NGINX, "nginx is installed by tests/run")
class Privacy(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)

    def nginx(self, **options):
        nginx = Nginx(self.server.port, **options)
        self.addCleanup(nginx.close)
        return nginx

    def upset(self, nginx):
        """What makes nginx complain: broken requests, broken TLS, a server that is gone."""
        nginx.raw(f"GET /{MARKER}-bad HTTP/9.9\r\nHost: {MARKER}\r\n\r\n".encode())
        nginx.raw(f"GET / HTTP/1.1\r\nHost: check.example.org\r\nX-{MARKER}: {'x' * 40_000}\r\n\r\n".encode())
        with socket.create_connection(("127.0.0.1", nginx.tls), source_address=(ADDRESS, 0)) as plain:
            plain.sendall(b"\x16\x03\x01\x00\x05" + MARKER.encode())
        self.server.close()
        return nginx.curl(f"/de?{MARKER}-down=1")

    def test_nothing_of_a_visit_is_in_any_file(self):
        nginx = self.nginx()
        answers = visit(nginx)
        self.assertEqual(answers["start"], "200 2")
        self.assertEqual(answers["old http"], "200 1.1")
        self.assertEqual(answers["large"][:3], "413", "the check itself refuses it")
        self.assertEqual(answers["too large"][:3], "413")
        self.assertEqual(answers["unknown"][:3], "404")
        self.assertEqual(answers["not tls"][:3], "301")
        self.assertEqual(self.upset(nginx)[:3], "502")
        written = nginx.written()
        self.assertRegex(written, r"(?m)^\S+ POST 413 \d+ [\d.]+$", "the log says what happened")
        self.assertRegex(written, r"(?m)^\S+ GET 502 \d+ [\d.]+$")
        for private in (MARKER, ADDRESS, "198.51.100.77"):
            self.assertNotIn(private, written)

    def test_the_default_log_would_hold_all_of_it(self):
        nginx = self.nginx(default_log=True)
        visit(nginx)
        self.upset(nginx)
        written = nginx.written()
        for private in ("query", "agent", "referrer", "path", "bad", "down"):
            self.assertIn(f"{MARKER}-{private}", written)
        self.assertIn(ADDRESS, written)
        self.assertIn("buffered to a temporary file", written)

    def test_the_check_gets_no_address_and_no_agent(self):
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)
        nginx = Nginx(listener.getsockname()[1])
        self.addCleanup(nginx.close)
        asked = subprocess.Popen(
            ["curl", "-sk", "-m", "5", "--interface", ADDRESS, "--resolve", f"check.example.org:{nginx.tls}:127.0.0.1"]
            + [word for header in HEADERS for word in ("-H", header)]
            + [f"https://check.example.org:{nginx.tls}/de"],
            stdout=subprocess.DEVNULL,
        )
        connection, _ = listener.accept()
        head = connection.recv(65_536).decode()
        connection.close()
        asked.wait()
        self.assertIn("Host: check.example.org\r\n", head)
        self.assertNotIn(MARKER, head)
        self.assertNotIn(ADDRESS, head)

    def test_below_a_path_only_the_check_answers(self):
        prefixed = Server("--path-prefix", "/widerspruch")
        self.addCleanup(prefixed.close)
        nginx = Nginx(prefixed.port)
        self.addCleanup(nginx.close)
        site = nginx.folder / "site.conf"
        text = site.read_text()
        start = text.rindex("    location / {")
        site.write_text(text[:start] + f"    include {nginx.folder}/prefix.conf;\n}}\n")
        subprocess.run([*nginx.command, "-s", "reload"], check=True, capture_output=True)
        for _ in range(50):
            if nginx.curl("/")[:3] == "404":
                break
            time.sleep(0.1)
        self.assertEqual(nginx.curl(f"/widerspruch/de?{MARKER}"), "200 2")
        self.assertEqual(nginx.curl("/widerspruch")[:3], "303")
        self.assertNotIn(MARKER, nginx.written())


if __name__ == "__main__":
    unittest.main()
