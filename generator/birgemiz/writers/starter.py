"""The first files of a district's project, from templates and from the documents of the sample district."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import jinja2

from birgemiz.model.owners import Owners
from birgemiz.views.record_schema.files import RECORD_FILES, record_schemas
from birgemiz.views.record_schema.values import Schema
from birgemiz.views.starter import Starter
from birgemiz.views.words import Words
from birgemiz.writers.codeowners import codeowners
from birgemiz.writers.file import File
from birgemiz.writers.record_schema import schema_file
from birgemiz.writers.yaml_text import yaml_text

_ONCE = {
    "mkdocs.yml": "mkdocs.yml",
    "requirements.txt": "requirements.txt",
    "README.md": "README.md",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/site.yml": "site.yml",
    ".github/workflows/ownership.yml": "ownership.yml",
    ".vscode/settings.json": "settings.json",
    ".vscode/extensions.json": "extensions.json",
    "content/district.yml": "district.yml",
    "content/regulation.md": "regulation.md",
    "content/regulation.ru.md": "regulation.ru.md",
    "content/order.md": "order.md",
    "content/order.ru.md": "order.ru.md",
}
"""The files that there are once, by the template of each."""

_COPIED = ("indicators.yml", "pages/index.md", "pages/ru/index.md")
"""What every district begins with as it is."""


_SCHEMAS = "schemas"
"""The folder of what editors check files by."""


def starter_files(starter: Starter, templates: Path, sample: Path, words: Sequence[Words]) -> Iterator[File]:
    """Every file of the project; ``sample`` is the content of the sample district, ``words`` are of all languages."""
    environment = _environment(templates)
    schemas = {name: schema_file(name, schema) for name, schema in _schemas(starter, words)}
    editors = [(f"{_SCHEMAS}/{schemas[name].path}", paths) for name in schemas if (paths := _yaml_paths(name))]
    known = {"starter": starter, "documents": _documents(sample), "editors": editors}

    def made(path: str, template: str, **more: object) -> File:
        return File(path, environment.get_template(f"{template}.j2").render(**known, **more).encode())

    for path, template in _ONCE.items():
        yield made(path, template)
    yield made(f"content/calendar/{starter.calendar.year}.yml", "calendar.yml")
    yield made(f"content/visits/{starter.calendar.year}.yml", "visits.yml")
    for school in starter.schools:
        yield made(f"content/schools/{school.id}/school.yml", "school.yml", school=school)
    yield from _owners(starter, made)
    for name in _COPIED:
        yield File(f"content/{name}", (sample / name).read_bytes())
    yield from (File(f"{_SCHEMAS}/{file.path}", file.data) for file in schemas.values())
    yield File("wheels/.gitkeep", b"")


def _owners(starter: Starter, made: Callable[[str, str], File]) -> Iterator[File]:
    """Who may change what, and CODEOWNERS that follows from it; a draft to fill in where no account is known."""
    if not starter.owners:
        yield made("drafts/owners.yml", "owners.yml")
        return
    nobody = {school.id: () for school in starter.schools}
    areas = {area.id: () for area in starter.district.methodologists}
    yield made("content/owners.yml", "owners.yml")
    yield codeowners(Owners(department=starter.owners, methodologists=areas, schools=nobody), "content/")


def _schemas(starter: Starter, words: Sequence[Words]) -> Iterator[tuple[str, Schema]]:
    return record_schemas(words, starter.district, [school.id for school in starter.schools])


def _yaml_paths(name: str) -> tuple[str, ...]:
    """The files of a schema in which editors look for it: not those in which YAML is but the front matter."""
    return tuple(path for path in RECORD_FILES[name].paths if path.endswith(".yml"))


def _documents(sample: Path) -> dict[str, str]:
    """The texts of regulation and order below their headings, which name a district."""
    return {
        "regulation_kk": _below(sample / "regulation.md", r"\{#title\}\n+"),
        "regulation_ru": _below(sample / "regulation.ru.md", r"\{#title\}\n+"),
        "order_kk": _below(sample / "order.md", r"\*\*БҰЙРЫҚ\*\*\n+"),
        "order_ru": _below(sample / "order.ru.md", r"\*\*ПРИКАЗ\*\*\n+"),
    }


def _below(file: Path, heading: str) -> str:
    return re.split(heading, file.read_text("utf-8"), maxsplit=1)[1].rstrip()


def _environment(templates: Path) -> jinja2.Environment:
    """Workflows say ``${{ … }}``, so templates speak in other signs; nothing here is HTML."""
    environment = jinja2.Environment(  # noqa: S701
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["yaml"] = yaml_text
    return environment
