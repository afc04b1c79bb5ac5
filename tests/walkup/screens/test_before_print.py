"""The last page before paper comes out."""

from pathlib import Path

import pytest

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip_lines import slip_lines
from kiosk.visit.my_list import MOST_ITEMS, ListItem, MyList
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.printing import PrintingPage
from kiosk.walkup.screens.take_away import FormTakeAway
from tests.walkup.fake_printer import FakePrinter, printer_of, with_printer
from tests.walkup.small_kit import NDVH, small_kit, two_languages
from tests.walkup.tour import scrolled, text_of

SIZES = ((200, 60), (80, 24), (60, 20))


def page_of(kit: Kit, kind: SlipKind = "numbers") -> tuple[BeforePrintPage, FakePrinter]:
    printing, printer = printer_of(kit)
    things = FormTakeAway(kind) if kind in {"log", "steps"} else HotlinePage(kit, "ndvh")
    return BeforePrintPage(kit, printing, kind, things), printer


def told(page: BeforePrintPage, size: tuple[int, int] = (80, 24)) -> str:
    return " ".join("\n".join(text_of(frame) for frame in scrolled(page, *size)).replace("│", " ").split())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", ["58", "80", "letter"])
def test_it_asks_shows_and_offers_what_leaves_nothing(tmp_path: Path, size: tuple[int, int], paper: str) -> None:
    kit = with_printer(small_kit(tmp_path), paper=paper)
    page, _ = page_of(kit)
    words = set(told(page, size).split())
    sentences = ("print-safe", "print-tells", "print-instead-number")
    needed = " ".join([*map(kit.words, sentences), NDVH.voice, "on the shelf", "START to 88788", "Useful numbers"])
    assert set(needed.split()) <= words


def test_the_slip_that_is_seen_is_the_one_that_is_printed(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    text = text_of(draw(page, 80, 24))
    move = page.press("p", "p")
    assert isinstance(move, Open)
    assert isinstance(move.page, PrintingPage)
    (slip,) = printer.begun
    assert [line.text for line in slip_lines(slip, 40) if line.text not in text] == []


def test_after_f2_the_slip_is_in_the_other_language_and_so_is_what_is_printed(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, pack=two_languages()))
    page, printer = page_of(kit)
    draw(page, 80, 24)
    kit.visit.language = "es"
    page.press("p", "p")
    assert [slip.language for slip in printer.begun] == ["es"]


def test_a_long_slip_is_read_to_its_end_before_it_is_printed(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)), "log")
    text = told(page)
    page.press("p", "p")
    words = [word for line in slip_lines(printer.begun[0], 40) for word in line.text.split()]
    assert [word for word in words if word not in text] == []


def test_while_another_slip_is_printed_p_is_not_offered_and_then_again(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path)))
    page.press("p", "p")
    busy = (told(page), page.press("p", "p"), "p" in [hint.key for hint in page.hints()])
    printer.end()
    assert "Another slip is being printed" in busy[0]
    assert busy[1:] == (Step.NOTHING, False)
    assert "You can print 4 more slips" in told(page)
    assert "p" in [hint.key for hint in page.hints()]


def test_a_visit_that_printed_enough_is_told_so(tmp_path: Path) -> None:
    page, printer = page_of(with_printer(small_kit(tmp_path), slips_per_visit=1))
    page.press("p", "p")
    printer.end()
    assert "No more slips can be printed in this visit." in told(page)
    assert page.press("p", "p") is Step.NOTHING
    assert len(printer.begun) == 1


def test_where_staff_wrote_no_place_they_can_be_asked(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path), comes_out=""))
    assert "Ask staff where it comes out." in told(page)


def test_a_form_can_go_on_my_list_and_come_off(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    page, _ = page_of(kit, "log")
    lists = []
    for _ in range(2):
        assert page.press("a", "a") is Step.REDRAW
        lists.append(list(kit.visit.my_list.items))
    assert lists == [[ListItem("form", "log")], []]


def test_a_full_list_takes_no_form(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    kit.visit.my_list = MyList([ListItem("topic", str(number)) for number in range(MOST_ITEMS)])
    page, _ = page_of(kit, "log")
    assert page.press("a", "a") is Step.NOTHING
    assert "a" not in [hint.key for hint in page.hints()]


def test_only_a_form_is_added_here(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path)))
    assert page.press("a", "a") is Step.NOTHING


def test_who_needs_no_paper_gets_the_code_or_the_number(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path)))
    assert [hint.key for hint in page.hints()] == ["p", "escape", "q", "n"]
    assert [type(page.press(key, key)) for key in "qn"] == [Open, Open]
    assert page.number_title == NDVH.name


def test_no_part_of_a_slip_is_cut_where_its_page_is_turned(tmp_path: Path) -> None:
    page, _ = page_of(with_printer(small_kit(tmp_path)), "log")
    draw(page, 80, 60)
    firsts = []
    while page.press("space", None) is Step.REDRAW:
        paper = [row.text for row in draw(page, 80, 60).rows if "│" in row.text]
        firsts.append(paper[0].split("│")[1].strip())
    assert firsts
    assert [words for words in firsts if not words or "___" in words] == []
