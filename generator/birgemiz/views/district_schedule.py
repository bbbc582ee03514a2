"""All schools' hours by weekday, for planning visits."""

from dataclasses import dataclass

from birgemiz.model.vocabulary import Weekday
from birgemiz.views import addresses, names
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict


@dataclass(frozen=True, slots=True)
class VisitHour:
    """A school's weekly hour in the district's schedule."""

    start: str
    school: Link
    locality: str
    half: str
    room: str


@dataclass(frozen=True, slots=True)
class DistrictScheduleView:
    """Every school's hours by weekday, and the schools whose schedule is not published.

    ``assumed`` says what in the academic calendar awaits confirmation.
    """

    year: str
    assumed: str
    calendar: str
    weekdays: tuple[tuple[str, tuple[VisitHour, ...]], ...]
    without: tuple[Link, ...]


def district_schedule_page(reader: Reader, whole: WholeDistrict) -> Page:
    """All schools' hours by weekday."""
    words, year = reader.words, reader.district.year
    return Page(
        address=addresses.SCHEDULE,
        lang=words.lang,
        section="schedule",
        title=words("Schedule of the district's schools, {year}", year=year),
        description=words("When each school of the district holds its hour, by weekday."),
        template="district-schedule.html",
        view=_district_view(reader, whole),
    )


def _district_view(reader: Reader, whole: WholeDistrict) -> DistrictScheduleView:
    words, year = reader.words, reader.district.year
    hours: dict[Weekday, list[VisitHour]] = {day: [] for day in Weekday}
    without = []
    for standing in whole.schools.values():
        schedule, school = standing.records.schedules.get(year), standing.records.school
        link = Link(school.names[words.lang], addresses.school(school.id))
        if schedule is None:
            without.append(link)
            continue
        for slot in schedule.slots:
            if slot.covers(reader.district.today) or (slot.since and slot.since > reader.district.today):
                locality = school.locality[words.lang] if school.locality else ""
                half = names.half_short(words, slot.half)
                hours[slot.weekday].append(VisitHour(words.clock(slot.start), link, locality, half, slot.room or ""))
    weekdays = tuple(
        (
            names.weekday(words, day),
            tuple(sorted(found, key=lambda h: (h.start, words.sort_key(h.school.text)))),
        )
        for day, found in hours.items()
        if found
    )
    assumed = reader.district.days[year].calendar.assumed
    awaits = assumed[words.lang] if assumed else ""
    return DistrictScheduleView(
        year, awaits, addresses.CALENDAR, weekdays, tuple(sorted(without, key=lambda s: words.sort_key(s.text)))
    )
