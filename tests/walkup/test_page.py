"""What every page does unless it says otherwise."""

from pathlib import Path

from kiosk.walkup.lines import Area, Body, text_line
from kiosk.walkup.page import Page, Step

from .small_kit import small_kit


class Bare(Page):
    """A page that adds nothing."""

    @property
    def title(self) -> str:
        return "Bare"

    def body(self, area: Area) -> Body:
        return Body((text_line("words"),))


def test_escape_goes_back_and_the_foot_says_so(tmp_path: Path) -> None:
    page = Bare(small_kit(tmp_path))
    assert [hint.key for hint in page.hints()] == ["escape"]
    assert page.press("escape", None) is Step.BACK


def test_other_keys_touches_and_the_wheel_do_nothing(tmp_path: Path) -> None:
    page = Bare(small_kit(tmp_path))
    assert [page.press("enter", None), page.press("a", "a"), page.choose("x"), page.wheel(3)] == [Step.NOTHING] * 4
