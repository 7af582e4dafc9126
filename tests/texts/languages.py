"""Detects the language of each block of text, to hold it against the nearest `lang`.

Used by check.py.
"""

import re

from lingua import Language, LanguageDetectorBuilder

BY_TAG = {"de": Language.GERMAN, "en": Language.ENGLISH}
DETECTOR = LanguageDetectorBuilder.from_languages(*BY_TAG.values()).build()
# Names are the same in both languages.
NAMES = re.compile(
    r"\b(?:Facebook|Instagram|WhatsApp|Meta(?: AI)?|HmbBfDI|JavaScript|Cookies?|Messenger|Threads)\b|\d+"
)
FEWEST_LETTERS = 12
# The share a language needs, of two, before a text counts as written in it.
SURE = 0.8


def wrong_language(block):
    """The language of a block if it is surely not the one of its `lang`; None if all is well."""
    text = NAMES.sub(" ", block.text)
    if len(re.findall(r"[^\W\d_]", text)) < FEWEST_LETTERS:
        return None
    said = block.lang.split("-")[0]
    for tag, language in BY_TAG.items():
        if tag != said and DETECTOR.compute_language_confidence(text, language) > SURE:
            return tag
    return None
