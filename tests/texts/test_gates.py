"""Each gate held against a text with just its fault, and against one without: a gate that sees
nothing fails here. Runs before the pages are measured.
"""

import unittest

from lxml import html

import easy
from blocks import Block, blocks, split, words
from lists import Allowed
from measure import score, syllables
from vocabulary import rare, spelt, unknown, wrong_language

HARD = [
    "Die Geltendmachung des Widerspruchsrechts nach Artikel 21 der Datenschutz-Grundverordnung setzt die "
    "Darlegung von Gründen voraus, die sich aus der besonderen Situation der betroffenen Person ergeben."
] * 5
EASY = ["Sie haben ein Konto.", "Sie sagen Nein.", "Meta muss das beachten.", "Das kostet nichts.", "Gut so."]


def page(text, tag="de"):
    """A page with this content."""
    return html.fromstring(f'<html lang="{tag}"><body><main>{text}</main></body></html>')


class Reading(unittest.TestCase):
    def test_a_text_is_split_into_sentences_and_words(self):
        self.assertEqual(split("Am 27. Mai 2025. Danach nicht."), ["Am 27. Mai 2025.", "Danach nicht."])
        self.assertEqual(len(split("Wirklich? „Ja.“ Gut.")), 3)
        self.assertEqual(len(words("Das KI-Training von Meta")), 4)
        self.assertEqual(spelt("KI-Training, https://example.org"), ["KI", "Training"])

    def test_who_says_it_and_a_foreign_phrase_are_read_apart(self):
        for text, expected in [
            ('<ul><li>Das gilt. <span class="who">Behörde</span></li></ul>', [("Das gilt.", "de"), ("Behörde", "de")]),
            ('<p>Auf <span lang="en">English</span> lesen</p>', [("Auf", "de"), ("English", "en"), ("lesen", "de")]),
        ]:
            self.assertEqual([(block.text, block.lang) for block in blocks(page(text))], expected)

    def test_lines_count_only_in_easy_language(self):
        for tag, lines in [("de", ["Eins. Zwei."]), ("de-simple", ["Eins.", "Zwei."])]:
            self.assertEqual(blocks(page("<p>Eins.\nZwei.</p>", tag))[0].lines, lines)


class Gates(unittest.TestCase):
    SIGNS = {
        "two sentences on a line": "Sie sagen Nein. Das gilt.",
        "passive": "Der Widerspruch wird von Meta bestätigt.",
        "subjunctive": "Das könnte anders sein.",
        "genitive": "Das ist der Tag des Widerspruchs.",
        "abbreviation": "Das geht z. B. in der App.",
        "special sign": "Das ist ein Hinweis (Pop-up).",
        "long word": "Das ist die Datenschutzaufsicht.",
    }

    def test_hard_german_scores_below_easy_german_by_what_is_spoken_in_sentences(self):
        self.assertLess(score(HARD, "de"), 30)
        self.assertGreater(score(EASY, "de"), 60)
        self.assertIsNone(score(EASY[:4], "de"), "too little text")
        self.assertEqual(score([*EASY, "Konten"], "de"), score(EASY, "de"), "labels do not count")
        spoken = {"area": 3, "objection": 3, "confirmation": 4, "meta's": 2}
        self.assertEqual({word: syllables(word, "en") for word in spoken}, spoken)

    def test_misspelt_and_rare_words_are_found_and_common_ones_and_their_plurals_are_not(self):
        self.assertEqual(unknown({"Widerspurch", "Widerspruch"}, "de"), {"Widerspurch"})
        self.assertEqual(unknown({"objecton", "objection"}, "en"), {"objecton"})
        self.assertEqual(set(rare(["Das Konto, die Formulare und die Grundverordnung"], "de")), {"Grundverordnung"})

    def test_a_text_in_the_wrong_language_is_found(self):
        english = "Your objection still stands for this account."
        self.assertEqual(wrong_language(Block(english, "de-simple", True)), "en")
        self.assertIsNone(wrong_language(Block(english, "en", True)))

    def test_each_sign_sees_its_fault_and_none_in_a_plain_line(self):
        self.assertEqual(set(self.SIGNS), set(easy.SIGNS))
        for sign, line in self.SIGNS.items():
            self.assertIn(sign, easy.signs(line))
        self.assertEqual(easy.signs("Meta hat den Widerspruch am 3. August 2025 bestätigt."), [])

    def test_a_template_that_leaves_a_blank_line_is_seen(self):
        for text, seen in [
            ("<p>\nText</p>", 1),
            ("<ul><li>Text<ul><li>a</li></ul>\n</li></ul>", 1),
            ("<p>Eins.\nZwei.\n</p>", 0),
        ]:
            self.assertEqual(len(easy.blank_lines(page(text))), seen, text)


class Lists(unittest.TestCase):
    def test_an_entry_covers_its_locale_rule_and_words_only_and_is_noticed_when_unneeded(self):
        allowed = Allowed({("de", "long", "Beispiel"): {"reason": "a test"}})
        for locale, rule, text in [("en", "long", "Beispiel"), ("de", "score", "Beispiel"), ("de", "long", "Beispiele")]:
            self.assertFalse(allowed.covers(locale, rule, text, ""))
        self.assertEqual(len(allowed.unneeded()), 1)
        self.assertTrue(allowed.covers("de", "long", "Ein Beispiel.", ""))
        self.assertEqual(allowed.unneeded(), [])

    def test_an_entry_has_a_reason_or_an_explanation_that_stands_on_the_page(self):
        explained = Allowed({("de", "rare word", "Llama"): {"explained": ["ein Modell"]}})
        self.assertFalse(explained.covers("de", "rare word", "Llama", "Llama"))
        self.assertTrue(explained.covers("de", "rare word", "Llama", "Llama, ein Modell"))
        with self.assertRaises(ValueError):
            Allowed({("de", "long", "Beispiel"): {"reason": " "}})


if __name__ == "__main__":
    unittest.main()
