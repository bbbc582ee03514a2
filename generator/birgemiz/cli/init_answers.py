"""What a district begins with: as options say, else as a person answers, else as holds for any district."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from birgemiz import __version__
from birgemiz.cli.init_prompts import LANGUAGES, WEB, Prompts
from birgemiz.hosts import clock
from birgemiz.hosts.starter import sample_district
from birgemiz.intake.explain import Place
from birgemiz.intake.record_file import validated
from birgemiz.intake.school_list import Listed, schools_listed, schools_named, schools_told
from birgemiz.model.calendar import year_of
from birgemiz.model.district import District
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem, problem
from birgemiz.rules.assumed_calendar import assumed_calendar
from birgemiz.views.starter import Starter

_UNREADY = {
    "kk": "Сайт дайындалып жатыр: құжаттар, кестелер мен күнтізбе әлі бекітілмеген.",
    "ru": "Сайт готовится: документы, графики и календарь ещё не утверждены.",
}
"""The label of every page until the district deletes it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the options say; None where they don't."""

    name_kk: str | None
    name_ru: str | None
    department_kk: str | None
    department_ru: str | None
    languages: str | None
    site_url: str | None
    repository: str | None
    owners: tuple[str, ...]
    schools: tuple[str, ...]
    listed: Path | None


def answered(answers: Answers, *, ask: bool) -> Starter | list[Problem]:
    """The district as it begins, or what is wrong with the answers; ``ask`` for what no option says."""
    say = Prompts(ask)
    names = {
        "kk": say(answers.name_kk, "Ауданның қазақша атауы / Название района по-казахски", "Біздің аудан"),
        "ru": say(answers.name_ru, "Ауданның орысша атауы / Название района по-русски", "Наш район"),
    }
    department = {
        "kk": say(answers.department_kk, "Білім бөлімі, қазақша / Отдел, по-казахски", f"{names['kk']}: білім бөлімі"),
        "ru": say(
            answers.department_ru, "Білім бөлімі, орысша / Отдел, по-русски", f"{names['ru']}: отдел образования"
        ),
    }
    languages = say.choice(answers.languages, "Сайттың тілдері / Языки сайта", LANGUAGES)
    site_url = say.web(answers.site_url, "Сайттың мекенжайы, белгісіз болса, бос / Адрес сайта или пусто")
    repository = say.web(answers.repository, "Файлдардың репозиторийі не бос / Репозиторий файлов или пусто")
    owners = _owners(answers, say)
    schools = _schools(answers, say)
    district = _district(names, department, languages, repository)
    wrong = [one for part in (district, owners, schools) if isinstance(part, list) for one in part]
    if site_url and not site_url.startswith(WEB):
        example = "https://example.org/"
        wrong.append(problem("value-pattern", "--site-url", 0, "--site-url", value=site_url, example=example))
    if wrong or isinstance(district, list) or isinstance(owners, list) or isinstance(schools, list):
        return wrong
    calendar = assumed_calendar(year_of(clock.today(district.time_zone)))
    return Starter("«Біз біргеміз»", site_url, district, calendar, schools, owners, __version__)


def _owners(answers: Answers, say: Prompts) -> tuple[str, ...] | list[Problem]:
    """The department's accounts, which name all others later; none where they are not known yet."""
    told = answers.owners or say(None, "Бөлімнің Git тіркелгілері не бос / Учётные записи отдела или пусто", "").split()
    if not told:
        return ()
    owners = validated({"department": tuple(told)}, Place("owners.yml", ""), Owners, Owners)
    return owners.department if isinstance(owners, Owners) else owners


def _schools(answers: Answers, say: Prompts) -> Listed:
    if answers.listed:
        return schools_listed(answers.listed)
    return schools_named(answers.schools) if answers.schools else schools_told(say.schools())


def _district(
    names: dict[str, str], department: dict[str, str], languages: str, repository: str
) -> District | list[Problem]:
    sample = sample_district()
    fields = {
        "names": names,
        "department": department,
        "languages": tuple(languages.split(",")),
        "time_zone": sample.time_zone,
        "methodologists": sample.methodologists,
        "groups": sample.groups,
        "sample": _UNREADY,
        **({"repository": _repository(repository)} if repository else {}),
    }
    return validated(fields, Place("district.yml", ""), District, District)


def _repository(address: str) -> dict[str, str]:
    """The server, its software as far as its name tells it (Forgejo unless said), and the repository there."""
    split = urlsplit(address)
    kind = next((kind for kind in ("github", "gitlab", "gitea") if kind in split.netloc), "forgejo")
    url = f"{split.scheme}://{split.netloc}"
    return {"kind": kind, "url": url, "name": split.path.strip("/").removesuffix(".git")}
