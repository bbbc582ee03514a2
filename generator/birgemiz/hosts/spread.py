"""Work on schools in several processes, where the system can fork; else here, one after another."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import ForkContext
from typing import Any, TypeVar

T = TypeVar("T")
A = TypeVar("A")

FEW = 4
"""Items that are not worth a second process."""

_SHARES: list[Callable[[], list[tuple[int, Any]]]] = []
"""What forked helpers find ready: how to take a share of the newest call's items."""


def spread(function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
    """Give the function's answer for every item, in order.

    This process works beside its helpers: each takes the next item that nobody has. Helpers are forked and see
    everything that was ready before, so only their answers travel.
    """
    waiting = list(items)
    jobs = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if len(waiting) < FEW or jobs == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return [function(item) for item in waiting]
    automatic = gc.isenabled()
    gc.disable()
    gc.freeze()  # what stands now is nobody's garbage: looking at it would copy its pages of memory
    try:
        return _shared_out(function, waiting, jobs - 1)
    finally:
        gc.unfreeze()
        if automatic:
            gc.enable()


def _shared_out(function: Callable[[A], T], waiting: Sequence[A], helpers: int) -> list[T]:
    context = multiprocessing.get_context("fork")
    places = _Places(context, len(waiting))
    _SHARES.append(lambda: list(_share(function, waiting, places)))
    try:
        with ProcessPoolExecutor(helpers, context) as pool:
            others = [pool.submit(_help) for _ in range(helpers)]
            answers = dict(_SHARES[-1]())
            for other in others:
                answers |= other.result()
    finally:
        _SHARES.pop()
    return [answers[place] for place in range(len(waiting))]


def _share(function: Callable[[A], T], waiting: Sequence[A], places: "_Places") -> Iterator[tuple[int, T]]:
    """Answers with their places; what was needed for one is gone before the next, so that a process stays small."""
    try:
        for place in places:
            yield place, function(waiting[place])
            gc.collect()
    except BaseException:
        places.close()
        raise


def _help() -> list[tuple[int, Any]]:
    return _SHARES[-1]()


class _Places:
    """The places of items: each is given once, to whichever process asks first."""

    def __init__(self, context: ForkContext, count: int) -> None:
        self._next = context.Value("q", 0)
        self._count = count

    def __iter__(self) -> Iterator[int]:
        while (place := self._take()) < self._count:
            yield place

    def close(self) -> None:
        """Give no more: somebody failed, and others need not go on."""
        with self._next:
            self._next.value = self._count

    def _take(self) -> int:
        with self._next:
            place: int = self._next.value
            self._next.value = place + 1
        return place
