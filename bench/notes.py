"""One invented note after another: front matter and body from a seeded random and `words.yml`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import yaml
from layout import Slot
from records import AREAS, GROUPS, ROLES

FORMATS = ("groups", "groups", "associations", "whole-staff")

VISIT_EVERY = 4
"""Weeks between a methodologist's visits; the regulation asks for one a month."""

FOLLOW_UP_AFTER = 2
"""Weeks from a visit to the note that follows up its first recommendation."""

POSTED_AFTER = (0, 0, 1, 1, 2)
"""Days from an hour to its publication: never past the Sunday after it, so never past the corpus' "today"."""

Material = dict[str, Any]
"""The sentences of `words.yml` by what they are for."""

_GROUPS, _AREAS = tuple(GROUPS), tuple(AREAS)


def material() -> Material:
    """The sentence material, read from its file."""
    text = (Path(__file__).parent / "words.yml").read_text(encoding="utf-8")
    loaded: Material = yaml.safe_load(text)
    return loaded


@dataclass(frozen=True, slots=True)
class Writer:
    """The voice of one school in one of its slots: its random numbers, its address and the common words.

    A methodologist visits the first half of a school's teachers, or all where they meet together.
    """

    school: str
    slot: Slot
    start: str
    random: Random
    words: Material = field(repr=False)

    def notes(self, days: Sequence[date]) -> Iterator[tuple[str, str]]:
        """File name and text of one note for each day."""
        shift = self.random.randrange(VISIT_EVERY)
        for week, day in enumerate(days):
            since_visit = (week - shift) % VISIT_EVERY
            visited = days[week - since_visit] if week >= since_visit and self.slot.half != "b" else None
            yield f"{day}{self.slot.suffix}.md", self._note(day, visited, since_visit)

    def _note(self, day: date, visited: date | None, since_visit: int) -> str:
        lines = ["---", f"title: '{self._say('titles')}'", f"date: {day}", f"start: {self.start}"]
        if self.slot.suffix:
            lines.append(f"half: {self.slot.half}")
        lines += self._facts(day)
        lines += ["analysis: >-", f"  {self._analysis()}"]
        if visited == day:
            lines += self._visit()
        elif visited and since_visit == FOLLOW_UP_AFTER:
            lines += ["follows_up:", f"- '{visited}{self.slot.suffix}#1'"]
        return "\n".join([*lines, "---", "", *self._body(), ""])

    def _facts(self, day: date) -> list[str]:
        random = self.random
        tasks = sorted(random.sample(range(1, 7), random.choice((1, 1, 2, 2, 3))))
        lines = [f"format: {random.choice(FORMATS)}", f"tasks: {tasks}"]
        lines += _listed("groups", random.sample(_GROUPS, random.choice((1, 1, 2, 3))))
        lines += _listed("led_by", random.sample(ROLES, random.choice((1, 1, 2))))
        lines.append(f"participants: {random.randrange(8, 34)}")
        links = [f"https://{self.school}.example.org/news/{day}{self.slot.suffix}"]
        if random.random() < 0.6:
            links.append(f"https://social.example.org/{self.school}/p/{random.randrange(10**6):06}")
        on = day + timedelta(days=random.choice(POSTED_AFTER))
        return lines + _listed("posted", [f"url: {link}\n  on: {on}" for link in links])

    def _visit(self) -> list[str]:
        count = self.random.choice((1, 2, 2, 3))
        advice = self.random.sample(self.words["recommendations"], count)
        return [
            "visit:",
            f"  methodologist: {self.random.choice(_AREAS)}",
            f"  focus: {self._say('visit_focus')}",
            *("  " + line for line in _listed("recommendations", advice)),
        ]

    def _analysis(self) -> str:
        random = self.random
        parts = self.words["analysis"][: random.choice((2, 3, 3))]
        return " ".join(self._fill(random.choice(part)) for part in parts)

    def _body(self) -> list[str]:
        random = self.random
        told = self._some("process", random.randrange(6, 9))
        lines = [" ".join([self._say("opening"), *told[:3]]), ""]
        lines += [f"## {random.choice(self.words['headings'])}", "", " ".join(told[3:]), ""]
        items = self._some("items", random.randrange(3, 6))
        lines += [self._say("list_intro"), "", "- " + ";\n- ".join(items) + "."]
        if random.random() < 0.3:
            lines += ["", *self._table()]
        ending = [*self._some("result", random.randrange(2, 4)), self._say("closing")]
        return [*lines, "", " ".join(ending)]

    def _table(self) -> Iterator[str]:
        yield f"| {' | '.join(self.words['table_head'])} |"
        yield "|---|---|---|"
        for row in self.random.sample(self.words["table_rows"], 3):
            yield self._fill(f"| {' | '.join(row)} |")

    def _say(self, kind: str) -> str:
        return self._fill(self.random.choice(self.words[kind]))

    def _some(self, kind: str, count: int) -> list[str]:
        return [self._fill(one) for one in self.random.sample(self.words[kind], count)]

    def _fill(self, sentence: str) -> str:
        if "{" not in sentence:
            return sentence
        random = self.random
        subject = random.choice(self.words["subjects"])
        return sentence.format(grade=random.randrange(1, 12), n=random.randrange(2, 13), subject=subject)


def _listed(key: str, values: Sequence[str]) -> list[str]:
    return [f"{key}:", *(f"- {value}" for value in values)]
