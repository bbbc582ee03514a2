"""A document as an office prints it: approval, title, text and tables, signature; not yet Word."""

from dataclasses import dataclass

from birgemiz.model.record import Lang


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the document; ``level`` counts from 1."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Remark:
    """A paragraph of ours: plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A person's CommonMark, shown as the page shows it."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a header row that repeats on each page.

    ``widths`` are shares of the line, one for each column; empty: all alike.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()


Part = Heading | Remark | Prose | Sheet


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to print and sign.

    ``approval`` are the lines of the block at the top right, its first line the word of approval;
    ``lines`` stand under the title (day, number); ``signature`` names the office that signs, empty for none.
    """

    lang: Lang
    title: str
    parts: tuple[Part, ...]
    approval: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    signature: str = ""
