"""The proof: visit after visit, each ended in another way, and after each a search for what is left of it."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError, Problem
from kiosk.proof.canaries import Canaries
from kiosk.proof.home_copy import PRINTER, VISITORS_FILE, copied_home
from kiosk.proof.memory import scan_processes
from kiosk.proof.null_printer import NullPrinter
from kiosk.proof.processes import below, lives, of_user
from kiosk.proof.stack import Stack, until
from kiosk.proof.stacks.cage import CageStack
from kiosk.proof.stacks.console import ConsoleStack
from kiosk.proof.stacks.pty import PtyStack
from kiosk.proof.started_kiosk import KIOSK, ProvedKiosk, account_of
from kiosk.proof.traces import Search, Trace, now
from kiosk.proof.visitor import Visitor
from kiosk.proof.ways import WAYS, Way
from kiosk.walkup.build import PRINTERS_TURNS

STACKS: Mapping[str, Callable[[ProvedKiosk], Stack]] = MappingProxyType(
    {"pty": PtyStack, "console": ConsoleStack, "cage": CageStack}
)
"""Where a proof can be carried out."""

RENEWED_WITHIN_S = 5.0
"""So soon a terminal is replaced after a visit where the machine is not busy; longer is told, and is no failure."""

FOUND_WITHIN_S = 75.0
"""A process that was just made may not have begun with its work; less than the quiet time, which goes on meanwhile."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something that was left of a visit, and how that visit had ended when it was first found."""

    way: Way
    trace: Trace


@dataclass(frozen=True, slots=True)
class Proof:
    """How a proof ended.

    Attributes:
        stack: The terminal.
        ways: How the visits ended that were searched for.
        left: What was found, each place once.
        fault: What kept the proof from working, which is no pass; else None.
        renewed_s: The longest time until the terminal was replaced after a visit; None where it is not.
    """

    stack: str
    ways: tuple[Way, ...] = ()
    left: tuple[Left, ...] = ()
    fault: Problem | None = None
    renewed_s: float | None = None

    @property
    def passed(self) -> bool:
        """Say whether every visit was forgotten."""
        return not self.left and self.fault is None


def prove(
    home: Path,
    stack: str,
    told: Callable[[Way], None] = lambda _: None,
    ways: Iterable[Way] = tuple(WAYS),
    program: tuple[str, ...] = KIOSK,
) -> Proof:
    """Carry out the proof; needs root's rights.

    Args:
        home: The kiosk's home folder; it is only read.
        stack: One of ``STACKS``.
        told: Hears of each visit before it begins.
        ways: How the visits end.
        program: The command before ``run``.

    Raises:
        KioskError: There is no such terminal here.
        OSError: The home folder cannot be read, or no copy of it can be made.
    """
    canaries, account, since = Canaries(), account_of(home), now()
    with ExitStack() as closes:
        copy = closes.enter_context(copied_home(home, account, canaries))
        made = NullPrinter(copy.parent / PRINTER, account.user, account.group, copy / PRINTERS_TURNS)
        printer = closes.enter_context(closing(made))
        chosen = closes.enter_context(closing(STACKS[stack](ProvedKiosk(copy, account, program))))
        search = Search(canaries, (copy, home), copy / VISITORS_FILE, since)
        course = _Course(Visitor(chosen, english_words(places(copy)), canaries, printer), search, account.user)
        try:
            chosen.start()
            for way in ways:
                told(way)
                course.visit(way)
        except KioskError as error:
            return course.proof(error.problem)
        return course.proof(None)


@dataclass(slots=True)
class _Course:
    """One proof under way."""

    visitor: Visitor
    search: Search
    user: int
    ways: list[Way] = field(default_factory=list)
    left: dict[Trace, Way] = field(default_factory=dict)
    renewed_s: list[float] = field(default_factory=list)

    def visit(self, way: Way) -> None:
        visitor, stack = self.visitor, self.visitor.stack
        visit = visitor.comes()
        visitor.leaves_traces(lambda: self._must_find(lambda: below(visit), "printed", "listed"))
        self._must_find(lambda: (visit,), *visitor.canaries.words())
        self._must(lambda: bool(stack.keeps(visitor.canaries.typed)), "typed", stack.name)
        WAYS[way](visitor, visit)
        until(lambda: not lives(visit), "the end of the visit")
        renewed_s = stack.renewed()
        self.renewed_s += [] if renewed_s is None else [renewed_s]
        visitor.sees_the_end(visit)
        stack.renewed()  # again, where a late key of ours has begun another visit
        for trace in self._traces():
            self.left.setdefault(trace, way)
        self.ways.append(way)

    def proof(self, fault: Problem | None) -> Proof:
        left = tuple(Left(way, trace) for trace, way in self.left.items())
        longest = max(self.renewed_s, default=None)
        return Proof(self.visitor.stack.name, tuple(self.ways), left, fault, longest)

    def _must_find(self, pids: Callable[[], Iterable[int]], *names: str) -> None:
        """While the visit lives its words are there; a search that does not find them then finds nothing ever."""
        for name in names:
            self._must(partial(self._knows, pids, name), name, "memory")

    def _knows(self, pids: Callable[[], Iterable[int]], name: str) -> bool:
        return bool(scan_processes(pids(), self.visitor.canaries.words()[name]))

    def _must(self, found: Callable[[], bool], what: str, where: str) -> None:
        try:
            until(found, what, FOUND_WITHIN_S)
        except KioskError:
            raise KioskError(Problem("prove-blind", facts={"what": what, "where": where})) from None

    def _traces(self) -> Iterator[Trace]:
        stack, search = self.visitor.stack, self.search
        pids = {*stack.processes(), *(of_user(self.user) if self.user else ())} - {os.getpid()}
        yield from search.in_memory(sorted(pids), stack.name == "cage")
        yield from (Trace("terminal", stack.name, part) for part in stack.keeps(search.canaries.mark))
        yield from search.in_files()
        yield from search.in_journal()
