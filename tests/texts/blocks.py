"""Takes a page apart: blocks of text with their language, sentences, words.

Used by every gate. What stands in one block is read in one go; a sentence never spans two blocks.
"""

import re
from dataclasses import dataclass

# Elements that begin and end a block. The others stand inside a line.
BLOCKS = {
    "p", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "legend", "label", "summary", "caption",
    "th", "td", "button", "div", "section", "main", "nav", "header", "footer", "fieldset", "form", "details",
    "blockquote", "table", "tr", "title", "body",
}
# Inline elements that are read for themselves: who says it, the name of a group, hidden words.
APART = {"who", "caption", "hidden", "mark"}
# No running text.
SKIPPED = {"script", "style", "code", "textarea", "select", "option", "iframe", "head"}

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

    @property
    def lines(self):
        """The lines of a locale that gives each sentence its own; else the whole block."""
        return [line for line in (line.strip() for line in self.text.split("\n")) if line]

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
    body = tree.find("body") if tree.tag == "html" else tree
    found, buffer = [], []

    def flush(lang, main, easy):
        raw = "".join(buffer)
        buffer.clear()
        lines = [" ".join(line.split()) for line in raw.split("\n")]
        text = "\n".join(line for line in lines if line) if easy else " ".join(" ".join(lines).split())
        if text:
            found.append(Block(text, lang, main))

    def walk(element, lang, main, easy):
        if not isinstance(element.tag, str) or element.tag in SKIPPED:
            return
        classes = set((element.get("class") or "").split())
        # A text to copy is shown with its lines in every locale.
        easy = easy or "copy" in classes
        own = element.get("lang") or lang
        alone = element.tag in BLOCKS or classes & APART or own != lang
        inside = main or element.tag == "main"
        if alone:
            flush(lang, main, easy)
        buffer.append(element.text or "")
        for child in element:
            walk(child, own, inside, easy)
            buffer.append(child.tail or "")
        if alone:
            # Words for screen readers alone repeat what stands elsewhere.
            flush(own, inside and "hidden" not in classes, easy)

    lang = tree.get("lang") or ""
    walk(body, lang, False, is_easy(lang))
    return found
