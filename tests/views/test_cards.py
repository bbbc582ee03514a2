"""Shows which notes have card images, what these say, and where they are offered."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from birgemiz.model.media import Picture
from birgemiz.model.note import Photo
from birgemiz.model.record import LANGS, Lang
from birgemiz.rules.standing import Standing
from birgemiz.views.card import SQUARE, WIDE
from birgemiz.views.cards import NoteCards, district_cards, school_cards
from birgemiz.views.page import Preview
from birgemiz.views.pages import school_pages
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import WholeDistrict
from tests.stub_host import TINY, built_pages
from tests.views.districts import district, reader

WHOLE = district(TINY)
SCHOOL = "schools/qaraghai"


def with_cards(number: int) -> WholeDistrict:
    """The tiny district with so many cards for each school."""
    frame = WHOLE.district.frame
    changed = replace(frame, district=frame.district.model_copy(update={"cards": number}))
    return replace(WHOLE, district=replace(WHOLE.district, frame=changed))


def cards(school: str, *langs: Lang, number: int = 4) -> dict[str, NoteCards]:
    whole = with_cards(number)
    return school_cards([reader(whole, lang) for lang in langs], whole.schools[school])


def preview(standing: Standing, number: int) -> Preview | None:
    """What social networks show of the first note's page."""
    told = [SchoolLines(reader(with_cards(number), lang), standing) for lang in LANGS]
    pages = {page.address: page for page in school_pages(told) if page.lang == "kk"}
    return pages[f"{SCHOOL}/sessions/2026-09-07-a.html"].picture


@pytest.mark.parametrize(
    ("number", "names"),
    [
        (0, []),
        (1, ["2026-09-28-a"]),
        (2, ["2026-09-18-b", "2026-09-28-a"]),
        (9999, ["2026-09-07-a", "2026-09-18-b", "2026-09-28-a"]),
    ],
)
def test_the_newest_notes_of_a_school_have_cards(number: int, names: list[str]) -> None:
    found = cards("qaraghai", *LANGS, number=number)
    assert list(found) == names
    for name, pair in found.items():
        assert [(one.card.shape, one.address) for one in pair] == [
            (WIDE, f"{SCHOOL}/cards/{name}-1200x630.png"),
            (SQUARE, f"{SCHOOL}/cards/{name}-1080x1080.png"),
        ]


def test_a_card_says_what_where_and_when() -> None:
    wide, square = cards("qaraghai", *LANGS)["2026-09-28-a"]
    card = wide.card
    assert (card.brand, card.district, card.sample) == ("«Біз біргеміз»", "Кішкентай аудан", "Үлгі деректер")
    assert (card.title, card.author) == ("Сағат өткізілмеді", "Қарағай үлгі мектебі")
    assert card.when == "2026 ж. 28 қыркүйек · Өткізілмеді · Педагогтердің бірінші жартысы"
    assert square.card == replace(card, shape=SQUARE)
    assert wide.alt == f"{card.title} · {card.author} · {card.when}"


@pytest.mark.parametrize(
    ("langs", "author"), [(("kk", "ru"), "Малая школа-образец Тастобе"), (("kk",), "Тастөбе шағын үлгі мектебі")]
)
def test_a_card_is_in_the_note_s_language_where_the_site_has_it(langs: tuple[Lang, ...], author: str) -> None:
    assert cards("tastobe", *langs)["2026-09-09"][0].card.author == author


def test_one_task_is_named_and_several_are_counted() -> None:
    standing = WHOLE.schools["qaraghai"]
    note = standing.records.notes[0]
    said = []
    for tasks in ((4,), (4, 2), ()):
        notes = (note.model_copy(update={"tasks": tasks}),)
        changed = replace(standing, records=replace(standing.records, notes=notes))
        said.append(school_cards([reader(WHOLE, "ru")], changed)[note.name][0].card.about)
    assert said == ["Методика уроков и квалификация", "Задачи положения: 2, 4", ""]


def test_the_district_has_a_card_in_each_language_unless_there_are_none() -> None:
    readers = [reader(WHOLE, lang) for lang in LANGS]
    assert [one.address for one in district_cards(readers)] == ["cards/kk-1200x630.png", "cards/ru-1200x630.png"]
    assert list(district_cards([reader(with_cards(0), lang) for lang in LANGS])) == []


def test_the_card_stands_for_a_page_before_a_photo_and_a_photo_before_the_district_s_card() -> None:
    standing = WHOLE.schools["qaraghai"]
    first = standing.records.notes[0].model_copy(update={"photos": (Photo(file="a.jpg", alt="Сабақ"),)})
    records = replace(standing.records, notes=(first, *standing.records.notes[1:]))
    photo = Picture("a.jpg", f"{SCHOOL}/media/a-1.webp", 1600, 1200)
    shown = replace(standing, records=replace(records, pictures={"a.jpg": photo}))
    card = preview(shown, 3)
    assert card
    assert card.address == f"{SCHOOL}/cards/2026-09-07-a-1200x630.png"
    assert preview(shown, 2) == Preview(photo.address, 1600, 1200, "image/webp", "Сабақ")
    assert preview(standing, 2) is None


@pytest.mark.parametrize("path", ["", "ru/"])
def test_both_shapes_are_offered_beside_the_ready_text(path: str) -> None:
    page = built_pages(TINY)[0][f"{path}{SCHOOL}/sessions/2026-09-07-a.html"]
    found = re.findall(r'<a href="([^"]+)" download="([^"]+)"><img src="([^"]+)" alt="([^"]+)"', page)
    root = "../../../" + "../" * path.count("/")
    addresses = [f"{root}{SCHOOL}/cards/2026-09-07-a-{shape}.png" for shape in (WIDE, SQUARE)]
    assert [(link, image) for link, _, image, _ in found] == list(zip(addresses, addresses, strict=True))
    assert [name for _, name, *_ in found] == [f"qaraghai-cards-2026-09-07-a-{shape}.png" for shape in (WIDE, SQUARE)]
    assert {alt.partition(" · ")[0] for *_, alt in found} == {"Жас маманға: &lt;алғашқы&gt; ай &amp; көмек"}


def test_a_district_that_wants_no_cards_has_none(tmp_path: Path) -> None:
    content = Path(shutil.copytree(TINY, tmp_path / "content"))
    file = content / "district.yml"
    file.write_text(file.read_text("utf-8") + "cards: 0\n", "utf-8")
    pages = built_pages(content)[0]
    assert [path for path in pages if path.endswith(".png")] == []
    assert 'content="summary"' in pages["index.html"]
    assert "bm-share__images" not in pages[f"{SCHOOL}/sessions/2026-09-07-a.html"]
