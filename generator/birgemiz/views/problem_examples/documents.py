"""Examples of what is wrong with the regulation and drafts, and of personal data in texts."""

from birgemiz.views.problem_examples.example import Example, deed, lines, names

_DRAFT = "birgemiz draft analysis --year"
_NAMED = "title: Ереже\nlang: kk"

DOCUMENTS: dict[str, Example] = {
    "clause-twice": lines(
        "regulation.md",
        f"---\n{_NAMED}\n---\n\nСағат апта сайын өтеді. {{#weekly}}\n\nӘдіскер қатысады. {{#weekly}}",
        f"---\n{_NAMED}\n---\n\nСағат апта сайын өтеді. {{#weekly}}\n\nӘдіскер қатысады. {{#methodologist}}",
        value="weekly",
    ),
    "draft-markers": deed(
        ("Сандар бөлігінің соңғы жолы өшірілген.", "Удалена строка, которой кончается часть с числами."),
        ("Екі жол да орнында немесе екеуі де жоқ.", "Обе строки на месте или нет ни одной."),
        begin="<!-- birgemiz: begin -->",
        end="<!-- birgemiz: end -->",
    ),
    "draft-school": deed(
        (f"{_DRAFT} 2025-2026 --school aqbulak",) * 2, (f"{_DRAFT} 2025-2026 --school aqbulaq",) * 2, value="aqbulak"
    ),
    "draft-year": deed(
        (f"{_DRAFT} 2052-2026",) * 2, (f"{_DRAFT} 2025-2026",) * 2, value="2052-2026", choices="2025-2026, 2026-2027"
    ),
    "document-missing": names("buiryq.md", "order.md", value="order.md"),
}

PRIVACY: dict[str, Example] = {
    "personal-iin": deed(
        ("Жазбада оқушының ЖСН жазылған.", "В записи указан ИИН ученика."),
        ("Нөмір өшірілген: адам лауазымымен аталады.", "Номер удалён: человек назван по должности."),
        value="0*********** ",
    ),
    "personal-phone": deed(
        ("Мұғалімнің жеке нөмірі жазылған.", "Записан личный номер учителя."),
        ("Нөмір өшірілген.", "Номер удалён."),
        value="+7 ***",
    ),
    "personal-email": deed(
        ("Мұғалімнің жеке поштасы жазылған.", "Записана личная почта учителя."),
        ("Мекенжай өшірілген.", "Адрес удалён."),
        value="***@***",
    ),
    "personal-birth": deed(
        ("Есімнің жанында туған күні тұр.", "Рядом с именем стоит дата рождения."),
        ("«Жас маман» деп жазылған.", "Написано «молодой специалист»."),
        value="**.**.****",
    ),
}
