"""Takes a page apart: blocks of text with their language, sentences, words.

Used by every gate. What stands in one block is read in one go; a sentence never spans two blocks.
"""

import re
from dataclasses import dataclass
from itertools import groupby

# Elements that begin and end a block. The others stand inside a line.
BLOCKS = set(
    "body main header footer nav section form fieldset div details blockquote p h1 h2 h3 h4 ul ol li dl dt dd "
    "table tr caption th td legend label button summary".split()
)
# Inline elements that are read for themselves: who says it, the name of a group, hidden words.
APART = {"who", "caption", "hidden", "mark"}
# Every text but what is no running text.
READ = "body//text()[not(ancestor::script or ancestor::style or ancestor::code or ancestor::textarea or ancestor::select)]"

# Dots that end no sentence: ordinals before a noun, and the few abbreviations in use.
ORDINAL = re.compile(r"(?<!\d)(\d{1,2}\.) (?=[A-ZÄÖÜ])")
GLUE = "\0"
END = re.compile(r"(?<=[.?!…])[”“\"]?\s+(?=[„“\"A-ZÄÖÜ0-9])")
WORD = re.compile(r"\w+(?:[-’'.:]\w+)*")


@dataclass(frozen=True)
class Block:
    """Text that is read in one go, the language it is said to be in, and whether it is content."""

    text: str
    lang: str
    main: bool

    @classmethod
    def of(cls, element, text, easy):
        """The text of an element, in which new lines count where the locale is easy and in texts to copy."""
        around = [element, *element.iterancestors()]
        if not easy and not any("copy" in one.classes for one in around):
            text = text.replace("\n", " ")
        lines = [" ".join(line.split()) for line in text.split("\n")]
        lang = next(one.get("lang") for one in around if one.get("lang"))
        # Words for screen readers alone repeat what stands elsewhere.
        main = any(one.tag == "main" for one in around) and "hidden" not in element.classes
        return cls("\n".join(filter(None, lines)), lang, main)

    @property
    def lines(self):
        """The lines of a locale that gives each sentence its own; else the whole block."""
        return self.text.split("\n")

    @property
    def sentences(self):
        """Its sentences, with those without a full stop at their end."""
        return [sentence for line in self.lines for sentence in split(line)]


def split(line):
    """The sentences of a line."""
    guarded = ORDINAL.sub(rf"\1{GLUE}", line)
    return [part.replace(GLUE, " ").strip() for part in END.split(guarded) if part.strip()]


def is_sentence(text):
    """Whether it ends like a sentence. Labels and names do not, and no score is made for them."""
    return re.search(r"[.?!:…][”“\")]?$", text) is not None


def words(text):
    """Its words; a compound with hyphens is one, a number is one."""
    return WORD.findall(text)


def is_easy(tag):
    """Whether the locale is one in easy language, where a new line separates sentences."""
    return tag.endswith("-simple")


def blocks(tree):
    """All blocks of a page, in order."""
    easy = is_easy(tree.get("lang"))
    found = [Block.of(element, "".join(texts), easy) for element, texts in groupby(tree.xpath(READ), block_around)]
    return [block for block in found if block.text]


def block_around(text):
    """The element that a text is read with."""
    element = text.getparent()
    if text.is_tail:
        element = element.getparent()
    while not (element.tag in BLOCKS or element.get("lang") or APART & set(element.classes)):
        element = element.getparent()
    return element
