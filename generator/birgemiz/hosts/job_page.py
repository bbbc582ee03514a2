"""The page of a CI job: what was found is added to the file that the CI shows there."""

from collections.abc import Sequence
from pathlib import Path

from birgemiz.intake.ground import read_district
from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources
from birgemiz.report.summary import summary
from birgemiz.views.repository import edit_address


def add_summary(page: Path, problems: Sequence[Problem], content: Path, sources: Sources) -> None:
    """Add the summary at the end; files lead to their edit pages where ``district.yml`` names the repository."""
    district = read_district(content)
    repository = None if isinstance(district, list) else district.repository

    def edit(path: str) -> str:
        there = (content / path).is_file()
        return edit_address(repository, sources.file(path)) if repository and there else ""

    with page.open("a", encoding="utf-8", newline="\n") as file:
        file.write(summary(problems, edit))
