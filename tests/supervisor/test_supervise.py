from pathlib import Path

from tests.supervisor.conftest import KioskOnPty, Start
from tests.terminals.waiting import until


def _outcome(kiosk: KioskOnPty) -> str:
    kiosk.send(b"Q")
    kiosk.wait()
    return (kiosk.home / "outcome").read_text()


def test_without_a_fault_there_is_nothing_to_tell(start: Start) -> None:
    kiosk = start(trial=True)
    kiosk.visit()
    assert _outcome(kiosk) == "None {}"


def test_crashes_are_told_by_kind_and_number_only(start: Start) -> None:
    kiosk = start(trial=True)
    before = kiosk.visit()
    kiosk.type("wordR")
    before = kiosk.visit(but=before)
    kiosk.type("wordK")
    kiosk.visit(but=before)
    assert _outcome(kiosk) == "None {70: 1, -9: 1}"


def test_why_nothing_could_be_loaded_is_told(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start(trial=True)
    until(kiosk.is_plain, "the plain page")
    kiosk.press("C-\\")
    kiosk.wait()
    assert (tmp_path / "outcome").read_text() == "KioskError('broken') {}"
