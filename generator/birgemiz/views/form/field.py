"""A field of the form: what is asked, how it is answered, which answers are refused."""

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """How a field is answered."""

    LINE = auto()
    ADDRESS = auto()
    TEXT = auto()
    MARKDOWN = auto()
    DAY = auto()
    CLOCK = auto()
    WHOLE = auto()
    YES_NO = auto()
    PHOTO = auto()
    CHOICE = auto()
    CHOICES = auto()
    RECORD = auto()
    LIST = auto()
    """One answer as often as needed: ``fields`` holds the one field that each item is."""
    RECORDS = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: what the file then says, and how a person reads it."""

    value: str | int
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field as the form asks for it.

    ``least`` and ``most`` bound the number of characters of a text, of items of a list or of choices made, or a whole
    number itself. ``pattern`` is a regular expression that a text must match, ``usual`` the answer when there is none.
    """

    name: str
    kind: Kind
    label: str
    hint: str
    required: bool = False
    least: int | None = None
    most: int | None = None
    pattern: str = ""
    usual: str | int | None = None
    choices: tuple[Choice, ...] = ()
    fields: tuple["Field", ...] = ()
