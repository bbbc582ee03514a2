"""Problems as people and programs read them, a form a module, loaded only when it is asked for."""

from collections.abc import Callable, Sequence
from importlib import import_module

from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources

FORMATS = {
    "human": "birgemiz.report.human",
    "github": "birgemiz.report.github",
    "json": "birgemiz.report.as_json",
    "sarif": "birgemiz.report.sarif",
}
"""Where each form stands; the module's ``report`` is called."""

Report = Callable[[Sequence[Problem], Sources], str]
"""Tells of problems whose files are these."""


def report_in(form: str) -> Report:
    """What tells of problems in one of ``FORMATS``."""
    report: Report = import_module(FORMATS[form]).report
    return report
