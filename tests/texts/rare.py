"""Finds rare words: in German rare nouns, in English rare words of any kind.

Used by check.py. How often a word is used comes from wordfreq (Zipf scale: 3 is once in a million
words, 6 is once in a thousand).
"""

from wordfreq import zipf_frequency

from spelling import spelt, stems

# Below this a word is rare.
COMMON = 3.5


def rare(sentences, language):
    """The rare words of these sentences, each with its frequency."""
    tokens = {token for sentence in sentences for token in spelt(sentence)}
    if language == "de":
        tokens = {token for token in tokens if token[0].isupper()}
    else:
        tokens = {token.lower().removesuffix("'s") for token in tokens}
    forms = stems(tokens, language)
    scale = {token: max(zipf_frequency(form, language) for form in forms[token]) for token in tokens}
    return {token: frequency for token, frequency in scale.items() if frequency < COMMON}
