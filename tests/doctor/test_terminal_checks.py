"""What is said of a terminal."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.doctor import terminal_seen
from kiosk.doctor.finding import Finding
from kiosk.doctor.machine import Machine
from kiosk.doctor.terminal_checks import LETTERS, check_terminal
from kiosk.walkup.console_signs import HALF_BLOCKS
from tests.terminals.kernel_console import kernel_console

from .good_machine import TODAY, screen

PLAIN = "".join(map(chr, range(32, 127)))
_CONSOLE = 60


def told(machine: Machine) -> dict[str, Finding]:
    return {one.check: one for one in check_terminal(machine, TODAY)}


def keys(machine: Machine) -> dict[str, str]:
    return {check: one.key for check, one in told(machine).items()}


def test_a_console_is_large_enough_and_has_keys_only(machine: Machine) -> None:
    assert keys(machine) == {
        "terminal": "terminal-size",
        "colors": "colors-few",
        "signs": "signs-try",
        "keys": "keys-plain",
        "mouse": "mouse-none",
    }


@pytest.mark.parametrize(
    ("size", "key"), [((79, 24), "terminal-small"), ((80, 23), "terminal-small"), ((0, 0), "terminal-unsized")]
)
def test_a_small_terminal_is_told(machine: Machine, size: tuple[int, int], key: str) -> None:
    (machine.root / "dev" / "tty1").rename(machine.root / "dev" / "other")
    with screen(machine.root, *size):
        assert keys(machine)["terminal"] == key
    (machine.root / "dev" / "other").rename(machine.root / "dev" / "tty1")


@pytest.mark.parametrize(
    ("signs", "level", "key"),
    [
        (PLAIN + LETTERS, "broken", "signs-no-codes"),
        (PLAIN + HALF_BLOCKS, "attention", "signs-no-letters"),
        (PLAIN + HALF_BLOCKS + LETTERS, "ok", "signs-there"),
    ],
)
def test_the_signs_of_a_consoles_font_are_looked_at(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, signs: str, level: str, key: str
) -> None:
    monkeypatch.setattr(terminal_seen, "console_signs", lambda fd: frozenset(signs))
    assert (told(machine)["signs"].level, told(machine)["signs"].key) == (level, key)


def test_under_foot_shift_three_times_leaves(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    (machine.root / "etc/kiosk/stack").write_text("cage")
    assert keys(machine) == {"terminal": "terminal-elsewhere"}
    monkeypatch.setattr("kiosk.doctor.terminal_checks.fonts_have", lambda signs: True)
    environment = {"KIOSK_STAGE": "/run/stage", "TERM": "foot", "COLORTERM": "truecolor"}
    with (machine.root / "dev" / "tty1").open() as terminal:
        found = keys(replace(machine, environment=environment, terminal=terminal.fileno()))
    assert found["keys"] == "keys-shift" and found["signs"] == "signs-there"
    assert found["colors"] == "colors-full" and found["mouse"] == "mouse-there"


@pytest.mark.root
@pytest.mark.parametrize(("blocks", "key"), [("", "signs-no-codes"), (HALF_BLOCKS, "signs-there")])
def test_a_console_of_the_kernel_whose_font_lacks_half_blocks_is_found(
    machine: Machine, tmp_path: Path, blocks: str, key: str
) -> None:
    (machine.root / "dev" / "tty1").rename(machine.root / "dev" / "other")
    (machine.root / "dev" / "tty1").symlink_to(tmp_path / "console")
    try:
        with kernel_console(tmp_path / "console", _CONSOLE, PLAIN + LETTERS + blocks):
            assert keys(machine)["signs"] == key
    finally:
        (machine.root / "dev" / "tty1").unlink()
        (machine.root / "dev" / "other").rename(machine.root / "dev" / "tty1")
