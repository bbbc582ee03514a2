"""The summary's charts: regularity by month, hours by task, visits by month."""

from collections.abc import Iterable
from datetime import date

from birgemiz.model.vocabulary import TASKS
from birgemiz.rules.measure import Tally, total
from birgemiz.rules.standing import Standing
from birgemiz.views import measures, names
from birgemiz.views.chart import Bar, Chart
from birgemiz.views.words import Words


def year_charts(words: Words, schools: Iterable[Standing], year: str) -> tuple[Chart, ...]:
    """The three charts of an academic year; none where nothing has been measured yet."""
    found = [standing.measures[year] for standing in schools if year in standing.measures]
    months = sorted({month for measure in found for month in measure.months})
    if not months:
        return ()
    by_month = {month: [one.months[month] for one in found if month in one.months] for month in months}
    regularity = {month: total(tallies, "regularity") for month, tallies in by_month.items()}
    visits = {month: total(tallies, "visits") for month, tallies in by_month.items()}
    whole = [one.year for one in found]
    tasks = {number: total(whole, f"task-{number}") for number in TASKS}
    return (_regularity(words, regularity), _tasks(words, tasks), _visits(words, visits))


def _regularity(words: Words, months: dict[date, Tally]) -> Chart:
    return Chart(
        key="chart-regularity",
        title=words("Regularity by month"),
        description=_told(words, [(words.day(m, "month"), measures.percent(t.share)) for m, t in months.items()]),
        column=words("Month"),
        unit=words("Hours held or lawfully replaced, per cent"),
        bars=tuple(Bar(_short(words, m), t.share, _bare(t.share)) for m, t in months.items()),
        top=100,
    )


def _tasks(words: Words, tasks: dict[int, Tally]) -> Chart:
    return Chart(
        key="chart-tasks",
        title=words("Hours by task"),
        description=_told(words, [(names.task(words, number), str(t.met)) for number, t in tasks.items()]),
        column=words("Task"),
        unit=words("Hours that served the task"),
        bars=tuple(Bar(str(number), t.met, str(t.met)) for number, t in tasks.items()),
    )


def _visits(words: Words, months: dict[date, Tally]) -> Chart:
    return Chart(
        key="chart-visits",
        title=words("Visits by month"),
        description=_told(words, [(words.day(m, "month"), f"{t.met} / {t.asked}") for m, t in months.items()]),
        column=words("Month"),
        unit=words("Schools visited with recommendations, of the schools of the month"),
        bars=tuple(_visit(_short(words, m), t) for m, t in months.items()),
    )


def _told(words: Words, values: list[tuple[str, str]]) -> str:
    """A chart in one sentence."""
    return words("Values: {values}.", values="; ".join(f"{name} – {value}" for name, value in values))


def _short(words: Words, month: date) -> str:
    return words.day(month, "month_short").rstrip(".")


def _bare(share: int | None) -> str:
    """A per cent without its sign, which the chart's unit says and a narrow column has no room for."""
    return measures.NO_VALUE if share is None else str(share)


def _visit(label: str, tally: Tally) -> Bar:
    if not tally.asked:
        return Bar(label, None, measures.NO_VALUE)
    return Bar(label, tally.asked, f"{tally.met}/{tally.asked}", tally.met)
