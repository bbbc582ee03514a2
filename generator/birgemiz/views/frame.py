"""What surrounds every page: whose site it is, the menu, the label of samples, free pages."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.views import addresses
from birgemiz.views.cards import district_card
from birgemiz.views.page import Link, Preview
from birgemiz.views.site import Reader


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A section of the site in the menu."""

    section: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class FrameView:
    """The surroundings of a page; ``card`` is what social networks show of one that has no picture."""

    site: str
    district: str
    department: str
    sample: str
    as_of: str
    menu: tuple[MenuEntry, ...]
    pages: tuple[Link, ...]
    card: Preview | None


def frame_view(reader: Reader, free_ending: str) -> FrameView:
    """The surroundings in one language; the host ends addresses of its own pages so."""
    words, district, card = reader.words, reader.frame.district, district_card(reader)
    return FrameView(
        site=words("«We are together» · {district}", district=district.names[words.lang]),
        district=district.names[words.lang],
        department=district.department[words.lang],
        sample=district.sample[words.lang] if district.sample else "",
        as_of=words.day(reader.district.today),
        menu=tuple(_menu(reader)),
        pages=tuple(
            Link(page.title, page.stem + free_ending) for page in reader.frame.pages if page.lang == words.lang
        ),
        card=card.preview if card else None,
    )


def _menu(reader: Reader) -> Iterator[MenuEntry]:
    words = reader.words
    yield MenuEntry("home", words("Home"), addresses.HOME)
    yield MenuEntry("schools", words("Schools"), addresses.SCHOOLS)
    yield MenuEntry("schedule", words("Schedule"), addresses.SCHEDULE)
    yield MenuEntry("visits", words("Visits"), addresses.VISITS)
    yield MenuEntry("summary", words("Summary"), addresses.SUMMARY)
    yield MenuEntry("regulation", words("Regulation"), addresses.REGULATION)
    yield MenuEntry("analysis", words("Analysis"), addresses.ANALYSIS)
