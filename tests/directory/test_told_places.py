from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from kiosk.directory.provider import Address, Phone, PlaceDecision, Provider
from kiosk.directory.street_words import places_in
from kiosk.directory.told_places import (
    FIELDS,
    decided,
    kept_back,
    mark_of,
    told_places,
    undecided,
    with_decisions_kept,
)
from tests.directory.providers import SAFE_HARBOR, providers

TODAY = date(2026, 11, 22)
PLACE = "Ring at 12 Oak Street, behind the church"
TOLD = replace(SAFE_HARBOR, description=PLACE)


def with_text(field: str, text: str) -> Provider:
    if field == "phones":
        return replace(SAFE_HARBOR, phones=(Phone(SAFE_HARBOR.phones[0].number, "voice", text),))
    value: object = (text,) if field in ("needs", "languages") else text
    return replace(SAFE_HARBOR, **{field: value})  # type: ignore[arg-type]  # names of text fields


@pytest.mark.parametrize("field", FIELDS)
def test_a_place_is_found_in_every_field_that_visitors_read(field: str) -> None:
    assert [(one.field, one.text) for one in told_places(with_text(field, PLACE))] == [(field, PLACE)]


def test_each_piece_is_told_apart_and_the_first_stands_for_them() -> None:
    (told,) = told_places(TOLD)
    assert [PLACE[slice(*span)] for span in told.spans] == ["12 Oak Street", "behind the church"]
    assert told.piece == "12 Oak Street"


def test_a_street_alone_is_none_in_a_name_but_in_any_other_text() -> None:
    assert told_places(with_text("name", "5th Street Clinic")) == ()
    assert told_places(with_text("description", "The clinic on 5th Street")) != ()


def test_the_published_address_is_none_and_any_other_place_still_is() -> None:
    address = Address("12 Oak St")
    published = replace(TOLD, address=address, published_on=TODAY, published_by="AB")
    assert told_places(replace(published, description="Ring at 12 Oak Street")) == ()
    assert [one.piece for one in told_places(published)] == ["behind the church"]


def test_a_decision_to_show_lets_the_text_out_and_one_to_hide_does_not() -> None:
    (told,) = told_places(TOLD)
    shown, hidden = (decided(TOLD, told, is_shown, "AB", TODAY) for is_shown in (True, False))
    assert (kept_back(TOLD), undecided(TOLD)) == ((told,), (told,))
    assert (kept_back(shown), undecided(shown)) == ((), ())
    assert (kept_back(hidden), undecided(hidden)) == ((told,), ())


def test_a_decision_tells_who_made_it_and_when_and_replaces_the_one_before() -> None:
    (told,) = told_places(TOLD)
    twice = decided(decided(TOLD, told, True, "AB", TODAY), told, False, "CD", TODAY)
    assert twice.decisions == (PlaceDecision("description", mark_of(PLACE), False, TODAY, "CD"),)


@pytest.mark.parametrize("text", [f"{PLACE}.", PLACE.lower(), f"{PLACE}, then left"])
def test_another_text_is_asked_about_again(text: str) -> None:
    (told,) = told_places(TOLD)
    after = replace(decided(TOLD, told, True, "AB", TODAY), description=text)
    assert [one.text for one in kept_back(after)] == [text]
    assert with_decisions_kept(after).decisions == ()


def test_a_decision_about_one_field_says_nothing_of_the_same_text_in_another() -> None:
    (told,) = told_places(TOLD)
    after = replace(decided(TOLD, told, True, "AB", TODAY), schedule=PLACE)
    assert [one.field for one in kept_back(after)] == ["schedule"]


def test_of_two_decisions_about_a_text_the_one_that_was_there_counts() -> None:
    (told,) = told_places(TOLD)
    mine, theirs = (decided(TOLD, told, is_shown, "AB", TODAY) for is_shown in (False, True))
    assert with_decisions_kept(mine, theirs.decisions) == mine
    assert with_decisions_kept(TOLD, theirs.decisions) == theirs


@given(providers)
@settings(max_examples=100, derandomize=True)
def test_the_quick_look_at_all_texts_misses_none(provider: Provider) -> None:
    fields = {one.field for one in told_places(replace(provider, published_by=""))}
    told = {name for name in ("description", "schedule", "accessibility") if places_in(getattr(provider, name))}
    assert told <= fields


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("See https://maps.app.goo.gl/AbC today", ["https://maps.app.goo.gl/AbC"]),
        ("12 Oak Street, 39.96121, -82.99881", ["12 Oak Street", "39.96121, -82.99881"]),
        ("https://www.google.com/maps/@39.96121,-82.99881", ["https://www.google.com/maps/@39.96121,-82.99881"]),
        ("MAPS.APPLE.COM/x and 86FR+2X", ["MAPS.APPLE.COM/x", "86FR+2X"]),
    ],
)
def test_maps_and_coordinates_are_pieces_in_order_where_no_address_is_known(text: str, pieces: list[str]) -> None:
    (told,) = told_places(replace(SAFE_HARBOR, address=Address(), description=text))
    assert [text[slice(*span)] for span in told.spans] == pieces


def test_with_an_address_a_map_is_no_question_but_goes_with_it() -> None:
    assert told_places(replace(SAFE_HARBOR, description="See https://maps.app.goo.gl/AbC")) == ()
