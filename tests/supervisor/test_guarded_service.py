import gc
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor import guarded_service
from kiosk.supervisor.guarded_service import GuardedService
from kiosk.supervisor.pulse import Pulse


class _Service:
    """Draws what it is asked for; fails when told to."""

    def __init__(self) -> None:
        self.fails = False
        self.drawn = 0

    def load(self) -> None:
        self.answer()

    def warm(self) -> Iterator[object]:
        yield self.answer()
        yield self.answer()

    def serve(self, go: int, pulse: Pulse) -> None: ...

    def tidy(self, job: int) -> None: ...

    def neutral(self, columns: int, rows: int) -> bytes:
        return b"neutral %d" % self.answer()

    def plain(self, columns: int, rows: int) -> bytes:
        return b"plain %d" % self.answer()

    def watched(self) -> tuple[Path, ...]:
        return (Path(f"/{self.answer()}"),)

    def answer(self) -> int:
        if self.fails:
            raise ZeroDivisionError
        self.drawn += 1
        return self.drawn


@pytest.fixture
def service() -> Iterator[_Service]:
    before = signal.getsignal(signal.SIGALRM)
    yield _Service()
    signal.signal(signal.SIGALRM, before)
    gc.unfreeze()


def test_a_picture_is_drawn_once_for_each_size(service: _Service) -> None:
    guarded = GuardedService(service)
    assert [guarded.picture(False, 80, 24) for _ in range(3)] == [b"neutral 1"] * 3
    assert guarded.picture(False, 81, 24) == b"neutral 2"


def test_the_plain_page_is_another_picture(service: _Service) -> None:
    guarded = GuardedService(service)
    assert (guarded.picture(False, 80, 24), guarded.picture(True, 80, 24)) == (b"neutral 1", b"plain 2")


def test_pictures_are_drawn_anew_after_a_load(service: _Service) -> None:
    guarded = GuardedService(service)
    guarded.picture(False, 80, 24)
    guarded.load()
    assert guarded.picture(False, 80, 24) == b"neutral 3"


def test_a_picture_that_fails_is_empty(service: _Service) -> None:
    service.fails = True
    assert GuardedService(service).picture(True, 80, 24) == b""


def test_folders_that_cannot_be_told_are_none(service: _Service) -> None:
    service.fails = True
    assert GuardedService(service).watched() == ()


def test_a_failed_load_is_told(service: _Service) -> None:
    service.fails = True
    guarded = GuardedService(service)
    assert not guarded.load()
    assert not guarded.loaded
    assert isinstance(guarded.fault, ZeroDivisionError)


def test_what_was_loaded_stays_after_a_failed_load(service: _Service) -> None:
    guarded = GuardedService(service)
    guarded.load()
    service.fails = True
    assert not guarded.load()
    assert guarded.loaded


def test_a_fault_is_forgotten_with_the_next_load(service: _Service) -> None:
    service.fails = True
    guarded = GuardedService(service)
    guarded.load()
    service.fails = False
    assert guarded.load()
    assert guarded.fault is None


def test_an_answer_that_takes_too_long_is_given_up(service: _Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarded_service, "LIMIT_S", 0.05)
    monkeypatch.setattr(service, "load", signal.pause)
    guarded = GuardedService(service)
    assert not guarded.load()
    assert isinstance(guarded.fault, TimeoutError)


def test_no_alarm_is_left_behind(service: _Service) -> None:
    GuardedService(service).load()
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_children_share_what_was_loaded(service: _Service) -> None:
    GuardedService(service).load()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_can_come_later_is_made_piece_by_piece_after_each_load(service: _Service) -> None:
    guarded = GuardedService(service)
    assert [guarded.warm_more() for _ in range(4)] == [True, True, False, False]
    guarded.load()
    assert guarded.warm_more()


def test_a_piece_that_fails_is_the_last(service: _Service) -> None:
    guarded = GuardedService(service)
    assert guarded.warm_more()
    service.fails = True
    assert [guarded.warm_more(), guarded.warm_more()] == [False, False]
    assert isinstance(guarded.fault, ZeroDivisionError)
