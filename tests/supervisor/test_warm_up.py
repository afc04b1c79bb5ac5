"""What can come later, done between other things."""

from collections.abc import Iterator

import pytest

from kiosk.supervisor.guarded_service import GuardedService
from kiosk.supervisor.later import Later
from kiosk.supervisor.warm_up import WarmUp
from kiosk.walkup.last_resort import LastResort


class Pieces(LastResort):
    """Has so many pieces to make ready."""

    count = 0

    def warm(self) -> Iterator[object]:
        yield from range(1, self.count + 1)


@pytest.fixture
def later() -> Later:
    return Later()


def begun(later: Later, pieces: int, done: list[str]) -> None:
    service = Pieces(ZeroDivisionError())
    service.count = pieces
    WarmUp(GuardedService(service), later, lambda: done.append("done")).begin(0.0)


def test_between_two_pieces_everything_else_has_its_turn(later: Later) -> None:
    done: list[str] = []
    begun(later, 2, done)
    for _ in range(2):
        later.do_what_is_due()
        assert (later.pause_s(), done) == (0.0, [])
    later.do_what_is_due()
    assert (later.pause_s(), done) == (None, ["done"])


def test_nobody_is_told_when_there_was_nothing_to_do(later: Later) -> None:
    done: list[str] = []
    begun(later, 0, done)
    later.do_what_is_due()
    assert (later.pause_s(), done) == (None, [])
