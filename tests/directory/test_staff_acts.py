from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup import erasing
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.change import Change
from kiosk.directory.told_places import decided, told_places
from kiosk.problem import KioskError, Problem
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

KEY = SAFE_HARBOR.key
TODAY = date(2026, 11, 22)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path, SAFE_HARBOR)
    return tmp_path


def history(home: Path) -> list[Change]:
    with directory_to_read(home) as store:
        return list(store.history.changes())


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        act()
    return caught.value.problem.code


def test_a_new_provider_gets_a_key_and_stays_unpublished(home: Path) -> None:
    given = Provider(key="", name="B", published_on=TODAY, published_by="X")
    new = staff_acts.add(home, given, "AB")
    assert (new, len(new.key)) == (replace(given, key=new.key, published_on=None, published_by=""), 36)
    assert new in kept_in(home)


def test_an_edit_replaces_what_was_known(home: Path) -> None:
    after = replace(SAFE_HARBOR, name="Safer Harbor")
    staff_acts.edit(home, SAFE_HARBOR, after, "AB")
    assert kept_in(home) == [after]


def test_an_edit_of_what_somebody_else_changed_meanwhile_is_refused(home: Path) -> None:
    other = replace(SAFE_HARBOR, name="Other")
    staff_acts.edit(home, SAFE_HARBOR, other, "CD")
    assert code_of(lambda: staff_acts.edit(home, SAFE_HARBOR, SAFE_HARBOR, "AB")) == "provider-changed"
    assert kept_in(home) == [other]


def test_an_edit_that_changes_nothing_leaves_no_trace(home: Path) -> None:
    staff_acts.edit(home, SAFE_HARBOR, SAFE_HARBOR, "AB")
    assert len(history(home)) == 1


ACTS: list[tuple[str, Callable[[Path], object], Provider]] = [
    ("retire", lambda home: staff_acts.retire(home, KEY, "AB"), replace(SAFE_HARBOR, status="retired")),
    (
        "confirm",
        lambda home: staff_acts.confirm(home, KEY, "AB", TODAY),
        replace(SAFE_HARBOR, confirmed_on=TODAY, confirmed_by="AB"),
    ),
    (
        "publish",
        lambda home: staff_acts.publish(home, KEY, "AB", TODAY),
        replace(SAFE_HARBOR, published_on=TODAY, published_by="AB"),
    ),
]


@pytest.mark.parametrize(("kind", "act", "after"), ACTS)
def test_an_act_is_kept_and_noted_with_its_initials(
    home: Path, kind: str, act: Callable[[Path], object], after: Provider
) -> None:
    assert act(home) == after
    assert kept_in(home) == [after]
    assert [(change.kind, change.made_by) for change in history(home)[:1]] == [(kind, "AB")]


@pytest.mark.parametrize(("kind", "act", "after"), ACTS)
def test_an_act_can_be_undone(home: Path, kind: str, act: Callable[[Path], object], after: Provider) -> None:
    act(home)
    staff_acts.undo(home, history(home)[0].number, "CD")
    assert kept_in(home) == [SAFE_HARBOR]
    assert (history(home)[0].kind, history(home)[0].made_by, history(home)[1].undone_by) == ("undo", "CD", 3)


def bytes_of(home: Path) -> bytes:
    return b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_what_is_deleted_for_good_leaves_only_that_it_was_deleted(home: Path) -> None:
    staff_acts.edit(home, SAFE_HARBOR, replace(SAFE_HARBOR, name="Zznew Name"), "AB")
    staff_acts.retire(home, KEY, "AB")
    assert b"Zzoak" in bytes_of(home)
    staff_acts.delete_for_good(home, KEY, "CD")
    assert kept_in(home) == []
    assert not [word for word in (b"Zzoak", b"Zznote", b"Zznew", b"Safe Harbor", b"5550142") if word in bytes_of(home)]
    told = [(change.kind, change.made_by, change.names) for change in history(home)]
    assert told[:2] == [("delete", "CD", ("",)), ("retire", "AB", ("",))]


def test_what_visitors_see_cannot_be_deleted(home: Path) -> None:
    assert code_of(lambda: staff_acts.delete_for_good(home, KEY, "AB")) == "provider-not-retired"
    assert kept_in(home) == [SAFE_HARBOR]


def test_a_deletion_and_what_was_changed_before_it_cannot_be_undone(home: Path) -> None:
    staff_acts.retire(home, KEY, "AB")
    staff_acts.delete_for_good(home, KEY, "AB")
    assert [code_of(lambda: staff_acts.undo(home, number, "AB")) for number in (3, 2, 1)] == ["change-deleted"] * 3  # noqa: B023
    assert kept_in(home) == []


