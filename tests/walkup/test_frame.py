"""Head and foot around every page."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import Frame, draw, hint_lines
from kiosk.walkup.lines import Area, Body, Hot, text_line
from kiosk.walkup.page import Hint, Page
from kiosk.walkup.screens.find_help import FindHelpPage
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.my_list import MyListPage
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.screens.provider import ProviderPage
from kiosk.walkup.text_size import TextSize

from .small_kit import SHELTER, english, small_kit, small_pack, two_languages
from .tour import text_of


class Titled(Page):
    """A page with a title of the test's own."""

    words = "Title"

    @property
    def title(self) -> str:
        return self.words

    def body(self, area: Area) -> Body:
        return Body(
            tuple(text_line(f"row {row}", target=f"t{row}") for row in range(area.rows + 5)), (2, area.rows - 1)
        )


def titled(home: Path, words: str, *, languages: int = 1) -> Page:
    page = Titled(small_kit(home, pack=two_languages() if languages == 2 else None))
    page.words = words
    return page


def test_the_first_row_tells_title_language_and_way_out(tmp_path: Path) -> None:
    assert draw(HomePage(small_kit(tmp_path)), 80, 24).rows[0].text.split("  ")[0] == " How can we help?"
    assert draw(HomePage(small_kit(tmp_path)), 80, 24).rows[0].text.endswith("English    ✕ Leave F12  ")


def test_of_two_languages_the_other_one_is_offered(tmp_path: Path) -> None:
    assert "Español F2" in draw(titled(tmp_path, "Title", languages=2), 80, 24).rows[0].text


def test_of_three_languages_the_key_is_named_in_words(tmp_path: Path) -> None:
    pack = small_pack(english(), english("Español", "es"), english("Français", "fr"))
    head = draw(HomePage(small_kit(tmp_path, pack=pack)), 80, 24).rows[0].text
    assert "Language / Español F2" in head


def test_the_language_part_is_a_touch_place_only_where_there_are_two(tmp_path: Path) -> None:
    frames = [draw(titled(tmp_path, "Title", languages=count), 80, 24) for count in (1, 2)]
    assert [any(hot.action == "key:f2" for hot in frame.hots) for frame in frames] == [False, True]


def test_a_long_title_goes_on_in_the_next_row(tmp_path: Path) -> None:
    frame = draw(titled(tmp_path, "word " * 20, languages=2), 80, 24)
    assert (frame.rows[0].text + frame.rows[1].text).count("word") == 20


@pytest.mark.parametrize("columns", [50, 60, 80])
def test_a_long_title_does_not_run_into_the_language(tmp_path: Path, columns: int) -> None:
    for letters in range(1, columns):
        head = draw(titled(tmp_path, f"{'a' * letters} word word word", languages=2), columns, 24).rows[0].text
        assert head.partition("Español F2")[0].endswith("   "), letters


def test_a_word_too_wide_for_the_first_row_is_not_broken(tmp_path: Path) -> None:
    rows = draw(titled(tmp_path, "A Donaudampfschifffahrtsgesellschaftskapitän", languages=2), 60, 24).rows
    assert rows[1].text.split() == ["A", "Donaudampfschifffahrtsgesellschaftskapitän"]


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_an_endless_title_leaves_room_for_the_page(tmp_path: Path, columns: int) -> None:
    frame = draw(titled(tmp_path, "word " * 1000), columns, 24)
    assert "row 0" in text_of(frame)
    assert "911" in text_of(frame)
    assert "…" in frame.rows[2].text


def test_the_text_of_the_head_is_all_in_its_role(tmp_path: Path) -> None:
    frame = draw(titled(tmp_path, "word " * 20), 80, 24)
    assert {span.role for row in frame.rows[:2] for span in row.spans if span.text} == {"head", "leave"}


def test_a_body_that_is_too_long_pushes_nothing_off_the_screen(tmp_path: Path) -> None:
    frame = draw(titled(tmp_path, "Title"), 80, 24)
    assert "911" in frame.rows[-2].text
    assert len(frame.rows) == 24


def test_a_line_can_be_touched_over_its_whole_width(tmp_path: Path) -> None:
    frame = draw(titled(tmp_path, "Title"), 80, 24)
    assert frame.action_at(0, 2) == frame.action_at(79, 2) == "to:t0"


def test_where_nothing_is_nothing_can_be_touched() -> None:
    assert Frame((), (0, 0), (Hot(0, 2, 4, "leave"),)).action_at(4, 0) is None


def test_the_staff_line_is_the_shelters(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, settings=Settings(staff_line="Or ring the bell beside the door."))
    assert "Or ring the bell beside the door." in text_of(draw(HomePage(kit), 80, 24))


