"""A school's and the district's facts as tables: sessions, visits, recommendations, indicators."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from birgemiz.rules.indicators import ASKED
from birgemiz.rules.measure import NOTHING
from birgemiz.rules.standing import Standing
from birgemiz.views import measures
from birgemiz.views.site import Reader
from birgemiz.views.table import Column, Row, Table
from birgemiz.views.tables.columns import INDICATORS, RECOMMENDATIONS, SESSIONS, VISITS
from birgemiz.views.tables.sessions import session_rows
from birgemiz.views.tables.visiting import recommendation_rows, visit_rows

_Rows = Callable[[Reader, Standing], Iterator[Row]]


def tables(reader: Reader, schools: Iterable[Standing]) -> tuple[Table, ...]:
    """The four tables of these schools, school after school as they are given."""
    words, known = reader.words, list(schools)

    def table(key: str, title: str, columns: Mapping[str, str], rows: _Rows) -> Table:
        heads = tuple(Column(name, words(said)) for name, said in columns.items())
        return Table(key, title, heads, tuple(row for stands in known for row in rows(reader, stands)))

    return (
        table("sessions", words("Sessions"), SESSIONS, session_rows),
        table("visits", words("Visits"), VISITS, visit_rows),
        table("recommendations", words("Recommendations"), RECOMMENDATIONS, recommendation_rows),
        table("indicators", words("Indicators"), INDICATORS, indicator_rows),
    )


def indicator_rows(reader: Reader, stands: Standing) -> Iterator[Row]:
    """A school's indicators by academic year; no per cent where nothing was asked."""
    words, school = reader.words, stands.records.school
    for year, measure in sorted(stands.measures.items()):
        for key in ASKED:
            tally = measure.year.get(key, NOTHING)
            name = measures.name(words, key)
            yield school.id, school.names[words.lang], year, key, name, tally.met, tally.asked, tally.share
