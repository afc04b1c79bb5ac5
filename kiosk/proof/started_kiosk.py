"""Starts the kiosk on a terminal, as the user it always runs as."""

import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import kiosk
from kiosk.proof.processes import below, lives

KIOSK = (sys.executable, "-m", "kiosk")
"""This very program."""

_ENDS_WITHIN_S = 10.0
_KEPT = ("LANG", "LC_ALL", "PATH", "TZ")

# Where the proof is killed, what it started is told to end.
_WITH_US = ("setpriv", "--pdeathsig", "TERM", "--")

# A shell without a terminal opens one and so makes it the controlling terminal of its new session
# (setsid + TIOCSCTTY), then becomes the program.
_TAKE_TERMINAL = 'tty=$1; shift; exec <>"$tty" >&0 2>&1 "$@"'


@dataclass(frozen=True, slots=True)
class Account:
    """Who the kiosk runs as: numbers of a user, their group, and the other groups they are in."""

    user: int
    group: int
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProvedKiosk:
    """What a stack starts.

    Attributes:
        home: The copy of the home folder that it uses.
        account: Whose it is.
        program: The command before ``run``.
    """

    home: Path
    account: Account
    program: tuple[str, ...] = KIOSK


def account_of(home: Path) -> Account:
    """Return the owner of a home folder, which is who the kiosk runs as."""
    about = home.stat()
    groups: tuple[int, ...] = ()
    with suppress(KeyError):  # a user without a name
        groups = tuple(os.getgrouplist(pwd.getpwuid(about.st_uid).pw_name, about.st_gid))
    return Account(about.st_uid, about.st_gid, groups)


def start(proved: ProvedKiosk, command: Sequence[str], more: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    """Start a command in a session of its own, with nothing to read from or to write to.

    It is told to end when this process does, even where that is killed.

    Args:
        proved: Whose rights and home it has.
        command: The program and its arguments.
        more: What its environment has besides.

    Raises:
        OSError: It cannot be started.
    """
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.Popen(  # noqa: S603 (our own program)
        (*_WITH_US, *command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"LANG": "C.UTF-8", **environment, "HOME": str(proved.home), **more},
        cwd=Path(kiosk.__file__).parents[1],
        user=proved.account.user,
        group=proved.account.group,
        extra_groups=proved.account.groups,
        start_new_session=True,
    )


def start_on(proved: ProvedKiosk, terminal: str, term: str) -> "subprocess.Popen[bytes]":
    """Start the kiosk with ``terminal`` as its controlling terminal; ``term`` is that one's name for programs."""
    command = ("/bin/sh", "-c", _TAKE_TERMINAL, "sh", terminal, *proved.program, "run", "--home", str(proved.home))
    return start(proved, command, {"TERM": term})


class Descendants:
    """All processes that come from here after this was made, also those that lost their parents meanwhile."""

    def __init__(self) -> None:
        self._others = set(below(os.getpid()))

    def living(self) -> tuple[int, ...]:
        """Return those that live now."""
        return tuple(pid for pid in below(os.getpid()) if pid not in self._others)

    def end(self, program: "subprocess.Popen[bytes] | None") -> None:
        """End the program that was started, kindly at first, and then all that is left."""
        seen = self.living()
        if program is not None:
            program.terminate()
            with suppress(subprocess.TimeoutExpired):
                program.wait(_ENDS_WITHIN_S)
        for pid in (*filter(lives, seen), *self.living()):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if program is not None:
            program.wait()
