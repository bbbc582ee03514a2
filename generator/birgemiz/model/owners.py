"""Who may change what: ``owners.yml``."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, StringConstraints

from birgemiz.model.record import Limited, Listed, Record

Login = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]*(\[bot\])?$", max_length=100)]
"""An account on the server of Git repositories, ``aigul-aqbulaq``, without ``@``; programs end in ``[bot]``."""

Logins = Annotated[tuple[Login, ...], Listed, Limited]


class Owners(Record):
    """Accounts by what is theirs: everything, a methodologist's area, a school. One account may have several roles.

    Accounts stand here and no names of people. Servers take ``Aigul`` and ``aigul`` for one account, so do we.
    """

    department: Annotated[Logins, Field(min_length=1)]
    methodologists: Mapping[str, Logins] = {}
    schools: Mapping[str, Logins] = {}

    def in_department(self, login: str) -> bool:
        """Whether everything is this account's."""
        return _among(self.department, login)

    def areas_of(self, login: str) -> frozenset[str]:
        """The methodologists' areas of this account."""
        return frozenset(area for area, logins in self.methodologists.items() if _among(logins, login))

    def schools_of(self, login: str) -> frozenset[str]:
        """The schools of this account."""
        return frozenset(school for school, logins in self.schools.items() if _among(logins, login))


def _among(logins: tuple[Login, ...], login: str) -> bool:
    """Whether one is this account; a letter that is Latin only once it is made small (U+212A) is none."""
    return login.isascii() and login.lower() in map(str.lower, logins)
