"""Problems for the page of a CI job: Markdown, each file with the way to its edit page."""

import re
from collections.abc import Callable, Sequence

from birgemiz.model.problem import Problem
from birgemiz.report.human import MARKS, counted

MOST = 200
"""Problems that are listed; a job's page holds a megabyte at most."""

_SIGNS = re.compile(r"([\\`*_~\[\]<>|&#!])")
_ASIDE = (
    "✕ белгісі бар жазба сайтқа әзірге шықпайды; түзетілсе, өзі шығады. "
    "Запись со знаком ✕ пока не публикуется; исправленная появится сама."
)
_NOTHING = "Түзететін ештеңе жоқ. Исправлять нечего."


def summary(problems: Sequence[Problem], edit: Callable[[str], str]) -> str:
    """The problems, those of records set aside first; ``edit`` gives a file's edit page, or an empty text."""
    told = ["## Жазбаларды тексеру · Проверка записей", ""]
    if not problems:
        return "\n".join([*told, _NOTHING, ""])
    listed = sorted(problems, key=lambda one: one.severity == "warning")[:MOST]
    told += [counted(problems), "", _ASIDE, "", "| | Файл | Не түзету керек · Что исправить |", "|---|---|---|"]
    told += [_row(one, edit(one.path)) for one in listed]
    if len(problems) > MOST:
        told += ["", f"Тағы / ещё: {len(problems) - MOST}"]
    return "\n".join([*told, ""])


def _row(one: Problem, url: str) -> str:
    place = _escaped(one.path + (f":{one.line}" if one.line else ""))
    linked = f"[{place}](<{url}>)" if url else place
    return f"| {MARKS[one.severity]} | {linked} | {_escaped(one.sentence('kk'))}<br>{_escaped(one.sentence('ru'))} |"


def _escaped(text: str) -> str:
    r"""Text that Markdown shows as it stands: a sign that means something follows a ``\``."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
