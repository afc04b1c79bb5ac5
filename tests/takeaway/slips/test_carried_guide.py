"""What a slip takes of entries of the pack."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.guide.checked import Period
from kiosk.guide.hotline import Hotline, TextLine
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Paragraph, Topic, Words
from kiosk.takeaway import slip
from kiosk.takeaway.slips.carried_guide import (
    carried_coalition,
    carried_hotline,
    carried_resource,
    carried_topic,
    shown_address,
)

from .small_slips import LANGUAGES, language, words

HOTLINE = Hotline(
    key="sure",
    name="Sure Line",
    blurb="",
    voice="1-202-555-0142",
    voice_dial="+12025550142",
    text=TextLine("88788", "START"),
    chat="https://example.org/chat",
    site="https://example.org",
    videophone="1-202-555-0143",
    tty="",
    email="",
    hours="Any time.",
    languages="English.",
    for_whom="",
    not_for="",
    privacy="",
    note="",
    tier="core",
    confidence="A",
    source_checked_on=date(2026, 9, 14),
    source_name="a list",
    sources=(),
    confirmed_on=None,
)
PAGE = Resource(
    *(
        "page",
        "https://www.example.org/help/",
        "A Page",
        "What it is.",
        "",
        "",
        "A",
        Period(2026, 7),
        "a list",
        (),
        None,
    )
)
COALITION = Coalition(
    *("oh-dv", "OH", "dv", "Example Coalition", "1-202-555-0144", "1-202-555-0145", "https://example.net", (), "B"),
    source_checked_on=None,
    source="a",
)
TOPIC = Topic(
    *("t", "A Topic", "", "court", 1, (Paragraph((Words("What to do."),), 1),), (), "sure", "page", "", None),
)


def test_a_hotline_gives_every_number_with_its_way() -> None:
    assert carried_hotline(HOTLINE, words()).numbers == (
        ("", "1-202-555-0142"),
        ("Videophone", "1-202-555-0143"),
        ("Text", "START to 88788"),
    )


@pytest.mark.parametrize(("text", "way"), [(TextLine("88788", ""), (("Text", "88788"),)), (None, ())])
def test_a_text_line_may_need_no_word_or_not_be_there(text: TextLine | None, way: tuple[tuple[str, str], ...]) -> None:
    line = replace(HOTLINE, voice="", videophone="", text=text)
    assert carried_hotline(line, words()).numbers == way


def test_a_hotline_gives_its_chat_or_else_its_page() -> None:
    assert carried_hotline(HOTLINE, words()).payload == "https://example.org/chat"
    assert carried_hotline(replace(HOTLINE, chat=""), words()).payload == "https://example.org"


def test_the_day_when_staff_reached_it_wins() -> None:
    assert carried_hotline(HOTLINE, words()).checked == "September 14, 2026"
    confirmed = replace(HOTLINE, confirmed_on=date(2026, 11, 20))
    assert carried_hotline(confirmed, words()).checked == "November 20, 2026"


def test_a_page_gives_its_address_for_people_too() -> None:
    carried = carried_resource(PAGE, words())
    assert (carried.payload, carried.shown, carried.checked) == (PAGE.url, "example.org/help", "July 2026")


def test_a_coalition_gives_hotline_and_office() -> None:
    assert carried_coalition(COALITION, words()).numbers == (("", "1-202-555-0145"), ("Office", "1-202-555-0144"))


def test_a_coalition_without_a_hotline_says_that_the_number_is_an_office() -> None:
    assert carried_coalition(replace(COALITION, hotline=""), words()).numbers == (("Office", "1-202-555-0144"),)


def test_the_day_when_staff_reached_a_coalition_is_told() -> None:
    reached = replace(COALITION, confirmed_on=date(2026, 11, 20))
    assert carried_coalition(reached, words()).checked == "November 20, 2026"


def test_what_has_no_date_has_none() -> None:
    assert carried_coalition(COALITION, words()).checked == ""


def test_a_topic_gives_the_number_of_its_hotline_and_its_page() -> None:
    pack = replace(language(), hotlines={"sure": HOTLINE}, resources={"page": PAGE})
    carried = carried_topic(TOPIC, pack)
    assert (carried.title, carried.whose, carried.numbers) == ("A Topic", "Sure Line", (("", "1-202-555-0142"),))
    assert (carried.details, carried.payload) == ((slip.Words("What to do."),), PAGE.url)


def test_a_topic_whose_hotline_and_page_are_held_back_goes_without() -> None:
    carried = carried_topic(TOPIC, replace(language(), hotlines={}, resources={}))
    assert (carried.whose, carried.numbers, carried.payload, carried.checked) == ("", (), "", "")


def test_a_topic_with_only_a_page_tells_when_that_was_checked() -> None:
    assert carried_topic(TOPIC, replace(language(), hotlines={}, resources={"page": PAGE})).checked == "July 2026"


@pytest.mark.parametrize("code", LANGUAGES)
def test_topics_about_courts_tell_law(code: str) -> None:
    pack = language(code)
    assert carried_topic(pack.topics["protection-orders"], pack).is_law
    assert not carried_topic(pack.topics["safety-plan"], pack).is_law


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.example.org/a/", "example.org/a"),
        ("http://example.org", "example.org"),
        ("https://chat.988lifeline.org", "chat.988lifeline.org"),
        ("1-202-555-0142", "1-202-555-0142"),
        ("", ""),
    ],
)
def test_an_address_is_shown_as_people_say_it(url: str, shown: str) -> None:
    assert shown_address(url) == shown
