"""Lists of topics."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.topic import TopicGroup
from kiosk.walkup.choosing import Choice
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.resources import ResourcesPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.screens.topics import TopicsPage
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import LONG_TOPIC, english, real_kit, small_kit, small_pack
from tests.walkup.tour import text_of

THREE = {
    key: replace(LONG_TOPIC, key=key, title=key, order=order) for key, order in (("last", 3), ("first", 1), ("mid", 2))
}

ENTRIES: tuple[TopicGroup, ...] = ("steps", "know", "life", "court", "phone", "log")


def page_of(home: Path) -> TopicsPage:
    page = TopicsPage(small_kit(home, pack=small_pack(replace(english(), topics=THREE))), "steps")
    draw(page, 80, 24)
    return page


def test_topics_stand_in_their_order_with_their_numbers(tmp_path: Path) -> None:
    text = text_of(draw(page_of(tmp_path), 80, 24))
    places = [text.index(words) for words in ("1  first", "2  mid", "3  last", "Web pages for your phone")]
    assert places == sorted(places)


@pytest.mark.parametrize(("key", "topic"), [("1", "first"), ("2", "mid"), ("3", "last")])
def test_a_number_key_opens_its_topic(tmp_path: Path, key: str, topic: str) -> None:
    move = page_of(tmp_path).press(key, key)
    assert isinstance(move, Open)
    assert isinstance(move.page, TopicPage)
    assert move.page.key == topic


@pytest.mark.parametrize("key", ["5", "9", "0"])
def test_a_number_without_a_line_does_nothing(tmp_path: Path, key: str) -> None:
    assert page_of(tmp_path).press(key, key) is Step.NOTHING


def test_the_web_pages_open_too(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    page.press("end", None)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert isinstance(move.page, ResourcesPage)


def test_the_foot_tells_that_numbers_jump(tmp_path: Path) -> None:
    assert "Number keys jump" in text_of(draw(page_of(tmp_path), 80, 24))


def three_groups(home: Path) -> TopicsPage:
    groups: tuple[TopicGroup, ...] = ("life", "know", "steps")
    topics = {str(group): replace(LONG_TOPIC, key=group, title=f"One of {group}", group=group) for group in groups}
    return TopicsPage(small_kit(home, pack=small_pack(replace(english(), topics=topics))), "steps")


def test_what_to_do_about_stalking_begins_with_the_steps(tmp_path: Path) -> None:
    text = text_of(draw(three_groups(tmp_path), 80, 24))
    lines = ("1  One of steps", "2  Know what is happening", "3  Your life around it", "4  Web pages for your phone")
    places = [text.index(words) for words in lines]
    assert places == sorted(places)


@pytest.mark.parametrize(("key", "group"), [("2", "know"), ("3", "life")])
def test_the_other_groups_are_lists_of_their_own(tmp_path: Path, key: str, group: str) -> None:
    page = three_groups(tmp_path)
    draw(page, 80, 24)
    move = page.press(key, key)
    assert isinstance(move, Open)
    assert f"1  One of {group}" in text_of(draw(move.page, 80, 24))


def test_what_to_do_about_stalking_is_one_screen_with_a_key_for_each_line(tmp_path: Path) -> None:
    text = text_of(draw(TopicsPage(real_kit(tmp_path), "steps"), 80, 24))
    assert "9  Web pages for your phone" in text
    assert "page 1 of" not in text


def test_where_every_topic_is_too_old_the_list_says_so(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=small_pack(replace(english(), topics={})))
    assert "Nobody has checked this part for a long time" in text_of(draw(TopicsPage(kit, "court"), 80, 24))


def test_a_group_without_topics_is_left_out(tmp_path: Path) -> None:
    assert "Know what is happening" not in text_of(draw(page_of(tmp_path), 80, 24))


def test_every_topic_but_about_is_listed_somewhere(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    pages = [TopicsPage(kit, group) for group in ENTRIES]
    listed = {part.target for page in pages for part in page.parts(72) if isinstance(part, Choice)}
    assert {key for key, topic in kit.language.topics.items() if topic.group != "about"} <= listed


@pytest.mark.parametrize("group", ENTRIES)
def test_every_group_of_the_pack_has_topics_and_a_first_sentence(tmp_path: Path, group: TopicGroup) -> None:
    kit = real_kit(tmp_path)
    text = text_of(draw(TopicsPage(kit, group), 80, 24))
    assert " ".join(kit.words(f"topics-{group}").split()[:5]) in text
    assert "1  " in text


def test_blank_forms_stand_below_keep_a_log_where_they_can_be_printed(tmp_path: Path) -> None:
    page = TopicsPage(with_printer(small_kit(tmp_path)), "log")
    text = text_of(draw(page, 80, 24))
    assert [words for words in ("1  A blank log", "2  A list of what to keep") if words not in text] == []
    move = page.press("1", "1")
    assert isinstance(move, Open)
    assert isinstance(move.page, BeforePrintPage)


def test_a_form_that_staff_do_not_offer_is_not_there(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path), kinds=("log",))
    assert "A list of what to keep" not in text_of(draw(TopicsPage(kit, "log"), 80, 24))


def test_without_a_printer_there_are_no_forms(tmp_path: Path) -> None:
    assert "A blank log" not in text_of(draw(TopicsPage(small_kit(tmp_path), "log"), 80, 24))
