"""Shows that a QR code in a page, drawn as a browser draws it, is read as the address that it stands for."""

import io
import re

import pytest
import resvg_py
import zxingcpp
from PIL import Image

from birgemiz.writers.qr import CORRECTION, qr

ADDRESS = "https://example.org/birgemiz/ru/schools/aqbulaq/calendar-a.ics"


def read(svg: str) -> zxingcpp.Barcode | None:
    """What a reader finds in the drawing."""
    alone = str(svg).replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    png = resvg_py.svg_to_bytes(svg_string=alone, zoom=5)
    return zxingcpp.read_barcode(Image.open(io.BytesIO(bytes(png))))


@pytest.mark.parametrize(
    "address",
    [ADDRESS, "https://a.kz/", "https://мектеп.қаз/сағат.ics?a=1&b=<2>", f"https://example.org/{'long/' * 60}"],
)
def test_it_is_read_as_the_address(address: str) -> None:
    code = read(qr(address))
    assert code
    assert (code.text, code.ec_level) == (address, CORRECTION)


def test_it_has_an_empty_edge_of_four_modules() -> None:
    assert 'viewBox="-4 -4 41 41"' in qr(ADDRESS)
    assert re.findall(r"[hm](\d+)", qr(ADDRESS).partition("stroke")[2])[0] == "7"


def test_it_brings_no_style_and_no_size() -> None:
    assert re.findall(r"\b(?:style|class|width|height)=", qr(ADDRESS)) == []


def test_other_addresses_have_other_codes() -> None:
    assert qr(ADDRESS) != qr(ADDRESS.replace("-a", "-b"))
