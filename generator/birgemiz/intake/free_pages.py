"""The host's own Markdown pages: we read the home text, and of the others only their titles."""

import re
from collections.abc import Iterator
from pathlib import Path

from birgemiz.intake.folders import files_in
from birgemiz.intake.front_matter import split
from birgemiz.intake.page_files import unpublishable
from birgemiz.intake.record_file import Read, markdown_record
from birgemiz.intake.text import read_text
from birgemiz.intake.yaml import YamlError, load
from birgemiz.model.documents import FreePage, HomeFields, HomeText
from birgemiz.model.problem import Problem
from birgemiz.model.record import LANGS, Lang

_HEADING = re.compile(r"(?m)^# +(.+?) *#*$")


def home_text(content: Path, lang: Lang) -> Read[HomeText]:
    """The words that open the home page; front matter is optional, none when there is no file."""
    path = "pages/index.md" if lang == "kk" else f"pages/{lang}/index.md"
    file = content / path
    if not file.exists():
        return []
    text = read_text(file, path)
    if isinstance(text, Problem):
        return []
    if not text.startswith("---"):
        return HomeText(lang=lang, body=text)
    return markdown_record(file, path, HomeFields, HomeText, lang=lang)


def read_free_pages(pages: Path) -> Iterator[FreePage]:
    """The pages at the top of each language's folder, by name; the host reports their faults."""
    for lang in LANGS:
        folder = pages if lang == "kk" else pages / lang
        for file in files_in(folder):
            if file.suffix == ".md" and file.stem != "index":
                yield _free_page(file, lang)


def unreadable_pages(pages: Path) -> Iterator[Problem]:
    """The files that the host leaves out, wherever below the folder, with the reason."""
    for file in sorted(pages.rglob("*")):
        wrong = None if file.is_dir() else unpublishable(file, f"pages/{file.relative_to(pages).as_posix()}")
        if wrong:
            yield wrong


def _free_page(file: Path, lang: Lang) -> FreePage:
    text = read_text(file, file.name)
    if isinstance(text, Problem):
        return FreePage(lang, file.stem, file.stem, "")
    meta, body = _parts(text)
    heading = _HEADING.search(body)
    title = str(meta.get("title") or (heading[1] if heading else file.stem))
    return FreePage(lang, file.stem, title, str(meta.get("description") or ""))


def _parts(text: str) -> tuple[dict[str, object], str]:
    try:
        parts = split(text)
        return load(parts.header), parts.body
    except YamlError:
        return {}, text
