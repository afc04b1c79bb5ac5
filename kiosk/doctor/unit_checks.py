"""Does the service start by itself, come back always, and is it locked down?"""

import re
import shutil
import subprocess
from collections.abc import Iterator

from kiosk.doctor.finding import Finding, attention, broken, ok, unseen
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.service import UNIT, Service
from kiosk.doctor.settings_lines import PLACES

_LONGEST_S = 20.0
_NEVER_SERVED = "run/kiosk-never-served"
_SHOWN_AFTER = 3
_EXPOSURE = re.compile(r"Overall exposure level for \S+: ([0-9.]+)")

CONSOLE, CAGE = 0.2, 0.9
"""The most that ``systemd-analyze security`` may say of each stack."""

USB, NETWORK = 0.2, 0.8
"""What the rights to a printer add to it."""

_ALWAYS = (("Restart", "always"), ("StartLimitIntervalSec", "0"))
_YES = ("NoNewPrivileges", "ProtectKernelTunables", "ProtectKernelModules", "RestrictSUIDSGID", "LockPersonality")
_SET = ("SystemCallFilter", "RestrictNamespaces", "ProtectHome")


def check_service(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether the kiosk comes up with the computer, and comes back when it ends or hangs."""
    wants = [f"{place}/system/{target}.target.{how}/{UNIT}" for place in PLACES for target, how in _TARGETS]
    if not any(machine.path(link).is_symlink() for link in wants):
        yield broken("service", "service-off")
    elif gives_up := next(_gives_up(installed), ""):
        yield broken("service", "service-gives-up", setting=gives_up)
    elif installed.user == "root":
        yield broken("service", "service-root")
    elif (in_vain := _starts_in_vain(machine)) >= _SHOWN_AFTER:
        yield attention("service", "service-in-vain", count=in_vain)
    else:
        yield ok("service", "service-on", user=installed.user)


_TARGETS = [(name, how) for name in ("multi-user", "graphical", "default") for how in ("wants", "requires")]


def _starts_in_vain(machine: Machine) -> int:
    """Return what deploy/lib/plain_text.py has counted; 0 where nothing was, or nobody may know."""
    try:
        told = (machine.text(_NEVER_SERVED) or "").strip()
    except UnseenError:
        return 0
    return int(told) if told.isdecimal() else 0


def _gives_up(installed: Service) -> Iterator[str]:
    for name, value in _ALWAYS:
        if installed.unit.last("Service", name) != value and installed.unit.last("Unit", name) != value:
            yield f"{name}={value}"
    if not installed.unit.last("Service", "WatchdogSec"):
        yield "WatchdogSec=180"


def check_lock_down(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look at what the service may do: single lines, and where systemd is there to tell, its own measure."""
    if missing := next(_missing(installed), ""):
        yield broken("lock-down", "lock-down-missing", setting=missing)
        return
    exposure, most = _exposure(machine), most_exposure(installed)
    if exposure is None:
        yield unseen("lock-down", "lock-down-unmeasured")
    elif exposure > most + 0.01:
        yield attention("lock-down", "lock-down-open", exposure=f"{exposure:.1f}", most=f"{most:.1f}")
    else:
        yield ok("lock-down", "lock-down-good", exposure=f"{exposure:.1f}")


def _missing(installed: Service) -> Iterator[str]:
    unit = installed.unit
    yield from (f"{name}=yes" for name in _YES if not unit.is_on("Service", name))
    yield from (f"{name}=" for name in _SET if not unit.last("Service", name))
    if unit.last("Service", "ProtectSystem") != "strict":
        yield "ProtectSystem=strict"
    if unit.lines.get(("Service", "CapabilityBoundingSet")) != ():  # set to nothing, not left out
        yield "CapabilityBoundingSet="


def most_exposure(installed: Service) -> float:
    """Return what systemd may say of this service with the printer that it is allowed."""
    unit = installed.unit
    is_networked = bool(unit.all("Service", "IPAddressAllow"))
    devices = " ".join(unit.all("Service", "DeviceAllow")).lower()
    most = CAGE if installed.is_cage else CONSOLE
    return most + NETWORK * is_networked + USB * ("usb" in devices or "/lp" in devices)


def _exposure(machine: Machine) -> float | None:
    """Ask systemd for its measure; None where it cannot be asked, as within the locked-down service."""
    program = shutil.which("systemd-analyze")
    if program is None:
        return None
    command = [program, "security", "--offline=true", f"--root={machine.root}", "--no-pager", UNIT]
    try:
        asked = subprocess.run(  # noqa: S603 (a program of the system, and nothing but the name of the unit for it)
            command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=_LONGEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _EXPOSURE.search(asked.stdout)
    return None if found is None else float(found[1])
