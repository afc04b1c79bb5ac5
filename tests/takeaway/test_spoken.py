"""What a voice says of a slip: numbers digit by digit, and every thing that is to be seen in words."""

from typing import get_args

import pytest

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Block, CodeBlock, Fold, Heading, Note, Number, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slips.make_slip import make_slip
from kiosk.takeaway.spoken import spoken

from .slips.small_slips import LANGUAGES, LINE, OFFICE, ORDER, PAGE, source, words


def said(*blocks: Block, title: str = "") -> list[str]:
    return spoken(Slip("list", "en", title, blocks), words()).split("\n")


@pytest.mark.parametrize(
    ("digits", "told"),
    [
        ("1-202-555-0142", "1, 2 0 2, 5 5 5, 0 1 4 2."),
        ("988", "9 8 8."),
        ("START to 88788", "START to 8 8 7 8 8."),
        ("1-202-555-0142, ext. 12", "1, 2 0 2, 5 5 5, 0 1 4 2, ext. 1 2."),
        ("+44 20 7946 0958", "+4 4, 2 0, 7 9 4 6, 0 9 5 8."),
    ],
)
def test_digits_are_told_one_by_one_with_pauses(digits: str, told: str) -> None:
    assert said(Number("", digits)) == [told]


def test_numbers_to_call_are_told_so_inside_a_sentence_too() -> None:
    assert said(Words("Call 911 or 1-202-555-0142.")) == ["Call 9 1 1 or 1, 2 0 2, 5 5 5, 0 1 4 2."]


def test_other_numbers_stay_as_they_are() -> None:
    assert said(Words("Anyone under 18, since 2026."), Note("Checked September 14, 2026")) == [
        "Anyone under 18, since 2026.",
        "Checked September 14, 2026.",
    ]


def test_each_line_ends_with_a_pause() -> None:
    assert said(Words("Is it safe?"), Words('They said "go!"'), Heading("A name"), title="Notes") == [
        *("Notes.", "Is it safe?", 'They said "go!"', "A name."),
    ]


def test_a_label_is_told_before_its_number() -> None:
    assert said(Number("Sure Line", "988")) == ["Sure Line.", "9 8 8."]


def test_what_is_only_seen_is_told_in_words() -> None:
    code = CodeBlock("https://example.org", "example.org")
    assert said(code, Tick("Call 911"), WriteOn("Date:"), Fold()) == [
        "Here is a code for a phone. It opens example.org.",
        "To tick: Call 9 1 1.",
        "Date: There is room to write.",
        "Fold the paper here.",
    ]


def test_blank_entries_are_told_once_and_counted() -> None:
    entry = (Heading("Note"), WriteOn("Date:"), WriteOn("Where:"))
    assert said(*entry, *entry, *entry, Note("End")) == [
        *("Note.", "Date: There is room to write.", "Where: There is room to write."),
        *("2 more blank entries follow.", "End."),
    ]


def test_nothing_in_it_drives_a_terminal() -> None:
    assert said(Words("a\x1b[2Jb\x07")) == ["a[2Jb."]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(SlipKind))
def test_every_kind_can_be_told_in_every_language(kind: SlipKind, code: str) -> None:
    made = make_slip(kind, source(LINE, OFFICE, PAGE, ORDER, code=code))
    assert made is not None
    lines = spoken(made, words(code)).split("\n")
    assert [line for line in lines if "slip-" in line or "_" in line or not line.strip()] == []
