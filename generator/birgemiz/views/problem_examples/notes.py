"""Examples of what is wrong with notes, their photos and personal data in them."""

from birgemiz.views.problem_examples.example import NOTE, Example, deed, lines, names

_SESSIONS = "schools/aqbulaq/sessions"
_PHOTO = "photos:\n  - file: {}\n    alt: Мұғалімдер сабақты талдап отыр"
_FILE = "taqta.jpg"
_ELSEWHERE = "https://example.org/taqta.jpg"

NOTES: dict[str, Example] = {
    "note-name": names(f"{_SESSIONS}/14.09.2026.md", f"{_SESSIONS}/2026-09-14.md"),
    "note-date": lines(NOTE, "date: 2026-09-15", "date: 2026-09-14", "date", name="2026-09-14", value="2026-09-15"),
    "note-half": lines(f"{_SESSIONS}/2026-09-14-a.md", "half: b", "half: a", "half", name="a", value="b"),
    "note-analysis": lines(NOTE, "analysis:", "analysis: Екі сабақ талданды.", "analysis"),
    "body-deep": lines(NOTE, ">" * 21 + " Мәтін", "> Мәтін"),
    "note-tasks": lines(NOTE, "tasks:", "tasks: [1, 4]", "tasks"),
    "note-reason": lines(
        NOTE, "status: cancelled", "status: cancelled\nreason: Мектепте жөндеу жүріп жатыр.", "reason"
    ),
    "note-group": lines(
        NOTE,
        "groups: [natural-science]",
        "groups: [natural-sciences]",
        "groups",
        value="natural-science",
        choices="natural-sciences",
        guess="natural-sciences",
    ),
    "note-ahead": lines(
        f"{_SESSIONS}/2026-12-07.md",
        "date: 2026-12-07",
        "date: 2026-12-07\nstatus: cancelled\nreason: Мектепте жөндеу жүріп жатыр.",
        "date",
        value="2026-12-07",
        today="2026-11-22",
    ),
    "note-area": lines(
        NOTE,
        "visit:\n  methodologist: тілдер",
        "visit:\n  methodologist: languages",
        "visit.methodologist",
        value="тілдер",
        choices="languages",
        guess="",
    ),
    "note-follow-up": lines(NOTE, "follows_up: 2026-09-01", "follows_up: 2026-09-07", "follows_up", value="2026-09-01"),
    "note-minutes": lines(NOTE, "minutes: 45", "minutes: 60", "minutes", value="45"),
    "note-same-hour": names(
        f"{_SESSIONS}/2026-09-07.md, {_SESSIONS}/2026-09-07-2.md", f"{_SESSIONS}/2026-09-07.md", other="2026-09-07.md"
    ),
    "photo-missing": lines(
        NOTE, _PHOTO.format("taqta-1.jpg"), _PHOTO.format(_FILE), "photos", value="taqta-1.jpg", guess=_FILE
    ),
    "photo-elsewhere": lines(NOTE, _PHOTO.format(_ELSEWHERE), _PHOTO.format(_FILE), "photos", value=_ELSEWHERE),
    "photo-broken": deed(
        ("Суреттің файлы телефоннан толық көшірілмеген.", "Файл фото скопирован с телефона не полностью."),
        (
            "Сурет JPEG түрінде қайта сақталып, media қалтасына салынған.",
            "Фото заново сохранено как JPEG в папке media.",
        ),
        "photos",
        value=_FILE,
    ),
    "photo-large": deed(
        ("Фотоаппараттың 30 МБ файлы салынған.", "Положен файл из фотоаппарата на 30 МБ."),
        ("Сурет кішірейтіліп, 3 МБ болып сақталған.", "Фото уменьшено и сохранено на 3 МБ."),
        "photos",
        value=_FILE,
        limit="20 МБ",
    ),
    "photo-unnamed": lines(NOTE, f"photos:\n  - file: {_FILE}", _PHOTO.format(_FILE), "photos", value=_FILE),
    "photo-alt": lines(
        NOTE,
        f"![](../media/{_FILE})",
        f"![Мұғалімдер сабақты талдап отыр](../media/{_FILE})",
        value=f"../media/{_FILE}",
    ),
    "photo-moving": deed(
        ("Қозғалатын GIF суреті салынған.", "Положена движущаяся картинка GIF."),
        ("Бір кадры сурет ретінде сақталған.", "Один её кадр сохранён как фото."),
        "photos",
        value="sabaq.gif",
    ),
    "photo-print": deed(
        ("Баспаға арналған түстермен (CMYK) сақталған сурет салынған.", "Положено фото в цветах для печати (CMYK)."),
        ("Сурет RGB түстерімен қайта сақталған.", "Фото заново сохранено в цветах RGB."),
        "photos",
        value=_FILE,
    ),
    "photo-misnamed": deed(
        ("PNG суретінің аты taqta.jpg деп жазылған.", "Картинка PNG названа taqta.jpg."),
        ("Файлдың аты taqta.png деп түзетілген.", "Файл назван taqta.png."),
        "photos",
        value=_FILE,
        kind="PNG",
        ending="png",
    ),
}
