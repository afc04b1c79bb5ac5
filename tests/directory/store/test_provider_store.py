from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider
from kiosk.directory.store.database import empty_directory, open_directory
from kiosk.directory.store.provider_store import KeptProvider, ProviderStore
from kiosk.problem import KioskError
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR, providers


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProviderStore]:
    with open_directory(tmp_path / "directory.db") as database:
        yield ProviderStore(database)


@given(providers)
@settings(max_examples=60, derandomize=True)
def test_a_provider_comes_back_from_the_file_the_same(provider: Provider) -> None:
    with empty_directory() as database:
        store = ProviderStore(database)
        store.add([KeptProvider(provider, "key of its row")])
        assert store.get(provider.key) == provider


def test_providers_come_in_the_order_of_their_plain_names(store: ProviderStore) -> None:
    names = ["Über", "abc", "Zeta", "Élan", "10 Steps"]
    store.add(KeptProvider(Provider(key=name, name=name)) for name in names)
    assert [provider.name for provider in store.all()] == ["10 Steps", "abc", "Élan", "Über", "Zeta"]


def test_any_number_streams_in(store: ProviderStore) -> None:
    store.add(KeptProvider(provider) for provider in make_many(1203))
    assert sum(1 for _ in store.all()) == 1203


def test_an_update_replaces_all_that_was_known(store: ProviderStore) -> None:
    store.add([KeptProvider(SAFE_HARBOR)])
    changed = replace(SAFE_HARBOR, name="New Name", phones=(), languages=("Somali",))
    store.update(KeptProvider(changed))
    assert list(store.all()) == [changed]


def test_a_provider_that_is_not_there_is_a_problem(store: ProviderStore) -> None:
    with pytest.raises(KioskError) as caught:
        store.get("nobody")
    assert caught.value.problem.code == "provider-unknown"


@pytest.mark.parametrize(
    ("name", "import_key"),
    [("SAFE-HARBOR, Ádvocates", "another"), ("Another", "safe harbor|1")],
    ids=["by its name", "by the row it came from"],
)
def test_a_likely_provider_is_found(store: ProviderStore, name: str, import_key: str) -> None:
    store.add([KeptProvider(SAFE_HARBOR, "safe harbor|1")])
    assert store.likely([plain_words(name)], [import_key], []) == (KeptProvider(SAFE_HARBOR, "safe harbor|1"),)


def test_a_stranger_is_not_likely(store: ProviderStore) -> None:
    store.add([KeptProvider(SAFE_HARBOR, "safe harbor|1")])
    assert store.likely(["safe"], ["safe"], ["other"]) == ()


def test_what_was_added_later_is_not_likely_when_only_older_ones_are_asked_for(store: ProviderStore) -> None:
    store.add([KeptProvider(SAFE_HARBOR, "safe harbor|1")])
    before = store.last_row()
    store.add([KeptProvider(replace(SAFE_HARBOR, key="new"), "safe harbor|2")])
    names = [plain_words(SAFE_HARBOR.name)]
    assert [kept.import_key for kept in store.likely(names, [], [], before)] == ["safe harbor|1"]


def test_an_empty_directory_has_no_last_row(store: ProviderStore) -> None:
    assert store.last_row() == 0


def test_those_that_are_chosen_are_read_some_hundred_at_a_time(store: ProviderStore) -> None:
    many = list(make_many(700))
    store.add(map(KeptProvider, many))
    store.update(KeptProvider(replace(many[0], status="retired")))
    wanted = {many[0].key, many[1].key, many[699].key}
    found = store.read_batches(lambda keys: [key for key in keys if key in wanted])
    assert {provider.key for provider in found} == {many[1].key, many[699].key}


def test_a_transaction_that_fails_leaves_nothing(store: ProviderStore) -> None:
    with pytest.raises(KeyboardInterrupt), store.transaction():
        store.add([KeptProvider(SAFE_HARBOR)])
        raise KeyboardInterrupt
    assert list(store.all()) == []


def test_a_transaction_that_is_only_tried_leaves_nothing(store: ProviderStore) -> None:
    with store.transaction(keep=False):
        store.add([KeptProvider(SAFE_HARBOR)])
    assert list(store.all()) == []


def test_changes_are_counted(store: ProviderStore) -> None:
    store.count_change()
    store.count_change()
    assert store.revision == 2


def test_a_state_that_visitors_were_shown_is_never_counted_again(store: ProviderStore) -> None:
    store.count_change(shown=7)
    assert store.revision == 8
