"""Shows that a QR code in a page is the one that segno makes of the address, module by module."""

import re

import segno

from birgemiz.writers.qr import CORRECTION, MASK, QUIET, qr

ADDRESS = "https://example.org/birgemiz/ru/schools/aqbulaq/calendar-a.ics"
STROKE = re.compile(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?")


def modules(svg: str) -> list[list[int]]:
    """The dark modules that the drawing's strokes cover, row by row, its empty edge included."""
    box = re.search(r'viewBox="0 0 (\d+) \1"', svg)
    path = re.search(r'stroke="#000" d="([^"]+)"', svg)
    assert box
    assert path
    rows = [[0] * int(box[1]) for _ in range(int(box[1]))]
    x = y = 0.0
    for command, first, second in STROKE.findall(path[1]):
        if command == "h":
            for column in range(int(x), int(x + float(first))):
                rows[int(y)][column] = 1
            x += float(first)
        else:
            x, y = (float(first), float(second)) if command == "M" else (x + float(first), y + float(second))
    return rows


def test_it_is_the_address_s_code_with_its_empty_edge() -> None:
    code = segno.make_qr(ADDRESS, error=CORRECTION, mask=MASK, boost_error=False)
    assert modules(qr(ADDRESS)) == [list(row) for row in code.matrix_iter(border=QUIET)]


def test_it_brings_no_style_and_no_size() -> None:
    assert re.findall(r"\b(?:style|class|width|height)=", qr(ADDRESS)) == []


def test_other_addresses_have_other_codes() -> None:
    assert qr(ADDRESS) != qr(ADDRESS.replace("-a", "-b"))
