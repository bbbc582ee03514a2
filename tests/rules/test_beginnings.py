"""What a district begins with before it knows better: its calendar and the names of its folders."""

import pytest
import yaml

from birgemiz.model.calendar import Calendar
from birgemiz.rules.assumed_calendar import assumed_calendar
from birgemiz.rules.latin import latin_id
from tests.conftest import PROJECT

YEARS = ["2025-2026", "2026-2027"]


@pytest.mark.parametrize("year", YEARS)
def test_an_assumed_calendar_has_the_days_of_the_years_it_is_modelled_on(year: str) -> None:
    text = (PROJECT / f"content/calendar/{year}.yml").read_text("utf-8")
    known = Calendar.model_validate(yaml.load(text, yaml.BaseLoader))  # noqa: S506 - it makes only text
    assumed = assumed_calendar(year)
    assert assumed.assumed
    assert assumed.model_copy(update={"assumed": known.assumed}) == known


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Ақбұлақ №2 негізгі орта мектебі", "aqbulaq-2-negizgi-orta-mektebi"),
        ("«Әңгіме» ғылым, өнер һәм үй", "aenggime-ghylym-oener-haem-uey"),
        ("Подъезд Щучинский", "podezd-shchuchinskiy"),
        ("Шығыс" * 20, "shyghys" * 8 + "shyg"),
        ("№ –", ""),
    ],
)
def test_an_id_is_made_of_a_name_without_losing_a_letter(name: str, made: str) -> None:
    assert latin_id(name) == made
