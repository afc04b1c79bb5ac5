"""Looks at everything: what any kiosk has, and where it is installed, what a service must be."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType

from kiosk.doctor.as_owner import as_owner
from kiosk.doctor.clock_checks import check_clock, check_clock_source, check_locale, check_zone
from kiosk.doctor.content_checks import check_content, check_freshness, check_pin, check_settings
from kiosk.doctor.disk_checks import check_disk
from kiosk.doctor.finding import Finding, ok, unseen, worst_first
from kiosk.doctor.foot_check import check_foot
from kiosk.doctor.key_checks import check_power_keys, check_reboot, check_switching, check_sysrq
from kiosk.doctor.letter_height import check_letters
from kiosk.doctor.list_checks import check_list
from kiosk.doctor.log_checks import check_journal, check_output
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.memory_checks import check_core, check_swap
from kiosk.doctor.past_checks import check_crashes, check_proof, check_repair
from kiosk.doctor.printer_checks import check_history, check_printer
from kiosk.doctor.rights_checks import check_home_rights, check_owner, check_system_rights
from kiosk.doctor.service import Service, group_ids, service
from kiosk.doctor.terminal_checks import check_terminal
from kiosk.doctor.unit_checks import check_lock_down, check_service
from kiosk.problem import KioskError

_Look = Callable[[], Iterator[Finding]]

OF_HOME: Mapping[str, Callable[[Machine, date], Iterator[Finding]]] = MappingProxyType(
    {
        "clock": check_clock,
        "list": check_list,
        "content": check_content,
        "freshness": check_freshness,
        "settings": check_settings,
        "pin": check_pin,
        "printer": check_printer,
        "rights": check_home_rights,
        "disk": check_disk,
        "crashes": check_crashes,
        "repair": check_repair,
    }
)
"""What is looked at in the home folder, or with its owner's rights."""

OF_COMPUTER: Mapping[str, Callable[[Machine, date], Iterator[Finding]]] = MappingProxyType(
    {
        "terminal": check_terminal,
        "letters": check_letters,
        "locale": check_locale,
        "zone": check_zone,
        "clock-source": check_clock_source,
        "print-server": check_history,
    }
)
"""What is looked at wherever the kiosk runs."""

OF_SERVICE: Mapping[str, Callable[[Machine, Service], Iterator[Finding]]] = MappingProxyType(
    {
        "service": check_service,
        "user": check_owner,
        "lock-down": check_lock_down,
        "system-rights": check_system_rights,
        "swap": check_swap,
        "core": check_core,
        "output": check_output,
        "journal": check_journal,
        "clipboard": check_foot,
        "consoles": check_switching,
        "sysrq": check_sysrq,
        "reboot": check_reboot,
        "power-keys": check_power_keys,
    }
)
"""What only a kiosk that stands in a room must keep."""


def examine(
    machine: Machine, today: date, *, alone: bool = False, leave_out: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Look at everything; takes up to some seconds, where a printer does not answer.

    Args:
        machine: Where everything is.
        today: The day, in the kiosk's time zone.
        alone: This process has no other thread, so that root may look into the home folder as its owner.
        leave_out: Names of checks that are not wanted.

    Returns:
        What was found, worst first. One part that cannot be looked at keeps no other from being looked at.
    """
    try:
        installed = service(machine)
    except UnseenError:
        installed = None
    with as_owner(machine.home, _groups(machine, installed)) if alone else nullcontext():
        found = _looked(_of_home(machine, today, installed), leave_out)
    found += _looked({name: partial(look, machine, today) for name, look in OF_COMPUTER.items()}, leave_out)
    if installed is None:
        found.append(ok("service", "service-none"))
    else:
        found += _looked({name: partial(check, machine, installed) for name, check in OF_SERVICE.items()}, leave_out)
    return worst_first(found)


def _of_home(machine: Machine, today: date, installed: Service | None) -> dict[str, _Look]:
    checks = dict(OF_HOME) if installed is None else {**OF_HOME, "proof": check_proof}
    if not _may_be_read(machine.home):
        return {name: partial(iter, (unseen(name),)) for name in checks}
    return {name: partial(look, machine, today) for name, look in checks.items()}


def _may_be_read(home: Path) -> bool:
    return not os.path.lexists(home) or os.access(home, os.R_OK | os.X_OK, effective_ids=True)


def _looked(looks: Mapping[str, _Look], leave_out: frozenset[str]) -> list[Finding]:
    found: list[Finding] = []
    for name, look in looks.items():
        if name not in leave_out:
            found += _found(name, look)
    return found


def _found(name: str, look: _Look) -> list[Finding]:
    try:
        return list(look())
    except KioskError as error:
        return [Finding(name, "broken", "", problem=error.problem)]
    except (UnseenError, PermissionError):
        return [unseen(name)]


def _groups(machine: Machine, installed: Service | None) -> tuple[int, ...]:
    """Name the groups whose rights the service has beside its own."""
    if installed is None:
        return ()
    try:
        names = " ".join(installed.unit.all("Service", "SupplementaryGroups")).split()
        return group_ids(machine, tuple(names), installed.user)
    except UnseenError:
        return ()
