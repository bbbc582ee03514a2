"""Names stand in the order of the Kazakh alphabet, and numbers in them by their value."""

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.model.record import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_names_stand_in_kazakh_order_and_numbers_by_their_value(lang: Lang) -> None:
    ordered = ["Ақбұлақ", "Әуезов", "Береке", "Ғабдуллин", "№ 2 мектеп", "№ 10 мектеп", "№ 100 мектеп"]
    assert sorted(ordered[:4][::-1], key=words(lang).sort_key) == ordered[:4]
    assert sorted(ordered[4:][::-1], key=words(lang).sort_key) == ordered[4:]
    assert sorted(["қала", "Құс", "кеме"], key=words(lang).sort_key) == ["кеме", "қала", "Құс"]
