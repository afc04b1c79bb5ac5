"""What the visitor collected."""

from dataclasses import replace
from pathlib import Path

from kiosk.visit.my_list import ListItem, MyList
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.my_list import MyListPage
from kiosk.walkup.screens.print_kinds import PrintKindsPage
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import MORE, NDVH, english, small_kit, small_pack
from tests.walkup.tour import text_of

LINE, PAGE, OTHER = ListItem("hotline", "ndvh"), ListItem("topic", "save-evidence"), ListItem("hotline", "211")


def page_of(kit: Kit, *items: ListItem) -> MyListPage:
    kit.visit.my_list = MyList(list(items))
    page = MyListPage(kit)
    draw(page, 80, 24)
    return page


def test_an_empty_list_tells_how_to_fill_it(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path))
    assert "press A to add it" in text_of(draw(page, 80, 24))
    assert [hint.key for hint in page.hints()] == ["escape"]


def test_things_stand_in_the_order_they_were_added(tmp_path: Path) -> None:
    text = text_of(draw(page_of(small_kit(tmp_path), PAGE, LINE), 80, 24))
    assert text.index("Save what they send") < text.index(NDVH.name)


def test_numbers_stand_at_the_right(tmp_path: Path) -> None:
    text = text_of(draw(page_of(small_kit(tmp_path), LINE), 80, 24))
    assert any(row.rstrip().endswith(NDVH.voice) for row in text.splitlines())


def test_enter_opens_a_thing(tmp_path: Path) -> None:
    move = page_of(small_kit(tmp_path), LINE).press("enter", None)
    assert isinstance(move, Open)
    assert isinstance(move.page, HotlinePage)


def test_d_and_delete_take_the_focused_thing_off(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = page_of(kit, LINE, PAGE)
    assert page.press("d", "d") is Step.REDRAW
    assert kit.visit.my_list.items == [PAGE]
    draw(page, 80, 24)
    page.press("delete", None)
    assert kit.visit.my_list.items == []


def test_after_the_last_thing_is_gone_d_does_nothing(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path), LINE)
    page.press("d", "d")
    draw(page, 80, 24)
    assert page.press("d", "d") is Step.NOTHING
    assert page.press("enter", None) is Step.NOTHING


def test_taking_off_the_last_of_several_keeps_a_focus(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path), LINE, PAGE)
    page.press("end", None)
    page.press("d", "d")
    assert "▌" in text_of(draw(page, 80, 24))


def test_a_program_that_vanished_can_be_opened_and_taken_off(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = page_of(kit, ListItem("provider", "gone"))
    assert "not listed any more" in text_of(draw(page, 80, 24))
    assert isinstance(page.press("enter", None), Open)
    page.press("d", "d")
    assert len(kit.visit.my_list) == 0


def test_a_long_name_keeps_its_number_whole(tmp_path: Path) -> None:
    long = replace(NDVH, name="A very long name of a hotline that helps with many things at any hour")
    kit = small_kit(tmp_path, pack=small_pack(replace(english(), hotlines={"ndvh": long})))
    text = text_of(draw(page_of(kit, LINE), 60, 20))
    assert long.voice in text.split()
    assert set(long.name.split()) <= set(text.split())


def test_a_list_is_the_visits_own(tmp_path: Path) -> None:
    first, second = small_kit(tmp_path), small_kit(tmp_path)
    page_of(first, LINE)
    assert "Nothing is on your list" in text_of(draw(MyListPage(second), 80, 24))


def test_plus_and_minus_move_the_focused_thing(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = page_of(kit, LINE, PAGE, OTHER)
    assert page.press("plus", "+") is Step.REDRAW
    draw(page, 80, 24)
    assert (kit.visit.my_list.items, page.focused) == ([PAGE, LINE, OTHER], "hotline:ndvh")
    page.press("minus", "-")
    draw(page, 80, 24)
    assert (kit.visit.my_list.items, page.focused) == ([LINE, PAGE, OTHER], "hotline:ndvh")
    assert page.press("minus", "-") is Step.NOTHING


def test_moving_is_offered_only_where_it_works(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path), LINE, PAGE)
    keys = [{hint.key for hint in page.hints()} & {"+", "-"}]
    page.press("end", None)
    assert [*keys, {hint.key for hint in page.hints()} & {"+", "-"}] == [{"+"}, {"-"}]


def test_q_offers_all_numbers_in_one_code_then_one_code_each(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path), LINE, OTHER)
    move = page.press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, CodesPage)
    assert [code.payload for code in page.codes()] == ["1-800-799-7233; 211", NDVH.site, MORE.site]


def test_the_codes_follow_the_list(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    page = page_of(kit, LINE, OTHER)
    page.codes()
    kit.visit.my_list.remove(OTHER)
    assert [code.payload for code in page.codes()] == [NDVH.site]


def test_an_empty_list_has_no_code_and_no_slip(tmp_path: Path) -> None:
    page = page_of(with_printer(small_kit(tmp_path)))
    assert [page.press("q", "q"), page.press("p", "p")] == [Step.NOTHING, Step.NOTHING]


def test_p_prints_the_list_where_there_is_a_printer(tmp_path: Path) -> None:
    move = page_of(with_printer(small_kit(tmp_path)), LINE).press("p", "p")
    assert isinstance(move, Open)
    assert isinstance(move.page, PrintKindsPage)
    assert page_of(small_kit(tmp_path), LINE).press("p", "p") is Step.NOTHING


def test_a_slip_is_spoken_of_only_where_there_is_a_printer(tmp_path: Path) -> None:
    texts = [
        text_of(draw(page_of(kit, LINE), 80, 24)) for kit in (small_kit(tmp_path), with_printer(small_kit(tmp_path)))
    ]
    assert ["slip" in text for text in texts] == [False, True]


def test_its_first_number_is_the_one_to_remember(tmp_path: Path) -> None:
    page = page_of(small_kit(tmp_path), ListItem("resource", "sparc-log"), OTHER, LINE)
    assert (page.number, page.number_title) == ("211", MORE.name)


def test_a_single_code_is_shown_at_once(tmp_path: Path) -> None:
    move = page_of(small_kit(tmp_path), LINE).press("q", "q")
    assert isinstance(move, Open)
    assert isinstance(move.page, ShowCodePage)
    assert move.page.title == NDVH.name
