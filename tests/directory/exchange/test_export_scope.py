import re
from dataclasses import replace
from datetime import date

from hypothesis import given, settings

from kiosk.directory.exchange.export_scope import going_out
from kiosk.directory.provider import Address, Provider
from tests.directory.providers import SAFE_HARBOR, providers

TELLING = replace(SAFE_HARBOR, description="Ring at 12 Zzoak Street", confirmed_by="CD")


def test_a_withheld_address_and_what_tells_it_and_notes_stay_in() -> None:
    assert not re.search("zzoak|zzsuite|zztown|99999|zznote|CD", repr(going_out(TELLING, False)), re.IGNORECASE)


def test_a_published_address_goes_out() -> None:
    published = replace(SAFE_HARBOR, published_on=date(2026, 11, 1), published_by="AB")
    shown = going_out(published, False)
    assert shown is not None
    assert shown.address == published.address


def test_a_name_that_tells_the_address_stays_in() -> None:
    assert going_out(replace(SAFE_HARBOR, name="House at 12 Zzoak"), False) is None


def test_a_retired_provider_goes_out_as_retired() -> None:
    shown = going_out(Provider(key="a", name="A", status="retired"), False)
    assert shown == Provider(key="a", name="A", status="retired")


@settings(derandomize=True, max_examples=40)
@given(providers)
def test_all_goes_out_where_that_was_asked_for(provider: Provider) -> None:
    assert going_out(provider, True) == provider


@settings(derandomize=True, max_examples=40)
@given(providers)
def test_an_address_that_nobody_published_never_goes_out_unasked(provider: Provider) -> None:
    shown = going_out(replace(provider, published_on=None), False)
    assert shown is None or shown.address == Address()
