"""Keys of a table: taken by their kind, told when wrong."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.checked import Checked, Period
from kiosk.guide.files.fields import MOST_CODE_BYTES, Fields, read_fields

from ..changing import quick, text_file, told


def fields(text: str) -> Fields:
    return read_fields(text_file(text))


def test_words_are_put_on_one_line() -> None:
    assert fields('a = """ one\n  two """').text("a") == "one two"


def test_a_date_has_no_quotes() -> None:
    assert fields("a = 2026-09-14").day("a") == date(2026, 9, 14)


def test_a_choice_is_one_of_a_few_words() -> None:
    assert fields('a = "B"').choice("a", ("A", "B")) == "B"


def test_a_list_holds_words() -> None:
    assert fields('a = ["x", "y"]').texts("a") == ("x", "y")


def test_a_table_inside_is_read_like_the_one_around_it() -> None:
    inner = fields("a = { b = 3 }").table("a")
    assert inner is not None
    assert inner.whole("b") == 3


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a = 1", "key-wrong-kind"),
        ('a = ""', "key-missing"),
        ("b = 1", "key-missing"),
        ('a = "\\u001b[2J"', "text-hidden-character"),
    ],
)
def test_words_that_are_needed_and_wrong_make_a_table_unusable(text: str, code: str) -> None:
    root = fields(text)
    root.text("a")
    assert (told(root.faults), root.is_usable) == ([("a.toml", code, 1 if text[0] == "a" else None)], False)


@pytest.mark.parametrize(
    "text", ["a = 2026-09-14T10:00:00", 'a = "2026-09-14"', "a = 1", "a = true", "a = []", "a = { b = 1 }"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    root = fields(text)
    assert (root.day("a"), told(root.faults)) == (None, [("a.toml", "key-wrong-kind", 1)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 2026-09-14", date(2026, 9, 14)),
        ('a = "2026-09"', Period(2026, 9)),
        ('a = "2026"', Period(2026)),
        ('a = "undated"', None),
    ],
)
def test_when_a_source_was_read_is_told_as_far_as_known(text: str, expected: Checked) -> None:
    root = fields(text)
    assert (root.checked("a"), root.faults, root.is_usable) == (expected, (), True)


@pytest.mark.parametrize(
    "text", ['a = "2026-13"', 'a = "2026-9"', 'a = "soon"', 'a = "2026-09-14"', "a = 2026", "a = 2026-09-14T10:00:00"]
)
def test_what_tells_no_time_of_reading_is_refused(text: str) -> None:
    root = fields(text)
    assert (root.checked("a"), told(root.faults), root.is_usable) == (None, [("a.toml", "checked-refused", 1)], False)


@pytest.mark.parametrize("text", ["a = true", "a = 1.5", 'a = "1"'])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    root = fields(text)
    assert (root.whole("a"), told(root.faults)) == (0, [("a.toml", "key-wrong-kind", 1)])


@pytest.mark.parametrize("text", ['a = "x"', "a = [1]", 'a = ["x", ["y"]]', "a = [{ b = 1 }]"])
def test_what_is_no_list_of_words_is_refused(text: str) -> None:
    root = fields(text)
    assert (root.texts("a"), told(root.faults)) == ((), [("a.toml", "key-wrong-kind", 1)])


@pytest.mark.parametrize("text", ["a = 1", "a = [1]", "a = { b = 1 }"])
def test_what_is_no_list_of_tables_is_refused(text: str) -> None:
    root = fields(text)
    assert (root.tables("a"), told(root.faults)) == ((), [("a.toml", "key-wrong-kind", 1)])


@pytest.mark.parametrize("number", ["988", "+18007997233", "88788"])
def test_a_number_is_kept_as_dialled(number: str) -> None:
    assert fields(f'a = "{number}"').number("a") == number


@pytest.mark.parametrize("number", ["1-800-799-7233", "+1800799", "+1800799723x", "call us", "+18007997233\\u202e"])
def test_what_no_phone_can_call_is_refused(number: str) -> None:
    root = fields(f'a = "{number}"')
    assert (root.number("a"), len(root.faults), root.is_usable) == ("", 1, True)


def test_an_address_of_84_bytes_is_kept() -> None:
    address = "https://example.org/".ljust(MOST_CODE_BYTES, "x")
    assert fields(f'a = "{address}"').address("a") == address


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/".ljust(MOST_CODE_BYTES + 1, "x"),
        "https://example.org/ä",
        "https://example.org/a b",
        "https://good.example.org@bad.example",
        "https://localhost",
        "javascript:alert(1)",
        "example.org",
    ],
)
def test_what_a_code_should_not_hold_is_refused(address: str) -> None:
    root = fields(f'a = "{address}"')
    assert (root.address("a"), told(root.faults)) == ("", [("a.toml", "address-refused", 1)])


@pytest.mark.parametrize(("address", "expected"), [("a.b@example.org", "a.b@example.org"), ("a b@example.org", "")])
def test_a_mail_address_is_kept_or_refused(address: str, expected: str) -> None:
    assert fields(f'a = "{address}"').email("a") == expected


def test_a_key_that_nobody_knows_is_told_with_the_nearest() -> None:
    root = fields('voice = "988"\nvioce = "988"\n')
    root.text("voice")
    root.finish()
    assert [(fault.code, fault.line, fault.facts) for fault in root.faults] == [
        ("key-unknown", 2, {"key": "vioce", "nearest": "voice"})
    ]


def test_an_unknown_key_leaves_the_table_usable() -> None:
    root = fields("odd = 1")
    root.finish()
    assert root.is_usable


def test_the_tables_not_asked_for_are_the_other_ones() -> None:
    root = fields("[sources]\n[a]\n[b]\n")
    root.table("sources")
    assert list(root.other_tables()) == ["a", "b"]


def test_a_text_that_is_no_toml_is_not_usable() -> None:
    assert not fields("a = ").is_usable


values = st.one_of(
    st.integers(-9, 9).map(str),
    st.booleans().map(lambda value: str(value).lower()),
    st.sampled_from(
        ['"x"', '"\\u0007"', "[]", '["x"]', "[[1]]", "{}", "{ b = 1 }", "[{ b = 1 }]", "2026-01-01", "nan", "12:30:00"]
    ),
)


@quick
@given(values)
def test_every_kind_can_be_asked_of_every_value(value: str) -> None:
    root = fields(f"a = {value}")
    ways = (
        root.text,
        root.day,
        root.checked,
        root.whole,
        root.texts,
        root.number,
        root.address,
        root.email,
        root.table,
        root.tables,
    )
    for way in ways:
        way("a")
    root.choice("a", ("x", "y"))
    root.finish()
    assert all(fault.line == 1 for fault in root.faults)
