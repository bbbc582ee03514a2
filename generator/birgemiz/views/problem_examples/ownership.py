"""Examples of what is wrong with who may change what."""

from birgemiz.views.problem_examples.example import Example, deed, names

_NOTE = "schools/bereke/sessions/2026-09-14.md"

OWNERSHIP: dict[str, Example] = {
    "owner-school": deed(("aqbulak",) * 2, ("aqbulaq",) * 2, value="aqbulak"),
    "owner-area": deed(("maths",) * 2, ("mathematics",) * 2, value="maths"),
    "owners-missing": names("иелер.yml", "owners.yml"),
    "owners-base": deed(
        ("Негізгі тармақта owners.yml жоқ.", "В основной ветке нет owners.yml."),
        ("Білім бөлімі оны негізгі тармаққа қосқан.", "Отдел образования добавил его в основную ветку."),
    ),
    "owner-unknown": deed(
        ("Мектепке жаңа тіркелгімен кірген.", "В школе вошли с новой учётной записью."),
        ("Тіркелгі owners.yml ішіне қосылған.", "Учётная запись добавлена в owners.yml."),
        name="aqbulaq-mektebi",
    ),
    "change-base": deed(("fetch-depth: 1",) * 2, ("fetch-depth: 0",) * 2, value="main"),
    "change-crossed": deed(
        ("Тармақ негізгісіне, негізгісі тармаққа қатар қосылған.", "Ветка и основная влиты друг в друга."),
        ("«Update branch» батырмасы тағы бір рет басылған.", "Кнопка «Update branch» нажата ещё раз."),
        value="main",
    ),
    "change-outside": deed(
        ("Ақбұлақ мектебі Береке мектебінің жазбасын өзгерткен.", "Школа Акбулак изменила запись школы Береке."),
        ("Бөтен файл бұрынғы күйіне қайтарылған.", "Чужой файл возвращён к прежнему виду."),
        name="aqbulaq-mektebi",
        folders="schools/aqbulaq",
    ),
    "change-name": names("schools/aqbulaq/media/con.jpg", "schools/aqbulaq/media/taqta.jpg", value="con.jpg"),
    "change-link": deed(
        ("Файлдың орнына таңбаша (сілтеме) салынған.", "Вместо файла положен ярлык (ссылка)."),
        ("Файлдың өзі көшірілген.", "Скопирован сам файл."),
    ),
    "change-twin": names(
        "schools/aqbulaq/media/Taqta.jpg, schools/aqbulaq/media/taqta.jpg",
        "schools/aqbulaq/media/taqta.jpg, schools/aqbulaq/media/taqta-2.jpg",
        value="taqta.jpg",
    ),
    "change-unreadable": names(_NOTE.replace("2026-09-14", "14.09.2026"), _NOTE),
    "change-field": deed(
        ("Әдіскер жазбаның тақырыбын өзгерткен.", "Методист изменил тему записи."),
        ("Тек «visit» бөлігі өзгерген.", "Изменена только часть «visit»."),
        "title",
    ),
    "change-text": deed(
        ("Әдіскер жазбаның мәтінін түзеткен.", "Методист исправил текст записи."),
        ("Тек «visit» бөлігі өзгерген.", "Изменена только часть «visit»."),
    ),
    "change-visit": deed(
        ("Тілдер әдіскері математика әдіскерінің ұсынымын өзгерткен.", "Методист по языкам изменил чужое посещение."),
        ("Басқа бағыттың қатысуы бұрынғы күйінде.", "Посещение другого направления прежнее."),
        value="mathematics",
        areas="languages",
    ),
    "change-plan": deed(
        ("Тілдер әдіскері жоспарда басқа бағыттың күнін ауыстырған.", "Методист по языкам сменил в плане чужой день."),
        ("Тек өз бағытының жолдары өзгерген.", "Изменены только строки своего направления."),
        areas="languages",
    ),
    "codeowners-differs": deed(
        ("owners.yml өзгерген, CODEOWNERS ескі.", "owners.yml изменён, CODEOWNERS прежний."),
        ("birgemiz codeowners",) * 2,
    ),
    "codeowners-left": deed(
        ("Өзгерісте тек owners.yml бар.", "В изменении только owners.yml."),
        ("Өзгерісте екі файл да бар.", "В изменении оба файла."),
    ),
}
