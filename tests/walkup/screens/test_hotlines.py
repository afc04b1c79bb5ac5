"""Lists of hotlines."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.hotline import Hotline, TextLine
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.hotlines import HotlinesPage, NowPage, core_choices, hotline_choice
from tests.walkup.small_kit import DEAF, MORE, NDVH, english, real_kit, small_kit, small_pack
from tests.walkup.tour import text_of

WRITTEN = replace(NDVH, voice="", text=TextLine("741741", "HOME"))


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        (NDVH, "1-800-799-7233"),
        (DEAF, "Videophone 1-855-812-1001"),
        (WRITTEN, "Text HOME to 741741"),
        (replace(WRITTEN, text=None), "thehotline.org"),
        (replace(WRITTEN, text=None, chat="", site=""), ""),
    ],
)
def test_a_line_shows_the_best_way_to_reach_it(tmp_path: Path, line: Hotline, aside: str) -> None:
    assert hotline_choice(small_kit(tmp_path), line).aside == aside


def test_core_lines_come_first_under_no_heading(tmp_path: Path) -> None:
    text = text_of(draw(HotlinesPage(small_kit(tmp_path)), 80, 24))
    assert text.index(NDVH.name) < text.index(DEAF.name) < text.index("More lines") < text.rindex("211")


def test_without_more_lines_there_is_no_heading_for_them(tmp_path: Path) -> None:
    pack = small_pack(replace(english(), hotlines={"ndvh": NDVH}))
    assert "More lines" not in text_of(draw(HotlinesPage(small_kit(tmp_path, pack=pack)), 80, 24))


def test_a_line_opens_its_card(tmp_path: Path) -> None:
    move = HotlinesPage(small_kit(tmp_path)).choose("211")
    assert isinstance(move, Open)
    assert isinstance(move.page, HotlinePage)
    assert move.page.key == "211"


def test_help_now_begins_with_911_and_staff(tmp_path: Path) -> None:
    text = text_of(draw(NowPage(small_kit(tmp_path)), 80, 24))
    assert text.index("call 911") < text.index("tell any staff member") < text.index(NDVH.name)


def test_help_now_holds_only_the_first_lines(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert [choice.target for choice in core_choices(kit)] == ["ndvh", "deafhotline"]
    assert MORE.key not in [choice.target for choice in core_choices(kit)]


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
def test_help_now_needs_no_scrolling(tmp_path: Path, size: tuple[int, int]) -> None:
    kit = real_kit(tmp_path)
    text = text_of(draw(NowPage(kit), *size))
    assert [choice.target for choice in core_choices(kit) if choice.aside not in text] == []
