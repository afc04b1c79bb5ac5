"""What was changed is listed and can be undone."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_change, directory_to_read
from kiosk.directory.store.change import Change, NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.problem import KioskError
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR

ADDED = KeptProvider(SAFE_HARBOR, "key of its row")
RENAMED = KeptProvider(replace(SAFE_HARBOR, name="Other Name", phones=(), needs=("Food",)), "another row")


def kept(home: Path) -> list[KeptProvider]:
    with directory_to_read(home) as store:
        return [store.kept(provider.key) for provider in store.all()]


def changes(home: Path) -> list[Change]:
    with directory_to_read(home) as store:
        return list(store.history.changes())


def undo(home: Path, number: int) -> None:
    with directory_to_change(home, NewChange("undo", "AB", undoes=number)) as store:
        store.undo(number)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with directory_to_change(tmp_path, NewChange("import", "AB", "list.csv")) as store:
        store.add([ADDED])
    return tmp_path


def test_a_change_tells_what_when_and_by_whom(home: Path) -> None:
    (change,) = changes(home)
    assert (change.number, change.kind, change.made_by, change.source) == (1, "import", "AB", "list.csv")
    assert (change.providers, change.names, change.undone_by) == (1, (SAFE_HARBOR.name,), None)
    assert change.made_at.tzname() == "UTC"


def test_the_latest_change_comes_first(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")) as store:
        store.update(RENAMED)
    assert [change.kind for change in changes(home)] == ["edit", "import"]


def test_an_undone_edit_is_as_if_it_had_not_been(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")) as store:
        store.update(RENAMED)
    undo(home, 2)
    assert kept(home) == [ADDED]
    assert [change.undone_by for change in changes(home)] == [None, 3, None]


def test_what_was_added_is_gone_and_its_name_is_still_told(home: Path) -> None:
    undo(home, 1)
    assert kept(home) == []
    assert changes(home)[0].names == (SAFE_HARBOR.name,)


def test_an_undo_can_be_undone(home: Path) -> None:
    undo(home, 1)
    undo(home, 2)
    assert kept(home) == [ADDED]
    undo(home, 3)
    assert kept(home) == []


def test_two_updates_in_one_change_are_undone_together(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")) as store:
        store.update(RENAMED)
        store.update(KeptProvider(replace(RENAMED.provider, name="Third Name")))
    undo(home, 2)
    assert kept(home) == [ADDED]


def test_a_change_that_a_later_one_built_on_is_not_undone_first(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")) as store:
        store.update(RENAMED)
    with pytest.raises(KioskError) as refused:
        undo(home, 1)
    assert (refused.value.problem.code, refused.value.problem.facts["later"]) == ("change-overtaken", 2)
    assert kept(home) == [RENAMED]
    assert len(changes(home)) == 2


@pytest.mark.parametrize("number", [7, 0, -1, 10**30])
def test_an_unknown_change_is_told(home: Path, number: int) -> None:
    with pytest.raises(KioskError) as refused:
        undo(home, number)
    assert refused.value.problem.code == "change-unknown"


def test_a_change_of_nothing_is_not_in_the_history(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")):
        pass
    assert len(changes(home)) == 1


def test_many_are_added_and_undone_as_one(tmp_path: Path) -> None:
    with directory_to_change(tmp_path, NewChange("import")) as store:
        store.add(KeptProvider(provider) for provider in make_many(1203))
    (change,) = changes(tmp_path)
    assert (change.providers, len(change.names)) == (1203, 3)
    undo(tmp_path, 1)
    assert kept(tmp_path) == []


def test_a_provider_of_the_same_key_can_come_back_by_hand(home: Path) -> None:
    undo(home, 1)
    with directory_to_change(home, NewChange("add")) as store:
        store.add([KeptProvider(Provider(key=SAFE_HARBOR.key, name="By hand"))])
    with pytest.raises(KioskError):
        undo(home, 2)


def test_a_new_key_of_its_row_alone_is_kept_and_is_no_change(home: Path) -> None:
    with directory_to_change(home, NewChange("import")) as store:
        store.update(replace(ADDED, import_key="moved in the sheet"))
    assert kept(home) == [replace(ADDED, import_key="moved in the sheet")]
    assert len(changes(home)) == 1


def test_what_is_forgotten_of_one_is_kept_of_another(home: Path) -> None:
    other = replace(SAFE_HARBOR, key="other", name="Other", status="retired")
    with directory_to_change(home, NewChange("import")) as store:
        store.add([KeptProvider(other)])
        store.update(RENAMED)
    with directory_to_change(home, NewChange("delete", "CD")) as store:
        store.delete_for_good("other")
    undo(home, 2)
    assert kept(home) == [ADDED]
