"""What a line must not hold. Each rule is a generator whose docstring states it; it yields traces in a plain line."""

from collections.abc import Callable, Iterator, Mapping

from birgemiz.model.personal import Trace, apart, births, emails, iins, phones
from birgemiz.rules.privacy.openly import Openly


def identity_number(line: str, _: Openly) -> Iterator[Trace]:
    """An individual identification number is nobody's to publish, its owner's neither; it sets its record aside."""
    yield from iins(line)


def phone_number(line: str, known: Openly) -> Iterator[Trace]:
    """A telephone number is published only when the department lists it; what is an identification number is none."""
    found = [one for one in phones(line) if not known.has_phone(one.value)]
    if found:
        yield from apart(found, iins(line))


def private_email(line: str, known: Openly) -> Iterator[Trace]:
    """An e-mail address is published only on the host of the school's website, or when the department lists it."""
    for one in emails(line):
        if not known.has_email(one.value):
            yield one


def birth_date(line: str, known: Openly) -> Iterator[Trace]:
    """A date of birth does not stand beside a name."""
    yield from births(line, known.today)


Rule = Callable[[str, Openly], Iterator[Trace]]
RULES: Mapping[str, Rule] = {
    "personal-iin": identity_number,
    "personal-phone": phone_number,
    "personal-email": private_email,
    "personal-birth": birth_date,
}
"""The rules by the code of their problem."""
