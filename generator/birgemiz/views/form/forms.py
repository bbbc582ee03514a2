"""All forms of a site: one for each school, one for the department; none where no repository is known."""

from collections.abc import Iterator, Sequence

from birgemiz.rules.standing import Standing
from birgemiz.views.form.district_form import district_form
from birgemiz.views.form.form import Form
from birgemiz.views.form.school_form import school_form
from birgemiz.views.site import Reader, WholeDistrict


def school_forms(readers: Sequence[Reader], standing: Standing) -> Iterator[Form]:
    """The form of a school."""
    if repository := readers[0].frame.district.repository:
        yield school_form(readers, standing, repository)


def district_forms(readers: Sequence[Reader], whole: WholeDistrict) -> Iterator[Form]:
    """The form of the department."""
    if repository := readers[0].frame.district.repository:
        yield district_form(readers, whole, repository)
