"""Names stand in the order of the Kazakh alphabet, and numbers in them by their value."""

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.model.record import LANGS, Lang

KAZAKH = ["Ақбұлақ", "Әуезов", "Береке", "Ғабдуллин", "кеме", "қала", "Құс"]
NUMBERED = ["№ 2 мектеп", "№ 10 мектеп", "№ 100 мектеп"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("ordered", [KAZAKH, NUMBERED])
def test_names_stand_in_kazakh_order_and_numbers_by_their_value(lang: Lang, ordered: list[str]) -> None:
    assert sorted(sorted(ordered), key=words(lang).sort_key) == ordered
