import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from kiosk.directory.provider import PlaceDecision, Provider
from kiosk.directory.store.provider_record import (
    COLUMNS,
    decision_record,
    from_record,
    from_whole_record,
    read_decision,
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


DECISION = PlaceDecision("description", "0123456789abcdef", True, date(2026, 11, 22), "AB")


@pytest.mark.parametrize("is_shown", [True, False])
def test_a_decision_comes_back_the_same(is_shown: bool) -> None:
    decided = replace(SAFE_HARBOR, decisions=(replace(DECISION, is_shown=is_shown),))
    assert from_whole_record(json.loads(json.dumps(to_whole_record(decided)))) == decided


def test_what_visitors_get_holds_no_decision() -> None:
    assert "0123456789abcdef" not in json.dumps(to_short_record(replace(SAFE_HARBOR, decisions=(DECISION,))))


def test_a_record_of_an_older_kiosk_has_no_decisions() -> None:
    record = to_whole_record(SAFE_HARBOR)
    del record["decisions"]
    assert from_whole_record(record) == SAFE_HARBOR


def test_what_is_neither_shown_nor_hidden_is_no_decision() -> None:
    field, mark, _, day, by = decision_record(DECISION)
    with pytest.raises(ValueError, match="maybe"):
        read_decision((field, mark, "maybe", day, by))
