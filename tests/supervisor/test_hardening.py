import json
import os
import signal
from pathlib import Path
from typing import cast

import pytest

from kiosk.supervisor.hardening import CHILD_MEMORY_BYTES
from tests.supervisor.conftest import KioskOnPty
from tests.terminals.waiting import until


@pytest.fixture
def supervisor(kiosk: KioskOnPty) -> dict[str, object]:
    return cast("dict[str, object]", json.loads((kiosk.home / "unwatched" / "supervisor.json").read_text()))


def test_the_supervisor_leaves_no_core(supervisor: dict[str, object]) -> None:
    assert supervisor["core"] == [0, 0]
    assert supervisor["dumpable"] == 0


def test_the_supervisor_inherits_orphans(supervisor: dict[str, object]) -> None:
    assert supervisor["takes orphans"] == 1


def test_the_supervisor_ends_with_its_parent(supervisor: dict[str, object]) -> None:
    assert supervisor["at parent's death"] == signal.SIGTERM


def test_a_visit_leaves_no_core(kiosk: KioskOnPty) -> None:
    state = kiosk.state()
    assert state["core"] == [0, 0]
    assert state["dumpable"] == 0


def test_a_visit_has_bounded_memory(kiosk: KioskOnPty) -> None:
    assert kiosk.state()["memory"] == CHILD_MEMORY_BYTES


def test_a_visit_ends_with_the_supervisor(kiosk: KioskOnPty) -> None:
    assert kiosk.state()["at parent's death"] == signal.SIGKILL


def test_no_process_is_left_of_a_supervisor_that_was_killed(kiosk: KioskOnPty) -> None:
    kiosk.spare()
    os.kill(kiosk.pid, signal.SIGKILL)
    until(lambda: not kiosk.processes(), "no process left")


def test_a_child_whose_parent_is_gone_already_ends(tmp_path: Path) -> None:
    from kiosk.supervisor.hardening import harden_child

    pid = os.fork()
    if pid == 0:
        try:
            harden_child(supervisor_pid=1)
            os._exit(0)  # not reached
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1
