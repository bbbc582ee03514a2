"""Shows how an indicator is tied to a clause of the regulation, and what happens when the clause changes."""

import pytest

from birgemiz.model.documents import Clause, Regulation
from birgemiz.model.problem import problem
from birgemiz.model.record import LANGS
from birgemiz.model.ties import Ties
from birgemiz.rules.indicators import ASKED, DEPARTMENT
from birgemiz.rules.ties import clauses, fingerprint, measures_of, tied

WEEKLY = "Әдістемелік сағат аптасына 1 рет өткізіледі"
FORMATS = "Әдістемелік сағат топтарға бөле отырып өткізіледі"
PATH = "indicators.yml"


def regulation(weekly: str = WEEKLY) -> Regulation:
    """Two clauses, the second in two blocks."""
    blocks = (
        Clause("paragraph", "weekly", weekly),
        Clause("paragraph", "formats", FORMATS),
        Clause("paragraph", None, "жүргізіледі"),
    )
    return Regulation(title="Ереже", lang="kk", clauses=blocks, path="regulation.md")


def ties(*indicators: str, clause: str = "weekly", text: str = WEEKLY) -> Ties:
    """One clause, reviewed with this text."""
    one = {"clause": clause, "fingerprint": fingerprint(text), "indicators": indicators}
    return Ties.model_validate({"path": PATH, "ties": [one]})


def test_a_block_without_an_id_belongs_to_the_clause_before_it() -> None:
    assert clauses(regulation()) == {"weekly": WEEKLY, "formats": f"{FORMATS} жүргізіледі"}


def test_a_tie_that_was_reviewed_with_the_clause_as_it_reads_is_sound() -> None:
    sound = ties("regularity", "halves", DEPARTMENT)
    assert list(tied(sound, regulation())) == []
    assert measures_of(sound, regulation()) == {"weekly": ("regularity", "halves", DEPARTMENT)}


def test_a_changed_clause_asks_for_another_review_and_its_indicators_measure_nothing() -> None:
    changed = "Әдістемелік сағат аптасына 2 рет өткізіледі"
    known = ties("regularity", "halves")
    said = {"value": "weekly", "indicators": "regularity, halves", "fingerprint": fingerprint(changed)}
    assert list(tied(known, regulation(changed))) == [problem("tie-changed", PATH, 0, "ties.0.fingerprint", **said)]
    assert measures_of(known, regulation(changed)) == {}


def test_a_block_added_to_a_clause_changes_it() -> None:
    known = ties("formats", clause="formats", text=FORMATS)
    assert [one.code for one in tied(known, regulation())] == ["tie-changed"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"  {WEEKLY}\n", id="spaces around"),
        pytest.param(WEEKLY.replace(" ", "\n"), id="line ends"),
        pytest.param(WEEKLY.replace(" ", "\r\n"), id="line ends of Windows"),
        pytest.param(WEEKLY.replace(" ", "\N{NO-BREAK SPACE} \t"), id="other spaces"),
    ],
)
def test_spaces_are_no_change(text: str) -> None:
    assert text != WEEKLY
    assert list(tied(ties("regularity"), regulation(text))) == []
    assert measures_of(ties("regularity"), regulation(text)) == {"weekly": ("regularity",)}


def test_letters_composed_of_two_signs_are_no_change() -> None:
    assert fingerprint("кеңес и\N{COMBINING BREVE}") == fingerprint("кеңес й")


@pytest.mark.parametrize("text", [WEEKLY.upper(), f"{WEEKLY}.", WEEKLY.replace(" ", ""), ""])
def test_every_other_difference_is_a_change(text: str) -> None:
    assert fingerprint(text) != fingerprint(WEEKLY)


def test_a_clause_that_the_regulation_lacks_is_said_and_left_out() -> None:
    known = ties("regularity", clause="weekley")
    assert list(tied(known, regulation())) == [problem("tie-clause", PATH, 0, "ties.0.clause", value="weekley")]
    assert measures_of(known, regulation()) == {}


def test_a_clause_that_the_regulation_lacks_is_left_out_even_with_the_fingerprint_of_no_text() -> None:
    assert measures_of(ties("regularity", clause="weekley", text=""), regulation()) == {}


def test_an_indicator_that_nobody_knows_is_said_and_left_out() -> None:
    known = ties("regularity", "regularly")
    choices = ", ".join([*ASKED, DEPARTMENT])
    said = [problem("tie-indicator", PATH, 0, "ties.0.indicators", value="regularly", choices=choices)]
    assert list(tied(known, regulation())) == said
    assert measures_of(known, regulation()) == {"weekly": ("regularity",)}


def test_two_ties_of_one_clause_add_up() -> None:
    both = Ties(path=PATH, ties=(*ties("regularity").ties, *ties("halves").ties))
    assert measures_of(both, regulation()) == {"weekly": ("regularity", "halves")}


def test_an_objection_names_the_tie_by_its_place() -> None:
    both = Ties(path=PATH, ties=(*ties("regularity").ties, *ties("halves", text=FORMATS).ties))
    assert [one.field for one in tied(both, regulation())] == ["ties.1.fingerprint"]


def test_without_ties_or_without_a_regulation_nothing_is_measured() -> None:
    assert measures_of(None, regulation()) == {}
    assert measures_of(ties("regularity"), None) == {}
    assert [one.code for one in tied(ties("regularity"), None)] == ["tie-clause"]


def test_every_objection_is_said_in_both_languages() -> None:
    objections = [*tied(ties("regularly"), regulation("")), *tied(ties("halves", clause="weekley"), regulation())]
    assert [one.code for one in objections] == ["tie-indicator", "tie-changed", "tie-clause"]
    for one in objections:
        for lang in LANGS:
            assert dict(one.words)["value"] in one.sentence(lang)
