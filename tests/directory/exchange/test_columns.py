import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.exchange.columns import Column, Field, match_columns, names_a_provider


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Name", "name"),
        ("Program Name", "name"),
        ("AGENCY", "organization"),
        ("Organization", "organization"),
        ("phone", "voice"),
        ("Phone 1", "voice"),
        ("Téléphone", "voice"),
        ("PhoneNumberHotline", "hotline"),
        ("24-hour hotline", "hotline"),
        ("TTY/TDD", "textphone"),
        ("Services Offered", "description"),
        ("Who we serve", None),
        ("Who it's for", "eligibility_description"),
        ("Counties Served", "service_area"),
        ("Hours of Operation", "schedule"),
        ("Web Site", "url"),
        ("E-mail", "email"),
        ("Street_Address", "address_1"),
        ("ZIP", "postal_code"),
        ("Fees", "fees_description"),
        ("Notes", None),
        ("Fax", None),
        ("", None),
    ],
)
def test_a_heading_tells_what_its_column_holds(heading: str, field: Field | None) -> None:
    assert match_columns([heading]) == (Column(heading, field),)


@pytest.mark.parametrize(
    ("headings", "enough"),
    [(["Name"], True), (["Agency", "Phone"], True), (["Phone", "City"], False), ([], False)],
)
def test_a_name_or_an_organization_is_needed(headings: list[str], enough: bool) -> None:
    assert names_a_provider(match_columns(headings)) is enough


@given(st.lists(st.text(max_size=30), max_size=5))
@settings(max_examples=60, derandomize=True)
def test_every_heading_gets_a_column(headings: list[str]) -> None:
    assert len(match_columns(headings)) == len(headings)
