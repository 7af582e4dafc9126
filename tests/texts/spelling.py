"""Checks the spelling of every page with hunspell and a word list of our own.

Used by check.py. The list (words-de.txt, words-en.txt) holds names and terms that the dictionaries
of Debian lack, one a line; a word in it that no page uses is a fault too.
"""

import re
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
DICTIONARIES = {"de": "de_DE", "en": "en_GB"}
# Addresses are no words.
ADDRESS = re.compile(r"https?://\S+|\S+@\S+|\S*_\S*|\S+\.\w{2,3}(?:/\S*)?(?=[\s,.]|$)")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def own_words(language):
    """The word list of a language, without comments."""
    lines = (HERE / f"words-{language}.txt").read_text().splitlines()
    return {line.split("#")[0].strip() for line in lines} - {""}


def spelt(text):
    """The words of a text as they are checked: the parts of compounds with hyphens one by one."""
    return WORD.findall(ADDRESS.sub(" ", text.replace("’", "'")))


def unknown(tokens, language):
    """Those of the words that hunspell does not know."""
    answer = subprocess.run(
        ["hunspell", "-l", "-i", "utf-8", "-d", DICTIONARIES[language]],
        input="\n".join(sorted(tokens)), capture_output=True, text=True, check=True,
    )
    return set(answer.stdout.split())


def stems(tokens, language):
    """Each word with the words it can be a form of."""
    forms = {token: {token} for token in tokens}
    answer = subprocess.run(
        ["hunspell", "-s", "-i", "utf-8", "-d", DICTIONARIES[language]],
        input="\n".join(sorted(tokens)), capture_output=True, text=True, check=True,
    )
    for word, *stem in (line.split() for line in answer.stdout.splitlines() if line.strip()):
        if word in forms:
            forms[word].update(stem)
    return forms
