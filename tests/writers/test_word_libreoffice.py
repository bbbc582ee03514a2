"""LibreOffice reads Word documents as they were meant: same text, right numbers, page numbers, repeated heads."""

import shutil
import subprocess
from pathlib import Path

import pytest

from birgemiz.views.paper import Heading, Paper, Part, Prose, Sheet
from birgemiz.writers.word import word
from tests.office import converted, libreoffice, text_of

pytestmark = pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed; tests/office.sh does that")

LISTS = """
1. а
2. ә
   - б
   - в
     1. г
3. ғ
   1. д
   2. е

      ё
   3. ж

Сөз.

7. з
8. и
"""
LABELLED = ["1. а", "2. ә", "◦ б", "◦ в", "1) г", "3. ғ", "1) д", "2) е", "ё", "3) ж", "Сөз.", "7. з", "8. и"]
"""Lines as LibreOffice writes them; in plain text it draws dashes as bullets of its own."""

WITHOUT_NUMBERS = """
## Не істелді

Сағат **аптасына** *екі* рет ~~өтпеді~~ өтті; `код`, [сайт](https://example.org/қаз), H<sub>2</sub>O[^1].

> Дәйексөз: Ә Ғ Қ Ң Ө Ұ Ү Һ І

| Тақырып | Саны |
|---|---|
| Бағалау | 6 |

[^1]: Түсінік.
"""


def paper(*parts: Part) -> Paper:
    approval = ("БЕКІТЕМІН", "Мектеп директоры", "2026 жылғы 1 қыркүйек, № 12")
    return Paper("kk", "Құжат", parts, approval, ("2026–2027 оқу жылы",), "Директордың орынбасары")


def test_libreoffice_reads_the_same_text_and_numbers(tmp_path: Path) -> None:
    rows = tuple((f"{day} қыркүйек", "15:40–16:40") for day in range(1, 31))
    rich = word(paper(Heading("Бөлім"), Prose(WITHOUT_NUMBERS), Sheet("Күндер", ("Күні", "Уақыты"), rows)))
    given = {"rich.docx": rich, "lists.docx": word(Paper("kk", "Тізім", (Prose(LISTS),)))}
    read = {
        name: data.decode("utf-8-sig") for name, data in converted(given, "txt:Text (encoded):UTF8", tmp_path).items()
    }
    assert read["rich"].split() == text_of(rich).split()
    assert [" ".join(line.split()) for line in read["lists"].splitlines()] == ["Тізім", *LABELLED]


def test_on_paper_heads_repeat_and_pages_are_numbered_from_the_second(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed; tests/office.sh does that")
    rows = tuple((f"{number}-күн", "Сағат") for number in range(1, 101))
    made = converted({"long.docx": word(paper(Sheet("Күндер", ("Күні", "Не өтеді"), rows)))}, "pdf", tmp_path)
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=made["long"], capture_output=True, check=True)
    pages = done.stdout.decode().rstrip("\f").split("\f")
    assert len(pages) > 2
    assert all(page.count("Не өтеді") == 1 for page in pages)
    assert [page.split()[-1] == str(number) for number, page in enumerate(pages, 1)] == [False] + [True] * (
        len(pages) - 1
    )
