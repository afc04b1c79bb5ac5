"""Local help: typing filters, arrows choose, and nobody is left with an empty page."""

import shutil
import sqlite3
import string
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.directory.provider import Provider
from kiosk.settings import Settings
from kiosk.visit.chosen import Chosen
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.coalition import StatesPage
from kiosk.walkup.screens.find_help import LONGEST_TEXT, FindHelpPage
from kiosk.walkup.screens.found_programs import FoundPrograms
from kiosk.walkup.screens.narrow import NarrowPage
from kiosk.walkup.screens.provider import ProviderPage
from tests.directory.make_many import make_many
from tests.walkup.small_kit import KITCHEN, SHELTER, small_kit
from tests.walkup.tour import text_of


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("many")
    small_kit(home, *make_many(300))
    return home


def page_of(kit: Kit, typed: str = "") -> FindHelpPage:
    page = FindHelpPage(kit)
    draw(page, 80, 24)
    for sign in typed:
        page.press(sign, sign)
    return page


def told(page: FindHelpPage, columns: int = 80, rows: int = 24) -> str:
    return text_of(draw(page, columns, rows))


def under_cursor(page: FindHelpPage, columns: int = 80, rows: int = 24) -> str:
    """The text of the cursor's row up to the cursor."""
    frame = draw(page, columns, rows)
    return frame.rows[frame.cursor[1]].text[: frame.cursor[0]]


def test_every_program_is_listed_before_anything_is_typed(tmp_path: Path) -> None:
    text = told(page_of(small_kit(tmp_path, SHELTER, KITCHEN)))
    assert [name for name in (SHELTER.name, KITCHEN.name, "2 of 2 programs fit") if name not in text] == []


@pytest.mark.parametrize("letter", [*string.ascii_letters, *string.digits, "é", "-"])
def test_letters_and_digits_are_text_and_no_commands(tmp_path: Path, letter: str) -> None:
    kit = small_kit(tmp_path, SHELTER)
    page_of(kit, letter)
    assert kit.visit.search_text == letter
    assert len(kit.visit.my_list) == 0


def test_typing_filters(tmp_path: Path) -> None:
    text = told(page_of(small_kit(tmp_path, SHELTER, KITCHEN), "kit"))
    assert KITCHEN.name in text
    assert SHELTER.name not in text


def test_backspace_takes_a_letter_back(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    page = page_of(kit, "ab")
    assert page.press("backspace", "\x7f") is Step.REDRAW
    assert kit.visit.search_text == "a"


def test_backspace_on_an_empty_line_does_nothing(tmp_path: Path) -> None:
    assert page_of(small_kit(tmp_path, SHELTER)).press("backspace", "\x7f") is Step.NOTHING


def test_what_is_typed_has_an_end(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    page_of(kit, "x" * 500)
    assert kit.visit.search_text == "x" * LONGEST_TEXT


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 200])
@pytest.mark.parametrize("text", ["", "leg", "x" * 60, "世" * 60])
def test_the_cursor_stands_behind_what_is_typed(tmp_path: Path, columns: int, text: str) -> None:
    kit = small_kit(tmp_path, SHELTER)
    shown = under_cursor(page_of(kit, text), columns).strip().removeprefix("Search:").strip()
    assert kit.visit.search_text.endswith(shown)
    assert bool(shown) == bool(text)


def test_after_an_arrow_the_cursor_stands_on_the_focused_line(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path, SHELTER, KITCHEN))
    page.press("down", None)
    frame = draw(page, 80, 24)
    assert frame.rows[frame.cursor[1]].text[frame.cursor[0]] == "▌"


def test_typing_again_puts_the_cursor_back(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path, SHELTER, KITCHEN))
    page.press("down", None)
    page.press("e", "e")
    assert under_cursor(page).strip() == "Search: e"


def test_enter_opens_the_focused_program(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path, SHELTER, KITCHEN))
    page.press("down", None)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert move.page.title == KITCHEN.name


def test_a_touch_opens_a_program(tmp_path: Path) -> None:
    move = page_of(small_kit(tmp_path, SHELTER)).choose("provider:p1")
    assert isinstance(move, Open)
    assert isinstance(move.page, ProviderPage)


def test_escape_goes_back_with_and_without_a_list(tmp_path: Path) -> None:
    pages = [page_of(small_kit(tmp_path, SHELTER)), page_of(small_kit(tmp_path / "none"))]
    assert [page.press("escape", None) for page in pages] == [Step.BACK, Step.BACK]


@pytest.mark.parametrize(("key", "place"), [("end", 199), ("pagedown", 12), ("down", 1)])
def test_keys_move_through_a_long_list(many: Path, key: str, place: int) -> None:
    page = page_of(small_kit(many))
    page.press(key, None)
    assert page._focus == place
    assert "▌" in told(page)


def test_a_long_list_says_that_there_is_more(many: Path) -> None:
    assert "The first 200 of 300 programs." in told(page_of(small_kit(many)))


def test_a_long_list_tells_its_page_beside_the_count_or_above_it(many: Path) -> None:
    page = page_of(small_kit(many))
    assert "Type more to find fewer. page 1 of" in " ".join(told(page).split())
    assert "find fewer. page 1 of" in " ".join(told(page, 40, 20).split())
    assert "page 1 of 200 The first 200 of 300 programs." in " ".join(told(page, 40, 14).split())


@pytest.mark.parametrize("size", [(40, 12), (30, 12), (20, 5)])
def test_on_a_small_screen_the_focused_program_is_seen(many: Path, size: tuple[int, int]) -> None:
    page = page_of(small_kit(many))
    page.press("down", None)
    frame = draw(page, *size)
    assert frame.rows[frame.cursor[1]].text.strip() != ""


