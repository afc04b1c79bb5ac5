from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from kiosk.directory import address_safety
from kiosk.directory.address_safety import for_visitors, may_show_address, telling_texts, waiting
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.told_places import decided, texts_together, told_places
from tests.directory.providers import SAFE_HARBOR, providers

PUBLISHED = replace(SAFE_HARBOR, published_on=date(2026, 11, 20), published_by="AB")


def seen(provider: Provider) -> Provider:
    shown = for_visitors(provider)
    assert shown is not None
    return shown


def test_an_address_is_withheld_whole() -> None:
    assert seen(SAFE_HARBOR).address == Address()


def test_an_address_that_somebody_published_is_shown() -> None:
    assert seen(PUBLISHED).address == SAFE_HARBOR.address


@pytest.mark.parametrize(
    "half", [replace(PUBLISHED, published_by=""), replace(PUBLISHED, published_on=None)], ids=["no initials", "no date"]
)
def test_publishing_takes_a_date_and_initials(half: Provider) -> None:
    assert not may_show_address(half)


def test_the_staff_note_is_never_shown() -> None:
    assert seen(PUBLISHED).staff_note == ""


def test_the_initials_of_staff_are_not_shown() -> None:
    assert seen(PUBLISHED).published_by == ""


def test_a_retired_provider_is_not_shown() -> None:
    assert for_visitors(replace(SAFE_HARBOR, status="retired")) is None


@pytest.mark.parametrize(
    "text",
    ["Come to 12 Zzoak St.", "at 12, ZZOAK Street", "112 Zzoak St", "near 12-zzoak!"],
)
def test_a_text_that_tells_the_withheld_street_is_left_out(text: str) -> None:
    assert seen(replace(SAFE_HARBOR, description=text)).description == ""


@pytest.mark.parametrize("field", ["alternate_name", "service_area", "schedule", "accessibility", "email", "url"])
def test_no_field_tells_the_withheld_street(field: str) -> None:
    told = replace(SAFE_HARBOR, **{field: "ask at 12 Zzoak St"})  # type: ignore[arg-type]  # all of them are text
    assert "Zzoak" not in str(seen(told))


def test_a_second_line_of_the_address_is_guarded_too() -> None:
    told = replace(SAFE_HARBOR, address=Address("Zzhouse", "Suite 4; 7 Zzelm Rd"), schedule="At 7 Zzelm from 9 to 5")
    assert seen(told).schedule == ""


def test_a_street_without_a_number_is_guarded_by_all_its_words() -> None:
    told = replace(SAFE_HARBOR, address=Address("Zzelm Lane"), description="The red house in Zzelm Lane")
    assert seen(told).description == ""


def test_a_language_that_tells_the_street_is_left_out() -> None:
    assert seen(replace(SAFE_HARBOR, languages=("English", "12 Zzoak St"))).languages == ("English",)


def test_a_name_that_tells_the_street_hides_the_provider() -> None:
    assert for_visitors(replace(SAFE_HARBOR, name="12 Zzoak House")) is None


def test_other_texts_stay_as_they_are() -> None:
    assert seen(SAFE_HARBOR).description == SAFE_HARBOR.description


def test_twelve_nights_are_no_street() -> None:
    told = replace(SAFE_HARBOR, address=Address("12 N Zzoak St"), description="Stay up to 12 nights")
    assert seen(told).description == "Stay up to 12 nights"


@pytest.mark.parametrize(
    "text",
    [
        "At 12 North Zzoak Street",
        "The blue door in Zzoak Street",
        "ring at 12zzoak@example.org",
        "12 Zzo\u200cak St",
        "at \uff11\uff12 Zzoak",
        "at 39.9612, -82.9988",
        "https://www.google.com/maps/place/x",
        "https://maps.app.goo.gl/AbC",
        "Turn left behind the old mill",
    ],
)
def test_no_other_way_to_tell_the_place_is_shown(text: str) -> None:
    place = replace(SAFE_HARBOR.address, address_1="12 N. Zzoak St", transportation="left behind the old mill. Bus 7")
    assert seen(replace(SAFE_HARBOR, address=place, description=text)).description == ""


@pytest.mark.parametrize("field", ["needs", "languages"])
def test_of_several_only_what_tells_it_is_left_out(field: str) -> None:
    told = replace(SAFE_HARBOR, **{field: ("Legal help", "12 Zzoak St")})  # type: ignore[arg-type]  # lists of text
    assert getattr(seen(told), field) == ("Legal help",)
    assert telling_texts(told) == (field,)


def test_a_number_stays_when_the_words_about_it_go() -> None:
    told = replace(SAFE_HARBOR, phones=(replace(SAFE_HARBOR.phones[0], description="at 12 Zzoak St"),))
    assert seen(told).phones == (replace(SAFE_HARBOR.phones[0], description=""),)
    assert telling_texts(told) == ("phones",)


