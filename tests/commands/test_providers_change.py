import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands import providers_change
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

TODAY = date(2026, 11, 22)
Done = tuple[int, list[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path, SAFE_HARBOR)
    return tmp_path


def done(command: Callable[..., int], *given: object) -> Done:
    lines: list[str] = []
    return command(*given, lines.append), lines


def code_of(command: Callable[..., int], *given: object) -> str:
    with pytest.raises(KioskError) as caught:
        done(command, *given)
    return caught.value.problem.code


def test_a_provider_is_added_from_texts(home: Path) -> None:
    texts = ["name=New House", "phones=202-555-0143\\n988", "needs=Shelter, Food"]
    assert done(providers_change.add, home, texts, "AB", False) == (0, ["Added: New House"])
    new = kept_in(home)[0]
    assert (new.name, [phone.number.dial for phone in new.phones], new.needs) == (
        "New House",
        ["+12025550143", "988"],
        ("Shelter", "Food"),
    )


def test_json_tells_what_was_added(home: Path) -> None:
    _, lines = done(providers_change.add, home, ["name=A=B"], "AB", True)
    assert json.loads(lines[0])["name"] == "A=B"


def test_every_field_at_fault_is_told_and_nothing_is_changed(home: Path) -> None:
    code, lines = done(providers_change.add, home, ["email=x", "shoes=1"], "AB", False)
    assert (code, [line.split(":")[0] for line in lines]) == (1, ["E-mail", "shoes", "Name"])
    assert kept_in(home) == [SAFE_HARBOR]


def test_json_tells_the_fields_at_fault(home: Path) -> None:
    code, lines = done(providers_change.edit, home, "Safe Harbor", ["email=x"], "AB", True)
    assert (code, list(json.loads(lines[0])["faults"])) == (1, ["email"])


def test_an_edit_changes_the_named_field_only(home: Path) -> None:
    assert done(providers_change.edit, home, "harbor", ["schedule=Mo-Fr 9-5"], "AB", False)[0] == 0
    (new,) = kept_in(home)
    assert (new.schedule, new.phones) == ("Mo-Fr 9-5", SAFE_HARBOR.phones)


def test_a_text_that_tells_the_hidden_address_is_remarked(home: Path) -> None:
    _, lines = done(providers_change.edit, home, "harbor", ["description=At 12 Zzoak St"], "AB", False)
    assert lines[0].startswith("What they do: Visitors will not see this text")


def test_what_has_no_equals_sign_is_a_problem(home: Path) -> None:
    assert code_of(providers_change.add, home, ["New House"], "AB", False) == "field-without-text"


def test_retiring_and_restoring(home: Path) -> None:
    assert done(providers_change.retire, home, "harbor", "AB", False)[0] == 0
    assert kept_in(home)[0].status == "retired"
    assert done(providers_change.restore, home, "harbor", "AB", False)[0] == 0
    assert kept_in(home) == [SAFE_HARBOR]


def test_confirming_notes_the_day(home: Path) -> None:
    lines: list[str] = []
    code = providers_change.confirm(home, "harbor", "AB", False, lines.append, today=lambda: TODAY)
    assert (code, kept_in(home)[0].confirmed_on, kept_in(home)[0].confirmed_by) == (0, TODAY, "AB")


@pytest.mark.parametrize("as_data", [False, True])
def test_undoing_takes_the_change_back(home: Path, as_data: bool) -> None:
    done(providers_change.retire, home, "harbor", "AB", False)
    with directory_to_read(home) as store:
        number = next(store.history.changes()).number
    code, lines = done(providers_change.undo, home, number, "CD", as_data)
    assert (code, kept_in(home)) == (0, [SAFE_HARBOR])
    assert lines == ([json.dumps({"undone": number})] if as_data else [f"Change {number} is undone."])


def test_an_address_is_published_under_date_and_initials_and_told(home: Path) -> None:
    lines: list[str] = []
    assert providers_change.publish(home, "harbor", "AB", False, lines.append, today=lambda: TODAY) == 0
    assert (kept_in(home)[0].published_on, kept_in(home)[0].published_by) == (TODAY, "AB")
    assert lines == ["Visitors see the address of Safe Harbor Advocates now: 12 Zzoak St; Zzsuite 4; Zztown, ZZ 99999"]


def test_an_address_that_is_withheld_again_leaves_the_visitors_file(home: Path) -> None:
    done(providers_change.publish, home, "harbor", "AB", False)
    assert b"Zzoak" in (home / "visitors.db").read_bytes()
    assert done(providers_change.withhold, home, "harbor", "AB", False)[0] == 0
    assert b"Zzoak" not in (home / "visitors.db").read_bytes()
    assert kept_in(home) == [SAFE_HARBOR]


def test_an_edit_that_hides_the_address_again_says_so(home: Path) -> None:
    done(providers_change.publish, home, "Safe Harbor", "AB", False)
    _, lines = done(providers_change.edit, home, "Safe Harbor", ["city=Elsewhere"], "AB", False)
    assert lines[-1] == "The address of Safe Harbor Advocates is hidden from visitors."


def test_publishing_is_in_the_history_and_can_be_undone(home: Path) -> None:
    done(providers_change.publish, home, "harbor", "AB", True)
    with directory_to_read(home) as store:
        change = next(store.history.changes())
    assert (change.kind, change.made_by) == ("publish", "AB")
    done(providers_change.undo, home, change.number, "AB", True)
    assert b"Zzoak" not in (home / "visitors.db").read_bytes()


def test_an_address_that_nobody_knows_cannot_be_published(home: Path) -> None:
    keep(home, Provider(key="none", name="No address"))
    assert code_of(providers_change.publish, home, "No address", "AB", False) == "address-missing"


def test_nobody_meant_is_a_problem(home: Path) -> None:
    assert code_of(providers_change.retire, home, "nobody", "AB", False) == "provider-unknown"


def test_no_initials_are_a_problem(home: Path) -> None:
    assert code_of(providers_change.retire, home, "harbor", " ", False) == "initials-missing"


def deleted(home: Path, *answers: str, may: bool = False, as_data: bool = False) -> Done:
    lines: list[str] = []
    left = iter(answers)
    code = providers_change.delete(home, "Safe Harbor", "CD", may, as_data, lines.append, ask=lambda: next(left))
    return code, lines


def test_a_retired_provider_is_deleted_for_good_after_two_times_yes(home: Path) -> None:
    done(providers_change.retire, home, "Safe Harbor", "AB", False)
    code, lines = deleted(home, "yes\n", "Yes\n")
    assert (code, len(lines), lines[-1].split(".")[0]) == (0, 3, f"Deleted for good: {SAFE_HARBOR.name}")
    assert kept_in(home) == []


@pytest.mark.parametrize("answers", [("no\n",), ("",), ("yes\n", "\n")])
def test_without_two_times_yes_nothing_is_deleted(home: Path, answers: tuple[str, ...]) -> None:
    done(providers_change.retire, home, "Safe Harbor", "AB", False)
    code, lines = deleted(home, *answers)
    assert (code, lines[-1], len(kept_in(home))) == (1, "Nothing was changed.", 1)


def test_what_visitors_see_is_not_deleted_and_nobody_is_asked(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        deleted(home, may=True)
    assert (caught.value.problem.code, kept_in(home)) == ("provider-not-retired", [SAFE_HARBOR])


def test_another_program_says_yes_beforehand_and_gets_the_key(home: Path) -> None:
    done(providers_change.retire, home, "Safe Harbor", "AB", False)
    with pytest.raises(KioskError) as caught:
        deleted(home, as_data=True)
    assert caught.value.problem.code == "delete-needs-yes"
    code, lines = deleted(home, may=True, as_data=True)
    assert (code, json.loads(lines[0])) == (0, {"deleted": SAFE_HARBOR.key})
