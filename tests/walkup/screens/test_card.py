"""What is common to the pages about one thing."""

from dataclasses import replace
from pathlib import Path

from kiosk.visit.my_list import MOST_ITEMS, ListItem, MyList
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import Line, text_line
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.card import CardPage, field_lines, fields, label_columns, number_line
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import english, small_kit, small_pack
from tests.walkup.tour import text_of

ONE = CodeItem("https://example.org", "example.org", "One", "It stays.", "Ask staff.")


class Bare(CardPage):
    """A card with nothing to take away."""

    @property
    def title(self) -> str:
        return "Bare"

    def text(self, columns: int) -> list[Line]:
        return [text_line("words")]


class Full(Bare):
    """A card with everything."""

    offered: tuple[CodeItem, ...] = (ONE,)

    @property
    def item(self) -> ListItem:
        return ListItem("topic", "key")

    def codes(self) -> tuple[CodeItem, ...]:
        return self.offered

    @property
    def number(self) -> str:
        return "988"


def full_list(kit: Kit) -> None:
    kit.visit.my_list = MyList([ListItem("topic", str(number)) for number in range(MOST_ITEMS)])


def test_only_keys_that_work_are_offered(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert [hint.key for hint in Bare(kit).hints()] == ["escape"]
    assert [hint.key for hint in Full(kit).hints()] == ["escape", "a", "q", "n"]


def test_keys_that_are_not_offered_do_nothing(tmp_path: Path) -> None:
    page = Bare(small_kit(tmp_path))
    assert [page.press(key, key) for key in "aqn"] == [Step.NOTHING] * 3


def test_a_adds_and_takes_off_again(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = Full(kit)
    page.press("a", "a")
    assert page.item in kit.visit.my_list
    page.press("A", "A")
    assert page.item not in kit.visit.my_list


def test_the_foot_tells_what_a_does_now(tmp_path: Path) -> None:
    page = Full(small_kit(tmp_path))
    before = draw(page, 80, 24).rows[-1].text
    page.press("a", "a")
    assert "A add to my list" in before
    assert "A take off my list" in draw(page, 80, 24).rows[-1].text


def test_a_full_list_offers_no_more_room(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    full_list(kit)
    page = Full(kit)
    assert "a" not in [hint.key for hint in page.hints()]
    assert page.press("a", "a") is Step.NOTHING


def test_q_opens_the_one_code(tmp_path: Path) -> None:
    move = Full(small_kit(tmp_path)).press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, ShowCodePage)


def test_q_lets_choose_among_several_codes(tmp_path: Path) -> None:
    page = Full(small_kit(tmp_path))
    page.offered = (ONE, ONE)
    move = page.press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, CodesPage)


def test_n_shows_the_number_large(tmp_path: Path) -> None:
    move = Full(small_kit(tmp_path)).press("n", "n")
    assert isinstance(move, Open)
    assert isinstance(move.page, BigNumberPage)


def test_a_field_stands_beside_its_label_and_hangs() -> None:
    lines = field_lines("For", "anyone who is hurt or scared", 33, 8)
    assert [line.text for line in lines] == ["For     anyone who is hurt or", "        scared"]


def test_on_a_narrow_screen_a_field_stands_below_its_label() -> None:
    lines = field_lines("For", "anyone", 26, 8)
    assert [line.text for line in lines] == ["For", "  anyone", ""]


def test_a_field_without_a_value_is_left_out() -> None:
    assert field_lines("For", "", 60, 8) == []


def test_labels_are_as_wide_as_those_that_are_shown(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert label_columns(kit, {"for": "anyone", "videophone": ""}) == len("For") + 3


def test_fields_stand_in_order(tmp_path: Path) -> None:
    lines = fields(small_kit(tmp_path), {"for": "anyone", "privacy": "", "not-for": "emergencies"}, 60, 10)
    assert [line.text.split()[-1] for line in lines] == ["anyone", "emergencies"]


def test_a_number_is_a_span_of_its_own() -> None:
    assert [span.text for span in number_line("Call", "988", 10).spans] == ["Call      ", "988"]


def test_a_label_that_is_too_long_keeps_a_blank_before_its_number() -> None:
    assert number_line("Videophone", "988", 6).text == "Videophone 988"


def test_what_is_told_in_english_says_so_in_the_language_shown(tmp_path: Path) -> None:
    lent = replace(english("Español", "es"), lent=frozenset({"topic:key"}))
    kit = small_kit(tmp_path, pack=small_pack(english(), lent))
    here = text_of(draw(Full(kit), 80, 24))
    kit.visit.language = "es"
    there = text_of(draw(Full(kit), 80, 24))
    assert ["This part is in English." in text for text in (here, there)] == [False, True]


def test_in_a_language_without_the_code_it_stays_as_it_was(tmp_path: Path) -> None:
    page = Full(small_kit(tmp_path))
    move = page.press("q", "q")
    page.offered = ()
    assert isinstance(move, Open)
    assert "It stays." in " ".join(text_of(draw(move.page, 120, 36)).split())


def test_p_is_offered_where_a_slip_can_be_made(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    assert [hint.key for hint in HotlinePage(kit, "ndvh").hints()] == ["escape", "a", "q", "n", "p"]
    assert [hint.key for hint in Bare(kit).hints()] == ["escape"]
    assert isinstance(HotlinePage(kit, "ndvh").press("p", "p"), Open)


def test_without_a_printer_p_does_nothing(tmp_path: Path) -> None:
    assert HotlinePage(small_kit(tmp_path), "ndvh").press("p", "p") is Step.NOTHING
