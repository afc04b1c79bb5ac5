"""Faults to plant in a good machine, one by one, each with what must be found."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk import __version__
from kiosk.directory.provider import Provider
from kiosk.directory.staff_acts import add
from kiosk.doctor.finding import Level
from kiosk.doctor.machine import Machine
from kiosk.upkeep.crash_count import count_crash
from kiosk.upkeep.proof_result import ProofResult, keep_proof
from kiosk.upkeep.repair_note import Repair, keep_repair
from tests.staff.test_attention import SET_UP

from .good_machine import TODAY, edid, write

Plant = Callable[[Machine], object]

EARLIER = TODAY - timedelta(days=2)
LONG_AGO = TODAY - timedelta(days=200)
_SWAP = "Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n"
_LATER_JOURNAL = "etc/systemd/journald.conf.d/z.conf"
_NO_DATABASE = b"SQLite format 3\0" + b"x" * 9000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is planted, which check must tell of it, how bad it is, and by which message or problem."""

    plant: Plant
    check: str
    level: Level
    code: str

    def __str__(self) -> str:
        """For the name of the test."""
        return self.code


def in_root(inside: str, text: str | bytes) -> Plant:
    """A file of the system."""
    return lambda machine: write(machine.root, inside, text)


def in_home(inside: str, text: str | bytes) -> Plant:
    """A file of the home folder."""
    return lambda machine: write(machine.home, inside, text)


def in_unit(*lines: str) -> Plant:
    """A drop-in that somebody added."""
    return in_root("etc/systemd/system/kiosk.service.d/own.conf", "\n".join(("[Service]", *lines)))


def removed(inside: str) -> Plant:
    """A file of the system that is not there."""
    return lambda machine: (machine.root / inside).unlink()


def open_to_all(inside: str) -> Plant:
    """Something of the home folder that everybody may read."""
    return lambda machine: (machine.home / inside).chmod(0o755)


def _printer(text: str) -> Plant:
    return in_home("kiosk.toml", f"{SET_UP}[printer]\n{text}\n")


def _proof(day: date, passed: bool, version: str = __version__) -> Plant:
    failures = () if passed else ("foot: its memory",)
    return lambda machine: keep_proof(machine.home, ProofResult(day, passed, "console", version, failures))


def _print_server(machine: Machine) -> None:
    _printer('kind = "cups"\naddress = "office"\npaper = "letter"\nreachable = true')(machine)
    settings = "PreserveJobHistory Yes\nMaxJobTime 60\nLogLevel crit\nLogDebugHistory 0\n"
    write(machine.root, "etc/cups/cupsd.conf", settings)
    logs = "AccessLog /dev/null\nPageLog /dev/null\nRequestRoot /dev/shm\nCacheDir /dev/shm\n"
    write(machine.root, "etc/cups/cups-files.conf", logs)


def _older_list(machine: Machine) -> None:
    kept = (machine.home / "visitors.db").read_bytes()
    add(machine.home, Provider(key="", name="Another"), "AB")
    (machine.home / "visitors.db").write_bytes(kept)


def _in_foot(old: str, new: str) -> Plant:
    def plant(machine: Machine) -> None:
        text = (machine.root / "etc/kiosk/foot.ini").read_text()
        assert text.count(old) == 1
        write(machine.root, "etc/kiosk/foot.ini", text.replace(old, new))
        write(machine.root, "etc/kiosk/stack", "cage")

    return plant


def _no_foot(machine: Machine) -> None:
    write(machine.root, "etc/kiosk/stack", "cage")
    (machine.root / "etc/kiosk/foot.ini").unlink()


def _unconfirmed(machine: Machine) -> None:
    noted = machine.home / "confirmations.toml"
    section = "[resources.sparc-friends]\nconfirmed_on = 2026-11-22\n"
    assert section in noted.read_text()
    noted.write_text(noted.read_text().replace(section, ""))


def _foreign_user(machine: Machine) -> None:
    write(machine.root, "etc/passwd", "kiosk:x:64999:64999::/:/bin/false\n")


def _no_clock(machine: Machine) -> None:
    (machine.root / "sys/class/rtc").rename(machine.root / "gone")


def _crashed(machine: Machine) -> None:
    count_crash(machine.home, "signal-11", EARLIER)


def _open_to_change(machine: Machine) -> None:
    (machine.root / "etc/kiosk/stack").chmod(0o666)


def _repaired(repair: Repair) -> Plant:
    return lambda machine: keep_repair(machine.home, repair)


def _login(machine: Machine) -> None:
    link = machine.root / "etc/systemd/system/getty.target.wants/getty@tty1.service"
    link.parent.mkdir()
    link.symlink_to("/usr/lib/systemd/system/getty@.service")


