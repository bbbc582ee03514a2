"""Shows that no file is passed over in which the web form might lose something: the record tells that it might."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from birgemiz.intake.form_losses import form_losses, school_files
from birgemiz.intake.notes import Noted, note_in
from birgemiz.model.note import NoteFields
from birgemiz.model.record import Record
from birgemiz.model.register import SchoolRecords
from birgemiz.model.school import SchoolFields
from tests.intake.intake_cases import base_content, published

NOTE = "schools/aqbulaq/sessions/2026-09-14.md"
URL = "https://example.org/1"

texts = st.sampled_from(("Талдау", "12", "0130", "'0130'", "1.50", "1e3", '"1e3"'))
links = st.sampled_from((f"url: {URL}", f"{{url: {URL}, on: 2026-09-15}}", URL, f"'{URL}'"))


def listed(items: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One item alone on the line of its field, or a list of some."""
    return items | st.lists(items, min_size=1, max_size=3).map(lambda some: "".join(f"\n  - {one}" for one in some))


fields = st.fixed_dictionaries(
    {"title": texts, "tasks": listed(st.sampled_from("15")), "analysis": texts},
    optional={
        "groups": listed(texts),
        "follows_up": listed(st.just("2026-09-07")),
        "photos": texts.map(lambda text: f"\n  - file: {text}")
        | texts.map(lambda text: f"\n  - {{file: a, alt: {text}}}"),
        "posted": listed(links),
        "visit": texts.map(lambda text: f"\n  methodologist: {text}\n  recommendations: {text}"),
    },
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content in which nothing is wrong."""
    return base_content(tmp_path_factory.mktemp("losses"))


@settings(deadline=None)
@given(written=fields)
def test_no_file_is_passed_over_in_which_something_would_be_lost(content: Path, written: dict[str, str]) -> None:
    header = "\n".join(f"{field}: {value}" for field, value in written.items())
    (content / NOTE).write_text(text := f"---\n{header}\n---\n", "utf-8")
    noted = note_in(text, NOTE, "aqbulaq")
    if isinstance(noted, Noted):
        records = SchoolRecords(published(content)["aqbulaq"].school, notes=(noted.note,))
        assert list(form_losses(school_files(records), content)) == list(form_losses(every_file(records), content))


def every_file(records: SchoolRecords) -> list[tuple[str, type[Record]]]:
    """The school's own file and its notes', whatever is in them."""
    return [(records.school.path, SchoolFields), *((note.path, NoteFields) for note in records.notes)]
