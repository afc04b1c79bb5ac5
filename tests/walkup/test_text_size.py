import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator, Outcome
from kiosk.walkup.text_size import TextSize

from .small_kit import small_kit


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    address = tmp_path / "stage"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(address))
        listening.settimeout(30)
        monkeypatch.setenv("KIOSK_STAGE", str(address))
        yield listening


def _size() -> TextSize:
    size = TextSize.from_environment()
    assert size is not None
    return size


def test_the_stage_is_asked_for_larger_text(stage: socket.socket) -> None:
    _size().next()
    assert stage.recv(100) == b"larger"


def test_the_stage_is_told_that_a_visit_begins(stage: socket.socket) -> None:
    _size().visit_begins()
    assert stage.recv(100) == b"begun"


@pytest.mark.parametrize("told", ["", "no/path"])
def test_without_a_stage_the_text_keeps_its_size(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STAGE", told)
    assert TextSize.from_environment() is None


def test_a_stage_that_is_gone_harms_no_visit(stage: socket.socket, tmp_path: Path) -> None:
    (tmp_path / "stage").unlink()
    _size().visit_begins()
    _size().next()


class _Stage(TextSize):
    """Notes what it is asked, in place of the stage."""

    def __init__(self) -> None:
        super().__init__("/nowhere")
        self.asked: list[str] = []

    def visit_begins(self) -> None:
        self.asked.append("begins")

    def next(self) -> None:
        self.asked.append("next")


def _staged(home: Path) -> tuple[Kit, _Stage]:
    stage = _Stage()
    return replace(small_kit(home), text_size=stage), stage


def test_the_stage_hears_once_that_a_visit_begins(tmp_path: Path) -> None:
    kit, stage = _staged(tmp_path)
    _begun(kit, "2", "escape", "escape")
    assert stage.asked == ["begins"]


def test_f3_asks_for_another_size_of_text_on_any_page(tmp_path: Path) -> None:
    kit, stage = _staged(tmp_path)
    navigator = _begun(kit, "2")
    page = navigator.page
    assert _press(navigator, "f3") is Outcome.NOTHING
    assert (stage.asked, navigator.page) == (["begins", "next"], page)


def test_where_text_is_typed_f3_asks_as_well(tmp_path: Path) -> None:
    kit, stage = _staged(tmp_path)
    _press(_begun(kit, "4"), "f3")
    assert stage.asked == ["begins", "next"]


def test_on_the_veil_f3_does_nothing(tmp_path: Path) -> None:
    kit, stage = _staged(tmp_path)
    _press(_veiled(kit), "f3")
    assert "next" not in stage.asked


def test_on_the_neutral_screen_f3_begins_a_visit_as_any_key(tmp_path: Path) -> None:
    kit, stage = _staged(tmp_path)
    navigator = Navigator(kit)
    navigator.draw(80, 24)
    assert _press(navigator, "f3") is Outcome.REDRAW
    assert stage.asked == ["begins"]


def _begun(kit: Kit, *keys: str) -> Navigator:
    navigator = Navigator(kit)
    for key in ("x", *keys):
        navigator.draw(80, 24)
        _press(navigator, key)
    navigator.draw(80, 24)
    return navigator


def _veiled(kit: Kit) -> Navigator:
    navigator = _begun(kit)
    navigator.cover(60.0)
    return navigator


def _press(navigator: Navigator, key: str) -> Outcome:
    return navigator.press(key, key if len(key) == 1 else None)
