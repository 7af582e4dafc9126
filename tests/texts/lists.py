"""What a gate may find, and why: exceptions.toml, rare.toml, words-LANGUAGE.txt. Used by check.py.

An entry that no page needs any more is a fault, so the lists stay short.
"""

import tomllib
from pathlib import Path

HERE = Path(__file__).parent


class Allowed:
    """The entries of a list, by what they are found by, and which of them were needed."""

    def __init__(self, name, entries):
        self.name, self.entries, self.needed = name, entries, set()
        for key, entry in entries.items():
            if not (entry.get("explained") or entry.get("reason", "").strip()):
                raise ValueError(f"{name}: neither explained nor a reason for {key}")

    def find(self, *key):
        """The entries whose last part stands in the last part of a key, and whose other parts are the same."""
        keys = [one for one in self.entries if one[:-1] == key[:-1] and one[-1] in key[-1]]
        self.needed.update(keys)
        return [self.entries[one] for one in keys]

    def get(self, *key):
        """The entry of exactly this key, or None."""
        self.needed.add(key)
        return self.entries.get(key)

    def unneeded(self):
        """A fault for each entry that no page needed."""
        return [f"{self.name}: no page needs {', '.join(key)}" for key in self.entries if key not in self.needed]


def exceptions():
    """The findings that are allowed, by locale, rule and a part of the text."""
    entries = tomllib.loads((HERE / "exceptions.toml").read_text())["exception"]
    return Allowed("exceptions.toml", {(entry["locale"], entry["rule"], entry["text"]): entry for entry in entries})


def rare_words():
    """The rare words that may be used, by locale and word."""
    locales = tomllib.loads((HERE / "rare.toml").read_text())
    return Allowed("rare.toml", {(tag, word): entry for tag, entries in locales.items() for entry in entries for word in entry["words"]})


def own_words(languages):
    """Names and terms that the dictionaries lack, by language and word; one a line, with comments."""
    lines = {language: (HERE / f"words-{language}.txt").read_text().splitlines() for language in languages}
    words = {(language, line.split("#")[0].strip()): {"reason": "spelt so"} for language in languages for line in lines[language]}
    return Allowed("words", {key: entry for key, entry in words.items() if key[1]})
