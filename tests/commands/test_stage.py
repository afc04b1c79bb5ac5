import os
import sys
from pathlib import Path

import pytest

from kiosk.commands import stage
from kiosk.problem import KioskError


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"XDG_RUNTIME_DIR": "/nowhere", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_without_cage_it_says_so(environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(KioskError) as raised:
        stage.stage(tmp_path)
    assert raised.value.problem.code == "stage-without-cage"


def test_terminal_and_kiosk_get_what_they_need_and_nothing_else() -> None:
    given = {
        "PATH": "/bin",
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": "/run/x",
        "WAYLAND_DISPLAY": "wayland-0",
        "NOTIFY_SOCKET": "/run/notify",
        "WATCHDOG_USEC": "180000000",
        "WATCHDOG_PID": "17",
        "TERM": "linux",
        "LD_PRELOAD": "/tmp/evil.so",
        "PYTHONPATH": "/tmp",
    }
    kept = {"PATH", "LC_ALL", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY", "WATCHDOG_USEC"}
    assert stage._environment(given) == {name: given[name] for name in kept}


def test_the_kiosk_beside_this_python_is_the_one_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kiosk").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert stage._kiosk(tmp_path / "home") == [str(tmp_path / "kiosk"), "run", "--home", str(tmp_path / "home")]


def test_in_a_checkout_this_very_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    command = stage._kiosk(tmp_path)
    assert command[0] == str(tmp_path / "python")
    assert str(Path(__file__).parents[2]) in command


def test_what_it_inherited_is_not_handed_on() -> None:
    pipe = os.pipe()
    try:
        for end in pipe:
            os.set_inheritable(end, True)
        stage._hand_on_no_file()
        assert not any(os.get_inheritable(end) for end in pipe)
        assert os.get_inheritable(2)
    finally:
        for end in pipe:
            os.close(end)
