"""Cards that are hard to draw, by what is hard about them."""

from dataclasses import replace

from birgemiz.views.card import SQUARE, WIDE, Card

LONG = "Қостанай облысы әкімдігі білім басқармасының «Алтынсарин ауданының жалпы білім беретін мектебі» КММ"
SENTENCE = "Қалыптастырушы бағалау: күнделікті сабақтағы шағын қадамдар – үлкен өзгерістің бастауы"

PLAIN = Card(
    WIDE,
    brand="«Біз біргеміз»",
    district="Кішкентай аудан",
    sample="Үлгі деректер",
    title="Бір жоспар – екі сабақ",
    author="Қарағай үлгі мектебі",
    when="2026 ж. 18 қыркүйек",
    about="Ереженің міндеттері: 2, 4",
)

TITLES = {
    "short": "Кеңес",
    "sentence": SENTENCE,
    "300 letters": f"{SENTENCE}, {SENTENCE}, {SENTENCE}, {SENTENCE}"[:300],
    "300 broad letters": "ЩЖЮШМ " * 50,
    "one word of 200 letters": "ұ" * 200,
    "one word of 300 broad letters": "Щ" * 300,
    "emoji": "🎉 Сабақ ❤️ 👩\u200d🏫 басталды!",
    "nothing but emoji": "🎉🎉🎉",
    "another direction": "\u202eсөз\u202c مرحبا שלום",
    "marks of the format": "«А» & <text>]]>{{ title }}</text> \"'&amp;",
    "marks over letters": "а\u0301" * 60 + "Й\u0306" * 30,
    "no spaces between dashes": "сабақ–" * 40,
}
"""Titles that a note may have: up to 300 letters of any kind."""

CARDS = {
    f"{name}, {shape}": replace(PLAIN, shape=shape, title=title)
    for name, title in TITLES.items()
    for shape in (WIDE, SQUARE)
} | {
    f"everything is long, {shape}": Card(
        shape, LONG, LONG, "Образец данных", SENTENCE, f"{LONG}, {LONG}", LONG * 2, LONG * 2
    )
    for shape in (WIDE, SQUARE)
}
