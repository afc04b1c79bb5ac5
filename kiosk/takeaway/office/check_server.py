"""Say what on a print server would keep a slip, tell of it, or print it later for somebody else."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.office.cups_server import ask, queue_uri
from kiosk.takeaway.office.ipp_message import Operation

FOLDER = Path("/etc/cups")
LONGEST_JOB = 120
"""Seconds after which CUPS has to give up a page by itself."""

_MOUNTS = Path("/proc/self/mounts")
_MEMORY = {"tmpfs", "ramfs"}
_OFF = {"no", "off", "false", "0"}
_ON = {"yes", "on", "true"}
_OCTAL = re.compile(r"\\(\d{3})")  # how the kernel writes a blank in the name of a folder


@dataclass(frozen=True, slots=True)
class _Wish:
    """A line of a file of CUPS.

    Attributes:
        file: Which file.
        name: The directive.
        usual: What CUPS takes without that line.
        wanted: What it should be.
        is_good: Says whether a value will do.
    """

    file: str
    name: str
    usual: str
    wanted: str
    is_good: Callable[[str], bool]


def _is_short(seconds: str) -> bool:
    return seconds.isdecimal() and 0 < int(seconds) <= LONGEST_JOB


_WISHES = (
    _Wish("cupsd.conf", "PreserveJobFiles", "86400", "No", lambda value: value.lower() in _OFF),
    # The kiosk purges each job itself, after it has read whether it was printed; that needs the history.
    _Wish("cupsd.conf", "PreserveJobHistory", "Yes", "Yes", lambda value: value.lower() in _ON),
    _Wish("cupsd.conf", "MaxJobTime", "10800", "60", _is_short),
    # Above this the log tells when a page was not printed, and below it everything that CUPS knows of that page.
    _Wish("cupsd.conf", "LogLevel", "warn", "crit", lambda value: value.lower() in {"none", "emerg", "alert", "crit"}),
    _Wish("cupsd.conf", "LogDebugHistory", "200", "0", lambda value: value == "0"),
    _Wish("cupsd.conf", "Browsing", "No", "No", lambda value: value.lower() in _OFF),
    _Wish("cups-files.conf", "AccessLog", "/var/log/cups/access_log", "/dev/null", lambda value: value == "/dev/null"),
    _Wish("cups-files.conf", "PageLog", "/var/log/cups/page_log", "/dev/null", lambda value: value == "/dev/null"),
)

# Pages that wait; and the number, time and size of the last job, which CUPS 2.4 leaves there even when it is purged.
_PLACES = (("RequestRoot", "/var/spool/cups"), ("CacheDir", "/var/cache/cups"))


def check_server(queue: str = "", folder: Path = FOLDER) -> tuple[Problem, ...]:
    """Return what should be set otherwise: in the server's files, and in the queue where one is named.

    Args:
        queue: Name of the queue that prints slips, or "".
        folder: Where CUPS keeps ``cupsd.conf`` and ``cups-files.conf``.

    Returns:
        ``cups-setting``, ``cups-unreadable``, ``cups-spool-on-disk`` and ``cups-queue-retries`` problems, and what the
        server answers in place of the queue's setting.
    """
    problems: list[Problem | None] = []
    set_lines: dict[str, dict[str, tuple[str, int]]] = {}
    for name in ("cupsd.conf", "cups-files.conf"):
        try:
            set_lines[name] = _set_in((folder / name).read_text(encoding="utf-8", errors="replace"))
        except OSError:
            problems.append(Problem("cups-unreadable", folder / name))
    problems += (_unmet(wish, folder, set_lines[wish.file]) for wish in _WISHES if wish.file in set_lines)
    if "cups-files.conf" in set_lines:
        problems += (_on_disk(folder, set_lines["cups-files.conf"], *place) for place in _PLACES)
    problems.append(_retries(queue) if queue else None)
    return tuple(problem for problem in problems if problem is not None)


def _set_in(text: str) -> dict[str, tuple[str, int]]:
    """Return the directives outside ``<…>`` sections, by name in small letters: value and line. The last one counts."""
    found: dict[str, tuple[str, int]] = {}
    inside = 0
    for number, line in enumerate(text.splitlines(), 1):
        name, _, value = line.strip().partition(" ")
        if name.startswith("<"):
            inside += -1 if name.startswith("</") else 1
        elif name and not name.startswith("#") and not inside:
            found[name.lower()] = value.strip(), number
    return found


def _unmet(wish: _Wish, folder: Path, found: dict[str, tuple[str, int]]) -> Problem | None:
    value, line = found.get(wish.name.lower(), (wish.usual, 0))
    if wish.is_good(value):
        return None
    facts: dict[str, str | int] = {"setting": wish.name, "value": value, "wanted": wish.wanted}
    return Problem("cups-setting", folder / wish.file, line or None, facts)


def _on_disk(folder: Path, found: dict[str, tuple[str, int]], name: str, usual: str) -> Problem | None:
    place, line = found.get(name.lower(), (usual, 0))
    if _is_in_memory(Path(place)):
        return None
    return Problem("cups-spool-on-disk", folder / "cups-files.conf", line or None, {"folder": place})


def _is_in_memory(folder: Path) -> bool:
    """Say whether what is written to a folder never reaches a disk."""
    kinds = dict(_mounts())
    place = next(one for one in (folder, *folder.parents) if str(one) in kinds or one == one.parent)
    return kinds.get(str(place)) in _MEMORY


def _mounts() -> Iterator[tuple[str, str]]:
    """Give each mounted folder and its kind of file system; a later one covers an earlier one."""
    for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        _source, place, kind, *_rest = line.split(" ")
        yield _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), place), kind


def _retries(queue: str) -> Problem | None:
    """Ask the server what it does with a page that could not be printed."""
    try:
        answer = ask(
            Operation.GET_PRINTER_ATTRIBUTES,
            printer_uri=queue_uri(queue),
            requested_attributes=("printer-error-policy",),
        )
    except KioskError as error:
        return error.problem
    if not answer.is_good or not answer.things:
        return Problem("printer-no-queue")
    policy = answer.things[0].get("printer-error-policy", ("",))[0]
    return None if policy == "abort-job" else Problem("cups-queue-retries", facts={"queue": queue, "value": policy})
