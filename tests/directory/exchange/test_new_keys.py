from itertools import islice, pairwise
from uuid import UUID

import pytest

from kiosk.directory.exchange import new_keys as module
from kiosk.directory.exchange.new_keys import new_keys


def test_keys_are_random_uuids() -> None:
    assert [UUID(key).version for key in islice(new_keys(), 3)] == [4, 4, 4]


def test_each_key_is_higher_than_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "uuid4", lambda: UUID("6f1f8c0e-0000-4000-8000-0000000000fe"))
    assert all(first < second for first, second in pairwise(islice(new_keys(), 4)))


def test_after_the_highest_comes_the_lowest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "uuid4", lambda: UUID("6f1f8c0e-0000-4000-8000-ffffffffffff"))
    assert [key[-12:] for key in islice(new_keys(), 2)] == ["f" * 12, "0" * 12]


def test_two_files_have_no_key_in_common() -> None:
    assert set(islice(new_keys(), 50)).isdisjoint(islice(new_keys(), 50))
