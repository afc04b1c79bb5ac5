"""Help when nothing else works."""

from pathlib import Path

import pytest

from kiosk.walkup.frame import draw
from kiosk.walkup.page import Step
from kiosk.walkup.plain_page import PlainPage

from .small_kit import MORE, NDVH, real_kit, small_kit
from .tour import COMFORTABLE, text_of


def test_it_tells_the_first_hotlines_with_their_numbers(tmp_path: Path) -> None:
    told = text_of(draw(PlainPage(small_kit(tmp_path)), 80, 24))
    assert NDVH.name in told
    assert NDVH.voice in told
    assert MORE.name not in told


def test_it_tells_the_videophone_of_the_deaf_hotline(tmp_path: Path) -> None:
    assert "1-855-812-1001" in text_of(draw(PlainPage(small_kit(tmp_path)), 80, 24))


@pytest.mark.parametrize("size", COMFORTABLE)
def test_every_core_line_of_the_pack_is_on_it(tmp_path: Path, size: tuple[int, int]) -> None:
    kit = real_kit(tmp_path)
    told = text_of(draw(PlainPage(kit), *size))
    core = [line for line in kit.language.hotlines.values() if line.tier == "core"]
    assert [line.key for line in core if (line.voice or line.videophone) not in told] == []


def test_no_key_and_no_touch_does_anything(tmp_path: Path) -> None:
    page = PlainPage(small_kit(tmp_path))
    assert [page.press("enter", None), page.press("1", "1"), page.choose("ndvh")] == [Step.NOTHING] * 3
