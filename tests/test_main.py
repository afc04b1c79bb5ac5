"""The first moment: the first picture is painted before anything else is loaded."""

import sys
from types import ModuleType

import pytest

import kiosk.cli
from kiosk.__main__ import main


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note the order in which the first picture and the command line are called."""
    happened: list[str] = []
    first_picture = ModuleType("kiosk.supervisor.first_picture")
    vars(first_picture)["paint_first"] = lambda arguments: happened.append(f"picture {' '.join(arguments[1:])}")
    monkeypatch.setitem(sys.modules, first_picture.__name__, first_picture)

    def note(arguments: list[str]) -> int:
        happened.append(f"cli {' '.join(arguments)}")
        return 7

    monkeypatch.setattr(kiosk.cli, "main", note)
    return happened


def call(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["kiosk", *arguments])
    return main()


def test_run_paints_the_first_picture_and_then_reads_the_command_line(
    order: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(monkeypatch, "run", "--trial", "--home", "a") == 7
    assert order == ["picture run --trial --home a", "cli run --trial --home a"]


@pytest.mark.parametrize("line", ["", "hotlines", "--help", "--version run"])
def test_another_command_paints_nothing(order: list[str], monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    call(monkeypatch, *line.split())
    assert order == [f"cli {line}"]


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(kiosk.cli, "main", interrupted)
    assert call(monkeypatch, "hotlines") == 130
    assert capfd.readouterr() == ("", "")
