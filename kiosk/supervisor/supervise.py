"""Puts the supervisor's parts together on the terminal of this process."""

import os
import termios
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.supervisor.caretaker import Cares
from kiosk.supervisor.crash_counter import CrashCounter
from kiosk.supervisor.first_picture import Painted
from kiosk.supervisor.hardening import harden_supervisor
from kiosk.supervisor.kept_picture import KeptPicture
from kiosk.supervisor.left_out import WithTls, leave_tls_out
from kiosk.supervisor.listener import Listener
from kiosk.supervisor.run_folder import RunFolder
from kiosk.supervisor.service import Serves, Service
from kiosk.supervisor.signs_of_life import SignsOfLife
from kiosk.supervisor.supervisor import Supervisor
from kiosk.supervisor.systemd_notify import SystemdNotify
from kiosk.supervisor.terminal import Terminal, TerminalGone
from kiosk.supervisor.watch import Stopped, Watch
from kiosk.upkeep.staff_flag import run_folder


@dataclass(frozen=True, slots=True)
class Outcome:
    """What went wrong while the kiosk ran; nothing of any visit.

    Attributes:
        crashes: How often each exit code was seen; a negative one is the number of a signal.
        fault: What the last load of the content raised, if it did.
    """

    crashes: Mapping[int, int] = field(default_factory=dict)
    fault: Exception | None = None


def supervise(
    build: Callable[[], Service],
    home: Path,
    trial: bool,
    staff: Serves | None = None,
    listeners: Sequence[Listener] = (),
    care: Cares | None = None,
    hold_s: float = 0.0,
) -> Outcome:
    """Run a service on the terminal of this process until it is stopped or the terminal is closed.

    Args:
        build: Makes the service, after the first picture is up.
        home: The kiosk's home folder.
        trial: A visit, or Ctrl+backslash, may stop the kiosk.
        staff: The work of staff, if they can come in here.
        listeners: Who is told what happens, besides systemd and the count of crashes.
        care: What looks after the home folder, if it is looked after.
        hold_s: For so long after a visit nobody gets the terminal; see `kiosk.supervisor.stage_line.HOLD_S`.
    """
    harden_supervisor()
    leave_tls_out()
    supervisor: Supervisor | None = None
    run: RunFolder | None = None
    try:
        systemd = SystemdNotify.from_environment(os.environ)
        with Terminal(trial, Painted.modes) as terminal, _watch(terminal, trial, (*listeners, systemd)) as watch:
            kept, in_office = KeptPicture(home, trial), staff and WithTls(staff)
            run = RunFolder(folder) if (folder := run_folder(os.environ)) else None
            told = (*(one for one in (systemd, run) if one), *listeners, _crash_counter(home, run))
            supervisor = Supervisor(build(), terminal, watch, kept, trial, in_office, told, care, hold_s)
            supervisor.run(Painted.picture)
    except (Stopped, TerminalGone, termios.error):
        pass
    finally:
        if supervisor is not None:
            supervisor.finish()
    if run:  # an exception that leads past this is a fault of ours, and the next start is to count it
        run.close()
    return Outcome() if supervisor is None else Outcome(supervisor.crashes.kinds, supervisor.fault)


def _watch(terminal: Terminal, trial: bool, told: Iterable[object]) -> Watch:
    """Make the watch; signs of life go to the first of those who are told that wants them: a stage before systemd."""
    return Watch(terminal.fd, trial, next((one for one in told if isinstance(one, SignsOfLife)), None))


def _crash_counter(home: Path, run: RunFolder | None) -> CrashCounter:
    counter = CrashCounter(home)
    for _ in range(run.killed_before if run else 0):
        counter.killed()
    return counter
