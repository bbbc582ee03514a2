"""Shows that a record is the same after it was kept, and what is not kept of it."""

import pickle

from birgemiz.model.note import Note
from tests.rules.rules_cases import note

POST = {"url": "https://www.aqbulaq.example.org/1", "on": "2026-09-08"}
TOLD = note({"name": "2026-09-07", "groups": ["languages"], "posted": [POST]})


def kept(record: Note) -> Note:
    found: Note = pickle.loads(pickle.dumps(record))  # noqa: S301 - written on the same line
    return found


def test_a_record_is_the_same_after_it_was_kept() -> None:
    assert kept(TOLD) == TOLD


def test_a_kept_record_can_be_copied_with_another_value() -> None:
    assert kept(TOLD).model_copy(update={"minutes": 45}) == TOLD.model_copy(update={"minutes": 45})


def test_which_fields_were_given_is_not_kept() -> None:
    assert (kept(TOLD).model_fields_set, kept(TOLD).posted[0].model_fields_set) == (set(), set())
