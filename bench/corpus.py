"""Write deterministic content of any size in the project's layout.

``python bench/corpus.py OUT --schools 250 --weeks 40 --seed 1`` writes 10,000 notes: one a week for
each school, all of them small schools with one slot. The same arguments give the same bytes.
Notes are outside school breaks and may fall on a public holiday. Everything in them is invented.
"""

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import records
import yaml
from layout import WEEKDAYS, Year, last_day, meeting_days, years_for
from notes import Material, Writer, material

REPOSITORY = Path(__file__).resolve().parent.parent

_HOME = "# «Біз біргеміз» әдістемелік сағаты\n\nАудан мектептерінің апта сайынғы әдістемелік сағаттары.\n"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What all schools have in common."""

    years: tuple[Year, ...]
    weeks: int
    seed: int
    words: Material


def write_corpus(out: Path, schools: int, weeks: int, seed: int, languages: Sequence[str]) -> int:
    """Write the corpus into a new or empty folder and return the number of notes."""
    plan = _Plan(years_for(weeks), weeks, seed, material())
    _common(out, plan, languages)
    for index in range(1, schools + 1):
        _school(out / "content" / "schools", index, plan)
    return schools * weeks


def _common(out: Path, plan: _Plan, languages: Sequence[str]) -> None:
    content = out / "content"
    for folder in ("pages", "calendar"):
        (content / folder).mkdir(parents=True, exist_ok=True)
    _dump(out / "mkdocs.yml", records.site())
    _dump(content / "district.yml", records.district(last_day(plan.years, plan.weeks), languages))
    for year in plan.years:
        _dump(content / "calendar" / f"{year.id}.yml", records.calendar(year))
    (content / "pages" / "index.md").write_text(_HOME, encoding="utf-8")
    regulation = REPOSITORY / "content" / "regulation.md"
    if regulation.exists():
        shutil.copyfile(regulation, content / "regulation.md")


def _school(root: Path, index: int, plan: _Plan) -> None:
    name = f"mektep-{index:04}"
    folder = root / name
    for inner in ("schedule", "sessions"):
        (folder / inner).mkdir(parents=True, exist_ok=True)
    weekday, start = index % len(WEEKDAYS), f"1{4 + index % 3}:{index % 4 * 15:02}"
    _dump(folder / "school.yml", records.school(name, index))
    for year in plan.years:
        _dump(folder / "schedule" / f"{year.id}.yml", records.schedule(year, weekday, start, index))
    writer = Writer(name, start, Random(f"{plan.seed}/{name}"), plan.words)
    for file, text in writer.notes(meeting_days(plan.years, weekday, plan.weeks)):
        (folder / "sessions" / file).write_text(text, encoding="utf-8")


def _dump(path: Path, data: records.Data) -> None:
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="a new or empty folder")
    parser.add_argument("--schools", type=int, default=25)
    parser.add_argument("--weeks", type=int, default=40, help="notes of each school")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--languages", nargs="+", choices=("kk", "ru"), default=["kk"])
    args = parser.parse_args()
    if args.schools < 1 or args.weeks < 1:
        parser.error("--schools and --weeks are at least 1")
    if args.out.exists() and any(args.out.iterdir()):
        parser.error(f"{args.out} is not empty")
    print(write_corpus(args.out, args.schools, args.weeks, args.seed, args.languages), "notes")


if __name__ == "__main__":
    main()
