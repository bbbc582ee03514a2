"""Shows which sentences hold personal data and which do not, and what of it a message shows.

Each file of ``cases/rules/privacy`` is a list: a text, and for each trace ``found`` in it the code of its problem and
what is shown. A text without ``found`` is sound.
"""

from datetime import date

import pytest
import yaml

from birgemiz.model.district import District
from birgemiz.model.school import School
from birgemiz.rules.privacy import in_text, openly
from tests.rules.rules_cases import CASES, district, school

TODAY = date(2026, 11, 22)
KNOWN = openly(
    District.model_validate(
        district().model_dump()
        | {
            "public": {
                "phones": ["+7 (7142) 50-00-01", "+7 71445 2-00-02"],
                "emails": ["Bolim@example.kz", "@edu.example.kz"],
            }
        }
    ),
    TODAY,
    School.model_validate(
        school({"staffing": "small"}).model_dump() | {"website": "https://www.aqbulaq.example.org/kk/"}
    ),
)
SENTENCES = [
    pytest.param(case["text"], case.get("found", []), id=f"{file.stem}-{number}")
    for file in sorted((CASES / "privacy").glob("*.yml"))
    for number, case in enumerate(yaml.safe_load(file.read_text("utf-8")), 1)
]


@pytest.mark.parametrize(("text", "found"), SENTENCES)
def test_a_sentence_holds_exactly_this_personal_data(text: str, found: list[str]) -> None:
    problems = in_text(text, "order.md", KNOWN)
    assert [f"{one.code} {dict(one.words)['value']}" for one in problems] == found
