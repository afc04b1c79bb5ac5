"""The PIN of staff: kept as an Argon2 hash, checked slowly, and never told apart from a wait."""

import os
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.problem import KioskError, Problem
from kiosk.staff.tries import TriesFile

FOLDER = "staff"
SHORTEST = 6
LONGEST = 32
_DIGITS = "01234567890123456789 98765432109876543210"

# One lane: more would start threads, which a process of the kiosk does not have.
_HASHER = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)
_LONGEST_HASH_BYTES = 512


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a try.

    Attributes:
        right: It was the PIN.
        wait_s: How many seconds no PIN will be looked at from now on.
    """

    right: bool
    wait_s: int


def fault_of_new_pin(pin: str) -> Problem | None:
    """Say what keeps ``pin`` from being a new PIN; None when it can be one."""
    if not re.fullmatch(r"[0-9]*", pin):
        return Problem("pin-not-digits")
    if not SHORTEST <= len(pin) <= LONGEST:
        return Problem("pin-length", facts={"shortest": SHORTEST, "longest": LONGEST})
    if len(set(pin)) == 1 or pin in _DIGITS:
        return Problem("pin-too-simple")
    return None


class StaffPin:
    """The PIN of one kiosk.

    Args:
        home: The home folder.
        now: The wall clock, in seconds.
    """

    def __init__(self, home: Path, now: Callable[[], float] = time.time) -> None:
        self._folder = home / FOLDER
        self._hash = self._folder / "pin"
        self._tries = TriesFile(self._folder / "tries")
        self._now = now

    def is_set(self) -> bool:
        """Say whether there is one, whatever state it is in."""
        return os.path.lexists(self._hash)

    def set(self, pin: str) -> None:
        """Make ``pin`` the PIN from now on, and forget wrong tries.

        Raises:
            KioskError: It cannot be one, or it cannot be written.
        """
        if fault := fault_of_new_pin(pin):
            raise KioskError(fault)
        try:
            home = self._folder.parent
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            (self._folder / "tries").unlink(missing_ok=True)
            new = self._folder / f"pin.{secrets.token_hex(4)}"
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
                file.write(_HASHER.hash(pin).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            if os.geteuid() == 0:  # set in a root shell for a kiosk that runs as another user
                owner = home.stat()
                for path in (self._folder, new):
                    os.chown(path, owner.st_uid, owner.st_gid)
            new.replace(self._hash)
        except OSError as error:
            raise KioskError(Problem("pin-unwritable", self._folder, None, {"reason": error.strerror or ""})) from error

    def wait_s(self) -> int:
        """Return how many seconds no PIN is looked at.

        Raises:
            OSError: The tries cannot be read.
        """
        with self._tries.changing() as (tries, write):
            now_s = int(self._now())
            if (seen := tries.seen(now_s)) != tries:
                write(seen)
            return seen.wait_s(now_s)

    def check(self, pin: str) -> Answer:
        """Try ``pin``. It counts as wrong before it is looked at, so that ending the process gains nothing.

        Raises:
            OSError: The tries cannot be written.
        """
        with self._tries.changing() as (tries, write):
            now_s = int(self._now())
            seen = tries.seen(now_s)
            if wait_s := seen.wait_s(now_s):
                return Answer(False, wait_s)
            wrong = seen.one_more(now_s)
            write(wrong)
            if self.matches(pin):
                write(type(seen)())
                return Answer(True, 0)
            return Answer(False, wrong.wait_s(now_s))

    def matches(self, pin: str) -> bool:
        """Say whether ``pin`` is the PIN, without counting."""
        try:
            kept = self._hash.read_bytes()[:_LONGEST_HASH_BYTES].strip()
            return _HASHER.verify(kept, pin[:LONGEST])
        except (OSError, InvalidHashError, VerificationError):
            return False
