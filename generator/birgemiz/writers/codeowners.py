"""``CODEOWNERS``: whom GitHub and GitLab ask to review a change, from ``owners.yml``.

Each line names all who own its files, for the last line that fits a file is the only one that counts. The department
is in every line, since nobody may approve a change of his own. Methodologists own no note as a whole and stand only
beside the plans of visits.
"""

from collections.abc import Iterator

from birgemiz.model.owners import Login, Owners
from birgemiz.writers.file import File

PATH = ".github/CODEOWNERS"
"""Where the file lies in the repository."""


def codeowners(owners: Owners, content: str) -> File:
    """The file; ``content`` is the content folder's path in the repository, empty or with ``/`` at its end."""
    lines = [
        f"# Құрылған файл: оны емес, {content}owners.yml файлын өзгертіп, «birgemiz codeowners» командасын орындаңыз.",
        f"# Файл создан программой: меняйте не его, а {content}owners.yml, затем выполните «birgemiz codeowners».",
        "",
        *_lines(owners, f"/{content}".replace(" ", r"\ ")),
        "",
    ]
    return File(PATH, "\n".join(lines).encode())


def _lines(owners: Owners, content: str) -> Iterator[str]:
    everywhere = owners.department
    yield _line("*", everywhere)
    if owners.methodologists:
        areas = sorted(owners.methodologists.items())
        yield _line(f"{content}visits/", (*everywhere, *(login for _, logins in areas for login in logins)))
    for school, logins in sorted(owners.schools.items()):
        yield _line(f"{content}schools/{school}/", (*logins, *everywhere))


def _line(pattern: str, logins: tuple[Login, ...]) -> str:
    """A line with each account once; programs are asked for no review."""
    people = {login.lower(): f"@{login}" for login in reversed(logins) if not login.endswith("[bot]")}
    return " ".join([pattern, *reversed(people.values())])
