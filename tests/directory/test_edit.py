from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.edit import FIELDS, Form, form_texts, read_form
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.told_places import decided, told_places
from tests.directory.providers import SAFE_HARBOR, providers

KNOWN = replace(
    SAFE_HARBOR,
    published_on=date(2026, 11, 1),
    published_by="AB",
    confirmed_on=date(2026, 11, 2),
    confirmed_by="CD",
)


def fault(field: str, text: str) -> str:
    form = read_form({field: text}, SAFE_HARBOR)
    assert (form.provider, list(form.faults)) == (None, [field])
    return form.faults[field].code


def changed(**texts: str) -> Provider:
    provider = read_form(texts, KNOWN).provider
    assert provider is not None
    return provider


def test_the_form_has_each_field_once() -> None:
    assert (sorted(FIELDS), len(FIELDS)) == (sorted(form_texts(SAFE_HARBOR)), len(set(FIELDS)))


@settings(derandomize=True, max_examples=60)
@given(providers.filter(lambda provider: provider.name.isalpha()))
def test_a_form_that_nobody_changed_changes_nothing(provider: Provider) -> None:
    assert read_form(form_texts(provider), provider).provider == provider


@settings(derandomize=True, max_examples=60)
@given(st.sampled_from(FIELDS), st.text(max_size=30))
def test_whatever_is_typed_is_read_or_told_at_its_field(field: str, text: str) -> None:
    form = read_form({field: text}, SAFE_HARBOR)
    assert form.provider is not None or set(form.faults) == {field}


def test_a_new_provider_needs_only_a_name() -> None:
    assert read_form({"name": " Safe  Harbor "}, None) == Form(Provider(key="", name="Safe Harbor"), {}, {})


@pytest.mark.parametrize("texts", [{}, {"name": ""}, {"name": " .. "}])
def test_without_a_name_there_is_none(texts: dict[str, str]) -> None:
    form = read_form(texts, None)
    assert (form.provider, form.faults["name"].code) == (None, "field-name-missing")


def test_fields_that_are_not_given_stay() -> None:
    assert changed(description="Legal aid") == replace(KNOWN, description="Legal aid")


def test_lists_are_parted_at_commas_semicolons_and_lines() -> None:
    assert changed(languages="English, Spanish;ASL\nEnglish,").languages == ("English", "Spanish", "ASL")


def test_a_web_address_gets_its_beginning() -> None:
    assert changed(url="example.org").url == "https://example.org"


def test_a_note_keeps_its_lines() -> None:
    assert changed(staff_note="one \x1b[31mred\ntwo").staff_note == "one red\ntwo"


def test_nothing_that_drives_a_terminal_is_kept() -> None:
    assert changed(description="a\x1b[2J\u202eb").description == "ab"


def test_a_changed_address_is_withheld_again() -> None:
    new = changed(city="Elsewhere")
    assert (new.address.city, new.published_on, new.published_by) == ("Elsewhere", None, "")


def test_a_new_number_is_unconfirmed() -> None:
    new = changed(phones="202-555-0143")
    assert (new.phones, new.confirmed_on, new.confirmed_by) == ((Phone(PhoneNumber("+12025550143")),), None, "")


def test_a_number_that_is_only_described_stays_confirmed() -> None:
    assert changed(phones="hotline 202-555-0142 ext. 3 (at night)").confirmed_on == KNOWN.confirmed_on


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("name", "=1+1", "field-name-formula"),
        ("name", "x" * 201, "field-long"),
        ("description", "x" * 5001, "field-long"),
        ("email", "Mary", "field-email"),
        ("url", "on the web", "field-url"),
        ("latitude", "91", "field-degrees"),
        ("longitude", "west", "field-degrees"),
        ("phones", "call Mary", "field-phone"),
        ("opening_hours", "when we are there", "field-opening-hours"),
        ("shoe_size", "42", "field-unknown"),
    ],
)
def test_a_wrong_field_is_told(field: str, text: str, code: str) -> None:
    assert fault(field, text) == code


def test_every_wrong_field_is_told_at_once() -> None:
    assert set(read_form({"email": "x", "url": "?", "name": ""}, SAFE_HARBOR).faults) == {"email", "url", "name"}


def test_a_text_that_tells_the_hidden_street_is_remarked() -> None:
    form = read_form({"description": "Come to 12 Zzoak St."}, SAFE_HARBOR)
    assert form.provider is not None
    assert {field: remark.code for field, remark in form.remarks.items()} == {"description": "field-tells-address"}


def test_a_name_that_tells_the_hidden_street_is_remarked_as_hiding_the_provider() -> None:
    form = read_form({"name": "House at 1 Elm St", "address_1": "1 Elm St"}, Provider(key="a", name="A"))
    assert form.remarks["name"].code == "field-name-tells-address"


def test_an_address_can_be_emptied() -> None:
    assert changed(
        **dict.fromkeys(["address_1", "address_2", "city", "state_province", "postal_code"], "")
    ).address == (Address())


def test_a_text_that_reads_like_a_street_is_remarked_with_what_was_read() -> None:
    form = read_form({"description": "Meet us at 400 West Main Street."}, Provider(key="a", name="A"))
    assert (form.remarks["description"].code, form.remarks["description"].facts) == (
        "field-like-address",
        {"told": "400 West Main Street."},
    )


def test_the_published_address_is_not_remarked_but_any_other_place_is() -> None:
    assert read_form({"description": "Meet us at 12 Zzoak Street."}, KNOWN).remarks == {}
    assert read_form({"description": "Meet us at 400 West Main Street."}, KNOWN).remarks != {}


def test_what_was_decided_about_a_text_holds_until_the_text_changes() -> None:
    told = replace(KNOWN, description="Behind the church")
    told = decided(told, told_places(told)[0], True, "AB", date(2026, 11, 3))
    same, other = (read_form({field: "Beside the mill"}, told).provider for field in ("schedule", "description"))
    assert same is not None
    assert other is not None
    assert (len(same.decisions), other.decisions) == (1, ())


def test_what_nobody_typed_just_now_is_not_remarked_again() -> None:
    known = Provider(key="a", name="A", description="At 400 West Main Street")
    assert read_form({"name": "B"}, known).remarks == {}


def test_hours_in_words_become_hours_to_reckon_with_where_they_are_certain() -> None:
    assert changed(schedule="9:00 am - 5:00 pm, Monday - Friday").opening_hours == "Mo-Fr 09:00-17:00"
    assert changed(schedule="when Mary is in").opening_hours == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("mo-fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
        ("MO-FR 9:00-17:00; ph off", "Mo-Fr 09:00-17:00; PH off"),
        ("Mon-Fri 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("24/7", "24/7"),
        ("Jan-Mar Mo 10:00-12:00", "Jan-Mar Mo 10:00-12:00"),
    ],
)
def test_hours_to_reckon_with_may_be_typed_in_any_case(typed: str, kept: str) -> None:
    assert changed(opening_hours=typed).opening_hours == kept


def test_hours_that_staff_typed_stay_as_they_are() -> None:
    new = changed(schedule="9:00 am - 5:00 pm, Monday - Friday", opening_hours="Mo-Fr 09:00-16:00")
    assert new.opening_hours == "Mo-Fr 09:00-16:00"
