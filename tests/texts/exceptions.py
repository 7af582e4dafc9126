"""Allowed exceptions: what a gate may find, and why (exceptions.toml).

Used by check.py. An exception that nothing needs any more is a fault, so the list stays short.
"""

import tomllib
from pathlib import Path

FILE = Path(__file__).with_name("exceptions.toml")


class Exceptions:
    """The exceptions of all locales, and which of them were used."""

    def __init__(self, entries=None):
        self.entries = tomllib.loads(FILE.read_text())["exception"] if entries is None else entries
        self.used = set()
        for entry in self.entries:
            if not entry.get("reason", "").strip():
                raise ValueError(f"exceptions.toml: no reason for {entry}")

    def allow(self, tag, rule, text):
        """Whether an exception covers this finding: same locale and rule, and its text in it."""
        covering = [
            index for index, entry in enumerate(self.entries)
            if entry["locale"] == tag and entry["rule"] == rule and entry["text"] in text
        ]
        self.used.update(covering)
        return bool(covering)

    def unused(self, tags):
        """What no page needed."""
        return [
            f"exceptions.toml: nothing needs {entry['rule']} \"{entry['text']}\" ({entry['locale']})"
            for index, entry in enumerate(self.entries)
            if index not in self.used and entry["locale"] in tags
        ]
