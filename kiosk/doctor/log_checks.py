"""Does anything write down what is on the screen, and do the system's logs have an end?"""

from collections.abc import Iterator

from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service
from kiosk.doctor.settings_lines import read_systemd

_ON_DISK = "var/log/journal"
_SAFE_OUTPUTS = ("tty", "null")


def check_output(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look where the service's output goes: the kiosk draws its screens on it, so a journal would record them."""
    for name in ("StandardOutput", "StandardError"):
        place = installed.unit.last("Service", name, "journal")
        if place not in _SAFE_OUTPUTS and not (place == "inherit" and _input_is_tty(installed)):
            yield broken("output", "output-recorded", setting=name, value=place)
            return
    yield ok("output", "output-safe")


def _input_is_tty(installed: Service) -> bool:
    return installed.unit.last("Service", "StandardInput").startswith("tty")


def check_journal(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether the system's log lives in memory, or is bounded on the disk."""
    settings = read_systemd(machine, "journald.conf")
    storage = settings.last("Journal", "Storage", "auto")
    if storage in ("volatile", "none") or (storage == "auto" and not machine.path(_ON_DISK).exists()):
        yield ok("journal", "journal-memory")
    elif settings.last("Journal", "SystemMaxUse"):
        yield ok("journal", "journal-bounded", size=settings.last("Journal", "SystemMaxUse"))
    else:
        yield attention("journal", "journal-unbounded")