def test_a_longest_staff_line_is_whole_at_sixty_columns(tmp_path: Path) -> None:
    line = "Or ask anyone with a blue badge, also at the counter"
    kit = small_kit(tmp_path, settings=Settings(staff_line=line))
    assert line in " ".join(text_of(draw(HomePage(kit), 60, 20)).split())


def test_at_a_trial_the_foot_says_so(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    trial = replace(kit, trial=True)
    assert ["Trial" in text_of(draw(HomePage(one), 80, 24)) for one in (kit, trial)] == [False, True]
    assert ["Trial" in text_of(draw(NeutralPage(one), 80, 24)) for one in (kit, trial)] == [False, True]


def test_hints_that_do_not_fit_one_row_go_on_in_the_next() -> None:
    hints = tuple(Hint(key, f"{key} does something") for key in "abc")
    rows, hots = hint_lines(hints, 40)
    assert [row.text.split() for row in rows] == [
        ["a", "does", "something", "b", "does", "something"],
        ["c", "does", "something"],
    ]
    assert [(hot.row, hot.start, hot.end) for hot in hots] == [(0, 1, 17), (0, 20, 36), (1, 1, 17)]


def test_hints_of_wide_signs_are_measured_in_columns() -> None:
    rows, hots = hint_lines((Hint("a", "世界世界"), Hint("b", "世界")), 15)
    assert [row.width for row in rows] == [15, 15]
    assert (hots[0].start, hots[0].end) == (1, 9)


def test_that_shift_leaves_is_told_where_it_works_and_a_row_has_room(tmp_path: Path) -> None:
    page = titled(tmp_path, "Title")
    assert "Shift" not in text_of(draw(page, 80, 24))
    page.kit = replace(page.kit, shift_leaves=True)
    frames = [draw(page, columns, 24) for columns in (80, 30)]
    assert [frame.rows[-1].text.split() for frame in frames] == [
        ["Esc", "back", "Shift", "3", "times", "leaves"],
        ["Esc", "back"],
    ]


@pytest.mark.parametrize(("columns", "rows"), [(29, 24), (80, 11), (20, 5)])
def test_a_tiny_screen_tells_help_first(tmp_path: Path, columns: int, rows: int) -> None:
    told = text_of(draw(HomePage(small_kit(tmp_path)), columns, rows))
    assert " ".join(told.split()).startswith("In danger now? Call 911.")


def test_a_narrow_screen_still_tells_how_to_leave(tmp_path: Path) -> None:
    assert "F12" in text_of(draw(HomePage(small_kit(tmp_path)), 29, 24))


def test_a_narrow_screen_has_the_leave_button(tmp_path: Path) -> None:
    assert draw(HomePage(small_kit(tmp_path)), 30, 12).action_at(25, 0) == "leave"


HOSTILE = "\x1b[2J\x1b]52;c;aGk=\x07\u202eA\x9b31m"


def test_nothing_in_a_title_can_drive_the_terminal(tmp_path: Path) -> None:
    frame = draw(titled(tmp_path, HOSTILE), 80, 24)
    assert all(row.text.isprintable() for row in frame.rows)
    assert "✕ Leave F12" in frame.rows[0].text


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 12)])
def test_nothing_in_a_directory_that_was_tampered_with_can_drive_the_terminal(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    hostile = replace(SHELTER, name=HOSTILE, description=HOSTILE, schedule=HOSTILE, languages=(HOSTILE,))
    kit = small_kit(tmp_path, hostile)
    kit.visit.my_list.add(ListItem("provider", "p1"))
    for page in (FindHelpPage(kit), ProviderPage(kit, "p1"), MyListPage(kit)):
        frame = draw(page, *size)
        assert all(row.text.isprintable() for row in frame.rows)
        assert {row.width for row in frame.rows} == {size[0]}


def test_the_size_of_the_text_is_offered_where_it_can_be_changed(tmp_path: Path) -> None:
    page = titled(tmp_path, "Title")
    assert "F3" not in text_of(draw(page, 80, 24))
    page.kit = replace(page.kit, text_size=TextSize("/nowhere"))
    frame = draw(page, 80, 24)
    (row,) = [number for number, line in enumerate(frame.rows) if "F3 text size" in line.text]
    assert set(frame.rows[row].text.replace(" F3 text size ", "")) == {page.kit.glyphs.rule}
    assert frame.action_at(frame.rows[row].text.index("F3"), row) == "key:f3"
    assert frame.action_at(10, row) is None


def test_on_a_screen_without_room_for_it_the_size_of_the_text_is_not_offered(tmp_path: Path) -> None:
    page = titled(tmp_path, "Title")
    page.kit = replace(page.kit, text_size=TextSize("/nowhere"), trial=True)
    frame = draw(page, 40, 24)
    assert "F3" not in text_of(frame)
    assert not any(hot.action == "key:f3" for hot in frame.hots)
