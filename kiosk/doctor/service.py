"""The service that the kiosk runs as, where it does: its unit, its user, its terminal."""

import os
from dataclasses import dataclass

from kiosk.doctor.machine import Machine
from kiosk.doctor.settings_lines import SettingsLines, read_unit

UNIT = "kiosk.service"
_STACK = "etc/kiosk/stack"
_CONSOLE = "/dev/tty"
_CONSOLE_MAJOR = 4


@dataclass(frozen=True, slots=True)
class Service:
    """The installed service.

    Attributes:
        unit: Its unit with all drop-ins.
        is_cage: It runs under cage, not on the Linux console.
    """

    unit: SettingsLines
    is_cage: bool

    @property
    def user(self) -> str:
        """Whose processes it runs."""
        return self.unit.last("Service", "User", "root")

    def variables(self) -> dict[str, str]:
        """Return the variables that the unit sets."""
        named = (one for line in self.unit.all("Service", "Environment") for one in line.replace('"', "").split())
        return dict(one.partition("=")[::2] for one in named if "=" in one)

    @property
    def terminal(self) -> str:
        """The device it draws on, such as ``/dev/tty1``; "" under cage."""
        return "" if self.is_cage else self.unit.last("Service", "TTYPath", "/dev/console")


def service(machine: Machine) -> Service | None:
    """Return the service of this computer; None where the kiosk is only tried at a desk.

    Raises:
        UnseenError: Its unit may not be read.
    """
    unit = read_unit(machine, UNIT)
    if unit is None:
        return None
    stack = (machine.text(_STACK) or "").strip()
    started = " ".join(unit.all("Service", "ExecStart"))
    return Service(unit, stack == "cage" if stack else "/cage" in started)


def is_inside(machine: Machine, installed: Service) -> bool:
    """Say whether whoever looks does so on the kiosk's own terminal, as its staff's screens do."""
    if installed.is_cage or machine.terminal is None:
        return "KIOSK_STAGE" in machine.environment
    number = installed.terminal.removeprefix(_CONSOLE)
    device = os.fstat(machine.terminal).st_rdev
    return number.isdecimal() and device == os.makedev(_CONSOLE_MAJOR, int(number))


def user_ids(machine: Machine, name: str) -> tuple[int, int] | None:
    """Return the number of a user and of its group, from the system's list; None for nobody known."""
    for line in (machine.text("etc/passwd") or "").splitlines():
        parts = line.split(":")
        if parts[0] == name and len(parts) > 3 and parts[2].isdecimal() and parts[3].isdecimal():
            return int(parts[2]), int(parts[3])
    return None


def group_ids(machine: Machine, names: tuple[str, ...], member: str) -> tuple[int, ...]:
    """Return the numbers of these groups, and of those that ``member`` is in."""
    found = []
    for line in (machine.text("etc/group") or "").splitlines():
        name, _, number, members = (*line.split(":", 3), "", "", "")[:4]
        if number.isdecimal() and (name in names or member in members.split(",")):
            found.append(int(number))
    return tuple(found)
