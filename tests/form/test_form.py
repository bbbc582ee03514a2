"""From a phone to a page: what people write in the form is what the site shows, and nothing of it is lost."""

import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from birgemiz.writers.markdown import body_html
from tests.browser.page_watch import reading
from tests.browser.site_server import served
from tests.browser.test_accessibility import AXE, violations
from tests.form.bare_repository import Change
from tests.form.conftest import PHONE, FormWatch
from tests.form.district import SESSIONS, District, build, check, photo
from tests.form.editor import Editor
from tests.form.gitea_api import USER

WRITTEN = f"{SESSIONS}/2026-09-21-a.md"
EDITED = f"{SESSIONS}/2026-09-14-a.md"
SHORT = f"{SESSIONS}/2026-09-18-b.md"
SCHEDULE = "content/schools/qaraghai/schedule/2026-2027.yml"
MEDIA = "content/schools/qaraghai/media"
TITLE = "Өзін-өзі бағалау: «ғ, қ, ң, ө, ұ, ү, һ, і»"
ANALYSIS = "Бағалау парағы келісілді.\nКелесі аптада жалғасады: кім, қалай?"
ALT = "Мұғалімдер бағалау парағын құрастырып отыр"

SPOKEN = {
    "kk-KZ": "Gitea / Forgejo арқылы кіру",
    "ru-RU": "Войти через Gitea / Forgejo",
    "en-US": "Sign In with Gitea / Forgejo",
    "tr-TR": "Gitea / Forgejo арқылы кіру",
}
"""How the form speaks to browsers of these languages."""


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is absent: run `npm ci --prefix tests/npm` first")
def test_axe_finds_nothing_where_people_choose_their_school(watch: FormWatch, district: District) -> None:
    page = watch.open_page(reduced_motion="reduce", bypass_csp=True)
    page.goto(f"{district.address}admin/")
    assert violations(page) == []


def write_note(editor: Editor, tmp_path: Path) -> None:
    editor.begin_note()
    editor.write("Күні", "2026-09-21")
    editor.choose("Педагогтердің жартысы", "Педагогтердің бірінші жартысы")
    editor.write("Тақырыбы", TITLE)
    editor.write("Қысқаша талдау", ANALYSIS)
    editor.choose("Ереженің міндеттері", "2.", "4.")
    editor.write("Қатысушылар саны", "12")
    editor.add_photo(photo(tmp_path / "IMG 20260921 (1).jpg", 2400, 1800), ALT)
    editor.write_body("Сағат қысқа сұрақтан басталды.")
    editor.save()


def test_a_note_written_on_a_phone_becomes_a_commit_and_a_page(
    editor: Editor, district: District, browser: Browser, tmp_path: Path
) -> None:
    write_note(editor, tmp_path)
    assert district.repository.history()[0].name == USER["full_name"]
    changed = changes(district)
    (picture,) = (path for path in changed if path.startswith(f"{MEDIA}/"))
    assert changed == {WRITTEN: "A", picture: "A"}
    assert district.fields(WRITTEN) == {
        "date": "2026-09-21",
        "half": "a",
        "title": TITLE,
        "status": "held",
        "analysis": ANALYSIS,
        "tasks": ("2", "4"),
        "participants": "12",
        "photos": ({"file": picture.replace(MEDIA, "../media"), "alt": ALT},),
        "minutes": "60",
    }
    assert district.body(WRITTEN) == "Сағат қысқа сұрақтан басталды."
    with Image.open(io.BytesIO(district.repository.read(picture))) as sent:
        assert (sent.format, sent.size, dict(sent.getexif())) == ("WEBP", (1600, 1200), {})

    site = tmp_path / "birgemiz"
    clone = district.clone(tmp_path / "clone")
    check(clone)
    build(clone, site, district.cache)
    with served(site) as address, reading(browser, address, viewport=PHONE) as reader, reader.turn() as page:
        page.goto(f"{address}schools/qaraghai/sessions/2026-09-21-a.html")
        assert page.get_by_role("heading", level=1).inner_text() == TITLE
        assert page.get_by_text("Сағат қысқа сұрақтан басталды.").is_visible()
        image = page.get_by_role("img", name=ALT)
        image.scroll_into_view_if_needed()
        assert image.get_attribute("srcset")
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0


def test_an_edited_note_loses_nothing(editor: Editor, district: District, tmp_path: Path) -> None:
    before, body = district.fields(EDITED), district.body(EDITED)
    editor.open_note("Сабақты талдау")
    editor.write("Тақырыбы", "Сабақты бірге талдау")
    editor.save()
    assert changes(district) == {EDITED: "M"}
    assert district.fields(EDITED) == before | {"title": "Сабақты бірге талдау", "status": "held"}
    assert district.body(EDITED) == body
    check(district.clone(tmp_path / "clone"))


def test_an_edited_text_keeps_the_meaning_of_every_mark(editor: Editor, district: District) -> None:
    before = district.body(EDITED)
    editor.open_note("Сабақты талдау")
    editor.write_body("Жаңа. ")
    editor.save()
    assert body_html(district.body(EDITED)) == body_html(f"Жаңа. {before}")


def test_a_field_that_the_form_does_not_show_outlives_an_edit(editor: Editor, district: District) -> None:
    add_field(district, SHORT, "тексерілді: [{кім: бөлім, күні: 2026-09-20}]")
    before = district.fields(SHORT)
    editor.reload()
    editor.open_note("Бір жоспар")
    editor.write("Күні", "2026-09-18")
    editor.save()
    assert district.fields(SHORT) == before | {"date": "2026-09-18", "status": "held", "minutes": "60"}


def test_an_edited_schedule_loses_nothing(editor: Editor, district: District, tmp_path: Path) -> None:
    before = district.fields(SCHEDULE)
    editor.open_document("Кестелер", "2026-2027")
    editor.write("Бөлме", "Әдістемелік кабинет")
    editor.save()
    first, *others = before["slots"]
    (moved,) = before["exceptions"]
    assert changes(district) == {SCHEDULE: "M"}
    assert district.fields(SCHEDULE) == before | {
        "slots": (first | {"room": "Әдістемелік кабинет"}, *others),
        "exceptions": (moved | {"cancelled": "false"},),
    }
    check(district.clone(tmp_path / "clone"))


def changes(district: District) -> dict[str, str]:
    """What the newest commit changed."""
    return district.repository.changed(district.repository.head())


def add_field(district: District, path: str, line: str) -> None:
    """Write a field at the top of a note and commit it past the form."""
    text = district.repository.read(path).decode().replace("---\n", f"---\n{line}\n", 1)
    change = Change("update", path, text.encode())
    district.repository.commit("main", [change], "Белгі", "Бөлім", "bolim@example.org")


@pytest.mark.parametrize(("locale", "words"), SPOKEN.items(), ids=SPOKEN)
def test_the_form_speaks_the_browsers_language_or_kazakh(
    watch: FormWatch, district: District, locale: str, words: str
) -> None:
    page = watch.open_page(locale=locale)
    page.goto(f"{district.address}admin/?school=qaraghai")
    page.get_by_role("button", name="Gitea").wait_for()
    assert page.get_by_role("button", name="Gitea").inner_text().translate({0x2068: None, 0x2069: None}) == words
