"""What staff look after: how pressing each entry is, and in which order they see them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files.confirmations import Confirmation, Confirmations
from kiosk.guide.files.kept_entries import Care, KeptEntry, entry_meant, kept_entries
from kiosk.problem import KioskError

from ..changing import change

RELEASED = date(2026, 11, 22)


def entries(pack: Path, today: date, noted: Confirmations | None = None, hide: int = 365) -> tuple[KeptEntry, ...]:
    """Those of the small pack; what else ships with the kiosk is left out."""
    own = {"sure", "likely", "doubtful", "page", "old-page", "keep-it", "danger"}
    found = kept_entries(pack.parent, today, hide, noted or Confirmations())
    return tuple(entry for entry in found if entry.item.key in own)


def cares(pack: Path, today: date, noted: Confirmations | None = None) -> dict[str, Care]:
    return {entry.item.key: entry.care for entry in entries(pack, today, noted)}


def test_what_is_doubtful_waits_and_what_is_old_soon_says_so(pack: Path) -> None:
    assert cares(pack, date(2026, 12, 1)) == {
        "doubtful": Care.WAITING,
        "old-page": Care.WAITING,
        "likely": Care.PAST,
        "sure": Care.SOON,
        "page": Care.FRESH,
        "keep-it": Care.FRESH,
        "danger": Care.FRESH,
    }


@pytest.mark.parametrize(
    ("today", "care"),
    [
        (date(2026, 11, 28), Care.FRESH),
        (date(2026, 11, 29), Care.SOON),
        (date(2026, 12, 13), Care.SOON),
        (date(2026, 12, 14), Care.PAST),
        (date(2034, 1, 1), Care.PAST),
    ],
)
def test_a_line_is_due_soon_in_its_last_two_weeks(pack: Path, today: date, care: Care) -> None:
    assert cares(pack, today)["sure"] is care


@pytest.mark.parametrize(("today", "care"), [(date(2027, 9, 14), Care.PAST), (date(2027, 9, 15), Care.HIDDEN)])
def test_a_page_is_hidden_at_the_limit_of_staff(pack: Path, today: date, care: Care) -> None:
    assert cares(pack, today)["page"] is care


def test_a_confirmation_makes_it_fresh_and_counts_from_its_day(pack: Path) -> None:
    day = Confirmation(date(2027, 1, 10), "AB")
    found = entries(pack, date(2027, 1, 10), Confirmations({"doubtful": day}, {"page": day}, {"danger": day}))
    until = {entry.item.key: entry.until for entry in found if entry.noted == day}
    assert until == {"doubtful": date(2027, 4, 10), "page": date(2027, 7, 9), "danger": date(2027, 11, 6)}


def test_what_was_withdrawn_comes_last_whatever_its_age(pack: Path) -> None:
    off = Confirmation(None, "", RELEASED, "AB")
    found = entries(pack, date(2034, 1, 1), Confirmations({"doubtful": off, "sure": off}))
    assert [entry.item.key for entry in found if entry.care is Care.WITHDRAWN] == ["sure", "doubtful"]
    assert {entry.item.key for entry in found[-2:]} == {"sure", "doubtful"}


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2090, 1, 1)])
def test_with_a_clock_that_is_plainly_wrong_nothing_is_old(pack: Path, today: date) -> None:
    assert set(cares(pack, today).values()) == {Care.WAITING, Care.FRESH}


def test_what_the_kiosk_says_about_itself_is_not_to_be_confirmed(pack: Path) -> None:
    change(pack / "en" / "topics" / "danger.md", 'group = "steps"', 'group = "about"')
    assert "danger" not in cares(pack, RELEASED)


OHIO = 'state = "OH"\n'


def coalition_cares(
    pack: Path, today: date, noted: Confirmations | None = None, settings: str = OHIO
) -> dict[str, Care]:
    """Those of Ohio: "oh-dv" was read on July 19, "oh-sa" has no date, "oh-tribal" is doubtful."""
    (pack.parent / "kiosk.toml").write_text(settings)
    found = kept_entries(pack.parent, today, 365, noted or Confirmations())
    return {entry.item.key: entry.care for entry in found if entry.kind == "coalitions"}


def test_coalitions_of_the_kiosks_own_state_are_due_like_hotlines(pack: Path) -> None:
    assert coalition_cares(pack, RELEASED) == {
        "oh-tribal": Care.WAITING,
        "oh-dv": Care.PAST,
        "oh-sa": Care.FRESH,
    }


@pytest.mark.parametrize("settings", ['state = "KY"\n', ""])
def test_coalitions_of_other_states_are_never_due_and_come_last(pack: Path, settings: str) -> None:
    cares = coalition_cares(pack, date(2034, 1, 1), settings=settings)
    assert cares == dict.fromkeys(("oh-dv", "oh-sa", "oh-tribal"), Care.ELSEWHERE)
    found = kept_entries(pack.parent, RELEASED, 365, Confirmations())
    assert [entry.item.key for entry in found[-3:]] == list(cares)
    assert not any(entry.is_due for entry in found[-3:])


def test_a_coalition_that_can_be_called_is_never_hidden(pack: Path) -> None:
    assert Care.HIDDEN not in coalition_cares(pack, date(2027, 11, 23)).values()


def test_a_coalition_of_another_state_can_be_taken_off_too(pack: Path) -> None:
    off = Confirmations(coalitions={"oh-dv": Confirmation(None, "", RELEASED, "AB")})
    assert coalition_cares(pack, RELEASED, off, settings="")["oh-dv"] is Care.WITHDRAWN


def test_a_withdrawn_coalition_does_not_stand_in_for_one_that_is_too_old(pack: Path) -> None:
    off = Confirmations(coalitions={"oh-sa": Confirmation(None, "", RELEASED, "AB")})
    assert coalition_cares(pack, date(2027, 7, 20), off)["oh-dv"] is Care.PAST


def test_the_names_are_those_of_the_screen(pack: Path) -> None:
    names = {entry.id: entry.name for entry in entries(pack, RELEASED)}
    assert (names["hotlines.sure"], names["topics.danger"]) == ("Sure Line", "In danger")


def test_an_entry_is_meant_by_its_id_or_its_key(pack: Path) -> None:
    found = entries(pack, RELEASED)
    assert {entry_meant(found, given).id for given in ("sure", "hotlines.sure")} == {"hotlines.sure"}


def test_a_key_of_two_entries_is_told_with_both(pack: Path) -> None:
    found = entries(pack, RELEASED)
    twins = (*found, replace(found[0], kind="topics"))
    with pytest.raises(KioskError) as refused:
        entry_meant(twins, found[0].item.key)
    key = found[0].item.key
    assert refused.value.problem.facts == {"names": f"{found[0].id}, topics.{key}"}


def test_a_name_of_nothing_is_told(pack: Path) -> None:
    with pytest.raises(KioskError) as refused:
        entry_meant(entries(pack, RELEASED), "x" * 500)
    assert (refused.value.problem.code, refused.value.problem.facts) == ("entry-unknown", {"given": "x" * 80})
