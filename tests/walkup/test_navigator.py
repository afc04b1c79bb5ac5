"""The way through the pages of a visit, and the veil over them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.settings import QuietTimes
from kiosk.walkup.frame import Frame
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import DEEPEST, Navigator, Outcome
from kiosk.walkup.page import Open
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.topic import TopicPage

from .small_kit import SHELTER, small_kit, two_languages
from .tour import text_of

SIZE = (80, 24)
IGNORED = ("enter", "escape", "space", "up", "down", "tab", "pagedown", "home", "f2", "a", "q", "n", "f", "3", "0", "é")


def begun(kit: Kit, *keys: str) -> Navigator:
    """A visit that has left the neutral screen, after these keys on home."""
    navigator = Navigator(kit)
    for key in ("x", *keys):
        navigator.draw(*SIZE)
        press(navigator, key)
    navigator.draw(*SIZE)
    return navigator


def press(navigator: Navigator, key: str) -> Outcome:
    return navigator.press(key, key if len(key) == 1 else None)


def veiled(kit: Kit, *keys: str) -> Navigator:
    navigator = begun(kit, *keys)
    navigator.cover(60)
    navigator.draw(*SIZE)
    return navigator


def place_of(frame: Frame, words: str) -> tuple[int, int]:
    """Column and row where these words begin."""
    row = next(row for row, line in enumerate(frame.rows) if words in line.text)
    return frame.rows[row].text.index(words), row


def test_a_visit_starts_on_the_neutral_screen(tmp_path: Path) -> None:
    assert not Navigator(small_kit(tmp_path)).has_begun


@pytest.mark.parametrize("key", ["x", "enter", "escape", "f2", "1"])
def test_any_key_leads_home(tmp_path: Path, key: str) -> None:
    navigator = Navigator(small_kit(tmp_path))
    assert press(navigator, key) is Outcome.REDRAW
    assert isinstance(navigator.page, HomePage)


@pytest.mark.parametrize("start", [lambda navigator: navigator.touch(0, 0), lambda navigator: navigator.paste("text")])
def test_a_touch_or_a_paste_leads_home(tmp_path: Path, start: Callable[[Navigator], Outcome]) -> None:
    navigator = Navigator(small_kit(tmp_path))
    navigator.draw(*SIZE)
    start(navigator)
    assert isinstance(navigator.page, HomePage)


def test_the_day_is_asked_for_when_the_visit_begins_and_not_before(tmp_path: Path) -> None:
    days: list[date] = []

    def today() -> date:
        days.append(date(2026, 11, 22))
        return days[-1]

    navigator = Navigator(replace(small_kit(tmp_path), today=today))
    navigator.draw(80, 24)
    before = len(days)
    press(navigator, "x")
    press(navigator, "1")
    assert (before, len(days)) == (0, 1)


def test_escape_on_home_leaves(tmp_path: Path) -> None:
    assert press(begun(small_kit(tmp_path)), "escape") is Outcome.LEAVE


def test_escape_goes_back_page_by_page(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path), "3", "enter", "n")
    titles = [navigator.page.title]
    while press(navigator, "escape") is Outcome.REDRAW:
        titles.append(navigator.page.title)
    assert titles == [
        "National Domestic Violence Hotline",
        "National Domestic Violence Hotline",
        "Hotlines",
        "How can we help?",
    ]


def test_a_page_is_where_it_was_left(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path), "2", "1", "space")
    before = text_of(navigator.draw(*SIZE))
    press(navigator, "n")
    press(navigator, "escape")
    assert text_of(navigator.draw(*SIZE)) == before


def test_after_a_very_long_way_home_is_still_reached(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    navigator = begun(kit)
    for _ in range(DEEPEST * 2):
        navigator._follow(Open(TopicPage(kit, "about")))
    steps = 0
    while press(navigator, "escape") is Outcome.REDRAW:
        steps += 1
    assert steps < DEEPEST
    assert isinstance(navigator.page, HomePage)


def test_the_leave_button_leaves(tmp_path: Path) -> None:
    assert begun(small_kit(tmp_path), "3").touch(78, 0) is Outcome.LEAVE


def test_a_touch_on_a_line_opens_it(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path))
    navigator.touch(*place_of(navigator.draw(*SIZE), "Hotlines"))
    assert navigator.page.title == "Hotlines"


def test_a_touch_on_a_key_of_the_foot_presses_it(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path), "3", "enter")
    navigator.touch(*place_of(navigator.draw(*SIZE), "Esc back"))
    assert navigator.page.title == "Hotlines"


def test_a_touch_on_nothing_does_nothing(tmp_path: Path) -> None:
    assert begun(small_kit(tmp_path)).touch(2, 20) is Outcome.NOTHING


def test_a_touch_before_anything_is_drawn_does_nothing(tmp_path: Path) -> None:
    navigator = Navigator(small_kit(tmp_path))
    press(navigator, "x")
    assert navigator.touch(0, 0) is Outcome.NOTHING


def test_a_paste_where_nothing_is_typed_does_nothing(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path))
    assert navigator.paste("12345678") is Outcome.NOTHING
    assert isinstance(navigator.page, HomePage)


def test_a_paste_into_the_search_is_typed_without_control_characters(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    begun(kit, "4").paste("leg\x1b[31m\nal\x07")
    assert kit.visit.search_text == "leg[31mal"


def test_a_megabyte_of_pasted_text_is_cut_short(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    begun(kit, "4").paste("x" * 1_000_000)
    assert len(kit.visit.search_text) == 60


def test_the_wheel_moves_the_focus(tmp_path: Path) -> None:
    assert begun(small_kit(tmp_path)).wheel(3) is Outcome.REDRAW


def test_f2_changes_the_language_and_back(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two_languages())
    navigator = begun(kit)
    assert [press(navigator, "f2"), kit.visit.language] == [Outcome.REDRAW, "es"]
    assert [press(navigator, "f2"), kit.visit.language] == [Outcome.REDRAW, "en"]


def test_f2_keeps_the_page(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path, pack=two_languages()), "3", "enter")
    page = navigator.page
    press(navigator, "f2")
    assert navigator.page is page


def test_the_head_offers_the_other_language_to_a_touch(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two_languages())
    navigator = begun(kit)
    navigator.touch(*place_of(navigator.draw(*SIZE), "Español F2"))
    assert kit.visit.language == "es"


def test_f2_does_nothing_where_there_is_one_language(tmp_path: Path) -> None:
    assert press(begun(small_kit(tmp_path)), "f2") is Outcome.NOTHING


def test_a_veil_covers_the_page(tmp_path: Path) -> None:
    navigator = veiled(small_kit(tmp_path), "3")
    text = text_of(navigator.draw(*SIZE))
    assert "Are you still here?" in text
    assert "Hotline" not in text


def test_the_veil_tells_the_time_left_anew(tmp_path: Path) -> None:
    navigator = veiled(small_kit(tmp_path))
    navigator.cover(30)
    assert "half a minute" in text_of(navigator.draw(*SIZE))


@pytest.mark.parametrize("key", IGNORED)
def test_no_other_key_does_anything_on_the_veil(tmp_path: Path, key: str) -> None:
    navigator = veiled(small_kit(tmp_path, SHELTER, pack=two_languages()), "4")
    assert press(navigator, key) is Outcome.NOTHING
    assert navigator.is_veiled


def test_paste_and_wheel_do_nothing_on_the_veil(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    navigator = veiled(kit, "4")
    assert [navigator.paste("1"), navigator.paste("word"), navigator.wheel(3)] == [Outcome.NOTHING] * 3
    assert [navigator.is_veiled, kit.visit.search_text] == [True, ""]


def test_only_the_rows_of_the_answers_take_a_touch_on_the_veil(tmp_path: Path) -> None:
    navigator = veiled(small_kit(tmp_path))
    frame = navigator.draw(*SIZE)
    answers = {place_of(frame, words)[1] for words in ("1  Continue", "2  Start fresh")}
    elsewhere = [(column, row) for row in range(24) if row not in answers for column in range(80)]
    assert {navigator.touch(*place) for place in elsewhere} == {Outcome.NOTHING}


def test_continue_can_be_touched(tmp_path: Path) -> None:
    navigator = veiled(small_kit(tmp_path))
    navigator.touch(*place_of(navigator.draw(*SIZE), "1  Continue"))
    assert not navigator.is_veiled


def test_start_fresh_ends_the_visit(tmp_path: Path) -> None:
    assert press(veiled(small_kit(tmp_path)), "2") is Outcome.LEAVE


def test_continue_restores_the_very_page_ten_times_and_more(tmp_path: Path) -> None:
    navigator = begun(small_kit(tmp_path), "2", "1", "space")
    before, page = navigator.draw(*SIZE), navigator.page
    for _ in range(12):
        navigator.cover(60)
        assert press(navigator, "1") is Outcome.REDRAW
    assert navigator.page is page
    assert navigator.draw(*SIZE) == before


def test_what_was_typed_is_there_after_continue(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    navigator = veiled(kit, "4", "l", "e")
    press(navigator, "1")
    assert "Search: le" in text_of(navigator.draw(*SIZE))


def test_a_shelter_can_switch_continue_off(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, quiet=replace(QuietTimes(), may_continue=False))
    navigator = veiled(kit)
    assert "Continue" not in text_of(navigator.draw(*SIZE))
    assert press(navigator, "1") is Outcome.NOTHING
    assert navigator.is_veiled
    assert press(navigator, "2") is Outcome.LEAVE


def test_a_number_key_opens_what_it_stands_for(tmp_path: Path) -> None:
    assert isinstance(begun(small_kit(tmp_path), "3", "enter").page, HotlinePage)
