"""Numbers and addresses that are public on purpose: ``public`` in ``district.yml``."""

from typing import Annotated

from pydantic import Field, StringConstraints

from birgemiz.model.record import Listed, Record

Phone = Annotated[str, StringConstraints(pattern=r"^\+?\d[\d ().-]{3,23}\d$")]
"""A telephone number, ``+7 7142 50 00 00``."""

Email = Annotated[str, StringConstraints(pattern=r"^[^\s@]*@[^\s@]+\.[^\s@]+$", max_length=200)]
"""An e-mail address, or all of a host: ``@example.org``."""

Many = Field(max_length=1000)


class Public(Record):
    """What a department has published itself; texts may name it without remark."""

    phones: Annotated[tuple[Phone, ...], Listed, Many] = ()
    emails: Annotated[tuple[Email, ...], Listed, Many] = ()
