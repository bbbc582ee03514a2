"""Kazakhstan's public holidays, named in both languages.

Days and Kazakh names come from the ``holidays`` package (country KZ, pure computation); it has
no Russian names, so those stand here.
"""

from datetime import date
from functools import cache

from birgemiz.model.record import Bilingual

_RU = {
    "Жаңа жыл": "Новый год",
    "Православиелік Рождество": "Православное Рождество",
    "Халықаралық әйелдер күні": "Международный женский день",
    "Наурыз мейрамы": "Наурыз мейрамы",
    "Қазақстан халқының бірлігі мерекесі": "Праздник единства народа Казахстана",
    "Отан Қорғаушы күні": "День защитника Отечества",
    "Жеңіс күні": "День Победы",
    "Астана күні": "День столицы",
    "Қазақстан Республикасының Конституциясы күні": "День Конституции",
    "Республика күні": "День Республики",
    "Қазақстан Республикасы күні": "День Республики",
    "Тәуелсіздік күні": "День Независимости",
    "Құрбан айт": "Курбан айт",
}


@cache
def public_holidays(year: int) -> dict[date, Bilingual]:
    """The public holidays of a calendar year, days off in lieu included."""
    from holidays.countries.kazakhstan import Kazakhstan  # noqa: PLC0415 - a note is checked sooner than it is loaded

    named = sorted(Kazakhstan(years=year, language="kk").items())
    return {day: _bilingual(name) for day, name in named}


def _bilingual(kk: str) -> Bilingual:
    name = kk.partition(" (")[0]
    return Bilingual(kk=name, ru=_RU.get(name, "Выходной день"))
