"""Where everything in a chart stands, as SVG needs it; how it looks is for the style sheet to say.

Lengths are in units of the drawing's own box, which begins in its upper left corner. A phone has
about as many pixels for it, so that a unit is a pixel there and a little more elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.views.chart import Bar, Chart

WIDTH, HEIGHT = 340, 178

CEILING, FLOOR, LABELS = 18, 156, 171
"""Where the scale ends, where it begins and the base line of what is below it, from above."""

GAP = 4
"""Between a bar and the value above it, and between a number of the scale and its line."""

THIN = 1.5
"""The height of a bar of zero, and of any that would be lower."""

STOUT, STOUTEST = 0.62, 34
"""The width of a bar: its share of the column, and at most."""

LARGEST, SMALLEST = 12, 10
"""Letters are as large as columns allow, but not so small that a phone makes them dots."""

_EM, _EM_BROAD, _EM_SLIM = 0.65, 0.95, 0.37
_EMS = dict.fromkeys("%жшщыфю", _EM_BROAD) | dict.fromkeys(" \u00a0\u202f-.,:/іil", _EM_SLIM)
"""What letters measure in the widest of common faces (DejaVu Sans), as shares of their size."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the scale and its number, empty where that is not whole."""

    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Box:
    """A bar, or a part of one; ``x`` and ``y`` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Word:
    """A text: its middle, its base line, and the width to squeeze it into if it may be wider."""

    x: float
    y: float
    text: str
    within: float | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart in positions: numbers of the scale end at ``margin``, its lines begin at ``left``.

    Bars are solid; one that has a met part is hollow, and the part is solid. ``letters`` is the size
    of values and labels.
    """

    margin: float
    left: float
    letters: float
    scale: tuple[Line, ...]
    hollow: tuple[Box, ...]
    solid: tuple[Box, ...]
    values: tuple[Word, ...]
    labels: tuple[Word, ...]
    width: int = WIDTH
    height: int = HEIGHT
    small: int = SMALLEST


def drawn(chart: Chart) -> Drawing:
    """The drawing of a chart: beside the scale, a column for each of its bars."""
    top = chart.top or max((bar.value or 0 for bar in chart.bars), default=0)
    scale = tuple(_scale(top))
    margin = SMALLEST * max(_ems(line.text) for line in scale)
    column = (WIDTH - margin - GAP) / max(len(chart.bars), 1)
    room = column - GAP / 2
    longest = max((_ems(text) for bar in chart.bars for text in (bar.label, _value(bar))), default=0)
    letters = min(LARGEST, max(SMALLEST, room / max(longest, 1)))

    def height(number: int) -> float:
        """A number beyond the scale ends with it; its value tells the rest."""
        return max((FLOOR - CEILING) * min(number / top, 1), THIN) if top else THIN

    def box(x: float, number: int) -> Box:
        width = min(STOUT * column, STOUTEST)
        return Box(_tenth(x - width / 2), _tenth(FLOOR - height(number)), _tenth(width), _tenth(height(number)))

    def word(x: float, y: float, text: str) -> Word:
        return Word(_tenth(x), _tenth(y), text, _tenth(room) if letters * _ems(text) > column else None)

    def above(bar: Bar) -> float:
        return FLOOR - GAP - (0 if bar.value is None else height(bar.value))

    bars = [(margin + GAP + column * (place + 0.5), bar) for place, bar in enumerate(chart.bars)]
    return Drawing(
        margin=_tenth(margin),
        left=_tenth(margin + GAP),
        letters=_tenth(letters),
        scale=scale,
        hollow=tuple(box(x, bar.value) for x, bar in bars if bar.value is not None and bar.part is not None),
        solid=tuple(box(x, solid) for x, bar in bars if (solid := _solid(bar)) is not None),
        values=tuple(word(x, above(bar), _value(bar)) for x, bar in bars),
        labels=tuple(word(x, LABELS, bar.label) for x, bar in bars),
    )


def _scale(top: int) -> Iterator[Line]:
    """Zero, half of the scale and its end; where all is zero there is no more to tell."""
    yield Line(FLOOR, "0")
    if top:
        yield Line((FLOOR + CEILING) / 2, "" if top % 2 else str(top // 2))
        yield Line(CEILING, str(top))


def _solid(bar: Bar) -> int | None:
    """What of a bar is filled: its part, else all; a part of zero is not there."""
    return bar.value if bar.part is None else bar.part or None


def _value(bar: Bar) -> str:
    """What stands above a bar, or in its place when nothing was due."""
    return "–" if bar.value is None else bar.text


def _ems(text: str) -> float:
    """How wide a text may get, as a multiple of the size of its letters."""
    return sum(_EMS.get(letter, _EM_BROAD if letter.isupper() else _EM) for letter in text)


def _tenth(length: float) -> float:
    """A length as exact as eyes are."""
    return round(length, 1)
