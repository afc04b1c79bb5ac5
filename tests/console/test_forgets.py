"""Nothing of a visit remains: in no process, no file, on no terminal, however it ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.proof.memory import Found
from tests.console.canary import Canary
from tests.console.kiosk_on_pty import KioskOnPty, make_home
from tests.console.visits import CRASHES, LEAVES, visit
from tests.terminals.memory import may_scan, need_scan

pytestmark = pytest.mark.terminal


@dataclass(frozen=True)
class Remains:
    """Where a word was found after the end of its visit, and how often in memory before."""

    before: tuple[Found, ...]
    processes: tuple[Found, ...]
    files: tuple[Found, ...]
    on_screen: bool


@pytest.fixture(scope="module", params=[*LEAVES, *CRASHES])
def remains(
    request: pytest.FixtureRequest, running: KioskOnPty, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Remains]:
    """What is left of a visit, for each way to end it; crashes get a kiosk of their own, which they would tire."""
    if request.param in LEAVES:
        yield _end_a_visit(running, request.param)
        return
    home = make_home(tmp_path_factory.mktemp("crash") / "home")
    with KioskOnPty(home) as own:
        yield _end_a_visit(own, request.param)


def _end_a_visit(kiosk: KioskOnPty, end: str) -> Remains:
    canary = Canary()
    front = visit(kiosk, canary)
    before = canary.in_processes([front]) if may_scan() else ()
    {**LEAVES, **CRASHES}[end](kiosk)
    kiosk.ready_front(but=front)
    kiosk.wait_neutral()
    after = canary.in_processes(process.pid for process in kiosk.processes()) if may_scan() else ()
    return Remains(before, after, canary.in_files(kiosk.home.parent), canary.in_text(kiosk.text))


@pytest.mark.root
def test_the_word_is_in_the_memory_of_the_visit(remains: Remains) -> None:
    need_scan()
    assert remains.before


@pytest.mark.root
def test_the_word_is_in_no_process_after_the_end(remains: Remains) -> None:
    need_scan()
    assert remains.processes == ()


def test_the_word_is_in_no_file_after_the_end(remains: Remains) -> None:
    assert remains.files == ()


def test_the_word_is_not_on_the_screen_after_the_end(remains: Remains) -> None:
    assert not remains.on_screen


@pytest.mark.root
def test_while_a_visit_lives_its_word_is_in_no_other_process(kiosk: KioskOnPty) -> None:
    need_scan()
    canary = Canary()
    front = visit(kiosk, canary)
    kiosk.spare()
    found = canary.in_processes(process.pid for process in kiosk.processes())
    assert {one.place.split()[1] for one in found} == {str(front)}


def test_a_word_in_a_file_would_be_found(tmp_path: Path) -> None:
    canary = Canary()
    (tmp_path / "leak").write_text(canary.word)
    assert canary.in_files()
