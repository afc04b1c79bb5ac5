"""How much a piece of paper should tell."""

from pathlib import Path

from kiosk.printer_settings import PrinterSettings
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.print_kinds import PrintKindsPage, open_kinds, print_hints
from kiosk.walkup.screens.take_away import FormTakeAway, SlipOffer
from tests.walkup.fake_printer import printer_of, with_printer
from tests.walkup.small_kit import real_pack, small_kit, two_languages
from tests.walkup.tour import text_of


def page_of(kit: Kit) -> PrintKindsPage:
    page = PrintKindsPage(kit, printer_of(kit)[0], HotlinePage(kit, "ndvh"))
    draw(page, 80, 24)
    return page


def test_what_tells_least_stands_first(tmp_path: Path) -> None:
    text = text_of(draw(page_of(with_printer(small_kit(tmp_path))), 80, 24))
    places = [text.index(words) for words in ("1  Numbers only", "2  Numbers and names", "3  All of it")]
    assert places == sorted(places)


def test_a_kind_is_seen_before_it_is_printed(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    for key in ("2", "enter"):
        move = page_of(kit).press(key, key if key == "2" else None)
        assert isinstance(move, Open)
        assert isinstance(move.page, BeforePrintPage)


def test_a_number_without_a_kind_and_p_do_nothing(tmp_path: Path) -> None:
    page = page_of(with_printer(small_kit(tmp_path)))
    assert [page.press(key, key) for key in "90p"] == [Step.NOTHING] * 3


def test_things_that_another_language_lacks_leave_words_instead_of_kinds(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, pack=two_languages()), kinds=("provider",))
    assert "nothing to print" in text_of(draw(page_of(kit), 80, 24))


def test_p_is_offered_where_there_is_a_printer_and_something_to_print(tmp_path: Path) -> None:
    kit, none = with_printer(small_kit(tmp_path)), small_kit(tmp_path)
    form = FormTakeAway("log")
    offered = [print_hints(one, SlipOffer(one), form) for one in (kit, none)]
    assert [[hint.key for hint in hints] for hints in offered] == [["p"], []]
    assert isinstance(open_kinds(kit, SlipOffer(kit), form), Open)
    assert open_kinds(none, SlipOffer(none), form) is None


def test_every_kind_has_its_words_in_every_language() -> None:
    for language in real_pack().languages.values():
        keys = [f"print-kind-{kind}{end}" for kind in PrinterSettings().kinds for end in ("", "-aside")]
        assert [key for key in keys if not language.wording.has(key)] == []
        asides = [language.wording(key) for key in keys if key.endswith("-aside")]
        assert [aside for aside in asides if len(aside) > 34] == []
