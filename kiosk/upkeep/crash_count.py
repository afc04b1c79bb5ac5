"""How often something in the kiosk ended by a fault: the kind and the day, never what was on the screen."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.upkeep.kept_file import FOLDER, read_kept, write_kept

FILE_NAME = "crashes.toml"
KEPT_DAYS = 30
"""So many days that saw a crash are told one by one."""

KIOSK = "kiosk"
"""The kind for a whole kiosk that was ended by force: by a fault of its supervisor, or by systemd's watchdog."""

_KIND = re.compile(r"[a-z][a-z0-9-]{0,30}")
_MOST_KINDS = 40
_MOST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class CrashCount:
    """What was counted.

    Attributes:
        last_day: The last day that saw a crash.
        total: How many of each kind there were since the file was begun.
        days: The same for each of the last days that saw any.
    """

    last_day: date
    total: Mapping[str, int]
    days: Mapping[date, Mapping[str, int]]

    def since(self, day: date) -> int:
        """Return how many there were from ``day`` on, as far back as days are told one by one."""
        return sum(sum(kinds.values()) for then, kinds in self.days.items() if then >= day)


def kind_of(code: int) -> str:
    """Name a kind of crash by an exit code, or by the negative number of the signal that killed."""
    return f"signal-{-code}" if code < 0 else f"exit-{code}"


def count_crash(home: Path, kind: str, today: date) -> None:
    """Count one more crash, without waiting for the disk.

    Args:
        home: The kiosk's home folder.
        kind: Such as ``signal-11``, ``exit-70`` or `KIOSK`.
        today: The day, by the kiosk's clock.

    Raises:
        OSError: It cannot be written.
        ValueError: ``kind`` is not a short word of small letters.
    """
    if not _KIND.fullmatch(kind):
        raise ValueError(kind)
    known = read_crashes(home) or CrashCount(today, {}, {})
    days = {**known.days, today: _one_more(known.days.get(today, {}), kind)}
    recent = sorted(days, reverse=True)[:KEPT_DAYS]
    total = _one_more(known.total, kind)
    lines = [f"last_day = {today}", *_table("total", total)]
    for day in sorted(recent):
        lines += _table(f"days.{day}", days[day])
    write_kept(home / FOLDER / FILE_NAME, "\n".join(lines) + "\n", durable=False)


def read_crashes(home: Path) -> CrashCount | None:
    """Return what was counted; None when nothing was, or what is there cannot be understood."""
    data = read_kept(home / FOLDER / FILE_NAME)
    if data is None:
        return None
    last_day, total, days = data.get("last_day"), data.get("total"), data.get("days", {})
    if type(last_day) is not date or not isinstance(days, dict):
        return None
    try:
        by_day = {date.fromisoformat(day): _kinds(kinds) for day, kinds in days.items()}
        return CrashCount(last_day, _kinds(total), by_day)
    except ValueError:
        return None


def _one_more(kinds: Mapping[str, int], kind: str) -> dict[str, int]:
    if kind not in kinds and len(kinds) >= _MOST_KINDS:
        kind = "other"
    return {**kinds, kind: min(kinds.get(kind, 0) + 1, _MOST)}


def _table(name: str, kinds: Mapping[str, int]) -> list[str]:
    return ["", f"[{name}]", *(f"{kind} = {count}" for kind, count in kinds.items())]


def _kinds(data: object) -> dict[str, int]:
    if not isinstance(data, dict):
        raise ValueError
    kinds: dict[str, int] = {}
    for kind, count in data.items():
        if not _KIND.fullmatch(kind) or type(count) is not int or not 0 < count <= _MOST:
            raise ValueError(kind)
        kinds[kind] = count
    return kinds
