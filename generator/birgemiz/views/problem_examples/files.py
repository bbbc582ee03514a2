"""Examples of what is wrong with files and folders, and with the project itself."""

from birgemiz.views.problem_examples.example import Example, deed, lines, names

_SCHOOL = "schools/aqbulaq"
_CONFIG = "mkdocs.yml"

FILES: dict[str, Example] = {
    "content-missing": lines(
        _CONFIG,
        "plugins:\n  - birgemiz:\n      content: contents",
        "plugins:\n  - birgemiz:\n      content: content",
        folder="contents",
    ),
    "district-missing": names("distrikt.yml", "district.yml"),
    "district-broken": lines("district.yml", "languages: kazakh", "languages: [kk, ru]"),
    "district-kazakh": lines("district.yml", "languages: [ru]", "languages: [kk, ru]", "languages"),
    "calendar-none": names("calendar/күнтізбе.yml", "calendar/2026-2027.yml", example="2026-2027"),
    "site-in-content": lines(_CONFIG, "site_dir: content/site", "site_dir: site", folder="content/site"),
    "site-foreign": deed(
        ("birgemiz build -d Құжаттар", "birgemiz build -d Документы"),
        ("birgemiz build -d site", "birgemiz build -d site"),
        folder="site",
    ),
    "export-school": deed(
        ("birgemiz export school aqbulak", "birgemiz export school aqbulak"),
        ("birgemiz export school aqbulaq", "birgemiz export school aqbulaq"),
        value="aqbulak",
    ),
    "plugin-missing": lines(_CONFIG, "plugins:\n  - search", "plugins:\n  - birgemiz"),
    "theme-other": lines(_CONFIG, "theme: readthedocs", "theme: material", value="readthedocs"),
    "file-encoding": deed(
        ("Файл «ANSI» (Windows-1251) кодтауымен сақталған.", "Файл сохранён в кодировке «ANSI» (Windows-1251)."),
        ("Блокнотта «Басқаша сақтау», кодтауы «UTF-8».", "В Блокноте «Сохранить как», кодировка «UTF-8»."),
    ),
    "file-too-large": deed(
        ("Жазбаның ішіне сурет көшіріліп қойылған.", "Фото вставлено прямо в текст записи."),
        ("Сурет media қалтасында, жазбада тек аты тұр.", "Фото лежит в папке media, в записи только его имя."),
        size="300",
        limit="256",
    ),
    "file-link": deed(
        ("Файлдың орнына таңбаша (сілтеме) салынған.", "Вместо файла положен ярлык (ссылка)."),
        ("Файлдың өзі көшірілген.", "Скопирован сам файл."),
    ),
    "file-unreadable": deed(
        ("Файлды оқуға рұқсат жоқ.", "Нет права читать файл."),
        ("Рұқсат берілген немесе файл қайта салынған.", "Право дано или файл положен заново."),
    ),
    "file-unexpected": names(
        f"{_SCHOOL}/2026-09-14.md", f"{_SCHOOL}/sessions/2026-09-14.md", expected="sessions/2026-09-07.md"
    ),
    "school-missing": names(
        "schools/aqbulak/sessions/2026-09-14.md",
        "schools/aqbulaq/sessions/2026-09-14.md",
        value="aqbulak",
        guess="aqbulaq",
    ),
    "school-id": names("schools/Ақбұлақ мектебі/school.yml", "schools/aqbulaq/school.yml"),
}

BEGINNINGS: dict[str, Example] = {
    "blank-hour": deed(
        ("birgemiz new aqbulaq", "birgemiz new aqbulaq"),
        ("birgemiz new aqbulaq --date 2026-11-23", "birgemiz new aqbulaq --date 2026-11-23"),
    ),
    "blank-exists": deed(
        ("Өткен күннің жазбасы екінші рет басталған.", "Запись того же дня начата второй раз."),
        ("Бар жазба толтырылған.", "Дополнена та запись, что уже есть."),
    ),
}

FORM_PACKAGE: dict[str, Example] = {
    "form-missing": deed(("birgemiz build", "birgemiz build"), ("birgemiz fetch-form && birgemiz build",) * 2),
    "form-npm": deed(
        ("Құрылғыда Node.js жоқ.", "На устройстве нет Node.js."), ("Node.js орнатылған.", "Node.js установлен.")
    ),
    "form-fetch": deed(
        ("Желі жоқ кезде: birgemiz fetch-form", "Без сети: birgemiz fetch-form"),
        ("Желі бар кезде: birgemiz fetch-form", "При сети: birgemiz fetch-form"),
        reason="network timeout",
    ),
    "form-other": deed(
        ("theme/form ішінде басқа нұсқа көрсетілген.", "В theme/form указана другая версия."),
        ("Бұрынғы нұсқа қайтарылған.", "Возвращена прежняя версия."),
        version="1.0.0",
        what="script",
        expected="1",
        found="0",
    ),
}
