"""The proxies of deploy/proxy, each run from its shipped file in a folder of its own: paths and ports are
those of the test, nothing else is changed."""

import os
import shutil
import socket
import ssl
import subprocess
import tempfile
from pathlib import Path

from server import PATIENCE, ROOT, eventually, free_port, listens

PATH = os.environ["PATH"] + ":/usr/sbin"
SHIPPED = ROOT / "deploy/proxy"
NAME = "check.example.org"
# Whatever a visitor sends holds the marker, and comes from this address.
MARKER = "Mark3r"
ADDRESS = "127.0.0.77"
HEADERS = [
    f"User-Agent: {MARKER}-agent",
    f"Referer: https://www.example.org/?{MARKER}-referrer",
    f"X-Forwarded-For: 198.51.100.77, {MARKER}-forwarded",
    f"Cookie: c={MARKER}-cookie",
]


class Proxy:
    """A proxy before `upstream`, under a name of its own or, with `below_a_path`, below /widerspruch of a
    site that sets headers and cookies of its own."""

    program = ""

    @classmethod
    def why_not(cls):
        return "" if shutil.which(cls.program, path=PATH) else f"{cls.program} is not installed"

    def __init__(self, upstream, below_a_path=False):
        self.folder = Path(tempfile.mkdtemp(prefix="objection-check-proxy-"))
        # Workers that drop root must be able to write where the test looks.
        self.folder.chmod(0o777)
        self.upstream, self.plain, self.tls = upstream, free_port(), free_port()
        self.below_a_path = below_a_path
        self.command = [shutil.which(self.program, path=PATH)]
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
            + ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", self.folder / "key.pem", "-out", self.folder / "cert.pem"],
            check=True,
            capture_output=True,
        )
        (self.folder / "key.pem").chmod(0o644)
        self.configure()
        environment = {**os.environ, "HOME": str(self.folder), "APACHE_LOG_DIR": str(self.folder)}
        with (self.folder / "said.log").open("w") as said:
            self.process = subprocess.Popen(self.command, stdout=said, stderr=said, env=environment)
        self.wait_until_it_listens()

    def shipped(self, name, changes=()):
        """The text of a shipped file, with what the test has to change."""
        text = (SHIPPED / name).read_text()
        places = {
            "127.0.0.1:8080": f"127.0.0.1:{self.upstream}",
            "/usr/local/share/objection-check": str(SHIPPED),
            f"/etc/ssl/{NAME}.pem": f"{self.folder}/cert.pem",
            f"/etc/ssl/private/{NAME}.key": f"{self.folder}/key.pem",
        }
        for old, new in {**places, **dict(changes)}.items():
            text = text.replace(old, new)
        return text

    def wait_until_it_listens(self):
        eventually(lambda: listens(self.tls) or self.process.poll() is not None, lambda: "it does not listen")
        if self.process.poll() is not None:
            raise AssertionError("".join(file.read_text() for file in self.folder.glob("*.log")))

    def curl(self, path, *options, plain=False):
        """A request from an address of its own. Ends with (status, header lines, body)."""
        scheme, port = ("http", self.plain) if plain else ("https", self.tls)
        headers = [word for header in HEADERS for word in ("-H", header)]
        answer = subprocess.run(
            ["curl", "-sk", "-m", str(PATIENCE), "-i", "--http2", "--interface", ADDRESS]
            + ["--resolve", f"{NAME}:{port}:127.0.0.1", *headers, "-H", "Expect:", *options, f"{scheme}://{NAME}:{port}{path}"],
            capture_output=True,
        ).stdout
        head, _, body = answer.partition(b"\r\n\r\n")
        status, *lines = head.decode().split("\r\n")
        return status.partition(" ")[2][:3], [line.lower() for line in lines], body.decode(errors="replace")

    def connect(self, sent, secure=True):
        """Sends bytes and says what the connection is; whoever calls closes it."""
        plain = socket.create_connection(("127.0.0.1", self.tls), source_address=(ADDRESS, 0), timeout=PATIENCE)
        if secure:
            plain = ssl._create_unverified_context().wrap_socket(plain, server_hostname=NAME)
        plain.sendall(sent)
        return plain

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=PATIENCE)

    def written(self):
        """Everything in the files that it wrote."""
        self.stop()
        known = {"cert.pem", "key.pem"} | {file.name for file in self.folder.glob("*.conf")} | {"Caddyfile"}
        files = [file for file in self.folder.rglob("*") if file.is_file() and file.name not in known]
        return "".join(file.read_text(errors="replace") for file in files)

    def close(self):
        self.stop()
        shutil.rmtree(self.folder)


