import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.phone_lines import phone_lines, read_phone_lines
from kiosk.directory.provider import Phone
from kiosk.problem import KioskError

HOTLINE = Phone(PhoneNumber("+12025550142", "3"), "hotline", "after hours")


def test_a_phone_is_a_line_with_its_kind_and_what_else_to_know() -> None:
    assert phone_lines([HOTLINE]) == "hotline 1-202-555-0142, ext. 3 (after hours)"


def test_a_description_cannot_break_the_line() -> None:
    phones = [Phone(PhoneNumber("988"), "voice", "day; night\nor not")]
    assert phone_lines(phones) == "988 (day, night,or not)"


def test_a_number_to_speak_on_stands_alone() -> None:
    assert phone_lines([Phone(PhoneNumber("988"))]) == "988"


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("202-555-0142", Phone(PhoneNumber("+12025550142"))),
        ("(202) 555-0142", Phone(PhoneNumber("+12025550142"))),
        ("Hotline: 202-555-0142", Phone(PhoneNumber("+12025550142"), "hotline")),
        ("TTY 202.555.0142", Phone(PhoneNumber("+12025550142"), "textphone")),
        ("text 88788", Phone(PhoneNumber("88788"), "text")),
        ("(202) 555-0142 (from 8 (or 9))", Phone(PhoneNumber("+12025550142"), "voice", "from 8 (or 9)")),
        ("202-555-0142 ask for Mary", Phone(PhoneNumber("+12025550142"), "voice", "ask for Mary")),
    ],
)
def test_a_line_is_read_in_any_common_spelling(text: str, phone: Phone) -> None:
    assert read_phone_lines(text) == (phone,)


def test_lines_and_semicolons_part_numbers_and_the_second_of_two_alike_is_dropped() -> None:
    text = "202-555-0142\n\n 202-555-0143; 1-202-555-0142"
    assert [phone.number.dial for phone in read_phone_lines(text)] == ["+12025550142", "+12025550143"]


@pytest.mark.parametrize("text", ["call Mary", "555-0142", "202-555-01", "1-555-555-0142", "202-555-0142 202-555-0143"])
def test_a_line_without_one_good_number_is_a_problem_that_tells_the_line(text: str) -> None:
    with pytest.raises(KioskError) as caught:
        read_phone_lines(f"988\n{text}")
    assert (caught.value.problem.code, caught.value.problem.facts) == ("field-phone", {"line": text})


kinds = st.sampled_from(["voice", "hotline", "text", "textphone", "video"])
numbers = st.builds(
    PhoneNumber, st.integers(0, 99).map("+120255501{:02d}".format), st.sampled_from(["", "7", "1234"])
) | st.just(PhoneNumber("88788"))


@settings(derandomize=True, max_examples=100)
@given(
    st.lists(
        st.builds(Phone, numbers, kinds, st.sampled_from(["", "after hours", "from 8 (am) (or 9)"])),
        max_size=4,
        unique_by=lambda phone: phone.number,
    )
)
def test_what_is_written_down_reads_the_same(phones: list[Phone]) -> None:
    assert read_phone_lines(phone_lines(phones)) == tuple(phones)
