"""Findings as lines."""

from kiosk.doctor.finding import broken, ok, unseen
from kiosk.doctor.told import told_lines
from tests.staff.staff_app import WORDS


def test_what_nobody_could_look_at_is_one_line() -> None:
    findings = (broken("pin", "pin-none"), unseen("swap"), unseen("core"), ok("clipboard", "clipboard-none"))
    lines = list(told_lines(findings, WORDS))
    assert [level for level, _, _ in lines] == ["BROKEN", "unseen", "ok"]
    assert lines[1][1].startswith("swap, crashed programs: ")
    assert all(remedy for _, _, remedy in lines[:2]) and not lines[2][2]
