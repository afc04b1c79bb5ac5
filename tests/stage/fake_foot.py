"""A program named foot that only notes how it was started, and that tests can play the kiosk for."""

import socket
from dataclasses import dataclass
from pathlib import Path

from tests.terminals.waiting import until

_FOOT = """#!/bin/sh
echo "$$ $KIOSK_STAGE $*" >> '{notes}'
[ ! -e '{notes}.broken' ] || exit 1
exec sleep 1000
"""


@dataclass(frozen=True, slots=True)
class Started:
    """One start of it.

    Attributes:
        pid: Its number.
        stage: The socket it was told of.
        arguments: Its command line.
    """

    pid: int
    stage: str
    arguments: str

    def tell(self, message: bytes) -> None:
        """Tell the stage something, as the kiosk in this terminal."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(message, self.stage)

    def lives(self) -> bool:
        """Say whether it runs: a dead one that nobody waited for does not."""
        try:
            state = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return False
        return state != "Z"


class FakeFoot:
    """Put in ``folder``, which belongs into PATH."""

    def __init__(self, folder: Path) -> None:
        self._notes = folder / "started"
        program = folder / "foot"
        program.write_text(_FOOT.format(notes=self._notes))
        program.chmod(0o700)

    def break_it(self) -> None:
        """From now on it ends as soon as it is started."""
        self._notes.with_name("started.broken").touch()

    def started(self) -> list[Started]:
        """Return every start so far."""
        if not self._notes.exists():
            return []
        lines = (line.split(" ", 2) for line in self._notes.read_text().splitlines())
        return [Started(int(pid), stage, arguments) for pid, stage, arguments in lines]

    def nth(self, number: int) -> Started:
        """Wait for so many starts, and return the last of them."""
        return until(lambda: self.started()[number - 1 : number] or None, f"start {number}")[0]
