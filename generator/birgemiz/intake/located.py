"""Where in its file a rule's problem is."""

from pathlib import Path

from birgemiz.intake.front_matter import split
from birgemiz.intake.yaml import YamlError, line_of
from birgemiz.model.problem import Problem
from birgemiz.rules.marked import unmarked, with_marked


def located(one: Problem, content: Path) -> Problem:
    """A rule's problem with the line of its field, looked up in the file only now.

    A field may lead through a list, ``visits.3.school``; a person is told ``visits.school`` and the line;
    ``body.3`` is the third line of the text below the front matter, empty ones before it left out.
    """
    if one.line or not one.field:
        return one
    try:
        text = (content / one.path).read_text("utf-8-sig")
        top, _, number = one.field.partition(".")
        if top == "body":
            return Problem(one.path, _below_header(text, int(number)), one.code, top, one.words)
        header = text.partition("\n---")[0] if text.startswith("---") else text
        steps = [int(step) if step.isdigit() else step for step in one.field.split(".")]
        line = line_of(header.replace("---", "", 1), tuple(steps))
    except (OSError, YamlError):
        return one
    named = ".".join(step for step in steps if isinstance(step, str))
    return Problem(one.path, line, one.code, named, one.words)


def _below_header(text: str, number: int) -> int:
    """The line in the file of a line of its body, the first being that with the first word a person wrote."""
    body = split(text).body
    written = unmarked(body)
    told = written.lstrip("\n")
    above = len(written) - len(told) + sum(len(line) + 1 for line in told.split("\n")[: number - 1])
    return text.count("\n", 0, len(text) - len(body) + with_marked(body, above)) + 1
