"""Where each page is: addresses within one language, as a site without folders would name them.

A section's address ends with ``/`` (it is a folder with ``index.html``), a note's is a flat file.
"""

import re
from datetime import date

from birgemiz.model.vocabulary import Half

HOME = ""
SCHOOLS = "schools/"
SCHEDULE = "schedule/"
SUMMARY = "summary/"
REGULATION = "regulation/"
ORDER = "order/"
ORDER_WORD = "order/order.docx"
ANALYSIS = "analysis/"
VISITS = "visits/"
RECOMMENDATIONS = "recommendations/"
DOCUMENTS = "documents/"
INDICATORS = "indicators/"
DATA = "data/"
DATA_PACKAGE = "data/datapackage.json"
EMBED = "embed/"
PROBLEMS = "problems/"
GUIDES = "guides/"
PROBLEM_GUIDE = f"{GUIDES}problems/"
TASKS = "tasks/"
GROUPS = "groups/"
CALENDAR = "calendar.ics"
FORM = "admin/"
FORM_SCRIPT = "admin/assets/sveltia-cms.js"
FORM_DEPARTMENT = f"{FORM}?department"

SLUG = 40
"""Characters of a photo's name that its address keeps at most."""

_NO_SLUG = re.compile("[^a-z0-9]+")


def school(key: str) -> str:
    """A school's own page."""
    return f"schools/{key}/"


def embedded(key: str) -> str:
    """A school's page for frames on other websites."""
    return f"schools/{key}/embed.html"


def session(key: str, name: str) -> str:
    """A note's page: a flat file, three to five times cheaper on disk than a folder."""
    return f"schools/{key}/sessions/{name}.html"


def picture(key: str, name: str, digest: str, width: int) -> str:
    """A published image, by its original's name below ``media``, a digest of its bytes and the width in pixels."""
    stem = name.rpartition("/")[2].rpartition(".")[0].lower()
    slug = _NO_SLUG.sub("-", stem)[:SLUG].strip("-")
    return f"schools/{key}/media/{slug}{'-' if slug else ''}{digest}-{width}.webp"


def card(key: str, name: str, shape: str) -> str:
    """A note's card image in one shape, named by its size; all languages share it."""
    return f"schools/{key}/cards/{name}-{shape}.png"


def district_card(lang: str, shape: str) -> str:
    """The district's card image in one language."""
    return f"cards/{lang}-{shape}.png"


def archive(key: str, year: str) -> str:
    """All notes of a school in one academic year."""
    return f"schools/{key}/sessions/{year}/"


def schedule(key: str, year: str) -> str:
    """A school's schedule for one academic year."""
    return f"schools/{key}/schedule/{year}/"


def school_analysis(key: str, year: str) -> str:
    """A school's year-end analysis."""
    return f"schools/{key}/analysis/{year}/"


def schedule_word(key: str, year: str) -> str:
    """A school's schedule as a Word document, named so that it says what it is wherever it is saved."""
    return f"{schedule(key, year)}{key}-schedule-{year}.docx"


def hour_calendar(key: str, half: Half) -> str:
    """The calendar file of a school's hours, or of those of one half of its teachers."""
    return f"schools/{key}/calendar.ics" if half is Half.ALL else f"schools/{key}/calendar-{half.value}.ics"


def school_analysis_word(key: str, year: str) -> str:
    """A school's year-end analysis as a Word document."""
    return f"{school_analysis(key, year)}{key}-analysis-{year}.docx"


def analysis_word(year: str) -> str:
    """The district's year-end analysis as a Word document."""
    return f"{analysis(year)}analysis-{year}.docx"


def summary(year: str) -> str:
    """The district's summary of one academic year."""
    return f"summary/{year}/"


def summary_part(year: str, part: str) -> str:
    """The summary of a part of an academic year: a month (``2026-10``), or a kind of schools (``full``, ``kk``)."""
    return f"summary/{year}/{part}.html"


def summary_weeks(year: str) -> str:
    """Every week of an academic year, in a district whose summary has no room for them."""
    return f"summary/{year}/weeks.html"


def analysis(year: str) -> str:
    """The district's year-end analysis."""
    return f"analysis/{year}/"


def indicator(key: str) -> str:
    """What one indicator asks and what it came to, school by school."""
    return f"indicators/{key}/"


def evidence(key: str, year: str) -> str:
    """A school's academic year measured: every indicator with its evidence."""
    return f"schools/{key}/indicators/{year}/"


def workbook(school: str = "") -> str:
    """All tables of a school, or of the district."""
    return f"schools/{school}/data/{school}.xlsx" if school else "data/district.xlsx"


def table(key: str, school: str = "") -> str:
    """One table of a school, or of the district."""
    return f"schools/{school}/data/{key}.csv" if school else f"data/{key}.csv"


def data(name: str) -> str:
    """The district's open data of one kind; open data are the same in every language."""
    return f"{DATA}{name}.json"


def schedule_data(school: str) -> str:
    """A school's schedules as open data."""
    return f"{DATA}schedule/{school}.json"


def school_sessions_data(school: str) -> str:
    """A school's sessions as open data."""
    return f"schools/{school}/data/sessions.json"


def data_schema(name: str) -> str:
    """The JSON Schema of one kind of open data."""
    return f"{DATA}schema/{name}.schema.json"


def area(key: str) -> str:
    """The visits of one methodologist's area."""
    return f"visits/{key}/"


def recommendations(month: date) -> str:
    """The recommendations left in one month."""
    return f"recommendations/{month:%Y-%m}.html"


def recommendations_of(area: str) -> str:
    """The recommendations of one methodologist's area."""
    return f"recommendations/{area}.html"


def earlier_order(day: date) -> str:
    """An order no longer in force, by its day."""
    return f"order/{day.isoformat()}/"


def earlier_regulation(day: date) -> str:
    """A regulation no longer in force, by its day."""
    return f"regulation/{day.isoformat()}/"


def task(number: int) -> str:
    """The notes of one of the six tasks."""
    return f"tasks/{number}/"


def group(key: str) -> str:
    """The notes of one subject group."""
    return f"groups/{key}/"


def month(base: str, month: date) -> str:
    """The notes of one month under a task or a subject group."""
    return f"{base}{month:%Y-%m}.html"


def form(key: str) -> str:
    """The web form of one school; all forms are one page, so that people sign in to it at one address."""
    return f"{FORM}?school={key}"


def form_description(key: str = "") -> str:
    """What the form of a school, or of the department, asks for and where it saves."""
    return f"{FORM}{key}/config.yml" if key else f"{FORM}config.yml"


def guide(name: str) -> str:
    """What those of one task do with the site, step by step."""
    return f"{GUIDES}{name}/"


def clause(key: str) -> str:
    """A clause of the regulation."""
    return f"{REGULATION}#{key}"


def depth(address: str) -> int:
    """How many folders a page lies below the site's root."""
    return address.count("/")
