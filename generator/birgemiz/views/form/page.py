"""The page of all forms: whoever writes chooses a school, and the form of that school opens there.

It is one page in all languages, because a Git server lets people sign in only from addresses that it was told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.views import addresses
from birgemiz.views.form.voice import InLanguages
from birgemiz.views.page import Page
from birgemiz.views.site import Reader, WholeDistrict


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form to choose: its address, its description's, its name in each language."""

    address: str
    description: str
    names: tuple[tuple[Lang, str], ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the page says in one language."""

    lang: Lang
    heading: str
    lead: str
    without_script: str


@dataclass(frozen=True, slots=True)
class FormPageView:
    """What the page shows; ``script`` is the form's program, empty when the site comes without it."""

    spoken: tuple[Spoken, ...]
    choices: tuple[FormChoice, ...]
    script: str


def form_pages(readers: Sequence[Reader], whole: WholeDistrict) -> Iterator[Page]:
    """The page at ``admin/``; none in a district without a repository."""
    district = whole.district
    if district.frame.district.repository is None:
        return
    view = FormPageView(
        spoken=tuple(_spoken(reader) for reader in readers),
        choices=tuple(_choices(readers, whole)) if district.has_form else (),
        script=addresses.FORM_SCRIPT if district.has_form else "",
    )
    words = readers[0].words
    title, about = words("Web form"), words("For those who write the notes of a school.")
    yield Page(addresses.FORM, words.lang, "", title, about, "form.html", view, alone=True)


def _spoken(reader: Reader) -> Spoken:
    words = reader.words
    without = words("The site was built without its web form. Please tell whoever builds the site.")
    return Spoken(
        lang=words.lang,
        heading=words("Web form"),
        lead=words("Choose your school.") if reader.district.has_form else without,
        without_script=words("The form needs JavaScript. Please switch it on in your browser."),
    )


def _choices(readers: Sequence[Reader], whole: WholeDistrict) -> Iterator[FormChoice]:
    """The schools in alphabetical order, then the department."""
    schools = [one.records.school for one in whole.schools.values()]
    for school in sorted(schools, key=lambda one: readers[0].words.sort_key(one.names.kk)):
        address, description = addresses.form(school.id), addresses.form_description(school.id)
        yield FormChoice(address, description, _names(readers, school.names))
    department = whole.district.frame.district.department
    yield FormChoice(addresses.FORM_DEPARTMENT, addresses.form_description(), _names(readers, department))


def _names(readers: Sequence[Reader], text: InLanguages) -> tuple[tuple[Lang, str], ...]:
    return tuple((reader.words.lang, text[reader.words.lang]) for reader in readers)
