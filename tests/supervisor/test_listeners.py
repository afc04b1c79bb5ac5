import os
import signal
from pathlib import Path

import pytest

from kiosk.supervisor import later as later_module
from kiosk.supervisor.later import Later
from kiosk.supervisor.listeners import Listeners
from tests.supervisor.conftest import KioskOnPty, Start
from tests.terminals.waiting import until


class Noting:
    """Notes what it hears."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def ready(self) -> None:
        self.heard.append("ready")

    def resting(self) -> None:
        self.heard.append("resting")

    def visit_over(self) -> None:
        self.heard.append("over")

    def crashed(self, code: int) -> None:
        self.heard.append(f"crashed {code}")


class Front:
    """A child in front."""

    has_begun = False
    lived_s = 1.0


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    seconds = [0.0]
    monkeypatch.setattr(later_module, "monotonic", lambda: seconds[0])
    return seconds


def test_each_listener_hears_of_each_turn() -> None:
    noting = (Noting(), Noting())
    listeners = Listeners(noting, Later())
    listeners.ready()
    listeners.visit_over()
    listeners.resting()
    listeners.crashed(-9)
    assert [one.heard for one in noting] == [["ready", "over", "resting", "crashed -9"]] * 2


def test_a_kiosk_is_ready_when_the_child_in_front_takes_keys_and_not_before(now: list[float]) -> None:
    noting, later, front = Noting(), Later(), Front()
    Listeners((noting,), later).handed_over(front)  # type: ignore[arg-type]  # all that is asked of it
    for _ in range(5):
        now[0] += 10
        later.do_what_is_due()
    assert noting.heard == []
    front.has_begun = True
    for _ in range(3):
        now[0] += 10
        later.do_what_is_due()
    assert noting.heard == ["ready"]
    assert later.pause_s() is None


def test_a_visit_that_ends_before_its_child_was_ready_is_not_told_to_be_ready(now: list[float]) -> None:
    noting, later, front = Noting(), Later(), Front()
    listeners = Listeners((noting,), later)
    listeners.handed_over(front)  # type: ignore[arg-type]  # as above
    listeners.visit_over()
    front.has_begun = True
    now[0] += 10
    later.do_what_is_due()
    assert noting.heard == ["over"]


def test_a_kiosk_that_rests_meanwhile_is_not_told_to_be_ready(now: list[float]) -> None:
    noting, later, front = Noting(), Later(), Front()
    listeners = Listeners((noting,), later)
    listeners.handed_over(front)  # type: ignore[arg-type]  # as above
    listeners.resting()
    front.has_begun = True
    now[0] += 10
    later.do_what_is_due()
    assert noting.heard == ["resting"]


def test_a_child_that_has_ended_is_not_asked_any_more(now: list[float]) -> None:
    noting, later = Noting(), Later()
    listeners = Listeners((noting,), later)
    listeners.handed_over(None)  # type: ignore[arg-type]  # nothing can be asked of it
    listeners.forget()
    now[0] += 10
    later.do_what_is_due()
    assert noting.heard == []


def test_where_nobody_listens_nothing_wakes_up_for_it() -> None:
    later = Later()
    Listeners((), later).handed_over(Front())  # type: ignore[arg-type]  # as above
    assert later.pause_s() is None


def _heard(home: Path) -> list[str]:
    return (home / "unwatched" / "heard").read_text().split() if (home / "unwatched" / "heard").exists() else []


def _hears(kiosk: KioskOnPty, *wanted: str) -> None:
    until(lambda: _heard(kiosk.home) == list(wanted), f"{wanted}, not {_heard(kiosk.home)}")


def test_a_kiosk_tells_when_it_is_ready_and_when_a_visit_is_over(kiosk: KioskOnPty) -> None:
    _hears(kiosk, "ready")
    before = kiosk.visit()
    kiosk.type("wordX")
    kiosk.visit(but=before)
    _hears(kiosk, "ready", "over", "ready")


def test_a_kiosk_tells_of_a_crash_once_the_next_visit_can_begin(kiosk: KioskOnPty) -> None:
    _hears(kiosk, "ready")
    before = kiosk.visit()
    kiosk.type("wordV")
    kiosk.visit(but=before)
    _hears(kiosk, "ready", "over", "crashed:-11", "ready")


def test_a_kiosk_that_shows_the_plain_page_is_not_ready_until_it_serves_again(start: Start) -> None:
    kiosk = start("crashes")
    until(kiosk.is_plain, "the plain page")
    until(lambda: _heard(kiosk.home)[-2:] == ["resting", "crashed:-11"], "a kiosk that rests")
    kiosk.tell("crashes", on=False)
    kiosk.visit()
    until(lambda: _heard(kiosk.home)[-1] == "ready", "a kiosk that is ready")


def test_a_kiosk_that_cannot_load_has_never_been_ready(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start()
    until(lambda: _heard(tmp_path).count("resting") > 1, "a second try")
    assert set(_heard(tmp_path)) == {"resting"}
    (tmp_path / "broken").unlink()
    kiosk.visit()
    until(lambda: _heard(kiosk.home)[-1] == "ready", "a kiosk that is ready")


def test_a_spare_child_that_dies_is_told(kiosk: KioskOnPty) -> None:
    _hears(kiosk, "ready")
    os.kill(kiosk.spare(), signal.SIGKILL)
    _hears(kiosk, "ready", "crashed:-9")
