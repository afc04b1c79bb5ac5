"""While a slip is printed, and how that ended."""

from pathlib import Path

import pytest

from kiosk.problem import Problem
from kiosk.takeaway.slip import Number, Slip
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator, Outcome
from kiosk.walkup.page import Open, Step
from kiosk.walkup.printing import PrintState
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.printing import PrintingPage, comes_out
from kiosk.walkup.screens.take_away import FormTakeAway
from tests.walkup.fake_printer import FakePrinter, printer_of, with_printer
from tests.walkup.small_kit import NDVH, small_kit
from tests.walkup.tour import text_of

SLIP = Slip("digits", "en", "", (Number("", NDVH.voice),))


def page_of(kit: Kit) -> tuple[PrintingPage, FakePrinter]:
    printing, printer = printer_of(kit)
    printing.start(SLIP)
    return PrintingPage(kit, printing, SLIP, HotlinePage(kit, "ndvh")), printer


def told(page: PrintingPage) -> str:
    return " ".join(text_of(draw(page, 80, 24)).split())


def keys(page: PrintingPage) -> list[str]:
    return [hint.key for hint in page.hints()]


def test_it_tells_that_it_prints_and_where(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path)))
    text = told(page)
    wanted = ("is being printed", "It comes out here: on the shelf", "If you leave, the printing stops")
    assert [words for words in wanted if words not in text] == []
    assert keys(page) == ["escape", "q", "n"]


def test_when_it_is_over_the_page_says_so(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    told(page)
    printer.end()
    assert "Your slip is printed. Take it with you now." in told(page)
    assert page.press("p", "p") is Step.NOTHING


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem("printer-out"), "The printer has no paper."),
        (Problem("printer-cover-open"), "The printer is open."),
        (Problem("printer-silent"), "The printer is not working."),
        (Problem("unheard-of"), "The printer is not working."),
    ],
)
def test_a_failure_is_told_with_what_else_helps(tmp_path: Path, problem: Problem, words: str) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    printer.end(problem)
    assert f"{words} Please tell staff. You can remember the number instead: {NDVH.voice}" in told(page)


def test_part_of_a_slip_in_the_printer_is_told(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    printer.end(Problem("printer-out", facts={"begun": 1}))
    assert "Part of it may be in the printer. Take that with you, or tell staff." in told(page)


def test_a_form_that_fails_has_no_number_but_staff(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    printing, printer = printer_of(kit)
    printing.start(SLIP)
    page = PrintingPage(kit, printing, SLIP, FormTakeAway("log"))
    printer.end(Problem("printer-silent"))
    assert "Staff can write it down for you instead." in told(page)
    assert keys(page) == ["p", "escape"]


def test_after_a_failure_p_tries_again(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    printer.end(Problem("printer-silent"))
    assert keys(page)[0] == "p"
    assert page.press("p", "p") is Step.REDRAW
    assert "is being printed" in told(page)
    assert printer.begun == [SLIP, SLIP]


def test_while_it_prints_every_other_key_works(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path)))
    assert page.press("p", "p") is Step.NOTHING
    assert [type(page.press(key, key)) for key in "qn"] == [Open, Open]
    assert page.press("escape", None) is Step.BACK


def test_it_rests_as_long_as_a_page_with_a_code(tmp_path: Path) -> None:
    assert page_of(with_printer(small_kit(tmp_path)))[0].has_code


def test_where_it_comes_out_is_in_staffs_words(tmp_path: Path) -> None:
    kits = [with_printer(small_kit(tmp_path), comes_out=place) for place in ("by the door", "")]
    places = [comes_out(kit, printer_of(kit)[0]) for kit in kits]
    assert places == ["It comes out here: by the door", "Ask staff where it comes out."]


def test_from_a_hotline_to_its_slip_and_back(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    printing, printer = printer_of(kit)
    navigator = Navigator(kit)
    for key in ("x", "3", "enter", "p", "1", "p"):
        navigator.draw(80, 24)
        assert navigator.press(key, key if len(key) == 1 else None) is Outcome.REDRAW
    assert (len(printer.begun), printing.state) == (1, PrintState.RUNNING)
    printer.end()
    for _ in range(3):
        navigator.press("escape", None)
    assert isinstance(navigator.page, HotlinePage)
