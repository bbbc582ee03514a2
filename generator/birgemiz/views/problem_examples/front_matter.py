"""Examples of what is wrong with YAML and front matter, and with values of fields."""

from birgemiz.views.problem_examples.example import NOTE, SCHEDULE, SCHOOL, Example, lines

_TITLE = "title: Сабақты бірге талдау"
_POSTED = "https://aqbulaq.example.org/2026-09-14"

FRONT_MATTER: dict[str, Example] = {
    "front-matter-missing": lines(NOTE, f"{_TITLE}\ntasks: [1]\n---", f"---\n{_TITLE}\ntasks: [1]\n---"),
    "front-matter-open": lines(
        NOTE, f"---\n{_TITLE}\ntasks: [1]\n\nМәтін.", f"---\n{_TITLE}\ntasks: [1]\n---\n\nМәтін."
    ),
    "yaml-syntax": lines(NOTE, "title: Сабақ: бірге талдау", 'title: "Сабақ: бірге талдау"'),
    "yaml-repeated-key": lines(NOTE, "tasks: [1]\ntasks: [4]", "tasks: [1, 4]", "tasks"),
    "yaml-anchor": lines(NOTE, "title: &atau Сабақты талдау", 'title: "&atau Сабақты талдау"'),
    "yaml-not-fields": lines(SCHOOL, "- Ақбұлақ мектебі", "names:\n  kk: Ақбұлақ мектебі\n  ru: Школа Акбулак"),
    "yaml-too-deep": lines(NOTE, "groups: [[[[[[[mathematics]]]]]]]", "groups: [natural-sciences]"),
}

FIELDS: dict[str, Example] = {
    "key-unknown": lines(
        NOTE,
        "visit:\n  methodologist: languages\n  recomendations: Топпен жұмысты жалғастыру.",
        "visit:\n  methodologist: languages\n  recommendations: Топпен жұмысты жалғастыру.",
        "visit.recomendations",
        choices="methodologist, focus, recommendations",
        guess="recommendations",
    ),
    "field-missing": lines(NOTE, "title:", _TITLE, "title"),
    "value-choice": lines(NOTE, "half: бірінші", "half: a", "half", value="бірінші", choices="all, a, b", guess=""),
    "value-date": lines(
        SCHEDULE,
        _SINCE := "slots:\n  - {weekday: monday, start: 15:40, since: 07.09.2026}",
        _SINCE.replace("07.09.2026", "2026-09-07"),
        "slots.since",
        value="07.09.2026",
    ),
    "value-day": lines(
        "calendar/2026-2027.yml", "last_day: 2027-05-32", "last_day: 2027-05-25", "last_day", value="2027-05-32"
    ),
    "value-time": lines(NOTE, "start: 25:40", "start: 15:40", "start", value="25:40"),
    "value-number": lines(NOTE, "participants: он жеті", "participants: 17", "participants", value="он жеті"),
    "value-range": lines(NOTE, "tasks: [1, 7]", "tasks: [1, 6]", "tasks", value="7", bound="≤ 6"),
    "value-long": lines(
        NOTE,
        f"title: {'Сабақты бірге талдап, қорытынды жасадық. ' * 8}".strip(),
        _TITLE,
        "title",
        value="Сабақты бірге талдап, қорытынды жасадық. Сабақты бірге талд…",
        limit="300",
    ),
    "value-pattern": lines(
        NOTE,
        "posted: aqbulaq.example.org",
        "posted: https://aqbulaq.example.org/2026-09-14",
        "posted.url",
        value="aqbulaq.example.org",
        example="https://aqbulaq.example.org/2026-09-07",
    ),
    "value-list": lines(
        NOTE,
        "photos: taqta.jpg",
        "photos:\n  - file: taqta.jpg\n    alt: Тақтада сабақ жоспары тұр",
        "photos",
        value="taqta.jpg",
    ),
    "value-fields": lines(NOTE, "visit: languages", "visit:\n  methodologist: languages", "visit", value="languages"),
    "value-text": lines(NOTE, "title:\n  - Сабақты\n  - бірге талдау", _TITLE, "title", value="Сабақты, бірге талдау"),
    "value-bare": lines(
        NOTE,
        f"posted: {_POSTED}",
        f"posted:\n  - url: {_POSTED}",
        "posted",
        instead=f"- url: {_POSTED}",
    ),
    "value-unquoted": lines(
        SCHEDULE,
        _ROOM := "slots:\n  - {weekday: monday, start: 15:40, room: 012}",
        _ROOM.replace("012", '"012"'),
        "slots.room",
        value="012",
    ),
}
