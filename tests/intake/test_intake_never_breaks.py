"""Shows that nothing a note holds can stop a check: what is wrong is said, in a reader's words.

Random text and bytes stand where a person writes: as front matter, as a field's value, as the
body, as the whole file. Whatever they are, the answer is problems with sentences in Kazakh and
Russian that hold no word of the program's language, and the sound note beside is published.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from birgemiz.judge import check
from birgemiz.model.note import NoteFields
from birgemiz.model.problem import Problem
from birgemiz.model.record import LANGS
from tests.intake.intake_cases import base_content, published

TODAY = date(2026, 11, 22)
NOTE = "schools/aqbulaq/sessions/2026-09-14.md"
PYTHON = re.compile(r"\b(Traceback|None|NoneType|\w*Error|\w*Exception|str|dict|tuple|list|int|pydantic)\b")
CONTAINER = re.compile(r"[({\[]['\"({\[]|['\"]:|',")
"""How Python prints lists and mappings."""

unhurried = settings(deadline=None)

Write = Callable[[bytes], Path]
texts = st.text(st.characters(codec="utf-8"), max_size=200)
yaml_signs = st.text("-:#&*!|>'\"%@`{}[],?~= \n\tабв\u200b\ufeff\x07\x85\u2028", max_size=60)
plain = st.text("абвгдеё қңө-0123456789", max_size=20)
fields = st.sampled_from(sorted(NoteFields.model_fields))
shapes = st.recursive(
    st.one_of(plain, st.sampled_from(("2026-09-14", "15:40", "60", "all", "a", "held", "cancelled"))),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(fields | plain, inner, max_size=3)),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """Writes the second note of an otherwise sound content, and gives the content's folder."""
    content = base_content(tmp_path_factory.mktemp("never"))

    def write_note(data: bytes) -> Path:
        (content / NOTE).write_bytes(data)
        return content

    return write_note


def problems_of(content: Path, written: str) -> list[str]:
    """The Russian sentences of a check, after everything that holds of any check is asserted."""
    problems = check(content, lambda _: TODAY)
    assert [type(one) for one in problems] == [Problem] * len(problems)
    assert {one.path for one in problems} <= {NOTE}
    for one in problems:
        assert 0 <= one.line <= len(re.split("\r\n|[\n\r\x85\u2028\u2029]", written)) + 1
        for lang in LANGS:
            own = [found for found in PYTHON.findall(one.sentence(lang)) if found not in written]
            assert own == []
    assert published(content)["aqbulaq"].notes[0].name == "2026-09-07"
    return [one.sentence("ru") for one in problems]


@unhurried
@given(header=texts | yaml_signs, body=texts | yaml_signs)
@example(header="title: \U0001f642", body="\x00")
@example(header="<<: {title: а}", body="")
@example(header="? [а]\n: б", body="")
@example(header="%YAML 9.9", body="")
@example(header="title: !!python/object/apply:os.system [ls]", body="")
@example(header="а: б\n...\nв: г", body="")
@example(header='title: "\\uD800"', body="")
def test_any_text_as_front_matter_and_body(write: Write, header: str, body: str) -> None:
    text = f"---\n{header}\n---\n{body}"
    problems_of(write(text.encode()), text)


@unhurried
@given(field=fields, value=texts | yaml_signs)
def test_any_text_as_the_value_of_a_field(write: Write, field: str, value: str) -> None:
    text = f"---\ntitle: Талдау\n{field}: {value}\n---\n"
    problems_of(write(text.encode()), text)


@unhurried
@given(data=st.binary(max_size=300) | texts.map(lambda text: text.encode("utf-16")))
def test_any_bytes_as_the_whole_file(write: Write, data: bytes) -> None:
    problems_of(write(data), data.decode("latin-1"))


@unhurried
@given(data=st.binary(max_size=100), body=st.binary(max_size=100))
def test_any_bytes_between_the_fences(write: Write, data: bytes, body: bytes) -> None:
    whole = b"---\n" + data + b"\n---\n" + body
    problems_of(write(whole), whole.decode("latin-1"))


@unhurried
@given(meta=st.dictionaries(fields, shapes, max_size=4))
def test_any_shape_as_the_value_of_a_field_is_named_as_it_was_written(write: Write, meta: dict[str, object]) -> None:
    text = "---\n" + yaml.safe_dump(meta, allow_unicode=True, sort_keys=False) + "---\n"
    sentences = problems_of(write(text.encode()), text)
    assert [sentence for sentence in sentences if CONTAINER.search(sentence)] == []


SOUND = "---\ntitle: Талдау\ntasks: 1\nanalysis: Екі сабақ талданды.\n---\n"
SLOT = "slots:\n  - weekday: monday\n    start: 15:40\n    since: 0001-01-01\n    until: 9999-12-31\n"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("schools/aqbulaq/sessions/0001-01-01.md", SOUND, id="a-note-of-the-first-day"),
        pytest.param("schools/aqbulaq/sessions/9999-12-31.md", SOUND, id="a-note-of-the-last-day"),
        pytest.param("schools/aqbulaq/sessions/0000-00-00.md", SOUND, id="a-note-before-the-first-day"),
        pytest.param(
            "calendar/2026-2027.yml",
            "year: 2026-2027\nfirst_day: 2026-09-01\nlast_day: 9999-12-31\n",
            id="a-year-until-the-last-day",
        ),
        pytest.param(
            "calendar/2026-2027.yml",
            "year: 2026-2027\nfirst_day: 0001-01-01\nlast_day: 2027-05-25\n",
            id="a-year-from-the-first-day",
        ),
        pytest.param("schools/aqbulaq/schedule/2026-2027.yml", SLOT, id="a-slot-between-both"),
    ],
)
def test_days_at_the_ends_of_all_time_do_not_end_the_check(path: str, text: str, tmp_path: Path) -> None:
    content = base_content(tmp_path)
    (content / path).write_text(text, "utf-8")
    assert {one.path for one in check(content, lambda _: TODAY)} <= {path, "calendar"}


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("groups:\n  " + "- " * 100_000 + "а", id="a-hundred-thousand-lists-in-one-line"),
        pytest.param("? " * 100_000 + "а", id="a-hundred-thousand-keys-in-one-line"),
        pytest.param("groups: " + "[" * 100_000, id="a-hundred-thousand-brackets"),
        pytest.param("title: " + "{" * 100_000, id="a-hundred-thousand-braces"),
        pytest.param("title: " + "т" * 100_000, id="a-title-of-a-hundred-thousand-letters"),
    ],
)
def test_a_header_made_to_exhaust_the_parser_does_not_end_the_program(write: Write, header: str) -> None:
    content = write(f"---\n{header}\n---\n".encode())
    program = (
        "import sys, datetime, pathlib; from birgemiz.judge import check\n"
        "for one in check(pathlib.Path(sys.argv[1]), lambda _: datetime.date(2026, 11, 22)): print(one.path)"
    )

    done = subprocess.run([sys.executable, "-c", program, content], capture_output=True, text=True, check=False)

    assert (done.returncode, set(done.stdout.split()), done.stderr) == (0, {NOTE}, "")
