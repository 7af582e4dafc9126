"""Plain language, measured on the rendered pages of a running server. See docs/accessibility.md.

Starts the program under test. Prints the scores of each kind of page and the ten worst sentences of each locale, then every fault.
"""

import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import easy
import lists
from blocks import blocks, is_easy, words
from measure import score
from pages import pages
from server import Server
from vocabulary import rare, spelt, unknown, wrong_language

WORST = 10
EXCEPTIONS, RARE, OWN = lists.exceptions(), lists.rare_words(), lists.own_words(["de", "en"])


class Locale:
    """The pages of one locale, taken apart, and what is wrong with them."""

    def __init__(self, tag, origin, limits):
        self.tag, self.limits = tag, limits
        self.language = tag.split("-")[0]
        self.pages = [(page, blocks(page.tree)) for page in pages(origin, tag)]
        self.faults = defaultdict(list)

    def fault(self, rule, text, page, more=""):
        """Notes a fault unless an exception covers it; each text once, with its first page."""
        if not EXCEPTIONS.find(self.tag, rule, text):
            self.faults[(rule, text, more)].append(page.name)

    def check(self):
        """Runs every gate; gives the faults as lines."""
        for page, parts in self.pages:
            content = [block for block in parts if block.main]
            if page.kind in self.limits:
                self.check_sentences(page, content)
                self.check_rare_words(page, content)
                if is_easy(self.tag):
                    self.check_signs(page, content)
                    for line in easy.blank_lines(page.tree):
                        self.fault("blank line", line, page)
            # Names of programs and code are no words of a language.
            if page.kind != "webmasters":
                self.check_languages(page, parts)
        self.check_spelling()
        return [
            f"{self.tag} {rule}: {text} {more}[{places[0]}{f' and {len(places) - 1} more' if places[1:] else ''}]"
            for (rule, text, more), places in self.faults.items()
        ]

    def check_sentences(self, page, content):
        """Length of each sentence, and the score of the page."""
        limit = self.limits[page.kind]
        sentences = [sentence for block in content for sentence in block.sentences]
        for sentence in sentences:
            if len(words(sentence)) > limit["longest"]:
                self.fault("long", sentence, page, f"({len(words(sentence))} words) ")
        got = score(sentences, self.language)
        if got is not None and got < limit["score"]:
            self.fault("score", page.name, page, f"({got:.1f} instead of {limit['score']}) ")

    def check_signs(self, page, content):
        """The rules of easy language."""
        for line in (line for block in content for line in block.lines):
            for sign in easy.signs(line):
                self.fault(sign, line, page)

    def check_rare_words(self, page, content):
        """A rare word is explained on the page, or its use has a reason."""
        shown = "\n".join(block.text for block in content)
        sentences = [sentence for block in content for sentence in block.sentences]
        for word, frequency in rare(sentences, self.language).items():
            entry = RARE.get(self.tag, word)
            if entry is None:
                self.fault("rare word", word, page, f"({frequency}) ")
            elif "explained" in entry and not any(text in shown for text in entry["explained"]):
                self.fault("rare word", word, page, "(not explained there) ")

    def check_languages(self, page, parts):
        """Each text is in the language that its `lang` says."""
        for block in parts:
            if wrong := wrong_language(block):
                self.fault("language", block.text, page, f"(marked {block.lang}, looks {wrong}) ")

    def check_spelling(self):
        """All words of all pages at once: starting hunspell is what takes time."""
        first = {}
        for page, parts in self.pages:
            for block in parts if page.kind != "webmasters" else []:
                if block.lang.split("-")[0] == self.language:
                    for word in spelt(block.text):
                        first.setdefault(word, page)
        for word in sorted(unknown(first, self.language)):
            if OWN.get(self.language, word) is None:
                self.fault("spelling", word, first[word])

    def report(self):
        """The figures: a row for each kind of page, and the worst sentences."""
        print(f"\n{self.tag:12}{'pages':>6}{'longest':>9}{'mean':>7}{'lowest score':>14}{'mean score':>12}")
        longest = {}
        for kind in self.limits:
            parts = [[b for b in blocks if b.main] for page, blocks in self.pages if page.kind == kind]
            texts = [[s for block in content for s in block.sentences] for content in parts]
            lengths = {s: len(words(s)) for text in texts for s in text}
            longest |= lengths
            scores = [got for got in (score(text, self.language) for text in texts) if got is not None]
            mean = sum(lengths.values()) / len(lengths)
            figures = f"{len(texts):6}{max(lengths.values()):9}{mean:7.1f}"
            print(f"  {kind:10}{figures}{min(scores):14.1f}{sum(scores) / len(scores):12.1f}")
        print("  the longest sentences:")
        for sentence in sorted(longest, key=longest.get, reverse=True)[:WORST]:
            print(f"  {longest[sentence]:4}  {sentence}")
        if is_easy(self.tag):
            print("  signs to look at, in lines:", ", ".join(f"{n} {sign}" for sign, n in easy.count(longest).items()))


def main():
    """Checks all locales; the number of faults decides about success."""
    gates = tomllib.loads(Path(__file__).with_name("gates.toml").read_text())
    server = Server()
    faults = []
    for tag, limits in gates.items():
        locale = Locale(tag, server.origin, limits)
        faults += locale.check()
        locale.report()
    server.close()
    faults += [fault for one in (EXCEPTIONS, RARE, OWN) for fault in one.unneeded()]
    for fault in faults:
        print(f"fault: {fault}")
    print(f"\n{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
