"""Problems as annotations of a change on GitHub: workflow commands, one a line."""

from collections.abc import Sequence

from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})
"""What GitHub's runner asks to be written otherwise in a message, and in what stands before it."""


def report(problems: Sequence[Problem], sources: Sources) -> str:
    """``::error file=…,line=…,title=…::…`` for each problem; the code is the title."""
    return "\n".join(_command(one, sources) for one in problems)


def _command(one: Problem, sources: Sources) -> str:
    level = "warning" if one.severity == "warning" else "error"
    named: dict[str, object] = {"file": sources.file(one.path)}
    if one.line:
        named["line"] = one.line
    if spot := sources.spot(one):
        named |= {"col": spot.start + 1, "endColumn": max(spot.start + 1, spot.end)}
    named["title"] = one.code
    told = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in named.items())
    sentences = "\n".join((one.sentence("kk"), one.sentence("ru")))
    return f"::{level} {told}::{sentences.translate(_DATA)}"
