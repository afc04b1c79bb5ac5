"""What a slip takes of a local program: never an address that nobody published."""

from dataclasses import replace
from datetime import date

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.takeaway.slip import Words
from kiosk.takeaway.slips.carried_provider import carried_provider

from .small_slips import words

PROVIDER = Provider(
    key="k",
    name="Example Legal Aid",
    description="Free lawyers.",
    phones=(
        Phone(PhoneNumber("+12025550142")),
        Phone(PhoneNumber("+12025550143", "12"), "textphone"),
        Phone(PhoneNumber("+12025550144"), "hotline", "after hours"),
        Phone(PhoneNumber("+12025550145"), "voice", "ask for intake"),
    ),
    url="https://www.example.org/",
    languages=("English", "Spanish"),
    schedule="Monday to Friday, 9 to 5",
    address=Address("12 Main Street", "", "Columbus", "OH", "43215", "39.9", "-83.0", "Bus 7"),
    staff_note="never on paper",
)


def test_phones_are_told_with_their_way() -> None:
    assert carried_provider(PROVIDER, words()).numbers == (
        ("", "1-202-555-0142"),
        ("TTY", "1-202-555-0143, ext. 12"),
        ("Hotline, after hours", "1-202-555-0144"),
        ("ask for intake", "1-202-555-0145"),
    )


def test_what_it_does_stands_first_then_the_rest_with_labels() -> None:
    assert carried_provider(PROVIDER, words()).details == (
        Words("Free lawyers."),
        Words("Hours: Monday to Friday, 9 to 5"),
        Words("Languages: English, Spanish"),
    )


def test_hours_known_only_to_machines_are_better_than_none() -> None:
    carried = carried_provider(replace(PROVIDER, schedule="", opening_hours="Mo-Fr 09:00-17:00"), words())
    assert Words("Hours: Mo-Fr 09:00-17:00") in carried.details


def test_a_withheld_address_is_nowhere() -> None:
    told = repr(carried_provider(PROVIDER, words()))
    assert [part for part in ("Main", "Columbus", "43215", "39.9", "Bus 7") if part in told] == []


def test_a_published_address_is_told_with_the_way_there() -> None:
    carried = carried_provider(replace(PROVIDER, published_on=date(2026, 1, 2)), words())
    assert carried.address == "12 Main Street, Columbus, OH 43215"
    assert any("Bus 7" in one.text for one in carried.details)


def test_what_staff_noted_is_nowhere() -> None:
    assert "never on paper" not in repr(carried_provider(PROVIDER, words()))


def test_the_day_when_staff_reached_it_is_told() -> None:
    assert carried_provider(PROVIDER, words()).checked == ""
    assert carried_provider(replace(PROVIDER, confirmed_on=date(2026, 10, 1)), words()).checked == "October 1, 2026"


def test_languages_are_named_in_the_language_of_the_slip() -> None:
    told = carried_provider(PROVIDER, words("es")).details
    assert "inglés, español" in " ".join(line.text for line in told)
