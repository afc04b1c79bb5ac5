"""A page to choose from: the focus, its mark, and where things stand."""

from pathlib import Path

import pytest

from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text, aside_column, choice_lines
from kiosk.walkup.frame import Frame, draw
from kiosk.walkup.lines import BLANK, text_line
from kiosk.walkup.page import Move, Open, Step
from kiosk.walkup.screens.neutral import NeutralPage

from .small_kit import small_kit
from .tour import text_of


class Chosen(ChoosingPage):
    """A list of numbered things; remembers what was chosen."""

    things = 5
    before: tuple[Part, ...] = (Text((text_line("intro"), BLANK)),)
    chosen = ""

    @property
    def title(self) -> str:
        return "Chosen"

    def parts(self, columns: int) -> tuple[Part, ...]:
        return (*self.before, *(Choice(f"t{number}", f"thing-{number}", "aside") for number in range(self.things)))

    def choose(self, target: str) -> Move:
        self.chosen = target
        return Open(NeutralPage(self.kit))


def choosing(home: Path, things: int = 5) -> Chosen:
    page = Chosen(small_kit(home))
    page.things = things
    draw(page, 80, 24)
    return page


def marked(frame: Frame) -> str:
    """The line with the bar."""
    return next(row.text.split()[1] for row in frame.rows if "▌" in row.text)


def test_the_first_thing_is_focused(tmp_path: Path) -> None:
    assert marked(draw(choosing(tmp_path), 80, 24)) == "thing-0"


def test_the_focus_is_told_by_shape_and_by_field(tmp_path: Path) -> None:
    frame = draw(choosing(tmp_path), 80, 24)
    line = next(row for row in frame.rows if "thing-0" in row.text)
    assert ("▌", "bar") in [(span.text, span.role) for span in line.spans]
    assert {span.role for span in line.spans if span.text.strip() not in ("", "▌")} == {"focus", "focus_muted"}


@pytest.mark.parametrize("size", [(200, 60), (80, 24), (60, 20), (40, 12)])
def test_the_cursor_stands_on_the_focused_line(tmp_path: Path, size: tuple[int, int]) -> None:
    page = choosing(tmp_path, 40)
    for _ in range(45):
        frame = draw(page, *size)
        assert frame.rows[frame.cursor[1]].text[frame.cursor[0]] == "▌"
        page.press("down", None)


@pytest.mark.parametrize(
    ("keys", "thing"),
    [
        (["down"], "thing-1"),
        (["tab", "tab", "shift+tab"], "thing-1"),
        (["down", "down", "up"], "thing-1"),
        (["end"], "thing-4"),
        (["end", "home"], "thing-0"),
        (["pagedown"], "thing-4"),
        (["up"], "thing-0"),
    ],
)
def test_keys_move_the_focus(tmp_path: Path, keys: list[str], thing: str) -> None:
    page = choosing(tmp_path)
    for key in keys:
        page.press(key, None)
    assert marked(draw(page, 80, 24)) == thing


def test_enter_opens_the_focused_thing(tmp_path: Path) -> None:
    page = choosing(tmp_path)
    page.press("down", None)
    assert isinstance(page.press("enter", None), Open)
    assert page.chosen == "t1"


def test_at_the_ends_the_focus_stays(tmp_path: Path) -> None:
    page = choosing(tmp_path, 2)
    assert [page.press("up", None), page.press("down", None), page.press("down", None)] == [
        Step.NOTHING,
        Step.REDRAW,
        Step.NOTHING,
    ]


def test_the_wheel_moves_the_focus_by_one(tmp_path: Path) -> None:
    page = choosing(tmp_path)
    page.wheel(3)
    assert marked(draw(page, 80, 24)) == "thing-1"


def test_a_long_list_scrolls_with_the_focus_and_tells_its_page(tmp_path: Path) -> None:
    page = choosing(tmp_path, 40)
    page.press("end", None)
    frame = draw(page, 80, 24)
    assert "thing-39" in text_of(frame)
    assert "page 3 of 3" in text_of(frame)


def test_going_back_to_the_first_thing_shows_what_stands_above_it(tmp_path: Path) -> None:
    page = choosing(tmp_path, 40)
    for key in ("end", "home"):
        page.press(key, None)
        draw(page, 80, 24)
    assert "intro" in text_of(draw(page, 80, 24))


