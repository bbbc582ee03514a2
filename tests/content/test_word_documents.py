"""Every Word document of the sample opens in LibreOffice and says what its page says."""

import re
from pathlib import Path

import pytest
from lxml import html

from tests.office import converted, text_of


def documents(site: Path) -> list[Path]:
    """Every Word document of the site, in both languages."""
    return sorted(site.rglob("*.docx"))


def squeezed(text: str) -> str:
    """A text without spaces, which pages and documents break differently."""
    return re.sub(r"\s+", "", text)


def test_the_sample_has_schedules_analyses_and_the_order_in_both_languages(sample_site: Path) -> None:
    names = {file.relative_to(sample_site).as_posix() for file in documents(sample_site)}
    kinds = {re.sub(r"(ru/)?(schools/\w+/)?(\w+)/.*", r"\1\3", name) for name in names}
    assert kinds == {f"{lang}{kind}" for lang in ("", "ru/") for kind in ("schedule", "analysis", "order")}


def test_every_document_opens_in_libreoffice_with_its_text(sample_site: Path, tmp_path: Path) -> None:
    found = {str(number): file for number, file in enumerate(documents(sample_site))}
    given = {f"{number}.docx": file.read_bytes() for number, file in found.items()}
    for number, text in converted(given, "txt:Text (encoded):UTF8", tmp_path).items():
        shown = squeezed(text.decode("utf-8-sig"))
        assert [line for line in lines(found[number]) if squeezed(line) not in shown] == [], found[number]


@pytest.mark.parametrize("kind", ["schedule", "analysis", "order"])
def test_every_line_and_cell_is_on_its_page(sample_site: Path, kind: str) -> None:
    for file in documents(sample_site):
        if f"/{kind}/" in f"/{file.relative_to(sample_site).as_posix()}":
            page = squeezed(html.parse(str(file.parent / "index.html")).xpath("string(//body)"))
            absent = [line for line in lines(file) if squeezed(line) not in page]
            assert [line for line in absent if "___" not in line] == [], file  # where somebody signs


def lines(file: Path) -> list[str]:
    """The text of a document line by line, cell by cell."""
    return [line for line in text_of(file.read_bytes()).splitlines() if line.strip()]
