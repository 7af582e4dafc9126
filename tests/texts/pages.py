"""Fetches every kind of page of one locale from a running server. Used by check.py."""

from dataclasses import dataclass
from functools import cached_property
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from lxml import html

from blocks import blocks
from server import PATIENCE

FACEBOOK = "facebook=1&instagram=0"
BOTH = "facebook=1&instagram=1"
THREE = "facebook=2&instagram=1&linked=some"
EMAIL = f"{FACEBOOK}&confirmed.facebook-1=email"
SINCE = f"{EMAIL}&objected.facebook-1=since-start"


def on(day, month, year):
    """A day as it is typed."""
    return f"{SINCE}&day.facebook-1={day}&month.facebook-1={month}&year.facebook-1={year}"


QUESTIONS = ["", FACEBOOK, BOTH, THREE, f"{BOTH}&linked=all", f"{BOTH}&linked=none&confirmed.facebook-1=never", EMAIL, SINCE]
# Each is another error; the one for a question without an answer is asked for by its form.
WRONG_DATES = [
    f"{SINCE}&day.facebook-1=3",
    on(31, 6, 2025),
    on(1, 5, 2025),
    on(1, 1, 2099),
    f"{on(3, 8, 2025)}&date-unknown.facebook-1=yes",
]
RESULTS = [
    f"{EMAIL}&objected.facebook-1=in-2024",
    f"{EMAIL}&objected.facebook-1=before-start",
    on(3, 8, 2025),
    on(27, 5, 2025),
    f"{SINCE}&month.facebook-1=8&year.facebook-1=2025&date-unknown.facebook-1=yes",
    f"{EMAIL}&objected.facebook-1=unsure",
    f"{BOTH}&linked=all&confirmed.facebook-1=unsure",
    f"{FACEBOOK}&confirmed.facebook-1=no",
    f"{FACEBOOK}&confirmed.facebook-1=never",
    f"{THREE}&linked-with.facebook-2=none&linked-with.instagram-1=facebook-1&confirmed.facebook-1=email"
    "&objected.facebook-1=in-2024&confirmed.facebook-2=never",
    f"{BOTH}&linked=unsure&confirmed.facebook-1=never&confirmed.instagram-1=no",
    "facebook=0&instagram=0",
]
# What the pages of the check must have shown, by their markers: measuring others would prove nothing.
SHOWN = {"accounts", "linked", "groups", "confirmed", "objected", "date"}
SHOWN |= {"effective", "effective-from", "object-again", "object-now", "no-account"}


@dataclass
class Page:
    """One page, named by its address and the form that it answers."""

    name: str
    tree: html.HtmlElement

    @property
    def kind(self):
        """What decides about its limits: question, result or page."""
        return self.tree.find(".//main").get("data-step", "page")

    @cached_property
    def blocks(self):
        """Everything that can be read on it."""
        return blocks(self.tree)

    @property
    def content(self):
        """The blocks that are read as its text."""
        return [block for block in self.blocks if block.main]

    @property
    def sentences(self):
        """The sentences of its content."""
        return [sentence for block in self.content for sentence in block.sentences]


class Site:
    """The pages of the locale `tag`."""

    def __init__(self, origin, tag):
        self.origin, self.tag, self.pages = origin, tag, []
        self.fetch("")
        self.fetch("/nowhere", status=404)
        for answers in QUESTIONS:
            question = self.fetch(f"/check?{answers}").tree
            self.fetch("/check", urlencode(question.get_element_by_id("check").form_values()), 422)
        for answers in WRONG_DATES:
            self.fetch("/check", f"{answers}&question=date.facebook-1", 422)
        for answers in RESULTS:
            self.fetch(f"/check?{answers}")
            self.fetch("/check", f"{answers}&record=yes")
        shown = {mark for page in self.pages for mark in page.tree.xpath("//@data-question | //@data-verdict")}
        assert shown == SHOWN, shown ^ SHOWN
        self.follow_links()

    def fetch(self, path, form=None, status=200):
        """The page at a path; with a form it is a POST."""
        name = f"/{self.tag}{path}"
        try:
            response = urlopen(Request(self.origin + name, form and form.encode()), timeout=PATIENCE)
        except HTTPError as error:
            response = error
        with response:
            assert response.status == status, f"{name} {form}: {response.status} instead of {status}"
            self.pages.append(Page(f"{name} {form or ''}".strip(), html.fromstring(response.read().decode())))
        return self.pages[-1]

    def follow_links(self):
        """Fetches the pages beside the check; a new one needs no entry here. That for webmasters is left out:
        names of programs and code are no words of a language."""
        start = f"/{self.tag}/"
        seen = {f"{start}check", f"{start}embed"}
        for page in self.pages:
            for link in page.tree.xpath("//a/@href"):
                path = urlsplit(link).path
                if path.startswith(start) and path not in seen:
                    seen.add(path)
                    self.fetch(path.removeprefix(f"/{self.tag}"))
