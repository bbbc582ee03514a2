"""The tiny district with a repository, and the forms that it gets."""

from dataclasses import replace

from birgemiz.model.record import LANGS
from birgemiz.model.repository import GitServer, Repository
from birgemiz.views.form.district_form import district_form
from birgemiz.views.form.form import Form
from birgemiz.views.form.school_form import school_form
from birgemiz.views.site import Reader, WholeDistrict
from tests.stub_host import TINY
from tests.views.districts import district, reader

REPOSITORY = Repository(kind=GitServer.FORGEJO, url="https://git.example.org", name="audan/sagat", client="tiny")


def tiny() -> tuple[WholeDistrict, list[Reader]]:
    """The district, and it in both languages."""
    whole = district(TINY)
    frame = whole.district.frame
    kept = frame.district.model_copy(update={"repository": REPOSITORY})
    whole = replace(whole, district=replace(whole.district, frame=replace(frame, district=kept), has_form=True))
    return whole, [reader(whole, lang) for lang in LANGS]


def school(key: str) -> Form:
    """The form of a school."""
    whole, readers = tiny()
    return school_form(readers, whole.schools[key], REPOSITORY)


def department() -> Form:
    """The form of the department."""
    whole, readers = tiny()
    return district_form(readers, whole, REPOSITORY)
