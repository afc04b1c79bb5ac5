"""The programs that the kiosk is compared with show the kiosk's own text and do what is measured."""

import os
import sys
from pathlib import Path

from benchmarks.bare_textual import BareTextual
from benchmarks.chromium_page import write_page
from benchmarks.kiosk_run import CHECKOUT, make_home
from benchmarks.meter import Meter
from benchmarks.same_text import english, home_text

ENVIRONMENT = {**os.environ, "TERM": "xterm-256color"}
_TWIN = [sys.executable, "-m", "benchmarks.curses_twin"]


def _bar_at(meter: Meter) -> str:
    return next(line for line in meter.screen.lines if "▌" in line)


def test_the_curses_home_moves_through_the_choices_of_home() -> None:
    text = home_text()
    with Meter([*_TWIN, "home"], ENVIRONMENT, folder=CHECKOUT) as twin:
        twin.expect(text.keys)
        assert all(title in twin.screen.text for title, _ in text.choices)
        twin.press("Down")
        assert text.choices[1][0] in _bar_at(twin)


def test_the_curses_search_finds_what_the_directory_holds(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home", 30)
    with Meter([*_TWIN, "search", str(home / "visitors.db")], ENVIRONMENT, folder=CHECKOUT) as twin:
        twin.expect("30 of 30")
        twin.press("z")
        twin.press("q")
        assert "0 of 30" in twin.screen.text


async def test_the_bare_app_ends_a_visit_with_a_new_home() -> None:
    async with BareTextual().run_test() as pilot:
        first = pilot.app.screen
        await pilot.press("enter")
        assert len(pilot.app.screen_stack) == 3
        await pilot.press("f12")
        assert len(pilot.app.screen_stack) == 2 and pilot.app.screen is not first


def test_the_page_for_a_browser_holds_every_topic_and_hotline(tmp_path: Path) -> None:
    page = write_page(tmp_path / "page.html").read_text()
    pack = english()
    wanted = [*(topic.title for topic in pack.topics.values()), *(line.voice for line in pack.hotlines.values())]
    assert wanted and [text for text in wanted if text not in page] == []
