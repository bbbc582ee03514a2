"""Problems as SARIF 2.1.0, which code hosts and editors read (OASIS, Static Analysis Results Interchange Format)."""

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from birgemiz import __version__
from birgemiz.model.messages import MESSAGES
from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PLACE = re.compile(r"\{\w+\}")


def report(problems: Sequence[Problem], sources: Sources) -> str:
    """One run, with a rule for each code met."""
    codes = sorted({one.code for one in problems})
    run = {
        "tool": {"driver": {"name": "birgemiz", "version": __version__, "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, codes.index(one.code), sources) for one in problems],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(code: str) -> dict[str, Any]:
    """A code with its sentences, an ellipsis where a value belongs."""
    message = MESSAGES[code]
    return {
        "id": code,
        "shortDescription": {"text": _PLACE.sub("…", message.kk)},
        "fullDescription": {"text": _PLACE.sub("…", f"{message.kk}\n{message.ru}")},
        "defaultConfiguration": {"level": _level(message.severity)},
    }


def _result(one: Problem, rule: int, sources: Sources) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(sources.file(one.path))}}
    if one.line:
        place["region"] = {"startLine": one.line}
    if spot := sources.spot(one):
        place["region"] |= {
            "startColumn": spot.start + 1,
            "endColumn": max(spot.start + 2, spot.end + 1),
            "snippet": {"text": spot.text},
        }
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _level(one.severity),
        "message": {"text": f"{one.sentence('kk')}\n{one.sentence('ru')}"},
        "locations": [{"physicalLocation": place}],
    }


def _level(severity: str) -> str:
    return "warning" if severity == "warning" else "error"
