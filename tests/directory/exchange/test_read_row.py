from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.exchange.columns import match_columns
from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.exchange.read_row import read_row
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider

NUMBER = PhoneNumber("+12025550142")


def read(cells: Mapping[str, str]) -> tuple[Provider | None, tuple[RowRemark, ...]]:
    return read_row(2, match_columns(list(cells)), list(cells.values()))


def taken(cells: Mapping[str, str]) -> Provider:
    provider, _ = read({"Name": "A"} | dict(cells))
    assert provider is not None
    return provider


def remarks(cells: Mapping[str, str]) -> tuple[RowRemark, ...]:
    return read({"Name": "A"} | dict(cells))[1]


def test_every_usual_column_has_its_place() -> None:
    cells = {
        "Name": "Safe Harbor",
        "Also known as": "Harbor",
        "Services": "Legal aid",
        "Eligibility": "Adults",
        "Phone": "(202) 555-0142",
        "E-mail": "help@example.org",
        "Website": "www.example.org",
        "Languages": "English, Spanish",
        "County": "Adams",
        "Hours": "Mon-Fri 9-5",
        "Fees": "None",
        "Wheelchair": "Yes",
        "Address": "12 Oak St",
        "City": "Columbus",
        "State": "OH",
        "Zip": "43004",
    }
    assert read(cells) == (
        Provider(
            key="",
            name="Safe Harbor",
            alternate_name="Harbor",
            description="Legal aid",
            eligibility_description="Adults",
            phones=(Phone(NUMBER),),
            email="help@example.org",
            url="https://www.example.org",
            languages=("English", "Spanish"),
            service_area="Adams",
            schedule="Mon-Fri 9-5",
            opening_hours="Mo-Fr 09:00-17:00",
            fees_description="None",
            accessibility="Wheelchair",
            address=Address("12 Oak St", "", "Columbus", "OH", "43004"),
        ),
        (),
    )


def test_what_has_no_column_of_ours_goes_to_the_staff_note() -> None:
    assert taken({"Beds": "12", "Fax": "202-555-0199", "Notes": "Ask for Mary"}).staff_note == (
        "Beds: 12\nFax: 202-555-0199\nNotes: Ask for Mary"
    )


@pytest.mark.parametrize(
    ("agency", "program", "name"),
    [
        ("Safe Harbor", "Legal Aid", "Safe Harbor: Legal Aid"),
        ("Safe Harbor", "Safe Harbor Legal Aid", "Safe Harbor Legal Aid"),
        ("Safe Harbor", "", "Safe Harbor"),
        ("", "Legal Aid", "Legal Aid"),
    ],
)
def test_a_program_is_named_with_who_runs_it(agency: str, program: str, name: str) -> None:
    provider, _ = read({"Agency": agency, "Program": program})
    assert provider is not None
    assert provider.name == name


def test_the_hotline_is_called_first_and_each_number_is_there_once() -> None:
    provider = taken({"Phone": "202-555-0142", "Phone 2": "202-555-0142", "Hotline": "202-555-0100", "TTY": "711"})
    assert [(phone.kind, phone.number.dial) for phone in provider.phones] == [
        ("hotline", "+12025550100"),
        ("voice", "+12025550142"),
        ("textphone", "711"),
    ]


@pytest.mark.parametrize("cell", ["call Mary", "555-0142", "(555) 012-3456", "1"])
def test_a_number_that_cannot_be_called_is_kept_for_staff_and_told(cell: str) -> None:
    provider = taken({"Phone": cell})
    assert (provider.phones, provider.staff_note) == ((), f"Phone: {cell}")
    assert remarks({"Phone": cell}) == (RowRemark(2, "Phone", "phone-unread"),)


def test_words_beside_a_number_are_kept_for_staff() -> None:
    provider = taken({"Phone": "202-555-0142 ask for Mary"})
    assert (provider.phones, provider.staff_note) == ((Phone(NUMBER),), "Phone: 202-555-0142 ask for Mary")


