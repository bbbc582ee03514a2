"""Shows which images of a body reach its page, and at which address."""

import pytest

from birgemiz.model.media import Picture
from birgemiz.views.addresses import picture
from birgemiz.writers.image_html import SIZES
from birgemiz.writers.markdown import body_html, images_in


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("sabaq.jpg", "sabaq-0123456789ab-960.webp"),
        ("2026/IMG 0001 (1).JPEG", "img-0001-1-0123456789ab-960.webp"),
        ("сурет.jpg", "0123456789ab-960.webp"),
        ('../x"><script>.png', "x-script-0123456789ab-960.webp"),
        ("a" * 100 + ".png", "a" * 40 + "-0123456789ab-960.webp"),
    ],
)
def test_an_address_holds_nothing_but_latin_letters_digits_and_hyphens(name: str, file: str) -> None:
    assert picture("aqbulaq", name, "0123456789ab", 960) == f"schools/aqbulaq/media/{file}"


KNOWN = {"а б&.jpg": Picture("а б&.jpg", "schools/x/media/0.webp", 8, 6)}
SHOWN = '<img src="../schools/x/media/0.webp" alt="{}" width="8" height="6" loading="lazy" decoding="async">'


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("![а > «б»](<а б&.jpg>)", f"<p>{SHOWN.format('а &gt; «б»')}</p>\n"),
        ("![а](<../media/а б&.jpg> 'в')", f"<p>{SHOWN.format('а')}</p>\n"),
        ("![а][1]\n\n[1]: <media/а б&.jpg>", f"<p>{SHOWN.format('а')}</p>\n"),
        ('<IMG WIDTH=1 onerror="x" SRC="а б&amp;.jpg" lang=kk>', SHOWN.format("")),
        ("![а](https://a.example/b.jpg)![б](//a.example/b.jpg)![в](other.jpg)![г](../../b.jpg)", "<p></p>\n"),
        ("`![а](<а б&.jpg>)`", "<p><code>![а](&lt;а б&amp;.jpg&gt;)</code></p>\n"),
    ],
)
def test_a_body_shows_what_is_published_and_nothing_else(markdown: str, html: str) -> None:
    assert body_html(markdown, KNOWN, lambda address: f"../{address}") == html


def test_a_screen_chooses_among_the_widths_of_an_image() -> None:
    widths = (("m/a-480.webp", 480), ("m/a-960.webp", 960))
    known = {"a.jpg": Picture("a.jpg", "m/a-1600.webp", 1600, 1200, widths)}
    assert body_html("![а](a.jpg)", known, lambda address: f"../{address}") == (
        '<p><img src="../m/a-1600.webp" srcset="../m/a-480.webp 480w, ../m/a-960.webp 960w, ../m/a-1600.webp 1600w" '
        f'sizes="{SIZES}" alt="а" width="1600" height="1200" loading="lazy" decoding="async"></p>\n'
    )


def test_the_images_of_a_body_are_found_as_they_are_written() -> None:
    markdown = "![а](<а б&.jpg>) ![](../b.jpg) ![в](https://a.example/b.jpg) `![г](c.jpg)` <Img src=d.jpg>"
    found = [(one.reference, one.alt) for one in images_in(markdown)]
    assert found == [("а б&.jpg", "а"), ("../b.jpg", ""), ("https://a.example/b.jpg", "в"), ("d.jpg", "")]
    assert images_in("Мәтін < 5!") == []
