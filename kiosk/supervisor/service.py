"""What the supervisor asks of the thing it runs; it knows nothing of what a visit shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from kiosk.supervisor.pulse import Pulse


class Serves(Protocol):
    """What a forked child does."""

    def serve(self, go: int, pulse: Pulse) -> None:
        """Be one visit, or one time of work of staff, in a process of its own; never return.

        Mount what `load` has not mounted, then `kiosk.visit.go.read_go` from ``go``: a size means that this process is
        in the foreground of the terminal, None means to end. Until then the terminal must not be touched. Then the
        alternate screen (where there is one) shows the neutral picture for that size, every mode is off, the cursor
        hidden.
        """


class Service(Serves, Protocol):
    """Everything a kiosk shows, as the supervisor sees it.

    A child ends with an exit code of `kiosk.visit.end_visit.VisitEnd` or is killed. Death by SIGALRM is the
    wipe after a quiet time. A child that ends without ever having read a key (see `Pulse`) counts as crashed.
    """

    def load(self) -> None:
        """Import and prepare all that children share by fork; again after a watched file changed.

        No thread may be left running and no file open: children get neither. Whatever it raises,
        what was loaded before must stay usable.
        """

    def warm(self) -> Iterator[object]:
        """Make ready what a visit can do without, in pieces of some milliseconds; asked after each `load`.

        At the end the spare child is replaced; the one in front is left as it is.
        """

    def neutral(self, columns: int, rows: int) -> bytes:
        """Return the screen between two visits as text, colours and cursor movements; no modes.

        Asked before the first `load` too; where that cannot be answered, the screen stays empty until then.
        """

    def plain(self, columns: int, rows: int) -> bytes:
        """Return the page for when nothing else works, drawn like `neutral`; must work when `load` failed."""

    def tidy(self, job: int) -> None:
        """See to a printer in which a visit left ``job`` (see `Pulse.note_job`), in a process forked for it.

        The visit is gone, and nothing of it is known. The process may not touch the terminal, and is ended after
        a while; what it raises is lost.
        """

    def watched(self) -> tuple[Path, ...]:
        """Name the folders whose changes replace the waiting children; asked before each `load`.

        Missing ones may be named too. The ``.toml`` and ``.ftl`` files directly in them are what `neutral` is made of.
        """
