import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat

from kiosk.directory.phone import PhoneNumber, shown_number
from kiosk.directory.read_phones import read_numbers

area_codes = st.sampled_from(["202", "614", "787", "972"])
numbers = st.builds(
    lambda area, line, extension: PhoneNumber(f"+1{area}55501{line:02d}", extension),
    area_codes,
    st.integers(0, 99),
    st.sampled_from(["", "2", "12", "4021"]),
)


def read_number(cell: str) -> PhoneNumber | None:
    """The one number of a cell."""
    found, _ = read_numbers(cell)
    return found[0] if len(found) == 1 else None


@given(numbers)
@settings(max_examples=60, derandomize=True)
def test_a_shown_number_reads_back_as_the_same_number(number: PhoneNumber) -> None:
    assert read_number(number.shown) == number


@given(st.text(max_size=60))
@settings(max_examples=150, derandomize=True)
def test_no_text_makes_reading_or_showing_a_number_fail(text: str) -> None:
    for number in read_numbers(text)[0]:
        assert read_number(number.shown) == number
    assert isinstance(shown_number(text), str)


@pytest.mark.parametrize(
    ("cell", "dial", "extension"),
    [
        ("(202) 555-0142", "+12025550142", ""),
        ("202.555.0142", "+12025550142", ""),
        ("1-202-555-0142 ext 12", "+12025550142", "12"),
        ("(555) 012-3456 x12", "+15550123456", "12"),
        ("（202）555-0142", "+12025550142", ""),
        ("2025550142.0", "+12025550142", ""),
        ("1-800-799-SAFE (7233)", "+18007997233", ""),
        ("tel: 202 555 0142", "+12025550142", ""),
        ("+52 55 1234 5678", "+525512345678", ""),
        ("988", "988", ""),
    ],
)
def test_the_usual_spellings_of_a_number_are_read(cell: str, dial: str, extension: str) -> None:
    assert read_number(cell) == PhoneNumber(dial, extension)


@pytest.mark.parametrize("cell", ["", "call Mary", "555-0142", "12/1/11", "5550123456789", "2.03E+09", "Text HELP"])
def test_a_cell_without_a_whole_number_gives_none(cell: str) -> None:
    assert read_number(cell) is None


@given(
    st.sampled_from(["{}-{}-{}", "({}) {}-{}", "({}){}-{}", "1-{}-{}-{}", "+1 {} {} {}", "{}.{}.{}", "1 ({}) {} {}"]),
    st.integers(200, 999),
    st.integers(200, 999),
    st.integers(0, 9999),
)
@settings(max_examples=100, derandomize=True)
def test_the_quick_way_reads_and_shows_what_the_library_does(
    spelling: str, area: int, exchange: int, line: int
) -> None:
    cell = spelling.format(area, exchange, f"{line:04d}")
    (number,), left = read_numbers(cell)
    by_library = phonenumbers.parse(cell, "US")
    assert (number.dial, left) == (phonenumbers.format_number(by_library, PhoneNumberFormat.E164), "")
    assert number.shown == phonenumbers.format_number(by_library, PhoneNumberFormat.RFC3966).removeprefix("tel:+")


def test_two_numbers_in_one_cell_are_both_read() -> None:
    assert read_numbers("202-555-0142 or 202-555-0143")[0] == (
        PhoneNumber("+12025550142"),
        PhoneNumber("+12025550143"),
    )


def test_two_numbers_are_not_one_number() -> None:
    assert read_number("202-555-0142 or 202-555-0143") is None


def test_words_beside_a_number_are_given_back() -> None:
    assert read_numbers("202-555-0142, ask for Mary") == ((PhoneNumber("+12025550142"),), "ask for Mary")
