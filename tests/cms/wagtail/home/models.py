"""A page as a site of its own would have it: paragraphs, raw HTML and embeds."""

from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import StreamField
from wagtail.models import Page


class TextPage(Page):
    body = StreamField([("text", blocks.RichTextBlock()), ("html", blocks.RawHTMLBlock()), ("embed", EmbedBlock())])
    template = "page.html"
