"""``birgemiz draft``: documents that people finish."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.drafts import Outcome, drafts
from birgemiz.hosts import clock, content_folder
from birgemiz.views.draft import Choice


@click.group("draft", help="Адам толықтыратын құжаттың бастамасын дайындайды.")
def command() -> None:
    """The group of commands that begin a document for a person to finish."""


@command.command(help="Жылдық талдаудың файлын сандарымен дайындайды; адам жазған мәтінге тимейді.")
@CONFIG
@click.option("--year", required=True, help="Оқу жылы, мысалы 2025-2026.")
@click.option("--school", help="Бір мектептің қалтасы; көрсетілмесе, барлығы дайындалады.")
@click.option("--district", is_flag=True, help="Тек ауданның талдауы.")
@click.option("--all", "every", is_flag=True, help="Барлық мектептің және ауданның талдаулары.")
def analysis(config: Path, year: str, school: str | None, *, district: bool, every: bool) -> None:
    """Write year-end analyses to be finished by people, or update the numbers in them."""
    if every + district + bool(school) > 1:
        raise click.UsageError("--school, --all, --district: біреуін ғана жазыңыз / напишите что-то одно")
    project = project_of(config)
    one_kind = Choice((school,) if school else (), district) if school or district else Choice(None, True)
    drafted = drafts(project.content, clock.today, year, one_kind)
    for one in drafted.files:
        if one.outcome is not Outcome.SAME:
            content_folder.save(project.content, one.file)
        click.echo(f"{project.content.name}/{one.file.path}: {_DONE[one.outcome]}")
    if drafted.problems:
        say(drafted.problems, project)
        raise SystemExit(1)


_DONE = {
    Outcome.NEW: "жазылды / создан",
    Outcome.ADDED: "сандар бөлігі қосылды, мәтін сол күйінде / добавлена часть с числами, остальной текст прежний",
    Outcome.RENEWED: "сандары жаңартылды, қалған мәтін сол күйінде / числа обновлены, остальной текст прежний",
    Outcome.SAME: "өзгеріс жоқ / без изменений",
}
"""What the command did with a file."""
