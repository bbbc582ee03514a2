"""A district's project on the disk: where its templates are, and its first files in a folder of their own."""

from pathlib import Path

from birgemiz.intake.catalogue import words
from birgemiz.intake.record_file import yaml_record
from birgemiz.model.district import District
from birgemiz.model.record import LANGS
from birgemiz.views.starter import Starter
from birgemiz.writers.starter import starter_files

_PACKAGE = Path(__file__).parents[1]
_INSTALLED = _PACKAGE / "sample"

TEMPLATES = _PACKAGE / "starter"
SAMPLE = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parents[1] / "content"
"""The content of the sample district: documents, areas and groups that others begin with."""


def sample_district() -> District:
    """The district whose areas, groups and languages are suggested to others."""
    district = yaml_record(SAMPLE / "district.yml", "district.yml", District, District)
    assert isinstance(district, District)  # noqa: S101 - it is part of the package
    return district


def is_free(folder: Path) -> bool:
    """Whether a project may begin in a folder: it isn't there or is empty but for Git's own folder."""
    return not folder.exists() or (folder.is_dir() and all(one.name == ".git" for one in folder.iterdir()))


def begin(folder: Path, starter: Starter) -> tuple[str, ...]:
    """Write the project; the paths of its files. The folder is known to be free."""
    files = sorted(starter_files(starter, TEMPLATES, SAMPLE, [words(lang) for lang in LANGS]))
    for file in files:
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as out:
            out.write(file.data)
    return tuple(file.path for file in files)
