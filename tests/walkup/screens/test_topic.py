"""One topic of guidance."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.topic import Topic
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.screens.topic import TopicPage
from tests.walkup.small_kit import ABOUT, LONG_TOPIC, NDVH, english, small_kit, small_pack
from tests.walkup.tour import scrolled, text_of


def page_of(home: Path, topic: Topic) -> TopicPage:
    kit = small_kit(home, pack=small_pack(replace(english(), topics={topic.key: topic})))
    return TopicPage(kit, topic.key)


def told(page: TopicPage) -> str:
    return " ".join("\n".join(text_of(frame) for frame in scrolled(page, 80, 24)).split())


def test_every_item_is_read_by_turning_pages(tmp_path: Path) -> None:
    text = told(page_of(tmp_path, LONG_TOPIC))
    assert [number for number in range(30) if f"• Thing {number} that" not in text] == []


def test_what_matters_is_strong(tmp_path: Path) -> None:
    rows = draw(page_of(tmp_path, LONG_TOPIC), 80, 24).rows
    assert "Do not forward" in [span.text for row in rows for span in row.spans if span.role == "strong"]


def test_its_one_number_stands_at_its_end(tmp_path: Path) -> None:
    assert f"One number: {NDVH.name} {NDVH.voice}" in told(page_of(tmp_path, LONG_TOPIC))


def test_a_number_that_is_held_back_is_left_out(tmp_path: Path) -> None:
    page = page_of(tmp_path, replace(LONG_TOPIC, number="victimconnect"))
    assert "One number" not in told(page)
    assert page.number == ""


def test_a_code_that_is_held_back_is_left_out(tmp_path: Path) -> None:
    assert page_of(tmp_path, replace(LONG_TOPIC, code="held-back")).codes() == ()


def test_where_the_code_is_held_back_the_page_says_so(tmp_path: Path) -> None:
    told_without = told(page_of(tmp_path, replace(LONG_TOPIC, code="held-back")))
    assert "It is not shown right now. Ask staff." in told_without


@pytest.mark.parametrize("code", [LONG_TOPIC.code, None])
def test_a_page_with_its_code_or_without_any_says_nothing_of_it(tmp_path: Path, code: str | None) -> None:
    assert "It is not shown right now" not in told(page_of(tmp_path, replace(LONG_TOPIC, code=code)))


def test_words_that_nobody_reviewed_say_so(tmp_path: Path) -> None:
    assert "No advocate has reviewed these words yet." in told(page_of(tmp_path, LONG_TOPIC))
    assert "No advocate" not in told(page_of(tmp_path, replace(LONG_TOPIC, reviewed_by="AB")))


def test_the_large_number_is_titled_with_its_hotline(tmp_path: Path) -> None:
    assert page_of(tmp_path, LONG_TOPIC).number_title == NDVH.name


def test_a_topic_can_be_put_on_my_list_but_about_cannot(tmp_path: Path) -> None:
    assert page_of(tmp_path, LONG_TOPIC).item == ListItem("topic", LONG_TOPIC.key)
    assert page_of(tmp_path, ABOUT).item is None


def test_about_tells_pack_version_and_date(tmp_path: Path) -> None:
    assert "These words: test, version 1.0.0, of September 14, 2026." in told(page_of(tmp_path, ABOUT))


def test_about_says_so_when_the_version_is_not_known(tmp_path: Path) -> None:
    pack = replace(small_pack(), name="", version="", released_on=None)
    assert "The version of these words is not known." in told(TopicPage(small_kit(tmp_path, pack=pack), "about"))


def test_a_topic_without_words_is_still_a_page(tmp_path: Path) -> None:
    bare = replace(LONG_TOPIC, blocks=(), number=None, reviewed_by="AB")
    assert len(draw(page_of(tmp_path, bare), 80, 24).rows) == 24


def test_about_names_the_shelter_as_staff_wrote_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('shelter_name = "Example House"\n', encoding="utf-8")
    assert "This screen stands in: Example House." in told(TopicPage(small_kit(tmp_path), "about"))
