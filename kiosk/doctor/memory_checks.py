"""Can what a visitor typed get from the memory to a disk: by swap, or by a picture of a process that crashed?"""

from collections.abc import Iterator

from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service
from kiosk.doctor.settings_lines import read_systemd

_NOWHERE = ("|/bin/false", "|/bin/true", "|/usr/bin/false", "|/usr/bin/true", "/dev/null", "|/dev/null")
_KEEPER = "systemd-coredump"


def check_swap(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look at each place that memory may be moved to."""
    lines = machine.kernel_text("proc/swaps").splitlines()[1:]
    on_disk = [line.split()[0] for line in lines if line.strip() and not _is_safe(machine, line.split()[0])]
    if not on_disk:
        yield ok("swap", "swap-safe" if lines else "swap-none")
    elif installed.unit.last("Service", "MemorySwapMax") == "0":
        yield attention("swap", "swap-unused", place=on_disk[0])
    else:
        yield broken("swap", "swap-open", place=on_disk[0])


def _is_safe(machine: Machine, device: str) -> bool:
    """Say whether a swap device is encrypted, or memory itself."""
    name = device.rpartition("/")[2]
    if not device.startswith("/dev/"):
        return False
    if name.startswith("zram"):
        return not (machine.text(f"sys/block/{name}/backing_dev") or "none").strip().startswith("/")
    if device.startswith("/dev/mapper/"):
        names = (folder.parent.parent.name for folder in machine.path("sys/block").glob("dm-*/dm/name"))
        name = next((one for one in names if (machine.text(f"sys/block/{one}/dm/name") or "").strip() == name), name)
    return (machine.text(f"sys/block/{name}/dm/uuid") or "").startswith("CRYPT-")


def check_core(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look at what the kernel does with the memory of a program that crashes."""
    pattern = machine.kernel_text("proc/sys/kernel/core_pattern")
    limit = installed.unit.last("Service", "LimitCORE")
    if pattern.startswith(_NOWHERE) or not pattern:
        yield ok("core", "core-none")
    elif pattern.startswith("|"):  # a pipe is fed whatever the limit says
        keeps = _KEEPER not in pattern or _keeper_keeps(machine)
        yield broken("core", "core-pipe", pattern=pattern.split()[0][1:]) if keeps else ok("core", "core-none")
    else:
        yield ok("core", "core-none") if limit == "0" else broken("core", "core-file")


def _keeper_keeps(machine: Machine) -> bool:
    return read_systemd(machine, "coredump.conf").last("Coredump", "Storage", "external") != "none"
