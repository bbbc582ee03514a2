"""Shows that whatever is proposed, an account gets nowhere beyond what is its own."""

from hypothesis import given
from hypothesis import strategies as st

from birgemiz.model.change import FILES, Change, Entry
from birgemiz.model.owners import Owners
from birgemiz.rules.ownership import trespasses
from birgemiz.rules.paths import folded, odd, spellings, twin

OWNERS = Owners(
    department=("example-head",),
    methodologists={"languages": ("example-languages",)},
    schools={"aqbulaq": ("example-aqbulaq",), "bereke": ("example-bereke",)},
)
NAMES = (
    *("schools", "aqbulaq", "Aqbulaq", "bereke", "sessions", "visits", "school.yml", "2026-09-07.md"),
    *("2026-2027.yml", "owners.yml", "..", ".", "", ".git", "aqbulaq\\bereke", "aqbulaq ", "й", "и\u0306"),
)
PARTS = st.sampled_from(NAMES) | st.text(min_size=1, max_size=3).map(lambda text: text.replace("/", ""))
PATHS = st.lists(PARTS, min_size=1, max_size=5).map("/".join) | st.lists(PARTS, max_size=3).map(
    lambda parts: "/".join(["schools", "aqbulaq", *parts])
)
ENTRIES = st.none() | st.sampled_from(["100644", "100755", "120000", "160000"]).map(Entry)
CHANGES = st.lists(st.builds(Change, PATHS, ENTRIES, ENTRIES), max_size=6)


def within(path: str, folder: str) -> bool:
    """Whether every system finds the path in the folder."""
    parts = path.split("/")
    plain = all(part not in ("", ".", "..") and "\\" not in part for part in parts)
    return plain and parts[:2] == folder.split("/") and len(parts) > 2


@given(CHANGES)
def test_what_a_deputy_may_change_lies_in_the_school_s_folder_and_is_a_file(changes: list[Change]) -> None:
    for change in changes:
        if not list(trespasses(OWNERS, "example-aqbulaq", [change], [])):
            assert within(change.path, "schools/aqbulaq")
            assert change.new is None or change.new.mode in FILES


@given(CHANGES)
def test_a_change_is_allowed_when_each_of_its_parts_is(changes: list[Change]) -> None:
    paths = [change.path for change in changes if change.new]
    alone = [one for change in changes for one in trespasses(OWNERS, "example-aqbulaq", [change], paths)]
    assert list(trespasses(OWNERS, "example-aqbulaq", changes, paths)) == alone


@given(CHANGES)
def test_two_deputies_have_nothing_in_common(changes: list[Change]) -> None:
    for change in changes:
        logins = ("example-aqbulaq", "example-bereke")
        assert not all(not list(trespasses(OWNERS, login, [change], [])) for login in logins)


@given(CHANGES)
def test_without_notes_and_plans_that_can_be_read_a_methodologist_changes_nothing(changes: list[Change]) -> None:
    for change in changes:
        if change.old or change.new:
            assert list(trespasses(OWNERS, "example-languages", [change], []))


@given(CHANGES, st.text(max_size=12))
def test_the_department_may_do_everything_and_a_stranger_nothing(changes: list[Change], stranger: str) -> None:
    paths = [change.path for change in changes]
    assert list(trespasses(OWNERS, "Example-HEAD", changes, paths)) == []
    assert [one.code for one in trespasses(OWNERS, stranger, changes, paths)] == ["owner-unknown"] * bool(changes)


@given(PATHS, PATHS)
def test_twins_are_paths_or_folders_that_fold_alike_and_differ(one: str, other: str) -> None:
    if folded(one) == folded(other):
        assert bool(twin(one, spellings([one, other]))) == (one != other)
    assert twin(one, spellings([one])) == "" or odd(one)
