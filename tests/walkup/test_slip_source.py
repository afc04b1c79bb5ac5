"""Which slips things can become, and what goes on them."""

from pathlib import Path

import pytest

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slip_lines import slip_lines
from kiosk.visit.my_list import MOST_ITEMS, ListItem
from kiosk.walkup.slip_source import coalition_of, offered_slips, slip_source

from .fake_printer import with_printer
from .small_kit import FINDER, LOG, NDVH, OHIO, SHELTER, real_kit, small_kit, two_languages

LINE, PAGE, SITE = ListItem("hotline", "ndvh"), ListItem("topic", "save-evidence"), ListItem("resource", "sparc-log")
PROGRAM, STATE = ListItem("provider", "p1"), ListItem("coalition", "oh-dv")
FORM = ListItem("form", "log")


def told(slip: Slip) -> str:
    return "\n".join(line.text or line.style for line in slip_lines(slip, 64))


@pytest.mark.parametrize(
    ("items", "kinds"),
    [
        ((LINE,), ["digits", "numbers", "list", "card"]),
        ((PAGE,), ["digits", "numbers", "topic", "card", "evidence"]),
        ((SITE,), ["list"]),
        ((PROGRAM,), ["digits", "numbers", "provider", "card"]),
        ((STATE,), ["digits", "numbers", "list", "card"]),
        ((FORM,), ["log"]),
        ((LINE, PROGRAM), ["digits", "numbers", "list", "card"]),
        ((LINE, FORM), ["digits", "numbers", "list", "card", "log"]),
        ((), []),
    ],
)
def test_each_thing_can_become_the_slips_that_are_of_use(
    tmp_path: Path, items: tuple[ListItem, ...], kinds: list[SlipKind]
) -> None:
    kit = with_printer(small_kit(tmp_path, SHELTER))
    assert [kind for kind, _ in offered_slips(kit, items)] == kinds


def test_a_topic_about_safety_steps_offers_them_to_tick(tmp_path: Path) -> None:
    kit = with_printer(real_kit(tmp_path))
    kinds = [
        [kind for kind, _ in offered_slips(kit, [ListItem("topic", key)])] for key in ("safety-plan", "keep-a-log")
    ]
    assert ["steps" in kinds[0], "log" in kinds[1]] == [True, True]


def test_staff_choose_the_kinds(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path), kinds=("digits",))
    assert [kind for kind, _ in offered_slips(kit, [LINE])] == ["digits"]


def test_without_a_printer_there_is_no_slip(tmp_path: Path) -> None:
    assert list(offered_slips(small_kit(tmp_path), [LINE])) == []


def test_numbers_only_names_nobody(tmp_path: Path) -> None:
    slips = dict(offered_slips(with_printer(small_kit(tmp_path), title="none"), [LINE]))
    assert told(slips["digits"]) == NDVH.voice


def test_staffs_title_stands_at_the_head(tmp_path: Path) -> None:
    slips = dict(offered_slips(with_printer(small_kit(tmp_path), title="notes"), [LINE]))
    assert {slip.title for slip in slips.values()} == {"Notes"}


def test_a_slip_is_in_the_language_of_the_visit(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, pack=two_languages()))
    kit.visit.language = "es"
    assert {slip.language for _, slip in offered_slips(kit, [LINE])} == {"es"}


def test_all_of_a_list_goes_on_its_slip_in_its_order(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, SHELTER))
    titles = [item.title for item in slip_source(kit, [SITE, PROGRAM, STATE, LINE]).items]
    assert titles == [LOG.title, SHELTER.name, OHIO.name, NDVH.name]


def test_what_was_withdrawn_meanwhile_is_left_out(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, SHELTER))
    assert [item.title for item in slip_source(kit, [ListItem("provider", "gone"), LINE]).items] == [NDVH.name]
    assert list(offered_slips(kit, [ListItem("provider", "gone")])) == []


def test_a_broken_directory_leaves_the_rest(tmp_path: Path) -> None:
    (tmp_path / "visitors.db").write_bytes(b"no database")
    kit = with_printer(small_kit(tmp_path))
    assert [item.title for item in slip_source(kit, [PROGRAM, LINE]).items] == [NDVH.name]


def test_forms_go_with_the_list(tmp_path: Path) -> None:
    assert slip_source(with_printer(small_kit(tmp_path)), [LINE, FORM]).forms == ("log",)


def test_a_full_list_becomes_slips(tmp_path: Path) -> None:
    kit = with_printer(real_kit(tmp_path))
    things = [ListItem("hotline", key) for key in kit.language.hotlines]
    things += [ListItem("resource", key) for key in kit.language.resources]
    slips = dict(offered_slips(kit, things[:MOST_ITEMS]))
    numbers = [line.voice for line in kit.language.hotlines.values() if line.voice]
    assert [number for number in numbers if number not in told(slips["list"])] == []
    assert set(slips) == {"digits", "numbers", "list", "card"}


def test_a_coalition_is_known_by_its_key(tmp_path: Path) -> None:
    assert coalition_of(small_kit(tmp_path), "oh-dv") == OHIO


def test_a_page_to_scan_is_its_code(tmp_path: Path) -> None:
    slips = dict(offered_slips(with_printer(small_kit(tmp_path)), [ListItem("resource", "domesticshelters")]))
    assert [line.code.payload for line in slip_lines(slips["list"], 40) if line.code] == [FINDER.url]