def test_a_program_named_after_its_street_is_still_found() -> None:
    assert seen(replace(SAFE_HARBOR, name="Zzoak Street Legal Aid")).name == "Zzoak Street Legal Aid"


def test_what_was_published_may_be_told_in_words_too() -> None:
    told = replace(PUBLISHED, description="12 Zzoak St, https://maps.google.com/x")
    assert (seen(told).description, telling_texts(told)) == (told.description, ())


def test_staff_are_told_which_texts_visitors_do_not_get() -> None:
    told = replace(SAFE_HARBOR, description="12 Zzoak", url="https://12-zzoak.example")
    assert telling_texts(told) == ("description", "url")


@given(providers)
@settings(max_examples=100, derandomize=True)
def test_whatever_is_written_an_unpublished_address_stays_with_staff(provider: Provider) -> None:
    shown = for_visitors(replace(provider, published_by=""))
    assert shown is None or (shown.address == Address() and shown.staff_note == "")


PLACE = "Ring at 400 Elm Street"
TODAY = date(2026, 11, 22)


def with_decision(provider: Provider, is_shown: bool) -> Provider:
    return decided(provider, told_places(provider)[0], is_shown, "AB", TODAY)


@pytest.mark.parametrize("known", [SAFE_HARBOR, PUBLISHED, replace(SAFE_HARBOR, address=Address())])
def test_a_text_that_reads_like_a_place_waits_until_somebody_shows_it(known: Provider) -> None:
    told = replace(known, description=PLACE)
    assert seen(told).description == ""
    assert seen(with_decision(told, False)).description == ""
    assert seen(with_decision(told, True)).description == PLACE


def test_of_phones_and_lists_only_what_tells_a_place_waits() -> None:
    phone = replace(SAFE_HARBOR.phones[0], description=PLACE)
    other = Phone(phone.number, "text", "after hours")
    shown = seen(replace(SAFE_HARBOR, phones=(phone, other), needs=("Shelter", PLACE), languages=("Spanish", PLACE)))
    assert [one.description for one in shown.phones] == ["", "after hours"]
    assert (shown.needs, shown.languages) == (("Shelter",), ("Spanish",))


def test_a_program_whose_name_waits_is_not_shown_at_all() -> None:
    told = replace(SAFE_HARBOR, name="House at 400 Elm Street")
    assert for_visitors(told) is None
    assert seen(with_decision(told, True)).name == told.name


def test_nobody_can_decide_to_show_a_text_that_tells_the_withheld_address() -> None:
    told = replace(SAFE_HARBOR, description="Ring at 12 Zzoak Street")
    assert seen(with_decision(told, True)).description == ""


def test_decisions_and_who_made_them_are_not_shown() -> None:
    assert seen(with_decision(replace(SAFE_HARBOR, description=PLACE), True)).decisions == ()


def test_what_waits_is_what_somebody_could_show_and_nobody_has_decided_about() -> None:
    told = replace(SAFE_HARBOR, description=PLACE, schedule="At 12 Zzoak St")
    assert [one.field for one in waiting(told)] == ["description"]
    assert waiting(with_decision(told, False)) == ()
    assert waiting(replace(told, status="retired")) == ()
    assert waiting(replace(told, name="12 Zzoak House")) == ()


MAPS = [
    ("description", "Find us: https://maps.app.goo.gl/AbC"),
    ("description", "We are at 39.961, -82.998"),
    ("description", "39°57'42\"N, ring twice"),
    ("schedule", "Mon at 86FR+2X"),
    ("url", "https://www.google.com/maps/place/x"),
    ("name", "Clinic ///filled.count.soap"),
]


@pytest.mark.parametrize(("field", "text"), MAPS)
def test_a_map_waits_where_no_address_is_known_and_a_person_can_show_it(field: str, text: str) -> None:
    told = replace(SAFE_HARBOR, address=Address(), **{field: text})  # type: ignore[arg-type]  # all of them are text
    shown = for_visitors(told)
    assert shown is None or getattr(shown, field) == ""
    assert [one.field for one in waiting(told)] == [field]
    assert telling_texts(told) == ()
    assert getattr(seen(with_decision(told, True)), field) == text
    assert for_visitors(with_decision(told, False)) == shown


@pytest.mark.parametrize(("field", "text"), MAPS)
def test_an_address_that_is_typed_later_hides_the_map_again(field: str, text: str) -> None:
    told = replace(SAFE_HARBOR, address=Address(), **{field: text})  # type: ignore[arg-type]  # all of them are text
    after = replace(with_decision(told, True), address=SAFE_HARBOR.address)
    shown = for_visitors(after)
    assert shown is None or getattr(shown, field) == ""
    assert waiting(after) == ()


@given(providers)
@settings(max_examples=50, derandomize=True)
def test_the_quick_look_sees_every_text_that_visitors_may_read(provider: Provider) -> None:
    shown = address_safety._free_texts(provider)
    lists = (*provider.needs, *provider.languages, *(phone.description for phone in provider.phones))
    assert all(text in texts_together(provider) for text in (*shown, *lists))
