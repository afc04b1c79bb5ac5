"""One visit on this terminal without a supervisor: for tests of the driver. Prints nothing of its own."""

import os
import sys
from pathlib import Path

os.environ.update({"ESCDELAY": "1", "TEXTUAL_FPS": "240", "TEXTUAL_ANIMATIONS": "none"})

from kiosk.visit.go import go
from kiosk.walkup.build import WalkupService


class Beats:
    """A pulse that nobody looks at."""

    def beat(self) -> None:
        """Note nothing."""

    def note_job(self, state: int) -> None:
        """Note nothing."""

    def job(self) -> int:
        """Nothing is printed."""
        return 0


def main() -> None:
    service = WalkupService(Path(sys.argv[1]), trial="--trial" in sys.argv)
    service.load()
    columns, rows = os.get_terminal_size(0)
    os.write(1, b"\x1b[?1049h\x1b[2J" + service.neutral(columns, rows))
    door, gate = os.pipe()
    os.write(gate, go(columns, rows))
    service.serve(door, Beats())


if __name__ == "__main__":
    main()
