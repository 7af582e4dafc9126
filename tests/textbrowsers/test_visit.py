"""A visit by browsers that show text alone, driven by keys in a terminal of tmux."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from server import Server, eventually


class Terminal:
    """A browser in a terminal of 100 columns: keys go in, the screen comes out."""

    def __init__(self, command, prompt):
        self.prompt = prompt
        self.folder = tempfile.TemporaryDirectory()
        self.socket = str(Path(self.folder.name) / "tmux")
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "60", command)

    def tmux(self, *words):
        command = ["tmux", "-S", self.socket, *words]
        environment = {**os.environ, "HOME": self.folder.name, "LC_ALL": "C.UTF-8", "TERM": "screen"}
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def wait_for(self, pattern):
        """Waits until the screen shows it; gives the screen."""
        screen = lambda: self.tmux("capture-pane", "-p")
        shown = lambda: re.search(pattern, screen(), re.DOTALL)
        return eventually(shown, lambda: f"not shown: {pattern}\n{screen().strip()}").string

    def follow(self, text):
        """Finds a link or a button by its text, from the top, and presses it."""
        self.press("Home", "/")
        self.wait_for(self.prompt)
        self.press("-l", text)
        self.wait_for(self.prompt + " *" + re.escape(text))
        self.press("Enter")
        self.wait_for(rf"^(?!.*{self.prompt})")
        self.press("Enter")

    def close(self):
        self.tmux("kill-server")
        self.folder.cleanup()


class Visit:
    """The same visit in each browser."""

    command = ""
    # What the browser shows before the text that it is to search.
    prompt = ""

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)

    def setUp(self):
        address = f"{self.server.origin}/en/check?facebook=1&instagram=0"
        self.terminal = Terminal(f"{self.command} '{address}'", self.prompt)
        self.addCleanup(self.terminal.close)
        self.terminal.wait_for("Continue")

    def test_a_visit_ends_in_a_verdict_and_a_careless_one_never_in_the_all_clear(self):
        self.choose_and_continue()
        screen = self.terminal.wait_for("You can still object|There is a problem")
        self.assertNotRegex(screen, "(?i)your objection stands")
        self.assertNotRegex(screen, r"account[!✓]", "the verdict is glued to the account before it")

    def test_a_button_leads_to_the_same_question_in_another_language(self):
        self.terminal.follow("Deutsch")
        # What is drawn last: the top of the screen changes before it.
        self.terminal.wait_for("Facebook-Konto")


class Lynx(Visit, unittest.TestCase):
    command = "lynx -nocolor -nopause"
    prompt = "query:"

    def choose_and_continue(self):
        """Lynx has chosen the first radio itself. A search moves to the first button of the line."""
        self.terminal.follow("Back")


class W3m(Visit, unittest.TestCase):
    command = "w3m -no-mouse"
    prompt = "Forward:"

    def choose_and_continue(self):
        # Skip link, home, two languages and the hidden button come first.
        self.terminal.press(*["Tab"] * 5, "Enter")
        self.terminal.wait_for(r"\(\*\)")
        self.terminal.follow("Continue")


if __name__ == "__main__":
    unittest.main()
