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


class Blocks(unittest.TestCase):
    def test_a_text_is_split_into_sentences_and_words(self):
        self.assertEqual(split("Am 27. Mai 2025. Danach nicht."), ["Am 27. Mai 2025.", "Danach nicht."])
        self.assertEqual(len(split("Wirklich? „Ja.“ Gut.")), 3)
        self.assertEqual(len(words("Das KI-Training von Meta")), 4)

    def test_who_says_it_and_a_foreign_phrase_are_read_apart(self):
        for text, expected in [
            ('<ul><li>Das gilt. <span class="who">Behörde</span></li></ul>', [("Das gilt.", "de"), ("Behörde", "de")]),
            ('<p>Auf <span lang="en">English</span> lesen</p>', [("Auf", "de"), ("English", "en"), ("lesen", "de")]),
        ]:
            self.assertEqual([(block.text, block.lang) for block in blocks(page(text))], expected)

    def test_lines_count_only_in_easy_language(self):
        text = "<p>Eins.\nZwei.</p>"
        self.assertEqual(blocks(page(text))[0].lines, ["Eins. Zwei."])
        self.assertEqual(blocks(page(text, "de-simple"))[0].lines, ["Eins.", "Zwei."])


class Scores(unittest.TestCase):
    def test_hard_german_scores_below_easy_german(self):
        self.assertLess(score(HARD, "de"), 30)
        self.assertGreater(score(EASY, "de"), 60)

    def test_english_syllables_are_those_that_are_spoken(self):
        spoken = {"area": 3, "objection": 3, "confirmation": 4, "meta's": 2}
        self.assertEqual({word: syllables(word, "en") for word in spoken}, spoken)

    def test_too_little_text_has_no_score_and_labels_do_not_count(self):
        self.assertIsNone(score(EASY[:4], "de"))
        self.assertEqual(score([*EASY, "Konten"], "de"), score(EASY, "de"))


class Words(unittest.TestCase):
    def test_misspelt_words_are_found_in_both_languages(self):
        self.assertEqual(unknown({"Widerspurch", "Widerspruch"}, "de"), {"Widerspurch"})
        self.assertEqual(unknown({"objecton", "objection"}, "en"), {"objecton"})

    def test_parts_of_compounds_and_no_addresses_are_spelt(self):
        self.assertEqual(spelt("KI-Training, https://example.org"), ["KI", "Training"])

    def test_rare_nouns_are_found_and_common_ones_and_their_plurals_are_not(self):
        found = rare(["Das Konto, die Formulare und die Grundverordnung"], "de")
        self.assertEqual(set(found), {"Grundverordnung"})

    def test_a_text_in_the_wrong_language_is_found(self):
        english = "Your objection still stands for this account."
        self.assertEqual(wrong_language(Block(english, "de-simple", True)), "en")
        self.assertIsNone(wrong_language(Block(english, "en", True)))


class Easy(unittest.TestCase):
    FAULTS = {
        "two sentences on a line": "Sie sagen Nein. Das gilt.",
        "passive": "Der Widerspruch wird von Meta bestätigt.",
        "subjunctive": "Das könnte anders sein.",
        "genitive": "Das ist der Tag des Widerspruchs.",
        "abbreviation": "Das geht z. B. in der App.",
        "special sign": "Das ist ein Hinweis (Pop-up).",
        "long word": "Das ist die Datenschutzaufsicht.",
    }

    def test_each_sign_sees_its_fault_and_none_in_a_plain_line(self):
        self.assertEqual(set(self.FAULTS), set(easy.SIGNS))
        for sign, line in self.FAULTS.items():
            self.assertIn(sign, easy.signs(line))
        self.assertEqual(easy.signs("Meta hat den Widerspruch am 3. August 2025 bestätigt."), [])

    def test_a_template_that_leaves_a_blank_line_is_seen(self):
        self.assertEqual(len(easy.blank_lines(page("<p>\nText</p>"))), 1)
        self.assertEqual(len(easy.blank_lines(page("<ul><li>Text<ul><li>a</li></ul>\n</li></ul>"))), 1)
        self.assertEqual(easy.blank_lines(page("<p>Eins.\nZwei.\n</p>")), [])


class Lists(unittest.TestCase):
    def test_an_exception_covers_its_locale_rule_and_text_only_and_is_noticed_when_unneeded(self):
        allowed = Allowed("list", {("de", "long", "Beispiel"): {"reason": "a test"}})
        for key in [("en", "long", "Beispiel"), ("de", "score", "Beispiel"), ("de", "long", "Beispie")]:
            self.assertFalse(allowed.find(*key))
        self.assertEqual(len(allowed.unneeded()), 1)
        self.assertTrue(allowed.find("de", "long", "Ein Beispiel."))
        self.assertEqual(allowed.unneeded(), [])

    def test_an_entry_without_a_reason_is_refused(self):
        with self.assertRaises(ValueError):
            Allowed("list", {("de", "long", "Beispiel"): {"reason": " "}})


if __name__ == "__main__":
    unittest.main()
