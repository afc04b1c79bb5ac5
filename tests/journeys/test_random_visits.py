"""Somebody (or a child, or a cat) presses anything: no page breaks, help and the way out stay."""

import random
import string
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.walkup.navigator import Navigator, Outcome
from tests.walkup.small_kit import KITCHEN, SHELTER, english, real_pack, small_kit, small_pack, three_languages
from tests.walkup.tour import SIZES, text_of

KEYS = (
    *string.ascii_lowercase,
    *string.digits,
    *("é", "世", "-", "/", "?", "up", "down", "left", "right", "home", "end", "pageup", "pagedown", "space", "tab"),
    *("shift+tab", "enter", "enter", "enter", "down", "down", "escape", "backspace", "delete", "f1", "f2", "f5"),
)
PASTES = ("legal aid", "\x1b[31m\x07", "x" * 5000, "é世\u0301\u200b", "'; DROP TABLE provider; --", "* OR NEAR(")


def step(chance: random.Random, navigator: Navigator, size: tuple[int, int]) -> Outcome:
    """Do one thing that a person can do to the screen."""
    match chance.randrange(12):
        case 0:
            return navigator.paste(chance.choice(PASTES))
        case 1:
            return navigator.wheel(chance.choice((-3, 3)))
        case 2 | 3:
            return navigator.touch(chance.randrange(size[0]), chance.randrange(size[1]))
        case 4 if navigator.has_begun and chance.randrange(10) == 0:
            navigator.cover(chance.uniform(0, 300))
            return Outcome.REDRAW
        case _:
            key = chance.choice(KEYS)
            return navigator.press(key, key if len(key) == 1 else None)


@pytest.mark.parametrize("seed", range(6))
def test_a_thousand_random_steps_break_nothing(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pack = (real_pack(), three_languages(), small_pack(english()))[seed % 3]
    providers = (SHELTER, KITCHEN) if seed % 2 else ()

    def next_visit() -> Navigator:
        return Navigator(small_kit(tmp_path, *providers, pack=pack, settings=Settings(state="OH")))

    size = chance.choice(SIZES)
    navigator = next_visit()
    for _ in range(1000):
        if chance.randrange(20) == 0:
            size = chance.choice(SIZES)
        frame = navigator.draw(*size)
        assert [row.width for row in frame.rows] == [size[0]] * size[1]
        if size >= (60, 20):
            assert "911" in text_of(frame)
        if step(chance, navigator, size) is Outcome.LEAVE:
            navigator = next_visit()
