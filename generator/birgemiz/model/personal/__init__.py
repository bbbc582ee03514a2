"""Personal data in a text: identification numbers, telephone numbers, e-mail addresses, dates of birth.

Every search is linear in the length of a line: no pattern can be entered in two ways at one place.
"""

from birgemiz.model.personal.births import births
from birgemiz.model.personal.emails import emails
from birgemiz.model.personal.iins import first_iin, iins
from birgemiz.model.personal.masks import masked
from birgemiz.model.personal.phones import number_of, phones
from birgemiz.model.personal.plain import plain
from birgemiz.model.personal.trace import HIDDEN, Trace, apart
from birgemiz.model.personal.worth import lines_worth_looking, worth_looking

__all__ = [
    "HIDDEN",
    "Trace",
    "apart",
    "births",
    "emails",
    "first_iin",
    "iins",
    "lines_worth_looking",
    "masked",
    "number_of",
    "phones",
    "plain",
    "worth_looking",
]
