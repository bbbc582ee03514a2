"""The questions that a terminal asks of a district that begins."""

from collections.abc import Callable, Iterator, Sequence

import click

from birgemiz.rules.latin import latin_id

LANGUAGES = ("kk,ru", "kk")
"""Which languages a site may be in: Kazakh always is."""

STAFFING = ("full", "small")
TEACHING = ("kk", "ru", "kk ru", "ru kk")
"""What may be told of a school."""

WEB = ("https://", "http://")
"""How an address of the web begins."""


class Prompts:
    """Asks where asking is wished for; else everything is as holds when nobody says."""

    def __init__(self, ask: bool) -> None:  # noqa: FBT001
        self._ask = ask

    def __call__(self, given: str | None, question: str, unsaid: str) -> str:
        """What is given by an option, else what a person answers, else what holds when nobody says."""
        if given is not None or not self._ask:
            return unsaid if given is None else given
        return str(click.prompt(question, default=unsaid, show_default=bool(unsaid))).strip()

    def web(self, given: str | None, question: str) -> str:
        """An address of the web, or nothing; asked again until it is one."""
        if given is not None or not self._ask:
            return given or ""
        return str(click.prompt(question, default="", show_default=False, value_proc=_web))

    def choice(self, given: str | None, question: str, options: Sequence[str]) -> str:
        """One of these, the first unless said."""
        if given is not None or not self._ask:
            return given or options[0]
        return str(click.prompt(f"{question} ({', '.join(options)})", default=options[0], value_proc=_among(options)))

    def schools(self) -> Iterator[dict[str, str]]:
        """What is told of each school, until a name is left empty."""
        while kk := self(None, "Мектептің қазақша атауы, соңы болса, бос / Школа по-казахски, в конце пусто", ""):
            yield {
                "kk": kk,
                "ru": self(None, "  орысша / по-русски", kk),
                "id": self(None, "  қалтасы / папка", latin_id(kk)),
                "staffing": self.choice(None, "  толық не шағын / полно- или малокомплектная", STAFFING),
                "languages": self.choice(None, "  оқыту тілдері / языки обучения", TEACHING),
            }


def _among(options: Sequence[str]) -> Callable[[str], str]:
    def chosen(answer: str) -> str:
        if answer not in options:
            raise click.UsageError(f"осылардың бірін жазыңыз / напишите одно из: {', '.join(options)}")
        return answer

    return chosen


def _web(answer: str) -> str:
    if answer and not answer.startswith(WEB):
        raise click.UsageError("https:// деп басталуы керек / должен начинаться с https://")
    return answer
