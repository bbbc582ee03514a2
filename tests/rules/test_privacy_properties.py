"""Shows that no way to write an identification number hides it, and that no text can make the search slow.

A wrong check digit makes it no number, and no message repeats one. That the search is quick is shown by how the
patterns are made: whatever repeats without bound gives nothing back (a possessive quantifier), so that at each letter
of a line a pattern is tried once, over a bounded number of letters or for good.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import date, timedelta
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from birgemiz.model import personal
from birgemiz.model.personal import (
    births,
    emails,
    first_iin,
    iins,
    lines_worth_looking,
    masked,
    phones,
    plain,
    worth_looking,
)
from birgemiz.model.personal.iins import check_digit
from birgemiz.model.problem import problem

TODAY = date(2026, 11, 22)
DAYS = st.integers(0, 36_000).map(lambda n: date(1900, 1, 1) + timedelta(n))
GAPS = st.sampled_from(
    (
        *("", "", "", " ", "-", ".", "\u00a0", "\u202f", "–", " - ", "\u200b", "\u00ad", "\u2060", "&nbsp;"),
        *("**", "*", "~~", "`", "<b>", '</b><i class="x2">', "<!-- 5 -->"),
    )
)
DIGITS = st.sampled_from(("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९"))
AROUND = st.text("абв қң,;:()«»|", max_size=12)

BETWEEN = st.sampled_from(
    (
        *("\n", " ", "/", "+", "(", ") ", "]", "&#49;", "<b2>", "²", "№ 7", "а", "x", "https://x.kz/", "a@b.kz"),
        *("a(at)b.kz", "a [собака] b.kz", "тел 2-15-47", "+7 701 123 45 67", "87011234567", "7(701)123-4567"),
        *("Серік Ұлы 5.10.1985", "5.4.15 ж.т. Серік Ұлы", "2025-12-09", "12345", "1234"),
    )
)

unhurried = settings(deadline=None)


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """A valid identification number of anybody born since 1900, or, by its seventh digit, a century before."""
    day = draw(DAYS)
    century = draw(st.sampled_from((1, 2, 3, 4))) if day.year < 2000 else draw(st.sampled_from((5, 6)))
    digits = f"{day:%y%m%d}{century}{draw(st.integers(0, 9999)):04}"
    last = check_digit(digits)
    assume(last is not None)
    return f"{digits}{last}"


@st.composite
def disguises(draw: st.DrawFn) -> tuple[str, str]:
    """A number, and the same as somebody may type it: in digits of any script, with anything between them."""
    number, script = draw(numbers()), draw(DIGITS)
    gaps = [draw(GAPS) for _ in number[1:]]
    typed = "".join(script[int(digit)] + gap for digit, gap in zip(number, [*gaps, ""], strict=True))
    groups = re.findall(r"\d+", plain(typed))
    assume(not [g for g in groups if re.fullmatch(r"(19|20)\d\d", g)])  # beside two others it reads as a date
    return number, typed


@unhurried
@given(disguises(), AROUND, AROUND)
def test_a_number_is_found_however_it_is_written(written: tuple[str, str], before: str, after: str) -> None:
    number, typed = written
    found = first_iin(f"Мәтін\n{before}{typed}{after}\nМәтін")
    assert found is not None
    assert (found[0], found[1].value) == (2, number)


@unhurried
@given(numbers(), st.integers(1, 11), st.sampled_from(("\n", " \n  ", "\\\n", "<br>\n", "**\n", "\n> ", "\n**", "-\n")))
def test_a_number_is_found_over_the_end_of_a_line(number: str, at: int, end: str) -> None:
    found = first_iin(f"Мәтін 12\nЖСН {number[:at]}{end}{number[at:]}\nМәтін")
    assert found is not None
    assert (found[0], found[1].value) == (2, number)


@unhurried
@given(numbers(), st.integers(1, 11), st.sampled_from(("\n\n", "\n- ", ",\n", "\nx: ", ", ", " | ")))
def test_numbers_of_a_list_are_not_one(number: str, at: int, border: str) -> None:
    assert first_iin(f"{number[:at]}{border}{number[at:]}") is None


@unhurried
@given(numbers(), st.integers(1, 9))
def test_a_number_with_another_check_digit_is_none(number: str, more: int) -> None:
    assert list(iins(number[:11] + str((int(number[11]) + more) % 10))) == []


@settings(deadline=None, max_examples=300)
@given(st.lists(BETWEEN | disguises().map(lambda pair: pair[1]), max_size=4))
def test_a_text_not_worth_looking_at_holds_nothing(pieces: list[str]) -> None:
    text = "".join(pieces)
    lines = [plain(line) for _, line in lines_worth_looking(text)]
    found = [one for line in lines for one in (*iins(line), *phones(line), *emails(line), *births(line, TODAY))]
    assert worth_looking(text) or not found


@unhurried
@given(disguises(), AROUND)
def test_no_problem_repeats_a_number(written: tuple[str, str], around: str) -> None:
    number, typed = written
    one = problem("key-unknown", f"schools/{number}/school.yml", 1, typed, choices=around, guess=around + typed)
    told = "".join(re.findall(r"[\d•]+", plain(one.path + one.sentence("kk") + one.sentence("ru"))))
    assert number not in told
    assert masked(masked(typed)) == masked(typed)


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern of the search by the module that holds it."""
    for module in pkgutil.iter_modules(personal.__path__):
        known = vars(importlib.import_module(f"{personal.__name__}.{module.name}"))
        for name, value in known.items():
            several = value if isinstance(value, tuple) else (value,)
            yield from ((f"{module.name}.{name}", one) for one in several if isinstance(one, re.Pattern))


def gives_back(parsed: Any) -> Iterator[Any]:
    """The repetitions without bound in a parsed pattern that may be entered anew."""
    for operator, argument in parsed:
        if operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and argument[1] == _constants.MAXREPEAT:
            yield argument
        inner = argument if isinstance(argument, tuple | list) else ()
        for part in inner:
            for one in part if isinstance(part, list) else [part]:
                if isinstance(one, _parser.SubPattern):
                    yield from gives_back(one)


@pytest.mark.parametrize(("name", "pattern"), list(patterns()))
def test_what_repeats_without_bound_gives_nothing_back(name: str, pattern: re.Pattern[str]) -> None:
    assert list(gives_back(_parser.parse(pattern.pattern, pattern.flags))) == [], name


def test_the_search_of_repetitions_finds_one() -> None:
    assert len(list(gives_back(_parser.parse(r"(?:a|(b+))\d{3}")))) == 1


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "1-",
        "8 7",
        "+7",
        "8701",
        "a",
        "a.",
        "a@",
        "@a",
        "a@a.",
        "А. ",
        "Аа ",
        "Аа-",
        "12.03.2015 ",
        "2015 ж. ",
        "&",
        "\\",
        "\u200b",
        "http://1",
        "тел ",
        "тел 7",
        "1*",
        "1,",
        "1<",
        "1<b>",
        "1<!--",
        "1 <b ",
        "<",
        "1\n",
        "1\n>",
        "a(at)",
        "Учитель ",
        "АБВ ",
    ],
)
def test_a_long_line_of_any_piece_is_searched_to_its_end(piece: str) -> None:
    line = plain(piece * (200_000 // len(piece)) + " a@b.kz")
    found = [*iins(line), *phones(line), *births(line, TODAY), *emails(line)]
    assert [one.value for one in found if one.value.endswith(".kz")][-1:] != []
