"""The servers that are measured: the Objection Check, and nginx with the same pages as files.

Used by the scripts in this folder.
"""

import http.client
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tests/support"))
from server import free_port, listens  # noqa: E402
BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
# What every server says in its own way.
OWN_HEADERS = {"date", "connection", "server", "content-length", "content-type", "content-encoding"}


def binary():
    """The binary under test: OBJECTION_CHECK_BIN, or the release build."""
    named = os.environ.get("OBJECTION_CHECK_BIN")
    if named:
        return pathlib.Path(named)
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return target / "release" / "objection-check"


class Check:
    """The Objection Check on a free port."""

    name = "check"

    def __init__(self, patience=0.01):
        # How long to wait before looking again whether it is there, in seconds.
        self.patience = patience

    def __enter__(self):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [binary(), "--listen", "127.0.0.1:0"], stderr=self.log, stdout=subprocess.DEVNULL
        )
        while not (address := self.address()):
            if self.process.poll() is not None:
                sys.exit("the server does not start:\n" + self.said())
            time.sleep(self.patience)
        self.host, self.port = address
        self.url = f"http://{self.host}:{self.port}"
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def address(self):
        found = re.search(r"serving on http://([\d.]+):(\d+)", self.said())
        return found and (found[1], int(found[2]))

    def fetch(self, method, path, form=""):
        """A page as it is sent: status, headers, and the body with its coding."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=10)
        headers = BROWSER | FORM if method == "POST" else BROWSER
        connection.request(method, path, form or None, headers)
        response = connection.getresponse()
        page = Page(response.status, response.getheaders(), response.read())
        connection.close()
        if page.status != 200:
            sys.exit(f"{method} {path} {form}: {page.status}")
        return page

    def processor_time(self):
        return processor_time(self.process.pid)

    def memory(self):
        """Resident memory in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def processor_time(pid):
    """What a process and its children that run have used so far: seconds of user and kernel time."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ticks = [0, 0]
    for process in [pid, *children]:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        ticks = [ticks[0] + int(fields[11]), ticks[1] + int(fields[12])]
    return [count / os.sysconf("SC_CLK_TCK") for count in ticks]


class Page:
    """A response."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def header(self, name):
        return next((value for header, value in self.headers if header.lower() == name), None)


class Nginx:
    """nginx as a server of files that are compressed already."""

    name = "nginx"

    def __init__(self, folder):
        self.folder = folder / "nginx"
        self.process = None
        self.locations = {}
        self.host, self.port = "127.0.0.1", free_port()
        self.url = f"http://{self.host}:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.terminate()
            self.process.wait(20)

    def add(self, address, page):
        """Takes a page, which will be at this address with the same bytes and headers."""
        if page.header("content-encoding") != "gzip":
            sys.exit(f"{address}: not compressed")
        file = self.folder / "root" / (address.lstrip("/") + ".gz")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(page.body)
        file.with_suffix("").touch()
        quoted = lambda value: '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        self.locations[address] = ['      add_header Last-Modified "";'] + [
            f"      add_header {name} {quoted(value)};"
            for name, value in page.headers
            if name.lower() not in OWN_HEADERS
        ]

    def start(self):
        """Starts it as it is fastest for this: no log, sendfile, open files kept."""
        locations = "\n".join(
            f"    location = {address} {{\n" + "\n".join(headers) + "\n    }"
            for address, headers in self.locations.items()
        )
        log = self.folder / "error.log"
        configuration = f"""
worker_processes auto;
daemon off;
pid {self.folder}/pid;
error_log {log};
events {{ worker_connections 4096; }}
http {{
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_timeout 75s;
  keepalive_requests 100000000;
  open_file_cache max=1000 inactive=1h;
  open_file_cache_valid 1h;
  gzip_static always;
  etag off;
  max_ranges 0;
  types {{ }}
  default_type "text/html; charset=utf-8";
  client_body_temp_path {self.folder}/body;
  proxy_temp_path {self.folder}/proxy;
  fastcgi_temp_path {self.folder}/fastcgi;
  uwsgi_temp_path {self.folder}/uwsgi;
  scgi_temp_path {self.folder}/scgi;
  server {{
    listen {self.host}:{self.port} backlog=4096;
    root {self.folder}/root;
{locations}
  }}
}}
"""
        file = self.folder / "nginx.conf"
        file.write_text(configuration)
        # The folder belongs to whoever measures; the workers of root have another name.
        for path in [self.folder.parent, self.folder, *self.folder.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        command = ["nginx", "-e", str(log), "-c", str(file)]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while not listens(self.port):
            if self.process.poll() is not None:
                sys.exit("nginx does not start:\n" + log.read_text())
            time.sleep(0.05)

    def processor_time(self):
        return processor_time(self.process.pid)

    def compare(self, check, address, request):
        """Stops unless a page of nginx is that of the check, byte by byte and header by header."""
        ours = check.fetch(*request)
        connection = http.client.HTTPConnection(self.host, self.port, timeout=10)
        connection.request("GET", address, headers=BROWSER)
        response = connection.getresponse()
        theirs = Page(response.status, response.getheaders(), response.read())
        connection.close()
        lower = lambda page: {
            (name.lower(), value) for name, value in page.headers if name.lower() not in {"date", "connection", "server"}
        }
        if theirs.body != ours.body or lower(theirs) != lower(ours):
            sys.exit(f"nginx does not serve the same: {lower(theirs) ^ lower(ours)}")
