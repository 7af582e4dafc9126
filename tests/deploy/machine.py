"""A Debian 12 of its own with systemd as its first process, in a container of systemd-nspawn: what a
service sees there is what it sees on a server. Needs root, debootstrap and systemd-container.

What it has not: cgroups that limit memory, and a network but its own loopback.
"""

import os
import shutil
import subprocess
import unittest
from pathlib import Path

from server import ROOT, eventually

TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
DEBIAN = TARGET / "deploy-tests/debian12"
PACKAGES = "systemd,systemd-sysv,dbus,curl,cron,ca-certificates,openssl,nginx-light,gcc,libc6-dev,git"
HOME = Path.home()
# The toolchain and the packages of crates, where they are on this machine.
CARGO = Path(os.environ.get("CARGO_HOME", HOME / ".cargo"))
RUSTUP = Path(os.environ.get("RUSTUP_HOME", HOME / ".rustup"))


# For tests that start a machine.
possible = unittest.skipUnless(
    os.geteuid() == 0 and shutil.which("systemd-nspawn") and shutil.which("debootstrap"),
    "it needs root, systemd-container and debootstrap",
)


def make_debian():
    """Two minutes, once."""
    if (DEBIAN / "made").exists():
        return
    shutil.rmtree(DEBIAN, ignore_errors=True)
    DEBIAN.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["debootstrap", "--variant=minbase", f"--include={PACKAGES}", "bookworm", DEBIAN], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["systemctl", f"--root={DEBIAN}", "--quiet", "disable", "nginx"], check=True, stderr=subprocess.DEVNULL)
    (DEBIAN / "made").touch()


class Machine:
    """One boot. The repository is where it is outside; whatever is written elsewhere is forgotten."""

    def __init__(self):
        make_debian()
        places = [ROOT, CARGO, RUSTUP, *([TARGET] if not TARGET.is_relative_to(ROOT) else [])]
        # Inside, cargo finds it done: of the same commit, which a worktree's git cannot say there.
        said = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True)
        self.revision = os.environ.get("REVISION", said.stdout.strip() or "unknown")
        subprocess.run([ROOT / "deploy/build-release"], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "REVISION": self.revision})
        self.process = subprocess.Popen(
            ["systemd-nspawn", "--quiet", "--directory", DEBIAN, "--volatile=overlay", "--boot", "--register=no"]
            + ["--keep-unit", "--private-network", "--machine=objection-check-test"]
            + [f"--bind={place}" for place in places if place.exists()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        eventually(self.is_up, lambda: self.close() or "the machine did not start")

    def is_up(self):
        """Whether all of its services have started, or failed to."""
        return self.first() and self.run("systemctl is-system-running --wait")[1].strip() in {"running", "degraded"}

    def first(self):
        """Its first process, as seen from outside; empty before there is one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return children.read_text().split()[0] if children.exists() and children.read_text() else ""

    def run(self, script, timeout=900):
        """Runs a script by bash as root, from the repository. Ends with (status, everything said)."""
        env = {
            "PATH": f"{CARGO}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(HOME),
            "CARGO_HOME": str(CARGO),
            "CARGO_NET_OFFLINE": "true",
            "CARGO_TARGET_DIR": str(TARGET),
            "RUSTUP_HOME": str(RUSTUP),
            "REVISION": self.revision,
        }
        inside = ["nsenter", "--target", self.first(), "--all", "bash", "-euo", "pipefail", "-c", f"cd {ROOT}\n{script}"]
        done = subprocess.run(inside, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout)
        return done.returncode, done.stdout + done.stderr

    def done(self, script):
        """What a script says, which must end well."""
        status, said = self.run(script)
        if status:
            raise AssertionError(f"{script}\n{said}")
        return said.strip()

    def close(self):
        if self.process.poll() is None:
            # The signal by which a machine of systemd-nspawn is told to shut down.
            self.process.terminate()
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
