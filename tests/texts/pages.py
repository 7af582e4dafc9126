"""Fetches every kind of page of one locale from a running server.

Used by check.py. A kind of page decides which limits of gates.toml hold for it.
"""

from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from lxml import html

from server import PATIENCE

FACEBOOK = "facebook=1&instagram=0"
BOTH = "facebook=1&instagram=1"
THREE = "facebook=2&instagram=1&linked=some"
EMAIL = f"{FACEBOOK}&confirmed.facebook-1=email"
SINCE = f"{EMAIL}&objected.facebook-1=since-start"


def on(day, month, year):
    """A day as it is typed."""
    return f"{SINCE}&day.facebook-1={day}&month.facebook-1={month}&year.facebook-1={year}"


QUESTIONS = {
    "accounts": "",
    "linked": BOTH,
    "groups": THREE,
    "confirmed": f"{BOTH}&linked=all",
    "confirmed-next": f"{BOTH}&linked=none&confirmed.facebook-1=never",
    "objected": EMAIL,
    "date": SINCE,
}

# What is sent to get each error: the question that is answered wrongly, after these answers.
ERRORS = {
    "accounts": ("accounts", ""),
    "linked": ("linked", BOTH),
    "groups": ("groups", THREE),
    "confirmed": ("confirmed.facebook-1", FACEBOOK),
    "objected": ("objected.facebook-1", EMAIL),
    "date-missing": ("date.facebook-1", SINCE),
    "date-incomplete": ("date.facebook-1", f"{SINCE}&day.facebook-1=3"),
    "date-no-such-day": ("date.facebook-1", on(31, 6, 2025)),
    "date-before-start": ("date.facebook-1", on(1, 5, 2025)),
    "date-future": ("date.facebook-1", on(1, 1, 2099)),
    "date-both": ("date.facebook-1", f"{on(3, 8, 2025)}&date-unknown.facebook-1=yes"),
}

RESULTS = {
    "effective": f"{EMAIL}&objected.facebook-1=in-2024",
    "effective-before-start": f"{EMAIL}&objected.facebook-1=before-start",
    "effective-from": on(3, 8, 2025),
    "effective-from-first-day": on(27, 5, 2025),
    "effective-from-month": f"{SINCE}&month.facebook-1=8&year.facebook-1=2025&date-unknown.facebook-1=yes",
    "effective-from-unknown": f"{EMAIL}&objected.facebook-1=unsure",
    "object-again": f"{BOTH}&linked=all&confirmed.facebook-1=unsure",
    "object-again-alone": f"{FACEBOOK}&confirmed.facebook-1=no",
    "object-now": f"{FACEBOOK}&confirmed.facebook-1=never",
    "several-groups": f"{THREE}&linked-with.facebook-2=none&linked-with.instagram-1=facebook-1&confirmed.facebook-1=email"
    "&objected.facebook-1=in-2024&confirmed.facebook-2=never",
    "link-unsure": f"{BOTH}&linked=unsure&confirmed.facebook-1=never&confirmed.instagram-1=no",
    "no-account": "facebook=0&instagram=0",
}

# Pages that are no running text for visitors.
WEBMASTERS = {"embed"}


@dataclass
class Page:
    """One page: its kind (question, result, page, webmasters), a telling name, and the HTML."""

    kind: str
    name: str
    tree: html.HtmlElement


class Wrong(Exception):
    """A page is not what it should be: measuring it would prove nothing."""


def fetch(address, form=None, status=200):
    """The page at an address, as a tree; with a form it is a POST."""
    try:
        with urlopen(Request(address, data=form and form.encode()), timeout=PATIENCE) as response:
            got, text = response.status, response.read()
    except HTTPError as error:
        got, text = error.code, error.read()
    if got != status:
        raise Wrong(f"{address}: status {got} instead of {status}")
    return html.fromstring(text.decode())


def arrived(tree, address, step, name):
    """Makes sure that the check shows what was asked for."""
    main = tree.find(".//main")
    verdicts = main.xpath(".//@data-verdict") or [""]
    shown = main.get("data-question") or verdicts[0]
    expected = name.split("-")[0]
    if main.get("data-step") != step or not (name.startswith(shown) or expected in ("several", "link")):
        raise Wrong(f"{address} leads to {main.get('data-step')} {shown}, not to {step} {name}")
    return tree


def pages(origin, tag):
    """Every kind of page of the locale `tag`."""
    check = f"{origin}/{tag}/check"
    found = [Page("page", "start", fetch(f"{origin}/{tag}"))]
    found.append(Page("page", "not-found", fetch(f"{origin}/{tag}/nowhere", status=404)))
    for step, deep_links in (("question", QUESTIONS), ("result", RESULTS)):
        for name, answers in deep_links.items():
            address = f"{check}?{answers}"
            found.append(Page(step, f"{step} {name}", arrived(fetch(address), address, step, name)))
    for name, answers in RESULTS.items():
        found.append(Page("result", f"record {name}", fetch(check, f"{answers}&record=yes")))
    for name, (question, answers) in ERRORS.items():
        form = f"{answers}&question={question}"
        tree = arrived(fetch(check, form, status=422), f"{check} {form}", "question", name)
        found.append(Page("question", f"error {name}", tree))
    return found + linked(origin, tag, found)


def linked(origin, tag, found):
    """The pages beside the check, found by following links; a new one needs no entry here."""
    seen, more = {"", "check"}, []
    for page in (todo := list(found)):
        for link in page.tree.findall(".//a"):
            path = urlsplit(link.get("href")).path
            name = path.removeprefix(f"/{tag}").strip("/")
            if path.startswith(f"/{tag}/") and name not in seen:
                seen.add(name)
                kind = "webmasters" if name in WEBMASTERS else "page"
                more.append(Page(kind, name, fetch(f"{origin}/{tag}/{name}")))
                todo.append(more[-1])
    return more
