"""The regulation is published word for word, and every clause of it can be linked to."""

import re
from hashlib import sha256

import pytest

from birgemiz.intake.regulation import read_regulation
from birgemiz.model.documents import Regulation
from tests.conftest import PROJECT

OFFICIAL = "1932348b88a3dcdc36f5e1ac99c669456f9481e5a752226cfbaf1f36138bcf12"
"""SHA-256 of the official document's words, joined by single spaces."""

MARKS = (r"\s*\{#[a-z0-9-]+\}[ \t]*$", r"^(> ?|#{1,2} |- |\d+\. )", r"\*")
IDS = [
    *("approval", "title", "purpose", "tasks", *(f"task-{n}" for n in range(1, 7)), "joined", "cooperation"),
    *("support", "weekly", "formats", "organisers", "methodologist"),
    *("school-documents", *(f"school-document-{n}" for n in range(1, 5))),
    *("department-documents", *(f"department-document-{n}" for n in range(1, 5))),
]
BOLD = [
    "**педагог кәсіби мәселелерді шешуде жалғыз қалмауы керек!**",
    "**әдістемелік көмек көрсету**",
    "**айына 1 рет**",
]


def regulation(name: str) -> Regulation:
    """The regulation in one language, read as a build reads it."""
    read = read_regulation(PROJECT / "content" / name, name)
    assert isinstance(read, Regulation)
    return read


def test_every_word_is_the_official_documents() -> None:
    body = (PROJECT / "content/regulation.md").read_text("utf-8").split("---\n", 2)[2]
    for mark in MARKS:
        body = re.sub(mark, "", body, flags=re.MULTILINE)
    assert sha256(" ".join(body.split()).encode()).hexdigest() == OFFICIAL


@pytest.mark.parametrize("name", ["regulation.md", "regulation.ru.md"])
def test_its_clauses_have_stable_ids_in_the_order_of_the_document(name: str) -> None:
    assert [clause.id for clause in regulation(name).clauses if clause.id] == IDS


def test_its_emphasis_is_kept_where_the_document_has_it() -> None:
    paragraphs = [clause.markdown for clause in regulation("regulation.md").clauses if clause.kind != "approval"]
    assert [found for text in paragraphs for found in re.findall(r"\*\*[^*]+\*\*", text)] == BOLD


def test_the_translation_says_that_it_is_unofficial() -> None:
    assert (regulation("regulation.md").unofficial, regulation("regulation.ru.md").unofficial) == (False, True)
