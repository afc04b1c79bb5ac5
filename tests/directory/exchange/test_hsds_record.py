from datetime import date

import pytest

from kiosk.directory.exchange.hsds_record import Record, read_service
from kiosk.directory.provider import Address, Provider

ID = "ac148810-d857-441c-9679-408f346de14b"


def taken(**service: object) -> Provider:
    _, _, provider, _ = read_service("services.csv", 2, {"id": ID, "name": "Legal aid", **service})
    assert provider is not None
    return provider


def at(**location: object) -> list[Record]:
    return [{"location": location}]


def test_a_service_keeps_its_id_and_its_name_as_it_is() -> None:
    provider = taken(organization={"name": "Safe Harbor"})
    assert (provider.key, provider.name, provider.organization) == (ID, "Legal aid", "Safe Harbor")


def test_what_a_service_does_not_tell_its_organization_does() -> None:
    provider = taken(url="https://a.example", organization={"website": "b.example", "email": "b@example.org"})
    assert (provider.url, provider.email) == ("https://a.example", "b@example.org")


def test_phones_of_the_service_and_its_places_are_taken_once_each() -> None:
    phone = {"number": "202-555-0142", "extension": 3, "type": "voice", "description": "Desk"}
    provider = taken(phones=[phone], service_at_locations=[{"phones": [phone], "location": {"phones": [phone]}}])
    assert [(each.number.shown, each.description) for each in provider.phones] == [("1-202-555-0142, ext. 3", "Desk")]


def test_a_fax_is_kept_for_staff() -> None:
    provider = taken(phones=[{"number": "202-555-0142", "type": "fax"}])
    assert (provider.phones, provider.staff_note) == ((), "fax: 202-555-0142")


def test_the_first_address_is_taken_and_the_others_are_kept_for_staff() -> None:
    places = at(addresses=[{"address_1": "12 Oak St", "city": "X"}]) + at(addresses=[{"address_1": "7 Elm St"}])
    provider = taken(service_at_locations=places)
    assert (provider.address, provider.staff_note) == (Address("12 Oak St", city="X"), "address: 7 Elm St")


def test_a_dash_in_an_address_is_nothing() -> None:
    provider = taken(service_at_locations=at(addresses=[{"address_1": "12 Oak St", "city": "-"}]))
    assert provider.address.city == ""


def test_terms_of_a_taxonomy_are_needs_also_with_a_comma_in_them() -> None:
    provider = taken(attributes=[{"taxonomy_term": {"name": "Food, hot"}}])
    assert provider.needs == ("Food, hot",)


def test_weekly_schedules_become_hours() -> None:
    provider = taken(schedules=[{"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00"}])
    assert provider.opening_hours == "Mo-Tu 09:00-17:00"


def test_a_morning_and_an_afternoon_of_one_day_are_both_taken() -> None:
    morning, afternoon = (
        {"byday": "MO", "opens_at": opens_at, "closes_at": closes_at}
        for opens_at, closes_at in (("09:00", "12:00"), ("13:00", "17:00"))
    )
    assert taken(schedules=[morning, afternoon]).opening_hours == "Mo 09:00-12:00,13:00-17:00"


def test_what_our_own_exports_carry_along_goes_back_to_its_place() -> None:
    own = {"kiosk-staff-note": "ask Mary\ntwice", "kiosk-confirmed-by": "AB", "kiosk-opening-hours": "24/7"}
    provider = taken(
        assured_date="2026-01-02",
        schedules=[{"description": "24/7"}],
        attributes=[{"link_type": kind, "value": value, "taxonomy_term": {"name": "x"}} for kind, value in own.items()],
    )
    assert (provider.staff_note, provider.confirmed_by, provider.opening_hours) == tuple(own.values())
    assert (provider.schedule, provider.needs) == ("", ())


@pytest.mark.parametrize(
    "schedule",
    [
        {"weekday": "1", "opens_at": "09:00", "closes_at": "17:00"},
        {"freq": "MONTHLY", "byday": "2MO", "opens_at": "09:00", "closes_at": "17:00"},
        {"byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "valid_to": "2005-01-01"},
    ],
)
def test_a_schedule_that_is_not_certain_is_kept_for_staff(schedule: Record) -> None:
    provider = taken(schedules=[schedule])
    assert (provider.opening_hours, provider.staff_note[:9]) == ("", "schedule:")


def test_the_day_it_was_assured_is_taken() -> None:
    assert taken(assured_date="2026-01-02").confirmed_on == date(2026, 1, 2)


def test_what_has_no_field_is_kept_for_staff() -> None:
    provider = taken(
        wait_time="3 weeks", contacts=[{"name": "Mary", "id": "1"}], required_documents=[{"document": "ID"}]
    )
    assert provider.staff_note == "wait_time: 3 weeks\nrequired_documents: ID\ncontact: Mary"


@pytest.mark.parametrize("status", ["inactive", "defunct", "temporarily closed"])
def test_a_service_that_is_not_there_stays_out(status: str) -> None:
    _, _, provider, remarks = read_service("services.csv", 2, {"name": "A", "status": status})
    assert (provider, [remark.reason for remark in remarks]) == (None, ["inactive"])


@pytest.mark.parametrize("broken", [None, 3, [1, "x", [None]], {"name": {"a": 1}}, "\x1b[2J"])
def test_any_part_may_be_something_else(broken: object) -> None:
    parts = "organization phones schedules languages service_at_locations attributes contacts program email"
    assert taken(**dict.fromkeys(parts.split(), broken)).name == "Legal aid"
