"""Write deterministic content of any size in the project's layout.

``python bench/corpus.py OUT --schools 250 --weeks 40 --seed 1`` writes 10,000 notes: one a week for
each school, all of them small schools with one slot. ``--full-share 1/3`` makes every third school a fully
staffed one, whose halves meet apart: two notes a week. The same arguments give the same bytes.
Notes are outside school breaks and may fall on a public holiday. Everything in them is invented.
"""

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random

import records
import yaml
from layout import Year, last_day, meeting_days, slots_of, weekday_of, years_for
from notes import VISIT_EVERY, Material, Writer, material

REPOSITORY = Path(__file__).resolve().parent.parent

DOCUMENTS = ("regulation.md", "regulation.ru.md", "order.md", "order.ru.md", "indicators.yml")
"""The district's own files that go into every corpus as they are: the ties fit the regulation they come with."""

_HOME = "# «Біз біргеміз» әдістемелік сағаты\n\nАудан мектептерінің апта сайынғы әдістемелік сағаттары.\n"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What all schools have in common; ``full_share`` of them are fully staffed, evenly among the others."""

    years: tuple[Year, ...]
    weeks: int
    seed: int
    words: Material
    full_share: Fraction

    def full(self, index: int) -> bool:
        """Whether the school with this index, counted from 1, is fully staffed."""
        return (index - 1) * self.full_share % 1 < self.full_share


def write_corpus(
    out: Path, schools: int, weeks: int, seed: int, languages: Sequence[str], *, full_share: Fraction = Fraction(0)
) -> int:
    """Write the corpus into a new or empty folder and return the number of notes."""
    plan = _Plan(years_for(weeks), weeks, seed, material(), full_share)
    _common(out, plan, languages)
    content = out / "content"
    notes = sum(_school(content / "schools", index, plan) for index in range(1, schools + 1))
    _visits(content / "visits", schools, plan)
    return notes


def _common(out: Path, plan: _Plan, languages: Sequence[str]) -> None:
    content = out / "content"
    for folder in ("pages", "calendar", "visits"):
        (content / folder).mkdir(parents=True, exist_ok=True)
    _dump(out / "mkdocs.yml", records.site())
    _dump(content / "district.yml", records.district(last_day(plan.years, plan.weeks), languages))
    for year in plan.years:
        _dump(content / "calendar" / f"{year.id}.yml", records.calendar(year))
    (content / "pages" / "index.md").write_text(_HOME, encoding="utf-8")
    for document in DOCUMENTS:
        if (REPOSITORY / "content" / document).exists():
            shutil.copyfile(REPOSITORY / "content" / document, content / document)


def _school(root: Path, index: int, plan: _Plan) -> int:
    """Write one school and return the number of its notes."""
    name, full = _name(index), plan.full(index)
    folder = root / name
    for inner in ("schedule", "sessions"):
        (folder / inner).mkdir(parents=True, exist_ok=True)
    slots, start = slots_of(index, full=full), f"1{4 + index % 3}:{index % 4 * 15:02}"
    _dump(folder / "school.yml", records.school(name, index, full=full))
    for year in plan.years:
        _dump(folder / "schedule" / f"{year.id}.yml", records.schedule(year, slots, start, index))
    for slot in slots:
        writer = Writer(name, slot, start, Random(f"{plan.seed}/{name}{slot.suffix}"), plan.words)
        for file, text in writer.notes(meeting_days(plan.years, slot.weekday, plan.weeks)):
            (folder / "sessions" / file).write_text(text, encoding="utf-8")
    return len(slots) * plan.weeks


def _visits(folder: Path, schools: int, plan: _Plan) -> None:
    """What the department plans: in every fourth school the first hour that no note tells of yet, if there is one."""
    planned = [
        records.visit(day, _name(index), index // VISIT_EVERY)
        for index in range(1, schools + 1, VISIT_EVERY)
        for day in meeting_days(plan.years, weekday_of(index), plan.weeks + 1)[plan.weeks :]
    ]
    if planned:
        _dump(folder / f"{plan.years[-1].id}.yml", {"visits": planned})


def _name(index: int) -> str:
    return f"mektep-{index:04}"


def _dump(path: Path, data: records.Data) -> None:
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="a new or empty folder")
    parser.add_argument("--schools", type=int, default=25)
    parser.add_argument("--weeks", type=int, default=40, help="notes of each school")
    parser.add_argument("--full-share", type=Fraction, default=Fraction(0), help="of the schools, such as 1/3")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--languages", nargs="+", choices=("kk", "ru"), default=["kk"])
    args = parser.parse_args()
    if args.schools < 1 or args.weeks < 1:
        parser.error("--schools and --weeks are at least 1")
    if not 0 <= args.full_share <= 1:
        parser.error("--full-share is a part of all schools: 0, 1/3, 1")
    if args.out.exists() and any(args.out.iterdir()):
        parser.error(f"{args.out} is not empty")
    print(
        write_corpus(args.out, args.schools, args.weeks, args.seed, args.languages, full_share=args.full_share), "notes"
    )


if __name__ == "__main__":
    main()
