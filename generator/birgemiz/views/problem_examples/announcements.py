"""Examples of what is wrong with channels and with what was announced in them."""

from birgemiz.views.problem_examples.example import Example, deed, lines, names

_FILE = "announce.yml"
_TOKEN = "${TELEGRAM_TOKEN}"  # noqa: S105 - the name of a variable
_GROUP = "tgram://{}/@altynsarin_example"


def _channel(name: str = "district", url: str = _GROUP.format(_TOKEN), schools: str = "") -> str:
    rest = f"\n    schools: [{schools}]" if schools else ""
    return f"  - name: {name}\n    url: {url}\n    since: 2026-09-01{rest}"


def _channels(*channels: str) -> str:
    return "\n".join(["channels:", *channels])


ANNOUNCEMENTS: dict[str, Example] = {
    "announce-missing": names("arnalar.yml", _FILE),
    "announce-site": lines("mkdocs.yml", "site_url:", "site_url: https://audan.example.org/"),
    "announce-sample": lines(
        "district.yml", "sample:\n  kk: Үлгі деректер\n  ru: Образец данных", "as_of: 2026-11-22", "sample"
    ),
    "announce-library": deed(
        ("birgemiz announce",) * 2, ("pip install apprise && birgemiz announce",) * 2, name="district"
    ),
    "announce-twice": lines(
        _FILE,
        _channels(_channel(), _channel()),
        _channels(_channel(), _channel("parents")),
        "channels.name",
        value="district",
    ),
    "announce-secret": lines(
        _FILE,
        _channels(_channel(url=_GROUP.format("token"))),
        _channels(_channel()),
        "channels.url",
        value="district",
        example=_TOKEN,
    ),
    "announce-school": lines(
        _FILE,
        _channels(_channel(schools="aqbulak")),
        _channels(_channel(schools="aqbulaq")),
        "channels.schools",
        value="aqbulak",
        guess="aqbulaq",
    ),
    "announce-variable": deed(
        ("Ортада TELEGRAM_TOKEN берілмеген.", "В окружении не задан TELEGRAM_TOKEN."),
        ("TELEGRAM_TOKEN құпия ретінде берілген.", "TELEGRAM_TOKEN задан как секрет."),
        name="district",
        value="TELEGRAM_TOKEN",
    ),
    "announce-address": lines(
        _FILE, _channels(_channel(url="telegram://${TELEGRAM_TOKEN}/1")), _channels(_channel()), name="district"
    ),
    "announce-failed": deed(
        ("Жариялау кезінде желі үзілген.", "При публикации пропала сеть."),
        ("birgemiz announce қайта орындалған.", "Команда birgemiz announce выполнена ещё раз."),
        name="district",
        value="aqbulaq/2026-09-14",
        reason="timeout",
    ),
    "announce-log": lines(
        "announced/district.log", "2026-09-15 aqbulaq", "2026-09-15 aqbulaq/2026-09-14", value="2026-09-15 aqbulaq"
    ),
    "announce-running": deed(
        ("Екі команда қатар іске қосылған.", "Две команды запущены одновременно."),
        ("Біріншісінің аяқталуын күткен.", "Вторая запущена после первой."),
    ),
    "announce-log-closed": deed(
        ("announced қалтасына жазуға рұқсат жоқ.", "Нет права писать в папку announced."),
        ("Рұқсат берілген.", "Право дано."),
    ),
}
