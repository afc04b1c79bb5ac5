"""The stack of a shelter: cage, foot and the kiosk, installed in a Debian 13, on a screen that is not there."""

from collections.abc import Callable, Iterator

import numpy as np
import psutil
import pytest

from tests.deploy.cage import HeadlessCage
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import Stack
from tests.terminals.decoders import Picture, decode
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.terminal]

HOME = "/tmp/shelter"
BACKGROUND = (0xFB, 0xFA, 0xF5)
HEAD = (0xE4, 0xEB, 0xF0)
NOBODYS_KEYS = ("f3 f5 f9 f10 f11 home pagedown delete tab mute louder mail play print menu").split()


@pytest.fixture(scope="module")
def cage(installed_tree: Callable[[Stack], DebianTree]) -> Iterator[HeadlessCage]:
    tree = installed_tree("cage")
    tree.succeed("install", "-d", "-m", "0700", "-o", "kiosk", "-g", "kiosk", HOME)
    with HeadlessCage(tree, environment={"STATE_DIRECTORY": HOME, "HOME": HOME, "LANG": "C.UTF-8"}) as cage:
        yield cage


@pytest.fixture(scope="module")
def neutral(cage: HeadlessCage) -> Picture:
    """The neutral screen, as it is when a kiosk answers behind it."""
    _settled(cage)
    return cage.picture()


@pytest.fixture
def kiosk(cage: HeadlessCage, neutral: Picture) -> Iterator[HeadlessCage]:
    """The kiosk between two visits."""
    cage.wait_for_picture(neutral)
    yield cage
    if not np.array_equal(cage.picture(), neutral):
        cage.key("f12")
    _settled(cage)
    cage.wait_for_picture(neutral)


def _settled(cage: HeadlessCage) -> psutil.Process:
    """Wait until one terminal is left with a supervisor, a child and a spare one in it; return the terminal."""

    def alone() -> psutil.Process | None:
        feet = cage.processes("foot")
        return feet[0] if len(feet) == 1 and len(cage.kiosks()) == 3 else None

    return until(alone, "one terminal with a kiosk that waits")


def _head_height(picture: Picture) -> int:
    """Return how high the head is, in pixels: one row of cells, of which the first is blank."""
    return int((picture[:100, 14] == HEAD).all(axis=1).sum())


def _begin(cage: HeadlessCage, neutral: Picture) -> Picture:
    cage.key("space")
    return until(lambda: None if np.array_equal(picture := cage.picture(), neutral) else picture, "a visit")


def test_the_neutral_screen_is_drawn_to_its_edges_in_large_letters(neutral: Picture) -> None:
    assert neutral.shape == (720, 1280, 3)
    corners = neutral[[0, 0, -1, -1], [0, -1, 0, -1]]
    assert (corners == BACKGROUND).all()
    assert (neutral != BACKGROUND).any(axis=2).sum() > 5000


def test_a_code_on_the_screen_is_read_by_three_engines(kiosk: HeadlessCage, neutral: Picture) -> None:
    _begin(kiosk, neutral)
    kiosk.key("3", ".", "enter", ".", "q")
    read = until(
        lambda: decoded if all((decoded := decode(kiosk.picture())).values()) else None, "a code that all read"
    )
    assert set(read.values()) == {"https://www.thehotline.org"}


def test_a_key_makes_the_text_larger_and_at_last_as_it_was(kiosk: HeadlessCage, neutral: Picture) -> None:
    usual = _head_height(_begin(kiosk, neutral))
    heights = [usual]
    for _ in range(3):
        kiosk.key("f3")
        heights.append(until(lambda: _another(kiosk, heights[-1]), "another size of text"))
    assert heights[0] < heights[1] < heights[2]
    assert heights[3] == usual
    kiosk.key("f3")
    until(lambda: _another(kiosk, usual), "larger text")
    kiosk.key("f12")
    kiosk.wait_for_picture(neutral)


def _another(cage: HeadlessCage, height: int) -> int | None:
    now = _head_height(cage.picture())
    return now if now not in (0, height) else None


def test_after_a_visit_the_terminal_and_the_kiosk_in_it_are_others(kiosk: HeadlessCage, neutral: Picture) -> None:
    terminal = _settled(kiosk)
    before = {process.pid for process in kiosk.kiosks()}
    _begin(kiosk, neutral)
    kiosk.key("2", ".", "f12")
    kiosk.wait_for_picture(neutral)
    until(lambda: not terminal.is_running(), "the end of the old terminal")
    assert _settled(kiosk).pid != terminal.pid
    until(lambda: before.isdisjoint(process.pid for process in kiosk.kiosks()), "the end of the old kiosk")


def test_keys_pressed_at_once_after_a_visit_begin_the_next_one_in_a_new_terminal(
    kiosk: HeadlessCage, neutral: Picture
) -> None:
    terminal = _settled(kiosk)
    _begin(kiosk, neutral)
    kiosk.key("f12", *["f5"] * 100)  # in a visit this key does nothing
    until(lambda: not terminal.is_running(), "the end of the old terminal")

    def begun() -> bool:
        kiosk.key("f5")
        return _head_height(kiosk.picture()) > 0

    until(begun, "a visit in the new one")
    assert terminal.pid not in [foot.pid for foot in kiosk.processes("foot")]


@pytest.mark.parametrize("name", ["foot", "kiosk"])
def test_what_dies_is_back_at_once(kiosk: HeadlessCage, neutral: Picture, name: str) -> None:
    terminal = _settled(kiosk)
    victim = terminal if name == "foot" else kiosk.kiosks()[0]
    victim.kill()
    until(lambda: not terminal.is_running(), "the end of the old terminal")
    assert _settled(kiosk).pid != terminal.pid
    kiosk.wait_for_picture(neutral)


def test_no_key_that_the_terminal_knows_opens_anything(kiosk: HeadlessCage, neutral: Picture) -> None:
    _begin(kiosk, neutral)
    words: list[str] = []
    for held in (("ctrl", "shift"), ("ctrl",), ("shift",), ("alt",), ("super",), ("ctrl", "alt")):
        press, release = [f"+{key}" for key in held], [f"-{key}" for key in reversed(held)]
        keys = [*"nrouvfgkp", "equals", "minus", "0", "enter", "tab", *(f"f{number}" for number in range(1, 12))]
        words += [word for key in keys for word in (*press, key, *release)]
    kiosk.key(*words)
    kiosk.key("+ctrl", "+shift", "n", "-shift", "-ctrl", *NOBODYS_KEYS)
    assert {process.name() for process in kiosk.processes()} <= {"cage", "foot", "kiosk", "Xwayland"}
    kiosk.key("f12")
    kiosk.wait_for_picture(neutral)


def test_when_the_stage_ends_all_ends_and_the_service_starts_anew(cage: HeadlessCage, neutral: Picture) -> None:
    cage.stage().kill()
    until(lambda: cage.ended() and not cage.processes(), "the end of all")
