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
    assert read_coalitions(text_file(TEXT)).value == (
        Coalition(
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
    )


def test_an_undated_source_has_no_date() -> None:
    found = read_coalitions(text_file(TEXT.replace("source_date = 2026-07-19\n", ""))).value
    assert found is not None
    assert found[0].source_checked_on is None


@pytest.mark.parametrize(("old", "new"), [('"OH"', '"XX"'), ('"dual"', '"both"'), ('"web"', '""'), ('"B"', '"D"')])
def test_a_coalition_of_nowhere_is_not_shown(old: str, new: str) -> None:
    assert read_coalitions(text_file(TEXT.replace(old, new))).value is None


def test_a_wrong_number_is_told_and_the_rest_shown() -> None:
    found = read_coalitions(text_file(TEXT.replace("+16147819651", "614-781-9651")))
    assert (found.value is not None, told(found.faults)) == (True, [("a.toml", "number-refused", 5)])
