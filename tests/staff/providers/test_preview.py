from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Phone
from kiosk.staff.providers.preview import code_payload, hours_preview, phone_told, phones_preview, visitor_lines
from tests.directory.providers import SAFE_HARBOR
from tests.staff.providers.staff_desk import TODAY, desk_in

NOON = datetime(2026, 11, 20, 12)
WORDS = desk_in(Path()).words


def test_a_number_is_told_with_its_kind_and_what_it_is_for() -> None:
    phone = Phone(PhoneNumber("+12025550142"), "hotline", "after hours")
    assert phone_told(WORDS, phone) == "Hotline 1-202-555-0142 (after hours)"


def test_phones_are_previewed_as_they_are_read() -> None:
    assert phones_preview(WORDS, "(202) 555 0142\ntext 202.555.0119") == (
        "Visitors see: Call 1-202-555-0142, Text 1-202-555-0119"
    )


@pytest.mark.parametrize("text", ["", "call Mary", "555-0142"])
def test_what_is_no_number_has_no_preview(text: str) -> None:
    assert phones_preview(WORDS, text) == ""


def test_what_visitors_see_holds_no_withheld_street() -> None:
    told = dict(visitor_lines(WORDS, SAFE_HARBOR, NOON))
    assert told["Hotline"] == "1-202-555-0142, ext. 3"
    assert not any("Zz" in value for value in told.values())


def test_a_published_address_is_part_of_it() -> None:
    published = replace(SAFE_HARBOR, published_on=TODAY, published_by="AB")
    assert dict(visitor_lines(WORDS, published, NOON))["Where"] == "12 Zzoak St, Zzsuite 4, Zztown, ZZ 99999"


def test_visitors_see_nothing_of_a_retired_program() -> None:
    assert list(visitor_lines(WORDS, replace(SAFE_HARBOR, status="retired"), NOON)) == []


def test_a_code_holds_the_page_else_the_number_else_nothing() -> None:
    with_page = replace(SAFE_HARBOR, url="https://example.org")
    assert code_payload(with_page) == "https://example.org"
    assert code_payload(SAFE_HARBOR) == "1-202-555-0142, ext. 3"
    assert code_payload(replace(SAFE_HARBOR, phones=())) == ""


def test_hours_are_previewed_with_what_is_open_now() -> None:
    one = replace(SAFE_HARBOR, schedule="Friday 9 am to 5 pm", opening_hours="Fr 09:00-17:00")
    assert "Open now, until 5:00 pm" in hours_preview(WORDS, one, NOON)


def test_hours_that_are_not_certain_stay_in_their_words() -> None:
    one = replace(SAFE_HARBOR, schedule="Ask Mary")
    assert hours_preview(WORDS, one, NOON) == "Visitors see: Ask Mary"


def test_unknown_hours_have_no_preview() -> None:
    assert hours_preview(WORDS, SAFE_HARBOR, NOON) == ""
