"""Coalitions of the states."""

from datetime import date

import pytest

from kiosk.guide.files.coalitions_file import read_coalitions
from kiosk.guide.resource import Coalition

from ..changing import text_file, told

TEXT = """[[coalition]]
state = "OH"
kind = "dual"
name = "Ohio Network"
phone = "+16147819651"
hotline = ""
website = "https://example.org"
languages = ["es"]
confidence = "B"
source = "web"
source_date = 2026-07-19
sources = ["https://example.org/list"]
"""


def test_a_coalition_is_read_whole() -> None:
    assert read_coalitions(text_file(TEXT)).value == {
        "oh-dual": Coalition(
            key="oh-dual",
            state="OH",
            kind="dual",
            name="Ohio Network",
            phone="1-614-781-9651",
            hotline="",
            website="https://example.org",
            languages=("es",),
            confidence="B",
            source_checked_on=date(2026, 7, 19),
            source="web",
        ),
    }


def test_an_undated_source_has_no_date() -> None:
    found = read_coalitions(text_file(TEXT.replace("source_date = 2026-07-19\n", ""))).value
    assert found is not None
    assert found["oh-dual"].source_checked_on is None


def test_a_coalition_can_have_a_key_of_its_own() -> None:
    found = read_coalitions(text_file(TEXT + TEXT.replace("state", 'key = "oh-other"\nstate', 1))).value
    assert list(found or ()) == ["oh-dual", "oh-other"]


def test_of_two_with_one_key_the_first_counts_and_the_other_is_told_with_its_line() -> None:
    twin = TEXT.replace('"Ohio Network"', '"Twin"')
    found = read_coalitions(text_file(TEXT + twin))
    names = [one.name for one in (found.value or {}).values()]
    assert (names, told(found.faults)) == (["Ohio Network"], [("a.toml", "entry-twice", 13)])
    named = read_coalitions(text_file(TEXT + twin.replace("state", 'key = "oh-dual"\nstate', 1)))
    assert told(named.faults) == [("a.toml", "entry-twice", 14)]


@pytest.mark.parametrize(("old", "new"), [('"OH"', '"XX"'), ('"dual"', '"both"'), ('"web"', '""'), ('"B"', '"D"')])
def test_a_coalition_of_nowhere_is_not_shown(old: str, new: str) -> None:
    assert read_coalitions(text_file(TEXT.replace(old, new))).value is None


def test_a_wrong_number_is_told_and_the_rest_shown() -> None:
    found = read_coalitions(text_file(TEXT.replace("+16147819651", "614-781-9651")))
    assert (found.value is not None, told(found.faults)) == (True, [("a.toml", "number-refused", 5)])
