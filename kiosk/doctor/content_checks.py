"""Is what visitors read whole, and lately looked at; is this shelter set up?"""

from collections.abc import Iterator
from datetime import date

from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import service
from kiosk.guide.files.kept_entries import Care, kept_entries
from kiosk.guide.files.load_pack import load_home
from kiosk.settings import read_settings

PIN = ("staff", "pin")
"""Where the PIN's hash lies in the home folder."""


def check_content(machine: Machine, _today: date) -> Iterator[Finding]:
    """Load the content: each fault of a file is named, and another copy of the file is shown meanwhile."""
    loaded = load_home(machine.home)
    for problem in loaded.problems:
        yield Finding("content", "attention", "", problem=problem)
    if not loaded.problems:
        yield ok("content", "content-whole", version=loaded.pack.version)


def check_freshness(machine: Machine, today: date) -> Iterator[Finding]:
    """Count the national numbers and links that are too old, or wait for a call."""
    limit_days = read_settings(machine.home)[0].freshness.hide_after_days
    cares = [entry.care for entry in kept_entries(machine.home, today, limit_days)]
    if hidden := cares.count(Care.HIDDEN):
        yield attention("freshness", "freshness-hidden", count=hidden)
    if old := cares.count(Care.PAST):
        yield attention("freshness", "freshness-old", count=old)
    if not hidden and not old:
        yield ok("freshness", "freshness-good")


def check_settings(machine: Machine, _today: date) -> Iterator[Finding]:
    """Read the shelter's settings."""
    settings, problems = read_settings(machine.home)
    for problem in problems:
        yield Finding("settings", "attention", "", problem=problem)
    if not settings.state:
        yield attention("settings", "settings-no-state")
    if not settings.staff_line:
        yield attention("settings", "settings-no-line")
    if settings.state and settings.staff_line and not problems:
        yield ok("settings", "settings-good")


def check_pin(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look whether the staff's screens are locked."""
    is_set = machine.home.joinpath(*PIN).is_file()
    if is_set:
        yield ok("pin", "pin-set")
    else:
        yield attention("pin", "pin-not-yet") if service(machine) is None else broken("pin", "pin-none")
