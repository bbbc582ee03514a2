"""How a school's website shows its hours: a webmaster chooses and copies a few lines."""

from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.views import addresses, names
from birgemiz.views.embed import MOST
from birgemiz.views.feed import RSS
from birgemiz.views.page import Page
from birgemiz.views.site import Reader, WholeDistrict

USUAL = 5
"""Notes that an embedded page shows when nobody chose."""

SCHOOL, ITEMS = "{school}", "{items}"
"""Places in an address that the webmaster fills, by hand or with the form."""


@dataclass(frozen=True, slots=True)
class SchoolChoice:
    """A school to choose: its name for the reader, and in each language for who hears a frame's title."""

    id: str
    name: str
    names: tuple[tuple[Lang, str], ...]
    address: str


@dataclass(frozen=True, slots=True)
class EmbedPageView:
    """What the form offers; ``page`` and ``feed`` are addresses with places to fill."""

    schools: tuple[SchoolChoice, ...]
    languages: tuple[tuple[Lang, str], ...]
    counts: range
    usual: int
    page: str
    feed: str


def embed_page(reader: Reader, whole: WholeDistrict) -> Page:
    """The page for whoever keeps a school's website."""
    words, langs = reader.words, reader.frame.district.languages
    schools = [one.records.school for one in whole.schools.values()]
    choices = [
        SchoolChoice(
            id=school.id,
            name=school.names[words.lang],
            names=tuple((lang, school.names[lang]) for lang in langs),
            address=addresses.embedded(school.id),
        )
        for school in schools
    ]
    view = EmbedPageView(
        schools=tuple(sorted(choices, key=lambda one: words.sort_key(one.name))),
        languages=tuple((lang, names.language(words, lang)) for lang in langs),
        counts=range(1, MOST + 1),
        usual=USUAL,
        page=f"{addresses.embedded(SCHOOL)}#n{ITEMS}",
        feed=addresses.school(SCHOOL) + RSS,
    )
    about = words("The next hour and the newest notes of a school on the school's own website: a few lines to copy.")
    return Page(addresses.EMBED, words.lang, "", words("For a school's website"), about, "embed.html", view)
