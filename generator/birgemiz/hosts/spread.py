"""Work on schools in several processes, where the system can fork; else here, one after another."""

import multiprocessing
import os
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")
A = TypeVar("A")

FEW = 4
"""Items that are not worth a second process."""

_WORK: list[Callable[[Any], Any]] = []
"""What forked workers find ready: the function of the newest call."""


def spread(function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
    """Give the function's answer for every item, in order.

    Forked workers see everything that was ready before, so only items and answers travel.
    """
    waiting = list(items)
    jobs = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if len(waiting) < FEW or jobs == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return [function(item) for item in waiting]
    _WORK.append(function)
    try:
        with multiprocessing.get_context("fork").Pool(jobs) as pool:
            return list(pool.imap(_call, waiting, chunksize=max(1, len(waiting) // (jobs * 8))))
    finally:
        _WORK.pop()


def _call(item: Any) -> Any:
    return _WORK[-1](item)
