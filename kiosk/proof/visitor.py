"""What the proof does as a visitor: types, searches, puts a program on *My list*, prints it."""

import resource
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem
from kiosk.proof.canaries import Canaries
from kiosk.proof.home_copy import HEAVY, VEIL_AFTER_S
from kiosk.proof.null_printer import NullPrinter
from kiosk.proof.processes import below, in_front
from kiosk.proof.stack import Stack, front_child, until

ENTER, ESCAPE, BACKSPACE, F12 = b"\r", b"\x1b", b"\x7f", b"\x1b[24~"
WIDER = "\u0416\U0001f600"
"""Letters that make Python keep a text in two bytes a letter, and then in four."""

SPARE = 8
"""More of them than there are letters: a terminal that just learns of other keys, for those letters, may drop a few."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """One who uses the kiosk, and knows what should come on each key.

    Attributes:
        stack: The kiosk.
        words: What it says.
        canaries: What to leave behind.
        printer: Where slips go.
    """

    stack: Stack
    words: Wording
    canaries: Canaries
    printer: NullPrinter

    def comes(self) -> int:
        """Begin a visit; return its process."""
        self.waits_for_neutral()
        front = front_child(self.stack)
        self._goes(ENTER, "home-title")
        return front

    def leaves_traces(self, look: Callable[[], None]) -> None:
        """Do everything in which a visit could leave something; ``look`` is called while a slip waits to be printed."""
        self._goes(b"4", "hint-type")
        self._types(self.canaries.typed)
        for letter in WIDER:
            self.stack.press(letter.encode())
        for _ in range(len(self.canaries.typed) + len(WIDER) + SPARE):
            self.stack.press(BACKSPACE)
        self._types(self.canaries.searched)
        until(lambda: self.stack.shows(self.canaries.listed), "the program that was searched")
        self._goes(ENTER, "hint-add")
        self._goes(b"a", "hint-listed")
        self._goes(ESCAPE, "hint-type")
        self._goes(ESCAPE, "home-title")
        self._goes(b"8", "list-intro")
        self._goes(b"p", "print-title")
        self._goes(b"2", "hint-print-now")
        with self.printer.held_up():
            self._goes(b"p", "printing-running")
            until(lambda: below(front_child(self.stack)), "a process that prints")
            look()
        self._waits_for("printing-done")
        self._goes(ESCAPE, "hint-print-now")
        self._goes(ESCAPE, "print-title")
        self._goes(ESCAPE, "list-intro")
        self._goes(ESCAPE, "home-title")
        self._goes(b"4", "hint-type")
        self._types(self.canaries.typed)

    def leaves_from_home(self) -> None:
        """Press Esc on the first page; a search that was typed takes one Esc to leave."""
        self._goes(ESCAPE, "home-title")
        self.stack.press(ESCAPE)

    def opens_too_much(self, visit: int) -> None:
        """Open what needs more memory than the visit has, and is allowed no more.

        The quiet time is longer than what is waited here: it cannot have been that which ends the visit.
        """
        for _ in self.canaries.searched + self.canaries.typed:  # the page has kept the one before the other
            self.stack.press(BACKSPACE)
        self._types(HEAVY)
        allow_no_more_memory(visit)
        self.stack.press(ENTER)
        until(lambda: front_is_another(self.stack, visit), "a visit without memory that ends", VEIL_AFTER_S)

    def waits_for_neutral(self) -> None:
        """Wait until the neutral screen is up, and a child that answers keys behind it."""
        until(self._is_neutral, self.words("neutral-prompt"))
        front_child(self.stack)

    def sees_the_end(self, visit: int) -> None:
        """Wait until the neutral screen of the next visit is up; one that a late key of ours has begun is left."""
        front_child(self.stack, but=visit)

        def neutral() -> bool:
            if self.stack.shows(self.words("home-title")):
                self.stack.press(F12)
            return self._is_neutral()

        until(neutral, self.words("neutral-prompt"), pause_s=0.5)
        front_child(self.stack, but=visit)

    def _is_neutral(self) -> bool:
        return self.stack.shows(self.words("neutral-prompt")) and not self.stack.shows(self.words("home-title"))

    def _types(self, word: str) -> None:
        for letter in word:
            self.stack.press(letter.encode())
        until(lambda: self.stack.shows(word), "what was typed")

    def _goes(self, key: bytes, message: str) -> None:
        self.stack.press(key)
        self._waits_for(message)

    def _waits_for(self, message: str) -> None:
        until(lambda: self.stack.shows(self.words(message)), self.words(message))


def front_is_another(stack: Stack, visit: int) -> bool:
    """Say whether ``visit`` has lost the terminal."""
    supervisor = stack.supervisor()
    return supervisor is None or in_front(supervisor) != visit


def allow_no_more_memory(pid: int) -> None:
    """Limit the address space of a process to what it has taken.

    Its own user does it, as that is allowed on every machine: root may lack the right where the machine is a container.

    Raises:
        KioskError: ``prove-stuck``: it could not be done.
    """
    home = Path(f"/proc/{pid}")
    size = int((home / "statm").read_text().split()[0]) * resource.getpagesize()
    told = dict(line.split(":\t", 1) for line in (home / "status").read_text().splitlines() if ":\t" in line)
    user, group = (int(told[name].split()[0]) for name in ("Uid", "Gid"))
    command = ("prlimit", f"--pid={pid}", f"--as={size}:{size}")
    if subprocess.run(command, user=user, group=group, extra_groups=(), capture_output=True, check=False).returncode:  # noqa: S603 (our own words)
        raise KioskError(Problem("prove-stuck", facts={"what": "a limit of its memory"}))
