import os
import signal

import psutil

from kiosk.supervisor.child import Child
from kiosk.supervisor.later import Later
from kiosk.supervisor.spare_child import LONGEST_PAUSE_S, SpareChild
from tests.supervisor.conftest import KioskOnPty
from tests.terminals.waiting import until


def test_the_spare_child_takes_over(kiosk: KioskOnPty) -> None:
    before, spare = kiosk.visit(), kiosk.spare()
    kiosk.send(b"X")
    assert kiosk.visit(but=before) == spare


def test_a_spare_child_that_dies_is_replaced(kiosk: KioskOnPty) -> None:
    spare = kiosk.spare()
    os.kill(spare, signal.SIGKILL)
    until(lambda: kiosk.spare() != spare, "another spare child")


def test_the_spare_child_yields_the_processor_until_its_turn(kiosk: KioskOnPty) -> None:
    usual = psutil.Process().nice()
    before, spare = kiosk.visit(), kiosk.spare()
    until(lambda: psutil.Process(spare).nice() == usual + 10, "a nice spare child")
    kiosk.send(b"X")
    kiosk.visit(but=before)
    assert kiosk.state()["nice"] == usual


def test_a_spare_child_that_cannot_be_made_is_tried_again_after_longer_and_longer_pauses() -> None:
    def fork() -> Child:
        raise OSError

    later = Later()
    spare = SpareChild(fork, later)
    pauses = []
    for _ in range(9):
        assert not spare.make()
        pauses.append(round(later.pause_s() or 0.0))
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE_S
