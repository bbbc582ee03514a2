"""What each format adds to a note: ``python bench/formats.py``; see README.md, "Formats".

One build in this process; each file is charged with the time until its bytes are there. Reading, judging and saving
are not counted.
"""

import argparse
import signal
import sys
import tempfile
from pathlib import Path

import inside
from corpus import write_corpus
from run import SEED

NOTE = "page of the note"
FORMATS = {
    "docx": "documents (DOCX)",
    "xlsx": "workbooks (XLSX)",
    "csv": "tables (CSV)",
    "ics": "calendars",
    "xml": "feeds",
    "json": "open data",
}
"""What the ending of a file says of it; feeds in JSON are told from data by their names."""


def format_of(path: str) -> str:
    """The row of the table in which a file is counted."""
    name = path.rpartition("/")[2]
    ending = name.rpartition(".")[2]
    if ending == "html":
        return NOTE if "/sessions/2" in path and "/index." not in path else "other pages"
    if name in ("feed.json", "sitemap.xml", "build.json"):
        return "feeds" if name == "feed.json" else "other files"
    return FORMATS.get(ending, "other files")


def table(found: dict[str, inside.Spent], notes: int) -> str:
    """Microseconds and kilobytes for each note, the dearest first, as Markdown."""
    lines = ["| format | files | MB | CPU µs a note | of the note's page |", "|---|--:|--:|--:|--:|"]
    page = found[NOTE].cpu_s
    for name, one in sorted(found.items(), key=lambda pair: -pair[1].cpu_s):
        cost = f"{one.cpu_s / notes * 1e6:.0f} | {one.cpu_s / page:.2f}"
        lines.append(f"| {name} | {one.files:,} | {one.size / 1e6:.1f} | {cost} |")
    return "\n".join(lines)


def main() -> None:
    """The command line; the temporary folder is removed in any case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schools", type=int, default=50)
    parser.add_argument("--weeks", type=int, default=27)
    args = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="birgemiz-bench-") as folder:
        corpus = Path(folder) / "corpus"
        notes = write_corpus(corpus, args.schools, args.weeks, SEED, ["kk"])
        meter = inside.Meter(format_of, schools=True)
        print(f"{notes:,} notes of {args.schools} schools, Kazakh.\n")
        print(table(inside.parts(corpus, Path(folder) / "specimens", meter), notes))


if __name__ == "__main__":
    main()
