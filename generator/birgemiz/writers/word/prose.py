"""A person's Markdown as Word paragraphs, made from the HTML that the page shows.

That HTML is already cleaned, so a document holds nothing that the page would drop. It may be nested
without limit; the reader keeps its own stack and never recurses.
"""

from html.parser import HTMLParser

from birgemiz.model.media import Picture, media_name
from birgemiz.writers.markdown import body_html, images_in
from birgemiz.writers.word import styles as look
from birgemiz.writers.word.elements import BLOCKS, TABLE, VOID, Open, whole
from birgemiz.writers.word.grid import Tables
from birgemiz.writers.word.line import Line
from birgemiz.writers.word.links import address_beside
from birgemiz.writers.word.lists import Numbering, OpenLists
from birgemiz.writers.word.markup import paragraph

_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'


def prose(markdown: str, numbering: Numbering, top: int) -> str:
    """The paragraphs of a body whose highest heading is of level ``top``; an image becomes what it is said to show."""
    named = {media_name(shown.reference) or "" for shown in images_in(markdown)}
    pictures = {name: Picture(name, "", 0, 0) for name in named}
    reader = _Reader(numbering)
    reader.feed(str(body_html(markdown, pictures, top=min(top, 6))))
    reader.close()
    return "".join(reader.blocks)


class _Reader(HTMLParser):
    """Writes paragraphs as elements begin and end."""

    def __init__(self, numbering: Numbering) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._line = Line()
        self._open = [Open(look.BODY)]
        self._lists = OpenLists(numbering)
        self._tables = Tables(self.blocks)
        self._address, self._linked = "", ""
        self._labelled = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins; the paragraph after a footnote's label goes on in the label's line."""
        given = dict(attrs)
        if tag in BLOCKS and not (tag == "p" and self._labelled):
            self._end_paragraph()
        self._labelled = False
        if tag not in VOID:
            self._open.append(self._open[-1].within(tag, given.get("class") or ""))
        self._begin(tag, given)

    def handle_data(self, data: str) -> None:
        """Text between tags."""
        here = self._open[-1]
        self._line.add(data, here.marks, exact=here.exact)
        if self._address:
            self._linked += data

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if tag in BLOCKS:
            self._end_paragraph()
        self._end(tag)
        self._labelled = self._open.pop().label

    def close(self) -> None:
        """The text is over."""
        super().close()
        self._end_paragraph()

    def _begin(self, tag: str, given: dict[str, str | None]) -> None:
        match tag:
            case "br":
                self._line.add("\n", self._open[-1].marks, exact=True)
            case "hr":
                self._tables.add(paragraph(look.BODY, "", _RULE), 0)
            case "img":
                self.handle_data(given.get("alt") or "")
            case "q":
                self.handle_data("«")
            case "a":
                self._address, self._linked = given.get("href") or "", ""
            case "li":
                self._lists.item()
            case "ul" | "ol":
                self._lone_number()
                self._lists.open(None if tag == "ul" else whole(given.get("start")))
            case _ if tag in TABLE:
                self._lone_number()
                self._tables.begin(tag, given)

    def _end(self, tag: str) -> None:
        match tag:
            case "q":
                self.handle_data("»")
            case "a":
                address, self._address = address_beside(self._address, self._linked), ""
                self.handle_data(f" ({address})" if address else "")
            case "li":
                self._lone_number()
            case "ul" | "ol":
                self._lists.close()
            case _ if tag in TABLE:
                self._tables.end(tag)

    def _end_paragraph(self) -> None:
        """Write the paragraph read so far, if any."""
        characters, runs = self._line.take()
        if runs:
            self._write(runs, characters)

    def _lone_number(self) -> None:
        """Write the number of an item that begins with something else than text."""
        if self._lists.waiting:
            self._write("", 0)

    def _write(self, runs: str, characters: int) -> None:
        here = self._open[-1]
        self._tables.add(paragraph(here.style, runs, self._lists.place(here.quotations)), characters)
