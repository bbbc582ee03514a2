"""``birgemiz check``: every problem of the content, of named files, and of who may change what."""

import gc
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, written
from birgemiz.hosts import clock
from birgemiz.hosts.project import Project
from birgemiz.model.problem import Problem
from birgemiz.report import FORMATS, report_in
from birgemiz.report.sources import Sources

_SUMMARY = click.Path(dir_okay=False, path_type=Path)


@click.command("check", help="Контентті не аталған файлдарды тексереді; қате болса, 1 кодымен аяқталады.")
@CONFIG
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="human", help="Кімге арналған жауап.")
@click.option("--summary", type=_SUMMARY, help="CI бетіне арналған қорытынды қосылатын файл, $GITHUB_STEP_SUMMARY.")
@click.option("--changed-by", "logins", multiple=True, help="Өзгерісті ұсынған тіркелгі, owners.yml бойынша.")
@click.option("--base", help="Өзгеріс қосылатын нұсқа, мысалы origin/main; --changed-by бірге жазылады.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def command(
    config: Path, *, form: str, summary: Path | None, logins: tuple[str, ...], base: str | None, paths: tuple[Path, ...]
) -> None:
    """Report the problems of these paths, of the whole content without any; exit with 1 when there is an error."""
    project = project_of(config)
    if bool(logins) != bool(base) or (logins and paths):
        raise click.UsageError(
            "--changed-by және --base бірге, файл аттарынсыз жазылады. / "
            "--changed-by и --base пишутся вместе и без имён файлов."
        )
    problems = tuple(sorted((*_problems(project, paths), *_of_owners(config, project, paths, logins, base or ""))))
    sources = Sources(project.content)
    told = report_in(form)(problems, sources)
    if told:
        click.echo(told, err=form == "human")
    if summary:
        from birgemiz.hosts.job_page import add_summary  # noqa: PLC0415 - a commit waits for what is loaded

        with written(summary):
            add_summary(summary, problems, project.content, sources)
    if any(one.severity != "warning" for one in problems):
        raise SystemExit(1)


def _problems(project: Project, paths: Sequence[Path]) -> tuple[Problem, ...]:
    if paths:
        gc.disable()  # the process ends before there is anything worth looking for
        from birgemiz.spot_check import spot_check  # noqa: PLC0415 - a commit waits for what is loaded

        return spot_check(project.content, [_within(project.content, path) for path in paths], clock.today)
    from birgemiz.judge import check  # noqa: PLC0415 - a commit waits for what is loaded

    return check(project.content, clock.today)


def _of_owners(
    config: Path, project: Project, paths: Sequence[Path], logins: Sequence[str], base: str
) -> Iterable[Problem]:
    """What a proposed change does beyond its authors' rights; of the whole content, whether CODEOWNERS agrees."""
    if logins:
        from birgemiz.hosts.ownership import guard  # noqa: PLC0415 - a commit waits for what is loaded

        return guard(config, project, logins, base)
    if paths:
        return ()
    from birgemiz.hosts.code_owners import agreement  # noqa: PLC0415 - a commit waits for what is loaded

    return agreement(project.content)


def _within(content: Path, path: Path) -> str:
    """A path's place in the content; the command ends with a sentence when it has none."""
    if not os.path.lexists(path):
        raise click.UsageError(
            f"{path}: мұндай файл не қалта жоқ. Атауын тексеріңіз. / Такого файла или папки нет. Проверьте имя."
        )
    link = path.is_symlink()  # it is the link that is judged, not what it leads to
    inner = os.path.join(os.path.realpath(path.parent), path.name) if link else os.path.realpath(path)
    root = os.path.realpath(content)
    if inner != root and not inner.startswith(root + os.sep):
        raise click.UsageError(
            f"{path}: {content.name} қалтасында емес. Сол қалтадағы файлды жазыңыз. / "
            f"Не в папке {content.name}. Укажите файл из неё."
        )
    return os.path.relpath(inner, root).replace(os.sep, "/")
