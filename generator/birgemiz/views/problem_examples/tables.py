"""Examples of what is wrong with tables from which schedules or schools are read."""

from birgemiz.views.problem_examples.example import Example, deed

_SCHOOL = "Ақбұлақ мектебі"


def _cell(wrong: str, right: str, field: str = "C5", **words: str) -> Example:
    return deed((wrong, wrong), (right, right), field, **words)


TABLES: dict[str, Example] = {
    "table-missing": _cell("birgemiz import schedule keste.xls", "birgemiz import-schedule keste.xlsx", ""),
    "table-kind": _cell("keste.xls", "keste.xlsx", ""),
    "table-large": deed(
        ("Кітапта суреттер мен көп парақ бар.", "В книге фото и много листов."),
        ("Жаңа кітапта тек кесте тұр.", "В новой книге одна таблица."),
        limit="10",
    ),
    "table-broken": deed(
        ("Файл толық көшірілмеген.", "Файл скопирован не полностью."),
        ("Файл Excel-де қайта сақталған.", "Файл заново сохранён в Excel."),
    ),
    "table-rows": deed(
        ("Кестенің астында мыңдаған бос жол бар.", "Под таблицей тысячи пустых строк."),
        ("Артық жолдар өшірілген.", "Лишние строки удалены."),
        limit="5000",
    ),
    "table-header": _cell("Мектеп | Уақыт", "Мектеп | Апта күні | Басталуы", ""),
    "table-school": _cell("Ақбулақ", _SCHOOL, "A5", value="Ақбулақ"),
    "table-weekday": _cell("дүйс.", "дүйсенбі", "B5", value="дүйс.", choices="дүйсенбі, сейсенбі, сәрсенбі"),
    "table-start": _cell("түстен кейін", "15:40", value="түстен кейін"),
    "table-half": _cell("1", "А", "D5", value="1", choices="А, Б, барлығы"),
    "table-day": _cell("7 қыркүйек", "07.09.2026", "G5", value="7 қыркүйек"),
    "table-outside": _cell("07.09.2025", "07.09.2026", "G5", value="2025-09-07", year="2026-2027"),
    "table-order": _cell("25.05.2027 – 07.09.2026", "07.09.2026 – 25.05.2027", "H5", value="2026-09-07"),
    "table-approval": deed(
        ("Бекіткен адамның лауазымы бар, күні жоқ.", "Указано, кто утвердил, но нет дня."),
        ("Екеуі де жазылған.", "Указано и то и другое."),
        "J5",
    ),
    "table-approvals": deed(
        ("Екі жолда екі түрлі күн тұр.", "В двух строках разные дни."),
        ("Екі жолда бірдей күн тұр.", "В обеих строках один день."),
        value=_SCHOOL,
    ),
    "table-halves": deed(
        ("Бір ғана жол: «А».", "Одна строка: «А»."), ("Екі жол: «А», «Б».", "Две строки: «А», «Б»."), value=_SCHOOL
    ),
    "table-one-day": _cell("А: дүйсенбі; Б: дүйсенбі", "А: дүйсенбі; Б: жұма", "", value=_SCHOOL),
    "table-all": deed(
        ("Екі жол: «А», «Б».", "Две строки: «А», «Б»."),
        ("Бір жол: «барлығы».", "Одна строка: «барлығы»."),
        value=_SCHOOL,
    ),
    "table-differs": _cell(
        "birgemiz import schedule keste.xlsx",
        "birgemiz import schedule keste.xlsx --replace",
        "",
        value=_SCHOOL,
        file="schedule/2026-2027.yml",
    ),
    "table-unfilled": deed(
        ("Мектептің аты бар, басқасы бос.", "Название школы есть, остальное пусто."),
        ("Апта күні мен уақыты жазылған.", "Указаны день недели и время."),
        "A5",
        value=_SCHOOL,
    ),
    "table-names": _cell("Мектеп", "Атауы қазақша | Атауы орысша", ""),
    "table-twice": _cell("aqbulaq, aqbulaq", "aqbulaq, bereke", "", value="aqbulaq"),
}
