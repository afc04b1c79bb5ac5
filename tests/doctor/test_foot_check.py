"""foot's own keys."""

import pytest

from kiosk.doctor.foot_check import check_foot
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service
from kiosk.doctor.settings_lines import parse_lines

CAGE = Service(parse_lines(), is_cage=True)


def keys(machine: Machine) -> list[str]:
    return [one.key for one in check_foot(machine, CAGE)]


def test_the_installed_settings_are_well(machine: Machine) -> None:
    assert keys(machine) == ["clipboard-none"]


def test_on_a_console_there_is_no_foot_to_look_at(machine: Machine) -> None:
    assert list(check_foot(machine, Service(parse_lines(), is_cage=False))) == []


@pytest.mark.parametrize(
    ("section", "line", "key"),
    [
        ("key-bindings", "font-increase=Control+plus", "clipboard-bound"),
        ("key-bindings", "font-increase=Control+F35", "clipboard-none"),
        ("key-bindings", "pipe-visible=[sh] F1", "clipboard-bound"),
        ("text-bindings", r"\x03=Mod4+c", "clipboard-bound"),
        ("mouse-bindings", "primary-paste=BTN_MIDDLE", "clipboard-bound"),
        ("mouse-bindings", "selection-override-modifiers=Shift", "clipboard-none"),
    ],
)
def test_a_line_that_is_added_is_seen(machine: Machine, section: str, line: str, key: str) -> None:
    with (machine.root / "etc/kiosk/foot.ini").open("a") as file:
        file.write(f"\n[{section}]\n{line}\n")
    assert keys(machine) == [key]
