"""Lists: each ordered one counts on its own, from where it was told to."""

from itertools import count

from birgemiz.writers.word.markup import NAMES
from birgemiz.writers.word.styles import INDENT, STEP

_DEEPEST = 8
"""Word has nine levels; deeper lists share the last."""

_HIGHEST = 32767
"""The highest number that Word lets a list begin with."""

_BULLETS, _NUMBERS = 1, 2
"""The kinds of lists."""


def _kind(kind: int, form: str, *texts: str) -> str:
    """One kind of list; ``texts`` are the labels by level, the last for all deeper ones."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{texts[min(level, len(texts) - 1)].format(level + 1)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{(level + 1) * STEP + INDENT}"/></w:tabs>'
        f'<w:ind w:left="{level * STEP}" w:firstLine="{INDENT}"/></w:pPr></w:lvl>'
        for level in range(_DEEPEST + 1)
    )
    return f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


_KINDS = _kind(_BULLETS, "bullet", "–") + _kind(_NUMBERS, "decimal", "%{}.", "%{})")
"""As acts of Kazakhstan are numbered: clauses ``1.``, what is below them ``1)``; a dash where no number is."""


class Numbering:
    """The lists of one document."""

    BULLETS = 1
    """The number of every list whose items have none."""

    def __init__(self) -> None:
        self._lists = [f'<w:num w:numId="{self.BULLETS}"><w:abstractNumId w:val="{_BULLETS}"/></w:num>']
        self._next = count(self.BULLETS + 1)

    def ordered(self, level: int, start: int) -> int:
        """The number of a new list that counts from ``start`` on this level."""
        number = next(self._next)
        self._lists.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_NUMBERS}"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{min(start, _HIGHEST)}"/></w:lvlOverride></w:num>'
        )
        return number

    def xml(self) -> str:
        """The part of the document that defines its lists."""
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><w:numbering {NAMES}>{_KINDS}{"".join(self._lists)}</w:numbering>'
        )


class OpenLists:
    """The lists around the text being read, and whether its next paragraph begins an item."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._numbers: list[int] = []
        self._begins = False

    @property
    def waiting(self) -> bool:
        """Whether an item has begun whose number is not written yet."""
        return self._begins

    def open(self, start: int | None) -> None:
        """A list begins: without numbers, or counting from ``start``."""
        level = min(len(self._numbers), _DEEPEST)
        self._numbers.append(self._numbering.BULLETS if start is None else self._numbering.ordered(level, start))

    def close(self) -> None:
        """The innermost list ends."""
        self._numbers.pop()

    def item(self) -> None:
        """An item begins; HTML may hold some outside any list."""
        self._begins = bool(self._numbers)

    def place(self, quotations: int) -> str:
        """The number and indent of the next paragraph, within so many quotations."""
        level = min(max(len(self._numbers) - 1, 0), _DEEPEST)
        left = level * STEP + min(quotations, _DEEPEST) * INDENT
        if self._begins:
            self._begins = False
            number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{self._numbers[-1]}"/></w:numPr>'
            return f'{number}<w:ind w:left="{left}" w:firstLine="{INDENT}"/>'
        if self._numbers:
            return f'<w:ind w:left="{left}" w:firstLine="{INDENT + STEP}"/>'
        return f'<w:ind w:left="{left}" w:firstLine="0"/>' if quotations else ""
