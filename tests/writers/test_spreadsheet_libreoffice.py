"""LibreOffice shows the workbook as it was meant: days, times and numbers as offices write them, and nothing runs."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from birgemiz.writers.spreadsheet import workbook
from tests.office import converted, libreoffice
from tests.writers.test_spreadsheet import FORMULAS, HOUR, table

pytestmark = pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed; tests/office.sh does that")


def test_libreoffice_shows_what_was_written(tmp_path: Path) -> None:
    given = {"hours.xlsx": workbook([table(HOUR, *((text,) * 5 for text in FORMULAS))], "Мектеп")}
    [data] = converted(given, "csv:Text - txt - csv (StarCalc):44,34,76,1", tmp_path).values()
    header, hour, *texts = csv.reader(StringIO(data.decode(), newline=""))
    assert header == ["Баған 0", "Баған 1", "Баған 2", "Баған 3", "Баған 4"]
    assert hour == ["Өтті", "12", "07.09.2026", "15:40", ""]
    assert texts == [[text] * 5 for text in FORMULAS]
