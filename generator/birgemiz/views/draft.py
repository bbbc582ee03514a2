"""A year-end analysis to be written: the numbers filled in, headings for what people conclude."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.views import analysis
from birgemiz.views.analysis import Computed
from birgemiz.views.district_analysis import district_tables
from birgemiz.views.school_analysis import school_tables
from birgemiz.views.site import Reader, WholeDistrict

ReaderOf = Callable[[Lang], Reader]
"""The district in a language."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose drafts are wanted: these schools' by their ids, None for all that met in the year; the district's."""

    schools: Collection[str] | None
    district: bool

    def needs(self, school: str) -> bool:
        """Whether a school's records are needed: the district's numbers are the sums of all."""
        return self.district or self.schools is None or school in self.schools


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to begin with; ``path`` is its place in the content, ``remark`` tells people where not to write."""

    path: str
    lang: Lang
    title: str
    remark: str
    as_of: str
    tables: tuple[Computed, ...]
    headings: tuple[str, ...]


def draft_views(whole: WholeDistrict, year: str, choice: Choice, reader_of: ReaderOf) -> Iterator[Draft]:
    """The drafts that were chosen, each in the main language of its school, the district's in Kazakh."""
    for key, standing in sorted(whole.schools.items()):
        if year in standing.years if choice.schools is None else key in choice.schools:
            reader = reader_of(standing.records.school.languages[0])
            path = f"schools/{key}/analysis/{year}.md"
            yield _draft(reader, path, year, school_tables(reader, standing, year))
    if choice.district:
        reader = reader_of("kk")
        yield _draft(reader, f"analysis/{year}.md", year, district_tables(reader, whole, year))


def _draft(reader: Reader, path: str, year: str, tables: tuple[Computed, ...]) -> Draft:
    words = reader.words
    return Draft(
        path=path,
        lang=words.lang,
        title=analysis.title(words, year),
        remark=words("`birgemiz draft analysis` rewrites this part; keep your own words outside of it."),
        as_of=analysis.as_of(words, words.day(reader.district.today)),
        tables=tables,
        headings=(words("What was done"), words("What worked"), words("Difficulties"), words("For the next year")),
    )