FAULTS = (
    Fault(in_unit("Environment=TERM=dumb"), "terminal", "attention", "colors-none"),
    Fault(in_root("sys/class/drm/card0-HDMI-A-1/edid", edid(190)), "letters", "attention", "letters-small"),
    Fault(in_unit("Environment=LANG=en_US.ISO-8859-1"), "locale", "attention", "locale-other"),
    Fault(removed("etc/localtime"), "zone", "attention", "zone-none"),
    Fault(_no_clock, "clock-source", "attention", "clock-source-none"),
    Fault(in_home("directory.db", _NO_DATABASE), "list", "broken", "directory-broken"),
    Fault(in_home("visitors.db", _NO_DATABASE), "list", "broken", "visitors-broken"),
    Fault(_older_list, "list", "attention", "visitors-behind"),
    Fault(in_home("content/en/ui.ftl", "home = { no Fluent\n"), "content", "attention", "wording-broken"),
    Fault(_unconfirmed, "freshness", "attention", "freshness-hidden"),
    Fault(in_home("kiosk.toml", SET_UP + "colour = 1\n"), "settings", "attention", "setting-unknown"),
    Fault(in_home("kiosk.toml", 'state = "OH"\n'), "settings", "attention", "settings-no-line"),
    Fault(in_home("kiosk.toml", 'staff_line = "Ask"\n'), "settings", "attention", "settings-no-state"),
    Fault(lambda machine: (machine.home / "staff" / "pin").unlink(), "pin", "broken", "pin-none"),
    Fault(_printer('kind = "usb"\naddress = "/dev/no-printer"'), "printer", "broken", "printer-refused"),
    Fault(_print_server, "print-server", "attention", "cups-setting"),
    Fault(open_to_all("."), "rights", "broken", "rights-open"),
    Fault(open_to_all("directory.db"), "rights", "broken", "rights-open"),
    Fault(_crashed, "crashes", "attention", "crashes-some"),
    Fault(_repaired(Repair(TODAY, "directory", EARLIER)), "repair", "attention", "repair-lost"),
    Fault(_repaired(Repair(TODAY, "visitors")), "repair", "attention", "repair-whole"),
    Fault(lambda machine: (machine.home / "staff" / "proof.toml").unlink(), "proof", "attention", "proof-never"),
    Fault(_proof(LONG_AGO, True), "proof", "attention", "proof-old"),
    Fault(_proof(TODAY, True, "0.0.1"), "proof", "attention", "proof-other-version"),
    Fault(_proof(TODAY, False), "proof", "broken", "proof-failed"),
    Fault(removed("etc/systemd/system/multi-user.target.wants/kiosk.service"), "service", "broken", "service-off"),
    Fault(in_unit("Restart=no"), "service", "broken", "service-gives-up"),
    Fault(in_unit("WatchdogSec="), "service", "broken", "service-gives-up"),
    Fault(in_root("run/kiosk-never-served", "3\n"), "service", "attention", "service-in-vain"),
    Fault(in_unit("User=root"), "service", "broken", "service-root"),
    Fault(_foreign_user, "user", "broken", "user-other"),
    Fault(in_root("etc/passwd", "root:x:0:0::/:/bin/sh\n"), "user", "broken", "user-none"),
    Fault(in_unit("NoNewPrivileges=no"), "lock-down", "broken", "lock-down-missing"),
    Fault(in_unit("CapabilityBoundingSet=CAP_SYS_ADMIN"), "lock-down", "broken", "lock-down-missing"),
    Fault(_open_to_change, "system-rights", "broken", "system-rights-open"),
    Fault(in_root("proc/swaps", _SWAP), "swap", "attention", "swap-unused"),
    Fault(in_root("proc/sys/kernel/core_pattern", "|/usr/share/apport/apport %p\n"), "core", "broken", "core-pipe"),
    Fault(in_unit("StandardError=journal"), "output", "broken", "output-recorded"),
    Fault(in_root(_LATER_JOURNAL, "[Journal]\nStorage=persistent\n"), "journal", "attention", "journal-unbounded"),
    Fault(_no_foot, "clipboard", "broken", "clipboard-no-file"),
    Fault(_in_foot("spawn-terminal=none", "spawn-terminal=Control+Shift+n"), "clipboard", "broken", "clipboard-bound"),
    Fault(_in_foot("select-row=none\n", ""), "clipboard", "broken", "clipboard-bound"),
    Fault(_in_foot("osc52=disabled", "osc52=enabled"), "clipboard", "broken", "clipboard-open"),
    Fault(_in_foot("lines=0", "lines=1000"), "clipboard", "broken", "clipboard-scrollback"),
    Fault(_login, "consoles", "broken", "consoles-login"),
    Fault(removed("etc/systemd/logind.conf.d/kiosk.conf"), "consoles", "broken", "consoles-more"),
    Fault(removed("etc/systemd/logind.conf.d/kiosk.conf"), "power-keys", "broken", "power-keys-on"),
    Fault(in_root("proc/sys/kernel/sysrq", "438\n"), "sysrq", "broken", "sysrq-on"),
    Fault(removed("etc/systemd/system/ctrl-alt-del.target"), "reboot", "broken", "reboot-on"),
    Fault(removed("etc/systemd/system.conf.d/kiosk.conf"), "reboot", "broken", "reboot-seven"),
)
