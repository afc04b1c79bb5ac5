"""A listener and a caretaker's work that leave their traces in files, for a kiosk in a process of its own."""

import json
import os
import time
from pathlib import Path

from tests.supervisor.fake_service import process_state, write_whole


class HeardInFile:
    """Writes each turn into ``home/unwatched/heard``."""

    def __init__(self, home: Path) -> None:
        self._file = home / "unwatched" / "heard"

    def ready(self) -> None:
        self._note("ready")

    def resting(self) -> None:
        self._note("resting")

    def visit_over(self) -> None:
        self._note("over")

    def crashed(self, code: int) -> None:
        self._note(f"crashed:{code}")

    def _note(self, turn: str) -> None:
        with self._file.open("a") as file:
            file.write(f"{turn}\n")


class CareInFile:
    """Is due while ``home/unwatched/due`` is there; ``slow`` keeps a look going, ``failing`` lets it fail."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "unwatched"

    def is_due(self) -> bool:
        return (self._folder / "due").exists()

    def look(self) -> None:
        write_whole(self._folder / f"looked-{os.getpid()}", json.dumps(process_state(terminal=False)))
        while (self._folder / "slow").exists():
            time.sleep(0.01)
        if (self._folder / "failing").exists():
            raise ZeroDivisionError
        (self._folder / "due").unlink()
