"""Listens to a browser through the screen reader Orca, which is driven by keyboard.

Debian packages: orca, xvfb, at-spi2-core, dbus, xdotool, openbox, and a browser. Nothing is heard in the
room: what Orca would say goes to a file. Everything lives in a display, a bus and a home of its own.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from server import eventually

# Orca runs this at its start, so what is said is on record before any voice gets it.
ON_RECORD = """
import orca.settings, orca.speech
orca.settings.enableKeyEcho = False
orca.settings.enableEchoByWord = False
orca.settings.enableEchoByCharacter = False
said = open({said!r}, "a", buffering=1)
def on_record(text, acss, interrupt):
    said.write(" ".join(text.split()) + "\\n")
orca.speech._speak = on_record
def all_on_record(utterances, progress):
    for context, acss in utterances:
        on_record(context.utterance, acss, False)
orca.speech.sayAll = all_on_record
"""

FIREFOX_PREFERENCES = """
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
"""

# How each is started with a profile in its home.
BROWSERS = {
    "firefox": f"{os.environ.get('FIREFOX_BIN', 'firefox-esr')} --no-remote --kiosk --profile .",
    "chromium": f"{os.environ.get('CHROMIUM_BIN', 'chromium')} --no-sandbox --no-first-run --force-renderer-accessibility --kiosk",
}


class Ear:
    """A browser at an address, and what Orca says about it."""

    def __init__(self, browser, address):
        self.home = Path(tempfile.mkdtemp(prefix="ear-"))
        self.said = self.home / "said"
        self.said.touch()
        self.processes = []
        self.heard_before = 0
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "LC_ALL": "C.UTF-8",
            "GNOME_ACCESSIBILITY": "1",
        }
        try:
            self._start(browser, address)
        except BaseException:
            self.close()
            raise

    def _start(self, browser, address):
        reading, writing = os.pipe()
        self._run("Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", pass_fds=[writing])
        self.environment["DISPLAY"] = ":" + os.read(reading, 20).decode().strip()
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self._run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1")
        self._run("openbox")
        customizations = self.home / ".local/share/orca/orca-customizations.py"
        customizations.parent.mkdir(parents=True)
        customizations.write_text(ON_RECORD.format(said=str(self.said)))
        self._run("orca", "--replace")
        self.wait_for("Screen reader on")
        (self.home / "user.js").write_text(FIREFOX_PREFERENCES)
        self._run(*BROWSERS[browser].split(), address, cwd=self.home)

    def _run(self, *command, stdout=subprocess.DEVNULL, **options):
        process = subprocess.Popen(
            command, env=self.environment, stdout=stdout, stderr=subprocess.DEVNULL, start_new_session=True, **options
        )
        self.processes.append(process)
        return process

    def press(self, *keys):
        """Presses keys, by their names in X, one after the other."""
        self.heard_before = len(self._all_said())
        subprocess.run(["xdotool", "key", "--delay", "150", *keys], env=self.environment, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "50", text], env=self.environment, check=True)

    def wait_for(self, pattern):
        """Waits until Orca has said something since the last key; gives all that it said until then."""
        said = lambda: re.search(pattern, self.heard())
        found = eventually(said, lambda: f"not said: {pattern}\nsaid: {self.heard()}")
        return found.string[: found.end()]

    def heard(self):
        return " ".join(self._all_said()[self.heard_before :])

    def silence(self):
        """Waits until nothing more is said, for two seconds, or for fifteen if nothing was said at all: not every
        key makes Orca speak. Gives all that was said since the last key."""
        heard, since = self.heard(), time.monotonic()
        while time.monotonic() - since < (2 if heard else 15):
            time.sleep(0.1)
            if self.heard() != heard:
                heard, since = self.heard(), time.monotonic()
        return heard

    def _all_said(self):
        return self.said.read_text(errors="replace").splitlines()

    def close(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(timeout=5)
            except ProcessLookupError:
                pass
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)
