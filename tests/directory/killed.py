"""A process that changes a directory without a break, killed at some moment; and what must be true afterwards."""

import os
import random
import signal
import time
from pathlib import Path

from kiosk.directory import staff_acts
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import DIRECTORY_FILE, VISITORS_FILE, directory_to_read
from kiosk.directory.store.database import open_directory
from tests.directory.providers import keep, kept_in

ROWS = 40
IMPORT_EVERY = 3
LONGEST_WAIT_S = 0.25
_COUNTER = Provider(key="6f1f8c0e-0000-4000-8000-0000000000aa", name="Counter", description="0")


class KilledAgainAndAgain:
    """A home folder whose writer is killed; each change puts its number into what it touches.

    Args:
        home: An empty folder.
        seed: Decides the moments.

    Attributes:
        done: How many changes were made so far, by what the writers said.
    """

    def __init__(self, home: Path, seed: int) -> None:
        self._home = home
        self._random = random.Random(seed)
        self.done = 0
        self._begun = 0
        keep(home, _COUNTER)

    def kill_once(self) -> None:
        """Let a process make changes, kill it at a random moment, and remember what it said it had done."""
        self.done = max(int(provider.description) for provider in kept_in(self._home))  # the last may be whole
        receiving, sending = os.pipe()
        pid = os.fork()
        if pid == 0:
            self._write_until_killed(sending)
        os.close(sending)
        os.read(receiving, 1)  # it has begun
        time.sleep(self._random.uniform(0, LONGEST_WAIT_S))  # the moment is what is tried out
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        said = b""
        while part := os.read(receiving, 1 << 16):
            said += part
        os.close(receiving)
        self.done += said.count(b"d")
        self._begun = self.done + 1

    def faults(self) -> list[str]:
        """Say what is not as it must be: every change that was done is there, and the last one whole or not at all."""
        found = []
        known = {provider.name: int(provider.description) for provider in kept_in(self._home)}
        counter = known.pop("Counter")
        if counter != self._last(imports=False, of=self.done) and counter != self._last(imports=False, of=self._begun):
            found.append(f"an edit is lost: {counter} after {self.done}")
        rows = set(known.values()) or {0}
        if len(rows) > 1 or len(known) not in (0, ROWS):
            found.append(f"half an import is there: {len(known)} rows of {sorted(rows)}")
        if not rows & {self._last(imports=True, of=number) for number in (self.done, self._begun)}:
            found.append(f"an import is lost: {sorted(rows)} after {self.done}")
        with open_directory(self._home / DIRECTORY_FILE) as database:
            found += [line for (line,) in database.execute("PRAGMA integrity_check") if line != "ok"]
            found += [f"{row} leads nowhere" for row in database.execute("PRAGMA foreign_key_check")]
        if open_visitors(self._home / VISITORS_FILE).total not in (1, 1 + ROWS):
            found.append("visitors see half of it")
        return found

    def _last(self, imports: bool, of: int) -> int:
        """The number of the last edit, or import, among the first ``of`` changes."""
        return next(n for n in range(of, -1, -1) if n == 0 or (n % IMPORT_EVERY == 0) == imports)

    def _write_until_killed(self, sending: int) -> None:
        try:
            os.write(sending, b"b")
            for number in range(self.done + 1, 1_000_000):
                self._change(number)
                os.write(sending, b"d")
        finally:
            os._exit(1)

    def _change(self, number: int) -> None:
        if number % IMPORT_EVERY == 0:
            file = self._home / "list.csv"
            lines = (f"Program {row},202-555-01{row:02},{number}" for row in range(ROWS))
            file.write_text("Name,Phone,Description\n" + "\n".join(lines) + "\n")
            carry_out(self._home, plan_import(self._home, file))
            return
        with directory_to_read(self._home) as store:
            before = store.get(_COUNTER.key)
        after = Provider(key=_COUNTER.key, name="Counter", description=str(number))
        staff_acts.edit(self._home, before, after, "AB")
