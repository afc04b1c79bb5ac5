"""Logs."""

import pytest

from kiosk.doctor.log_checks import check_journal, check_output
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service, service
from kiosk.doctor.settings_lines import parse_lines

from .good_machine import write


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ("", "journal-unbounded"),
        ("Storage=volatile", "journal-memory"),
        ("Storage=none", "journal-memory"),
        ("SystemMaxUse=50M", "journal-bounded"),
    ],
)
def test_a_log_on_the_disk_has_a_bound(machine: Machine, lines: str, key: str) -> None:
    write(machine.root, "etc/systemd/journald.conf.d/kiosk.conf", f"[Journal]\n{lines}\n")
    (machine.root / "var/log/journal").mkdir(parents=True)
    installed = service(machine)
    assert installed is not None
    assert [one.key for one in check_journal(machine, installed)] == [key]


def test_without_its_folder_the_log_is_in_memory(machine: Machine) -> None:
    (machine.root / "etc/systemd/journald.conf.d/kiosk.conf").unlink()
    installed = service(machine)
    assert installed is not None
    assert [one.key for one in check_journal(machine, installed)] == ["journal-memory"]


@pytest.mark.parametrize(
    ("unit", "key"),
    [
        ("StandardInput=tty\nStandardOutput=inherit\nStandardError=inherit", "output-safe"),
        ("StandardOutput=tty\nStandardError=null", "output-safe"),
        ("StandardOutput=tty", "output-recorded"),
        ("StandardOutput=inherit\nStandardError=tty", "output-recorded"),
    ],
)
def test_output_goes_to_the_terminal_or_nowhere(machine: Machine, unit: str, key: str) -> None:
    installed = Service(parse_lines(f"[Service]\n{unit}\n"), is_cage=False)
    assert [one.key for one in check_output(machine, installed)] == [key]
