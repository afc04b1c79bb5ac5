import json

import pytest
from hypothesis import given, settings

from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_record import (
    COLUMNS,
    from_record,
    from_whole_record,
    record_values,
    to_record,
    to_short_record,
    to_whole_record,
)
from tests.directory.providers import SAFE_HARBOR, providers


@given(providers)
@settings(max_examples=100, derandomize=True)
def test_a_provider_comes_back_the_same(provider: Provider) -> None:
    assert from_whole_record(json.loads(json.dumps(to_whole_record(provider)))) == provider


@given(providers)
@settings(max_examples=50, derandomize=True)
def test_a_provider_comes_back_the_same_from_what_is_not_empty_of_it(provider: Provider) -> None:
    assert from_whole_record(json.loads(json.dumps(to_short_record(provider)))) == provider


def test_a_short_record_holds_nothing_empty_but_what_it_must() -> None:
    assert to_short_record(Provider(key="a", name="")) == {
        "id": "a",
        "name": "",
        "status": "active",
        "phones": [],
        "languages": (),
    }


def test_the_values_of_a_record_stand_in_the_order_of_its_columns() -> None:
    assert dict(zip(COLUMNS, record_values(SAFE_HARBOR), strict=True)) == to_record(SAFE_HARBOR)


def test_a_record_of_an_older_kiosk_lacks_what_it_did_not_know() -> None:
    record = to_whole_record(SAFE_HARBOR)
    del record["organization"], record["needs"], record["latitude"]
    assert from_whole_record(record) == SAFE_HARBOR


def test_a_record_without_a_column_is_damaged() -> None:
    record = to_record(SAFE_HARBOR)
    del record["status"]
    with pytest.raises(KeyError):
        from_record(record, [], [])


def test_a_date_that_is_none_is_damaged() -> None:
    with pytest.raises(ValueError, match="soon"):
        from_record(to_record(SAFE_HARBOR) | {"confirmed_on": "soon"}, [], [])
