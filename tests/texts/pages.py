"""Fetches every kind of page of one locale from a running server.

Used by check.py. A kind of page decides which limits of gates.toml hold for it.
"""

from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from lxml import html

ONE = {"facebook": 1, "instagram": 0}
TWO = {"facebook": 1, "instagram": 1}


def about(group, confirmed, objected=None, day=None):
    """The fields about one group; `day` is (day, month, year)."""
    fields = {f"confirmed.{group}": confirmed}
    if objected:
        fields[f"objected.{group}"] = objected
    if day:
        fields |= {f"{part}.{group}": n for part, n in zip(("day", "month", "year"), day)}
    return fields


FACEBOOK = "facebook-1"
THREE = {"facebook": 2, "instagram": 1, "linked": "some"}
CONFIRMED = {**ONE, **about(FACEBOOK, "email")}
SINCE = {**ONE, **about(FACEBOOK, "email", "since-start")}

QUESTIONS = {
    "accounts": {},
    "linked": TWO,
    "groups": THREE,
    "confirmed": {**TWO, "linked": "all"},
    "confirmed-next": {**TWO, "linked": "none", **about(FACEBOOK, "never")},
    "objected": CONFIRMED,
    "date": SINCE,
}

DATE = f"date.{FACEBOOK}"


def dated(day):
    """A day of objection, sent as the answer to the question for it."""
    return {**ONE, **about(FACEBOOK, "email", "since-start", day), "question": DATE}


# What is sent to get each error: the question that is answered wrongly, and the fields.
ERRORS = {
    "accounts": {"question": "accounts"},
    "linked": {**TWO, "question": "linked"},
    "groups": {**THREE, "question": "groups"},
    "confirmed": {**ONE, "question": f"confirmed.{FACEBOOK}"},
    "objected": {**CONFIRMED, "question": f"objected.{FACEBOOK}"},
    "date-missing": {**SINCE, "question": DATE},
    "date-incomplete": {**SINCE, f"day.{FACEBOOK}": 3, "question": DATE},
    "date-no-such-day": dated((31, 6, 2025)),
    "date-before-start": dated((1, 5, 2025)),
    "date-future": dated((1, 1, 2099)),
    "date-both": {**dated((3, 8, 2025)), f"date-unknown.{FACEBOOK}": "yes"},
}

RESULTS = {
    "effective": {**ONE, **about(FACEBOOK, "email", "in-2024")},
    "effective-before-start": {**ONE, **about(FACEBOOK, "popup", "before-start")},
    "effective-from": {**ONE, **about(FACEBOOK, "popup", "since-start", (3, 8, 2025))},
    "effective-from-first-day": {**ONE, **about(FACEBOOK, "popup", "since-start", (27, 5, 2025))},
    "effective-from-month": {
        **SINCE,
        **{f"month.{FACEBOOK}": 8, f"year.{FACEBOOK}": 2025, f"date-unknown.{FACEBOOK}": "yes"},
    },
    "effective-from-unknown": {**ONE, **about(FACEBOOK, "popup", "unsure")},
    "object-again": {**TWO, "linked": "all", **about(FACEBOOK, "unsure")},
    "object-again-alone": {**ONE, **about(FACEBOOK, "no")},
    "object-now": {**ONE, **about(FACEBOOK, "never")},
    "several-groups": {
        **THREE,
        "linked-with.facebook-2": "none",
        "linked-with.instagram-1": FACEBOOK,
        **about(FACEBOOK, "email", "in-2024"),
        **about("facebook-2", "never"),
    },
    "link-unsure": {**TWO, "linked": "unsure", **about(FACEBOOK, "never"), **about("instagram-1", "no")},
    "no-account": {"facebook": 0, "instagram": 0},
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


def fetch(address, fields=None, status=200):
    """The page at an address, as a tree; with fields it is a POST."""
    body = urlencode(fields).encode() if fields is not None else None
    try:
        with urlopen(Request(address, data=body), timeout=10) as response:
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
        for name, fields in deep_links.items():
            address = f"{check}?{urlencode(fields)}"
            found.append(Page(step, f"{step} {name}", arrived(fetch(address), address, step, name)))
    for name, fields in RESULTS.items():
        sheet = fetch(check, {**fields, "record": "yes"})
        found.append(Page("result", f"record {name}", sheet))
    for name, fields in ERRORS.items():
        tree = arrived(fetch(check, fields, status=422), f"{check} {fields}", "question", name)
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
