"""The words of a text: their spelling, how rare they are, and the language of a text. Used by check.py.

Spelling by hunspell with the dictionaries of Debian. How often a word is used comes from wordfreq (Zipf
scale: 3 is once in a million words, 6 is once in a thousand).
"""

import re
import subprocess

from lingua import Language, LanguageDetectorBuilder
from wordfreq import zipf_frequency

DICTIONARIES = {"de": "de_DE", "en": "en_GB"}
# Addresses are no words.
ADDRESS = re.compile(r"https?://\S+|\S+@\S+|\S*_\S*|\S+\.\w{2,3}(?:/\S*)?(?=[\s,.]|$)")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Below this a word is rare.
COMMON = 3.5

BY_TAG = {"de": Language.GERMAN, "en": Language.ENGLISH}
DETECTOR = LanguageDetectorBuilder.from_languages(*BY_TAG.values()).build()
# Names are the same in both languages.
NAMES = re.compile(r"\b(?:Facebook|Instagram|WhatsApp|Meta(?: AI)?|HmbBfDI|JavaScript|Cookies?|Messenger|Threads)\b|\d+")
FEWEST_LETTERS = 12
# The share a language needs, of two, before a text counts as written in it.
SURE = 0.8


def spelt(text):
    """The words of a text as they are checked: the parts of compounds with hyphens one by one."""
    return WORD.findall(ADDRESS.sub(" ", text.replace("’", "'")))


def hunspell(option, words, language):
    """The lines that hunspell says to these words."""
    command = ["hunspell", option, "-i", "utf-8", "-d", DICTIONARIES[language]]
    return subprocess.run(command, input="\n".join(sorted(words)), capture_output=True, text=True, check=True).stdout.splitlines()


def unknown(words, language):
    """Those of the words that hunspell does not know."""
    return {line.strip() for line in hunspell("-l", words, language)}


def rare(sentences, language):
    """The rare words of these sentences, each with its frequency: in German nouns, in English words of any kind."""
    words = {word for sentence in sentences for word in spelt(sentence)}
    if language == "de":
        words = {word for word in words if word[0].isupper()}
    else:
        words = {word.lower().removesuffix("'s") for word in words}
    # A word is as common as the commonest one that it can be a form of.
    forms = {word: {word} for word in words}
    for word, *stems in filter(None, (line.split() for line in hunspell("-s", words, language))):
        forms.get(word, set()).update(stems)
    scale = {word: max(zipf_frequency(form, language) for form in forms[word]) for word in words}
    return {word: frequency for word, frequency in scale.items() if frequency < COMMON}


def wrong_language(block):
    """The language of a block if it is surely not the one of its `lang`; None if all is well."""
    text = NAMES.sub(" ", block.text)
    if len(re.findall(r"[^\W\d_]", text)) < FEWEST_LETTERS:
        return None
    others = (tag for tag in BY_TAG if tag != block.lang.split("-")[0])
    return next((tag for tag in others if DETECTOR.compute_language_confidence(text, BY_TAG[tag]) > SURE), None)
