"""What a cell can hold."""

from datetime import date

from birgemiz.views.table import Value
from birgemiz.writers.comma_separated import readable

LONGEST = 32_767
"""UTF-16 units that a cell holds; a longer text is cut."""

EXACT = 10**15
"""Numbers of more than 15 digits would lose some, and are written as texts."""

FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets count alike; earlier ones are written as texts."""


def lawful(value: Value) -> Value:
    """The value as a cell can hold it, nothing for an empty text."""
    match value:
        case str():
            text = value if value.isprintable() else readable(value.replace("\r\n", "\n").replace("\r", "\n"))
            return cut(text, LONGEST) or None
        case int() if not -EXACT < value < EXACT:
            return str(value)
        case date() if value < FIRST_DAY:
            return value.isoformat()
    return value


def cut(text: str, units: int) -> str:
    """The text in at most so many UTF-16 units, ending with ``…`` where it was longer."""
    if len(text) * 2 <= units or len(data := text.encode("utf-16-le")) <= units * 2:
        return text
    return data[: units * 2 - 2].decode("utf-16-le", "ignore") + "…"
