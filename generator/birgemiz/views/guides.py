"""Guides: what each of those who use the site does, step by step; they come with the program and its version."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.model.record import Lang
from birgemiz.model.repository import Repository
from birgemiz.views import addresses
from birgemiz.views.form.district_form import PLANS
from birgemiz.views.form.note_texts import BODY, NOTE_TEXTS
from birgemiz.views.form.school_form import ABOUT, ANALYSES, NOTES, SCHEDULES
from birgemiz.views.guide_shots import PHONE, Screen
from birgemiz.views.page import Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

_COLLECTIONS = {"notes": NOTES, "schedules": SCHEDULES, "analyses": ANALYSES, "about": ABOUT, "plans": PLANS}


class GuideLink(NamedTuple):
    """A guide in the list of all."""

    name: str
    title: str
    about: str

    @property
    def address(self) -> str:
        """Where the guide is."""
        return addresses.guide(self.name)


@dataclass(frozen=True, slots=True)
class GuideView:
    """What a guide is told of the site; its words stand in ``guides/<name>.<lang>.md`` among the templates.

    ``labels`` are those of the web form in the reader's language, by the names of fields and collections; ``form`` is
    the form's address, empty in a site without one. ``screen`` is the size of screenshots. ``school`` is
    the id of a school, ``area`` that of a methodologist's area, for examples.
    """

    name: str
    title: str
    about: str
    form: str
    repository: Repository | None
    labels: Mapping[str, str]
    screen: Screen
    school: str
    area: str
    year: str


def guide_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """The list of guides, and each of them."""
    words = reader.words
    about = words("Step by step, for everyone who works with the methodological hour.")
    links = tuple(_links(words))
    yield Page(addresses.GUIDES, words.lang, "", words("Guides"), about, "guides.html", links)
    for link in links:
        yield Page(link.address, words.lang, "", link.title, link.about, "guide.html", _view(reader, whole, link))


def _links(words: Words) -> Iterator[GuideLink]:
    yield GuideLink("deputy", words("For a deputy head"), words("What to write after each hour, and how to mend it."))
    about = words("How to show the hours on the school's own website.")
    yield GuideLink("webmaster", words("For a school's webmaster"), about)
    about = words("Whom to visit, how recommendations are written and what came of them.")
    yield GuideLink("methodologist", words("For a methodologist"), about)
    about = words("What to look at during the year, and what to prepare by June.")
    yield GuideLink("department", words("For the department"), about)
    about = words("How to begin a district's site, give rights, publish and renew it.")
    yield GuideLink("administrator", words("For an administrator"), about)


def _view(reader: Reader, whole: WholeDistrict, link: GuideLink) -> GuideView:
    district = reader.frame.district
    return GuideView(
        name=link.name,
        title=link.title,
        about=link.about,
        form=addresses.FORM if district.repository and reader.district.has_form else "",
        repository=district.repository,
        labels=form_labels(reader.words.lang),
        screen=PHONE,
        school=min(whole.schools, default="aqbulaq"),
        area=district.methodologists[0].id if district.methodologists else "languages",
        year=reader.district.year,
    )


def form_labels(lang: Lang) -> dict[str, str]:
    """What the web form calls its collections and the fields of a note."""
    collections = {name: said[lang] for name, said in _COLLECTIONS.items()}
    fields = {name: text.label[lang] for texts in NOTE_TEXTS.values() for name, text in texts.items()}
    return {**collections, **fields, "body": BODY.label[lang]}
