"""Can whoever stands before the kiosk leave it by keys that the kernel or systemd take for themselves?"""

import os
from collections.abc import Iterator

from kiosk.doctor.finding import Finding, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service
from kiosk.doctor.settings_lines import read_systemd

_UNITS = "etc/systemd/system"
_REBOOT = "ctrl-alt-del.target"
_KERNEL = "proc/sys/kernel"
_BURST = "CtrlAltDelBurstAction"
_POWER_KEYS = ("HandlePowerKey", "HandleSuspendKey", "HandleHibernateKey", "HandleRebootKey")


def check_switching(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether another console with a login can come up beside the kiosk's."""
    login = read_systemd(machine, "logind.conf")
    tty = installed.terminal.rpartition("/")[2]
    getty = f"getty@{tty}.service"
    is_wanted = bool(tty) and os.path.lexists(machine.path(f"{_UNITS}/getty.target.wants/{getty}"))
    if is_wanted and not _is_masked(machine, getty):
        yield broken("consoles", "consoles-login", tty=tty)
    elif login.last("Login", "NAutoVTs", "6") != "0" or login.last("Login", "ReserveVT", "6") != "0":
        yield broken("consoles", "consoles-more")
    else:
        yield ok("consoles", "consoles-one")


def check_sysrq(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether Alt+SysRq reaches the kernel."""
    found = machine.text(f"{_KERNEL}/sysrq")
    if found is None:  # hidden, or a kernel that was built without it
        machine.kernel_text(f"{_KERNEL}/ostype")
    allowed = (found or "0").strip()
    yield ok("sysrq", "sysrq-off") if allowed == "0" else broken("sysrq", "sysrq-on", value=allowed)


def check_reboot(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether Ctrl+Alt+Del restarts the computer."""
    is_masked = _is_masked(machine, _REBOOT)
    burst = read_systemd(machine, "system.conf").last("Manager", _BURST, "reboot-force")
    if is_masked and burst == "none":
        yield ok("reboot", "reboot-off")
    else:
        yield broken("reboot", "reboot-seven" if is_masked else "reboot-on")


def _is_masked(machine: Machine, unit: str) -> bool:
    try:
        return str(machine.path(f"{_UNITS}/{unit}").readlink()) == os.devnull
    except OSError:
        return False


def check_power_keys(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether a keyboard's Power and Sleep keys switch the kiosk off."""
    login = read_systemd(machine, "logind.conf")
    heeded = [key for key in _POWER_KEYS if login.last("Login", key) != "ignore"]
    yield broken("power-keys", "power-keys-on", setting=heeded[0]) if heeded else ok("power-keys", "power-keys-off")
