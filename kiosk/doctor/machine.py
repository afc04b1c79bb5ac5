"""The computer as it is looked at: its files below one folder, so that a test can plant faults in another one."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

LONGEST_BYTES = 1 << 20


class UnseenError(Exception):
    """Something cannot be looked at from here."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where everything is.

    Attributes:
        home: The kiosk's home folder.
        root: Stands for ``/`` in what is looked at of the system.
        environment: Variables of the process that looks.
        terminal: An open terminal to look at; None for none.
        owner: User id that must own the system's files.
    """

    home: Path
    root: Path = Path("/")
    environment: Mapping[str, str] = field(default_factory=dict)
    terminal: int | None = None
    owner: int = 0

    def path(self, inside: str) -> Path:
        """Return where ``/inside`` lies here."""
        return self.root / inside.lstrip("/")

    def text(self, inside: str) -> str | None:
        """Read a file of the system, its first megabyte; None where there is none.

        Raises:
            UnseenError: It is there, but may not be read.
        """
        data = self.data(inside)
        return None if data is None else data.decode("utf-8", "replace")

    def data(self, inside: str) -> bytes | None:
        """Read a file of the system as bytes, as `text` does."""
        try:
            with self.path(inside).open("rb") as file:
                return file.read(LONGEST_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise UnseenError(inside) from error

    def kernel_text(self, inside: str) -> str:
        """Read what the kernel tells below ``/proc``, without blanks around it.

        Raises:
            UnseenError: It is hidden, as a service sees no more of ``/proc`` than its own processes.
        """
        found = self.text(inside)
        if found is None:
            raise UnseenError(inside)
        return found.strip()


def this_machine(home: Path) -> Machine:
    """Return the computer that this runs on, with the terminal it was called from."""
    fd = next((fd for fd in (1, 0, 2) if os.isatty(fd)), None)
    return Machine(home, environment=dict(os.environ), terminal=fd)
