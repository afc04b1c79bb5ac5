"""Lists of topics."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from kiosk.guide.topic import TopicGroup
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.resources import ResourcesPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.screens.topics import TopicsPage
from tests.walkup.small_kit import LONG_TOPIC, english, real_kit, small_kit, small_pack
from tests.walkup.tour import text_of

THREE = {
    key: replace(LONG_TOPIC, key=key, title=key, order=order) for key, order in (("last", 3), ("first", 1), ("mid", 2))
}


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


@pytest.mark.parametrize("key", ["4", "9", "0"])
def test_a_number_without_a_topic_does_nothing(tmp_path: Path, key: str) -> None:
    assert page_of(tmp_path).press(key, key) is Step.NOTHING


def test_the_web_pages_open_too(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    page.press("end", None)
    move = page.press("enter", None)
    assert isinstance(move, Open)
    assert isinstance(move.page, ResourcesPage)


def test_the_foot_tells_that_numbers_jump(tmp_path: Path) -> None:
    assert "Number keys jump" in text_of(draw(page_of(tmp_path), 80, 24))


@pytest.mark.parametrize("group", [group for group in get_args(TopicGroup) if group != "about"])
def test_every_group_of_the_pack_has_topics_and_a_first_sentence(tmp_path: Path, group: TopicGroup) -> None:
    kit = real_kit(tmp_path)
    text = text_of(draw(TopicsPage(kit, group), 80, 24))
    assert " ".join(kit.words(f"topics-{group}").split()[:5]) in text
    assert "1  " in text
