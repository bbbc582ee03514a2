"""The regulation's Markdown, block by block: each with its kind and the id that ends it."""

import re
from collections.abc import Iterator
from pathlib import Path

from birgemiz.intake.explain import Place
from birgemiz.intake.record_file import Read, markdown_parts, validated
from birgemiz.model.documents import BlockKind, Clause, Regulation, RegulationFields
from birgemiz.model.problem import problem

_ID = re.compile(r"\s*\{#([a-z0-9-]+)\}\s*$")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+")
_ITEM = re.compile(r"(?m)^(?=(?:- |\d{1,3}[.)] ))")


def read_regulation(file: Path, path: str) -> Read[Regulation]:
    """The regulation in one language.

    Blocks are parted by blank lines: ``# `` the title, ``## `` a heading, ``> `` the approval,
    ``- `` and ``1. `` list items, anything else a paragraph. A block ends with its id, ``{#weekly}``.
    """
    read = markdown_parts(file, path)
    if isinstance(read, list):
        return read
    meta, parts = read
    clauses = tuple(_clauses(parts.body))
    twice = _repeated(clauses)
    if twice:
        return [problem("clause-twice", path, _line(parts.body, name) + parts.body_line, value=name) for name in twice]
    place = Place(path, parts.header, parts.header_line)
    return validated(meta, place, RegulationFields, Regulation, clauses=clauses, path=path)


def _clauses(body: str) -> Iterator[Clause]:
    for block in re.split(r"\n\s*\n", body.strip()):
        for part in filter(str.strip, _ITEM.split(block)):
            yield _clause(part.strip())


def _clause(text: str) -> Clause:
    found = _ID.search(text)
    name = found[1] if found else None
    text = _ID.sub("", text)
    kind, text, number = _kind(text)
    return Clause(kind, name, text, number)


def _kind(text: str) -> tuple[BlockKind, str, int | None]:
    if text.startswith("# "):
        return "title", text[2:], None
    if text.startswith("## "):
        return "heading", text[3:], None
    if text.startswith(">"):
        return "approval", re.sub(r"(?m)^> ?", "", text), None
    if text.startswith("- "):
        return "bullet", text[2:], None
    numbered = _NUMBER.match(text)
    if numbered:
        return "number", text[numbered.end() :], int(numbered[1])
    return "paragraph", text, None


def _repeated(clauses: tuple[Clause, ...]) -> list[str]:
    names = [clause.id for clause in clauses if clause.id]
    return sorted({name for name in names if names.count(name) > 1})


def _line(body: str, name: str) -> int:
    return body.count("\n", 0, body.rfind(f"{{#{name}}}"))