@pytest.mark.parametrize("url", ["example.org", "https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG:80/"])
def test_a_web_address_is_taken(url: str) -> None:
    assert taken({"Website": url}).url.endswith(url)


@pytest.mark.parametrize("url", ["see our page", "javascript:alert(1)", "file:///etc/passwd", "https://ex ample.org"])
def test_what_is_no_web_address_is_kept_for_staff_and_told(url: str) -> None:
    assert taken({"Website": url}).url == ""
    assert remarks({"Website": url}) == (RowRemark(2, "Website", "url-unread"),)


def test_what_is_no_email_address_is_kept_for_staff_and_told() -> None:
    assert taken({"Email": "on request"}).staff_note == "Email: on request"
    assert remarks({"Email": "on request"}) == (RowRemark(2, "Email", "email-unread"),)


@pytest.mark.parametrize(
    ("cell", "languages"),
    [
        ("English, Spanish", ("English", "Spanish")),
        ("English/Spanish; ASL", ("English", "Spanish", "ASL")),
        ("English and Somali & English", ("English", "Somali")),
        ("Iceland", ("Iceland",)),
    ],
)
def test_languages_are_told_apart(cell: str, languages: tuple[str, ...]) -> None:
    assert taken({"Languages": cell}).languages == languages


def test_two_columns_of_one_kind_are_joined() -> None:
    assert taken({"County": "Adams", "Area served": "Brown"}).service_area == "Adams; Brown"


def test_a_second_address_stays_with_the_withheld_first() -> None:
    provider = taken({"Address": "12 Oak St", "Mailing address": "PO Box 7"})
    assert (provider.address.address_2, provider.staff_note) == ("PO Box 7", "")


def test_an_address_is_never_published_by_an_import() -> None:
    provider = taken({"Address": "12 Oak St"})
    assert (provider.published_on, provider.published_by) == (None, "")


@pytest.mark.parametrize("formula", ["=cmd|' /C calc'!A0", "=HYPERLINK(1)", "@SUM(1)"])
def test_a_formula_is_kept_as_the_text_it_is(formula: str) -> None:
    assert taken({"Services": formula}).description == formula


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        ({"Phone": "1", "Name": ""}, RowRemark(2, "Name", "no-name")),
        ({"Name": "***"}, RowRemark(2, "Name", "no-name")),
        ({"Name": "=1+1"}, RowRemark(2, "Name", "name-formula")),
        ({"Name": " @here"}, RowRemark(2, "Name", "name-formula")),
        ({"Name": "x" * 201}, RowRemark(2, "Name", "name-long")),
        ({"Name": "A", "Hours": "x" * 5001}, RowRemark(2, "Hours", "cell-long")),
    ],
)
def test_a_row_that_cannot_be_taken_is_refused_with_the_reason(cells: Mapping[str, str], refusal: RowRemark) -> None:
    assert read(cells) == (None, (refusal,))


def test_cells_beyond_the_headings_go_to_the_staff_note_and_are_told() -> None:
    provider, told = read_row(2, match_columns(["Name"]), ["A", "more", "and more"])
    assert provider is not None
    assert (provider.staff_note, told) == ("more\nand more", (RowRemark(2, "", "extra-cells"),))


def test_a_short_row_is_taken() -> None:
    provider, told = read_row(2, match_columns(["Name", "Phone", "City"]), ["A"])
    assert (provider, told) == (Provider(key="", name="A"), ())


def test_terminal_sequences_are_taken_out() -> None:
    assert taken({"Services": "\x1b[2Jbeds\x1b]0;x\x07 and\x07 food"}).description == "beds and food"


@given(st.dictionaries(st.sampled_from(["Name", "Phone", "Hotline", "Website", "City", "Odd"]), st.text(max_size=30)))
@settings(max_examples=150, derandomize=True)
def test_any_row_is_taken_or_refused_with_one_reason(cells: dict[str, str]) -> None:
    provider, told = read(cells)
    assert provider is not None or len(told) == 1
