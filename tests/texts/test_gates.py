"""Each gate held against a text with just its fault, and against one without: a gate that sees
nothing fails here. Runs before the pages are measured.
"""

import unittest

from lxml import html

import easy
import languages
import rare
import spelling
from blocks import Block, blocks, split, words
from exceptions import Exceptions
from measure import score, syllables

HARD = [
    "Die Geltendmachung des Widerspruchsrechts nach Artikel 21 der Datenschutz-Grundverordnung setzt die "
    "Darlegung von Gründen voraus, die sich aus der besonderen Situation der betroffenen Person ergeben."
] * 5
EASY = ["Sie haben ein Konto.", "Sie sagen Nein.", "Meta muss das beachten.", "Das kostet nichts.", "Gut so."]


def page(text, tag="de"):
    """A page with this content."""
    return html.fromstring(f'<html lang="{tag}"><body><main>{text}</main></body></html>')


class Blocks(unittest.TestCase):
    def test_dates_and_ordinals_end_no_sentence(self):
        self.assertEqual(split("Am 27. Mai 2025. Danach nicht."), ["Am 27. Mai 2025.", "Danach nicht."])

    def test_a_question_and_a_quotation_end_a_sentence(self):
        self.assertEqual(len(split("Wirklich? „Ja.“ Gut.")), 3)

    def test_a_compound_with_hyphens_is_one_word(self):
        self.assertEqual(len(words("Das KI-Training von Meta")), 4)

    def test_who_says_it_is_read_apart(self):
        found = blocks(page('<ul><li>Das gilt. <span class="who">Behörde</span></li></ul>'))
        self.assertEqual([block.text for block in found], ["Das gilt.", "Behörde"])

    def test_lines_count_only_in_easy_language(self):
        text = "<p>Eins.\nZwei.</p>"
        self.assertEqual(blocks(page(text))[0].lines, ["Eins. Zwei."])
        self.assertEqual(blocks(page(text, "de-simple"))[0].lines, ["Eins.", "Zwei."])

    def test_a_foreign_phrase_has_its_own_language(self):
        found = blocks(page('<p>Auf <span lang="en">English please</span> lesen</p>'))
        self.assertEqual([block.lang for block in found], ["de", "en", "de"])


class Scores(unittest.TestCase):
    def test_hard_german_scores_below_easy_german(self):
        self.assertLess(score(HARD, "de"), 30)
        self.assertGreater(score(EASY, "de"), 60)

    def test_english_syllables_are_those_that_are_spoken(self):
        spoken = {"area": 3, "objection": 3, "confirmation": 4, "meta's": 2}
        self.assertEqual({word: syllables(word, "en") for word in spoken}, spoken)

    def test_too_little_text_has_no_score(self):
        self.assertIsNone(score(EASY[:4], "de"))

    def test_labels_do_not_count(self):
        self.assertEqual(score([*EASY, "Konten"], "de"), score(EASY, "de"))


class Words(unittest.TestCase):
    def test_misspelt_words_are_found_in_both_languages(self):
        self.assertEqual(spelling.unknown({"Widerspurch", "Widerspruch"}, "de"), {"Widerspurch"})
        self.assertEqual(spelling.unknown({"objecton", "objection"}, "en"), {"objecton"})

    def test_parts_of_compounds_and_no_addresses_are_spelt(self):
        self.assertEqual(spelling.spelt("KI-Training, https://example.org"), ["KI", "Training"])

    def test_rare_nouns_are_found_and_common_ones_are_not(self):
        self.assertEqual(set(rare.rare(["Das Konto und die Grundverordnung"], "de")), {"Grundverordnung"})

    def test_a_plural_is_as_common_as_its_singular(self):
        self.assertEqual(rare.rare(["Die Formulare"], "de"), {})

    def test_a_text_in_the_wrong_language_is_found(self):
        english = "Your objection still stands for this account."
        self.assertEqual(languages.wrong_language(Block(english, "de-simple", True)), "en")
        self.assertIsNone(languages.wrong_language(Block(english, "en", True)))


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

    def test_each_sign_sees_its_fault(self):
        self.assertEqual(set(self.FAULTS), set(easy.SIGNS))
        for sign, line in self.FAULTS.items():
            self.assertIn(sign, easy.signs(line))

    def test_a_plain_line_has_no_sign(self):
        self.assertEqual(easy.signs("Meta hat den Widerspruch am 3. August 2025 bestätigt."), [])

    def test_a_template_that_leaves_a_blank_line_is_seen(self):
        self.assertEqual(len(easy.blank_lines(page("<p>\nText</p>"))), 1)
        self.assertEqual(len(easy.blank_lines(page("<ul><li>Text<ul><li>a</li></ul>\n</li></ul>"))), 1)
        self.assertEqual(easy.blank_lines(page("<p>Eins.\nZwei.\n</p>")), [])


class Lists(unittest.TestCase):
    ENTRY = {"locale": "de", "rule": "long", "text": "Beispiel", "reason": "a test"}

    def test_an_exception_covers_its_locale_rule_and_text_only(self):
        exceptions = Exceptions([self.ENTRY])
        self.assertFalse(exceptions.allow("en", "long", "Beispiel"))
        self.assertFalse(exceptions.allow("de", "score", "Beispiel"))
        self.assertEqual(len(exceptions.unused({"de"})), 1)
        self.assertTrue(exceptions.allow("de", "long", "Ein Beispiel."))
        self.assertEqual(exceptions.unused({"de"}), [])

    def test_an_exception_without_a_reason_is_refused(self):
        with self.assertRaises(ValueError):
            Exceptions([{**self.ENTRY, "reason": " "}])


if __name__ == "__main__":
    unittest.main()
