"""What reads as a person's name, in Kazakh and in Russian."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_CAPITAL, _SMALL = "А-ЯЁӘҒҚҢӨҰҮҺІ", "а-яёәғқңөұүһі"
CAPITAL = re.compile(rf"[{_CAPITAL}]")
_PART = rf"[{_CAPITAL}](?:[{_SMALL}]++|[{_CAPITAL}]{{2,}}+)"
_WORD = rf"{_PART}(?:-{_PART})?+"
_POST = (
    r"(?i:учител(?:ь|я|ю|ем|ьниц[аеуы])|мұғалім(?:і|нің)?|педагог(?:а|у|ом|тің)?|методист(?:а|у|ом|і)?|әдіскер(?:і)?)\b"
)
"""What a person is at school. A name stands behind it, and does not begin with it."""

_INITIALS = rf"[{_CAPITAL}]\.\s?(?:[{_CAPITAL}]\.\s?)?"
_NAME = re.compile(
    rf"(?<![\w-])(?!{_POST})(?:(?P<initials>{_INITIALS}{_WORD}|{_WORD}\s{_INITIALS})|{_WORD}(?:\s{_WORD}){{1,2}})"
)
_LINEAGE = re.compile(r"(?:ұлы|қызы|улы|кызы|вич|вна|чна)\w{0,4}\b")
_SURNAME = re.compile(r"(?:[оеё]в|[иы]н)(?:а|ой)?\b|(?:ский|ская|енко)\b")
_NO_PERSON = re.compile(
    "(?:аудан|ауыл|білім|бөлім|гимнази|город|заң|закон|казахстан|қазақстан|қала|конституц|лице|мектеб|мектеп|методи|министр|"
    "облас|облыс|образовани|орта|отдел|педагог|положени|правительств|президент|район|ереже|республик|село|средн|"
    "тәуелсіз|ұлттық|үкімет|учител|мұғалім|школ|әдістеме|"
    "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)"
)
"""How words of offices, places, acts and months begin."""

_NAMED_AFTER = re.compile(r"[\s»\"]{0,3}+атында")
_IN_HONOUR = re.compile(r"(?:\bим\.|\bимени)\s*+$")


class Name(NamedTuple):
    """Characters ``start`` to ``end`` of a line; ``sure`` when more than capitals tells that a person is meant."""

    start: int
    end: int
    sure: bool


def names(line: str) -> Iterator[Name]:
    """The name-like phrases of a plain line: two or three words with capitals, or a word with initials.

    Words all in capitals are mostly abbreviations and headings, so of these only sure names are told.
    What a school or a street is named after is no person of the school.
    """
    for found in _NAME.finditer(line):
        words = found[0].lower().split()
        honour = _NAMED_AFTER.match(line, found.end()) or _IN_HONOUR.search(
            line, max(0, found.start() - 8), found.start()
        )
        if honour or any(_NO_PERSON.match(word) for word in words):
            continue
        sure = found["initials"] is not None or any(_LINEAGE.search(w) or _SURNAME.search(w) for w in words)
        if sure or not found[0].isupper():
            yield Name(found.start(), found.end(), sure)
