"""Does the computer know its letters, its day, and where it stands? All that tells hours and ages depends on it."""

from collections.abc import Iterator
from datetime import date

from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import is_inside, service
from kiosk.guide.files.load_pack import load_home
from kiosk.guide.freshness import is_clock_doubtful, is_clock_wrong

_CODES = ("utf-8", "utf8")
_PLAIN = {"", "C", "POSIX"}
"""Python takes these for UTF-8."""

_UTC = {"", "UTC", "Etc/UTC", "Universal", "Zulu", "GMT", "Etc/GMT", "UCT", "Etc/UCT"}
_ZONES = "zoneinfo/"


def check_locale(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at how letters are written: anything but UTF-8 spoils accented ones."""
    told = _locale(machine)
    is_good = told in _PLAIN or told.lower().endswith(_CODES)
    yield ok("locale", "locale-good") if is_good else attention("locale", "locale-other", locale=told)


def _locale(machine: Machine) -> str:
    told = machine.environment
    installed = service(machine)
    if installed is not None and not is_inside(machine, installed):
        if named := installed.variables().get("LANG"):
            return named
        lines = (machine.text("etc/locale.conf") or machine.text("etc/default/locale") or "").splitlines()
        told = dict(line.replace('"', "").partition("=")[::2] for line in lines if "=" in line)
    return next((told[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if told.get(name)), "")


def check_clock(machine: Machine, today: date) -> Iterator[Finding]:
    """Look at the day: it must not lie before the content was made, nor long after."""
    released = load_home(machine.home).pack.released_on
    if is_clock_wrong(today, released):
        yield broken("clock", "clock-wrong", date=today)
    elif is_clock_doubtful(today, released):
        yield attention("clock", "clock-doubtful", date=today)
    else:
        yield ok("clock", "clock-right", date=today)


def check_zone(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at the time zone: hours of programs are told in it."""
    zone = machine.environment.get("TZ", "").lstrip(":") or _zone(machine)
    yield attention("zone", "zone-none") if zone in _UTC else ok("zone", "zone-set", zone=zone)


def _zone(machine: Machine) -> str:
    try:
        return str(machine.path("etc/localtime").readlink()).rpartition(_ZONES)[2]
    except OSError:  # a copy of the zone's file, or none
        return (machine.text("etc/timezone") or "").strip()


def check_clock_source(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at what keeps the clock right while the power is off."""
    if machine.path("sys/class/rtc/rtc0").exists():
        yield ok("clock-source", "clock-source-hardware")
    elif machine.path("run/systemd/timesync/synchronized").exists():
        yield ok("clock-source", "clock-source-network")
    else:
        yield attention("clock-source", "clock-source-none")
