"""The same notes as plain pages of MkDocs with Material: no blog, no search, no font from elsewhere.

Navigation is pruned: without it every page lists every note (446 kB a page at 1,000 notes and six
times the time). Facts and analysis, which our and Hugo's templates make from the front matter, are
written into the Markdown of each note. Kazakh is not among Material's languages, so its interface is Russian.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import yaml
from contestant import Contestant

_Data = dict[str, Any]


def contestant(corpus: Path, out: Path, executable: Path) -> Contestant:
    """Convert the corpus into the folder ``out`` and say how MkDocs builds it."""
    convert(corpus, out)
    return Contestant(
        name="MkDocs + Material",
        version=_version(executable),
        command=(str(executable), "build", "--quiet", "--config-file", "mkdocs.yml"),
        cwd=out,
        site=out / "site",
        note=max(out.glob("docs/schools/*/sessions/2*.md")),
        environment={"NO_MKDOCS_2_WARNING": "1"},
    )


def _version(executable: Path) -> str:
    """The versions of both, as the Python beside the program knows them."""
    code = "from importlib.metadata import version as v; print(v('mkdocs'), '+', v('mkdocs-material'))"
    python = executable.parent / "python"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def convert(corpus: Path, out: Path) -> None:
    """Write the whole MkDocs site, ready to build."""
    schools = sorted((corpus / "content" / "schools").iterdir())
    out.mkdir(parents=True)
    _write(out / "mkdocs.yml", yaml.safe_dump(_configuration(), allow_unicode=True))
    docs = out / "docs"
    shutil.copytree(corpus / "content" / "pages", docs)
    rows = [f"- [{_name(school)}]({school.name}/index.md)" for school in schools]
    _write(docs / "schools" / "index.md", "\n".join(["# Мектептер", "", *rows, ""]))
    for school in schools:
        _school(school, docs / "schools" / school.name)


def _configuration() -> _Data:
    return {
        "site_name": "Біз біргеміз",
        "site_url": "https://example.org/birgemiz/",
        "theme": {"name": "material", "language": "ru", "font": False, "features": ["navigation.prune"]},
        "plugins": [],
        "use_directory_urls": False,
    }


def _school(source: Path, out: Path) -> None:
    lines = [f"# {_name(source)}", ""]
    for note in sorted(source.glob("sessions/*.md"), reverse=True):
        head, body = _split(note.read_text(encoding="utf-8"))
        _write(out / "sessions" / note.name, _page(head, body))
        lines.append(f"- {head['date']} [{head['title']}](sessions/{note.name})")
    _write(out / "index.md", "\n".join([*lines, ""]))


def _page(head: _Data, body: str) -> str:
    """The note as a page: its title and description, a table of facts, the analysis and the body."""
    front = yaml.safe_dump({"title": head["title"], "description": head["analysis"]}, allow_unicode=True)
    facts = {key: _cell(value) for key, value in head.items() if key not in ("title", "analysis")}
    rows = [f"| {key} | {value} |" for key, value in facts.items()]
    parts = [f"# {head['title']}", "", "| | |", "|---|---|", *rows, "", f"> {head['analysis']}", "", body]
    return f"---\n{front}---\n\n" + "\n".join(parts)


def _cell(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(_cell(one) for one in value.values())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _split(text: str) -> tuple[_Data, str]:
    _, head, body = text.split("---\n", 2)
    loaded: _Data = yaml.load(head, Loader=yaml.CBaseLoader)
    return loaded, body


def _name(school: Path) -> str:
    facts: _Data = yaml.safe_load((school / "school.yml").read_text(encoding="utf-8"))
    return str(facts["names"]["kk"])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
