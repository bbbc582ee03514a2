"""The district's pages at full size: ``python bench/district.py``; see README.md, "District pages"."""

import argparse
import signal
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import browsing
import inside
import ours
import weights
from contest import contest
from corpus import write_corpus
from measure import CommandError
from report import report
from run import SEED

SCHOOLS, WEEKS, FULL_SHARE = 450, 27, Fraction(1, 3)
"""16,200 notes: a third of the schools are fully staffed and write two a week."""


def measured(folder: Path, args: argparse.Namespace) -> str:
    """Everything, one after another, as Markdown."""
    corpus, site = folder / "corpus", folder / "site"
    notes = write_corpus(corpus, args.schools, args.weeks, SEED, args.languages, full_share=args.full_share)
    one = ours.contestant(corpus, site, args.birgemiz, "+".join(args.languages))
    costs = contest([one], "disk", notes, args.rounds)
    _say("the district's pages, by part")
    parts = inside.table(inside.parts(corpus, folder / "specimens", inside.Meter(inside.part_of)))
    _say("pages in Chromium")
    return "\n\n".join(
        [
            report(costs, args.rounds),
            "### The district's own pages and downloads, made one after another in one process",
            parts,
            "### Weight of pages, Kazakh",
            weights.table(site),
            "### The year's summary in Chromium",
            browsing.summary_table(site),
            "### Height of pages, in screens",
            browsing.heights_table(site),
        ]
    )


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def main() -> None:
    """The command line; the temporary folder is removed in any case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schools", type=int, default=SCHOOLS)
    parser.add_argument("--weeks", type=int, default=WEEKS, help="weeks of notes; beyond 35 they begin a year earlier")
    parser.add_argument("--full-share", type=Fraction, default=FULL_SHARE, help="of the schools, such as 1/3")
    parser.add_argument("--languages", nargs="+", choices=("kk", "ru"), default=["kk", "ru"])
    parser.add_argument("--rounds", type=int, default=1, help="timed rounds of the build; one more looks at memory")
    parser.add_argument("--birgemiz", type=Path, default=Path(sys.executable).parent / ours.NAME)
    args = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        with tempfile.TemporaryDirectory(prefix="birgemiz-bench-") as folder:
            print(measured(Path(folder), args))
    except CommandError as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    main()