def test_an_introduction_longer_than_the_screen_hides_no_focus(tmp_path: Path) -> None:
    page = choosing(tmp_path)
    page.before = (Text(tuple(text_line(f"words {row}") for row in range(30))),)
    assert marked(draw(page, 80, 24)) == "thing-0"


def test_on_a_tall_screen_the_choices_stand_apart(tmp_path: Path) -> None:
    rows = [row.text.split()[:1] for row in draw(choosing(tmp_path), 80, 24).rows]
    places = [rows.index(["▌"]), rows.index(["thing-1"])]
    assert places[1] - places[0] == 2


def test_where_there_is_one_thing_no_arrows_are_offered(tmp_path: Path) -> None:
    hints = [hint.key for hint in choosing(tmp_path, 1).hints()]
    assert hints == ["enter", "escape"]


def test_where_there_is_nothing_only_back_is_offered(tmp_path: Path) -> None:
    page = choosing(tmp_path, 0)
    assert [hint.key for hint in page.hints()] == ["escape"]
    assert page.press("enter", None) is Step.NOTHING


def test_asides_begin_at_one_column_right_of_every_title() -> None:
    choices = [Choice("a", "short", "one"), Choice("b", "a much longer title", "two")]
    column = aside_column(choices, 60)
    texts = [choice_lines(choice, 60, " ", focused=False, column=column)[0].text for choice in choices]
    assert texts[0].index("one") == texts[1].index("two") >= len("  a much longer title") + 2


def test_a_number_stands_at_the_right() -> None:
    (line,) = choice_lines(Choice("a", "name", "1-800-799-7233", "number"), 40, " ", focused=False)
    assert line.text.endswith("1-800-799-7233")


def test_what_does_not_fit_beside_stands_below_and_is_whole() -> None:
    lines = choice_lines(Choice("a", "a name of many words", "1-800-799-7233", "number"), 30, " ", focused=False)
    assert lines[-1].text.strip() == "1-800-799-7233"


def test_the_field_of_a_focused_choice_has_no_hole_where_its_aside_stands_below() -> None:
    lines = choice_lines(Choice("a", "a name of many words", "only for some", number="1"), 24, "▌", focused=True)
    roles = {span.role for line in lines for span in line.spans if span.text != "▌"}
    assert (len(lines), roles) == (2, {"focus", "focus_muted"})


def test_all_lines_of_a_choice_open_it() -> None:
    lines = choice_lines(Choice("a", "a name of many words", "1-800-799-7233", "number"), 15, " ", focused=False)
    assert {line.target for line in lines} == {"a"}


def test_the_words_of_a_numbered_title_hang_under_each_other() -> None:
    lines = choice_lines(Choice("a", "one two", number="1"), 7, " ", focused=False)
    assert [line.text.rstrip() for line in lines] == ["  1  one", "     two"]


class Framed(Chosen):
    """A list between two texts."""

    above = 3

    def parts(self, columns: int) -> tuple[Part, ...]:
        above = Text(tuple(text_line(f"above-{row}") for row in range(self.above)))
        return (above, *super().parts(columns), Text((text_line("below"),)))


def framed(home: Path, above: int) -> Framed:
    page = Framed(small_kit(home))
    page.things, page.above = 40, above
    draw(page, 80, 24)
    return page


def test_what_stands_below_the_last_choice_is_shown_with_it(tmp_path: Path) -> None:
    page = framed(tmp_path, 3)
    page.press("end", None)
    assert "below" in text_of(draw(page, 80, 24))


def test_from_the_first_choice_up_shows_a_text_that_did_not_fit_beside_it(tmp_path: Path) -> None:
    page = framed(tmp_path, 30)
    before = text_of(draw(page, 80, 24))
    moves = [page.press("up", None), page.press("up", None)]
    lifted = text_of(draw(page, 80, 24))
    page.press("down", None)
    assert ["above-0 " in text for text in (before, lifted, text_of(draw(page, 80, 24)))] == [False, True, False]
    assert moves == [Step.REDRAW, Step.NOTHING]
