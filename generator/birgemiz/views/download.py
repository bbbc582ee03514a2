"""Files beside the pages: what they hold and where they are, before any format."""

from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.views.calendar import Calendar
from birgemiz.views.feed import Feed
from birgemiz.views.paper import Paper
from birgemiz.views.table import Table


@dataclass(frozen=True, slots=True)
class Workbook:
    """Tables that belong together, a sheet each."""

    title: str
    tables: tuple[Table, ...]


Content = Paper | Workbook | Table | Calendar | Feed


@dataclass(frozen=True, slots=True)
class Download:
    """A file in one language.

    ``address`` is that of its page, its ending the format: a paper is ``.docx``, a workbook ``.xlsx``, one
    table ``.csv``, a calendar ``.ics``; a feed is ``feed.xml`` (RSS), ``atom.xml`` or ``feed.json``.
    """

    address: str
    lang: Lang
    content: Content
