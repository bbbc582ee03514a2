"""The text of one paragraph while it is read: runs with their marks, spaces as HTML means them."""

import re

from birgemiz.writers.word.markup import Marks, run

_SPACE = re.compile("[ \t\n\r\f]+")
"""What HTML calls white space; a no-break space is none."""


class Line:
    """Runs in order; spaces that follow each other are one, at the edges none."""

    def __init__(self) -> None:
        self._runs: list[tuple[str, Marks]] = []

    def add(self, text: str, marks: Marks, *, exact: bool = False) -> None:
        """Add text; unless ``exact``, white space only separates."""
        if not exact:
            text = _SPACE.sub(" ", text)
            if not self._runs or self._runs[-1][0].endswith((" ", "\n")):
                text = text.removeprefix(" ")
        if text:
            self._runs.append((text, marks))

    def take(self) -> tuple[int, str]:
        """How many characters the line has, and its runs as XML; the line is empty then."""
        runs, self._runs = self._runs, []
        while runs and not runs[-1][0].rstrip(" \n"):
            runs.pop()
        if runs:
            text, marks = runs[-1]
            runs[-1] = text.rstrip(" \n"), marks
        return sum(len(text) for text, _ in runs), "".join(run(text, marks) for text, marks in runs)
