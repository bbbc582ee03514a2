"""Tables for people: a workbook (Office Open XML) to sort, filter and print, a sheet for each table.

Days, times and numbers are what they are, and a text stays a text though it begins with ``=``.
The same tables give the same bytes on any day.
"""

from birgemiz.writers.spreadsheet.book import workbook

__all__ = ["workbook"]
