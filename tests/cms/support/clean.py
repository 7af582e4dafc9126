"""Sanitizers written in Python: reads {name: html} and writes {system: {name: html}}, as JSON."""

import json
import sys

import nh3
from lxml import etree, html
from lxml_html_clean import Cleaner

# plone.base 4.0, IFilterSchema: what Plone allows where nobody has changed it.
PLONE_TAGS = """a abbr acronym address area article aside audio b bdo big blockquote body br canvas caption cite code
    col colgroup command datalist dd del details dfn dialog div dl dt em figure figcaption footer h1 h2 h3 h4 h5 h6
    head header hgroup hr html i iframe img ins kbd keygen li map mark meter nav ol output p pre picture progress q rp
    rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time title tr tt u ul
    var video""".split()
PLONE_ATTRIBUTES = "style controls poster autoplay loading srcset sizes open".split()
FRAME_ATTRIBUTES = "src srcdoc title width height loading referrerpolicy sandbox style".split()


def plone(text):
    """Products.PortalTransforms 5.0, transforms/safe_html.py: cleaner_options and scrub_html."""
    tree = html.fragment_fromstring(text.encode(), create_parent=True, parser=html.HTMLParser(encoding="utf-8"))
    Cleaner(
        kill_tags=["style", "object", "embed", "applet", "script", "meta"],
        remove_tags=[],
        allow_tags=PLONE_TAGS,
        page_structure=False,
        safe_attrs_only=True,
        safe_attrs=[*html.defs.safe_attrs, *PLONE_ATTRIBUTES],
        embedded=False,
        remove_unknown_tags=False,
        meta=False,
        javascript=1,
        scripts=1,
        forms=False,
        style=False,
    )(tree)
    return etree.tounicode(tree, method="html").strip()[5:-6]


def nh3_with_frames(text):
    return nh3.clean(
        text, tags=nh3.ALLOWED_TAGS | {"iframe"}, attributes={**nh3.ALLOWED_ATTRIBUTES, "iframe": set(FRAME_ATTRIBUTES)}
    )


SYSTEMS = {"nh3": nh3.clean, "nh3 with iframe": nh3_with_frames, "plone": plone}
given = json.load(sys.stdin)
found = {system: {name: clean(text) for name, text in given.items()} for system, clean in SYSTEMS.items()}
json.dump(found, sys.stdout)
