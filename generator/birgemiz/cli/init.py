"""``birgemiz init``: the project of a district that begins."""

import sys
from pathlib import Path
from typing import Any

import click

from birgemiz.cli.init_answers import Answers, answered
from birgemiz.cli.init_prompts import LANGUAGES
from birgemiz.cli.project import written
from birgemiz.hosts.starter import begin, is_free
from birgemiz.model.problem import Problem

_FILE = click.Path(path_type=Path)


@click.command("init", help="Жаңа ауданның жобасын DIR қалтасында бастайды; сұрайды немесе опциялардан алады.")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name-kk", "name_kk", help="Ауданның қазақша атауы.")
@click.option("--name-ru", "name_ru", help="Ауданның орысша атауы.")
@click.option("--department-kk", "department_kk", help="Білім бөлімінің қазақша атауы.")
@click.option("--department-ru", "department_ru", help="Білім бөлімінің орысша атауы.")
@click.option("--languages", type=click.Choice(LANGUAGES), help="Сайттың тілдері.")
@click.option("--site-url", "site_url", help="Сайттың мекенжайы, https://…")
@click.option("--repository", help="Файлдар сақталатын репозиторий, https://git.example.org/audan/site")
@click.option("--owner", "owners", multiple=True, help="Бөлімнің Git серверіндегі тіркелгісі; бірнеше рет жазылады.")
@click.option(
    "--school", "schools", multiple=True, metavar="ID=АТАУЫ|НАЗВАНИЕ|full", help="Мектеп; бірнеше рет жазылады."
)
@click.option("--schools", "listed", type=_FILE, help="Мектептер тізімі, .xlsx не .csv.")
@click.option("--ask/--yes", "ask", default=None, help="Сұрау не сұрамау; әдетте терминалда ғана сұрайды.")
def command(folder: Path, *, ask: bool | None, **given: Any) -> None:
    """Write the first files of a district into a new or empty folder; exit with 1 when an answer can't be taken."""
    if not is_free(folder):
        raise click.ClickException(
            f"{folder}: бұл жерде файлдар бар. Жаңа не бос қалтаны жазыңыз. / "
            "Здесь уже есть файлы. Укажите новую или пустую папку."
        )
    if given["schools"] and given["listed"]:
        raise click.UsageError("--school, --schools: біреуін ғана жазыңыз / напишите что-то одно")
    starter = answered(Answers(**given), ask=sys.stdin.isatty() if ask is None else ask)
    if isinstance(starter, list):
        for one in starter:
            click.echo(_told(one), err=True)
        raise SystemExit(1)
    with written(folder):
        paths = begin(folder, starter)
    for path in paths:
        click.echo(f"{folder / path}")
    click.echo(f"\nЕнді / дальше: cd {folder} && birgemiz check && birgemiz build")


def _told(one: Problem) -> str:
    place = f"{one.path}:{one.line}" if one.line else one.path
    return f"✕ {place}\n    {one.sentence('kk')}\n    {one.sentence('ru')}"
