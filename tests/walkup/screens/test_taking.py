"""A page whose code and number can be taken away without paper."""

from pathlib import Path

from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.lines import Line, text_line
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from kiosk.walkup.screens.taking import TakingPage
from tests.walkup.small_kit import small_kit

ONE = CodeItem("https://example.org", "example.org", "One", "It stays.", "Ask staff.")
CALL = CodeItem("tel:988", "988", "Call", "It stays.", "Remember.", "988")


class Bare(TakingPage):
    """Nothing to take."""

    @property
    def title(self) -> str:
        return "Bare"

    def text(self, columns: int) -> list[Line]:
        return [text_line("words")]


class Full(Bare):
    """A code, a further one, and a number."""

    offered: tuple[CodeItem, ...] = (ONE,)

    def codes(self) -> tuple[CodeItem, ...]:
        return self.offered

    def other_codes(self) -> tuple[CodeItem, ...]:
        return (CALL,)

    @property
    def number(self) -> str:
        return "988"


def test_only_keys_that_work_are_offered(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert [hint.key for hint in Bare(kit).hints()] == ["escape"]
    assert [hint.key for hint in Full(kit).hints()] == ["escape", "q", "n"]
    assert [Bare(kit).press("q", "q"), Bare(kit).press("n", "n")] == [Step.NOTHING, Step.NOTHING]


def test_q_shows_the_code_with_the_others_behind_it(tmp_path: Path) -> None:
    move = Full(small_kit(tmp_path)).press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, ShowCodePage)
    assert "o" in [hint.key for hint in move.page.hints()]


def test_several_codes_are_chosen_from_the_others_last(tmp_path: Path) -> None:
    page = Full(small_kit(tmp_path))
    page.offered = (ONE, ONE)
    move = page.press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, CodesPage)
    assert [code.title for code in move.page._codes()] == ["One", "One", "Call"]


def test_n_shows_the_number(tmp_path: Path) -> None:
    move = Full(small_kit(tmp_path)).press("n", "N")
    assert isinstance(move, Open)
    assert isinstance(move.page, BigNumberPage)
