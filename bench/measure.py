"""What one command costs: seconds on the wall and of processors, and the memory of its process tree."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

SAMPLE_S = 0.025
"""Seconds between two looks at the memory."""


class CommandError(Exception):
    """A measured command ended with an error; the text is its last output."""


@dataclass(frozen=True, slots=True)
class Cost:
    """One run. ``cpu_s`` is user and system time of the process and of all descendants it waited for."""

    wall_s: float
    cpu_s: float


def run(command: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> Cost:
    """Run the command to its end, unobserved."""
    with tempfile.TemporaryFile() as output, _started(command, cwd, environment, output) as process:
        begin = time.perf_counter()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        _expect_success(process, output)
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def peak_mib(command: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> float:
    """Run the command and return the highest sum of PSS, in MiB, that its process tree was seen with.

    PSS counts a page that n processes share as 1/n page in each. Reading it stops the observed process for
    moments, so that time is never taken from such a run. A peak between two looks is missed.
    """
    highest, ended = 0, threading.Event()

    def watch(session: int) -> None:
        nonlocal highest
        while not ended.wait(SAMPLE_S):
            highest = max(highest, sum(_pss_kib(pid) for pid in _members(session)))

    with tempfile.TemporaryFile() as output, _started(command, cwd, environment, output) as process:
        watcher = threading.Thread(target=watch, args=(process.pid,))
        watcher.start()
        try:
            process.wait()
        finally:
            ended.set()
            watcher.join()
        _expect_success(process, output)
    return highest / 1024


@contextmanager
def _started(
    command: Sequence[str], cwd: Path, environment: Mapping[str, str], output: IO[bytes]
) -> Iterator[subprocess.Popen[bytes]]:
    """The command in a session of its own, which names its tree and dies with this block."""
    process = subprocess.Popen(
        command, cwd=cwd, env=os.environ | environment, stdout=output, stderr=output, start_new_session=True
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _expect_success(process: subprocess.Popen[bytes], output: IO[bytes]) -> None:
    if process.returncode:
        output.seek(0)
        tail = output.read().decode(errors="replace")[-2000:]
        raise CommandError(f"{process.args!r} ended with {process.returncode}:\n{tail}")


def _members(session: int) -> Iterator[int]:
    """The processes of this session, children of dead parents included."""
    for name in os.listdir("/proc"):
        if name.isdecimal():
            with suppress(OSError):
                stat = Path("/proc", name, "stat").read_text(errors="replace")
                if int(stat.rpartition(")")[2].split()[3]) == session:
                    yield int(name)


def _pss_kib(pid: int) -> int:
    with suppress(OSError):
        for line in Path("/proc", str(pid), "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