def test_the_wheel_moves_the_focus(many: Path) -> None:
    page = page_of(small_kit(many))
    assert [page.wheel(3), page.wheel(-3), page.wheel(-3)] == [Step.REDRAW, Step.REDRAW, Step.NOTHING]


def test_when_nothing_fits_there_are_ways_on(tmp_path: Path) -> None:
    text = told(page_of(small_kit(tmp_path, SHELTER), "zzz"))
    assert [words for words in ("Search: zzz", "No program fits", "Choose your state") if words not in text] == []


def test_the_ways_on_can_be_chosen_while_something_is_typed(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path, SHELTER), "zzz")
    draw(page, 80, 24)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert isinstance(move.page, StatesPage)


def test_an_empty_directory_still_helps(tmp_path: Path) -> None:
    text = told(page_of(small_kit(tmp_path, settings=Settings(state="OH"))))
    assert [words for words in ("No local programs", "Ohio Network", "Hotlines") if words not in text] == []


def test_with_an_empty_directory_nothing_can_be_typed(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = page_of(kit, "abc")
    assert kit.visit.search_text == ""
    assert "Type to search" not in told(page)


@pytest.mark.parametrize("data", [b"", b"no database at all", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_directory_still_helps(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "visitors.db").write_bytes(data)
    text = " ".join(told(page_of(small_kit(tmp_path))).split())
    assert "cannot be read right now" in text or "No local programs are listed" in text
    assert "Choose your state" in text


def test_a_directory_that_breaks_while_it_is_used_still_helps(many: Path, tmp_path: Path) -> None:
    shutil.copy(many / "visitors.db", tmp_path)
    kit = small_kit(tmp_path)
    page = page_of(kit)
    with (tmp_path / "visitors.db").open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 200_000)
    for sign in "adv":
        page.press(sign, sign)
    assert "Choose your state" in told(page) or "programs fit" in told(page)


def test_a_name_too_long_for_its_row_is_cut_and_its_number_is_not(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path, replace(SHELTER, name="A very long name of a center " * 5)))
    row = next(row for row in told(page, 60, 20).splitlines() if "▌" in row)
    assert "…  1-202-555-0142, ext. 12" in row


def test_a_new_search_starts_at_the_top(many: Path) -> None:
    page = page_of(small_kit(many))
    page.press("end", None)
    page.press("a", "a")
    assert page._focus == 0


MONDAY = datetime(2026, 11, 23, 10, 30)
OPEN = Provider(key="o", name="Open Door", opening_hours="24/7")
SHUT = Provider(key="s", name="Shut Door", opening_hours="Sa 09:00-10:00")
CALL = Provider(key="c", name="Call Door", opening_hours='"by appointment"')


def on_monday(kit: Kit) -> FindHelpPage:
    return FindHelpPage(kit, FoundPrograms(kit, lambda: MONDAY))


@pytest.mark.parametrize(("name", "words"), [("Open", "Open now"), ("Shut", "Closed now"), ("Call", "Call first")])
def test_a_line_says_whether_the_program_is_open(tmp_path: Path, name: str, words: str) -> None:
    rows = told(on_monday(small_kit(tmp_path, OPEN, SHUT, CALL))).splitlines()
    assert words in next(row for row in rows if f"{name} Door" in row)


def test_a_program_whose_hours_are_not_known_is_never_called_closed(tmp_path: Path) -> None:
    rows = told(on_monday(small_kit(tmp_path, SHELTER, SHUT))).splitlines()
    assert "Closed" not in next(row for row in rows if SHELTER.name in row)


def test_open_ones_stand_first(tmp_path: Path) -> None:
    page = on_monday(small_kit(tmp_path, SHUT, OPEN))
    draw(page, 80, 24)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert move.page.title == OPEN.name


@pytest.mark.parametrize("way", ["tab", "touch"])
def test_tab_or_a_touch_narrows_the_list(tmp_path: Path, way: str) -> None:
    page = page_of(small_kit(tmp_path, SHELTER))
    target = next(line.target for line in draw(page, 80, 24).rows if "Narrow the list" in line.text)
    move = page.press("tab", None) if way == "tab" else page.choose(str(target))
    assert isinstance(move, Open)
    assert isinstance(move.page, NarrowPage)


def test_what_narrows_the_list_stands_above_it(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    page = page_of(kit)
    kit.visit.chosen = Chosen(kit.find_help().offers.of_kind("need")[0].filter, open_now=True)
    assert "Narrowed to: Someone to stand by you, open now" in told(page)


def test_a_new_choice_starts_at_the_top(many: Path) -> None:
    kit = small_kit(many)
    page = page_of(kit)
    page.press("end", None)
    kit.visit.chosen = Chosen(open_now=True)
    draw(page, 80, 24)
    assert page._focus == 0


def test_when_nothing_fits_the_choices_can_be_taken_away(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHUT)
    page = on_monday(kit)
    kit.visit.chosen = Chosen(open_now=True)
    assert [words for words in ("Take all choices away", "Hotlines", "Staff") if words not in told(page)] == []
    assert page.press("enter", None) is Step.REDRAW
    assert SHUT.name in told(page)


def test_without_choices_there_are_none_to_take_away(tmp_path: Path) -> None:
    assert "Take all choices away" not in told(page_of(small_kit(tmp_path, SHELTER), "zzz"))


def test_a_list_that_an_older_kiosk_made_still_helps(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER)
    connection = sqlite3.connect(tmp_path / "visitors.db")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    text = " ".join(told(page_of(kit)).split())
    assert "cannot be read right now. Ask staff." in text
    assert "Choose your state" in text
