"""The register of documents that the regulation asks for: four of a school, four of the department."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from birgemiz.model.calendar import JULY, Calendar
from birgemiz.model.documents import Analysis, Order
from birgemiz.model.register import Frame, SchoolRecords
from birgemiz.model.schedule import Approval, Schedule


class DocumentState(StrEnum):
    """What exists of a document."""

    PRESENT = "present"
    UNAPPROVED = "unapproved"
    PARTLY = "partly"
    MISSING = "missing"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a list in the regulation, by its ``number`` there, and how it was approved.

    ``have`` of ``due`` counts what the document is made of where it is many: a district's schedules, a
    school's published hours.
    """

    number: int
    state: DocumentState
    approved: Approval | None = None
    have: int = 0
    due: int = 0


SchoolDocuments = tuple[Document, Document, Document, Document]


def school_documents(
    records: SchoolRecords, calendar: Calendar, today: date, published: tuple[int, int], *, regulation: bool
) -> SchoolDocuments:
    """The four documents of a school for one academic year (clause `school-documents`), in its order.

    A schedule is due from the first school day, the analysis after the last. ``published`` are the hours published
    and the hours to publish so far.
    """
    year, begun = calendar.year, calendar.first_day <= today
    have, due = published
    return (
        Document(1, DocumentState.PRESENT if regulation else DocumentState.MISSING),
        _schedule(records.schedules.get(year), due=begun),
        Document(3, _all(have, due) if due else DocumentState.NOT_YET, have=have, due=due),
        _analysis(records.analyses.get(year), due=calendar.last_day < today),
    )


def department_documents(frame: Frame, schools: Iterable[SchoolRecords], year: str, today: date) -> SchoolDocuments:
    """The four documents of the department for one academic year (clause `department-documents`), in its order.

    Its analysis is due in June.
    """
    begun = frame.calendars[year].first_day <= today
    states = [_schedule(records.schedules.get(year), due=begun) for records in schools]
    approved = sum(one.state is DocumentState.PRESENT for one in states)
    june_is_past = today >= date(int(year[-4:]), JULY, 1)
    order, regulation = frame.orders.get("kk"), frame.regulation.get("kk")
    return (
        Document(1, _order(order)),
        Document(2, DocumentState.PRESENT if regulation else DocumentState.MISSING),
        Document(3, _all(approved, len(states)) if begun else DocumentState.NOT_YET, have=approved, due=len(states)),
        _analysis(frame.analyses.get(year), due=june_is_past),
    )


def _order(order: Order | None) -> DocumentState:
    """An order without its day is a text that nobody has signed yet."""
    if order is None:
        return DocumentState.MISSING
    return DocumentState.PRESENT if order.date else DocumentState.UNAPPROVED


def _schedule(schedule: Schedule | None, *, due: bool) -> Document:
    if schedule and schedule.approved:
        return Document(2, DocumentState.PRESENT, schedule.approved)
    if not due:
        return Document(2, DocumentState.NOT_YET)
    return Document(2, DocumentState.UNAPPROVED if schedule else DocumentState.MISSING)


def _analysis(analysis: Analysis | None, *, due: bool) -> Document:
    if analysis is not None:
        return Document(4, DocumentState.PRESENT, analysis.approved)
    return Document(4, DocumentState.MISSING if due else DocumentState.NOT_YET)


def _all(have: int, due: int) -> DocumentState:
    if have >= due:
        return DocumentState.PRESENT if due else DocumentState.MISSING
    return DocumentState.PARTLY if have else DocumentState.MISSING
