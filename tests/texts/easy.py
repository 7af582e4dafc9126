"""Rules of easy German that a program can look for, as signs: a person decides.

Used by check.py for locales in easy language (BITV 2.0, annex 2, part 2; DIN SPEC 33429).
"""

import re

from blocks import ORDINAL

# A verb form that may follow "werden" in the passive.
PARTICIPLE = r"(?:ge\w+(?:t|en)|(?:be|er|ver|zer|ent)\w+(?:t|en)|\w+(?:ge\w+(?:t|en))|\w+iert)"
SIGNS = {
    "two sentences on a line": re.compile(r"[.?!] +[A-ZÄÖÜ„]"),
    "passive": re.compile(
        rf"\b(?:wird|werden|wurden?|worden)\b(?=.*\b{PARTICIPLE}\b)|\b{PARTICIPLE} (?:wird|werden|wurden?)\b"
    ),
    "subjunctive": re.compile(
        r"\b(?:würden?|könnten?|sollten?|müssten?|dürften?|wären?|hätten?|möchten?|seien?)\b"
    ),
    "genitive": re.compile(
        r"\b(?:des|eines|Ihres|seines|ihres|dieses|jedes|unseres) \w+s\b"
        r"|(?<=[a-zäöüß] )(?!Sie |Ihnen )[A-ZÄÖÜ]\w+ (?:der|dieser|einer|Ihrer|aller|anderer) [A-ZÄÖÜ]\w+"
        r"|\b(?:wegen|trotz|während|statt|innerhalb)\b"
    ),
    "abbreviation": re.compile(r"\b(?:z\. ?B|d\. ?h|u\. ?a|bzw|usw|ggf|evtl|Abs|Art|Nr|ca)\."),
    "special sign": re.compile(r"[;§&%/·–()…\[\]*]"),
    "long word": re.compile(r"\b[^\W\d_]{14,}\b"),
}
ADDRESS = re.compile(r"https?://\S+")
# What a person may look at; an objection check cannot do without "nicht".
REPORTED = {
    "state passive": re.compile(
        rf"\b(?:ist|sind|war|waren)\b.*\b{PARTICIPLE}\b|\b{PARTICIPLE} (?:ist|sind|war|waren)\b"
    ),
    "negation": re.compile(r"\b(?:nicht|kein\w*|nie|nichts)\b"),
    "subordinate clause": re.compile(r", (?:der|die|das|den|dem|ob|wenn|dass|weil|sobald|was|wie|wann|wo|bis)\b"),
}
# Elements in which a new line in the source is one on the page (assets/style.css).
LINED = {"p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "summary", "label", "td", "caption"}


def signs(line):
    """The rules this line seems to break."""
    return [name for name, sign in SIGNS.items() if sign.search(without_ordinals(line))]


def without_ordinals(line):
    """The line without the dots that end no sentence, and without addresses."""
    return ADDRESS.sub("", ORDINAL.sub("", line))


def count(lines):
    """How many lines have each sign, also those that only a person can judge."""
    every = {**SIGNS, **REPORTED}
    return {name: sum(bool(sign.search(without_ordinals(line))) for line in lines) for name, sign in every.items()}


def blank_lines(tree):
    """Where a template would leave a blank line on the page: a new line before the first text of
    such an element, or between it and a block inside."""
    found = []
    for element in tree.find(".//main").iter(*LINED):
        begins = (element.text or "").startswith("\n")
        after_list = [child.tail or "" for child in element if child.tag in ("ul", "ol", "div")]
        if begins or any("\n" in tail and not tail.strip() for tail in after_list):
            found.append(" ".join(element.text_content().split())[:80])
    return found
