"""What is left in a printer is seen to after the visit, and nobody waits for that."""

import json
import os
import signal
from pathlib import Path

import psutil
import pytest

from kiosk.supervisor import tidying
from kiosk.supervisor.later import Later
from kiosk.supervisor.tidying import AGAIN_AFTER_S, Tidying
from tests.supervisor.conftest import KioskOnPty
from tests.supervisor.fake_service import FakeService
from tests.terminals.waiting import until


def tidied(kiosk: KioskOnPty) -> list[dict[str, object]]:
    """What each process that saw to the printer has told."""
    return [json.loads(path.read_text()) for path in sorted((kiosk.home / "unwatched").glob("tidied-*.json"))]


def begun(kiosk: KioskOnPty) -> list[int]:
    """The processes that began to see to the printer."""
    return [int(path.stem.split("-")[1]) for path in (kiosk.home / "unwatched").glob("tidied-*.begun")]


def told(kiosk: KioskOnPty) -> dict[str, object]:
    return until(lambda: tidied(kiosk) or None, "a printer that was seen to")[0]


@pytest.mark.parametrize("letter", list("XKRA"))
def test_a_job_under_way_at_the_end_of_a_visit_is_seen_to_however_it_ends(kiosk: KioskOnPty, letter: str) -> None:
    before = kiosk.visit()
    kiosk.type(f"J{letter}")
    kiosk.visit(but=before)
    assert told(kiosk)["job"] == 1


def test_a_visit_that_printed_nothing_or_all_of_it_leaves_nothing_to_see_to(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.type("wordX")
    before = kiosk.visit(but=before)
    kiosk.type("JwordEX")
    before = kiosk.visit(but=before)
    kiosk.type("JX")  # and a third one that does, so that there is something to wait for
    kiosk.visit(but=before)
    told(kiosk)
    until(lambda: len(kiosk.children()) == 2, "visit and spare child alone")
    assert len(begun(kiosk)) == 1


def test_the_next_visit_does_not_wait_for_the_printer(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.tell("jammed")
    kiosk.type("JX")
    kiosk.visit(but=before)
    kiosk.type("word")
    kiosk.wait_for("word")
    assert tidied(kiosk) == []


def test_more_visits_pass_while_the_printer_is_seen_to(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.tell("jammed")
    for _ in range(3):
        kiosk.type("JX")
        before = kiosk.visit(but=before)
    until(lambda: len(begun(kiosk)) == 3, "three processes at the printer")
    kiosk.tell("jammed", on=False)
    until(lambda: len(tidied(kiosk)) == 3, "all of them done")
    until(lambda: len(kiosk.children()) == 2, "visit and spare child alone")


def test_who_sees_to_the_printer_has_no_terminal_and_dies_with_the_supervisor(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.type("JX")
    kiosk.visit(but=before)
    state = told(kiosk)
    assert state["standard"] == ["/dev/null"] * 3
    assert (state["at parent's death"], state["dumpable"], state["core"]) == (signal.SIGKILL, 0, [0, 0])


def test_a_kiosk_that_is_stopped_while_it_prints_sees_to_the_printer(kiosk: KioskOnPty) -> None:
    kiosk.type("Jword")
    kiosk.wait_for("word")
    kiosk.signal(signal.SIGTERM)
    assert kiosk.wait() == 0
    assert [state["job"] for state in tidied(kiosk)] == [1]


def test_a_kiosk_that_is_stopped_lets_those_at_the_printer_finish(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.tell("jammed")
    kiosk.type("JX")
    kiosk.visit(but=before)
    at_it = until(lambda: begun(kiosk) or None, "a process at the printer")
    kiosk.signal(signal.SIGTERM)
    os.kill(at_it[0], signal.SIGTERM)  # as systemd does to every process of a unit
    until(lambda: kiosk.children() == at_it, "all others gone")
    kiosk.tell("jammed", on=False)
    assert kiosk.wait() == 0
    assert len(tidied(kiosk)) == 1


def test_the_kernel_ends_who_never_gets_done_with_the_printer(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.tell("jammed")
    kiosk.type("JX")
    kiosk.visit(but=before)
    at_it = until(lambda: begun(kiosk) or None, "a process at the printer")
    os.kill(at_it[0], signal.SIGALRM)
    until(lambda: not psutil.pid_exists(at_it[0]), "it gone")
    kiosk.type("word")
    kiosk.wait_for("word")


class _NeverAsked(FakeService):
    """Tells nothing of the process it is made in."""

    def __init__(self) -> None:
        self.home = Path()


def test_without_processes_to_be_had_it_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(tidying, "fork", none_left)
    later = Later()
    put_off = Tidying(_NeverAsked(), later)
    put_off.owe(1)
    put_off.begin()
    pause_s = later.pause_s()
    assert put_off.pids == ()
    assert pause_s is not None
    assert pause_s <= AGAIN_AFTER_S


def test_where_nothing_is_owed_nothing_is_put_off() -> None:
    later = Later()
    seen_to = Tidying(_NeverAsked(), later)
    seen_to.owe(0)
    seen_to.begin()
    assert (later.pause_s(), seen_to.pids) == (None, ())
