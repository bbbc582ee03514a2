"""The vocabularies of the model in a reader's words."""

from birgemiz.model.vocabulary import Format, Half, Joined, Role, Staffing, Status, Weekday
from birgemiz.rules.recommendations import Followed
from birgemiz.views.words import Words

STATUS_SIGNS = {
    Status.HELD: "✓",
    Status.MOVED: "⇄",
    Status.CANCELLED: "✕",
    Status.HOLIDAY: "○",
    Status.MISSED: "!",
    Status.UPCOMING: "·",
}
"""The sign that tells a status apart without its colour."""

_STATUS = {
    Status.HELD: "Held",
    Status.MOVED: "Held on another day",
    Status.CANCELLED: "Cancelled",
    Status.HOLIDAY: "Day off",
    Status.MISSED: "Nothing published",
    Status.UPCOMING: "Upcoming",
}
_HALF = {Half.ALL: "All teachers", Half.A: "First half of teachers", Half.B: "Second half of teachers"}
_HALF_SHORT = {Half.ALL: "", Half.A: "1st half", Half.B: "2nd half"}
_FORMAT = {
    Format.GROUPS: "Groups of related subjects",
    Format.ASSOCIATIONS: "Method associations",
    Format.WHOLE_STAFF: "Whole staff together",
}
_JOINED = {
    Joined.PEDAGOGICAL_COUNCIL: "Pedagogical council",
    Joined.METHODOLOGICAL_COUNCIL: "Methodological council",
    Joined.ASSOCIATION_MEETING: "Method association meeting",
}
_ROLE = {
    Role.HEAD: "Head of school",
    Role.DEPUTY_STUDY: "Deputy head for studies",
    Role.DEPUTY_UPBRINGING: "Deputy head for upbringing",
    Role.DEPUTY_SCIENCE: "Deputy head for research and methods",
    Role.DEPUTY_ICT: "Deputy head for information technology",
    Role.ASSOCIATION_LEAD: "Lead of a method association",
    Role.EXPERIENCED_TEACHER: "Experienced teacher",
    Role.METHODOLOGIST: "Methodologist of the department",
}
_STAFFING = {Staffing.FULL: "Fully staffed school", Staffing.SMALL: "Small school"}
_WEEKDAY = {
    Weekday.MONDAY: "Monday",
    Weekday.TUESDAY: "Tuesday",
    Weekday.WEDNESDAY: "Wednesday",
    Weekday.THURSDAY: "Thursday",
    Weekday.FRIDAY: "Friday",
    Weekday.SATURDAY: "Saturday",
    Weekday.SUNDAY: "Sunday",
}
_TASK = {
    1: "Solving the school's tasks together",
    2: "Teaching and methods in related subjects",
    3: "Help to young and other teachers",
    4: "Lesson methods and qualification",
    5: "Help with events at all levels",
    6: "Preparation for attestation",
}
_LANGUAGE = {"kk": "Kazakh", "ru": "Russian"}
_FOLLOWED = {Followed.OPEN: "open", Followed.FOLLOWED: "followed up", Followed.OVERDUE: "overdue"}


def status(words: Words, value: Status) -> str:
    """What became of an hour."""
    return words(_STATUS[value])


def half(words: Words, value: Half) -> str:
    """Which teachers an hour gathers."""
    return words(_HALF[value])


def half_short(words: Words, value: Half) -> str:
    """The half in two words; nothing for the whole staff."""
    return words(_HALF_SHORT[value]) if _HALF_SHORT[value] else ""


def format_(words: Words, value: Format) -> str:
    """How teachers sit together."""
    return words(_FORMAT[value])


def joined(words: Words, value: Joined) -> str:
    """The meeting that the hour was joined with."""
    return words(_JOINED[value])


def role(words: Words, value: Role) -> str:
    """An organiser by office."""
    return words(_ROLE[value])


def staffing(words: Words, value: Staffing) -> str:
    """The kind of school."""
    return words(_STAFFING[value])


def weekday(words: Words, value: Weekday) -> str:
    """A day of the week."""
    return words(_WEEKDAY[value])


def task(words: Words, number: int) -> str:
    """A task's short name; its wording is in the regulation."""
    return words(_TASK[number])


def language(words: Words, value: str) -> str:
    """A language of instruction."""
    return words(_LANGUAGE[value])


def followed(words: Words, value: Followed) -> str:
    """What became of a recommendation."""
    return words(_FOLLOWED[value])


MESSAGES = [
    name
    for table in (
        _STATUS,
        _HALF,
        _HALF_SHORT,
        _FORMAT,
        _JOINED,
        _ROLE,
        _STAFFING,
        _WEEKDAY,
        _TASK,
        _LANGUAGE,
        _FOLLOWED,
    )
    for name in table.values()
    if name
]
"""Every message of these vocabularies, for the catalogues' completeness."""
