import pytest
from hypothesis import given, settings

from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_record import from_record, to_record
from tests.directory.providers import SAFE_HARBOR, providers


def numbers(provider: Provider) -> list[tuple[str, str, str]]:
    return [(phone.kind, phone.number.dial, phone.number.extension) for phone in provider.phones]


@given(providers)
@settings(max_examples=100, derandomize=True)
def test_a_provider_comes_back_the_same(provider: Provider) -> None:
    assert from_record(to_record(provider), numbers(provider), provider.languages) == provider


def test_a_record_without_a_column_is_damaged() -> None:
    record = to_record(SAFE_HARBOR)
    del record["city"]
    with pytest.raises(KeyError):
        from_record(record, [], [])


def test_a_date_that_is_none_is_damaged() -> None:
    with pytest.raises(ValueError, match="soon"):
        from_record(to_record(SAFE_HARBOR) | {"confirmed_on": "soon"}, [], [])