def test_a_change_of_several_can_be_undone_after_one_of_them_was_deleted(home: Path) -> None:
    other, third = (replace(SAFE_HARBOR, key=key, name=key) for key in ("other", "third"))
    keep(home, other, third)
    staff_acts.retire(home, "other", "AB")
    staff_acts.delete_for_good(home, "other", "AB")
    staff_acts.undo(home, 2, "AB")
    assert kept_in(home) == [SAFE_HARBOR]
    staff_acts.undo(home, 5, "AB")
    assert kept_in(home) == [SAFE_HARBOR, third]


def test_one_that_comes_back_under_its_old_key_has_a_history_of_its_own(home: Path) -> None:
    staff_acts.retire(home, KEY, "AB")
    staff_acts.delete_for_good(home, KEY, "AB")
    keep(home, SAFE_HARBOR)
    staff_acts.retire(home, KEY, "AB")
    staff_acts.undo(home, 5, "AB")
    assert kept_in(home) == [SAFE_HARBOR]


def test_where_traces_cannot_be_erased_it_is_deleted_and_that_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise KioskError(Problem("directory-full"))

    monkeypatch.setattr(erasing, "erase_traces", full)
    staff_acts.retire(home, KEY, "AB")
    assert code_of(lambda: staff_acts.delete_for_good(home, KEY, "AB")) == "provider-traces"
    assert kept_in(home) == []


def test_a_retired_provider_comes_back(home: Path) -> None:
    staff_acts.retire(home, KEY, "AB")
    assert staff_acts.restore(home, KEY, "AB") == SAFE_HARBOR


def test_a_published_address_is_withheld_again(home: Path) -> None:
    staff_acts.publish(home, KEY, "AB", TODAY)
    assert staff_acts.withhold(home, KEY, "AB") == SAFE_HARBOR


def test_what_is_so_already_leaves_no_trace(home: Path) -> None:
    staff_acts.restore(home, KEY, "AB")
    assert len(history(home)) == 1


def test_no_address_cannot_be_published(home: Path) -> None:
    keep(home, Provider(key="b", name="B", address=Address()))
    assert code_of(lambda: staff_acts.publish(home, "b", "AB", TODAY)) == "address-missing"


@pytest.mark.parametrize("by", ["", "  ", "\x1b[2J", "x" * 13])
def test_nothing_is_changed_without_initials(home: Path, by: str) -> None:
    assert code_of(lambda: staff_acts.retire(home, KEY, by)) == "initials-missing"
    assert kept_in(home) == [SAFE_HARBOR]


def test_what_is_not_there_cannot_be_changed(home: Path) -> None:
    assert code_of(lambda: staff_acts.retire(home, "nobody", "AB")) == "provider-unknown"
    assert code_of(lambda: staff_acts.undo(home, 99, "AB")) == "change-unknown"


TOLD = replace(SAFE_HARBOR, key="told", description="Ring at 400 Elm Street")


def visitors_text(home: Path) -> str:
    return (home / "visitors.db").read_bytes().decode("latin-1")


@pytest.mark.parametrize(("is_shown", "kind"), [(True, "show-text"), (False, "hide-text")])
def test_what_somebody_decided_about_a_text_is_kept_and_in_the_history(home: Path, is_shown: bool, kind: str) -> None:
    keep(home, TOLD)
    told = told_places(TOLD)[0]
    after = staff_acts.decide(home, "told", told, is_shown, "AB", TODAY)
    assert after == decided(TOLD, told, is_shown, "AB", TODAY)
    assert after in kept_in(home)
    assert (history(home)[0].kind, history(home)[0].made_by) == (kind, "AB")
    assert ("Elm" in visitors_text(home)) is is_shown


def test_undoing_a_decision_hides_the_text_again(home: Path) -> None:
    keep(home, TOLD)
    staff_acts.decide(home, "told", told_places(TOLD)[0], True, "AB", TODAY)
    staff_acts.undo(home, history(home)[0].number, "CD")
    assert TOLD in kept_in(home)
    assert "Elm" not in visitors_text(home)


def test_a_change_that_is_undone_brings_its_decisions_back(home: Path) -> None:
    shown = decided(TOLD, told_places(TOLD)[0], True, "AB", TODAY)
    keep(home, shown)
    staff_acts.edit(home, shown, replace(shown, description="", decisions=()), "AB")
    staff_acts.undo(home, history(home)[0].number, "CD")
    assert shown in kept_in(home)


def test_a_text_that_is_no_longer_there_cannot_be_shown(home: Path) -> None:
    assert code_of(lambda: staff_acts.decide(home, KEY, told_places(TOLD)[0], True, "AB", TODAY)) == "place-gone"


def test_a_refresh_makes_the_visitors_list_anew_and_is_no_change(home: Path) -> None:
    before = history(home)
    (home / "visitors.db").write_bytes(b"")
    staff_acts.refresh(home)
    assert SAFE_HARBOR.name in visitors_text(home)
    assert history(home) == before
