from dataclasses import replace
from datetime import date

from kiosk.directory.exchange.export_service import Node, service
from kiosk.directory.provider import Address, Provider
from tests.directory.providers import SAFE_HARBOR

BARE = Provider(key="6f1f8c0e-0000-4000-8000-000000000002", name="B")


def texts(node: Node) -> dict[str, str]:
    return {name: value for name, value in node.fields if isinstance(value, str)}


def inner(node: Node, *path: str) -> list[Node]:
    found = [node]
    for name in path:
        values = [dict(one.fields).get(name, ()) for one in found]
        found = [
            one
            for value in values
            if not isinstance(value, str)
            for one in (value if isinstance(value, tuple) else [value])
        ]
    return found


def test_a_service_keeps_the_key_of_its_provider() -> None:
    assert texts(service(BARE))["id"] == BARE.key


def test_ids_are_the_same_each_time_and_differ_between_providers() -> None:
    assert service(SAFE_HARBOR) == service(SAFE_HARBOR)
    phone, other = (inner(service(replace(SAFE_HARBOR, key=key)), "phones")[0] for key in ("a", "b"))
    assert texts(phone)["id"] != texts(other)["id"]


def test_where_nobody_else_runs_it_the_organization_is_the_program_itself() -> None:
    (organization,) = inner(service(BARE), "organization")
    assert texts(organization)["name"] == "B"


def test_services_of_one_organization_share_it() -> None:
    first, second = (texts(service(replace(BARE, key=key, organization="Harbor")))["organization_id"] for key in "ab")
    assert first == second


def test_what_is_empty_is_not_there() -> None:
    assert [name for name, _ in service(BARE).fields] == ["id", "organization_id", "name", "status", "organization"]


def test_a_phone_has_its_number_extension_and_kind() -> None:
    (phone,) = inner(service(SAFE_HARBOR), "phones")
    assert [texts(phone)[name] for name in ("number", "extension", "type")] == ["1-202-555-0142", "3", "hotline"]


def test_a_retired_provider_is_inactive() -> None:
    assert texts(service(replace(BARE, status="retired")))["status"] == "inactive"


def test_the_day_it_was_confirmed_is_the_day_it_was_assured() -> None:
    assert texts(service(replace(BARE, confirmed_on=date(2026, 11, 20))))["assured_date"] == "2026-11-20"


def test_a_dash_stands_where_a_part_of_the_address_is_not_known() -> None:
    (address,) = inner(
        service(replace(BARE, address=Address(city="Adams"))), "service_at_locations", "location", "addresses"
    )
    assert [texts(address)[name] for name in ("address_1", "city", "country")] == ["-", "Adams", "US"]


def test_access_needs_a_location_but_no_address() -> None:
    (location,) = inner(service(replace(BARE, accessibility="Ramp")), "service_at_locations", "location")
    assert inner(location, "addresses") == []
    assert texts(inner(location, "accessibility")[0])["description"] == "Ramp"


def test_a_need_is_an_attribute_with_its_term() -> None:
    (term,) = inner(service(replace(BARE, needs=("Shelter",))), "attributes", "taxonomy_term")
    assert texts(term)["name"] == "Shelter"


def test_hours_of_the_week_are_schedules_and_the_words_of_staff_stand_with_the_first() -> None:
    hours = replace(BARE, schedule="ask us", opening_hours="Mo-Tu 09:00-12:00,13:00-17:00")
    first, second = (texts(one) for one in inner(service(hours), "schedules"))
    assert [first[name] for name in ("freq", "byday", "opens_at", "closes_at", "description")] == [
        *("WEEKLY", "MO,TU", "09:00", "12:00", "ask us")
    ]
    assert (second["opens_at"], "description" in second) == ("13:00", False)


def test_hours_that_schedules_cannot_say_go_along_as_an_attribute() -> None:
    (attribute,) = inner(service(replace(BARE, schedule="nights", opening_hours="Mo 22:00-06:00")), "attributes")
    assert (texts(attribute)["link_type"], texts(attribute)["value"]) == ("kiosk-opening-hours", "Mo 22:00-06:00")


def test_a_note_of_staff_is_an_attribute_of_our_own_that_says_what_it_is() -> None:
    (attribute,) = inner(service(replace(BARE, staff_note="Zznote")), "attributes")
    (term,) = inner(attribute, "taxonomy_term")
    assert (texts(attribute)["value"], texts(term)["name"]) == ("Zznote", "Note of staff, not for visitors")
