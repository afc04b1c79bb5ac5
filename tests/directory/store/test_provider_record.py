import json

import pytest
from hypothesis import given, settings

from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_record import from_record, from_whole_record, to_record, to_whole_record
from tests.directory.providers import SAFE_HARBOR, providers


@given(providers)
@settings(max_examples=100, derandomize=True)
def test_a_provider_comes_back_the_same(provider: Provider) -> None:
    assert from_whole_record(json.loads(json.dumps(to_whole_record(provider)))) == provider


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
