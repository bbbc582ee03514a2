"""Links of a page in a folder that lies anywhere: to its files by name, to all else on the district's site."""

import pytest

from birgemiz.writers.portable import portable

PAGE = "ru/schools/a/index.html"
FILES = {PAGE, "schools/a/index.html", "schools/a/x y.html", "schools/a/m-1.webp", "schools/a/m-2.webp", "a.css"}
SITE = "https://example.org/b/"
MEDIA = "../../../schools/a/m-"

CASES = [
    ("a folder", '<a href="../../../schools/a/">', '<a href="../../../schools/a/index.html">'),
    ("an id in it", '<a href="../../../schools/a/#now">', '<a href="../../../schools/a/index.html#now">'),
    ("this page", '<a href="../a/#top">', '<a href="index.html#top">'),
    ("an escaped name", '<a href="../../../schools/a/x%20y.html">', '<a href="../../../schools/a/x%20y.html">'),
    ("within the page", '<a href="#top">', '<a href="#top">'),
    ("elsewhere", '<a href="https://t.me/a?b=1&amp;c">', '<a href="https://t.me/a?b=1&amp;c">'),
    ("a style", '<link rel="stylesheet" href="../../../a.css">', '<link rel="stylesheet" href="../../../a.css">'),
    ("no address", "<a id='a' href>&copy; <b", "<a id='a' href>&copy; <b"),
    ("another school", '<a href="../../../schools/b/#x">', f'<a href="{SITE}schools/b/#x">'),
    ("the home page", '<a href="../../../">', f'<a href="{SITE}">'),
    ("a question", '<a href="../../../form/?school=a&amp;b">', f'<a href="{SITE}form/?school=a&amp;b">'),
    ("a tag on two lines", '\nә<a\n href="../b/"\n>ә', f'\nә<a href="{SITE}ru/schools/b/">ә'),
    ("a comment", '<!-- <a href="../b/"> -->', '<!-- <a href="../b/"> -->'),
    ("a script", '<script>"<a href=../b/>"</script>', '<script>"<a href=../b/>"</script>'),
    (
        "a choice of photos",
        f'<img srcset="{MEDIA}1.webp 1w,{MEDIA}2.webp">',
        f'<img srcset="{MEDIA}1.webp 1w, {MEDIA}2.webp">',
    ),
]


@pytest.mark.parametrize(("written", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_an_address_holds_in_the_folder(written: str, expected: str) -> None:
    assert portable(PAGE, written, FILES, SITE).html == expected


def test_without_the_site_s_address_a_link_to_it_is_plain_text() -> None:
    written = '<p><a class="x" href="../b/" rel="next" hreflang="kk" lang="kk">Б &amp; В</a></p>'
    assert portable(PAGE, written, FILES, "").html == '<p><a class="x" lang="kk">Б &amp; В</a></p>'


def test_the_files_that_a_page_names_are_known() -> None:
    written = '<a href="../b/"><img srcset="../../../schools/a/m-2.webp 2w"><a href="../../../schools/a/"><a href="#x">'
    assert portable(PAGE, written, FILES, SITE).named == {"schools/a/m-2.webp", "schools/a/index.html"}


def test_a_page_at_the_root_links_down() -> None:
    assert portable("index.html", '<a href="./schools/a/">', FILES, SITE).html == '<a href="schools/a/index.html">'
