"""Every page that can be reached, at every size: nothing breaks, nothing is cut, help and the way out stay."""

import re
import string
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy, deepcopy

import pytest

from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Move, Page, Step
from kiosk.walkup.plain_page import PlainPage
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.screens.veil import VeilPage

from .fake_printer import with_printer
from .small_kit import KITCHEN, SHELTER, real_kit, small_kit, two_languages, with_cards
from .tour import COMFORTABLE, SIZES, Tour, beside_the_code, scrolled, takings, text_of, unseen, with_list

MOVES = {"up", "down", "home", "end", "pageup", "pagedown", "space", "tab", "shift+tab", "backtab"}
KEYS = (*string.printable[:95], *MOVES, "enter", "escape", "backspace", "delete", "insert", "left", "right", "f1", "f5")
ROLLS_AND_PAGES = ("58", "80", "letter")
KEYLESS = {
    "hint-jump": set(string.digits),
    "next-hint-answer": set(string.digits),
    "hint-letter": set(string.ascii_letters),
    "hint-type": {*string.printable[:95], "backspace"},
    "hint-veil": {"1", "2"},
}
"""Keys that one phrase of the foot stands for."""


@pytest.fixture(scope="module", params=["small", "two languages", "real", *ROLLS_AND_PAGES])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    home = tmp_path_factory.mktemp("home")
    match request.param:
        case "small":
            return Tour(with_list(small_kit(home, SHELTER, KITCHEN, trial=True)))
        case "two languages":
            return Tour(with_list(small_kit(home, pack=two_languages())))
        case "real":
            return Tour(with_list(with_cards(real_kit(home, state="MN"))))
    kit = with_list(with_printer(small_kit(home, SHELTER, KITCHEN, pack=two_languages()), paper=request.param))
    return Tour(kit, takings(kit))


@pytest.mark.parametrize("size", SIZES)
def test_every_page_fills_the_screen_exactly(seen: Tour, size: tuple[int, int]) -> None:
    columns, rows = size
    for stop, frame in seen.frames(size):
        assert [row.width for row in frame.rows] == [columns] * rows, stop.way


@pytest.mark.parametrize("size", SIZES)
def test_cursor_and_touch_places_are_on_the_screen(seen: Tour, size: tuple[int, int]) -> None:
    columns, rows = size
    for stop, frame in seen.frames(size):
        assert 0 <= frame.cursor[0] < columns, stop.way
        assert 0 <= frame.cursor[1] < rows, stop.way
        outside = [hot for hot in frame.hots if not (0 <= hot.row < rows and 0 <= hot.start < hot.end <= columns)]
        assert outside == [], stop.way


@pytest.mark.parametrize("size", COMFORTABLE)
def test_911_and_the_staff_line_are_on_every_screen(seen: Tour, size: tuple[int, int]) -> None:
    for stop, frame in seen.frames(size):
        words = stop.page.kit.words("danger-line").split() + stop.page.kit.staff_line.split()
        assert set(words) <= set(text_of(frame).split()), stop.way


@pytest.mark.parametrize("size", COMFORTABLE)
def test_the_way_out_is_on_every_page_of_a_visit(seen: Tour, size: tuple[int, int]) -> None:
    for stop, frame in seen.frames(size):
        if not isinstance(stop.page, NeutralPage | VeilPage | PlainPage):
            assert [hot.row for hot in frame.hots if hot.action == "leave"] == [0], stop.way
            assert "✕ Leave F12" in frame.rows[0].text, stop.way


@pytest.mark.parametrize("size", COMFORTABLE)
def test_no_word_of_a_page_is_cut_or_out_of_reach(seen: Tour, size: tuple[int, int]) -> None:
    for stop in seen.stops:
        if not isinstance(stop.page, ShowCodePage):
            assert unseen(stop.page, *size) == [], stop.way


@pytest.mark.parametrize("size", COMFORTABLE)
def test_before_a_scan_a_page_tells_what_it_leaves_and_what_does_not(seen: Tour, size: tuple[int, int]) -> None:
    for stop, frame in seen.frames(size):
        if isinstance(stop.page, ShowCodePage):
            item, told = stop.page._item, beside_the_code(frame)
            needed = [item.shown, item.instead, item.number]
            if not stop.page.whole_screen:
                needed.append(item.leaves_behind)
            assert [words for words in needed if "".join(words.split()) not in told] == [], stop.way


def test_every_key_that_the_foot_names_does_something(seen: Tour) -> None:
    for stop in seen.stops:
        stop.page.press("home", None)
        draw(stop.page, 80, 24)
        idle = [hint for hint in stop.page.hints() if hint.key and pressed(stop.page, hint.key) is Step.NOTHING]
        assert idle == [], stop.way


def test_a_long_text_offers_its_next_page_and_on_its_last_the_first(seen: Tour) -> None:
    for stop in seen.stops:
        if isinstance(stop.page, ReadingPage):
            for frame in scrolled(stop.page, 60, 20):
                text = text_of(frame)
                pager = re.search(r"page (\d+) of (\d+) *$", text, re.MULTILINE)
                wanted = None if pager is None else ("Home" if pager[1] == pager[2] else "Space")
                offered = re.search(r"(Home) first page|(Space) next page", text)
                assert (offered and (offered[1] or offered[2])) == wanted, stop.way


def test_every_key_that_does_something_is_named_in_the_foot(seen: Tour) -> None:
    kinds = {
        (type(stop.page), stop.page.hints()): stop for stop in seen.stops if not isinstance(stop.page, NeutralPage)
    }
    for stop in kinds.values():
        draw(stop.page, 80, 24)
        named = keys_named(stop.page)
        working = [key for key in KEYS if key.lower() not in named and pressed(stop.page, key) is not Step.NOTHING]
        assert working == [], stop.way


def keys_named(page: Page) -> set[str]:
    """The keys that the foot stands for: those it names, their twins, and those of its phrases."""
    words, hints = page.kit.words, page.hints()
    named = {hint.key for hint in hints}
    if named & {"down", "space", "home"}:
        named |= MOVES
    if "d" in named:
        named.add("delete")
    for key, meant in KEYLESS.items():
        if any(hint.words == words(key) for hint in hints):
            named |= meant
    return named


def pressed(page: Page, key: str) -> Move:
    """What a key does to a page; page and visit stay as they are."""
    with untouched(page.kit):
        twin = deepcopy(page, {id(page.kit): page.kit})
        return twin.press(key, key if len(key) == 1 else None)


@contextmanager
def untouched(kit: Kit) -> Iterator[None]:
    """Give the visit back what it held before."""
    visit, before, items = kit.visit, copy(kit.visit), list(kit.visit.my_list.items)
    yield
    visit.language, visit.state, visit.search_text = before.language, before.state, before.search_text
    visit.chosen, visit.my_list.items = before.chosen, items
