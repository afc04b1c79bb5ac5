"""A hotline's card."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.checked import Checked, Period
from kiosk.guide.hotline import Hotline, TextLine
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.lines import Line
from kiosk.walkup.screens.hotline import HotlinePage, text_way
from tests.walkup.small_kit import NDVH, english, small_kit, small_pack
from tests.walkup.tour import scrolled, text_of


def card(home: Path, line: Hotline) -> HotlinePage:
    return HotlinePage(small_kit(home, pack=small_pack(replace(english(), hotlines={line.key: line}))), line.key)


def told(home: Path, line: Hotline) -> str:
    return " ".join("\n".join(text_of(frame) for frame in scrolled(card(home, line), 80, 24)).split())


def line_with(home: Path, words: str, line: Hotline = NDVH) -> Line:
    return next(row for row in draw(card(home, line), 80, 24).rows if words in row.text)


@pytest.mark.parametrize(
    "words",
    [
        "Call 1-800-799-7233",
        "Text START to 88788",
        "Chat thehotline.org",
        "Any time, day or night. English and Spanish.",
        "For Anyone hurt or scared by a partner.",
        "Not for Emergencies.",
        "Privacy Ask what they keep.",
        "A call, text or chat stays in your phone's history.",
        "Read on September 14, 2026 in a list. Staff here have not tried it yet.",
    ],
)
def test_a_card_tells_all_that_is_known(tmp_path: Path, words: str) -> None:
    assert words in told(tmp_path, NDVH)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (replace(NDVH, is_old=True), "a list. That was a while ago. Ask staff to confirm it."),
        (
            replace(NDVH, is_old=True, confirmed_on=date(2026, 1, 2)),
            "Last confirmed here on January 2, 2026. Ask staff if it still holds.",
        ),
    ],
)
def test_a_date_past_the_limit_says_so(tmp_path: Path, line: Hotline, words: str) -> None:
    assert words in told(tmp_path, line)


def test_a_number_stands_bold_and_alone_on_its_line(tmp_path: Path) -> None:
    row = line_with(tmp_path, NDVH.voice)
    assert [span.text for span in row.spans if span.role == "number"] == [NDVH.voice]
    assert row.text.split() == ["Call", NDVH.voice]


def test_numbers_of_all_ways_stand_under_each_other(tmp_path: Path) -> None:
    line = replace(NDVH, videophone="1-855-812-1001", tty="1-800-787-3224")
    rows = [line_with(tmp_path, number, line) for number in (line.voice, line.videophone, line.tty, "START")]
    assert len({row.text.index(row.text.split()[1]) for row in rows}) == 1


def test_the_chat_and_the_page_are_one_where_they_are_the_same(tmp_path: Path) -> None:
    assert "Web thehotline.org" not in told(tmp_path, NDVH)
    assert "Web example.org" in told(tmp_path, replace(NDVH, site="https://example.org"))


def test_a_line_of_one_source_is_to_be_confirmed_by_staff(tmp_path: Path) -> None:
    assert "Ask staff to confirm it." in told(tmp_path, replace(NDVH, confidence="B"))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (Period(2026, 9), "Read in September 2026 in a list. Staff here have not tried it yet."),
        (Period(2026), "Read in 2026 in a list. Staff here have not tried it yet."),
        (None, "Read in a list, which gives no date. Ask staff to confirm it."),
    ],
)
def test_no_more_of_a_date_is_told_than_is_known(tmp_path: Path, when: Checked, words: str) -> None:
    assert words in told(tmp_path, replace(NDVH, source_checked_on=when))


def test_a_line_that_staff_reached_says_when(tmp_path: Path) -> None:
    assert "Staff here reached this line on November 20, 2026." in told(
        tmp_path, replace(NDVH, confirmed_on=date(2026, 11, 20))
    )


def test_a_call_leaves_a_trace_too_and_the_card_says_so(tmp_path: Path) -> None:
    assert "A call, text or chat stays" in told(tmp_path, replace(NDVH, text=None, chat=""))


def test_a_note_is_told(tmp_path: Path) -> None:
    assert "They call back." in told(tmp_path, replace(NDVH, note="They call back."))


@pytest.mark.parametrize(("keyword", "way"), [("START", "START to 88788"), ("", "88788")])
def test_a_text_line_tells_its_word_only_where_it_has_one(tmp_path: Path, keyword: str, way: str) -> None:
    assert text_way(small_kit(tmp_path), TextLine("88788", keyword)) == way


def test_without_a_voice_number_the_videophone_is_shown_large(tmp_path: Path) -> None:
    assert card(tmp_path, replace(NDVH, voice="", videophone="1-855-812-1001")).number == "1-855-812-1001"


def test_on_my_list_it_stands_with_its_key(tmp_path: Path) -> None:
    assert card(tmp_path, NDVH).item == ListItem("hotline", "ndvh")