class Nginx(Proxy):
    program = "nginx"

    def configure(self):
        changes = {
            "/var/log/nginx": str(self.folder),
            "/etc/nginx/objection-check-": f"{self.folder}/",
            "    listen [::]:80;\n": "",
            "    listen [::]:443 ssl http2;\n": "",
            "listen 80;": f"listen 127.0.0.1:{self.plain};",
            "listen 443 ssl": f"listen 127.0.0.1:{self.tls} ssl",
        }
        for name in ("http", "pass", "site", "prefix", "out-of-service"):
            (self.folder / f"{name}.conf").write_text(self.shipped(f"nginx/{name}.conf", changes))
        if self.below_a_path:
            site = self.folder / "site.conf"
            text = site.read_text()
            start = text.rindex(f"    include {self.folder}/out-of-service.conf")
            foreign = 'add_header X-Frame-Options DENY always; add_header Content-Security-Policy "frame-ancestors \'none\'" always;'
            foreign += 'add_header Set-Cookie "site=1" always; userid on; expires 1h;'
            site.write_text(f"{text[:start]}{foreign}\nlocation = /own {{ return 204; }}\n include {self.folder}/prefix.conf;\n}}\n")
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        temporary = " ".join(f"{kind}_temp_path {self.folder}/temp/{kind};" for kind in kinds)
        (self.folder / "temp").mkdir(mode=0o777)
        (self.folder / "nginx.conf").write_text(
            f"daemon off; pid {self.folder}/pid; error_log {self.folder}/main.log notice;\n"
            f"events {{ worker_connections 512; }}\n"
            f"http {{ {temporary} access_log off;\n"
            f"include {self.folder}/http.conf; include {self.folder}/site.conf;\n}}\n"
        )
        self.command += ["-p", str(self.folder), "-c", str(self.folder / "nginx.conf"), "-e", f"{self.folder}/main.log"]

    def wait_until_it_listens(self):
        super().wait_until_it_listens()
        # A body that went through a file, if only for a moment, would now be a 500.
        for folder in (self.folder / "temp").iterdir():
            folder.chmod(0o500)


class Caddy(Proxy):
    program = "caddy"

    def configure(self):
        site = f"{NAME} {{\n"
        own = f"https://{NAME}:{self.tls} {{\n\ttls {self.folder}/cert.pem {self.folder}/key.pem\n"
        text = self.shipped("Caddyfile", {site: own})
        text = text.replace("{\n", f"{{\n\tadmin off\n\tstorage file_system {self.folder}/storage\n\thttp_port {self.plain}\n\thttps_port {self.tls}\n", 1)
        if self.below_a_path:
            inside = "\thandle /widerspruch* {\n\t\timport objection_check\n\t}\n\thandle {\n\t\theader X-Frame-Options DENY\n\t\trespond /own 204\n\t}\n"
            start = text.rindex("\timport objection_check\n")
            text = text[:start] + inside + text[start + len("\timport objection_check\n") :]
        (self.folder / "Caddyfile").write_text(text)
        self.command += ["run", "--adapter", "caddyfile", "--config", str(self.folder / "Caddyfile")]


class Apache(Proxy):
    program = "apache2"

    def configure(self):
        modules = "mpm_event authz_core alias ssl http2 proxy proxy_http headers reqtimeout socache_shmcb dir mime setenvif env"
        loaded = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules.split())
        changes = {"*:80>": f"127.0.0.1:{self.plain}>", "*:443>": f"127.0.0.1:{self.tls}>"}
        text = self.shipped("apache.conf", changes)
        if self.below_a_path:
            text = text.replace("ProxyPass / http://", "ProxyPass /widerspruch http://").replace(f":{self.upstream}/ ", f":{self.upstream}/widerspruch ")
            foreign = 'Header always set X-Frame-Options DENY\n Redirect 204 /own'
            text = text.replace("    LimitRequestBody", f'<LocationMatch "^/(?!widerspruch(/|$)|objection-check-)">\n{foreign}\n</LocationMatch>\n    LimitRequestBody')
        (self.folder / "apache.conf").write_text(
            f"ServerRoot {self.folder}\nPidFile {self.folder}/pid\nDefaultRuntimeDir {self.folder}\nServerName {NAME}\n"
            f"ErrorLog {self.folder}/main.log\nUser nobody\nGroup nogroup\nTypesConfig /etc/mime.types\n"
            f"Listen 127.0.0.1:{self.plain}\nListen 127.0.0.1:{self.tls} https\n{loaded}\n{text}"
        )
        self.command += ["-D", "FOREGROUND", "-f", str(self.folder / "apache.conf")]
