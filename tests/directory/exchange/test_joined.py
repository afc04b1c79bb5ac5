from dataclasses import replace
from datetime import date

from kiosk.directory.exchange.joined import joined
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider

OLD = Provider(
    key="a",
    name="A",
    schedule="Weekdays 9-5",
    opening_hours="Mo-Fr 09:00-17:00",
    address=Address("12 Oak St"),
    published_on=date(2026, 1, 1),
    published_by="AB",
    confirmed_on=date(2026, 2, 1),
    confirmed_by="AB",
)


def row(**values: object) -> Provider:
    return replace(Provider(key="", name="A"), **values)  # type: ignore[arg-type]  # the tests know the fields


def test_what_a_row_does_not_say_stays() -> None:
    assert joined(OLD, row()) == OLD


def test_hours_that_staff_corrected_stay_until_the_text_changes() -> None:
    same, other = row(schedule="Weekdays 9-5", opening_hours="Mo 09:00-17:00"), row(schedule="call first")
    assert (joined(OLD, same).opening_hours, joined(OLD, other).opening_hours) == ("Mo-Fr 09:00-17:00", "")


def test_a_new_address_is_withheld() -> None:
    assert joined(OLD, row(address=Address("7 Elm St"))).published_on is None


def test_a_new_phone_is_unconfirmed() -> None:
    new = joined(OLD, row(phones=(Phone(PhoneNumber("+12025550142")),)))
    assert (new.confirmed_on, new.confirmed_by) == (None, "")


def test_only_a_later_day_of_confirmation_counts() -> None:
    earlier, later = row(confirmed_on=date(2025, 1, 1)), row(confirmed_on=date(2026, 3, 1), confirmed_by="CD")
    assert joined(OLD, earlier).confirmed_on == date(2026, 2, 1)
    assert (joined(OLD, later).confirmed_on, joined(OLD, later).confirmed_by) == (date(2026, 3, 1), "CD")
