"""The whole site for Hugo: beside the pages of the small one all text formats that ours has.

Made from the layouts in ``bench/peers/hugo_whole`` with the small site as their theme. Notes keep their front matter
and body byte by byte; what the district and its schools say of themselves becomes Hugo's data, of which a content
adapter makes the pages that no file stands for.
"""

import json
import shutil
from pathlib import Path

import yaml
from contestant import Contestant

from peers import hugo

_SITE = Path(__file__).with_suffix("")
_SMALL = Path(hugo.__file__).with_suffix("")


def contestant(corpus: Path, out: Path, executable: Path) -> Contestant:
    """Convert the corpus into the folder ``out`` and say how Hugo builds it."""
    convert(corpus, out)
    return hugo.built("Hugo (whole site)", out, executable)


def convert(corpus: Path, out: Path) -> None:
    """Write the whole Hugo site, ready to build."""
    shutil.copytree(_SITE, out)
    shutil.copytree(_SMALL, out / "themes" / "small")
    content = corpus / "content"
    shutil.copyfile(content / "district.yml", out / "data" / "district.yaml")
    for folder in ("calendar", "visits"):
        shutil.copytree(content / folder, out / "data" / folder)
    for text in ("regulation", "order"):
        (out / "content" / text).mkdir()
        shutil.copyfile(content / f"{text}.md", out / "content" / text / "_index.md")
    schools = sorted((content / "schools").iterdir())
    facts = json.dumps([_school(school) for school in schools], ensure_ascii=False)
    (out / "data" / "schools.json").write_text(facts, encoding="utf-8")
    for school in schools:
        shutil.copytree(school / "sessions", out / "content" / "schools" / school.name / "sessions")


def _school(folder: Path) -> dict[str, object]:
    """A school with its schedules by academic year; days stay texts, as they are written."""
    facts: dict[str, object] = yaml.load((folder / "school.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    schedules = {
        year.stem: yaml.load(year.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for year in sorted(folder.glob("schedule/*.yml"))
    }
    return {"id": folder.name} | facts | {"schedule": schedules}
