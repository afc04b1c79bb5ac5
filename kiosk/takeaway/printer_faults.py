"""What went wrong with the printer: whether a part of a slip may be in it, and what of it is kept for staff."""

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from kiosk.problem import Problem

FOLDER, FILE = "staff", "printer-state.toml"

BEGUN: Mapping[str, str | int] = MappingProxyType({"begun": 1})
"""Facts of a `Problem` with a printer that was at a slip already: a part of it may hang there."""

FaultKind = Literal["stuck", "half-slip", "failed"]
"""``stuck``: a slip broke off and the printer could not be cleared: it may hang half out, or come out later.
``half-slip``: a slip broke off and was cut off, or cancelled: a part of it may lie at the printer.
``failed``: the printer did not work; nothing is in it."""

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class PrinterFault:
    """The last fault that nobody has seen to: its kind and its day, nothing of any visit.

    Attributes:
        kind: What happened.
        day: When.
    """

    kind: FaultKind
    day: date


def has_begun(problem: Problem) -> bool:
    """Say whether a slip broke off while the printer was at it, so that part of it may hang there."""
    return BEGUN.items() <= problem.facts.items()


def read_fault(home: Path) -> PrinterFault | None:
    """Return the fault that is kept; None for none, or for a file that is not ours."""
    try:
        with _path(home).open("rb") as file:
            found = tomllib.loads(file.read(_LONGEST).decode())
    except (OSError, ValueError):
        return None
    day = found.get("day")
    kinds: tuple[FaultKind, ...] = get_args(FaultKind)
    kind = next((kind for kind in kinds if kind == found.get("kind")), None)
    return PrinterFault(kind, day) if kind and type(day) is date else None


def note_fault(home: Path, fault: PrinterFault) -> None:
    """Keep a fault; one that leaves paper behind is not replaced by one that does not.

    Raises:
        OSError: It cannot be written.
    """
    kept = read_fault(home)
    if kept == fault or (kept is not None and kept.kind != "failed" and fault.kind == "failed"):
        return
    path = _path(home)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    new = path.with_suffix(".new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    with open(os.open(new, flags, 0o600), "w", encoding="utf-8") as file:
        file.write(f'kind = "{fault.kind}"\nday = {fault.day.isoformat()}\n')
    new.replace(path)


def forget_fault(home: Path) -> None:
    """Forget it: staff have looked.

    Raises:
        OSError: It cannot be removed.
    """
    with suppress(FileNotFoundError):
        _path(home).unlink()


def _path(home: Path) -> Path:
    """In the staff's folder, which is not watched: a fault replaces no waiting child."""
    return home / FOLDER / FILE
