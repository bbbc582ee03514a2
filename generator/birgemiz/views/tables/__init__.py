"""A school's and the district's facts as tables: sessions, visits, recommendations, indicators."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from birgemiz.rules.measure import NOTHING
from birgemiz.rules.standing import Standing
from birgemiz.views.site import Reader
from birgemiz.views.table import Column, Row, Table
from birgemiz.views.tables.columns import INDICATORS, RECOMMENDATIONS, SESSIONS, VISITS
from birgemiz.views.tables.sessions import session_rows
from birgemiz.views.tables.visiting import recommendation_rows, visit_rows
from birgemiz.views.tables.wording import Wording

_Rows = Callable[[Wording, Standing], Iterator[Row]]


def tables(reader: Reader, schools: Iterable[Standing]) -> tuple[Table, ...]:
    """The four tables of these schools, school after school as they are given."""
    words, known, wording = reader.words, list(schools), reader.once(Wording)

    def table(key: str, title: str, columns: Mapping[str, str], rows: _Rows) -> Table:
        heads = tuple(Column(name, words(said)) for name, said in columns.items())
        return Table(key, title, heads, tuple(row for stands in known for row in rows(wording, stands)))

    return (
        table("sessions", words("Sessions"), SESSIONS, session_rows),
        table("visits", words("Visits"), VISITS, visit_rows),
        table("recommendations", words("Recommendations"), RECOMMENDATIONS, recommendation_rows),
        table("indicators", words("Indicators"), INDICATORS, indicator_rows),
    )


def indicator_rows(wording: Wording, stands: Standing) -> Iterator[Row]:
    """A school's indicators by academic year; no per cent where nothing was asked."""
    school = stands.records.school
    name = school.names[wording.lang]
    for year, measure in sorted(stands.measures.items()):
        for key, indicator in wording.indicators.items():
            tally = measure.year.get(key, NOTHING)
            yield school.id, name, year, key, indicator, tally.met, tally.asked, tally.share
