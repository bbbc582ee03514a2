"""Work is shared out among processes, and nobody can tell from the answers."""

import gc
import os
import time
from pathlib import Path

import pytest

from birgemiz.hosts.spread import FEW, spread

ITEMS = list(range(10 * FEW))


class SpoiltError(Exception):
    """What an item may end in."""


def test_answers_come_in_the_order_of_the_items() -> None:
    assert list(spread(lambda item: item * item, ITEMS)) == [item * item for item in ITEMS]


def test_each_item_is_done_once(tmp_path: Path) -> None:
    log = tmp_path / "log"

    def done(item: int) -> None:
        with log.open("a") as file:
            file.write(f"{item}\n")

    list(spread(done, ITEMS))
    assert sorted(map(int, log.read_text().split())) == ITEMS


@pytest.mark.parametrize("helper", [True, False], ids=["a helper", "this process"])
def test_a_failure_is_told_wherever_it_happens(helper: bool) -> None:  # noqa: FBT001
    here = os.getpid()

    def spoilt(_: int) -> None:
        if (os.getpid() != here) is helper or len(os.sched_getaffinity(0)) == 1:
            raise SpoiltError
        time.sleep(0.02)  # so that the other has a share

    with pytest.raises(SpoiltError):
        list(spread(spoilt, ITEMS))


def test_garbage_is_looked_for_afterwards_as_before() -> None:
    list(spread(str, ITEMS))
    assert (gc.isenabled(), gc.get_freeze_count()) == (True, 0)
