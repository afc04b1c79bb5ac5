"""Home: nine places in the order of need, and About."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open, Page, Step
from kiosk.walkup.screens.find_help import FindHelpPage
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.hotlines import HotlinesPage, NowPage
from kiosk.walkup.screens.my_list import MyListPage
from kiosk.walkup.screens.next_question import NextQuestionPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.screens.topics import TopicsPage
from tests.walkup.small_kit import english, real_pack, small_kit, small_pack
from tests.walkup.tour import text_of

PLACES: list[tuple[str, str, type[Page]]] = [
    ("1", "I need help now", NowPage),
    ("2", "What to do about stalking", TopicsPage),
    ("3", "Hotlines", HotlinesPage),
    ("4", "Local help", FindHelpPage),
    ("5", "Protection orders", TopicsPage),
    ("6", "Phones and trackers", TopicsPage),
    ("7", "Keep a log", TopicsPage),
    ("8", "My list", MyListPage),
    ("9", "Next step in three questions", NextQuestionPage),
    ("0", "About this screen", TopicPage),
]


@pytest.mark.parametrize(("key", "title", "kind"), PLACES)
def test_a_number_key_opens_its_place(tmp_path: Path, key: str, title: str, kind: type[Page]) -> None:
    move = HomePage(small_kit(tmp_path)).press(key, key)
    assert isinstance(move, Open)
    assert isinstance(move.page, kind)
    assert move.page.title == title


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
def test_all_places_are_seen_without_scrolling(tmp_path: Path, size: tuple[int, int]) -> None:
    text = text_of(draw(HomePage(small_kit(tmp_path)), *size))
    listed = {title: title for _, title, _ in PLACES} | {"Next step in three questions": "Next step "}
    assert [title for key, title, _ in PLACES if f"{key}  {listed[title]}" not in text] == []


def test_without_a_table_the_questions_are_not_asked(tmp_path: Path) -> None:
    page = HomePage(small_kit(tmp_path, pack=replace(small_pack(), next_steps=None)))
    assert "Next step" not in text_of(draw(page, 80, 24))
    assert page.press("9", "9") is Step.NOTHING


def test_home_promises_that_leaving_forgets(tmp_path: Path) -> None:
    text = " ".join(text_of(draw(HomePage(small_kit(tmp_path)), 80, 24)).split())
    assert "Leave at any time with F12. This screen then forgets you were here." in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_shift_leaves_home_tells_it_on_one_row(tmp_path: Path, language: str) -> None:
    kit = small_kit(tmp_path, pack=real_pack())
    kit.visit.language = language
    usual, with_shift = (draw(HomePage(one), 80, 24).rows for one in (kit, replace(kit, shift_leaves=True)))
    assert ["Shift" in usual[3].text, "Shift" in with_shift[3].text] == [False, True]
    assert with_shift[4:-1] == usual[4:-1]


@pytest.mark.parametrize(("count", "words"), [(0, "Nothing in it yet"), (1, "One thing in it"), (3, "3 things in it")])
def test_home_tells_how_much_is_on_my_list(tmp_path: Path, count: int, words: str) -> None:
    kit = small_kit(tmp_path)
    for number in range(count):
        kit.visit.my_list.add(ListItem("topic", str(number)))
    assert words in text_of(draw(HomePage(kit), 80, 24))


def test_escape_leaves(tmp_path: Path) -> None:
    page = HomePage(small_kit(tmp_path))
    assert page.press("escape", None) is Step.LEAVE
    assert "Esc leaves" in text_of(draw(page, 80, 24))


def test_arrows_and_enter_do_the_same_as_numbers(tmp_path: Path) -> None:
    page = HomePage(small_kit(tmp_path))
    draw(page, 80, 24)
    page.press("down", None)
    page.press("down", None)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert move.page.title == "Hotlines"


def test_a_language_that_lacks_words_says_so_and_only_there(tmp_path: Path) -> None:
    part = replace(english("Español", "es"), is_whole=False)
    kit = small_kit(tmp_path, pack=small_pack(english(), part))
    here = text_of(draw(HomePage(kit), 80, 24))
    kit.visit.language = "es"
    there = text_of(draw(HomePage(kit), 80, 24))
    assert [kit.words("words-english") in text for text in (here, there)] == [False, True]
