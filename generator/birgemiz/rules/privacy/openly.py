"""What is public on purpose: the department's list, and the addresses of a school's own website."""

import re
from datetime import date
from typing import NamedTuple

from birgemiz.model.district import District
from birgemiz.model.personal import number_of
from birgemiz.model.school import School

_HOST = re.compile(r"https?://(?:[^/@]*@)?(?:www\.)?([^/:?#]+)", re.IGNORECASE)


class Openly(NamedTuple):
    """What need not be remarked on: telephone numbers (ten digits), e-mail addresses, their hosts.

    ``today`` is the day from which ages are counted.
    """

    phones: frozenset[str]
    emails: frozenset[str]
    hosts: frozenset[str]
    today: date

    def has_phone(self, number: str) -> bool:
        """Whether a number is public; a local one is known by its end."""
        return any(known.endswith(number) for known in self.phones)

    def has_email(self, address: str) -> bool:
        """Whether an address is public, itself or with its host and all below that."""
        host = address.partition("@")[2]
        return address in self.emails or any(f".{host}".endswith(f".{known}") for known in self.hosts)


def openly(district: District, today: date, school: School | None = None) -> Openly:
    """What is public in a district, or in a school of it."""
    listed = [address.lower() for address in district.public.emails]
    hosts = {address.removeprefix("@") for address in listed if address.startswith("@")}
    website = _HOST.match(school.website) if school and school.website else None
    return Openly(
        frozenset(number_of(number) for number in district.public.phones),
        frozenset(listed),
        frozenset(hosts | ({website[1].lower()} if website else set())),
        today,
    )
