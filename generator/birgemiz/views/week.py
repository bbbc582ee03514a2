"""An ISO week as a reader sees it: its number, its days, whether it is now, the break it falls in."""

from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.rules.days import YearDays, break_in_week
from birgemiz.views.site import Reader


@dataclass(frozen=True, slots=True)
class WeekHead:
    """One week; ``pause`` names the school break, if any."""

    number: int
    days: str
    current: bool
    pause: str


def week_head(reader: Reader, days: YearDays, monday: date) -> WeekHead:
    """The week that begins on this Monday."""
    sunday = monday + timedelta(6)
    pause = break_in_week(days, monday)
    return WeekHead(
        number=monday.isocalendar().week,
        days=reader.words.days(monday, sunday),
        current=monday <= reader.district.today <= sunday,
        pause=pause.names[reader.words.lang] if pause else "",
    )
