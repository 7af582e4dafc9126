"""What a gate may find, and why: exceptions.toml, rare.toml, words-LANGUAGE.txt. Used by check.py.

An entry that no page needs any more is a fault, so the lists stay short.
"""

import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent


class Allowed:
    """What may be found, by locale, rule and text, each with a reason or with texts that explain it on the same page."""

    def __init__(self, entries):
        self.entries, self.needed = entries, set()
        for key, entry in entries.items():
            if not (entry.get("explained") or entry.get("reason", "").strip()):
                raise ValueError(f"neither explained nor a reason: {key}")

    def covers(self, locale, rule, text, page):
        """Whether an entry stands in the text, in whole words, and is explained on the page if it has to be."""
        stands = lambda entry: re.search(rf"(?<!\w){re.escape(entry)}(?!\w)", text)
        keys = [key for key in self.entries if key[:2] == (locale, rule) and stands(key[2])]
        self.needed.update(keys)
        return any(words in page for key in keys for words in self.entries[key].get("explained", [""]))

    def unneeded(self):
        """A fault for each entry that no page needed."""
        return [f"no page needs {', '.join(key)}" for key in self.entries if key not in self.needed]


def allowed(languages):
    """All entries there are; spelling is that of a language, whatever the locale."""
    exceptions, rare = (tomllib.loads((HERE / name).read_text()) for name in ("exceptions.toml", "rare.toml"))
    entries = {(entry["locale"], entry["rule"], entry["text"]): entry for entry in exceptions["exception"]}
    entries |= {(tag, "rare word", word): entry for tag in rare for entry in rare[tag] for word in entry["words"]}
    for language in languages:
        # One a line, with comments.
        lines = (HERE / f"words-{language}.txt").read_text().splitlines()
        own = filter(None, (line.split("#")[0].strip() for line in lines))
        entries |= {(language, "spelling", word): {"reason": "spelt so"} for word in own}
    return Allowed(entries)
