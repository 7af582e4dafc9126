"""Plain language, measured on the rendered pages of a running server. See docs/accessibility.md.

Starts the program under test. Prints the figures of each kind of page, then every fault.
"""

import sys
import tomllib
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from statistics import mean

import easy
from blocks import is_easy, words
from lists import allowed
from measure import score
from pages import Site
from server import Server
from vocabulary import DICTIONARIES, rare, spelt, unknown, wrong_language

ALLOWED = allowed(DICTIONARIES)


class Locale:
    """The pages of one locale, and what is wrong with them."""

    def __init__(self, tag, origin, limits):
        self.tag, self.limits = tag, limits
        self.language = tag.split("-")[0]
        self.pages = Site(origin, tag).pages
        self.faults = defaultdict(list)

    def fault(self, rule, text, page, more="", locale=None):
        """Notes a fault unless it is allowed; each text once, with its pages."""
        shown = "\n".join(block.text for block in page.content)
        if not ALLOWED.covers(locale or self.tag, rule, text, shown):
            self.faults[f"{self.tag} {rule}: {text} {more}"].append(page.name)

    def check(self):
        """Runs every gate; gives the faults as lines."""
        for page in self.pages:
            self.check_sentences(page, self.limits[page.kind])
            for word, frequency in rare(page.sentences, self.language).items():
                self.fault("rare word", word, page, f"({frequency})")
            for block in page.blocks:
                if wrong := wrong_language(block):
                    self.fault("language", block.text, page, f"(marked {block.lang}, looks {wrong})")
            if is_easy(self.tag):
                self.check_signs(page)
        self.check_spelling()
        return [f"{fault} [{places[0]} and {len(places) - 1} more]" for fault, places in self.faults.items()]

    def check_sentences(self, page, limit):
        """Length of each sentence, and the score of the page."""
        for sentence in page.sentences:
            if (length := len(words(sentence))) > limit["longest"]:
                self.fault("long", sentence, page, f"({length} words)")
        got = score(page.sentences, self.language)
        if got is not None and got < limit["score"]:
            self.fault("score", page.name, page, f"({got:.1f} instead of {limit['score']})")

    def check_signs(self, page):
        """The rules of easy language."""
        for line in (line for block in page.content for line in block.lines):
            for sign in easy.signs(line):
                self.fault(sign, line, page)
        for line in easy.blank_lines(page.tree):
            self.fault("blank line", line, page)

    def check_spelling(self):
        """All words of all pages at once: starting hunspell is what takes time."""
        blocks = [(page, block) for page in self.pages for block in page.blocks if block.lang.split("-")[0] == self.language]
        places = {word: page for page, block in blocks for word in spelt(block.text)}
        for word in sorted(unknown(places, self.language)):
            self.fault("spelling", word, places[word], locale=self.language)

    def report(self):
        """The figures: a row for each kind of page, and in easy language what a person may look at."""
        print(f"\n{self.tag:12}{'pages':>6}{'longest':>9}{'mean':>7}{'lowest score':>14}{'mean score':>12}")
        lengths = {}
        for kind in self.limits:
            texts = [page.sentences for page in self.pages if page.kind == kind]
            here = {sentence: len(words(sentence)) for text in texts for sentence in text}
            lengths |= here
            scores = [got for got in (score(text, self.language) for text in texts) if got is not None]
            figures = f"{len(texts):6}{max(here.values()):9}{mean(here.values()):7.1f}"
            print(f"  {kind:10}{figures}{min(scores):14.1f}{mean(scores):12.1f}")
        if is_easy(self.tag):
            print("  signs to look at, in lines:", ", ".join(f"{n} {sign}" for sign, n in easy.count(lengths).items()))


def main():
    """Checks all locales; the number of faults decides about success."""
    gates = tomllib.loads(Path(__file__).with_name("gates.toml").read_text())
    faults = []
    with closing(Server()) as server:
        for tag, limits in gates.items():
            locale = Locale(tag, server.origin, limits)
            faults += locale.check()
            locale.report()
    faults += ALLOWED.unneeded()
    for fault in faults:
        print(f"fault: {fault}")
    print(f"\n{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
