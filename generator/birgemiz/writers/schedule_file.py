"""A schedule as the YAML file that a person could have written."""

from collections.abc import Iterator

from birgemiz.model.schedule import Approval, ScheduleException, ScheduleFields, Slot
from birgemiz.views.words import Words
from birgemiz.writers.yaml_text import yaml_text


def schedule_text(schedule: ScheduleFields) -> str:
    """The file, which intake reads as this very schedule."""
    lines = ["slots:", *(line for slot in schedule.slots for line in _item(_slot(slot)))]
    if schedule.exceptions:
        lines += ["exceptions:", *(line for one in schedule.exceptions for line in _item(_exception(one)))]
    if schedule.approved:
        lines += ["approved:", *(f"  {field}" for field in _approval(schedule.approved))]
    return "\n".join([*lines, ""])


def _item(fields: Iterator[str]) -> Iterator[str]:
    for number, field in enumerate(fields):
        yield f"{'    ' if number else '  - '}{field}"


def _slot(slot: Slot) -> Iterator[str]:
    yield f"weekday: {slot.weekday}"
    yield f'start: "{Words.clock(slot.start)}"'
    yield f"half: {slot.half}"
    if slot.room:
        yield f"room: {yaml_text(slot.room)}"
    if slot.since:
        yield f"since: {slot.since}"
    if slot.until:
        yield f"until: {slot.until}"


def _exception(one: ScheduleException) -> Iterator[str]:
    yield f"date: {one.date}"
    if one.half:
        yield f"half: {one.half}"
    if one.moved_to:
        yield f"moved_to: {one.moved_to}"
    if one.start:
        yield f'start: "{Words.clock(one.start)}"'
    if one.cancelled:
        yield "cancelled: true"
    yield f"reason: {yaml_text(one.reason)}"


def _approval(approved: Approval) -> Iterator[str]:
    yield f"by: {yaml_text(approved.by)}"
    yield f"on: {approved.on}"
    if approved.number:
        yield f"number: {yaml_text(approved.number)}"
