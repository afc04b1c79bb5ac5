"""Each crash is counted in the home folder, by its kind and day, for ``kiosk doctor`` and staff."""

from contextlib import suppress
from datetime import date
from pathlib import Path


class CrashCounter:
    """Counts what the supervisor sees crash.

    Args:
        home: The kiosk's home folder.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        with suppress(OSError):  # now, as a folder that appears later in the home would be a change to load
            (home / "staff").mkdir(mode=0o700, parents=True, exist_ok=True)

    def ready(self) -> None:
        """Nothing crashed."""

    def resting(self) -> None:
        """What led to this was counted."""

    def visit_over(self) -> None:
        """Nothing crashed."""

    def crashed(self, code: int) -> None:
        """Count a child; where the disk takes nothing more, help is shown all the same."""
        from kiosk.upkeep.crash_count import kind_of

        self._count(kind_of(code))

    def killed(self) -> None:
        """Count a whole kiosk that was ended by force before this one began."""
        from kiosk.upkeep.crash_count import KIOSK

        self._count(KIOSK)

    def _count(self, kind: str) -> None:
        from kiosk.upkeep.crash_count import count_crash  # hardly ever needed

        with suppress(OSError):
            count_crash(self._home, kind, date.today())
