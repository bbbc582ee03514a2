"""Files beside the pages: each content in the format that its address ends with."""

from datetime import date

from birgemiz.views.calendar import Calendar
from birgemiz.views.download import Download, Workbook
from birgemiz.views.feed import ATOM, JSON, RSS, Feed
from birgemiz.views.paper import Paper
from birgemiz.writers.atom import atom
from birgemiz.writers.calendar import calendar_file
from birgemiz.writers.comma_separated import csv_file
from birgemiz.writers.file import File
from birgemiz.writers.json_feed import json_feed
from birgemiz.writers.links import Settings, path_of, prefix
from birgemiz.writers.rss import rss
from birgemiz.writers.spreadsheet import workbook
from birgemiz.writers.word import word

_FEEDS = {RSS: rss, ATOM: atom, JSON: json_feed}
"""Writes a feed, by the name of its file."""


def download_file(download: Download, settings: Settings, today: date) -> File:
    """The file of a download; ``today`` dates what must carry a date."""
    return File(path_of(download.address, download.lang), _bytes(download, settings, today))


def _bytes(download: Download, settings: Settings, today: date) -> bytes:
    match download.content:
        case Paper() as paper:
            return word(paper)
        case Workbook(title, tables):
            return workbook(tables, title)
        case Calendar() as calendar:
            base = settings.url + prefix(download.lang) if settings.url else ""
            return calendar_file(calendar, base, today)
        case Feed() as feed:
            return _FEEDS[download.address.rpartition("/")[2]](feed, settings)
        case table:
            return csv_file(table)
